//! One program at a time fetches updates: the others wait for its lease.
//!
//! The lease keeps programs out of each other's way; nothing else rests on it. Should two fetch at
//! the same time, Telegram refuses one of them, and an update that both take takes effect once.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;
use uuid::Uuid;

use crate::store::{POLLER_LEASE, Store};

/// How often the lease is renewed.
const RENEWAL: Duration = Duration::from_secs(4);

/// How often somebody who waits looks whether the lease is free.
const LOOK: Duration = Duration::from_secs(1);

/// Runs a poller while its lease is held, and again when it was lost and is back; another holder is
/// waited for. What the poller had in hand when the lease was lost is dropped: it was not confirmed,
/// and comes again.
///
/// Whether the lease still holds is looked at before the poller goes on, so that a process that was
/// paused beyond it asks for it anew before it fetches or confirms anything.
///
/// # Errors
/// The poller's own.
pub async fn alone<Polled>(
    store: &Store,
    mut stop: watch::Receiver<bool>,
    mut poll: impl FnMut(watch::Receiver<bool>) -> Polled,
) -> anyhow::Result<()>
where
    Polled: Future<Output = anyhow::Result<()>>,
{
    let holder = Uuid::new_v4();
    while let Some(held) = wait_for_it(store, holder, &mut stop).await {
        tokio::select! {
            biased;
            () = until_lost(store, holder, held) => {
                tracing::warn!("the poller's lease is lost: no updates are fetched without it");
            }
            polled = poll(stop.clone()) => {
                leave(store, holder).await;
                return polled;
            }
        }
    }
    Ok(())
}

/// Renews a lease that was last asked for at `renewed`, until another has it or it has run out
/// unrenewed. A database that refuses and one that never answers come to the same; a renewal that
/// is late is not even asked for.
pub async fn until_lost(store: &Store, holder: Uuid, mut renewed: Instant) {
    let mut next = renewed + RENEWAL;
    loop {
        let ends = renewed + POLLER_LEASE;
        tokio::time::sleep_until(next.min(ends)).await;
        let asked = Instant::now();
        if asked >= ends {
            return;
        }
        match tokio::time::timeout_at(ends, store.hold_polling(holder)).await {
            Ok(Ok(true)) => renewed = asked,
            Ok(Ok(false)) | Err(_) => return,
            Ok(Err(error)) => tracing::warn!("the poller's lease cannot be renewed: {error:#}"),
        }
        next = asked + RENEWAL;
    }
}

/// Waits for the lease, and says when it was asked for; `None` where the word to stop came first.
async fn wait_for_it(
    store: &Store,
    holder: Uuid,
    stop: &mut watch::Receiver<bool>,
) -> Option<Instant> {
    let looking = look_for_it(store, holder);
    tokio::select! {
        biased;
        // An error says that nobody is left to give the word.
        _ = stop.wait_for(|stop| *stop) => None,
        held = looking => Some(held),
    }
}

/// Looks for the lease until it is held, and says when it was asked for.
async fn look_for_it(store: &Store, holder: Uuid) -> Instant {
    let mut told = false;
    loop {
        let asked = Instant::now();
        match tokio::time::timeout(POLLER_LEASE, store.hold_polling(holder)).await {
            Ok(Ok(true)) => return asked,
            Ok(Ok(false)) if !told => {
                tracing::info!("another program fetches the updates: this one waits");
                told = true;
            }
            Ok(Ok(false)) => {}
            Ok(Err(error)) => tracing::warn!("the poller's lease cannot be taken: {error:#}"),
            Err(_) => tracing::warn!("the poller's lease cannot be taken: no answer"),
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// Gives the lease back. That takes no longer than a look: what is not given back ends by itself.
async fn leave(store: &Store, holder: Uuid) {
    match tokio::time::timeout(LOOK, store.leave_polling(holder)).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::info!("the poller's lease ends by itself: {error:#}"),
        Err(_) => tracing::info!("the poller's lease ends by itself: no answer"),
    }
}
