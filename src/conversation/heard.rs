//! What was heard: one update, read, with what had to be asked outside before it is decided on.

use time::OffsetDateTime;
use uuid::Uuid;

use super::imports::SentFile;
use super::{CaseCode, CaseId, press::Press};

/// One thing that a person did, at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Heard {
    /// When it is taken up.
    pub at: OffsetDateTime,
    /// Where it was done.
    pub place: Where,
    /// What was done.
    pub said: Said,
    /// Telegram's id of the message it stands in or presses on.
    pub message: Option<i32>,
    /// The app's language, a hint for ordering the picker only.
    pub app_language: Option<String>,
    /// Telegram's id of the press, to be answered.
    pub query: Option<String>,
    /// Whether the sender is in the caseworkers' group at this moment; `None` where it was not
    /// asked or the asking failed, which refuses.
    pub in_group: Option<bool>,
    /// How late it is taken up.
    pub delay: Delay,
    /// Ids and codes made outside, for what may come to be in this turn.
    pub fresh: Fresh,
}

/// How late something is taken up, and what may have happened before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Delay {
    /// In its order.
    #[default]
    None,
    /// The bot was away for so long that presses were lost, and this is the first contact since.
    BotWasAway,
    /// It was put aside before, and the person has gone on since.
    Overtaken,
}

/// Where something was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// In the sender's private chat with the bot.
    Private,
    /// In the caseworkers' group.
    Group,
}

/// Chance, handed in.
#[derive(Clone, Debug, PartialEq)]
pub struct Fresh {
    /// An id for a case.
    pub case: CaseId,
    /// A code for a case.
    pub code: CaseCode,
    /// An id for held words, and for a receipt.
    pub id: Uuid,
}

/// What was done.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// `/start`, with the payload of a link.
    Start(Option<String>),
    /// Another command.
    Command(Command),
    /// Words, and the message they reply to.
    Text {
        /// The words as typed.
        words: String,
        /// What they reply to, where they do.
        reply: Option<ReplyTo>,
    },
    /// An earlier message of the sender's now says this.
    Edited(String),
    /// Under an earlier photo or file of the sender's now stands this.
    CaptionEdited(String),
    /// A button.
    Pressed(Press),
    /// A button whose data says nothing we know.
    PressedUnknown,
    /// A voice note.
    Voice {
        /// Telegram's id of the file.
        file_id: String,
        /// Its length in seconds.
        seconds: u32,
        /// What it replies to, where it does.
        reply: Option<ReplyTo>,
    },
    /// A place on the map.
    Location {
        /// Degrees north.
        latitude: f64,
        /// Degrees east.
        longitude: f64,
        /// What it replies to, where it does.
        reply: Option<ReplyTo>,
    },
    /// Anything else a person can send.
    Other {
        /// What it is.
        kind: OtherKind,
        /// Telegram's id of the album it belongs to, where it does.
        album: Option<String>,
        /// The file, where it is one.
        file: Option<SentFile>,
        /// What it replies to, where it does.
        reply: Option<ReplyTo>,
    },
    /// The person blocked the bot (`true`) or let it in again.
    Blocked(bool),
    /// Learnt by the sender, not said by the person: nobody knows whether a message with their answers
    /// reached them.
    InDoubt,
    /// Something the person did could not be taken up, and was put aside.
    NotTakenUp,
    /// Learnt from the clock: the person has been silent for so long that it may be time to remind
    /// them.
    TimePassed,
    /// Somebody left the group or was removed from it.
    LeftGroup,
}

impl Said {
    /// Whether the person did this now, as against what was learnt about them.
    pub fn is_deed(&self) -> bool {
        match self {
            Self::Start(_)
            | Self::Command(_)
            | Self::Text { .. }
            | Self::Edited(_)
            | Self::CaptionEdited(_)
            | Self::Pressed(_)
            | Self::PressedUnknown
            | Self::Voice { .. }
            | Self::Location { .. }
            | Self::Other { .. }
            | Self::Blocked(false) => true,
            Self::Blocked(true)
            | Self::InDoubt
            | Self::NotTakenUp
            | Self::TimePassed
            | Self::LeftGroup => false,
        }
    }
}

/// A message of the bot's that is replied to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReplyTo {
    /// Telegram's id of it.
    pub message: i32,
    /// The case it belongs to, found by intake.
    pub case: Option<CaseId>,
}

/// What is neither words nor a press nor a voice note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum OtherKind {
    /// A photo.
    Photo,
    /// A file.
    Document,
    /// A place on the map.
    Location,
    /// A contact.
    Contact,
    /// A voice note.
    Voice,
    /// A sticker or animation.
    Sticker,
    /// A video or a round video note.
    Video,
    /// Anything else.
    Else,
}

/// Commands that work in every state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// `/help`
    Help,
    /// `/language`
    Language,
    /// `/mydata`
    MyData,
    /// `/forget`
    Forget,
    /// `/hide`
    Hide,
    /// `/pause`
    Pause,
    /// `/person`
    Person,
    /// `/review`
    Review,
    /// `/roles`
    Roles,
    /// `/steps`
    Steps,
    /// `/menu`
    Menu,
    /// Skip the question: in words only.
    Skip,
    /// The question before: in words only.
    Back,
    /// Why is this asked? In words only.
    Why,
    /// `/cases`, for caseworkers.
    Cases,
    /// `/case CODE`, for caseworkers.
    Case(String),
    /// A command nobody knows.
    Unknown,
}
