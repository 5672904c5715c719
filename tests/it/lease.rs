//! One program fetches updates; another waits until it has let go or is dead.

use futures_util::future::poll_immediate;
use std::time::Duration;

use sqlx::PgConnection;
use stepward::ingress::lease::{alone, until_lost};
use stepward::store::POLLER_LEASE;
use tokio::sync::watch;
use tokio::time::Instant;
use uuid::Uuid;

use crate::town::Town;

/// A poller that counts how often it has begun, and polls until it is told to stop.
struct Poller {
    begun: watch::Sender<u32>,
}

impl Poller {
    fn new() -> Self {
        Self {
            begun: watch::Sender::new(0),
        }
    }

    async fn poll(&self, mut stop: watch::Receiver<bool>) -> anyhow::Result<()> {
        self.begun.send_modify(|begun| *begun += 1);
        stop.wait_for(|stop| *stop).await?;
        Ok(())
    }

    async fn has_begun(&self) {
        self.begun
            .subscribe()
            .wait_for(|begun| *begun > 0)
            .await
            .unwrap();
    }

    fn times(&self) -> u32 {
        *self.begun.borrow()
    }
}

#[tokio::test]
async fn a_second_poller_waits_until_the_first_has_stopped() {
    let town = Town::new().await;
    let store = &town.bot.store;
    let (first, second) = (Poller::new(), Poller::new());
    let (stop_first, first_stops) = watch::channel(false);
    let (stop_second, second_stops) = watch::channel(false);
    let running = async {
        alone(store, first_stops, |stop| first.poll(stop))
            .await
            .unwrap();
    };
    let waiting = async {
        first.has_begun().await;
        alone(store, second_stops, |stop| second.poll(stop))
            .await
            .unwrap();
    };
    let directing = async {
        first.has_begun().await;
        assert!(!store.hold_polling(Uuid::new_v4()).await.unwrap());
        assert_eq!(second.times(), 0);
        stop_first.send_replace(true);
        second.has_begun().await;
        stop_second.send_replace(true);
    };
    tokio::join!(running, waiting, directing);
    assert_eq!(first.times(), 1);
    town.end().await;
}

#[tokio::test]
async fn the_lease_of_a_dead_poller_runs_out() {
    let town = Town::new().await;
    let store = &town.bot.store;
    let (dead, next) = (Uuid::new_v4(), Uuid::new_v4());
    assert!(store.hold_polling(dead).await.unwrap());
    assert!(store.hold_polling(dead).await.unwrap(), "it is renewed");
    assert!(!store.hold_polling(next).await.unwrap());
    sqlx::query("update poller set holds_until = now() - interval '1 second'")
        .execute(&town.database.pool())
        .await
        .unwrap();
    assert!(store.hold_polling(next).await.unwrap());
    assert!(!store.hold_polling(dead).await.unwrap(), "it is another's");
    store.leave_polling(dead).await.unwrap();
    assert!(
        !store.hold_polling(dead).await.unwrap(),
        "it was not its own"
    );
    town.end().await;
}

#[tokio::test]
async fn who_waits_for_the_lease_stops_at_once_when_told() {
    let town = Town::new().await;
    let store = &town.bot.store;
    assert!(store.hold_polling(Uuid::new_v4()).await.unwrap());
    let (stop, stops) = watch::channel(false);
    let poller = Poller::new();
    let mut waiting = Box::pin(alone(store, stops, |stop| poller.poll(stop)));
    assert!(poll_immediate(&mut waiting).await.is_none());
    stop.send_replace(true);
    waiting.await.unwrap();
    assert_eq!(poller.times(), 0);
    town.end().await;
}

/// From now on nobody who asks for the lease is answered, until this connection is closed.
async fn silence(connection: &mut PgConnection) {
    sqlx::raw_sql("begin; lock table poller in access exclusive mode")
        .execute(connection)
        .await
        .unwrap();
}

#[tokio::test]
async fn who_waits_for_the_lease_of_a_silent_database_stops_when_told() {
    let town = Town::new().await;
    let mut connection = town.database.pool().acquire().await.unwrap();
    silence(&mut connection).await;
    let (stop, stops) = watch::channel(false);
    let poller = Poller::new();
    let mut waiting = Box::pin(alone(&town.bot.store, stops, |stop| poller.poll(stop)));
    assert!(poll_immediate(&mut waiting).await.is_none());
    stop.send_replace(true);
    waiting.await.unwrap();
    assert_eq!(poller.times(), 0);
    drop(connection.detach());
    town.end().await;
}

#[tokio::test]
async fn a_lease_that_the_database_does_not_renew_is_lost_when_it_ends() {
    let town = Town::new().await;
    let store = &town.bot.store;
    let holder = Uuid::new_v4();
    assert!(store.hold_polling(holder).await.unwrap());
    let mut connection = town.database.pool().acquire().await.unwrap();
    silence(&mut connection).await;
    let renewed = Instant::now() - POLLER_LEASE + Duration::from_millis(200);
    until_lost(store, holder, renewed).await;
    assert!(renewed.elapsed() >= POLLER_LEASE, "it is held to its end");
    drop(connection.detach());
    town.end().await;
}

#[tokio::test]
async fn a_process_that_was_paused_beyond_its_lease_asks_for_it_anew() {
    let town = Town::new().await;
    let store = &town.bot.store;
    let holder = Uuid::new_v4();
    assert!(store.hold_polling(holder).await.unwrap());
    let renewed = Instant::now() - POLLER_LEASE;
    let lost = poll_immediate(until_lost(store, holder, renewed)).await;
    assert!(lost.is_some(), "known before the poller goes on");
    assert!(store.hold_polling(holder).await.unwrap());
    town.end().await;
}
