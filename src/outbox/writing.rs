//! Sending a row, and writing down what became of it: whatever has arrived since the last writing
//! in one statement. Nothing is held back: the next writing begins when the last one has ended.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, mpsc};

use super::Outbox;
use crate::store::{Chain, Due, Outcome};

/// How often a writing is tried: after that the lease of its rows has run out.
const TRIES: u32 = 40;

/// The wait between two tries, while the database is away.
const TRY_AGAIN: Duration = Duration::from_millis(500);

/// The most outcomes that are written at once.
const AT_ONCE: usize = 256;

/// A row that was sent, or not, and has kept its place until that is written down.
pub(super) struct Arrived {
    row: Due,
    outcome: Outcome,
    /// The place is free again when this goes.
    _place: Arc<OwnedSemaphorePermit>,
}

impl Outbox {
    /// Sends the rows of a lane one after another and hands on what became of them. Behind a row
    /// that did not arrive the others wait for another time, as if they had not been claimed.
    pub(super) async fn send(
        self,
        chain: Chain,
        place: OwnedSemaphorePermit,
        outcomes: mpsc::UnboundedSender<Arrived>,
    ) {
        let place = Arc::new(place);
        // The writer ends after the last sending.
        let arrive = |row: Due, outcome: Outcome| {
            let _place = place.clone();
            let arrived = Arrived {
                row,
                outcome,
                _place,
            };
            outcomes.send(arrived).ok();
        };
        let mut chain = chain.into_iter();
        while let Some(row) = chain.next() {
            let Some(verdict) = self.deliver(&row).await else {
                arrive(row, Outcome::Postponed(Duration::ZERO));
                continue;
            };
            if !verdict.is_settled() {
                for waiting in chain.by_ref() {
                    arrive(waiting, Outcome::Postponed(Duration::ZERO));
                }
            }
            match self.follow(&row, verdict).await {
                Ok(Some(outcome)) => arrive(row, outcome),
                Ok(None) => self.signs.claimable.notify_one(),
                Err(error) => {
                    tracing::error!(row = row.id, "what became of a row was not kept: {error:#}");
                }
            }
        }
    }

    /// Writes down what arrives, until every sending is over.
    pub(super) async fn write_down(self, mut arriving: mpsc::UnboundedReceiver<Arrived>) {
        let mut arrived = vec![];
        while arriving.recv_many(&mut arrived, AT_ONCE).await > 0 {
            let outcomes: Vec<(&Due, Outcome)> = arrived
                .iter()
                .map(|arrived| (&arrived.row, arrived.outcome))
                .collect();
            for attempt in 1..=TRIES {
                match self.store.settle(&outcomes).await {
                    Ok(()) => break,
                    Err(error) if attempt == TRIES => {
                        let rows = outcomes.len();
                        tracing::error!(rows, "what became of rows was not kept: {error:#}");
                    }
                    Err(_) => tokio::time::sleep(TRY_AGAIN).await,
                }
            }
            let plain = |arrived: &Arrived| matches!(arrived.outcome, Outcome::Sent { .. });
            if !arrived.iter().all(plain) {
                self.store.may_have_more_rows();
            }
            arrived.clear();
            self.signs.claimable.notify_one();
        }
    }
}
