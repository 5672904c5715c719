//! What follows from the verdict on one row.

use std::sync::atomic::Ordering;
use std::time::Duration;

use super::{AT_ONCE, Outbox};
use crate::conversation::Said;
use crate::message::Delivery;
use crate::store::{Due, Outcome};
use crate::telegram::{Target, Verdict};

/// After how long a sending is given up, several calls of it included: before the row's lease runs
/// out and somebody else takes it up.
const GIVE_UP: Duration = Duration::from_secs(17);

/// How long a claimed row may wait for its sending to begin: its lease has to outlast that.
const BEGINS_WITHIN: Duration = Duration::from_millis(2500);

/// The wait before the second attempt; each further one is four times as long, so that the last of
/// ten comes after a day.
const FIRST_WAIT: Duration = Duration::from_secs(1);

/// After how long a server that was not reached is tried again.
const OUT_OF_REACH: Duration = Duration::from_secs(5);

impl Outbox {
    /// Sends a row, within the time that its lease allows; `None` where it is too late to begin.
    pub(super) async fn deliver(&self, due: &Due) -> Option<Verdict> {
        if due.since.elapsed() > BEGINS_WITHIN {
            return None;
        }
        // An answer to a press has no chat.
        let chat = due.chat.as_ref().map_or(0, |chat| *chat.reveal());
        let target = Target {
            chat,
            thread: due.thread,
            edits: due.message,
        };
        let delivered = tokio::time::timeout(GIVE_UP, self.deliver_to(target, due));
        let verdict = delivered.await.unwrap_or(Verdict::Ambiguous);
        if verdict.is_settled() {
            let after = due.waited + due.since.elapsed();
            self.telegram.measures().sent(due.class, after);
        }
        let away = matches!(verdict, Verdict::NotReached(_));
        if self.signs.out_of_reach.swap(away, Ordering::Relaxed) != away {
            // What leaves at once would all try in vain.
            self.store.sends_at_once(if away { 0 } else { AT_ONCE });
        }
        Some(verdict)
    }

    async fn deliver_to(&self, target: Target, due: &Due) -> Verdict {
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

    /// Does what a verdict asks for beyond the row, and returns what became of the row; `None` where
    /// that is written already.
    ///
    /// # Errors
    /// The database is away; the row's lease puts it right.
    pub(super) async fn follow(
        &self,
        due: &Due,
        verdict: Verdict,
    ) -> anyhow::Result<Option<Outcome>> {
        let at = (self.clock)();
        Ok(Some(match verdict {
            Verdict::Sent { message, thread } => Outcome::Sent {
                message: thread.or(message),
                at,
            },
            Verdict::Done => Outcome::Sent { message: None, at },
            Verdict::Wait(time) => {
                tracing::info!(row = due.id, seconds = time.as_secs(), "told to wait");
                self.store.quiet(due, time).await?;
                Outcome::Postponed(time)
            }
            Verdict::Migrate(chat) => {
                tracing::info!("the group lives on under another id");
                self.store.migrated(chat).await?;
                Outcome::Postponed(Duration::ZERO)
            }
            Verdict::Unreachable(why) => {
                self.give_up_chat(due, &why).await?;
                return Ok(None);
            }
            Verdict::ThreadGone => {
                if let Some(case) = self.store.topic_gone(due).await? {
                    tracing::warn!(case = %case.0, "a topic is gone and is made anew");
                }
                Outcome::Refused(FIRST_WAIT)
            }
            Verdict::MessageGone => Outcome::Dead("the message to change is gone"),
            Verdict::Broken(why) => {
                tracing::error!(row = due.id, why, "a message can never be sent");
                Outcome::Dead("refused for what it is")
            }
            Verdict::NotSent(why) => {
                tracing::warn!(row = due.id, attempt = due.attempt, why, "not sent yet");
                Outcome::Refused(wait(due.attempt))
            }
            Verdict::NotReached(why) => {
                tracing::warn!(row = due.id, why, "Telegram cannot be reached");
                Outcome::Postponed(OUT_OF_REACH)
            }
            Verdict::Ambiguous => {
                let attempt = due.attempt;
                tracing::warn!(row = due.id, attempt, "nobody knows whether it was sent");
                Outcome::Ambiguous
            }
        }))
    }

    /// A chat cannot be reached. Who has the case of its candidate is told first and only then are
    /// the rows given up: when the process dies in between, the next sending finds the same.
    async fn give_up_chat(&self, due: &Due, why: &str) -> anyhow::Result<()> {
        tracing::info!(row = due.id, why, "a chat cannot be reached");
        if let (Some(chat), Some(_)) = (&due.chat, due.candidate) {
            self.intake
                .learn(*chat.reveal(), Said::Blocked(true))
                .await?;
        }
        self.store.unreachable(due).await
    }
}

/// How long to wait after so many attempts.
fn wait(attempts: i32) -> Duration {
    let earlier = u32::try_from(attempts.saturating_sub(1)).unwrap_or(0);
    FIRST_WAIT.saturating_mul(4u32.saturating_pow(earlier))
}
