//! What becomes of a row: sent, tried again, given up, or unknown, by its kind.

use std::time::Duration;

use stepward::conversation::{Addressee, Anchor, Fact};
use stepward::message::{Class, Delivery};
use stepward::store::{Counts, Outcome, Outgoing, Redriven, What};

use super::{GROUP, House, about, anchored, asks, replaces, says, shown, staff, text};

fn document(to: Addressee) -> Outgoing {
    let (name, content, caption) = ("data.json".to_owned(), "{}".to_owned(), String::new());
    Outgoing {
        what: What::Document {
            name,
            content,
            caption,
        },
        ..says(to, "")
    }
}

fn toast() -> Outgoing {
    let what = What::Toast {
        query: "q".to_owned(),
        text: "Noted".to_owned(),
        alert: false,
    };
    Outgoing {
        to: Addressee::Presser,
        what,
        anchor: None,
        class: Class::Toast,
    }
}

#[tokio::test]
async fn what_was_refused_is_tried_again_later_and_at_last_given_up() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house.put(1, &[says(to, "hello")]).await;
    let due = house.due().await;
    assert_eq!(due.attempt, 1);
    house
        .became(&due, Outcome::Refused(Duration::from_secs(3600)))
        .await;
    assert!(
        house.store.claim_due(10).await.unwrap().is_empty(),
        "it is not due yet"
    );
    for attempt in 2..=10 {
        house.time_runs_out().await;
        let due = house.due().await;
        assert_eq!(due.attempt, attempt);
        house.became(&due, Outcome::Refused(Duration::ZERO)).await;
    }
    assert!(house.store.claim_due(10).await.unwrap().is_empty());
    assert_eq!(
        house.store.counts().await.unwrap(),
        Counts {
            dead: 1,
            ..Counts::default()
        }
    );
    assert_eq!(
        house.store.dead_letters().await.unwrap()[0].reason,
        "too many attempts"
    );
    let revived = Redriven {
        revived: 1,
        left: 0,
    };
    assert_eq!(house.store.redrive(None).await.unwrap(), revived);
    assert_eq!(shown(&house.deliver().await), ["1: hello"]);
    assert_eq!(house.store.unsent().await.unwrap(), 0);
}

#[tokio::test]
async fn to_be_told_to_wait_is_no_attempt() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house.put(1, &[says(to, "hello")]).await;
    for _ in 0..30 {
        let due = house.due().await;
        house.became(&due, Outcome::Postponed(Duration::ZERO)).await;
    }
    assert_eq!(shown(&house.deliver().await), ["1: hello"]);
}

#[tokio::test]
async fn a_killed_senders_message_goes_out_once_more_and_only_once() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house.put(1, &[asks(to, "one?", "one")]).await;
    let lost = house.due().await;
    assert!(
        house.store.claim_due(10).await.unwrap().is_empty(),
        "the lease holds"
    );
    house.time_runs_out().await;
    let again = house.due().await;
    house.sent(&lost, Some(1)).await;
    assert_eq!(
        house.store.counts().await.unwrap().sending,
        1,
        "the older attempt says nothing"
    );
    house.became(&again, Outcome::Ambiguous).await;
    assert!(
        house.store.claim_due(10).await.unwrap().is_empty(),
        "evidence is waited for"
    );
    house.time_runs_out().await;
    assert!(house.store.claim_due(10).await.unwrap().is_empty());
    assert_eq!(
        house.store.dead_letters().await.unwrap()[0].reason,
        "unknown outcome"
    );
}

#[tokio::test]
async fn a_file_of_unknown_outcome_is_never_sent_again() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house.put(1, &[document(to), says(to, "after")]).await;
    house.due().await;
    house.time_runs_out().await;
    assert_eq!(
        shown(&house.deliver().await),
        ["1: after"],
        "and it holds up nothing"
    );
    assert_eq!(
        house.store.dead_letters().await.unwrap()[0].kind,
        "document"
    );
}

