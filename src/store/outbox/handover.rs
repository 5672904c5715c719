//! Rows that leave at once: put as claimed by the process that puts them, and handed to its sender
//! in memory when the transaction has committed.
//!
//! A claim of its own costs a row another transaction, and the person who waits another write to the
//! disk. Nothing rests on the handing over: a row that is put so is one that is being sent, with an
//! epoch and a lease as any other; when the process dies in between, it is one of which nobody knows
//! whether it was sent.

use std::collections::{BTreeSet, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Due;
use crate::conversation::CandidateId;
use crate::store::Store;

/// The rows of one lane that leave one after another; never empty.
pub type Chain = Vec<Due>;

/// What is handed from the turns of this process to its sender.
#[derive(Default)]
pub(in crate::store) struct Handover {
    chains: Mutex<VecDeque<Chain>>,
    /// How many chains may wait; none while nobody sends.
    most: AtomicUsize,
    /// How many rows were put that did not leave at once and have to be claimed: at least as many
    /// as there are, since another process may claim one.
    left: AtomicUsize,
}

impl Handover {
    /// How many more chains may be handed over.
    pub(in crate::store) fn room(&self) -> usize {
        let most = self.most.load(Ordering::Relaxed);
        most.saturating_sub(self.chains().len())
    }

    /// Hands chains over, in their order.
    pub(in crate::store) fn hand(&self, chains: Vec<Chain>) {
        self.chains().extend(chains);
    }

    /// Drops what waits for these candidates, who are erased.
    pub(in crate::store) fn drop_those_to(&self, erased: &BTreeSet<CandidateId>) {
        let goes_to = |due: &Due| due.candidate.is_some_and(|id| erased.contains(&id));
        if !erased.is_empty() {
            self.chains().retain(|chain| !chain.iter().any(goes_to));
        }
    }

    /// Of what waits for these candidates, who hide, no edit that finds its message gone is sent anew.
    pub(in crate::store) fn send_none_anew_to(&self, hidden: &BTreeSet<CandidateId>) {
        if hidden.is_empty() {
            return;
        }
        for due in self.chains().iter_mut().flatten() {
            due.or_anew &= due.candidate.is_none_or(|id| !hidden.contains(&id));
        }
    }

    /// So many rows more have to be claimed.
    pub(in crate::store) fn leave(&self, rows: usize) {
        self.left.fetch_add(rows, Ordering::Relaxed);
    }

    /// So many were claimed.
    pub(in crate::store) fn claimed(&self, rows: usize) {
        let fewer = |left: usize| Some(left.saturating_sub(rows));
        // It always has a value, so it never fails.
        let _ = self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, fewer);
    }

    /// The queue is whole even where somebody panicked while holding it.
    fn chains(&self) -> MutexGuard<'_, VecDeque<Chain>> {
        self.chains.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store {
    /// From now on at most so many chains of rows wait to be sent by this process without having
    /// been claimed; with 0, all rows have to be claimed.
    pub fn sends_at_once(&self, most: usize) {
        self.inner.handover.most.store(most, Ordering::Relaxed);
    }

    /// The next chain that was handed over.
    pub fn handed(&self) -> Option<Chain> {
        self.inner.handover.chains().pop_front()
    }

    /// Whether rows were put that may still have to be claimed.
    pub fn has_left_rows(&self) -> bool {
        self.inner.handover.left.load(Ordering::Relaxed) > 0
    }

    /// Says that so many rows more have to be claimed, since they did not arrive.
    pub fn leaves_rows(&self, rows: usize) {
        self.inner.handover.leave(rows);
    }

    /// Says that there is nothing to claim, and nothing on its way that something waits behind.
    pub fn has_left_none(&self) {
        self.inner.handover.left.store(0, Ordering::Relaxed);
    }
}
