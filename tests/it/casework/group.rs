//! The group as it is: with topics and without, moved, tidied up by somebody, and busy.

use stepward::simulator::{ChatId, Fault, GroupKind, view::Topic};

use super::{asks, card, claims, hurry, shown, talk};
use crate::town::{Town, admitted, plain};

fn topics(town: &Town) -> Vec<Topic> {
    let chats = town.telegram.snapshot().chats.into_iter();
    let mut group = chats.filter(|chat| chat.chat.id == town.group);
    group.next().unwrap().chat.topics
}

fn topic_names(town: &Town, code: &str) -> Vec<String> {
    let topics = topics(town).into_iter();
    topics
        .map(|topic| plain(&topic.name).replace(code, "CODE"))
        .collect()
}

#[tokio::test]
async fn a_forum_has_a_topic_for_each_case_named_by_its_state() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = admitted(&town, "Hana").await;
    let code = asks(&mut hana).await;
    assert_eq!(topic_names(&town, &code), ["CODE · open"]);
    let opened = card(&town, &code);
    assert_eq!(opened.thread_id, Some(topics(&town)[0].id));

    claims(&sara, &code).await;
    assert_eq!(topic_names(&town, &code), ["CODE · Sara"]);
    sara.presses("Give it back").await;
    assert_eq!(topic_names(&town, &code), ["CODE · open"]);
    claims(&sara, &code).await;
    sara.presses_all(&["Close the case", "The question is answered"])
        .await;
    assert_eq!(topic_names(&town, &code), ["CODE · closed"]);
    assert!(topics(&town)[0].closed);
    assert_eq!(card(&town, &code).message_id, opened.message_id);
    town.end().await;
}

#[tokio::test]
async fn without_topics_one_card_changes_in_its_place() {
    let town = Town::with_group(GroupKind::Supergroup).await;
    let (_hana, mut sara, code) = talk(&town).await;
    sara.presses("Give it back").await;
    claims(&sara, &code).await;
    sara.presses_all(&["Close the case", "Passed on"]).await;
    let messages = town.group_messages();
    let cards: Vec<String> = messages
        .iter()
        .filter(|message| message.service.is_none())
        .map(|message| plain(&message.text).replace(&code, "CODE"))
        .collect();
    insta::assert_snapshot!(cards.join("\n---\n"), @r"
    ⚪ Case CODE
    Closed.
    ");
    town.end().await;
}

#[tokio::test]
async fn a_topic_that_somebody_deleted_is_made_anew_with_its_card() {
    let town = Town::new().await;
    let (_hana, mut sara, code) = talk(&town).await;
    town.telegram
        .delete_topic(town.group, topics(&town)[0].id)
        .unwrap();
    sara.presses("Give it back").await;
    hurry(&town).await;
    assert_eq!(topic_names(&town, &code), ["CODE · open"]);
    let anew = card(&town, &code);
    assert_eq!(anew.thread_id, Some(topics(&town)[0].id));
    claims(&sara, &code).await;
    assert_eq!(topic_names(&town, &code), ["CODE · Sara"]);
    town.end().await;
}

#[tokio::test]
async fn a_group_that_becomes_a_supergroup_is_followed() {
    let mut town = Town::with_group(GroupKind::Basic).await;
    let (sara, first) = {
        let (_hana, sara, code) = talk(&town).await;
        (sara.id, code)
    };
    let basic = town.group;
    let supergroup = town.telegram.upgrade(basic).unwrap();
    town.settle().await;
    // The settings still hold the old id.
    town.restart().await;
    town.group = supergroup;
    let mut sara = town.known(sara);
    sara.says("hello").await;
    assert_eq!(sara.hears(), format!("✓ Sent to {first}."));
    let mut lena = admitted(&town, "Lena").await;
    let second = asks(&mut lena).await;
    claims(&sara, &second).await;
    assert!(shown(&town, &second).contains("Sara has it."));
    // The old card stands in the old chat; what becomes of the case is seen in the new one.
    sara.says(&format!("/case {first}")).await;
    sara.presses("Give it back").await;
    assert!(shown(&town, &first).contains("New case"));
    town.end().await;
}

#[tokio::test]
async fn a_group_that_moved_unheard_of_is_found_by_its_first_message() {
    let mut town = Town::with_group(GroupKind::Basic).await;
    let hana = admitted(&town, "Hana").await.id;
    // The notice of the move is lost: a day has passed before the bot is back.
    town.group = town.telegram.upgrade(town.group).unwrap();
    town.telegram.advance(time::Duration::hours(25));
    let code = asks(&mut town.known(hana)).await;
    assert!(shown(&town, &code).contains("New case"));
    let sara = town.caseworker("Sara").await;
    claims(&sara, &code).await;
    assert!(shown(&town, &code).contains("Sara has it."));
    town.end().await;
}

#[tokio::test]
async fn a_group_of_somebody_elses_that_moves_is_not_the_teams() {
    let town = Town::new().await;
    let theirs = town.telegram.create_group("Theirs", GroupKind::Basic);
    let rights = stepward::simulator::Rights::ALL;
    let standing = stepward::simulator::Standing::Administrator(rights);
    let stranger = town.person("Stranger", "en");
    town.telegram.join(stranger.id, theirs).unwrap();
    town.telegram.place_bot(theirs, standing).unwrap();
    let moved: ChatId = town.telegram.upgrade(theirs).unwrap();
    town.settle().await;
    let mut hana = admitted(&town, "Hana").await;
    let code = asks(&mut hana).await;
    assert!(shown(&town, &code).contains("New case"));
    let said = |chat| {
        let messages = town.telegram.messages(chat).into_iter();
        messages.filter(|message| message.service.is_none()).count()
    };
    assert_eq!((said(theirs), said(moved)), (0, 0));
    town.end().await;
}

#[tokio::test]
async fn a_message_that_has_to_wait_arrives_in_the_end_and_in_order() {
    let town = Town::new().await;
    let (mut hana, mut sara, _) = talk(&town).await;
    town.telegram
        .inject(Fault::TooManyRequests(std::time::Duration::from_secs(30)).on("sendMessage"));
    hana.says("first").await;
    hana.says("second").await;
    let heard = |sara: &crate::town::Person<'_>| {
        let heard = super::heard(sara).into_iter();
        heard
            .filter(|text| text.ends_with("first") || text.ends_with("second"))
            .map(|text| text.lines().last().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(heard(&sara), [""; 0]);
    let calls = town.telegram.calls("sendMessage");
    town.settle().await;
    assert_eq!(
        town.telegram.calls("sendMessage"),
        calls,
        "not before its time"
    );
    hurry(&town).await;
    assert_eq!(heard(&sara), ["first", "second"]);
    sara.looks();
    town.end().await;
}
