//! A coordinator asks for the numbers in the private chat with the bot.

use sqlx::query_scalar;
use stepward::store::Rank;
use time::Duration;

use super::pictures::sides;
use crate::town::{Person, Town, nurse};

async fn member<'a>(town: &'a Town, name: &str, rank: Rank) -> Person<'a> {
    let mut person = town.newcomer(name).await;
    let (user, now) = (person.id.0, town.telegram.now());
    let store = &town.bot.store;
    store
        .add_caseworker(user, name, &"en".into(), rank, now)
        .await
        .unwrap();
    person.starts(Some("caseworker")).await;
    person
}

/// Those who wait are given the numbers, and all of it is sent.
async fn gives(town: &Town) {
    town.bot.intake.give_numbers_once().await.unwrap();
    town.settle().await;
}

/// The log of who asked for the numbers: whether they might have them.
async fn logged(town: &Town) -> Vec<bool> {
    let pool = town.database.pool();
    let logged =
        query_scalar("select allowed from access_log where action = 'numbers' order by id")
            .fetch_all(&pool)
            .await
            .unwrap();
    pool.close().await;
    logged
}

#[tokio::test]
async fn a_coordinator_gets_the_numbers_as_a_picture_and_a_file() {
    let town = Town::new().await;
    for name in ["Hana", "Saba", "Rahwa"] {
        nurse(&town, name).await;
    }
    let mut coordinator = member(&town, "Sara", Rank::Coordinator).await;
    coordinator.presses("What people lack").await;
    assert_eq!(
        coordinator.toasts().last().unwrap(),
        "I am counting. The picture comes here soon."
    );
    // The turn itself has counted nothing.
    assert!(town.telegram.last_photo(coordinator.id.into()).is_none());
    gives(&town).await;
    let photo = town.telegram.last_photo(coordinator.id.into()).unwrap();
    let (width, height) = sides(&photo.bytes);
    assert!(width + height <= 10_000);
    let file = town.telegram.last_document(coordinator.id.into()).unwrap();
    let csv = String::from_utf8(file.bytes).unwrap();
    assert!(csv.starts_with("about,id,title,line,words,people\n"));
    assert!(csv.contains("all,,,people,Everybody who was counted,<5\n"));
    // Nobody is named, and no number is told that is as small as this.
    assert!(!csv.contains("Hana"));
    let numbers = csv
        .lines()
        .skip(1)
        .map(|line| line.rsplit(',').next().unwrap());
    assert!(
        numbers
            .into_iter()
            .all(|told| !["1", "2", "3", "4"].contains(&told))
    );
    assert_eq!(logged(&town).await, [true]);
    town.end().await;
}

/// Two presses before the counting are one wish, and within an hour nothing is counted anew.
#[tokio::test]
async fn it_is_counted_once_an_hour_however_often_somebody_asks() {
    let town = Town::new().await;
    nurse(&town, "Hana").await;
    let mut coordinator = member(&town, "Sara", Rank::Coordinator).await;
    let photos = |town: &Town, coordinator: &Person<'_>| {
        let messages = town.telegram.messages(coordinator.id.into());
        let captioned = messages
            .iter()
            .filter(|one| one.text.contains("Numbers below"));
        captioned.count()
    };
    coordinator.presses_all(&["What people lack"; 2]).await;
    gives(&town).await;
    gives(&town).await;
    assert_eq!(photos(&town, &coordinator), 1);
    let file = |town: &Town, coordinator: &Person<'_>| {
        town.telegram.last_document(coordinator.id.into()).unwrap()
    };
    let first = file(&town, &coordinator);
    for name in ["Saba", "Rahwa", "Selam", "Feven"] {
        nurse(&town, name).await;
    }
    coordinator.presses("What people lack").await;
    gives(&town).await;
    assert_eq!(photos(&town, &coordinator), 2);
    assert_eq!(file(&town, &coordinator).bytes, first.bytes);
    town.telegram.advance(Duration::HOUR);
    coordinator.presses("What people lack").await;
    gives(&town).await;
    assert_ne!(file(&town, &coordinator).bytes, first.bytes);
    town.end().await;
}

#[tokio::test]
async fn where_nobody_has_answered_it_is_said_so() {
    let town = Town::new().await;
    let mut coordinator = member(&town, "Sara", Rank::Coordinator).await;
    coordinator.presses("What people lack").await;
    gives(&town).await;
    assert!(
        coordinator
            .hears()
            .contains("There is nothing to count yet.")
    );
    assert!(town.telegram.last_photo(coordinator.id.into()).is_none());
    town.end().await;
}

/// The button stands in the chat of somebody who was a coordinator, and of one who left the group.
#[tokio::test]
async fn only_a_coordinator_in_the_group_is_given_numbers() {
    let town = Town::new().await;
    nurse(&town, "Hana").await;
    let mut former = member(&town, "Sara", Rank::Coordinator).await;
    let (user, now) = (former.id.0, town.telegram.now());
    let store = &town.bot.store;
    store
        .add_caseworker(user, "Sara", &"en".into(), Rank::Caseworker, now)
        .await
        .unwrap();
    former.presses("What people lack").await;
    assert_eq!(
        former.toasts().last().unwrap(),
        "These numbers are for coordinators."
    );
    let mut gone = member(&town, "Abel", Rank::Coordinator).await;
    town.telegram.leave(gone.id, town.group).unwrap();
    gone.presses("What people lack").await;
    gives(&town).await;
    for person in [&former, &gone] {
        assert!(town.telegram.last_photo(person.id.into()).is_none());
        assert!(town.telegram.last_document(person.id.into()).is_none());
    }
    assert_eq!(logged(&town).await, [false, false]);
    town.end().await;
}

/// Who asked and is a coordinator no more when it was counted gets nothing, and does not wait on.
#[tokio::test]
async fn who_was_removed_in_between_gets_nothing() {
    let town = Town::new().await;
    nurse(&town, "Hana").await;
    let mut coordinator = member(&town, "Sara", Rank::Coordinator).await;
    coordinator.presses("What people lack").await;
    let store = &town.bot.store;
    store
        .remove_caseworker(coordinator.id.0, town.telegram.now())
        .await
        .unwrap();
    gives(&town).await;
    assert!(town.telegram.last_photo(coordinator.id.into()).is_none());
    town.end().await;
}
