//! An occupation is searched, browsed or kept in own words; a name that misleads is settled; and
//! whoever is not understood twice gets a person.

use insta::assert_snapshot;

use super::answers::{at_occupation, at_permission};
use super::certain;
use crate::town::Town;

/// Cases that the group was told of.
fn cards(town: &Town) -> usize {
    let messages = town.group_messages();
    messages
        .iter()
        .filter(|one| one.text.contains("New case"))
        .count()
}

#[tokio::test]
async fn two_misunderstandings_in_a_row_bring_a_person() {
    let town = Town::new().await;
    let mut hana = at_permission(&town).await;
    hana.says("green").await;
    assert_snapshot!(hana.looks(), @"
    Hana: green
    bot: Step 3 of 12 · about 3 minutes left
        
        I did not understand this. Please press a button, or type its number.
        For example: 1
        
        Are you allowed to work in the UK now? You do not have to say why. This is not immigration advice.
        [Yes, any job]
        [Yes, only some jobs or hours]
        [Not yet]
        [I am not sure]
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    assert_eq!(cards(&town), 0);
    hana.says("blue").await;
    assert_snapshot!(certain(&hana.looks()), @"
    Hana: blue
    bot: Step 3 of 12 · about 3 minutes left
        
        I did not understand this. Please press a button, or type its number.
        For example: 1
        You can also talk to a person, or skip this question.
        
        Are you allowed to work in the UK now? You do not have to say why. This is not immigration advice.
        [Yes, any job]
        [Yes, only some jobs or hours]
        [Not yet]
        [I am not sure]
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    bot: I told a person of our team that you need help here. Your case is CODE.
        You can expect an answer by 2 March 2026, TIME. You can go on meanwhile.
        [Go on with the questions]
    ");
    assert_eq!(cards(&town), 1);
    // She goes on meanwhile, and nobody is called twice.
    hana.says_all(&["red", "1"]).await;
    assert!(
        hana.hears().contains("What do you want most?"),
        "{}",
        hana.hears()
    );
    assert_eq!(cards(&town), 1);
    town.end().await;
}

#[tokio::test]
async fn a_name_that_misleads_is_followed_by_one_more_question() {
    let town = Town::new().await;
    let mut hana = at_occupation(&town).await;
    hana.says("radiographer").await;
    assert_snapshot!(hana.looks(), @"
    Hana: radiographer
    bot: Step 7 of 16 · about 3 minutes left
        
        Do you take the images, or do you read them as a doctor?
        [I take the images]
        [I read them as a doctor]
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    hana.presses("I read them").await;
    hana.says("/review").await;
    hana.looks();
    hana.presses("Change: Your profession").await;
    assert_snapshot!(hana.hears(), @r"
        Your profession
        Profession: Radiographer (takes images)
        Images: I read them as a doctor
        ");
    // Named anew, it is asked anew.
    hana.presses("Change: Profession").await;
    hana.says("radiographer").await;
    assert!(
        hana.hears().contains("Do you take the images"),
        "{}",
        hana.hears()
    );
    town.end().await;
}

#[tokio::test]
async fn an_occupation_is_searched_browsed_or_kept_in_own_words() {
    let town = Town::new().await;
    let mut hana = at_occupation(&town).await;
    hana.says("nurze").await;
    assert_snapshot!(hana.looks(), @"
    Hana: nurze
    bot: Step 6 of 12 · about 3 minutes left
        
        What is your profession or trade?
        
        Do you mean one of these?
        [Nurse]
        [Theatre nurse]
        [Advanced nurse practitioner]
        [Nursing associate]
        [Midwife]
        [Show kinds of work] [Keep my own words]
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    hana.presses("Show kinds of work").await;
    hana.presses("Nursing").await;
    assert_snapshot!(hana.hears(), @r"
        Nursing
        Press the one that is closest.
        ");
    hana.says("glassblower of <b>lamps</b>\u{202e}").await;
    assert_snapshot!(hana.looks(), @"
    Hana: glassblower of <b>lamps</b>
    bot: Step 6 of 12 · about 3 minutes left
        
        I did not find this. Please try another word, or press a button.
        For example: nurse
        
        What is your profession or trade?
        [Show kinds of work] [Keep my own words]
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    hana.presses("Keep my own words").await;
    assert_snapshot!(hana.looks(), @"
    bot: Step 7 of 12 · about 2 minutes left
        
        In which country did you train for it?
        
        Type it in your own language. I look for it.
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    town.end().await;
}

#[tokio::test]
async fn what_was_said_of_an_earlier_pick_says_nothing_of_the_next() {
    let town = Town::new().await;
    let mut hana = at_occupation(&town).await;
    hana.says("radiographer").await;
    hana.presses("I read them").await;
    hana.says("/review").await;
    hana.presses("Change: Your profession").await;
    hana.presses("Change: Profession").await;
    hana.says("radiographer").await;
    assert!(
        hana.hears().contains("Do you take the images"),
        "{}",
        hana.hears()
    );
    hana.says("/review").await;
    assert!(
        hana.hears().contains("Profession: Radiographer"),
        "{}",
        hana.hears()
    );
    town.end().await;
}
