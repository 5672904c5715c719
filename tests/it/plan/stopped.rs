//! Stop, pause, snooze: what a person says about being written to holds at once.

use insta::assert_snapshot;
use stepward::reminders;
use time::Duration;

use super::{days, hours, prompts};
use crate::town::{Person, Town, nurse};

/// Hana works on her English since now; the next word of it is due in four weeks.
async fn at_work<'a>(town: &'a Town) -> Person<'a> {
    let mut hana = nurse(town, "Hana").await;
    hana.says("/steps").await;
    hana.presses_all(&["Show your English", "I am doing it", "I have no date yet"])
        .await;
    hana
}

#[tokio::test]
async fn a_step_being_worked_on_is_asked_about_three_times_and_then_never() {
    let town = Town::new().await;
    let hana = at_work(&town).await;
    days(&town, 200).await;
    assert_eq!(prompts(&hana).len(), 3);
    town.end().await;
}

#[tokio::test]
async fn who_says_stop_hears_nothing_that_has_not_left_yet() {
    let town = Town::new().await;
    let mut hana = at_work(&town).await;
    town.telegram.advance(Duration::days(28));
    let bot = &town.bot;
    let look = reminders::once(&bot.store, &bot.intake, &bot.clock);
    look.await.unwrap();
    hana.says("stop").await;
    days(&town, 100).await;
    assert_eq!(prompts(&hana), []);
    // Who comes back is told once of what was due.
    hana.says("/pause").await;
    days(&town, 2).await;
    assert_eq!(prompts(&hana).len(), 1);
    town.end().await;
}

#[tokio::test]
async fn a_question_is_put_off_or_dropped_by_its_buttons() {
    let town = Town::new().await;
    let mut hana = at_work(&town).await;
    days(&town, 29).await;
    assert_eq!(prompts(&hana).len(), 1);
    hana.presses("Ask me in 2 weeks").await;
    days(&town, 13).await;
    assert_eq!(prompts(&hana).len(), 1);
    days(&town, 2).await;
    assert_eq!(prompts(&hana).len(), 2);
    hana.presses("Do not ask about this").await;
    days(&town, 200).await;
    assert_eq!(prompts(&hana).len(), 2);
    town.end().await;
}

#[tokio::test]
async fn the_times_to_write_are_chosen_and_kept() {
    let mut town = Town::new().await;
    let id = nurse(&town, "Hana").await.id;
    {
        let mut hana = town.known(id);
        hana.says("/menu").await;
        hana.looks();
        hana.presses("When may I write to you?").await;
        assert_snapshot!(hana.looks(), @r"
            bot: When may I write to you?
                I write by myself at most once a day, and only at these times: 09:00 to 20:00
                Your time zone: Europe/London. It is 09:00 there now.
                [✅ During the day]
                [In the mornings]
                [In the afternoons]
                [In the evenings]
                [From: 09:00] [Until: 20:00]
                [Change the time zone]
                [Stop messages for a while]
                [Menu]
            ");
        hana.presses_all(&["In the evenings", "Change the time zone"])
            .await;
        hana.says("Kabul").await;
        hana.says("/steps").await;
        hana.presses_all(&["Show your English", "I am doing it", "I have no date yet"])
            .await;
    }
    town.restart().await;
    hours(&town, 24 * 29).await;
    let told = prompts(&town.known(id));
    assert_eq!(told.len(), 1, "{told:?}");
    // Five in the evening in Kabul, which is four hours and a half before UTC.
    let at = told[0].0.time();
    let (from, to) = (time::macros::time!(12:30), time::macros::time!(16:30));
    assert!((from..to).contains(&at), "{at}");
    town.end().await;
}

#[tokio::test]
async fn the_first_words_say_nothing_of_work() {
    let town = Town::new().await;
    let hana = at_work(&town).await;
    days(&town, 29).await;
    let (_, text) = prompts(&hana).remove(0);
    let first: String = text.chars().take(80).collect();
    for word in [
        "step", "role", "hospital", "case", "exam", "test", "nurse", "English",
    ] {
        assert!(
            !first.to_lowercase().contains(&word.to_lowercase()),
            "{first}"
        );
    }
    town.end().await;
}
