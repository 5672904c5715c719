//! How fast things leave: what nobody asked for is slowed down, a chat that is told to wait waits
//! as a whole, and how much waits can be told.

use std::time::Duration;

use stepward::conversation::{Addressee, Anchor, Fact};
use stepward::message::Class;
use stepward::store::{Outcome, Outgoing};

use super::{GROUP, House, about, anchored, private, says, shown};

async fn tokens(house: &House, tokens: i32, age: &str) {
    house
        .sql(&format!(
            "update pace set tokens = {tokens}, counted_at = now() - interval '{age}'"
        ))
        .await;
}

#[tokio::test]
async fn only_what_nobody_asked_for_is_slowed_down_whoever_sends_it() {
    let house = House::open().await;
    let other = house.other_process().await;
    for user in 1..=40 {
        let to = Addressee::Candidate(house.candidate(user).await);
        let class = Class::Proactive;
        house
            .put(
                user,
                &[Outgoing {
                    class,
                    ..says(to, "news")
                }],
            )
            .await;
    }
    for user in 41..=80 {
        let to = Addressee::Candidate(house.candidate(user).await);
        house.put(user, &[says(to, "answer")]).await;
    }
    tokens(&house, -1000, "0 seconds").await;
    let due = house
        .store
        .claim(100, Some(time::OffsetDateTime::UNIX_EPOCH))
        .await
        .unwrap();
    assert_eq!(due.len(), 40, "answers do not wait");
    assert!(due.iter().all(|row| row.class == Class::Reply));
    tokens(&house, 0, "1 hour").await;
    assert_eq!(house.store.claim(100, None).await.unwrap().len(), 0);
    assert_eq!(
        other
            .claim(10, Some(time::OffsetDateTime::UNIX_EPOCH))
            .await
            .unwrap()
            .len(),
        10,
        "no more than there is room for"
    );
    assert_eq!(
        house.count("select tokens::bigint from pace").await,
        15,
        "a second's worth was there, and 10 are spent"
    );
    tokens(&house, 3, "0 seconds").await;
    house
        .sql("update pace set counted_at = now() + interval '1 minute'")
        .await;
    assert_eq!(
        house
            .store
            .claim(100, Some(time::OffsetDateTime::UNIX_EPOCH))
            .await
            .unwrap()
            .len(),
        3,
        "both senders spend the same tokens, whatever their clocks say"
    );
}

/// Two cases' cards, the group's 429 for one of them, and somebody else's private chat.
#[tokio::test]
async fn a_group_that_is_told_to_wait_waits_as_a_whole_and_nobody_else() {
    let house = House::open().await;
    for user in [1, 2] {
        house.candidate(user).await;
        let case = house.case(user).await;
        let card = anchored(Addressee::Group(case), "card", Anchor::Card(case));
        house
            .update(private(user), about(case), |_| (vec![], vec![card]))
            .await;
    }
    let first = house.store.claim_due(1).await.unwrap().remove(0);
    let minute = Duration::from_secs(60);
    house.store.quiet(&first, minute).await.unwrap();
    house.became(&first, Outcome::Postponed(minute)).await;
    let to = Addressee::Candidate(house.candidate(3).await);
    house.put(3, &[says(to, "hello")]).await;
    assert_eq!(shown(&house.deliver().await), ["3: hello"]);
    house
        .sql("update pace set group_quiet_until = now() - interval '1 second'")
        .await;
    house.time_runs_out().await;
    let card = format!("{GROUP}: card");
    assert_eq!(shown(&house.deliver().await), [card.clone(), card]);
}

/// The removal of messages has a lane of its own, but it is the same chat.
#[tokio::test]
async fn a_chat_that_is_told_to_wait_waits_in_all_its_lanes() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house.put(1, &[says(to, "one")]).await;
    house.deliver().await;
    house.put(1, &[says(to, "two")]).await;
    let due = house.due().await;
    let minute = Duration::from_secs(60);
    house.store.quiet(&due, minute).await.unwrap();
    house.became(&due, Outcome::Postponed(minute)).await;
    house.record(1, &[Fact::Hidden]).await;
    assert!(house.deliver().await.is_empty());
    house
        .sql("update candidates set quiet_until = now() - interval '1 second'")
        .await;
    assert_eq!(house.deliver().await.len(), 1, "the removal, at least");
}

#[tokio::test]
async fn it_can_be_told_how_much_waits_and_for_how_long() {
    let house = House::open().await;
    assert_eq!(
        house.store.outbox_gauges().await.unwrap(),
        Default::default()
    );
    for (user, class) in [(1, Class::Reply), (2, Class::Reply), (3, Class::Staff)] {
        let to = Addressee::Candidate(house.candidate(user).await);
        house
            .put(
                user,
                &[Outgoing {
                    class,
                    ..says(to, "x")
                }],
            )
            .await;
    }
    house
        .sql("update outbox set put_at = now() - interval '90 seconds' where class = 1")
        .await;
    for outcome in [Outcome::Dead("refused for what it is"), Outcome::Ambiguous] {
        let due = house.store.claim_due(1).await.unwrap().remove(0);
        house.became(&due, outcome).await;
    }
    let gauges = house.store.outbox_gauges().await.unwrap();
    assert_eq!((gauges.ambiguous, gauges.dead), (1, 1));
    let waiting: Vec<_> = gauges
        .waiting
        .iter()
        .map(|one| (one.class, one.depth))
        .collect();
    assert_eq!(waiting, [(Class::Reply, 1), (Class::Staff, 1)]);
    let ages: Vec<bool> = gauges
        .waiting
        .iter()
        .map(|one| one.oldest >= 90.0)
        .collect();
    assert_eq!(ages, [true, false]);
}
