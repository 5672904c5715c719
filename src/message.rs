//! A rendered message as data: its text, its buttons, and how it is to be delivered.

use serde::{Deserialize, Serialize};

/// A message in one language, ready to be sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// Telegram's HTML, at most 4096 characters once parsed.
    pub text: String,
    /// Rows of buttons under the text.
    pub keyboard: Vec<Vec<Button>>,
    /// Whether forwarding and saving are switched off.
    pub protected: bool,
}

/// A button under a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Button {
    /// What it says.
    pub label: String,
    /// What it does.
    pub does: Does,
    /// How it looks.
    pub style: Style,
}

/// What a button does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Does {
    /// Sends callback data of 1 to 64 bytes.
    Press(String),
    /// Opens an address.
    Open(String),
    /// Copies a text.
    Copy(String),
}

/// How a button looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Style {
    /// As the app draws it.
    #[default]
    Plain,
    /// The next thing to do.
    Primary,
    /// A yes.
    Success,
    /// Something that cannot be undone.
    Danger,
}

/// How urgently a delivery leaves; the order is the order of sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// The answer to a press; worthless after ten seconds.
    Toast,
    /// The answer to what a person just did.
    Reply,
    /// For caseworkers.
    Staff,
    /// What nobody asked for at this moment.
    Proactive,
}

/// What is done in a chat: the payload of an outbox row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Delivery {
    /// A new message.
    Send(Message),
    /// A change of the message that an earlier outbox row sent.
    Edit {
        /// That row.
        row: i64,
        /// What the message becomes.
        message: Message,
    },
    /// A file.
    Document {
        /// Its name.
        name: String,
        /// Its text.
        content: String,
        /// What stands under it.
        caption: String,
    },
    /// A picture, shown as one.
    Photo {
        /// The file's name.
        name: String,
        /// A PNG file in Base64.
        picture: String,
        /// What stands under it.
        caption: String,
    },
    /// The answer to a press.
    Toast {
        /// Telegram's id of the press.
        query: String,
        /// At most 200 characters; empty to only stop the spinner.
        text: String,
        /// Whether it must be dismissed.
        alert: bool,
    },
    /// The removal of messages by their Telegram ids, at most 100.
    Delete {
        /// Their ids.
        messages: Vec<i32>,
    },
    /// A copy of a message of another chat, without its sender.
    Copy {
        /// The chat it stands in.
        chat: i64,
        /// Its id there.
        message: i32,
        /// Whether forwarding and saving are switched off.
        protected: bool,
    },
    /// A new topic in the caseworkers' group; the topic is kept for the row's case.
    Topic {
        /// At most 128 characters.
        name: String,
    },
    /// A topic's new name, and whether it is closed.
    Retitle {
        /// At most 128 characters.
        name: String,
        /// Whether nobody may write there any more.
        closed: bool,
    },
}
