//! What somebody types while the plan has asked something, and while it has not.

use time::Duration;

use super::prompts;
use crate::town::{Person, Town, nurse, plain};

/// Opens a step and presses one of its buttons.
async fn opens(person: &mut Person<'_>, step: &str, button: &str) {
    person.says("/steps").await;
    person.presses_all(&[step, button]).await;
}

/// What somebody read that has these words in it.
fn having(person: &Person<'_>, words: &str) -> Vec<String> {
    let messages = person.messages().into_iter();
    let texts = messages.map(|message| plain(&message.text));
    texts.filter(|text| text.contains(words)).collect()
}

#[tokio::test]
async fn who_says_stop_twice_is_still_not_written_to() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("stop").await;
    let stopped = hana.hears();
    hana.says("stop").await;
    assert_eq!(hana.hears(), stopped);
    hana.says("/pause").await;
    assert_ne!(hana.hears(), stopped);
    assert_eq!(prompts(&hana), []);
    town.end().await;
}

#[tokio::test]
async fn a_sentence_at_home_is_never_a_day_of_a_step() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    opens(&mut hana, "Show your English", "I am doing it").await;
    hana.presses("I have no date yet").await;
    for words in [
        "Can I talk to someone today?",
        "May I ask about 2 jobs?",
        "12 March",
    ] {
        hana.says(words).await;
        assert_eq!(having(&hana, "I have noted"), [""; 0], "{words}");
    }
    town.end().await;
}

#[tokio::test]
async fn words_for_a_caseworker_are_never_taken_by_the_plan() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = nurse(&town, "Hana").await;
    opens(&mut hana, "Pass the practical exam", "I need help").await;
    sara.presses_in_group("Take this case").await;
    opens(&mut hana, "Pass the computer test", "I have a date").await;
    let exam = town.telegram.now().date() + Duration::days(30);
    let words = format!("They gave me {exam}. Is that too early?");
    hana.says(&words).await;
    assert_eq!(having(&sara, &words).len(), 1);
    assert_eq!(having(&hana, "I have noted"), [""; 0]);
    town.end().await;
}

#[tokio::test]
async fn scores_are_not_asked_while_a_caseworker_reads_along() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = nurse(&town, "Hana").await;
    opens(&mut hana, "Pass the practical exam", "I need help").await;
    sara.presses_in_group("Take this case").await;
    opens(&mut hana, "Show your English", "I have my results").await;
    assert!(hana.hears().contains("Sara"), "{}", hana.hears());
    assert_eq!(having(&hana, "each part of the test"), [""; 0]);
    town.end().await;
}

#[tokio::test]
async fn who_goes_back_among_the_scores_is_asked_for_the_rest() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    opens(&mut hana, "Show your English", "I have my results").await;
    hana.presses("OET").await;
    hana.says_all(&["360", "350"]).await;
    hana.presses("Back").await;
    hana.says_all(&["340", "280"]).await;
    hana.says("370").await;
    let kept = having(&hana, "I have kept your scores");
    assert_eq!(kept.len(), 1, "{}", hana.hears());
    town.end().await;
}

#[tokio::test]
async fn who_leaves_the_scores_is_asked_no_more_of_them() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    opens(&mut hana, "Show your English", "I have my results").await;
    hana.presses("OET").await;
    hana.says("/menu").await;
    let menu = hana.hears();
    hana.says("350").await;
    assert_eq!(hana.hears(), menu);
    town.end().await;
}

#[tokio::test]
async fn a_time_is_understood_as_people_write_it() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    let exam = town.telegram.now().date() + Duration::days(30);
    opens(&mut hana, "Pass the computer test", "I have a date").await;
    for (words, shown) in [
        ("9h30", "09:30"),
        ("9.30", "09:30"),
        ("at 2.30 pm", "14:30"),
        ("I think at 11", "11:00"),
        ("10 15", "10:15"),
    ] {
        hana.says(&exam.to_string()).await;
        hana.says(words).await;
        let heard = plain(&hana.hears());
        assert!(heard.contains(&format!(", {shown}.")), "{words}: {heard}");
        hana.presses("Change the date").await;
    }
    town.end().await;
}

#[tokio::test]
async fn words_that_are_no_time_leave_the_day_without_one() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    let exam = town.telegram.now().date() + Duration::days(30);
    opens(&mut hana, "Pass the computer test", "I have a date").await;
    hana.says(&exam.to_string()).await;
    for words in ["in the morning", "early"] {
        hana.says(words).await;
        assert!(hana.hears().contains("At what time"), "{}", hana.hears());
    }
    hana.says("very early").await;
    assert!(hana.hears().contains("the day before"), "{}", hana.hears());
    town.end().await;
}

#[tokio::test]
async fn a_day_without_its_year_may_have_its_time_with_it() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    opens(&mut hana, "Pass the computer test", "I have a date").await;
    for words in ["12 March 9 am", "9am on 12 March", "12 March, 9:00"] {
        hana.says(words).await;
        let heard = plain(&hana.hears());
        assert!(
            heard.contains("12 March") && heard.contains(", 09:00."),
            "{words}: {heard}"
        );
        hana.presses("Change the date").await;
    }
    town.end().await;
}

#[tokio::test]
async fn an_area_names_its_zone_and_what_is_no_place_is_asked_twice() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    for place in ["b18", "Birmingham"] {
        hana.says("/menu").await;
        hana.presses_all(&["When may I write to you?", "Change the time zone"])
            .await;
        hana.says(place).await;
        assert!(plain(&hana.hears()).contains("Europe/London"), "{place}");
    }
    hana.presses("Change the time zone").await;
    assert!(crate::town::drawn(&hana.last()).contains("[Asia/Karachi]"));
    for _ in 0..2 {
        hana.says("Atlantis").await;
        assert!(hana.hears().starts_with("I do not know this place"));
    }
    hana.says("Atlantis").await;
    assert!(!hana.hears().starts_with("I do not know this place"));
    town.end().await;
}
