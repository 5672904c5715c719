//! People who are both: former refugees look for work and help others at the same time.

use stepward::simulator::Parcel;

use super::{asks, claims, heard, tidy, with_words};
use crate::town::{Person, Town, admitted};

/// Sara, a caseworker who is a candidate, too.
async fn sara(town: &Town) -> Person<'_> {
    let mut sara = town.caseworker("Sara").await;
    sara.presses("Try it as a candidate").await;
    sara.presses_all(&["English", "Yes, I agree", "Yes, I agree", "Yes, I am 18"])
        .await;
    sara
}

#[tokio::test]
async fn words_that_may_be_an_answer_or_for_a_case_are_asked_about() {
    let town = Town::new().await;
    let mut sara = sara(&town).await;
    let mut hana = admitted(&town, "Hana").await;
    let code = asks(&mut hana).await;
    claims(&sara, &code).await;
    sara.looks();
    sara.says("Sara Ali").await;
    insta::assert_snapshot!(tidy(&sara.looks(), &code), @r"
    Sara: Sara Ali
    bot: For which case is this?
        I have not sent it yet.
        [Send to CODE]
        [It is my own answer]
        [Do not send it]
    ");
    sara.presses("It is my own answer").await;
    assert!(heard(&hana).iter().all(|text| !text.contains("Sara Ali")));
    insta::assert_snapshot!(tidy(&sara.looks(), &code), @"
    bot: Step 2 of 12 · about 4 minutes left

        Where do you live? The first part of your postcode is enough.

        You can also send your place on the map. I do not keep the place itself.
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");

    sara.says("Come at ten").await;
    sara.presses(&format!("Send to {code}")).await;
    assert_eq!(hana.hears(), "Sara:\nCome at ten");
    town.end().await;
}

#[tokio::test]
async fn a_closed_case_does_not_stand_in_the_way_of_ones_own_answers() {
    let town = Town::new().await;
    let mut sara = sara(&town).await;
    let mut hana = admitted(&town, "Hana").await;
    let code = asks(&mut hana).await;
    claims(&sara, &code).await;
    sara.presses_all(&["Close the case", "Opened by mistake"])
        .await;
    sara.says("Sara").await;
    assert!(sara.hears().contains("For which case is this?"));
    sara.presses("It is my own answer").await;
    sara.says("B18").await;
    let hears = sara.hears();
    assert!(
        !hears.contains("For which case"),
        "asked once is enough: {hears}"
    );
    town.end().await;
}

#[tokio::test]
async fn a_held_voice_note_can_be_ones_own() {
    let town = Town::new().await;
    let mut sara = sara(&town).await;
    let mut hana = admitted(&town, "Hana").await;
    let code = asks(&mut hana).await;
    claims(&sara, &code).await;
    let own = asks(&mut sara).await;
    let voice = Parcel::Voice {
        duration: 3,
        bytes: vec![1],
    };
    let omar = town.caseworker("Omar").await;
    claims(&omar, &own).await;
    sara.sends(voice).await;
    sara.presses("It is my own answer").await;
    let copied = omar
        .messages()
        .into_iter()
        .filter(|message| message.media.is_some());
    assert_eq!(copied.count(), 1, "her own caseworker hears it");
    town.end().await;
}

#[tokio::test]
async fn who_has_a_case_and_a_caseworker_is_asked_and_a_reply_says_it() {
    let town = Town::new().await;
    let mut sara = sara(&town).await;
    let mut omar = town.caseworker("Omar").await;
    let own = asks(&mut sara).await;
    claims(&omar, &own).await;
    let mut hana = admitted(&town, "Hana").await;
    let code = asks(&mut hana).await;
    claims(&sara, &code).await;
    omar.says("How are you, Sara?").await;
    hana.says("How are you, caseworker?").await;

    sara.says("Not well").await;
    assert!(sara.hears().contains("For which case is this?"));
    sara.presses("It is my own answer").await;
    assert_eq!(omar.hears(), format!("{own}:\nNot well"));
    sara.replies(with_words(&sara, "How are you, Sara?"), "Better now")
        .await;
    assert_eq!(omar.hears(), format!("{own}:\nBetter now"));
    let hers = sara
        .replies(with_words(&sara, "How are you, caseworker?"), "Fine")
        .await;
    assert_eq!(hana.hears(), "Sara:\nFine");
    sara.edits(hers, "Fine, and you?").await;
    assert_eq!(hana.hears(), "Sara:\nFine, and you?");
    for word in ["Not well", "Better now"] {
        assert!(heard(&hana).iter().all(|text| !text.contains(word)));
    }
    town.end().await;
}

#[tokio::test]
async fn ones_own_case_is_never_shown_to_oneself_as_a_caseworker() {
    let town = Town::new().await;
    let mut sara = sara(&town).await;
    let own = asks(&mut sara).await;
    sara.says(&format!("/case {own}")).await;
    assert_eq!(sara.hears(), "You have no open case like this.");
    assert_eq!(super::access_log(&town).await, (0, 1));
    town.end().await;
}
