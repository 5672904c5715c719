//! One row sent, and what follows from the verdict on it.

use std::time::Duration;

use super::Outbox;
use crate::message::Delivery;
use crate::store::Due;
use crate::telegram::{Target, Verdict};

/// After how long a sending is given up, several calls of it included: before the row's lease runs
/// out and somebody else takes it up.
const GIVE_UP: Duration = Duration::from_secs(17);

/// The wait before the second attempt; each further one is four times as long, so that the last of
/// ten comes after a day.
const FIRST_WAIT: Duration = Duration::from_secs(1);

/// After how long a server that was not reached is tried again.
const OUT_OF_REACH: Duration = Duration::from_secs(5);

impl Outbox {
    /// Sends a row and tells the store what became of it; returns whether it arrived.
    ///
    /// # Errors
    ///
    /// The database is away; the row's lease puts it right.
    pub(super) async fn send(&self, due: &Due) -> anyhow::Result<bool> {
        // An answer to a press has no chat.
        let chat = due.chat.as_ref().map_or(0, |chat| *chat.reveal());
        let target = Target {
            chat,
            thread: due.thread,
            edits: due.message,
        };
        let delivered = tokio::time::timeout(GIVE_UP, self.deliver(target, due));
        let verdict = delivered.await.unwrap_or(Verdict::Ambiguous);
        let arrived = verdict.is_settled();
        self.settle(due, verdict).await?;
        Ok(arrived)
    }

    async fn deliver(&self, target: Target, due: &Due) -> Verdict {
        let verdict = self.telegram.deliver(target, &due.delivery).await;
        match (verdict, &due.delivery) {
            // The message to change is gone: it is said anew, or there is nothing left to change.
            (Verdict::MessageGone, Delivery::Edit { message, row: _ }) if due.or_anew => {
                let anew = Delivery::Send(message.clone());
                self.telegram.deliver(target, &anew).await
            }
            (Verdict::MessageGone, Delivery::Edit { .. }) => Verdict::Done,
            (verdict, _) => verdict,
        }
    }

    async fn settle(&self, due: &Due, verdict: Verdict) -> anyhow::Result<()> {
        let at = (self.clock)();
        match verdict {
            Verdict::Sent { message, thread } => self.store.sent(due, thread.or(message), at).await,
            Verdict::Done => self.store.sent(due, None, at).await,
            Verdict::Wait(time) => {
                tracing::info!(row = due.id, seconds = time.as_secs(), "told to wait");
                self.store.postpone(due, time).await
            }
            Verdict::Migrate(chat) => {
                tracing::info!("the group lives on under another id");
                self.store.migrated(chat).await?;
                self.store.postpone(due, Duration::ZERO).await
            }
            Verdict::Unreachable(why) => {
                let case = self.store.unreachable(due).await?.map(|case| case.0);
                tracing::info!(row = due.id, ?case, why, "a chat cannot be reached");
                Ok(())
            }
            Verdict::ThreadGone => {
                if let Some(case) = due.case {
                    tracing::warn!(case = %case.0, "a topic is gone and is made anew");
                    self.store.topic_gone(case).await?;
                }
                self.store.retry(due, FIRST_WAIT).await
            }
            Verdict::MessageGone => self.store.dead(due, "the message to change is gone").await,
            Verdict::Broken(why) => {
                tracing::error!(row = due.id, why, "a message can never be sent");
                self.store.dead(due, "refused for what it is").await
            }
            Verdict::NotSent(why) => {
                tracing::warn!(row = due.id, attempt = due.attempt, why, "not sent yet");
                self.store.retry(due, wait(due.attempt)).await
            }
            Verdict::NotReached(why) => {
                tracing::warn!(row = due.id, why, "Telegram cannot be reached");
                self.store.postpone(due, OUT_OF_REACH).await
            }
            Verdict::Ambiguous => {
                tracing::warn!(
                    row = due.id,
                    attempt = due.attempt,
                    "nobody knows whether it was sent"
                );
                self.store.ambiguous(due).await
            }
        }
    }
}

/// How long to wait after so many attempts.
fn wait(attempts: i32) -> Duration {
    let earlier = u32::try_from(attempts.saturating_sub(1)).unwrap_or(0);
    FIRST_WAIT.saturating_mul(4u32.saturating_pow(earlier))
}
