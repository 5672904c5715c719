//! The order of what goes out: lanes, classes, prompts that are overtaken, edits that merge.

use stepward::conversation::{Addressee, Anchor};
use stepward::message::{Class, Delivery};
use stepward::store::{Outgoing, What};

use super::{House, anchored, asks, replaces, says, shown, text};

fn prompt(about: &str) -> Anchor {
    Anchor::Prompt(about.to_owned())
}

#[tokio::test]
async fn a_lane_leaves_in_order_and_never_two_at_a_time() {
    let house = House::open().await;
    let (one, two) = (house.candidate(1).await, house.candidate(2).await);
    let (to, other) = (Addressee::Candidate(one), Addressee::Candidate(two));
    house.put(1, &[says(to, "a"), says(to, "b")]).await;
    house.put(2, &[says(other, "x")]).await;
    let first = house.store.claim_due(10).await.unwrap();
    assert_eq!(first.len(), 2, "the head of each lane");
    assert!(
        house.store.claim_due(10).await.unwrap().is_empty(),
        "both lanes are busy"
    );
    house.sent(&first[0], Some(1)).await;
    let next = house.due().await;
    assert!(matches!(&next.delivery, Delivery::Send(message) if message.text == "b"));
}

#[tokio::test]
async fn the_most_urgent_class_leaves_first() {
    let house = House::open().await;
    for (user, class) in [
        (1, Class::Proactive),
        (2, Class::Staff),
        (3, Class::Reply),
        (4, Class::Toast),
    ] {
        let to = Addressee::Candidate(house.candidate(user).await);
        let outgoing = match class {
            Class::Toast => {
                let (query, text) = ("q".to_owned(), String::new());
                let what = What::Toast {
                    query,
                    text,
                    alert: false,
                };
                Outgoing {
                    to: Addressee::Presser,
                    what,
                    anchor: None,
                    class,
                }
            }
            Class::Reply | Class::Staff | Class::Proactive => Outgoing {
                class,
                ..says(to, "x")
            },
        };
        house.put(user, &[outgoing]).await;
    }
    let due = house.store.claim_due(10).await.unwrap();
    let classes: Vec<Class> = due.iter().map(|row| row.class).collect();
    assert_eq!(
        classes,
        [Class::Toast, Class::Reply, Class::Staff, Class::Proactive]
    );
}

#[tokio::test]
async fn a_newer_turn_cancels_the_older_turns_unsent_prompts() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house
        .put(1, &[says(to, "noted"), asks(to, "one?", "ask:one:0")])
        .await;
    house
        .put(
            1,
            &[
                asks(to, "two?", "ask:two:0"),
                asks(to, "three?", "ask:three:0"),
            ],
        )
        .await;
    assert_eq!(
        shown(&house.deliver().await),
        ["1: noted", "1: two?", "1: three?"]
    );
    house.put(1, &[asks(to, "four?", "ask:four:0")]).await;
    assert_eq!(
        shown(&house.deliver().await),
        ["1: four?"],
        "what was sent stays sent"
    );
}

#[tokio::test]
async fn a_message_that_is_still_unsent_is_overwritten() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house.put(1, &[asks(to, "one?", "one")]).await;
    house
        .put(1, &[replaces(to, prompt("one"), "one, toggled?")])
        .await;
    house
        .put(1, &[replaces(to, prompt("one"), "one, toggled twice?")])
        .await;
    assert_eq!(shown(&house.deliver().await), ["1: one, toggled twice?"]);
}

#[tokio::test]
async fn a_message_that_was_sent_is_edited_and_waiting_edits_merge() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house.put(1, &[asks(to, "one?", "one")]).await;
    let sent = house.deliver().await[0].message;
    for toggles in 1..5 {
        house
            .put(
                1,
                &[replaces(to, prompt("one"), &format!("{toggles} toggles"))],
            )
            .await;
    }
    assert_eq!(
        shown(&house.deliver().await),
        [format!("1: {sent} -> 4 toggles")]
    );
    // The same message can be changed again, and a settled one no more.
    let settled = What::ReplaceOnly(prompt("one"), text("answered"));
    house
        .put(
            1,
            &[Outgoing {
                what: settled.clone(),
                ..says(to, "")
            }],
        )
        .await;
    house
        .put(
            1,
            &[Outgoing {
                what: settled,
                ..says(to, "")
            }],
        )
        .await;
    assert_eq!(
        shown(&house.deliver().await),
        [format!("1: {sent} -> answered")]
    );
}

#[tokio::test]
async fn a_message_on_its_way_is_edited_behind_it() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house.put(1, &[asks(to, "one?", "one")]).await;
    let due = house.due().await;
    house
        .put(1, &[replaces(to, prompt("one"), "changed")])
        .await;
    assert!(house.store.claim_due(10).await.unwrap().is_empty());
    house.sent(&due, Some(31)).await;
    assert_eq!(shown(&house.deliver().await), ["1: 31 -> changed"]);
}

#[tokio::test]
async fn where_there_is_nothing_to_replace_it_is_sent_anew_or_dropped() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    let only = What::ReplaceOnly(prompt("one"), text("dropped"));
    house
        .put(
            1,
            &[Outgoing {
                what: only,
                ..says(to, "")
            }],
        )
        .await;
    house.put(1, &[replaces(to, prompt("one"), "anew")]).await;
    assert_eq!(shown(&house.deliver().await), ["1: anew"]);
}

#[tokio::test]
async fn a_message_of_the_same_turn_is_replaced_in_place() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house
        .put(
            1,
            &[
                asks(to, "one?", "one"),
                replaces(to, prompt("one"), "better"),
            ],
        )
        .await;
    assert_eq!(shown(&house.deliver().await), ["1: better"]);
}

#[tokio::test]
async fn two_changes_of_a_sent_message_in_one_turn_are_one_edit() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house
        .put(1, &[anchored(to, "page one", Anchor::Page("roles"))])
        .await;
    let sent = house.deliver().await[0].message;
    let page = Anchor::Page("roles");
    house
        .put(
            1,
            &[
                replaces(to, page.clone(), "two"),
                replaces(to, page, "three"),
            ],
        )
        .await;
    assert_eq!(
        shown(&house.deliver().await),
        [format!("1: {sent} -> three")]
    );
}

/// A message that could not be edited was sent anew: from then on that one is edited.
#[tokio::test]
async fn an_edit_that_had_to_be_sent_anew_moves_the_anchor() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house.put(1, &[asks(to, "one?", "one")]).await;
    house.deliver().await;
    house
        .put(1, &[replaces(to, prompt("one"), "changed")])
        .await;
    let edit = house.due().await;
    house.sent(&edit, Some(4000)).await;
    house
        .put(1, &[replaces(to, prompt("one"), "changed again")])
        .await;
    assert_eq!(shown(&house.deliver().await), ["1: 4000 -> changed again"]);
}
