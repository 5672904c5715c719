//! What a sender does beside sending: it says that it lives, and decides on what is unknown.

use std::sync::atomic::Ordering;
use std::time::Duration;

use anyhow::bail;
use tokio::sync::watch;

use super::Outbox;
use crate::conversation::Said;
use crate::store::HEARTBEAT;

/// For how long a beat may take, telling people of doubts included.
const PATIENCE: Duration = Duration::from_secs(10);

impl Outbox {
    /// Lives until it is told to stop, and then lets go of everything.
    pub(super) async fn live(self, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            let beaten = tokio::time::timeout(PATIENCE, self.beat()).await;
            let beaten = beaten.unwrap_or_else(|_| bail!("the database does not answer"));
            self.tell_of_change(beaten.as_ref().err());
            tokio::select! {
                biased;
                // An error says that nobody is left to give the word.
                _ = stop.wait_for(|stop| *stop) => break,
                () = tokio::time::sleep(HEARTBEAT) => {}
            }
        }
        if let Err(error) = self.store.let_go().await {
            tracing::warn!("the sender's time runs out by itself: {error:#}");
        }
    }

    async fn beat(&self) -> anyhow::Result<()> {
        let others = self.store.beat().await?;
        self.signs
            .beside_others
            .store(others > 0, Ordering::Relaxed);
        if self.store.settle_unknown().await? > 0 {
            self.signs.claimable.notify_one();
        }
        self.tell_of_doubts().await?;
        Ok(())
    }

    /// Tells people that it is in doubt whether their answers, or a file of them, arrived. When the
    /// process dies in between, somebody is told twice; nobody is left in silence. Returns how many
    /// were told.
    pub(super) async fn tell_of_doubts(&self) -> anyhow::Result<usize> {
        let doubts = self.store.in_doubt().await?;
        let mut told = 0;
        for doubt in &doubts {
            // Who cannot be told keeps nobody else from being told.
            match self.intake.learn(*doubt.chat.reveal(), Said::InDoubt).await {
                Ok(()) => {
                    self.store.told_of_doubt(doubt).await?;
                    told += 1;
                }
                Err(error) => tracing::error!("a doubt could not be told of: {error:#}"),
            }
        }
        Ok(told)
    }
}
