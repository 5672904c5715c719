//! Who is not reminded, and what stops the reminders.

use insta::assert_snapshot;

use super::{days, reminders};
use crate::town::{Town, admitted};

#[tokio::test]
async fn who_says_not_now_is_told_the_way_back_and_not_reminded_again() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    days(&town, 2).await;
    hana.looks();
    hana.presses("Not now").await;
    assert_snapshot!(hana.looks(), @r"
        bot: All right, I will not remind you again. Everything stays as you left it.
            To go on, press the button, or send /menu at any time.
            [Go on with the questions]
        ");
    days(&town, 10).await;
    hana.says("/help").await;
    days(&town, 10).await;
    assert_eq!(reminders(&hana).len(), 1);
    // Who asks for messages again gets reminders again.
    hana.says_all(&["/pause", "/pause"]).await;
    days(&town, 2).await;
    assert_eq!(reminders(&hana).len(), 2);
    town.end().await;
}

#[tokio::test]
async fn nobody_is_reminded_who_paused_blocked_erased_or_never_agreed() {
    let town = Town::new().await;
    let mut paused = admitted(&town, "Hana").await;
    paused.says("/pause").await;
    let blocked = admitted(&town, "Selam").await;
    town.telegram.block(blocked.id).unwrap();
    let mut erased = admitted(&town, "Omar").await;
    erased.says_all(&["/forget", "yes"]).await;
    let mut refusing = town.person("Yusuf", "en");
    refusing.starts(None).await;
    refusing
        .presses_all(&["English", "No, I do not agree"])
        .await;
    let mut undecided = town.person("Amina", "en");
    undecided.starts(None).await;
    undecided.presses("English").await;
    days(&town, 10).await;
    for person in [&paused, &blocked, &erased, &refusing, &undecided] {
        assert!(reminders(person).is_empty());
    }
    // A day after they let the bot in again, and not at once for all the days before.
    town.telegram.unblock(blocked.id).unwrap();
    town.settle().await;
    super::hours(&town, 12).await;
    assert!(reminders(&blocked).is_empty());
    days(&town, 1).await;
    assert_eq!(reminders(&blocked).len(), 1);
    town.end().await;
}

#[tokio::test]
async fn nobody_is_reminded_who_waits_for_a_person_or_talks_with_one() {
    let town = Town::new().await;
    let sara = town.caseworker("Sara").await;
    let mut waiting = admitted(&town, "Hana").await;
    waiting.presses("Talk to a person").await;
    days(&town, 4).await;
    assert!(reminders(&waiting).is_empty(), "somebody is to answer her");
    let mut sara = sara;
    sara.presses_in_group("Take this case").await;
    days(&town, 4).await;
    assert!(reminders(&waiting).is_empty(), "somebody talks with her");
    sara.presses("Close the case").await;
    sara.presses("The question is answered").await;
    days(&town, 10).await;
    assert_eq!(
        reminders(&waiting).len(),
        1,
        "all three were due, one comes"
    );
    town.end().await;
}

#[tokio::test]
async fn who_goes_on_while_waiting_for_a_person_is_reminded() {
    let town = Town::new().await;
    town.caseworker("Sara").await;
    let mut hana = admitted(&town, "Hana").await;
    hana.presses("Talk to a person").await;
    hana.says("/start").await;
    hana.presses("Go on with the questions").await;
    days(&town, 2).await;
    assert_eq!(reminders(&hana).len(), 1);
    town.end().await;
}
