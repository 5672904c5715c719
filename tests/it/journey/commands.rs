//! Commands in every state of a journey: never silence.

use stepward::simulator::MessageId;

use crate::town::{Person, Town, nurse};

/// States of a journey: how somebody who has not written yet comes there.
const STATES: &[(&str, &[&str])] = &[
    ("picker", &["/start"]),
    ("consent", &["/start", "English"]),
    ("refused", &["/start", "English", "no"]),
    ("think again", &["/start", "English", "no", "yes"]),
    ("sharing", &["/start", "English", "yes"]),
    ("adult", &["/start", "English", "yes", "yes"]),
    ("under 18", &["/start", "English", "yes", "yes", "15"]),
    ("text", &["/start", "English", "yes", "yes", "yes"]),
    (
        "choice",
        &["/start", "English", "yes", "no", "yes", "Hana", "B18"],
    ),
    (
        "search",
        &[
            "/start", "English", "yes", "yes", "yes", "Hana", "B18", "1", "1", "1", "nurze",
        ],
    ),
    (
        "forget asked",
        &["/start", "English", "yes", "yes", "yes", "Hana", "/forget"],
    ),
    (
        "waiting",
        &["/start", "English", "yes", "yes", "yes", "/person"],
    ),
    (
        "misunderstood",
        &[
            "/start", "English", "yes", "yes", "yes", "Hana", "B18", "x", "y",
        ],
    ),
    (
        "paused",
        &["/start", "English", "yes", "yes", "yes", "/pause"],
    ),
];

const COMMANDS: &[&str] = &[
    "/help",
    "/language",
    "/mydata",
    "/forget",
    "/hide",
    "/pause",
    "/menu",
    "/roles",
    "/steps",
    "/review",
    "/start",
    "/nonsense",
    "hello",
    "/person",
];

/// The bot has said something since, and its newest words are not empty.
fn assert_answered(person: &Person<'_>, before: MessageId, place: &str) {
    let last = person.last();
    assert!(last.message_id > before, "silence: {place}");
    assert!(!last.text.is_empty(), "empty words: {place}");
}

#[tokio::test]
async fn every_command_is_answered_in_every_state() {
    let town = Town::new().await;
    for (state, way) in STATES {
        let mut person = town.person("Hana", "en");
        for said in *way {
            match *said {
                "/start" => person.starts(None).await,
                said => {
                    person.says(said).await;
                }
            }
        }
        for command in COMMANDS {
            let sent = person.says(command).await;
            assert_answered(&person, sent, &format!("{command} at {state}"));
        }
    }
    town.end().await;
}

#[tokio::test]
async fn every_command_is_answered_at_home_in_a_chapter_and_while_a_person_talks() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = nurse(&town, "Hana").await;
    let (last, before_last) = COMMANDS.split_last().unwrap();
    for place in [
        &["Menu"][..],
        &["A few more", "Languages"],
        &["A few more", "What you wish"],
    ] {
        hana.says("/menu").await;
        if place.len() > 1 {
            hana.presses_all(place).await;
        }
        for command in before_last {
            let sent = hana.says(command).await;
            assert_answered(&hana, sent, &format!("{command} at {place:?}"));
        }
    }
    hana.says(last).await;
    sara.presses_in_group("Take this case").await;
    for command in COMMANDS.iter().filter(|command| command.starts_with('/')) {
        let sent = hana.says(command).await;
        assert_answered(&hana, sent, &format!("{command} while a person talks"));
    }
    town.end().await;
}
