//! Long polling: updates are fetched, taken all together, and confirmed only then.
//!
//! `getUpdates` confirms whatever stands before its offset, so the offset follows what was taken
//! and never runs ahead of it: it moves when a whole batch is committed or parked. Where one is
//! not, the batch comes again, and those of it that took effect are known again. Once a call has
//! confirmed, the next one names no offset: after a quiet week Telegram begins anew with update ids
//! of its choice, and an old offset could then swallow updates that nobody has seen.

use std::time::Duration;

use serde_json::Value;
use tokio::sync::watch;

use crate::telegram::{Failure, NoUpdates, Telegram, update_id};

/// How long one call waits for updates; Telegram allows at most 50 s. The shorter it is, the sooner a
/// line is given up that died without a word.
const WAIT: Duration = Duration::from_secs(15);

/// The most updates of one call.
const BATCH: u8 = 100;

/// The first pause after something went wrong. Telegram answers the same call again within half a
/// second with one update only.
const FIRST_PAUSE: Duration = Duration::from_millis(600);

/// The longest pause: a line or database that is back is noticed within it.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// How often in a row another program may be met before this one gives way. The other one may be
/// an earlier start of this one whose last call Telegram still holds.
const CONFLICTS: u32 = 5;

/// Fetches updates and hands them on.
#[derive(Debug)]
pub struct Polling<'a, Take> {
    telegram: &'a Telegram,
    take: Take,
    /// Everything before it is taken, and Telegram is yet to be told.
    confirm: Option<i64>,
}

/// Why a round ended early.
#[derive(Debug)]
pub enum Stumble {
    /// No updates were to be had.
    NoUpdates(NoUpdates),
    /// A batch could be neither taken nor parked as a whole, so it comes again: why.
    NotTaken(anyhow::Error),
}

impl<'a, Take, Taking> Polling<'a, Take>
where
    Take: Fn(Vec<Value>) -> Taking,
    Taking: Future<Output = anyhow::Result<()>>,
{
    /// Polling that hands batches to `take`, which returns once all of one is committed or parked.
    pub fn new(telegram: &'a Telegram, take: Take) -> Self {
        Self {
            telegram,
            take,
            confirm: None,
        }
    }

    /// One call that waits for nothing, and the taking of what it brought; returns how many
    /// updates were taken. They are confirmed with the next call.
    ///
    /// # Errors
    ///
    /// Why the round ended early.
    pub async fn poll_once(&mut self) -> Result<usize, Stumble> {
        let updates = self
            .fetch(BATCH, Duration::ZERO)
            .await
            .map_err(Stumble::NoUpdates)?;
        self.take_all(updates).await
    }

    /// Polls until it is told to stop. What was fetched by then is taken and confirmed first.
    ///
    /// # Errors
    ///
    /// When polling makes no sense any more: a token that Telegram does not know, a webhook, or
    /// another program that fetches the same updates.
    pub async fn run(mut self, mut stop: watch::Receiver<bool>) -> anyhow::Result<()> {
        let mut trouble = Trouble::default();
        while !*stop.borrow() {
            let fetched = tokio::select! {
                biased;
                () = told(&mut stop) => break,
                fetched = self.fetch(BATCH, WAIT) => fetched.map_err(Stumble::NoUpdates),
            };
            let taken = match fetched {
                Ok(updates) => self.take_all(updates).await,
                Err(stumble) => Err(stumble),
            };
            let Err(stumble) = taken else {
                trouble.is_over();
                continue;
            };
            let pause = trouble.pause(&stumble)?;
            tokio::select! {
                biased;
                () = told(&mut stop) => break,
                () = tokio::time::sleep(pause) => {}
            }
        }
        self.confirm_the_last().await;
        Ok(())
    }

    async fn fetch(&mut self, limit: u8, wait: Duration) -> Result<Vec<Value>, NoUpdates> {
        let updates = self.telegram.updates(self.confirm, limit, wait).await?;
        self.confirm = None;
        Ok(updates)
    }

    /// Takes a batch, and remembers to confirm it.
    async fn take_all(&mut self, updates: Vec<Value>) -> Result<usize, Stumble> {
        let count = updates.len();
        let last = updates.iter().filter_map(update_id).next_back();
        // Also where there are none: that somebody asked is worth knowing.
        (self.take)(updates).await.map_err(Stumble::NotTaken)?;
        self.confirm = last.map(|last| last + 1).or(self.confirm);
        Ok(count)
    }

    /// Tells Telegram what was taken last. When that fails the updates come again at the next
    /// start, where they are known.
    async fn confirm_the_last(&mut self) {
        if self.confirm.is_none() {
            return;
        }
        if let Err(failure) = self.fetch(1, Duration::ZERO).await {
            tracing::info!(%failure, "the last updates stay unconfirmed and will come again");
        }
    }
}

/// How long things have been going wrong.
#[derive(Debug, Default)]
struct Trouble {
    stumbles: u32,
    conflicts: u32,
}

impl Trouble {
    fn is_over(&mut self) {
        if self.stumbles > 0 {
            tracing::info!(after = self.stumbles, "updates come in again");
        }
        *self = Self::default();
    }

    /// How long to wait before the next round.
    ///
    /// # Errors
    ///
    /// When no further round makes sense.
    fn pause(&mut self, stumble: &Stumble) -> anyhow::Result<Duration> {
        let doubled = FIRST_PAUSE * 2u32.saturating_pow(self.stumbles.min(8));
        let pause = doubled.min(LONGEST_PAUSE);
        self.stumbles += 1;
        match stumble {
            Stumble::NotTaken(why) => {
                tracing::error!(error = format!("{why:#}"), "updates were not taken");
                Ok(pause)
            }
            Stumble::NoUpdates(NoUpdates::Failed(Failure::Wait(time))) => Ok(pause.max(*time)),
            Stumble::NoUpdates(NoUpdates::Failed(failure)) => {
                tracing::warn!(%failure, "no updates come in");
                Ok(pause)
            }
            Stumble::NoUpdates(NoUpdates::OtherPoller) => {
                self.conflicts += 1;
                let other = NoUpdates::OtherPoller;
                anyhow::ensure!(self.conflicts < CONFLICTS, "{other}; stop one of the two");
                tracing::warn!("{other}");
                Ok(pause)
            }
            Stumble::NoUpdates(why @ (NoUpdates::WebhookSet | NoUpdates::UnknownToken)) => {
                Err(anyhow::anyhow!("{why}"))
            }
        }
    }
}

/// Returns once the word to stop is given, or nobody is left to give it.
async fn told(stop: &mut watch::Receiver<bool>) {
    // An error says that nobody is left.
    let _ = stop.wait_for(|stop| *stop).await;
}
