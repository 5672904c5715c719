//! Opening a claimed row: its payload, its chat, and the message it is aimed at.

use std::time::{Duration, Instant};

use anyhow::{Context, Error, Result};

use super::claim::Claimed;
use super::settle::Held;
use super::{Due, Ties, class};
use crate::conversation::{CandidateId, CaseId, CaseworkerId};
use crate::message::Delivery;
use crate::store::seal::{Key, Sensitive};
use crate::store::{Store, spots};

/// A claimed row, opened.
pub(super) enum Opened {
    /// To be sent.
    Due(Due),
    /// There is nothing to do any more.
    Pointless(Held),
    /// It cannot be opened, and never will be: one such row must not stop the others.
    Broken(Held, Error),
}

impl Store {
    /// Opens a row that was claimed at this moment.
    pub(super) fn open(&self, row: Claimed, since: Instant) -> Opened {
        let held = Held::of(&row);
        match self.opened(row, since) {
            Ok(Some(due)) => Opened::Due(due),
            Ok(None) => Opened::Pointless(held),
            Err(error) => Opened::Broken(held, error),
        }
    }

    fn opened(&self, row: Claimed, since: Instant) -> Result<Option<Due>> {
        let candidate = row.candidate.map(CandidateId);
        let caseworker = row.caseworker.map(CaseworkerId);
        let Some(payload) = row.payload.as_deref().filter(|_| !row.stale) else {
            return Ok(None);
        };
        let about = row.about.map(CandidateId);
        let key = match (about, &row.wrapped_key, row.key_version) {
            (Some(about), Some(wrapped), Some(version)) => {
                Some(self.keys().data_key(about, version, wrapped)?)
            }
            (_, _, _) => None,
        };
        let spot = spots::payload(about, row.envelope);
        let house = self.keys().house();
        let delivery = key.as_ref().unwrap_or(house).open_json(&spot, payload)?;
        let or_anew = row.or_anew && row.unclear < most_unclear(&delivery);
        let Some(delivery) = aimed(delivery, row.targets, row.target_message, or_anew) else {
            return Ok(None);
        };
        let chat = self.chat_of(&row, key.as_ref())?;
        Ok(Some(Due {
            id: row.id,
            attempt: row.attempts,
            chat: chat.map(Sensitive::new),
            thread: row.thread,
            delivery,
            message: row.target_message,
            class: class(row.class)?,
            case: row.case.map(CaseId),
            candidate,
            caseworker,
            group: row.recipient == "group",
            or_anew,
            since,
            waited: Duration::try_from_secs_f64(row.waited).unwrap_or_default(),
            lane: row.lane,
            ties: ties(&row),
        }))
    }

    fn chat_of(&self, row: &Claimed, key: Option<&Key>) -> Result<Option<i64>> {
        let house = self.keys().house();
        let sealed = |chat: &Option<Vec<u8>>| chat.clone().unwrap_or_default();
        let chat = match (row.recipient.as_str(), row.candidate, row.caseworker) {
            ("candidate", Some(id), _) => {
                // A candidate's address opens with the key that seals the row.
                let key = key.filter(|_| row.about == Some(id));
                let key = key.context("a row for a candidate, sealed with another key")?;
                let spot = spots::candidate_chat(CandidateId(id));
                Some(key.open_json(&spot, &sealed(&row.candidate_chat))?)
            }
            ("caseworker", _, Some(id)) => {
                let spot = spots::caseworker_chat(CaseworkerId(id));
                Some(house.open_json(&spot, &sealed(&row.caseworker_chat))?)
            }
            ("group", _, _) => Some(self.group_of(row.group_chat.as_deref())?),
            ("chat", _, _) => {
                Some(house.open_json(&spots::last_chat(row.envelope), &sealed(&row.chat))?)
            }
            (_, _, _) => None,
        };
        Ok(chat)
    }
}

/// What else hangs on a row.
pub(super) fn ties(row: &Claimed) -> Ties {
    match row.kind.as_str() {
        "topic" => Ties::MakesTopic,
        _ if row.passing && row.targets => Ties::GoesWithTarget,
        "edit" => Ties::Edits,
        _ => Ties::None,
    }
}

/// After how many unknown outcomes an edit that finds its message gone is not sent anew any more: each
/// of them may have sent it. So it is there twice at most, and what shows answers once.
fn most_unclear(delivery: &Delivery) -> i32 {
    match delivery {
        Delivery::Edit { message, .. } if message.protected => 1,
        Delivery::Edit { .. }
        | Delivery::Send(_)
        | Delivery::Document { .. }
        | Delivery::Photo { .. }
        | Delivery::Toast { .. }
        | Delivery::Delete { .. }
        | Delivery::Copy { .. }
        | Delivery::Topic { .. }
        | Delivery::Retitle { .. } => 2,
    }
}

/// What is to be done once it is known which message is meant; `None` where there is none.
fn aimed(
    delivery: Delivery,
    targets: bool,
    message: Option<i32>,
    or_anew: bool,
) -> Option<Delivery> {
    if !targets {
        // An edit whose row is gone, message and all, has lost its target.
        return match delivery {
            Delivery::Edit { message, .. } => or_anew.then_some(Delivery::Send(message)),
            Delivery::Send(_)
            | Delivery::Document { .. }
            | Delivery::Photo { .. }
            | Delivery::Toast { .. }
            | Delivery::Delete { .. }
            | Delivery::Copy { .. }
            | Delivery::Topic { .. }
            | Delivery::Retitle { .. } => Some(delivery),
        };
    }
    match (delivery, message) {
        (Delivery::Edit { message, .. }, None) => or_anew.then_some(Delivery::Send(message)),
        (Delivery::Delete { .. }, None) => None,
        (Delivery::Delete { .. }, Some(message)) => Some(Delivery::Delete {
            messages: vec![message],
        }),
        (delivery, _) => Some(delivery),
    }
}
