//! How often news comes is the person's own choice.

use insta::assert_snapshot;

use super::{comes, news_of, ward_nurse};
use crate::reminders::days;
use crate::town::{Town, nurse};

#[tokio::test]
async fn news_can_come_once_a_week() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    comes(&town, &ward_nurse(&town, "Ward Nurse Elm")).await;
    days(&town, 2).await;
    hana.presses("Only once a week").await;
    for number in 1..=5 {
        comes(&town, &ward_nurse(&town, &format!("Ward Nurse {number}"))).await;
        days(&town, 1).await;
    }
    assert_eq!(news_of(&hana).len(), 1);
    comes(&town, &ward_nurse(&town, "Ward Nurse 6")).await;
    days(&town, 3).await;
    let news = news_of(&hana);
    assert_eq!(news.len(), 2);
    assert!(
        news[1].contains("1 more role is new or changed."),
        "{news:?}"
    );
    assert_snapshot!(hana.toasts().join("\n"), @"Noted. You get news at most once a week.");
    town.end().await;
}

#[tokio::test]
async fn news_can_stop_and_come_again() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/roles").await;
    hana.presses("News about roles").await;
    assert_snapshot!(hana.hears(), @r"
        News about roles
        I can write to you when roles come or change that may fit you. I also tell you when a saved role closes soon.
        You get this at most once a day.
        
        How often do you want news?
        ");
    hana.presses("No news").await;
    comes(&town, &ward_nurse(&town, "Ward Nurse Elm")).await;
    days(&town, 3).await;
    assert!(news_of(&hana).is_empty());
    hana.presses("At most once a day").await;
    days(&town, 2).await;
    assert!(news_of(&hana).is_empty(), "what came meanwhile is not told");
    comes(&town, &ward_nurse(&town, "Ward Nurse Oak")).await;
    days(&town, 2).await;
    let news = news_of(&hana);
    assert_eq!(news.len(), 1);
    assert!(!news[0].contains("Elm"), "{news:?}");
    town.end().await;
}
