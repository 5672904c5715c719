//! `stepward occupations find`: what the chat answers, without a chat.

use serde_json::Value;
use stepward::commands::occupations;
use stepward::settings::Occupations;

fn find(text: &str, language: &str, json: bool) -> Vec<String> {
    let order = Occupations::Find {
        text: vec![text.to_owned()],
        language: language.to_owned(),
        json,
    };
    occupations(&order, None).unwrap()
}

fn as_json(text: &str, language: &str) -> Value {
    serde_json::from_str(&find(text, language, true).concat()).unwrap()
}

#[test]
fn a_name_is_taken_without_asking() {
    let lines = find("ممرضة", "ar", false);
    assert_eq!(lines[0], "taken without asking");
    assert!(
        lines[1].starts_with("nurse\tممرض / ممرضة\tISCO-08 2221\t"),
        "{lines:?}"
    );
    assert!(lines[1].ends_with("(same)"), "{lines:?}");
    assert_eq!(lines.len(), 2);
}

#[test]
fn what_may_be_meant_is_suggested_in_the_words_of_the_chat() {
    let found = as_json("nurs", "en");
    assert_eq!(found["outcome"], "suggested");
    assert_eq!(found["says"], "Do you mean one of these?");
    let occupations = found["occupations"].as_array().unwrap();
    assert!((2..=5).contains(&occupations.len()), "{found}");
    assert_eq!(occupations[0]["isco08"], "2221");
}

#[test]
fn a_misleading_name_shows_the_question_that_follows() {
    let found = as_json("radiologist", "en");
    let asks = &found["occupations"][0]["asks"];
    assert_eq!(asks["question"], "takes-or-reads");
    let lines = find("radiologist", "en", false);
    let asked =
        "\tthen asks takes-or-reads: Do you take the images, or do you read them as a doctor?";
    assert_eq!(lines[2], asked);
}

#[test]
fn what_is_no_occupation_finds_nothing_and_says_so() {
    let found = as_json("qwxyzzy", "uk");
    assert_eq!(found["outcome"], "not-found");
    assert_eq!(found["occupations"], Value::Array(vec![]));
    let says =
        "Мені не вдалося цього знайти. Будь ласка, спробуйте інше слово або натисніть кнопку.";
    assert_eq!(found["says"], says);
    assert_eq!(as_json("\u{200b}", "en")["outcome"], "unreadable");
    assert_eq!(as_json(&"nurse ".repeat(40), "en")["outcome"], "unreadable");
}

#[test]
fn a_language_the_bot_does_not_speak_is_refused() {
    let order = Occupations::Find {
        text: vec!["nurse".to_owned()],
        language: "xx".to_owned(),
        json: false,
    };
    let refused = occupations(&order, None).unwrap_err().to_string();
    assert!(
        refused.starts_with("--lang: the bot speaks en, "),
        "{refused}"
    );
}
