//! The check of what must hold after any fault: one statement, and what Telegram itself has seen.

use std::collections::BTreeMap;

use anyhow::Result;
use serde_json::Value;
use sqlx::PgPool;
use stepward::simulator::{ChatId, Simulator, view::ChatKind};
use stepward::store::Keys;
use stepward::telegram::read;

/// What is compared.
pub struct Seen<'a> {
    /// The database.
    pub pool: &'a PgPool,
    /// Telegram, as it is now.
    pub telegram: &'a Simulator,
    /// Every update that Telegram handed out.
    pub handed_out: &'a BTreeMap<i64, Value>,
    /// The keys, which tell whose chat is whose.
    pub keys: &'a Keys,
    /// The caseworkers' group.
    pub group: ChatId,
    /// Whether everything has come to rest.
    pub at_rest: bool,
}

/// What is broken, one line each.
///
/// # Errors
/// The database is away.
pub async fn broken(seen: &Seen<'_>) -> Result<Vec<String>> {
    let bot = seen.telegram.bot_id().0;
    let (persons, messages) = standing(seen);
    let rows = sqlx::query_scalar::<_, String>(include_str!("invariants.sql"))
        .bind(bot)
        .bind(telling(seen))
        .bind(persons)
        .bind(messages)
        .bind(seen.at_rest)
        .fetch_all(seen.pool);
    let mut broken = rows.await?;
    broken.extend(skipped(seen.handed_out));
    let waiting = seen.telegram.pending_updates();
    if seen.at_rest && waiting > 0 {
        broken.push(format!("updates still wait at Telegram: {waiting}"));
    }
    Ok(broken)
}

/// The ids of updates from which something follows.
fn telling(seen: &Seen<'_>) -> Vec<i64> {
    let name = seen.telegram.snapshot().bot.username;
    let handed_out = seen.handed_out.iter();
    let telling = handed_out.filter(|(_, update)| read(update, &name).is_some());
    telling.map(|(id, _)| *id).collect()
}

/// The bot's messages in all chats: whose private chat, and which message.
pub fn standing(seen: &Seen<'_>) -> (Vec<Option<Vec<u8>>>, Vec<i32>) {
    let chats = seen.telegram.snapshot().chats.into_iter();
    let chats =
        chats.filter(|chat| chat.chat.kind == ChatKind::Private || chat.chat.id == seen.group);
    let messages = chats.flat_map(|chat| {
        let private = chat.chat.kind == ChatKind::Private;
        let person = private.then(|| seen.keys.blind_index(chat.chat.id.0));
        let messages = chat.messages.into_iter();
        let of_the_bot =
            messages.filter(|message| message.from.is_bot && message.service.is_none());
        of_the_bot.map(move |message| (person.clone(), message.message_id.0))
    });
    messages.unzip()
}

/// Telegram numbers updates without gaps: one that is missing was confirmed and never handed out.
fn skipped(handed_out: &BTreeMap<i64, Value>) -> Option<String> {
    let (first, _) = handed_out.first_key_value()?;
    let (last, _) = handed_out.last_key_value()?;
    let missing = usize::try_from(last - first + 1).unwrap_or(0) - handed_out.len();
    (missing > 0).then(|| format!("updates were confirmed that nobody has seen: {missing}"))
}
