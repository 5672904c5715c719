//! The loop that throws away what has served its time: strangers without consent after a week, ids
//! of old updates and messages, rows of the outbox that leave nothing behind. It also closes roles
//! whose last day to apply is over, and completes the profiles that are kept for matching, so that
//! nobody who was there before is passed over.

use std::sync::Arc;
use std::time::Duration;

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

/// One round.
///
/// # Errors
/// The database is away.
pub async fn once(store: &Store, world: &World, clock: &Clock) -> anyhow::Result<()> {
    let now = clock();
    let strangers = store.forget_strangers(now).await?;
    if strangers > 0 {
        tracing::info!(strangers, "erased who had agreed to nothing for a week");
    }
    let profile = |journey: &Journey| journey.admitted().then(|| journey.profile(world));
    let profiles = store
        .complete_profiles(world.script.version, now, profile)
        .await?;
    if profiles > 0 {
        tracing::info!(profiles, "completed profiles that are kept for matching");
    }
    let past = store.close_past_roles(now.date()).await?;
    if past > 0 {
        tracing::info!(past, "closed roles whose last day to apply is over");
    }
    store.throw_away(now).await
}
