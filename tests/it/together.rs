//! Updates that come together: they share a transaction where they can, and never mix.

use serde_json::Value;
use stepward::ingress::polling::Polling;
use stepward::simulator::PersonId;

use crate::town::{Town, plain};

/// In how many transactions the updates so far were taken.
async fn transactions(town: &Town) -> i64 {
    sqlx::query_scalar("select count(distinct xmin::text) from updates")
        .fetch_one(&town.database.pool())
        .await
        .unwrap()
}

/// People who press Start at the same moment.
fn newcomers(town: &Town, count: usize) -> Vec<PersonId> {
    let people = (0..count).map(|number| {
        let name = format!("Newcomer{number}");
        town.telegram.create_person(&name, None, "en")
    });
    let people: Vec<PersonId> = people.collect();
    for person in &people {
        town.telegram.start_bot(*person, None).unwrap();
    }
    people
}

/// What waits at Telegram, fetched and not yet taken.
async fn fetched(town: &Town) -> Vec<Value> {
    town.telegram.advance(time::Duration::SECOND);
    let updates = std::sync::Mutex::new(vec![]);
    let keep = |fetched: Vec<Value>| {
        updates.lock().unwrap().extend(fetched);
        std::future::ready(Ok(()))
    };
    let mut polling = Polling::new(&town.bot.telegram, keep);
    polling.poll_once().await.unwrap();
    polling.poll_once().await.unwrap();
    updates.into_inner().unwrap()
}

#[tokio::test]
async fn forty_who_press_start_at_once_are_welcomed_in_one_transaction() {
    let town = Town::new().await;
    let before = transactions(&town).await;
    let people = newcomers(&town, 40);
    town.settle().await;
    assert_eq!(transactions(&town).await, before + 1);
    for person in people {
        let person = town.known(person);
        assert_eq!(person.messages().len(), 2, "Start, and the languages");
    }
    town.end().await;
}

#[tokio::test]
async fn what_somebody_says_twice_in_a_batch_is_taken_in_order() {
    let town = Town::new().await;
    let mut amina = crate::town::admitted(&town, "Amina").await;
    let mut layla = crate::town::admitted(&town, "Layla").await;
    amina.looks();
    layla.looks();
    for words in ["Amina", "B18"] {
        town.telegram
            .say(amina.id, amina.id.into(), words, None, None)
            .unwrap();
        town.telegram
            .say(layla.id, layla.id.into(), words, None, None)
            .unwrap();
    }
    let before = transactions(&town).await;
    town.settle().await;
    assert_eq!(transactions(&town).await, before + 2, "one for each round");
    assert_eq!(plain(&amina.hears()), plain(&layla.hears()));
    let answers: i64 = sqlx::query_scalar("select count(*) from answers")
        .fetch_one(&town.database.pool())
        .await
        .unwrap();
    assert_eq!(answers, 4);
    town.end().await;
}

#[tokio::test]
async fn one_that_always_fails_is_parked_and_keeps_nobody_waiting() {
    let town = Town::new().await;
    let people = newcomers(&town, 5);
    let updates = fetched(&town).await;
    let poison = updates[2]["update_id"].as_i64().unwrap();
    let trigger = format!(
        "create function refuse() returns trigger language plpgsql as $$ begin
            if exists (select from updates where update_id = {poison}) and not exists (
                select from parked_updates where update_id = {poison}
            ) then raise 'an invented fault'; end if;
            return new;
        end $$;
        create trigger refuse before insert on directory for each row execute function refuse()"
    );
    let pool = town.database.pool();
    sqlx::raw_sql(sqlx::AssertSqlSafe(trigger))
        .execute(&pool)
        .await
        .unwrap();
    town.bot.intake.take_all(updates).await.unwrap();
    town.settle().await;
    let parked = town.bot.store.parked().await.unwrap();
    let parked: Vec<i64> = parked.iter().map(|parked| parked.update_id).collect();
    assert_eq!(parked, [poison]);
    let welcomed = people.iter().filter(|person| {
        town.known(**person)
            .hears()
            .contains("choose your language")
    });
    assert_eq!(welcomed.count(), 4);
    town.end().await;
}

#[tokio::test]
async fn a_batch_that_comes_again_takes_effect_once() {
    let town = Town::new().await;
    let people = newcomers(&town, 10);
    let updates = fetched(&town).await;
    let (one, two) = tokio::join!(
        town.bot.intake.take_all(updates.clone()),
        town.bot
            .intake
            .take_all(updates.iter().rev().cloned().collect()),
    );
    one.unwrap();
    two.unwrap();
    town.bot.intake.take_all(updates).await.unwrap();
    town.settle().await;
    for person in people {
        assert_eq!(town.known(person).messages().len(), 2);
    }
    town.end().await;
}

#[tokio::test]
async fn updates_that_come_one_by_one_at_the_same_time_share_transactions() {
    let town = Town::new().await;
    let people = newcomers(&town, 30);
    let updates = fetched(&town).await;
    let before = transactions(&town).await;
    let taken = updates
        .into_iter()
        .map(|update| town.bot.intake.take(update));
    let taken = futures_util::future::join_all(taken).await;
    assert!(taken.iter().all(Result::is_ok), "{taken:?}");
    let shared = transactions(&town).await - before;
    assert!((1..=3).contains(&shared), "{shared} transactions");
    town.settle().await;
    for person in people {
        assert_eq!(town.known(person).messages().len(), 2);
    }
    town.end().await;
}

#[tokio::test]
async fn who_stops_waiting_leaves_the_others_their_updates() {
    let town = Town::new().await;
    let people = newcomers(&town, 4);
    let mut updates = fetched(&town).await;
    let first = updates.pop().unwrap();
    let mut leaves = Box::pin(town.bot.intake.take(first.clone()));
    // It has begun, and is dropped in the middle.
    let pending = futures_util::future::poll_immediate(&mut leaves).await;
    assert!(pending.is_none());
    drop(leaves);
    let rest: Vec<_> = updates
        .into_iter()
        .map(|update| town.bot.intake.take(update))
        .collect();
    let taken = futures_util::future::join_all(rest).await;
    assert!(taken.iter().all(Result::is_ok), "{taken:?}");
    town.bot.intake.take(first).await.unwrap();
    town.settle().await;
    for person in people {
        assert_eq!(town.known(person).messages().len(), 2);
    }
    town.end().await;
}
