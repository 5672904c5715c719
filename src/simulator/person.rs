//! The words for what a person does in the app, and for why the app would not let them.

use std::fmt;

use super::chats::Ended;
use super::ids::PersonId;

/// What a person sends beside words. All of it is invented by whoever calls.
#[derive(Clone, Debug, PartialEq)]
pub enum Parcel {
    /// A voice note.
    Voice {
        /// How long it sounds, in seconds.
        duration: u32,
        /// The sound, as OGG.
        bytes: Vec<u8>,
    },
    /// A picture.
    Photo {
        /// The picture, as JPEG or PNG.
        bytes: Vec<u8>,
        /// Words under it.
        caption: Option<String>,
    },
    /// Any file.
    Document {
        /// Its name.
        name: String,
        /// Its type.
        mime: String,
        /// What is in it.
        bytes: Vec<u8>,
        /// Words under it.
        caption: Option<String>,
    },
    /// A place on the map.
    Location {
        /// Degrees north.
        latitude: f64,
        /// Degrees east.
        longitude: f64,
    },
    /// A telephone contact.
    Contact {
        /// The number.
        phone_number: String,
        /// The name.
        first_name: String,
        /// Whose Telegram account it is, if anybody's: the sender's own when shared by a key.
        owner: Option<PersonId>,
    },
    /// A sticker.
    Sticker {
        /// The emoji it stands for.
        emoji: String,
    },
    /// A poll.
    Poll {
        /// What is asked.
        question: String,
        /// What can be chosen.
        options: Vec<String>,
    },
}

/// What a press on a button did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// The bot gets a callback query of this id.
    Callback(String),
    /// The app opened this link; the bot hears nothing.
    Opened(String),
    /// The app copied this text; the bot hears nothing.
    Copied(String),
}

/// Why Telegram's app would not let a person do this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No such account.
    NoSuchPerson,
    /// No such chat.
    NoSuchChat,
    /// No such message, or it was deleted.
    NoSuchMessage,
    /// No such button under the message.
    NoSuchButton,
    /// No such topic, or it was deleted.
    NoSuchTopic,
    /// The button does something the simulator lets nobody do.
    ButtonNotPressable,
    /// The person is not in that group, or it is another person's private chat.
    NotInChat,
    /// The person may read this group but not write in it.
    MayNotWrite,
    /// Only groups can do that.
    NotAGroup,
    /// The group was upgraded to a supergroup: act there.
    Upgraded,
    /// The group was deleted.
    GroupDeleted,
    /// The person is in that group already.
    AlreadyInChat,
    /// The person was thrown out of that group.
    Banned,
    /// The person never started the bot.
    NotStarted,
    /// The person has blocked the bot and must unblock it first.
    BotBlocked,
    /// There is nothing to send.
    NothingToSend,
    /// Longer than the app lets it be.
    TooLong,
    /// A start payload has 1 to 64 of `A-Z a-z 0-9 _ -`.
    BadPayload,
    /// The topic is closed.
    TopicClosed,
    /// Somebody else's message.
    NotYours,
    /// Too old to be edited (48 hours).
    TooOld,
    /// The edit changes nothing.
    NotModified,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Refusal::NoSuchPerson => "no such person",
            Refusal::NoSuchChat => "no such chat",
            Refusal::NoSuchMessage => "no such message",
            Refusal::NoSuchButton => "no such button",
            Refusal::NoSuchTopic => "no such topic",
            Refusal::ButtonNotPressable => "this kind of button cannot be pressed here",
            Refusal::NotInChat => "the person is not in this chat",
            Refusal::MayNotWrite => "the person may not write in this group",
            Refusal::NotAGroup => "only a group can do that",
            Refusal::Upgraded => "the group was upgraded to a supergroup",
            Refusal::GroupDeleted => "the group was deleted",
            Refusal::AlreadyInChat => "the person is in this chat already",
            Refusal::Banned => "the person was thrown out of this group",
            Refusal::NotStarted => "the person never started the bot",
            Refusal::BotBlocked => "the person has blocked the bot",
            Refusal::NothingToSend => "there is nothing to send",
            Refusal::TooLong => "longer than the app allows",
            Refusal::BadPayload => "a start payload has 1 to 64 of A-Z a-z 0-9 _ -",
            Refusal::TopicClosed => "the topic is closed",
            Refusal::NotYours => "somebody else's message",
            Refusal::TooOld => "too old to be edited",
            Refusal::NotModified => "the edit changes nothing",
        })
    }
}

impl std::error::Error for Refusal {}

impl From<Ended> for Refusal {
    fn from(ended: Ended) -> Self {
        match ended {
            Ended::Upgraded(_) => Refusal::Upgraded,
            Ended::Deleted => Refusal::GroupDeleted,
        }
    }
}
