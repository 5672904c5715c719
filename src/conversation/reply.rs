//! What a turn leaves behind: facts to record and replies to send.

use uuid::Uuid;

use super::{CandidateId, CaseId, CaseworkerId, Fact, Say};
use crate::message::Class;

/// What a turn decided.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Turn {
    /// Recorded in order.
    pub facts: Vec<Fact>,
    /// Sent in order, each chat for itself.
    pub replies: Vec<Reply>,
}

/// One thing to say to somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// Who it is for; it takes their language.
    pub to: Addressee,
    /// What is said.
    pub say: Say,
    /// How it is put.
    pub how: How,
    /// What the message is about, so that a later turn can change it.
    pub anchor: Option<Anchor>,
    /// When it leaves, compared with others.
    pub class: Class,
}

/// Who a reply is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Addressee {
    /// A candidate, in the private chat.
    Candidate(CandidateId),
    /// A caseworker, in the private chat.
    Caseworker(CaseworkerId),
    /// The caseworkers' group: this case's topic where the group has topics.
    Group(CaseId),
    /// Whoever pressed the button that was heard.
    Presser,
}

/// How a reply is put.
#[derive(Clone, Debug, PartialEq)]
pub enum How {
    /// As a new message.
    New,
    /// In place of the latest message with this anchor; where there is none it is sent anew.
    Replace(Anchor),
    /// As a page: in place of the message that was pressed, where that is the latest with this
    /// anchor, else as a new message.
    Turn(Anchor),
    /// In place of the latest message with this anchor; where there is none, not at all.
    ReplaceOnly(Anchor),
    /// As the answer to the press, gone after some seconds; with `true` it must be dismissed.
    Toast(bool),
    /// As a copy, without its sender, of a message in somebody else's chat with the bot.
    Copy {
        /// Whose chat it stands in.
        from: Addressee,
        /// Its id there.
        message: i32,
    },
    /// Not at all: this message of the addressee's own is removed from their chat.
    Remove(i32),
    /// As a file.
    File,
}

/// What a message is about. Anchors are ids only, never words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// A prompt: a newer turn cancels it while it is unsent.
    Prompt(String),
    /// A page that is turned in place.
    Page(&'static str),
    /// A case's card in the group.
    Card(CaseId),
    /// A case's content in a caseworker's chat.
    Dossier(CaseId),
    /// Something else about a case in a caseworker's chat: a reply to it goes to this case.
    About(CaseId),
    /// The copy of a message of the other side's chat, by its id there; which piece of it, from 0.
    Relayed(CaseId, i32, u8),
    /// The question which case held words are for.
    Held(Uuid),
}

impl Anchor {
    /// The case whose content or state the message carries, so that copies can be removed.
    pub fn case(&self) -> Option<CaseId> {
        match self {
            Self::Card(case)
            | Self::Dossier(case)
            | Self::About(case)
            | Self::Relayed(case, ..) => Some(*case),
            Self::Prompt(_) | Self::Page(_) | Self::Held(_) => None,
        }
    }

    /// The anchor as the outbox keeps it.
    pub fn key(&self) -> String {
        match self {
            Self::Prompt(about) => format!("prompt:{about}"),
            Self::Page(about) => format!("page:{about}"),
            Self::Card(case) => format!("card:{}", case.0),
            Self::Dossier(case) => format!("dossier:{}", case.0),
            Self::About(case) => format!("about:{}", case.0),
            Self::Relayed(case, message, 0) => format!("relayed:{}:{message}", case.0),
            Self::Relayed(case, message, piece) => format!("relayed:{}:{message}:{piece}", case.0),
            Self::Held(held) => format!("held:{held}"),
        }
    }
}