#[tokio::test]
async fn what_changes_nothing_twice_repeats_until_it_is_known() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house.put(1, &[asks(to, "one?", "one")]).await;
    house.deliver().await;
    let prompt = Anchor::Prompt("one".to_owned());
    house
        .put(1, &[replaces(to, prompt, "changed"), toast()])
        .await;
    for _ in 0..5 {
        let due = house.store.claim_due(10).await.unwrap();
        assert_eq!(due.len(), 2);
        for row in &due {
            house.became(row, Outcome::Ambiguous).await;
        }
        house.store.settle_unknown().await.unwrap();
        house.time_runs_out().await;
    }
    assert_eq!(house.deliver().await.len(), 2);
}

#[tokio::test]
async fn an_alert_repeats_until_it_is_known() {
    let house = House::open().await;
    house.candidate(1).await;
    let case = house.case(1).await;
    let card = anchored(Addressee::Group(case), "card", Anchor::Card(case));
    house
        .update(super::private(1), about(case), |_| {
            (
                vec![],
                vec![Outgoing {
                    class: Class::Staff,
                    ..card
                }],
            )
        })
        .await;
    for _ in 0..5 {
        house.due().await;
        house.time_runs_out().await;
        // From the second time on it takes longer each time.
        house.store.settle_unknown().await.unwrap();
        house.time_runs_out().await;
    }
    assert_eq!(shown(&house.deliver().await), [format!("{GROUP}: card")]);
}

#[tokio::test]
async fn an_answer_to_a_press_is_worthless_after_ten_seconds() {
    let house = House::open().await;
    house.candidate(1).await;
    house.put(1, &[toast()]).await;
    house
        .sql("update outbox set put_at = now() - interval '11 seconds'")
        .await;
    assert!(house.store.claim_due(10).await.unwrap().is_empty());
    assert_eq!(house.count("select count(*) from outbox").await, 0);
    house.put(1, &[toast()]).await;
    assert_eq!(shown(&house.deliver().await), ["toast: Noted"]);
    assert_eq!(
        house.count("select count(*) from outbox").await,
        0,
        "nothing of it is kept"
    );
}

/// Several senders at once: every row is taken by one of them.
#[tokio::test]
async fn no_row_is_claimed_twice() {
    let house = House::open().await;
    for user in 1..=30 {
        let to = Addressee::Candidate(house.candidate(user).await);
        house.put(user, &[says(to, "a"), says(to, "b")]).await;
    }
    let send = async || -> Vec<i64> {
        let mut taken = vec![];
        loop {
            let due = house.store.claim_due(4).await.unwrap();
            if due.is_empty() && house.store.unsent().await.unwrap() == 0 {
                return taken;
            }
            for row in due {
                taken.push(row.id);
                house.sent(&row, Some(1)).await;
            }
        }
    };
    let (one, two, three) = tokio::join!(send(), send(), send());
    let mut taken = [one, two, three].concat();
    assert_eq!(taken.len(), 60);
    taken.sort_unstable();
    taken.dedup();
    assert_eq!(taken.len(), 60);
}

#[tokio::test]
async fn who_blocked_the_bot_gets_nothing_more_and_is_marked() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house.put(1, &[says(to, "a"), says(to, "b")]).await;
    let due = house.due().await;
    house.store.unreachable(&due).await.unwrap();
    assert_eq!(house.store.unsent().await.unwrap(), 0);
    let me = house
        .scene(1, Default::default())
        .await
        .scene
        .candidate
        .unwrap();
    assert!(!me.reachable);
    house.record(1, &[Fact::Reachable(true)]).await;
    assert!(
        house
            .scene(1, Default::default())
            .await
            .scene
            .candidate
            .unwrap()
            .reachable
    );
}

#[tokio::test]
async fn a_caseworker_who_blocked_the_bot_has_to_start_again() {
    let house = House::open().await;
    let sara = house.caseworker(2, "Sara").await;
    let hello = says(Addressee::Caseworker(sara), "hello");
    house
        .update(staff(2), Default::default(), |_| (vec![], vec![hello]))
        .await;
    let due = house.due().await;
    assert_eq!(due.chat.map(|chat| *chat.reveal()), Some(2));
    house.store.unreachable(&due).await.unwrap();
    let loaded = house.as_caseworker(2, Default::default(), |_| vec![]).await;
    assert!(!loaded.scene.caseworker.unwrap().started);
}

