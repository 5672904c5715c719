//! What is done where nobody knows whether a message arrived, and what shows that it did.

use stepward::conversation::{Addressee, Anchor};
use stepward::message::{Class, Delivery};
use stepward::store::{Concerns, Due, Outcome, Outgoing, What};

use super::{House, asks, private, removed, replaces, says, shown};

/// A candidate whose question may or may not have arrived.
async fn asked_in_doubt() -> (House, Addressee) {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house.put(1, &[asks(to, "zero?", "zero")]).await;
    let due = house.due().await;
    house.sent(&due, Some(50)).await;
    house.put(1, &[asks(to, "one?", "one")]).await;
    let due = house.due().await;
    house.became(&due, Outcome::Ambiguous).await;
    assert!(house.store.claim_due(10).await.unwrap().is_empty());
    (house, to)
}

#[tokio::test]
async fn a_question_that_was_answered_is_not_asked_again() {
    let (house, to) = asked_in_doubt().await;
    house.put(1, &[asks(to, "two?", "two")]).await;
    assert_eq!(
        shown(&house.deliver().await),
        ["1: two?"],
        "and the next one does not wait"
    );
    house.time_runs_out().await;
    assert!(house.deliver().await.is_empty());
}

#[tokio::test]
async fn a_question_of_a_dead_sender_that_was_answered_is_not_asked_again() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house.put(1, &[asks(to, "one?", "one")]).await;
    house.due().await;
    // Nobody has noticed yet that its sender is dead.
    house.put(1, &[asks(to, "two?", "two")]).await;
    house.time_runs_out().await;
    assert_eq!(shown(&house.deliver().await), ["1: two?"]);
}

#[tokio::test]
async fn two_questions_of_one_turn_say_nothing_about_each_other() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house
        .put(1, &[asks(to, "one?", "one"), asks(to, "two?", "two")])
        .await;
    house.due().await;
    house.time_runs_out().await;
    assert_eq!(shown(&house.deliver().await), ["1: one?", "1: two?"]);
}

#[tokio::test]
async fn what_was_pressed_is_there_and_is_changed_where_it_stands() {
    for (pressed, expected) in [(51, "1: 51 -> toggled"), (50, "1: one?")] {
        let (house, to) = asked_in_doubt().await;
        let mut tx = house.store.begin(house.at.get()).await.unwrap();
        tx.scene(&private(1), &Concerns::default()).await.unwrap();
        tx.pressed(pressed);
        tx.put(replaces(to, Anchor::Prompt("one".to_owned()), "toggled"));
        tx.flush(&removed).await.unwrap();
        tx.commit().await.unwrap();
        let sent = shown(&house.deliver().await);
        match pressed {
            51 => assert_eq!(sent, [expected]),
            _ => {
                assert!(sent.is_empty(), "a press on another message says nothing");
                house.time_runs_out().await;
                assert_eq!(shown(&house.deliver().await)[0], expected);
            }
        }
    }
}

#[tokio::test]
async fn a_message_that_nobody_answers_is_sent_once_more_and_never_a_third_time() {
    let (house, _) = asked_in_doubt().await;
    house.time_runs_out().await;
    let again = house.due().await;
    house.became(&again, Outcome::Ambiguous).await;
    house.time_runs_out().await;
    assert!(house.store.claim_due(10).await.unwrap().is_empty());
    let dead = house.store.dead_letters().await.unwrap();
    assert_eq!(dead[0].reason, "unknown outcome");
}

#[tokio::test]
async fn a_file_in_doubt_is_named_until_its_person_was_told() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    let (name, content, caption) = ("data.json".to_owned(), "{}".to_owned(), String::new());
    let what = What::Document {
        name,
        content,
        caption,
    };
    house
        .put(
            1,
            &[Outgoing {
                what,
                ..says(to, "")
            }],
        )
        .await;
    let due = house.due().await;
    assert!(matches!(due.delivery, Delivery::Document { .. }));
    house.became(&due, Outcome::Ambiguous).await;
    house.store.settle_unknown().await.unwrap();
    for _ in 0..2 {
        let files = house.store.in_doubt().await.unwrap();
        assert_eq!((files.len(), *files[0].chat.reveal()), (1, 1));
    }
    let file = house.store.in_doubt().await.unwrap().remove(0);
    house.store.told_of_doubt(&file).await.unwrap();
    assert!(house.store.in_doubt().await.unwrap().is_empty());
}

/// A storm in which every outcome is unknown must not use up an alert's attempts in a moment.
#[tokio::test]
async fn an_alert_in_a_storm_waits_longer_each_time() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    let alert = Outgoing {
        class: Class::Staff,
        ..says(to, "alert")
    };
    house.put(1, &[alert]).await;
    let mut waits = vec![];
    for _ in 0..6 {
        let due = house.due().await;
        house.became(&due, Outcome::Ambiguous).await;
        house.store.settle_unknown().await.unwrap();
        let wait = "select greatest(0, round(extract(epoch from due_at - put_at))
            - round(extract(epoch from now() - put_at)))::bigint from outbox";
        waits.push(house.count(wait).await);
        house.time_runs_out().await;
    }
    let close = |wait: i64, expected: i64| (wait - expected).abs() <= 1;
    let expected = [0, 1, 4, 16, 64, 256];
    assert!(
        waits
            .iter()
            .zip(expected)
            .all(|(wait, about)| close(*wait, about)),
        "{waits:?}"
    );
}

