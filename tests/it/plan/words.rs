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
