//! Sending a row, and writing down what became of it: whatever has arrived since the last writing
//! in one statement. Nothing is held back: the next writing begins when the last one has ended.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, mpsc};

use super::Outbox;
use crate::store::{Chain, Due, Outcome};

/// How often a writing is tried while the database can be written to: a connection may be an old one.
const TRIES: u32 = 5;

/// For how long the database is asked whether it can be written to.
const PATIENCE: Duration = Duration::from_secs(5);

/// The wait between two tries.
const TRY_AGAIN: Duration = Duration::from_millis(200);

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
            if self.write(&outcomes).await.is_err() {
                // What is wrong with one of them must not be held against the others.
                for one in &outcomes {
                    if let Err(error) = self.write(&[*one]).await {
                        let row = one.0.id;
                        tracing::error!(row, "what became of a row was not kept: {error:#}");
                    }
                }
            }
            let again = |arrived: &&Arrived| !matches!(arrived.outcome, Outcome::Sent { .. });
            self.store.leaves_rows(arrived.iter().filter(again).count());
            arrived.clear();
            self.signs.claimable.notify_one();
        }
    }

    /// Writes outcomes together: for as long as the database is away again and again, since nobody
    /// else knows them.
    async fn write(&self, outcomes: &[(&Due, Outcome)]) -> anyhow::Result<()> {
        let mut tries = 1;
        loop {
            let written = self.store.settle(outcomes).await;
            if written.is_ok() || tries == TRIES {
                return written;
            }
            let asked = tokio::time::timeout(PATIENCE, self.store.ready()).await;
            if matches!(asked, Ok(Ok(()))) {
                tries += 1;
            }
            tokio::time::sleep(TRY_AGAIN).await;
        }
    }
}
