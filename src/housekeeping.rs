//! The loop that throws away what has served its time: strangers without consent after a week, ids
//! of old updates and messages, rows of the outbox that leave nothing behind. It also closes roles
//! whose last day to apply is over, and completes the profiles that are kept for matching, so that
//! nobody who was there before is passed over.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use time::OffsetDateTime;
use tokio::sync::watch;

use crate::conversation::{Journey, World};
use crate::intake::Clock;
use crate::store::Store;

/// How often it looks. A look goes through everybody, a page at a time, and mostly finds nothing.
const EVERY: Duration = Duration::from_secs(3600);

/// Keeps house until it is told to stop.
pub async fn run(store: Store, world: Arc<World>, clock: Clock, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        if let Err(error) = once(&store, &world, &clock).await {
            tracing::warn!("housekeeping waits for its next round: {error:#}");
        }
        tokio::select! {
            biased;
            // An error says that nobody is left to give the word.
            _ = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// One round. Each step is by itself: where one fails the others are done all the same.
///
/// # Errors
/// What failed: the database is away, or something cannot be opened.
pub async fn once(store: &Store, world: &World, clock: &Clock) -> anyhow::Result<()> {
    let now = clock();
    let steps = [
        forget_strangers(store, now)
            .await
            .context("forgetting strangers"),
        close_past_roles(store, world, now)
            .await
            .context("closing roles"),
        store.throw_away(now).await.context("throwing away"),
        complete_profiles(store, world, now)
            .await
            .context("completing profiles"),
    ];
    let failed = steps.into_iter().filter_map(Result::err);
    let failed: Vec<String> = failed.map(|error| format!("{error:#}")).collect();
    anyhow::ensure!(failed.is_empty(), "{}", failed.join("; "));
    Ok(())
}

async fn forget_strangers(store: &Store, now: OffsetDateTime) -> anyhow::Result<()> {
    let strangers = store.forget_strangers(now).await?;
    if strangers > 0 {
        tracing::info!(strangers, "erased who had agreed to nothing for a week");
    }
    Ok(())
}

async fn close_past_roles(store: &Store, world: &World, now: OffsetDateTime) -> anyhow::Result<()> {
    let past = store.close_past_roles(world.today(now)).await?;
    if past > 0 {
        tracing::info!(past, "closed roles whose last day to apply is over");
    }
    Ok(())
}

async fn complete_profiles(
    store: &Store,
    world: &World,
    now: OffsetDateTime,
) -> anyhow::Result<()> {
    let profile = |journey: &Journey| journey.admitted().then(|| journey.profile(world));
    let profiles = store
        .complete_profiles(world.script.version, now, profile)
        .await?;
    if profiles > 0 {
        tracing::info!(profiles, "completed profiles that are kept for matching");
    }
    Ok(())
}