#[tokio::test]
async fn a_group_with_topics_gets_a_cases_topic_before_its_card() {
    let house = House::open().await;
    house.candidate(1).await;
    let case = house.case(1).await;
    let to = Addressee::Group(case);
    let topic = Outgoing {
        what: What::Topic {
            name: "K7".to_owned(),
        },
        ..says(to, "")
    };
    let card = anchored(to, "card", Anchor::Card(case));
    house
        .update(super::private(1), about(case), |_| {
            (vec![], vec![topic, card])
        })
        .await;
    let made = house.due().await;
    assert!(matches!(made.delivery, Delivery::Topic { .. }));
    house.sent(&made, Some(88)).await;
    let card = house.due().await;
    assert_eq!((card.thread, card.case), (Some(88), Some(case)));
    // Somebody deleted it: it is made anew, and the card follows.
    house.store.topic_gone(&card).await.unwrap();
    house.became(&card, Outcome::Refused(Duration::ZERO)).await;
    let made = house.due().await;
    assert!(matches!(made.delivery, Delivery::Topic { .. }));
    house.sent(&made, Some(99)).await;
    let card = house.due().await;
    assert_eq!(card.thread, Some(99));
    house.sent(&card, Some(5)).await;
    let retitle = What::Retitle {
        name: "K7 closed".to_owned(),
        closed: true,
    };
    let retitle = Outgoing {
        what: retitle,
        ..says(to, "")
    };
    house
        .update(super::private(1), about(case), |_| (vec![], vec![retitle]))
        .await;
    let expected = format!("{GROUP}: topic 99 is K7 closed, closed: true");
    assert_eq!(shown(&house.deliver().await), [expected]);
}

#[tokio::test]
async fn a_group_that_became_a_supergroup_is_written_to_there() {
    let house = House::open().await;
    house.candidate(1).await;
    let case = house.case(1).await;
    let card = says(Addressee::Group(case), "card");
    house
        .update(super::private(1), about(case), |_| (vec![], vec![card]))
        .await;
    let due = house.due().await;
    house.store.migrated(-100_999).await.unwrap();
    house.became(&due, Outcome::Postponed(Duration::ZERO)).await;
    assert_eq!(shown(&house.deliver().await), ["-100999: card"]);
    assert_eq!(*house.store.group().await.unwrap().reveal(), -100_999);
}

#[tokio::test]
async fn a_copy_says_whose_message_it_copies() {
    let house = House::open().await;
    let me = house.candidate(1).await;
    let case = house.case(1).await;
    let sara = house.caseworker(2, "Sara").await;
    house.claim(case, 2, sara).await;
    let what = What::Copy {
        from: Addressee::Candidate(me),
        message: 17,
        protected: false,
    };
    let anchor = Some(Anchor::Relayed(case, 17, 0));
    let copy = Outgoing {
        to: Addressee::Caseworker(sara),
        what,
        anchor,
        class: Class::Staff,
    };
    house
        .update(super::private(1), about(case), |_| (vec![], vec![copy]))
        .await;
    assert_eq!(shown(&house.deliver().await), ["2: copy 1/17"]);
}

#[tokio::test]
async fn a_sent_payload_is_not_kept() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house.put(1, &[says(to, "secret")]).await;
    house.deliver().await;
    assert_eq!(
        house
            .count("select count(*) from outbox where payload is not null")
            .await,
        0
    );
    let what = What::New(text("never sent"));
    house
        .put(
            1,
            &[Outgoing {
                what,
                ..asks(to, "", "one")
            }],
        )
        .await;
    house.put(1, &[asks(to, "two?", "two")]).await;
    let wiped = "select count(*) from outbox where state = 'cancelled' and payload is null";
    assert_eq!(house.count(wiped).await, 1);
}
