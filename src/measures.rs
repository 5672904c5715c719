//! What is counted while the bot runs, in memory: updates, messages, and calls of the Bot API.
//!
//! One [`Measures`] belongs to one bot, so that several bots in one process never mix. Whoever
//! counts does so without waiting; what is counted has a fixed and small number of names, and none
//! of them is an id. [`crate::operations`] tells them to whoever watches.

mod histogram;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

pub use histogram::{BOUNDS, Histogram, Times};

use crate::message::Class;

/// What became of an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It took effect.
    Effected,
    /// It had taken effect before.
    Seen,
    /// It failed in all tries and was put aside.
    Parked,
    /// Nothing follows from it: another group's, or of a kind that is not read.
    Ignored,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Effected, Self::Seen, Self::Parked, Self::Ignored];

    /// Its name in a log or a measure.
    pub fn name(self) -> &'static str {
        match self {
            Self::Effected => "effected",
            Self::Seen => "seen",
            Self::Parked => "parked",
            Self::Ignored => "ignored",
        }
    }
}

/// The classes of messages, the most urgent first.
pub const CLASSES: [Class; 4] = [Class::Toast, Class::Reply, Class::Staff, Class::Proactive];

/// A class's name in a measure.
pub fn class_name(class: Class) -> &'static str {
    match class {
        Class::Toast => "toast",
        Class::Reply => "reply",
        Class::Staff => "staff",
        Class::Proactive => "proactive",
    }
}

/// So many calls of a method of the Bot API came to this end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calls {
    /// The method.
    pub method: &'static str,
    /// How they ended.
    pub verdict: &'static str,
    /// How many.
    pub count: u64,
}

/// What one bot has counted since it started.
#[derive(Debug, Default)]
pub struct Measures {
    updates: [AtomicU64; Outcome::ALL.len()],
    failed_tries: AtomicU64,
    conflicts: AtomicU64,
    update_times: Histogram,
    message_times: [Histogram; CLASSES.len()],
    calls: Mutex<BTreeMap<(&'static str, &'static str), u64>>,
}

impl Measures {
    /// An update came to its end, so long after it was received.
    pub fn updated(&self, outcome: Outcome, after: Duration) {
        self.updates[outcome as usize].fetch_add(1, Ordering::Relaxed);
        match outcome {
            Outcome::Effected | Outcome::Parked => self.update_times.add(after),
            // Nothing was done, so that its time says nothing.
            Outcome::Seen | Outcome::Ignored => {}
        }
    }

    /// A try to take an update failed.
    pub fn failed_try(&self) {
        self.failed_tries.fetch_add(1, Ordering::Relaxed);
    }

    /// Another program was met that fetches the same updates.
    pub fn conflict(&self) {
        self.conflicts.fetch_add(1, Ordering::Relaxed);
    }

    /// A message arrived, so long after it was put.
    pub fn sent(&self, class: Class, after: Duration) {
        self.message_times[class as usize].add(after);
    }

    /// A call of a method ended. Both names stand in the program: their number is small.
    pub fn called(&self, method: &'static str, verdict: &'static str) {
        *self.calls_so_far().entry((method, verdict)).or_default() += 1;
    }

    /// How many updates came to this end.
    pub fn updates(&self, outcome: Outcome) -> u64 {
        self.updates[outcome as usize].load(Ordering::Relaxed)
    }

    /// How many tries to take an update failed.
    pub fn failed_tries(&self) -> u64 {
        self.failed_tries.load(Ordering::Relaxed)
    }

    /// How often another program was met that fetches the same updates.
    pub fn conflicts(&self) -> u64 {
        self.conflicts.load(Ordering::Relaxed)
    }

    /// How long updates took from their receipt to their commit.
    pub fn update_times(&self) -> Times {
        self.update_times.times()
    }

    /// How long messages of a class took from their putting to their arrival.
    pub fn message_times(&self, class: Class) -> Times {
        self.message_times[class as usize].times()
    }

    /// The calls of the Bot API, by method.
    pub fn calls(&self) -> Vec<Calls> {
        let calls = self.calls_so_far();
        let counted = calls.iter().map(|(&(method, verdict), &count)| Calls {
            method,
            verdict,
            count,
        });
        counted.collect()
    }

    /// The counts are whole even where somebody panicked while holding them.
    fn calls_so_far(&self) -> MutexGuard<'_, BTreeMap<(&'static str, &'static str), u64>> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
