//! A database that falls over, has no connection left, or makes everybody wait.

use futures_util::future::join_all;
use sqlx::{Connection, Executor, PgConnection};
use stepward::postgres::{Durability, Place};
use stepward::serve::CONNECTIONS;
use stepward::simulator::PersonId;

use super::shared::journey::{Kills, play};
use super::shared::server::Server;
use super::shared::stage::Stage;
use crate::database::place;
use crate::killed::on_stage;
use crate::town::Town;

/// After how many commits the server falls over again, and how often.
const FALLS: (usize, usize) = (12, 3);

#[tokio::test]
async fn a_server_that_falls_over_under_load_costs_nothing() {
    let name = format!("postgres-falls-{}", std::process::id());
    // What was committed must have reached the disk.
    let place = Place {
        durability: Durability::Full,
        ..place(&name)
    };
    let mut server = Server::start(place).await.unwrap();
    let database = server.database("falls").await.unwrap();
    on_stage(&database, async |stage: &mut Stage| {
        let gate = stage.gate.clone();
        let falling = async {
            for fall in 1..=FALLS.1 {
                let mut watch = gate.watch();
                while gate.passed().0 < fall * FALLS.0 {
                    watch.next().await;
                }
                server.falls().await.unwrap();
                server.comes_back().await.unwrap();
            }
        };
        let (told, ()) = tokio::join!(play(stage, Kills::None), falling);
        told
    })
    .await
    .unwrap();
    server.leaves().await.unwrap();
}

fn newcomers(town: &Town, count: usize) -> Vec<PersonId> {
    let people: Vec<PersonId> = (0..count)
        .map(|_| town.telegram.create_person("Amina", None, "en"))
        .collect();
    for person in &people {
        town.telegram.start_bot(*person, None).unwrap();
    }
    people
}

fn all_welcomed_once(town: &Town, people: &[PersonId]) {
    for person in people {
        assert_eq!(
            town.known(*person).messages().len(),
            2,
            "Start, and the languages"
        );
    }
}

#[tokio::test]
async fn with_no_connection_left_nothing_is_confirmed_and_nothing_is_lost() {
    let town = Town::new().await;
    let people = newcomers(&town, 5);
    let updates = town.fetched().await;
    let now = town.telegram.now();
    let begun = (0..CONNECTIONS).map(|_| town.bot.store.begin(now));
    let held = join_all(begun).await;
    assert!(held.iter().all(Result::is_ok));
    let taken = town.bot.intake.take_all(updates.clone()).await;
    assert!(taken.is_err(), "it must not be confirmed");
    drop(held);
    town.bot.intake.take_all(updates).await.unwrap();
    town.settle().await;
    all_welcomed_once(&town, &people);
    town.end().await;
}

#[tokio::test]
async fn who_waits_for_locked_rows_goes_on_when_they_are_free() {
    let town = Town::new().await;
    let people = newcomers(&town, 40);
    let updates = town.fetched().await;
    let mut other = PgConnection::connect(town.database.url()).await.unwrap();
    let mut locked = other.begin().await.unwrap();
    locked
        .execute("lock table candidates, outbox in exclusive mode")
        .await
        .unwrap();
    let taking = join_all(
        updates
            .into_iter()
            .map(|update| town.bot.intake.take(update)),
    );
    let letting_go = async {
        // Somebody waits for the lock by now: only then it is let go of.
        let pool = town.database.pool();
        let waiting = "select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'";
        while sqlx::query_scalar::<_, i64>(waiting)
            .fetch_one(&pool)
            .await
            .unwrap()
            == 0
        {}
        locked.rollback().await.unwrap();
    };
    let (taken, ()) = tokio::join!(taking, letting_go);
    assert!(taken.iter().all(Result::is_ok), "{taken:?}");
    town.settle().await;
    all_welcomed_once(&town, &people);
    town.end().await;
}
