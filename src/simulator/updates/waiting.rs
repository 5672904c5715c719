//! The updates that wait, by number and by age, and the last ones that do not any more.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use time::OffsetDateTime;

use super::kind::Lane;

/// How many confirmed updates can come again.
const REMEMBERED: usize = 1000;

/// An update that waits.
#[derive(Debug)]
pub(in crate::simulator) struct Update {
    pub id: i64,
    pub lane: Lane,
    pub expires: OffsetDateTime,
    /// As the bot gets it, as JSON.
    pub content: Arc<str>,
}

/// Updates in the order of their numbers. No step looks at more of them than it hands out or
/// takes away.
#[derive(Debug, Default)]
pub(in crate::simulator) struct Waiting {
    updates: BTreeMap<i64, Update>,
    expiring: BTreeSet<(OffsetDateTime, i64)>,
    confirmed: VecDeque<Update>,
}

impl Waiting {
    /// An update begins to wait.
    pub fn put(&mut self, update: Update) {
        self.expiring.insert((update.expires, update.id));
        self.updates.insert(update.id, update);
    }

    /// How many wait.
    pub fn len(&self) -> usize {
        self.updates.len()
    }

    /// The update of this number.
    pub fn get(&self, id: i64) -> Option<&Update> {
        self.updates.get(&id)
    }

    /// Those from this number on, the oldest first.
    pub fn from(&self, id: i64) -> impl Iterator<Item = &Update> {
        self.updates.range(id..).map(|(_, update)| update)
    }

    /// Forgets what has expired.
    pub fn drop_expired(&mut self, now: OffsetDateTime) {
        while let Some((expires, id)) = self.expiring.first().copied()
            && expires <= now
        {
            self.expiring.pop_first();
            self.updates.remove(&id);
        }
    }

    /// Forgets all but this many from the end.
    pub fn keep_last(&mut self, keep: usize) {
        while self.updates.len() > keep {
            let first = self.updates.first_key_value();
            let (id, _) = first.expect("more than none are there");
            self.take(*id);
        }
    }

    /// The bot has everything before this number.
    pub fn confirm_below(&mut self, offset: i64) {
        while let Some((id, _)) = self.updates.first_key_value()
            && *id < offset
        {
            self.confirm(*id);
        }
    }

    /// The bot has this one.
    pub fn confirm(&mut self, id: i64) {
        if let Some(update) = self.take(id) {
            self.confirmed.push_back(update);
            if self.confirmed.len() > REMEMBERED {
                self.confirmed.pop_front();
            }
        }
    }

    /// Nobody will have this one.
    pub fn take(&mut self, id: i64) -> Option<Update> {
        let update = self.updates.remove(&id)?;
        self.expiring.remove(&(update.expires, id));
        Some(update)
    }

    /// The numbers of those that were confirmed last, the oldest first.
    pub fn confirmed(&self) -> impl Iterator<Item = i64> {
        self.confirmed.iter().map(|update| update.id)
    }

    /// Lets one wait again that was confirmed and has not expired; returns its lane.
    pub fn bring_back(&mut self, now: OffsetDateTime, id: i64) -> Option<Lane> {
        let at = self
            .confirmed
            .iter()
            .position(|update| update.id == id && update.expires > now)?;
        let update = self.confirmed.remove(at)?;
        let lane = update.lane;
        self.put(update);
        Some(lane)
    }
}
