//! The loop that sends what is due.
//!
//! The store says what is due: the first row of each lane only, the most urgent class first, each
//! leased to this sender for a while. So several rows are on their way at the same time and yet
//! each lane keeps its order. What became of a row is told to the store at once; when the process
//! dies in between, the lease runs out and the row counts as one whose outcome is unknown.

mod settle;

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::task::{JoinError, JoinSet};

use crate::intake::Clock;
use crate::store::Store;
use crate::telegram::Telegram;

/// How many rows are on their way at the same time: after a crash as many may arrive twice.
const IN_FLIGHT: usize = 16;

/// How often the outbox is looked through when nobody says that there is something in it: a row
/// may wait for its time, or another process may have put it.
const LOOK: Duration = Duration::from_secs(1);

/// How long the rest may take when it is time to stop.
const LAST_WORDS: Duration = Duration::from_secs(10);

/// The sender.
#[derive(Clone)]
pub struct Outbox {
    store: Store,
    telegram: Telegram,
    clock: Clock,
}

impl Outbox {
    /// A sender of what is in this store. The clock is the one that Telegram lives by: it tells
    /// how old a message is.
    pub fn new(store: Store, telegram: Telegram, clock: Clock) -> Self {
        Self {
            store,
            telegram,
            clock,
        }
    }

    /// Sends whatever is due, one after another, until nothing is; returns how many rows were
    /// sent.
    ///
    /// # Errors
    ///
    /// The database is away.
    pub async fn drain(&self) -> anyhow::Result<usize> {
        let mut sent = 0;
        loop {
            let due = self.store.claim_due(IN_FLIGHT).await?;
            if due.is_empty() {
                return Ok(sent);
            }
            for row in &due {
                sent += usize::from(self.send(row).await?);
            }
        }
    }

    /// Sends what is due until it is told to stop, woken by whoever commits; then lets what is on
    /// its way arrive and sends the rest, as far as that takes only a moment.
    pub async fn run(self, wake: Arc<Notify>, mut stop: watch::Receiver<bool>) {
        let mut on_their_way = JoinSet::new();
        let mut is_away = false;
        while !*stop.borrow() {
            let claimed = self.claim(&mut on_their_way).await;
            self.tell_of_change(&mut is_away, claimed);
            tokio::select! {
                biased;
                // An error says that nobody is left to give the word.
                _ = stop.wait_for(|stop| *stop) => break,
                Some(arrived) = on_their_way.join_next() => report(arrived),
                () = wake.notified() => {}
                () = tokio::time::sleep(LOOK) => {}
            }
        }
        let rest = async {
            while let Some(arrived) = on_their_way.join_next().await {
                report(arrived);
            }
            if let Err(error) = self.drain().await {
                tracing::warn!("the rest of the outbox waits for the next start: {error:#}");
            }
        };
        if tokio::time::timeout(LAST_WORDS, rest).await.is_err() {
            tracing::warn!("the rest of the outbox waits for the next start: it takes too long");
        }
    }

    /// Starts as many rows as there is room for.
    async fn claim(&self, on_their_way: &mut JoinSet<anyhow::Result<bool>>) -> anyhow::Result<()> {
        let room = IN_FLIGHT.saturating_sub(on_their_way.len());
        if room == 0 {
            return Ok(());
        }
        for row in self.store.claim_due(room).await? {
            let sender = self.clone();
            on_their_way.spawn(async move { sender.send(&row).await });
        }
        Ok(())
    }

    /// Says once that the database is away, and once that it is back.
    fn tell_of_change(&self, is_away: &mut bool, claimed: anyhow::Result<()>) {
        match claimed {
            Err(error) if !*is_away => {
                tracing::error!("the outbox cannot be read: {error:#}");
                *is_away = true;
            }
            Ok(()) if *is_away => {
                tracing::info!("the outbox can be read again");
                *is_away = false;
            }
            Ok(()) | Err(_) => {}
        }
    }
}

/// Says what went wrong with a row that was on its way; its lease puts it right.
fn report(arrived: Result<anyhow::Result<bool>, JoinError>) {
    match arrived {
        Ok(Ok(_)) => {}
        Ok(Err(error)) => tracing::error!("what became of a row was not kept: {error:#}"),
        Err(_) => tracing::error!("a sending panicked; its row waits for its lease to run out"),
    }
}
