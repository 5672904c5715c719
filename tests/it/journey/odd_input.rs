//! Odd input: stored or refused with an example, never lost silently, and never breaking a message
//! that is sent to anybody. A message that cannot be sent fails the town's end.

use crate::town::{Person, Town, admitted, plain};

fn long() -> String {
    "Lorem ipsum ".chars().cycle().take(10_000).collect()
}

fn odd() -> Vec<(&'static str, String)> {
    vec![
        ("10,000 characters", long()),
        ("10,000 emoji", "🩺".repeat(10_000)),
        (
            "nothing to be seen",
            "\u{200b}\u{200d}\u{feff}\u{2060}".into(),
        ),
        (
            "overrides",
            "\u{202e}anaH\u{2066}\u{2069}\u{2069}\u{200f}".into(),
        ),
        ("HTML", "<b>Hana</b> & <i>\"x\"".into()),
        ("SQL", "Robert'); drop table candidates; --".into()),
        ("emoji only", "👩🏽\u{200d}⚕\u{fe0f}🇺🇦".into()),
        (
            "control characters",
            "Ha\u{7}na\u{0}\u{1b}[31m\r\n\r\n\r\nB".into(),
        ),
        ("braces", "{ $name } %s {0} ${7*7}".into()),
        ("one letter", "a".into()),
        ("combining marks", format!("Z{}", "\u{301}".repeat(200))),
        ("callback data", "mfn".into()),
    ]
}

/// Where the person is asked for free text, a search, a number or a year.
const PLACES: &[(&str, &[&str])] = &[
    ("name", &[]),
    ("permission", &["Hana", "B18"]),
    ("occupation", &["Hana", "B18", "1", "1", "1"]),
    ("years", &["Hana", "B18", "1", "1", "1", "nurse", "Eritrea"]),
    (
        "year",
        &["Hana", "B18", "1", "1", "1", "nurse", "Eritrea", "5"],
    ),
];

#[tokio::test]
async fn odd_answers_are_kept_or_refused_with_an_example() {
    let town = Town::new().await;
    for (place, way) in PLACES {
        let mut person = admitted(&town, "Hana").await;
        person.says_all(way).await;
        for (kind, words) in odd() {
            let step = question(&person);
            person.looks();
            person.says(&words).await;
            let seen = person.looks();
            let refused = seen.contains("For example:") || seen.contains("Do you mean");
            assert!(
                refused || question(&person) != step,
                "{kind} at {place} is lost:\n{seen}"
            );
            if question(&person) != step {
                person.says("/review").await;
                let review = person.hears();
                assert!(!review.contains("\u{202e}"), "{kind} at {place}: {review}");
                person.says("back").await;
            }
        }
    }
    town.end().await;
}

/// The newest question's place among its fellows.
fn question(person: &Person<'_>) -> String {
    let messages = person.messages();
    let mut texts = messages.iter().rev().map(|one| plain(&one.text));
    texts
        .find(|text| text.starts_with("Step "))
        .unwrap_or_default()
        .lines()
        .next()
        .unwrap_or_default()
        .to_owned()
}

#[tokio::test]
async fn what_is_kept_is_what_was_meant() {
    let town = Town::new().await;
    let mut person = admitted(&town, "Hana").await;
    let mut kept = vec![];
    for (kind, words) in odd() {
        person.says(&words).await;
        person.says("/review").await;
        let review = person.hears();
        let name = review.lines().find_map(|line| line.strip_prefix("Name: "));
        let name = name.filter(|name| *name != "not said");
        kept.push(format!("{kind}: {}", name.unwrap_or("(refused)")));
        if name.is_some() {
            person.says_all(&["back", "skip"]).await;
        }
        person.says("back").await;
    }
    insta::assert_snapshot!(kept.join("\n"), @r#"
        10,000 characters: (refused)
        10,000 emoji: (refused)
        nothing to be seen: (refused)
        overrides: anaH
        HTML: <b>Hana</b> & <i>"x"
        SQL: Robert'); drop table candidates; --
        emoji only: 👩🏽‍⚕️🇺🇦
        control characters: Ha na [31m B
        braces: { $name } %s {0} ${7*7}
        one letter: a
        combining marks: (refused)
        callback data: mfn
        "#);
    town.end().await;
}

#[tokio::test]
async fn odd_words_reach_the_other_side_whole() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = admitted(&town, "Hana").await;
    hana.presses("Talk to a person").await;
    for (_, words) in odd() {
        hana.says(&words).await;
    }
    sara.presses_in_group("Take this case").await;
    sara.looks();
    for (kind, words) in odd() {
        hana.looks();
        let first = hana.says(&words).await;
        let at_sara: String = sara.looks();
        assert!(
            !at_sara.contains('\u{202e}'),
            "{kind}: an override reached the caseworker"
        );
        if kind != "nothing to be seen" {
            assert!(!at_sara.is_empty(), "{kind} is lost");
        }
        if kind.starts_with("10,000") {
            let letter = words.chars().next().unwrap();
            let sent = words.chars().filter(|one| *one == letter).count();
            let got = at_sara.chars().filter(|one| *one == letter).count();
            assert!(got >= sent, "{kind}: {got} of {sent} arrived");
        }
        hana.edits(first, "edited").await;
        sara.looks();
        sara.says(&words).await;
        if kind != "nothing to be seen" {
            assert!(!hana.looks().is_empty(), "{kind} is lost on its way back");
        }
    }
    town.end().await;
}

#[tokio::test]
async fn a_start_code_may_be_anything_telegram_lets_through() {
    let town = Town::new().await;
    for code in ["a", "-_-", "caseworker", &"x".repeat(64)] {
        let mut person = town.person("Hana", "de");
        person.starts(Some(code)).await;
        assert!(
            person.hears().contains("Please choose your language"),
            "{}",
            person.hears()
        );
    }
    town.end().await;
}
