//! An update taken in by itself, in several tries.

use std::time::Duration;

use anyhow::Context;
use time::OffsetDateTime;
use tracing::Span;

use super::Intake;
use super::in_time::in_time;
use super::together::Received;
use crate::conversation::Delay;
use crate::measures::Outcome;
use crate::store::{Glance, is_away};
use crate::telegram::Incoming;

/// Tries before an update is parked.
const TRIES: u32 = 4;

/// The wait before the second try; it doubles with each.
const FIRST_WAIT: Duration = Duration::from_millis(50);

impl Intake {
    /// Takes in one update by itself, in several tries; what fails in all of them is parked.
    pub(super) async fn take_alone(
        &self,
        received: &Received,
        in_group: Option<bool>,
        glance: &Glance,
    ) -> anyhow::Result<()> {
        let tried = self.tries(&received.incoming, in_group, glance, None).await;
        match tried? {
            Ok(outcome) => {
                self.tell_outcome(received, outcome, &Span::current());
                Ok(())
            }
            Err(error) => {
                in_time(self.park(received, &error, glance)).await??;
                self.tell_outcome(received, Outcome::Parked, &Span::current());
                Ok(())
            }
        }
    }

    /// Tries several times to let an update take effect; the inner error is that of the last try.
    pub(super) async fn tries(
        &self,
        incoming: &Incoming,
        in_group: Option<bool>,
        glance: &Glance,
        parked_at: Option<OffsetDateTime>,
    ) -> anyhow::Result<anyhow::Result<Outcome>> {
        // Apart: most updates have no room for it on their stack.
        if let Err(error) = Box::pin(self.bring_in(incoming, in_group, glance)).await {
            if is_away(&error) {
                return Err(error.context("the database is away"));
            }
            // Put aside, which is told: nothing is known of the file that could be said.
            return Ok(Err(error.context("a file of roles was not brought in")));
        }
        let mut wait = FIRST_WAIT;
        let mut attempt = 1;
        loop {
            let effected = self.effect(incoming, in_group, glance, parked_at);
            let error = match in_time(effected).await? {
                Ok(outcome) => return Ok(Ok(outcome)),
                Err(error) if is_away(&error) => return Err(error.context("the database is away")),
                Err(error) => error,
            };
            self.telegram.measures().failed_try();
            in_time(self.store.ready())
                .await?
                .context("the database is away")?;
            tracing::warn!(
                update = incoming.update_id,
                attempt,
                "an update failed: {error:#}"
            );
            if attempt == TRIES {
                return Ok(Err(error));
            }
            tokio::time::sleep(wait).await;
            wait *= 2;
            attempt += 1;
        }
    }
}

/// How late an update is taken up, and after what.
pub(super) fn delay(
    incoming: &Incoming,
    parked_at: Option<OffsetDateTime>,
    contact_at: Option<OffsetDateTime>,
    glance: &Glance,
) -> Delay {
    match (parked_at, glance.back_at, contact_at) {
        (Some(parked_at), _, Some(contact_at)) if contact_at > parked_at => Delay::Overtaken,
        (None, Some(back_at), Some(contact_at)) if incoming.private && contact_at < back_at => {
            Delay::BotWasAway
        }
        (_, _, _) => Delay::None,
    }
}