/// A review, say: what a person told, in their own chat but for everybody who looks over a shoulder.
#[tokio::test]
async fn a_message_with_answers_in_doubt_is_not_sent_again() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    let protected = |words: &str| {
        let mut message = super::text(words);
        message.protected = true;
        What::New(message)
    };
    let answers = Outgoing {
        what: protected("your answers"),
        ..says(to, "")
    };
    house.put(1, &[answers, says(to, "after")]).await;
    let due = house.due().await;
    house.became(&due, Outcome::Ambiguous).await;
    assert_eq!(shown(&house.deliver().await), ["1: after"]);
    assert_eq!(house.store.in_doubt().await.unwrap().len(), 1);
    // Overwritten before it was sent, it is what it says now.
    let answers = Outgoing {
        what: protected("your answers"),
        ..asks(to, "", "one")
    };
    house.put(1, &[answers]).await;
    let prompt = Anchor::Prompt("one".to_owned());
    house.put(1, &[replaces(to, prompt, "one?")]).await;
    house.due().await;
    house.time_runs_out().await;
    assert_eq!(shown(&house.deliver().await), ["1: one?"]);
}

/// A change of a message of which nobody knows where it stands: it leaves as a message of its own.
async fn changed_in_doubt(what: What) -> (House, Addressee) {
    let (house, to) = asked_in_doubt().await;
    house.put(1, &[asks(to, "two?", "two")]).await;
    house.deliver().await;
    let outgoing = Outgoing {
        what,
        ..asks(to, "", "one")
    };
    house.put(1, &[outgoing]).await;
    (house, to)
}

fn better(protected: bool) -> What {
    let mut message = super::text("better");
    message.protected = protected;
    What::Replace(Anchor::Prompt("one".to_owned()), message)
}

fn is_sent(due: &Due) -> bool {
    matches!(&due.delivery, Delivery::Send(message) if message.text == "better")
}

/// It is then a message like any other, and not a change that may be made again and again.
#[tokio::test]
async fn a_change_that_leaves_as_a_message_repeats_once_and_never_a_third_time() {
    for killed in [false, true] {
        let (house, _) = changed_in_doubt(better(false)).await;
        for attempt in 1..=2 {
            let due = house.due().await;
            assert!(is_sent(&due) && due.attempt == attempt, "{due:?}");
            if !killed {
                house.became(&due, Outcome::Ambiguous).await;
                let early = house.store.claim_due(10).await.unwrap();
                assert!(early.is_empty(), "evidence is waited for");
            }
            house.time_runs_out().await;
        }
        assert!(house.store.claim_due(10).await.unwrap().is_empty());
        let dead = house.store.dead_letters().await.unwrap();
        assert_eq!(dead[0].reason, "unknown outcome");
    }
}

#[tokio::test]
async fn a_change_that_leaves_as_a_message_is_not_repeated_to_who_went_on() {
    let (house, to) = changed_in_doubt(better(false)).await;
    let due = house.due().await;
    house.became(&due, Outcome::Ambiguous).await;
    house.put(1, &[asks(to, "three?", "three")]).await;
    assert_eq!(shown(&house.deliver().await), ["1: three?"]);
}

#[tokio::test]
async fn a_change_with_answers_that_leaves_as_a_message_is_never_repeated() {
    let (house, _) = changed_in_doubt(better(true)).await;
    let due = house.due().await;
    assert!(is_sent(&due));
    house.became(&due, Outcome::Ambiguous).await;
    assert!(house.store.claim_due(10).await.unwrap().is_empty());
    assert_eq!(house.store.in_doubt().await.unwrap().len(), 1);
}

/// A message that somebody deleted is said anew, by the attempt that finds it gone. Where that ends
/// in doubt it is said once more; with answers it is not.
#[tokio::test]
async fn a_message_found_gone_is_said_anew_twice_at_most() {
    for (protected, expected) in [(false, [true, true, false]), (true, [true, false, false])] {
        let house = House::open().await;
        let to = Addressee::Candidate(house.candidate(1).await);
        house.put(1, &[asks(to, "one?", "one")]).await;
        house.deliver().await;
        let outgoing = Outgoing {
            what: better(protected),
            ..asks(to, "", "one")
        };
        house.put(1, &[outgoing]).await;
        for may in expected {
            let due = house.due().await;
            assert!(matches!(due.delivery, Delivery::Edit { .. }));
            assert_eq!(due.or_anew, may, "attempt {}", due.attempt);
            house.became(&due, Outcome::Ambiguous).await;
            house.store.settle_unknown().await.unwrap();
            house.time_runs_out().await;
        }
        assert_eq!(
            house.deliver().await.len(),
            1,
            "the change is made all the same"
        );
    }
}
