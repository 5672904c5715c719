//! The clock's loop: looks for people who have been silent for long or to whom there may be news, and
//! hands "time has passed" to intake for each of them, which decides under their lock. So several programs that look at the same
//! moment, or one that starts again in between, remind nobody twice.

mod news;

use std::time::Duration;

use time::OffsetDateTime;
use tokio::sync::watch;

use crate::conversation::Said;
use crate::intake::{Clock, Intake};
use crate::store::{Overdue, Store, is_away};

/// How often it looks. A look reads one entry of an index where nobody is due.
const EVERY: Duration = Duration::from_secs(10);

/// How many people are read at once.
const PAGE: i64 = 100;

/// Reminds people until it is told to stop.
pub async fn run(store: Store, intake: &Intake, clock: Clock, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        if let Err(error) = once(&store, intake, &clock).await {
            tracing::warn!("reminders wait for the next look: {error:#}");
        }
        tokio::select! {
            biased;
            // An error says that nobody is left to give the word.
            _ = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// One look, at everybody who is due by now, and then at roles that came or changed, so that those do
/// not hold up whoever is due. Who sleeps then is told nothing, and is due again when they wake.
///
/// # Errors
/// The database is away.
pub async fn once(store: &Store, intake: &Intake, clock: &Clock) -> anyhow::Result<()> {
    tell_due(store, intake, clock()).await?;
    news::bring(store, intake, clock).await
}

async fn tell_due(store: &Store, intake: &Intake, now: OffsetDateTime) -> anyhow::Result<()> {
    let mut last: Option<Overdue> = None;
    loop {
        let page = store.overdue(now, last.as_ref(), PAGE).await?;
        for one in &page {
            tell(intake, one).await?;
        }
        match page.into_iter().last() {
            Some(end) => last = Some(end),
            None => return Ok(()),
        }
    }
}

/// Tells intake; where only this one fails, the next look tries again.
async fn tell(intake: &Intake, one: &Overdue) -> anyhow::Result<()> {
    let Some(chat) = &one.chat else {
        return Ok(());
    };
    // On the heap: a turn of its own is large.
    match Box::pin(intake.learn(*chat.reveal(), Said::TimePassed)).await {
        Err(error) if is_away(&error) => Err(error),
        Err(error) => {
            let candidate = one.candidate.0;
            tracing::warn!(%candidate, "a reminder waits for the next look: {error:#}");
            Ok(())
        }
        Ok(()) => Ok(()),
    }
}
