//! What a sender does beside sending: it says that it lives, and decides on what is unknown.

use std::sync::atomic::Ordering;

use tokio::sync::watch;

use super::Outbox;
use crate::conversation::Said;
use crate::store::HEARTBEAT;

impl Outbox {
    /// Lives until it is told to stop, and then lets go of everything.
    pub(super) async fn live(self, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            let beaten = self.beat().await;
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
        self.tell_of_files().await?;
        Ok(())
    }

    /// Tells people of files of which nobody knows whether they arrived. When the process dies in
    /// between, somebody is told twice; nobody is left in silence. Returns how many were told.
    pub(super) async fn tell_of_files(&self) -> anyhow::Result<usize> {
        let files = self.store.files_in_doubt().await?;
        for file in &files {
            self.intake
                .learn(*file.chat.reveal(), Said::FileInDoubt)
                .await?;
            self.store.told_of_file(file).await?;
        }
        Ok(files.len())
    }
}
