//! Questions answered in every way there is, and the ways out of them.

use insta::assert_snapshot;

use super::certain;
use crate::town::{Person, Town, admitted};

/// At the question about permission to work.
pub(super) async fn at_permission<'a>(town: &'a Town) -> Person<'a> {
    let mut hana = admitted(town, "Hana").await;
    hana.says_all(&["Hana", "B18"]).await;
    hana.looks();
    hana
}

/// At the question about the occupation.
pub(super) async fn at_occupation<'a>(town: &'a Town) -> Person<'a> {
    let mut hana = at_permission(town).await;
    hana.says_all(&["1", "1", "3"]).await;
    hana.looks();
    hana
}

#[tokio::test]
async fn a_choice_is_made_by_number_label_beginning_or_misspelling() {
    let town = Town::new().await;
    let mut hana = at_permission(&town).await;
    for typed in [
        "2",
        "٢",
        "۲",
        "option 2",
        "Yes, only some jobs or hours",
        "yes only some",
        "yes, only sume jobs or ours",
    ] {
        hana.says(typed).await;
        let settled = "✓ Allowed to work: Yes, only some jobs or hours";
        let answered = hana
            .messages()
            .iter()
            .any(|one| crate::town::plain(&one.text) == settled);
        assert!(answered, "{typed}: {}", hana.hears());
        hana.says("back").await;
        assert!(
            hana.hears().contains("Your answer now"),
            "{typed}: {}",
            hana.hears()
        );
    }
    hana.looks();
    hana.says("yes").await;
    assert_snapshot!(hana.looks(), @"
    Hana: yes
    bot: Step 3 of 12 · about 3 minutes left
        
        I found more than one answer: Yes, any job / Yes, only some jobs or hours. Please send only one.
        For example: 1
        
        Are you allowed to work in the UK now? You do not have to say why. This is not immigration advice.
        
        Your answer now: Yes, only some jobs or hours
        [Yes, any job]
        [Yes, only some jobs or hours]
        [Not yet]
        [I am not sure]
        [Remove this answer]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    town.end().await;
}

#[tokio::test]
async fn a_question_is_skipped_explained_and_gone_back_to() {
    let town = Town::new().await;
    let mut hana = at_permission(&town).await;
    hana.presses("Why do you ask?").await;
    assert_snapshot!(hana.looks(), @"
    bot: Some roles need it now, others can wait. Whatever you answer, we go on. I ask for no papers.
        For example: 1
    bot: Step 3 of 12 · about 3 minutes left
        
        Are you allowed to work in the UK now? You do not have to say why. This is not immigration advice.
        [Yes, any job]
        [Yes, only some jobs or hours]
        [Not yet]
        [I am not sure]
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    hana.presses("I would rather not say").await;
    assert_snapshot!(hana.looks(), @"
    bot: Step 4 of 12 · about 3 minutes left
        
        What do you want most?
        [Work now, and my profession later]
        [Work now in a related role]
        [Return to my profession]
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    hana.presses("Back").await;
    assert_snapshot!(hana.looks(), @"
    bot: Step 3 of 12 · about 3 minutes left
        
        Are you allowed to work in the UK now? You do not have to say why. This is not immigration advice.
        
        Your answer now: not said
        [Yes, any job]
        [Yes, only some jobs or hours]
        [Not yet]
        [I am not sure]
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    // Twice back, and what was answered in between is not asked again.
    hana.presses("Back").await;
    hana.says("B19").await;
    assert!(
        hana.hears().contains("What do you want most?"),
        "{}",
        hana.hears()
    );
    hana.says_all(&["why", "skip"]).await;
    assert!(hana.hears().contains("How many hours"), "{}", hana.hears());
    town.end().await;
}

#[tokio::test]
async fn numbers_and_years_are_read_as_people_write_them() {
    let town = Town::new().await;
    let mut hana = at_occupation(&town).await;
    hana.says_all(&["ممرضة", "Iran", "خمس سنوات"]).await;
    hana.looks();
    hana.says("1398").await;
    assert_snapshot!(hana.looks(), @"
    Hana: 1398
    bot: Step 9 of 15 · about 2 minutes left
        
        In which year did you last work in it?
        
        In the Persian calendar 1398 is 2019-20. Which of the two years was it?
        [2019]
        [2020]
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    hana.presses("2020").await;
    assert!(hana.hears().contains("licence"), "{}", hana.hears());
    hana.says("back").await;
    hana.looks();
    hana.says_all(&["2031", "1830", "last summer"]).await;
    assert_snapshot!(certain(&hana.looks()), @"
    Hana: 2031
    bot: Step 9 of 15 · about 2 minutes left
        
        This year is in the future. Please type a year that has passed.
        For example: 2019
        
        In which year did you last work in it?
        
        Your answer now: 2020
        [Remove this answer]
        [Back] [Why do you ask?]
        [Talk to a person]
    Hana: 1830
    bot: Step 9 of 15 · about 2 minutes left
        
        I need a number from 1966 to 2026.
        For example: 2019
        You can also talk to a person, or skip this question.
        
        What was your last year in this work? Send only four digits.
        
        Your answer now: 2020
        [Remove this answer]
        [Back] [Why do you ask?]
        [Talk to a person]
    bot: I told a person of our team that you need help here. Your case is CODE.
        You can expect an answer by 2 March 2026, TIME. You can go on meanwhile.
        [Go on with the questions]
    Hana: last summer
    bot: Step 9 of 15 · about 2 minutes left
        
        I need a year here, with four digits.
        For example: 2019
        You can also talk to a person, or skip this question.
        
        What was your last year in this work? Send only four digits.
        
        Your answer now: 2020
        [Remove this answer]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    town.end().await;
}

#[tokio::test]
async fn toggles_are_pressed_or_typed() {
    let town = Town::new().await;
    let mut hana = at_occupation(&town).await;
    hana.says_all(&[
        "nurse", "Eritrea", "5", "2019", "2", "1", "4", "3", "3", "1",
    ])
    .await;
    hana.presses_all(&["Measure pulse", "Give medicines", "Measure pulse"])
        .await;
    assert!(hana.last().keyboard.iter().flatten().any(|one| one.text.contains("Done (1)")
        || crate::town::plain(&one.text) == "Done (1)"));
    hana.says("1, ٣ and dancing").await;
    assert!(
        hana.hears().contains("I did not understand"),
        "{}",
        hana.hears()
    );
    hana.says("1, ٣ and 4").await;
    assert_snapshot!(hana.hears(), @r"
        Your answers
        Is all of this right? You can change every line.

        About you
        Name: Hana
        Area: B18

        Working here
        Allowed to work: Yes, any job
        What you want: Work now, and my profession later
        Hours: Both are fine

        Your profession
        Profession: Nurse
        Trained in: Eritrea
        Years of work: 5
        Last worked in: 2019
        Licence there: I had one before
        Registration here: Not started

        Your education
        Education: Bachelor’s degree
        Papers: They are lost

        Your English
        English: I can talk about everyday life
        English test: No test

        What you can do
        Skills: Measure pulse and blood pressure, Take blood samples, Read and write patient notes
        ");
    town.end().await;
}
