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
    while wait_for_it(store, holder, &mut stop).await {
        tokio::select! {
            biased;
            polled = poll(stop.clone()) => {
                if let Err(error) = store.leave_polling(holder).await {
                    tracing::info!("the poller's lease ends by itself: {error:#}");
                }
                return polled;
            }
            () = until_lost(store, holder) => {
                tracing::warn!("the poller's lease is lost: no updates are fetched without it");
            }
        }
    }
    Ok(())
}

/// Waits for the lease; `false` where the word to stop came first.
async fn wait_for_it(store: &Store, holder: Uuid, stop: &mut watch::Receiver<bool>) -> bool {
    let mut told = false;
    while !*stop.borrow() {
        match store.hold_polling(holder).await {
            Ok(true) => return true,
            Ok(false) if !told => {
                tracing::info!("another program fetches the updates: this one waits");
                told = true;
            }
            Ok(false) => {}
            Err(error) => tracing::warn!("the poller's lease cannot be taken: {error:#}"),
        }
        tokio::select! {
            biased;
            // An error says that nobody is left to give the word.
            _ = stop.wait_for(|stop| *stop) => return false,
            () = tokio::time::sleep(LOOK) => {}
        }
    }
    false
}

/// Renews the lease until another has it, or until it has run out unrenewed.
async fn until_lost(store: &Store, holder: Uuid) {
    let mut renewed = Instant::now();
    loop {
        tokio::time::sleep(RENEWAL).await;
        let asked = Instant::now();
        match store.hold_polling(holder).await {
            Ok(true) => renewed = asked,
            Ok(false) => return,
            Err(error) => {
                tracing::warn!("the poller's lease cannot be renewed: {error:#}");
                if renewed.elapsed() + RENEWAL > POLLER_LEASE {
                    return;
                }
            }
        }
    }
}
