//! Several programs behind one webhook.

use stepward::simulator::PersonId;

use super::{Street, town};
use crate::town::{nurse, plain};

/// What a nurse does.
enum Does {
    Presses(&'static str),
    Says(&'static str),
}

use Does::{Presses, Says};

/// The same as [`nurse`] does.
const NURSE: [Does; 25] = [
    Presses("English"),
    Presses("Yes, I agree"),
    Presses("Yes, I agree"),
    Presses("Yes, I am 18"),
    Says("Hana"),
    Says("B18"),
    Presses("Yes, any job"),
    Presses("Work now, and"),
    Presses("Both"),
    Says("nurse"),
    Says("Eritrea"),
    Says("5 years"),
    Says("2019"),
    Presses("I had one"),
    Presses("Not started"),
    Presses("Bachelor"),
    Presses("They are lost"),
    Presses("I can talk about"),
    Presses("No test"),
    Presses("Measure pulse"),
    Presses("Help people move"),
    Presses("Done (2)"),
    Presses("All of this is right"),
    Says("/roles"),
    Says("/steps"),
];

#[tokio::test]
async fn a_nurse_notices_nothing_of_three_programs() {
    let town = town().await;
    let mut alone = nurse(&town, "Hana").await;
    alone.says_all(&["/roles", "/steps"]).await;
    let alone = town.known(alone.id).looks();
    let street = Street::through(town, 3).await;
    let telegram = &street.town.telegram;
    let hana = telegram.create_person("Hana", None, "en");
    let before = street.taken().await;
    telegram.start_bot(hana, None).unwrap();
    street.rests().await;
    for does in &NURSE {
        match does {
            Presses(label) => {
                let known = street.town.known(hana);
                known.press_without_settling(hana.into(), label);
            }
            Says(words) => {
                telegram.say(hana, hana.into(), words, None, None).unwrap();
            }
        }
        street.rests().await;
    }
    let updates = i64::try_from(NURSE.len() + 1).unwrap();
    assert_eq!(street.taken().await, before + updates);
    assert_eq!(street.town.known(hana).looks(), alone);
    street.ends().await;
}

/// Telegram queues words by the chat and presses by the person, so that they come at once.
#[tokio::test]
async fn words_and_a_press_of_one_person_at_two_programs_at_once_both_take_effect() {
    let street = Street::new(2).await;
    let telegram = &street.town.telegram;
    let people: Vec<PersonId> = (0..8)
        .map(|_| telegram.create_person("Amina", None, "en"))
        .collect();
    let before = street.taken().await;
    for person in &people {
        telegram.start_bot(*person, None).unwrap();
    }
    street.rests().await;
    let labels = ["English", "Yes, I agree", "Yes, I agree", "Yes, I am 18"];
    for label in labels {
        for person in &people {
            let known = street.town.known(*person);
            known.press_without_settling((*person).into(), label);
            telegram
                .say(*person, (*person).into(), "Hello?", None, None)
                .unwrap();
        }
        street.rests().await;
    }
    assert_eq!(telegram.pending_updates(), 0);
    let updates = people.len() * (1 + 2 * labels.len());
    assert_eq!(
        street.taken().await,
        before + i64::try_from(updates).unwrap()
    );
    for person in &people {
        let messages = street.town.known(*person).messages().into_iter();
        let heard: Vec<String> = messages
            .filter(|message| message.from.is_bot)
            .map(|message| plain(&message.text))
            .collect();
        assert!(
            heard.iter().any(|text| text.contains("Step ")),
            "{heard:#?}"
        );
    }
    street.ends().await;
}
