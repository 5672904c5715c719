//! Reminders of an unfinished audit, through the whole bot with a clock that is moved.

mod held;
mod stopped;

use insta::assert_snapshot;
use stepward::reminders;
use stepward::serve::Bot;
use time::{Duration, OffsetDateTime};

use crate::town::{Person, Town, admitted, nurse};

/// How a reminder begins.
const BEGINS: &str = "Hello. You can go on here";

/// After how many hours they come, where a word was said a little after a full hour.
const AT_FULL_HOURS: [i64; 3] = [25, 73, 169];

/// One look of a program for those who are due.
pub async fn looks(bot: &Bot) {
    reminders::once(&bot.store, &bot.intake, &bot.clock)
        .await
        .unwrap();
}

/// So many hours pass, and in each the bot looks once.
pub async fn hours(town: &Town, count: u32) {
    for _ in 0..count {
        town.telegram.advance(Duration::HOUR);
        looks(&town.bot).await;
        // Most hours bring nothing.
        if town.bot.store.counts().await.unwrap().waiting > 0 {
            town.settle().await;
        }
    }
}

pub async fn days(town: &Town, count: u32) {
    hours(town, count * 24).await;
}

/// The reminders that somebody got, by when they got them.
fn reminders(person: &Person<'_>) -> Vec<OffsetDateTime> {
    let messages = person.messages().into_iter();
    let reminders = messages.filter(|message| message.text.starts_with(BEGINS));
    reminders
        .map(|message| OffsetDateTime::from_unix_timestamp(message.date).unwrap())
        .collect()
}

/// After how many whole hours since then they came.
fn after(since: OffsetDateTime, reminders: &[OffsetDateTime]) -> Vec<i64> {
    let hours = |at: &OffsetDateTime| (*at - since).whole_hours();
    reminders.iter().map(hours).collect()
}

#[tokio::test]
async fn who_falls_silent_is_reminded_after_1_3_and_7_days_and_then_never() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    hana.says("Hana").await;
    let since = town.telegram.now();
    hana.looks();
    days(&town, 1).await;
    assert_snapshot!(hana.looks(), @"");
    hours(&town, 1).await;
    assert_snapshot!(hana.looks(), @r"
        bot: Hello. You can go on here whenever you like. Nothing that you did here is lost.
            
            You stopped at step 2 of 12. It takes about 4 more minutes.
            
            The next question is hidden, so that only you read it. Touch it to see it:
            
            Where do you live? The first part of your postcode is enough.
            
            You can also send your place on the map. I do not keep the place itself.
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
            [Not now]
            [Stop messages for a while]
        ");
    days(&town, 10).await;
    assert_eq!(after(since, &reminders(&hana)), AT_FULL_HOURS);
    for _ in 0..365 {
        town.telegram.advance(Duration::DAY);
        looks(&town.bot).await;
        town.settle().await;
    }
    assert_eq!(reminders(&hana).len(), 3);
    town.end().await;
}

#[tokio::test]
async fn a_reminder_can_be_answered_by_its_buttons_or_in_words() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    hana.says_all(&["Hana", "B18"]).await;
    days(&town, 2).await;
    hana.looks();
    hana.presses("I am not sure").await;
    assert_snapshot!(hana.looks(), @r"
        bot: Step 4 of 12 · about 3 minutes left
            
            What do you want most?
            [Work now, and my profession later]
            [Work now in a related role]
            [Return to my profession]
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        ");
    days(&town, 2).await;
    hana.looks();
    hana.says("1").await;
    assert_snapshot!(hana.looks(), @r"
        Hana: 1
        bot: Step 5 of 12 · about 3 minutes left
            
            How many hours do you want to work?
            [Full-time] [Part-time]
            [Both are fine]
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        ");
    assert!(
        reminders(&hana).is_empty(),
        "the answers stand in their places"
    );
    town.end().await;
}

#[tokio::test]
async fn any_word_begins_a_new_silence_with_all_its_reminders() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    days(&town, 4).await;
    assert_eq!(reminders(&hana).len(), 2);
    hana.says("/help").await;
    let since = town.telegram.now();
    days(&town, 10).await;
    let again = reminders(&hana).split_off(2);
    assert_eq!(after(since, &again), AT_FULL_HOURS);
    town.end().await;
}

#[tokio::test]
async fn nobody_is_woken_up() {
    let town = Town::new().await;
    let hana = admitted(&town, "Hana").await;
    // Two in the morning: the next day's reminder waits until nine.
    town.telegram.advance(Duration::hours(17));
    let mut selam = admitted(&town, "Selam").await;
    selam.says("Selam").await;
    days(&town, 9).await;
    for person in [&hana, &selam] {
        let came = reminders(person);
        assert_eq!(came.len(), 3, "{came:?}");
        let awake = |at: &OffsetDateTime| (9..20).contains(&at.hour());
        assert!(came.iter().all(awake), "{came:?}");
    }
    town.end().await;
}

/// The clocks go forward on the 29th of March: from then on London is an hour before UTC.
#[tokio::test]
async fn the_hours_are_those_of_the_place() {
    let town = Town::new().await;
    town.telegram
        .advance(Duration::days(40) - Duration::hours(4));
    let hana = admitted(&town, "Hana").await;
    days(&town, 2).await;
    let came = reminders(&hana);
    assert_eq!(came[0].hour(), 8, "nine in London: {came:?}");
    town.end().await;
}

#[tokio::test]
async fn a_chapter_that_stands_open_is_reminded_of_and_a_finished_audit_is_not() {
    let town = Town::new().await;
    let nurse_done = nurse(&town, "Hana").await;
    let mut in_chapter = nurse(&town, "Selam").await;
    in_chapter.presses_all(&["A few more", "Jobs"]).await;
    in_chapter.looks();
    days(&town, 2).await;
    assert!(reminders(&nurse_done).is_empty());
    assert_snapshot!(in_chapter.looks(), @r"
        bot: Hello. You can go on here whenever you like. Nothing that you did here is lost.
            
            You stopped at step 1 of 8. It takes about 3 more minutes.
            
            The next question is hidden, so that only you read it. Touch it to see it:
            
            What was your job?
            [I would rather not say]
            [Why do you ask?]
            [Talk to a person]
            [Leave this chapter]
            [Not now]
            [Stop messages for a while]
        ");
    town.end().await;
}

#[tokio::test]
async fn who_has_answered_everything_but_not_looked_it_over_finds_a_button() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    while !hana.hears().starts_with("Your answers") {
        hana.presses("I would rather not say").await;
    }
    hana.looks();
    days(&town, 2).await;
    assert_snapshot!(hana.looks(), @r"
        bot: Hello. You can go on here whenever you like. Nothing that you did here is lost.
            
            Only one last step is open.
            [Go on with the questions]
            [Not now]
            [Stop messages for a while]
        ");
    hana.presses("Go on with the questions").await;
    assert!(hana.hears().starts_with("Your answers"), "{}", hana.hears());
    town.end().await;
}

/// A yes to the question of a reminder is not one to what was asked days before.
#[tokio::test]
async fn what_was_asked_aside_lapses_with_a_reminder() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    hana.says_all(&["Hana", "/forget"]).await;
    days(&town, 2).await;
    assert_eq!(reminders(&hana).len(), 1);
    hana.says("yes").await;
    assert!(!hana.hears().contains("erased"), "{}", hana.hears());
    town.end().await;
}
