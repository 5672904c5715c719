//! What is handed to the outbox: a rendered message, whom it is for, and what it replaces.

use crate::conversation::{Addressee, Anchor};
use crate::message::{Class, Message};

/// One thing that goes out, in the order in which it is put.
#[derive(Clone, Debug, PartialEq)]
pub struct Outgoing {
    /// Whom it is for. It has to have been loaded by [`Tx::scene`](super::Tx::scene).
    pub to: Addressee,
    /// What goes out.
    pub what: What,
    /// What the message is about from then on, so that a later turn can change it.
    pub anchor: Option<Anchor>,
    /// When it leaves, compared with others.
    pub class: Class,
}

/// What goes out.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A new message. One anchored as a prompt cancels the older, unsent prompts of its chat.
    New(Message),
    /// A message in place of the latest one with this anchor; where there is none, a new one.
    Replace(Anchor, Message),
    /// A page: a message in place of the one that was pressed, where that is the latest with this
    /// anchor, else a new one. A page further up would be turned where nobody looks.
    Turn(Anchor, i32, Message),
    /// A message in place of the latest one with this anchor; where there is none, nothing.
    ReplaceOnly(Anchor, Message),
    /// A copy of a message of somebody's private chat with the bot.
    Copy {
        /// Whose chat.
        from: Addressee,
        /// Its id there.
        message: i32,
        /// Whether forwarding and saving are switched off.
        protected: bool,
    },
    /// Nothing new: this message of the addressee's own is removed.
    Remove(i32),
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
        /// A PNG file.
        picture: Vec<u8>,
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
    /// For [`Addressee::Group`], where the group has topics: the case's own topic. It is put before
    /// the case's first card.
    Topic {
        /// At most 128 characters.
        name: String,
    },
    /// The topic's new name, and whether it is closed.
    Retitle {
        /// At most 128 characters.
        name: String,
        /// Whether nobody may write there any more.
        closed: bool,
    },
}
