//! Sending a row, and writing down what became of it: whatever has arrived since the last writing
//! in one statement. Nothing is held back for longer than a moment, and nothing at all when no other
//! row is on its way.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, mpsc};
use tokio::time::Instant;

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

/// For how long a writing waits for rows that are on their way: it costs a commit, whatever it holds.
const GATHERS: Duration = Duration::from_millis(2);

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
        while gather(&mut arriving, &mut arrived).await {
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

/// Gathers what arrives; `false` where nothing does any more.
async fn gather(
    arriving: &mut mpsc::UnboundedReceiver<Arrived>,
    arrived: &mut Vec<Arrived>,
) -> bool {
    let mut more = arriving.recv_many(arrived, AT_ONCE).await > 0;
    let until = Instant::now() + GATHERS;
    // Every sending has a sender of its own, beside the one that they are made from.
    while more && arrived.len() < AT_ONCE && arriving.sender_strong_count() > 1 {
        let room = AT_ONCE - arrived.len();
        let next = tokio::time::timeout_at(until, arriving.recv_many(arrived, room));
        more = next.await.is_ok_and(|received| received > 0);
    }
    !arrived.is_empty()
}
