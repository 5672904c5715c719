//! Updates that come in one by one and at the same time, gathered so that they share transactions.
//!
//! Whoever comes first takes in what has gathered while the transaction before was committed, and
//! tells the others. Nothing waits for a time to pass: a lone update is taken at once.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use anyhow::{Context, bail};
use serde_json::Value;
use tokio::sync::{Semaphore, oneshot};

use super::Intake;

/// How many gatherings are taken in at the same time: one is decided while the other is committed.
const AT_ONCE: usize = 2;

/// The most updates of one gathering, as in one call of `getUpdates`.
const MOST: usize = 100;

/// What waits to be taken in.
pub(super) struct Gathering {
    waiting: Mutex<Vec<Waiting>>,
    turns: Semaphore,
}

/// An update, and who waits for it; told `false` where it was not taken in.
struct Waiting {
    update: Value,
    at: Instant,
    told: oneshot::Sender<bool>,
}

impl Gathering {
    pub(super) fn new() -> Self {
        Self {
            waiting: Mutex::new(vec![]),
            turns: Semaphore::new(AT_ONCE),
        }
    }

    /// The list is whole even where somebody panicked while holding it.
    fn waiting(&self) -> MutexGuard<'_, Vec<Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Intake {
    /// Takes an update in, together with those that come in at the same time: when this returns, it
    /// has taken effect, or is parked, or says nothing.
    ///
    /// # Errors
    /// The database is away, or whoever took it in was interrupted: the update must not be
    /// confirmed, and comes again.
    pub async fn take(&self, update: Value) -> anyhow::Result<()> {
        let (told, mut taken) = oneshot::channel();
        let at = Instant::now();
        self.gathering.waiting().push(Waiting { update, at, told });
        loop {
            let turn = tokio::select! {
                biased;
                taken = &mut taken => return outcome(taken),
                turn = self.gathering.turns.acquire() => turn.context("no more turns")?,
            };
            let gathered: Vec<Waiting> = {
                let mut waiting = self.gathering.waiting();
                let count = waiting.len().min(MOST);
                waiting.drain(..count).collect()
            };
            if gathered.is_empty() {
                // Somebody else has this update in hand.
                drop(turn);
                return outcome(taken.await);
            }
            self.take_gathered(gathered).await;
        }
    }

    async fn take_gathered(&self, gathered: Vec<Waiting>) {
        let (updates, waiting): (Vec<_>, Vec<_>) = gathered
            .into_iter()
            .map(|one| ((one.update, one.at), one.told))
            .unzip();
        let taken = self.take_received(updates).await;
        if let Err(error) = &taken {
            tracing::error!("updates were not taken: {error:#}");
        }
        for told in waiting {
            // Who does not wait any more is not told: the update comes again and is known then.
            let _ = told.send(taken.is_ok());
        }
    }
}

fn outcome(taken: Result<bool, oneshot::error::RecvError>) -> anyhow::Result<()> {
    match taken {
        Ok(true) => Ok(()),
        Ok(false) => bail!("the update was not taken in"),
        Err(_) => bail!("the update's taking was interrupted"),
    }
}
