//! What updates are about: their names, how long they live, and which may overtake which.

use serde_json::Value;
use time::Duration;

/// How long an update waits for the bot.
const LIFETIME: Duration = Duration::hours(24);
/// How long a press waits for the bot.
const PRESS_LIFETIME: Duration = Duration::seconds(150);

/// What an update is about, in the order of [`UpdateKind::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::simulator) enum UpdateKind {
    Message,
    EditedMessage,
    CallbackQuery,
    MyChatMember,
    ChatMember,
}

/// Updates of one lane reach a webhook one after another; different lanes do not wait for each
/// other. So a person's text and press may arrive at the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::simulator) enum Lane {
    /// Messages of a chat, new and edited.
    Messages(i64),
    /// Presses of a person.
    Presses(i64),
    /// How the bot stands to a chat.
    OwnMembership(i64),
    /// How others stand to a chat.
    Members(i64),
}

impl UpdateKind {
    pub const ALL: [UpdateKind; 5] = [
        UpdateKind::Message,
        UpdateKind::EditedMessage,
        UpdateKind::CallbackQuery,
        UpdateKind::MyChatMember,
        UpdateKind::ChatMember,
    ];

    /// Its name in the Bot API.
    pub fn name(self) -> &'static str {
        match self {
            UpdateKind::Message => "message",
            UpdateKind::EditedMessage => "edited_message",
            UpdateKind::CallbackQuery => "callback_query",
            UpdateKind::MyChatMember => "my_chat_member",
            UpdateKind::ChatMember => "chat_member",
        }
    }

    /// The kind of this name; none where the Bot API has it and nobody here causes it.
    pub fn named(name: &str) -> Result<Option<UpdateKind>, String> {
        let found = UpdateKind::ALL.into_iter().find(|kind| kind.name() == name);
        if found.is_none() && !NEVER_CAUSED.contains(&name) {
            return Err(format!("unknown update type \"{name}\""));
        }
        Ok(found)
    }

    pub(super) fn lifetime(self) -> Duration {
        match self {
            UpdateKind::CallbackQuery => PRESS_LIFETIME,
            UpdateKind::Message
            | UpdateKind::EditedMessage
            | UpdateKind::MyChatMember
            | UpdateKind::ChatMember => LIFETIME,
        }
    }

    /// The lane of an update with this content.
    pub(super) fn lane(self, body: &Value) -> Lane {
        let id = |whose: &str| body[whose]["id"].as_i64().unwrap_or_default();
        let chat = || id("chat");
        match self {
            UpdateKind::Message | UpdateKind::EditedMessage => Lane::Messages(chat()),
            UpdateKind::CallbackQuery => Lane::Presses(id("from")),
            UpdateKind::MyChatMember => Lane::OwnMembership(chat()),
            UpdateKind::ChatMember => Lane::Members(chat()),
        }
    }
}

/// Names of updates the Bot API has and nobody here causes.
const NEVER_CAUSED: [&str; 20] = [
    "channel_post",
    "edited_channel_post",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "guest_message",
    "message_reaction",
    "message_reaction_count",
    "inline_query",
    "chosen_inline_result",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
    "managed_bot",
];
