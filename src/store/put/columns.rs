//! New rows of the outbox, column by column.

use time::OffsetDateTime;
use uuid::Uuid;

use super::{Recipient, Row, kind, rank};
use crate::message::Delivery;
use crate::store::tx::Night;

/// Whether a message shows somebody's answers: it cannot be passed on or saved.
pub(super) fn shows_answers(delivery: &Delivery) -> bool {
    match delivery {
        Delivery::Send(message) | Delivery::Edit { message, .. } => message.protected,
        Delivery::Document { .. }
        | Delivery::Photo { .. }
        | Delivery::Toast { .. }
        | Delivery::Delete { .. }
        | Delivery::Copy { .. }
        | Delivery::Topic { .. }
        | Delivery::Retitle { .. } => false,
    }
}

/// The columns of new rows.
#[derive(Default)]
pub(super) struct Columns {
    pub(super) envelopes: Vec<Uuid>,
    pub(super) lanes: Vec<Uuid>,
    pub(super) recipients: Vec<String>,
    pub(super) candidates: Vec<Option<Uuid>>,
    pub(super) caseworkers: Vec<Option<Uuid>>,
    pub(super) chats: Vec<Option<Vec<u8>>>,
    pub(super) abouts: Vec<Option<Uuid>>,
    pub(super) cases: Vec<Option<Uuid>>,
    pub(super) threads: Vec<Option<i32>>,
    pub(super) classes: Vec<i16>,
    pub(super) kinds: Vec<String>,
    pub(super) payloads: Vec<Vec<u8>>,
    pub(super) anchors: Vec<Option<String>>,
    pub(super) targets: Vec<Option<i64>>,
    pub(super) or_anew: Vec<bool>,
    pub(super) passing: Vec<bool>,
    pub(super) sensitive: Vec<bool>,
    pub(super) leaves: Vec<bool>,
    /// When the reader sleeps next, and until when.
    pub(super) nights: (Vec<Option<OffsetDateTime>>, Vec<Option<OffsetDateTime>>),
}

impl Columns {
    pub(super) fn push(
        &mut self,
        row: &Row,
        payload: Vec<u8>,
        seal_chat: impl Fn(&i64) -> Vec<u8>,
    ) {
        let (mut candidate, mut caseworker, mut chat) = (None, None, None);
        match &row.recipient {
            Recipient::Candidate(id) => candidate = Some(id.0),
            Recipient::Caseworker(id) => caseworker = Some(id.0),
            Recipient::Chat(id) => chat = Some(seal_chat(id)),
            Recipient::Group | Recipient::Presser => {}
        }
        self.envelopes.push(row.envelope);
        self.lanes.push(row.lane);
        self.recipients.push(row.recipient.name().to_owned());
        self.candidates.push(candidate);
        self.caseworkers.push(caseworker);
        self.chats.push(chat);
        self.abouts.push(row.about.map(|about| about.0));
        self.cases.push(row.case.map(|case| case.0));
        self.threads.push(row.thread);
        self.classes.push(rank(row.class));
        self.kinds.push(kind(&row.delivery).to_owned());
        self.payloads.push(payload);
        self.anchors.push(row.anchor.clone());
        self.targets.push(row.target);
        self.or_anew.push(row.or_anew);
        self.passing.push(row.passing);
        let to_candidate = matches!(row.recipient, Recipient::Candidate(_));
        self.sensitive
            .push(to_candidate && shows_answers(&row.delivery));
    }
    pub(super) fn nights_of(&mut self, night: Option<Night>) {
        self.nights.0.push(night.map(|night| night.0));
        self.nights.1.push(night.map(|night| night.1));
    }
}
