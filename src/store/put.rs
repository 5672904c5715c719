//! Outgoing messages become outbox rows: what they replace is found, what they overtake cancelled.

mod columns;
mod leaving;
mod notice;
mod post;
mod replace;
mod resolve;

use std::collections::{BTreeMap, BTreeSet};

pub use notice::Notice;
use uuid::Uuid;

use crate::conversation::{CandidateId, CaseId, CaseworkerId};
use crate::message::{Class, Delivery};

/// What a flush does to the outbox.
#[derive(Default)]
pub(super) struct Posting {
    /// The rows there were, in the lanes concerned.
    pub(super) there: Vec<There>,
    pub(super) new: Vec<Row>,
    /// Rows whose payload or anchor changes.
    pub(super) changed: BTreeMap<i64, Changed>,
    pub(super) cancelled: BTreeSet<i64>,
    /// Messages that somebody pressed a button of, with the lanes they may belong to.
    pub(super) pressed: BTreeSet<(Uuid, i32)>,
}

/// An outbox row that was there before.
pub(super) struct There {
    id: i64,
    envelope: Uuid,
    lane: Uuid,
    kind: String,
    state: String,
    anchor: Option<String>,
    target: Option<i64>,
    about: Option<Uuid>,
    message: Option<i32>,
}

impl There {
    fn unsent(&self) -> bool {
        self.state == "ready" || self.state == "retry"
    }

    /// Whether nobody knows if its message arrived.
    fn in_doubt(&self) -> bool {
        self.state == "ambiguous" && self.kind == "message"
    }
}

/// What becomes of a row that was there before.
pub(super) struct Changed {
    envelope: Uuid,
    pub(super) lane: Uuid,
    pub(super) about: Option<CandidateId>,
    /// Its new payload, where that changes.
    pub(super) delivery: Option<Delivery>,
    pub(super) anchor: Option<String>,
    pub(super) case: Option<CaseId>,
}

impl Changed {
    /// Whether the row carries words of one of these candidates.
    pub(super) fn is_about(&self, candidates: &BTreeSet<CandidateId>) -> bool {
        self.about.is_some_and(|about| candidates.contains(&about))
    }
}

/// A new outbox row.
pub(super) struct Row {
    pub(super) envelope: Uuid,
    pub(super) lane: Uuid,
    pub(super) recipient: Recipient,
    /// Whose words it carries.
    pub(super) about: Option<CandidateId>,
    pub(super) case: Option<CaseId>,
    pub(super) thread: Option<i32>,
    pub(super) class: Class,
    pub(super) delivery: Delivery,
    pub(super) anchor: Option<String>,
    /// The row whose message it changes or removes.
    pub(super) target: Option<i64>,
    /// Whether it is sent anew where that message is gone.
    pub(super) or_anew: bool,
    /// Whether the row goes as soon as it is settled.
    pub(super) passing: bool,
}

/// Where a row goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Recipient {
    Candidate(CandidateId),
    Caseworker(CaseworkerId),
    Group,
    /// An address of its own.
    Chat(i64),
    Presser,
}

impl Recipient {
    fn name(self) -> &'static str {
        match self {
            Self::Candidate(_) => "candidate",
            Self::Caseworker(_) => "caseworker",
            Self::Group => "group",
            Self::Chat(_) => "chat",
            Self::Presser => "presser",
        }
    }
}

impl Row {
    /// Whether it asks something, so that it overtakes what was asked before.
    fn is_prompt(&self) -> bool {
        let anchor = self.anchor.as_deref();
        anchor.is_some_and(|anchor| anchor.starts_with(PROMPT))
    }

    /// A row that takes messages out of a chat: a lane of its own, nothing but ids in it.
    pub(super) fn cleaning(recipient: Recipient, lane: Uuid, delivery: Delivery) -> Self {
        // A candidate's address opens with the key that seals the row.
        let about = match recipient {
            Recipient::Candidate(candidate) => Some(candidate),
            Recipient::Caseworker(_)
            | Recipient::Group
            | Recipient::Chat(_)
            | Recipient::Presser => None,
        };
        Self {
            envelope: Uuid::new_v4(),
            lane,
            recipient,
            about,
            case: None,
            thread: None,
            class: Class::Reply,
            delivery,
            anchor: None,
            target: None,
            or_anew: false,
            passing: true,
        }
    }
}

/// The kind of a delivery, as the outbox names it.
pub(super) fn kind(delivery: &Delivery) -> &'static str {
    match delivery {
        Delivery::Send(_) => "message",
        Delivery::Edit { .. } => "edit",
        Delivery::Document { .. } => "document",
        Delivery::Photo { .. } => "photo",
        Delivery::Toast { .. } => "toast",
        Delivery::Delete { .. } => "delete",
        Delivery::Copy { .. } => "copy",
        Delivery::Topic { .. } => "topic",
        Delivery::Retitle { .. } => "retitle",
    }
}

/// How anchors of prompts begin.
const PROMPT: &str = "prompt:";

/// A class as the outbox orders it.
pub(super) fn rank(class: Class) -> i16 {
    match class {
        Class::Toast => 0,
        Class::Reply => 1,
        Class::Staff => 2,
        Class::Proactive => 3,
    }
}
