//! Several programs, outages, jumping clocks, and messages that could not leave: never two at once.

use time::Duration;

use super::{AT_FULL_HOURS, after, days, hours, looks, reminders};
use crate::town::{Town, admitted};

#[tokio::test]
async fn of_programs_that_look_at_the_same_moment_one_reminds() {
    let town = Town::new().await;
    let (second, third) = (town.another().await, town.another().await);
    let mut people = vec![];
    for name in ["Hana", "Selam", "Omar"] {
        people.push(admitted(&town, name).await);
    }
    // A little after ten, each time.
    town.telegram.advance(Duration::minutes(65));
    for expected in [1, 1, 2, 2, 2, 2, 3, 3, 3] {
        town.telegram.advance(Duration::DAY);
        tokio::join!(looks(&town.bot), looks(&second), looks(&third));
        looks(&second).await;
        town.settle().await;
        for person in &people {
            assert_eq!(reminders(person).len(), expected);
        }
    }
    drop((second, third));
    town.end().await;
}

#[tokio::test]
async fn a_program_that_starts_again_in_between_knows_who_was_reminded() {
    let mut town = Town::new().await;
    let id = admitted(&town, "Hana").await.id;
    let since = town.telegram.now();
    for _ in 0..10 {
        hours(&town, 23).await;
        town.restart().await;
        hours(&town, 1).await;
    }
    let hana = town.known(id);
    assert_eq!(after(since, &reminders(&hana)), AT_FULL_HOURS);
    town.end().await;
}

#[tokio::test]
async fn what_was_due_while_the_bot_was_away_comes_as_one() {
    let town = Town::new().await;
    let hana = admitted(&town, "Hana").await;
    let since = town.telegram.now();
    town.telegram.advance(Duration::days(5));
    hours(&town, 3).await;
    assert_eq!(after(since, &reminders(&hana)), [121]);
    days(&town, 10).await;
    assert_eq!(after(since, &reminders(&hana)), [121, 169]);

    let late = admitted(&town, "Selam").await;
    town.telegram.advance(Duration::days(30));
    days(&town, 10).await;
    assert_eq!(reminders(&late).len(), 1, "and no other ever");
    town.end().await;
}

/// The clock jumps a day ahead and back, again and again: what is counted is counted.
#[tokio::test]
async fn a_clock_that_jumps_sends_nothing_twice() {
    let town = Town::new().await;
    let hana = admitted(&town, "Hana").await;
    for by in [Duration::HOUR, Duration::DAY, Duration::days(8)] {
        for _ in 0..3 {
            town.clock_jumps(by);
            hours(&town, 1).await;
            town.clock_jumps(-by);
            hours(&town, 1).await;
        }
    }
    let jumping = reminders(&hana).len();
    assert!((1..=3).contains(&jumping), "{jumping}");
    days(&town, 20).await;
    assert!(reminders(&hana).len() <= 3);
    let steady = admitted(&town, "Selam").await;
    let since = town.telegram.now();
    days(&town, 8).await;
    assert_eq!(
        reminders(&steady).len(),
        3,
        "after the jumps all is as it was"
    );
    assert!(after(since, &reminders(&steady))[0] >= 24);
    town.end().await;
}

#[tokio::test]
async fn reminders_that_could_not_leave_do_not_pile_up() {
    let town = Town::new().await;
    let hana = admitted(&town, "Hana").await;
    for _ in 0..10 {
        town.telegram.advance(Duration::DAY);
        looks(&town.bot).await;
    }
    town.settle().await;
    assert_eq!(reminders(&hana).len(), 1);
    town.end().await;
}

#[tokio::test]
async fn a_reminder_that_could_not_leave_in_time_waits_for_the_morning() {
    let town = Town::new().await;
    let hana = admitted(&town, "Hana").await;
    town.telegram.advance(Duration::hours(34));
    looks(&town.bot).await;
    // From seven to eleven in the evening nothing could be sent.
    town.telegram.advance(Duration::hours(4));
    town.settle().await;
    assert!(reminders(&hana).is_empty());
    hours(&town, 9).await;
    assert!(reminders(&hana).is_empty(), "it is eight");
    hours(&town, 1).await;
    assert_eq!(reminders(&hana).len(), 1);
    town.end().await;
}

#[tokio::test]
async fn a_word_takes_back_a_reminder_that_has_not_left() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    town.telegram.advance(Duration::hours(26));
    looks(&town.bot).await;
    hana.says("/help").await;
    hours(&town, 5).await;
    assert!(reminders(&hana).is_empty());

    town.telegram.advance(Duration::hours(26));
    looks(&town.bot).await;
    hana.says("/pause").await;
    days(&town, 2).await;
    assert!(reminders(&hana).is_empty());

    let mut selam = admitted(&town, "Selam").await;
    town.telegram.advance(Duration::hours(26));
    looks(&town.bot).await;
    selam.says_all(&["/forget", "yes"]).await;
    days(&town, 2).await;
    assert!(reminders(&selam).is_empty());
    town.end().await;
}

#[tokio::test]
async fn a_caseworker_who_begins_to_talk_takes_it_back_too() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = admitted(&town, "Hana").await;
    hana.presses("Talk to a person").await;
    hana.says("/start").await;
    hana.presses("Go on with the questions").await;
    town.telegram.advance(Duration::hours(26));
    looks(&town.bot).await;
    sara.presses_in_group("Take this case").await;
    sara.says("Hello, this is Sara").await;
    assert!(hana.hears().contains("Hello, this is Sara"));
    days(&town, 2).await;
    assert!(reminders(&hana).is_empty());
    town.end().await;
}
