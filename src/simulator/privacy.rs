//! What the bot gets to see of what people write.

use super::chats::{Author, Chat, Message};
use super::groups::Standing;
use super::ids::{ChatId, MessageId};
use super::state::State;
use super::text::EntityKind;
use super::updates::UpdateKind;
use super::view::ChatKind;

/// Queues a person's message as an update, if the bot sees it.
pub(super) fn tell_if_seen(state: &mut State, kind: UpdateKind, chat_id: ChatId, id: MessageId) {
    let Some(chat) = state.chats.get(&chat_id) else {
        return;
    };
    let Some(message) = chat.messages.get(&id) else {
        return;
    };
    if !bot_sees(chat, message, &state.bot.username) {
        return;
    }
    if let Author::Person(person) = message.author {
        state.meet(person);
    }
    state.tell_bot(kind, chat_id, id);
}

/// Privacy mode: in a group the bot does not run it sees commands that are not another bot's,
/// mentions of itself and replies to itself.
fn bot_sees(chat: &Chat, message: &Message, username: &str) -> bool {
    match (chat.kind, chat.bot) {
        (ChatKind::Private, _) => return true,
        (
            ChatKind::Group | ChatKind::Supergroup,
            Standing::Creator | Standing::Administrator(_),
        ) => return true,
        (ChatKind::Group | ChatKind::Supergroup, Standing::Left | Standing::Kicked) => {
            return false;
        }
        (ChatKind::Group | ChatKind::Supergroup, Standing::Member | Standing::Restricted) => {}
    }
    let replied = message.reply_to.and_then(|id| chat.messages.get(&id));
    if replied.is_some_and(|replied| replied.author == Author::Bot) {
        return true;
    }
    let units: Vec<u16> = message.words.text.encode_utf16().collect();
    message.words.entities.iter().any(|entity| {
        let covered = &units[entity.offset..entity.offset + entity.length];
        let covered = String::from_utf16_lossy(covered);
        let own_name = |name: &str| name.eq_ignore_ascii_case(username);
        match entity.kind {
            EntityKind::BotCommand => covered.split_once('@').is_none_or(|(_, to)| own_name(to)),
            EntityKind::Mention => own_name(&covered[1..]),
            EntityKind::Blockquote { .. }
            | EntityKind::Pre { .. }
            | EntityKind::Code
            | EntityKind::TextLink { .. }
            | EntityKind::Bold
            | EntityKind::Italic
            | EntityKind::Underline
            | EntityKind::Strikethrough
            | EntityKind::Spoiler
            | EntityKind::CustomEmoji { .. }
            | EntityKind::DateTime { .. }
            | EntityKind::Hashtag
            | EntityKind::Url
            | EntityKind::Email => false,
        }
    })
}
