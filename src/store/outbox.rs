//! The sender's side of the outbox: what is due, and what became of it.
//!
//! ```text
//! ready -> sending (attempt, epoch, lease) -> sent (message)
//!                                          -> retry (due)       refused before anything was sent
//!                                          -> ambiguous (due)   nobody knows whether it was sent
//!                                          -> dead (reason)
//! ready, retry -> cancelled
//! ```
//!
//! What answers a person leaves at once: it is put as `sending`, and handed to the sender of the
//! process that puts it when the transaction has committed.
//!
//! Only the first row of a lane that is not settled can be claimed. Every process that sends has an
//! epoch, which it keeps alive, and a fair share of the 64 slots that the lanes fall into. A row
//! whose sender died, or whose lease ran out, is ambiguous too. What is ambiguous goes by its kind:
//! edits, deletions, answers to presses and titles repeat, for they change nothing twice; what is
//! for caseworkers repeats, for a double alert harms nobody; a message or a copy is sent once more,
//! unless the person's next step shows that it was there, and so is an edit that has lost its message
//! and leaves as one; a file never is, nor are somebody's answers: they are told instead. Leases, due times and
//! heartbeats are by the database's own clock.
//!
//! **No sender waits for a lock while it holds one**: it skips what is locked, or takes up a row
//! alone and locks its owners first, as every turn does. So senders and turns never wait for each
//! other in a circle.

mod alone;
mod claim;
mod counts;
mod group;
mod handover;
mod open;
mod refused;
mod senders;
mod settle;
mod unknown;

use std::time::{Duration, Instant};

use anyhow::Result;
use sqlx::postgres::types::PgInterval;
use time::OffsetDateTime;
use uuid::Uuid;

pub use counts::{Counts, Dead, Gauges, Redriven, Waiting};
pub use handover::Chain;
pub(super) use handover::Handover;
pub use senders::HEARTBEAT;
pub(super) use senders::connections;
pub use unknown::InDoubt;

use super::seal::Sensitive;
use crate::conversation::{CandidateId, CaseId, CaseworkerId};
use crate::message::{Class, Delivery};

/// For how long a claim holds. Whoever sends has to give up well before.
pub const LEASE: Duration = Duration::from_secs(20);

/// After how long a group that cannot be reached is tried again.
const GROUP_AWAY: Duration = Duration::from_secs(60);

/// After so many attempts a row is dead.
pub const MOST_ATTEMPTS: i32 = 10;

/// A row to be sent now. Its `Debug` shows ids only.
pub struct Due {
    /// Its id.
    pub id: i64,
    /// Which attempt this is, from 1: only the latest may say what became of the row.
    pub attempt: i32,
    /// The chat it goes to; answers to presses have none.
    pub chat: Option<Sensitive<i64>>,
    /// The topic it goes to, in the caseworkers' group.
    pub thread: Option<i32>,
    /// What is to be done.
    pub delivery: Delivery,
    /// The message that an edit changes.
    pub message: Option<i32>,
    /// How urgent it is.
    pub class: Class,
    /// The case it is about.
    pub case: Option<CaseId>,
    /// The candidate it goes to.
    pub candidate: Option<CandidateId>,
    /// The caseworker it goes to.
    pub caseworker: Option<CaseworkerId>,
    /// Whether it goes to the caseworkers' group.
    pub group: bool,
    /// Whether an edit whose message is gone is sent anew, and may be at this attempt.
    pub or_anew: bool,
    /// Since when its lease runs, at the earliest, by this process' own clock.
    pub since: Instant,
    /// How long it had waited before that, since it was put.
    pub waited: Duration,
    lane: Uuid,
    ties: Ties,
}

impl Due {
    /// A row that was put as claimed: its id, its lane with whom it goes to, what is to be done, the
    /// message that an edit changes, its class, its case, whether a lost edit is sent anew, and since
    /// when its lease runs.
    pub(super) fn handed(
        id: i64,
        (lane, candidate, chat): (Uuid, Option<CandidateId>, Option<Sensitive<i64>>),
        delivery: Delivery,
        message: Option<i32>,
        (class, case, or_anew, since): (Class, Option<CaseId>, bool, Instant),
    ) -> Self {
        let ties = match delivery {
            Delivery::Edit { .. } => Ties::Edits,
            _ => Ties::None,
        };
        Self {
            id,
            attempt: 1,
            chat,
            thread: None,
            delivery,
            message,
            class,
            case,
            candidate,
            caseworker: None,
            group: false,
            or_anew,
            since,
            waited: Duration::ZERO,
            lane,
            ties,
        }
    }
}

/// What else hangs on a row, so that more than the row is written when it is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ties {
    /// Nothing.
    None,
    /// It edits the message of another row, which may have to be sent anew.
    Edits,
    /// It makes the topic of its case.
    MakesTopic,
    /// It goes with the row whose message it removes or changes.
    GoesWithTarget,
}

/// What became of a claimed row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was sent.
    Sent {
        /// The id of its message, or of the topic it made.
        message: Option<i32>,
        /// The domain's time, by which Telegram decides how long a message can be deleted.
        at: OffsetDateTime,
    },
    /// It was refused before anything was sent, and is tried again after a while; after too many
    /// attempts it is dead.
    Refused(Duration),
    /// It has to wait, by no fault of its own: the attempt does not count.
    Postponed(Duration),
    /// Nobody knows whether it was sent.
    Ambiguous,
    /// It can never be sent. The reason is one of the program's own phrases, never Telegram's words.
    Dead(&'static str),
    /// There is nothing to do any more.
    Pointless,
}

impl std::fmt::Debug for Due {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kind = super::put::kind(&self.delivery);
        write!(
            formatter,
            "Due({}, attempt {}, {kind}, {:?})",
            self.id, self.attempt, self.class
        )
    }
}

fn class(rank: i16) -> Result<Class> {
    match rank {
        0 => Ok(Class::Toast),
        1 => Ok(Class::Reply),
        2 => Ok(Class::Staff),
        3 => Ok(Class::Proactive),
        _ => anyhow::bail!("an outbox row of an unknown class"),
    }
}

pub(super) fn interval(duration: Duration) -> PgInterval {
    let microseconds = i64::try_from(duration.as_micros()).unwrap_or(i64::MAX);
    PgInterval {
        months: 0,
        days: 0,
        microseconds,
    }
}
