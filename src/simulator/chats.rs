//! Accounts, chats, topics and messages as the simulator keeps them.

use std::collections::BTreeMap;

use super::groups::Standing;
use super::ids::{ChatId, MessageId, PersonId, TopicId};
use super::keyboard::Markup;
use super::reading::Toast;
use super::text::Formatted;
use super::view::{ChatKind, MediaKind};

/// A person's account.
#[derive(Debug)]
pub(super) struct Account {
    pub id: PersonId,
    pub first_name: String,
    pub username: Option<String>,
    pub language_code: String,
    /// Whether the person ever started the bot.
    pub started: bool,
    pub blocked: bool,
    pub deactivated: bool,
    /// Whether the bot ever met them: a stranger's chat is not even found.
    pub known: bool,
    pub toasts: Vec<Toast>,
}

/// A chat and everything in it.
#[derive(Debug)]
pub(super) struct Chat {
    pub id: ChatId,
    pub kind: ChatKind,
    pub title: String,
    pub is_forum: bool,
    /// How the bot stands to a group.
    pub bot: Standing,
    /// Whether the bot was ever in it: another group is not found.
    pub known: bool,
    pub members: BTreeMap<PersonId, Standing>,
    pub topics: BTreeMap<TopicId, Topic>,
    pub messages: BTreeMap<MessageId, Message>,
    /// A supergroup numbers its messages by itself; other chats share the bot's numbers.
    pub last_message: i32,
    /// Why nobody can write here any more.
    pub ended: Option<Ended>,
}

/// How a group came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// It lives on as this supergroup.
    Upgraded(ChatId),
    Deleted,
}

/// A topic of a forum; a deleted one is remembered, so that its id is told from a wrong one.
#[derive(Debug)]
pub(super) struct Topic {
    pub name: String,
    pub closed: bool,
    pub deleted: bool,
    pub by_bot: bool,
}

/// Who wrote a message or did something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Author {
    Bot,
    Person(PersonId),
}

/// A message.
#[derive(Clone, Debug)]
pub(super) struct Message {
    pub id: MessageId,
    pub chat: ChatId,
    pub thread: Option<TopicId>,
    pub author: Author,
    pub date: i64,
    pub edit_date: Option<i64>,
    /// The text, or a medium's caption.
    pub words: Formatted,
    pub content: Content,
    pub markup: Option<Markup>,
    pub reply_to: Option<MessageId>,
    pub protected: bool,
    pub reactions: Vec<String>,
}

/// What a message carries.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Content {
    Text,
    Medium(Medium),
    Service(Service),
}

/// A medium; a file is named by its `file_id`.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Medium {
    Voice {
        file: String,
        duration: u32,
    },
    Photo {
        file: String,
        /// Telegram's id of the album it belongs to.
        album: Option<String>,
    },
    Document {
        file: String,
    },
    Location {
        latitude: f64,
        longitude: f64,
    },
    Contact {
        phone_number: String,
        first_name: String,
        owner: Option<PersonId>,
    },
    Sticker {
        file: String,
        emoji: String,
    },
    Poll {
        question: String,
        options: Vec<String>,
    },
}

/// A notice of the app itself.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Service {
    Joined(Author),
    Left(Author),
    TopicCreated { name: String, icon_color: i64 },
    TopicRenamed { name: String },
    TopicClosed,
    TopicReopened,
    MigratedTo(ChatId),
    MigratedFrom(ChatId, String),
}

impl Medium {
    /// What sort of medium it is.
    pub fn kind(&self) -> MediaKind {
        match self {
            Medium::Voice { .. } => MediaKind::Voice,
            Medium::Photo { .. } => MediaKind::Photo,
            Medium::Document { .. } => MediaKind::Document,
            Medium::Location { .. } => MediaKind::Location,
            Medium::Contact { .. } => MediaKind::Contact,
            Medium::Sticker { .. } => MediaKind::Sticker,
            Medium::Poll { .. } => MediaKind::Poll,
        }
    }

    /// The file behind it.
    pub fn file(&self) -> Option<&str> {
        match self {
            Medium::Voice { file, .. }
            | Medium::Photo { file, .. }
            | Medium::Document { file }
            | Medium::Sticker { file, .. } => Some(file),
            Medium::Location { .. } | Medium::Contact { .. } | Medium::Poll { .. } => None,
        }
    }
}

impl Chat {
    /// How the server's error texts call this sort of chat.
    pub fn kind_name(&self) -> &'static str {
        match self.kind {
            ChatKind::Private => "private",
            ChatKind::Group => "group",
            ChatKind::Supergroup => "supergroup",
        }
    }

    /// How a person stands to this chat.
    pub fn standing(&self, person: PersonId) -> Standing {
        self.members.get(&person).copied().unwrap_or(Standing::Left)
    }

    /// A topic people can still see.
    pub fn topic(&self, topic: TopicId) -> Option<&Topic> {
        self.topics.get(&topic).filter(|topic| !topic.deleted)
    }
}
