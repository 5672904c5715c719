//! Optional chapters, the repeating section of jobs, and the review.

use insta::assert_snapshot;

use crate::town::{Person, Town, nurse};

/// A job told in one go, from its title on.
async fn tells_a_job(person: &mut Person<'_>, title: &str, country: &str) {
    person
        .says_all(&[
            title,
            "1",
            country,
            "March 2012",
            "no",
            "May 2018",
            "full-time",
            "paid",
            "1, 2",
        ])
        .await;
}

#[tokio::test]
async fn jobs_are_added_removed_and_declared_all() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.presses_all(&["A few more questions", "Jobs"]).await;
    hana.looks();
    hana.says("ward nurse").await;
    assert_snapshot!(hana.looks(), @"
    Hana: ward nurse
    bot: Jobs 1, question 2 of 8 · about 3 minutes left
        
        Where did you work?
        [Hospital]
        [Clinic or practice]
        [Care home]
        [In people’s homes]
        [Laboratory]
        [Pharmacy]
        [Office]
        [Somewhere else]
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
        [Leave this chapter]
    ");
    hana.says_all(&[
        "1",
        "Eritrea",
        "March 2012",
        "no",
        "May 2018",
        "full-time",
        "paid",
    ])
    .await;
    hana.looks();
    hana.says("1, 2").await;
    assert_snapshot!(hana.looks(), @r"
        Hana: 1, 2
        bot: Jobs
            You told me of 1. Is there another one?
            1. ward nurse
            [Add another]
            [That is all]
            [Remove 1: ward nurse]
            [Talk to a person]
        ");
    hana.says("add another").await;
    tells_a_job(&mut hana, "clinic nurse", "Sudan").await;
    hana.presses("Remove 1: ward nurse").await;
    assert_snapshot!(hana.hears(), @r"
        Jobs
        You told me of 1. Is there another one?
        1. clinic nurse
        ");
    hana.says("that is all").await;
    assert!(
        hana.hears().starts_with("Good to see you, Hana."),
        "{}",
        hana.hears()
    );
    // Opened again, there is room for another; a no closes it again.
    hana.presses_all(&["A few more questions", "Jobs"]).await;
    assert!(
        hana.hears().contains("Is there another one?"),
        "{}",
        hana.hears()
    );
    hana.says("no").await;
    assert!(
        hana.hears().starts_with("Good to see you"),
        "{}",
        hana.hears()
    );
    town.end().await;
}

#[tokio::test]
async fn entries_are_told_apart_in_the_review() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.presses_all(&["A few more questions", "Jobs"]).await;
    tells_a_job(&mut hana, "ward nurse", "Eritrea").await;
    hana.says("yes").await;
    tells_a_job(&mut hana, "clinic nurse", "Sudan").await;
    hana.says_all(&["no", "/review"]).await;
    hana.looks();
    hana.presses("Change: Jobs").await;
    assert_snapshot!(hana.hears(), @r"
        Jobs
        Entry 1 of 2
        Job: ward nurse
        Workplace: Hospital
        Country: Eritrea
        From: 2012
        Still there: No
        To: 2018
        Hours: Full-time
        Paid: Paid
        Duties: Care for patients, Lead a team
        ");
    hana.presses("Next page").await;
    hana.presses("Change: Workplace").await;
    assert!(
        hana.hears().starts_with("Jobs 2, question 2 of 9"),
        "{}",
        hana.hears()
    );
    hana.says("laboratory").await;
    hana.says("/review").await;
    let review = hana.hears();
    assert!(
        review.contains("Entry 1\nJob: ward nurse\nWorkplace: Hospital"),
        "{review}"
    );
    assert!(
        review.contains("Entry 2\nJob: clinic nurse\nWorkplace: Laboratory"),
        "{review}"
    );
    town.end().await;
}

#[tokio::test]
async fn a_chapter_is_left_and_taken_up_again() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.presses("A few more questions").await;
    assert_snapshot!(hana.hears(), @r"
        A few more questions
        Each chapter takes about two minutes. Each helps me find better roles. You can stop at any time.
        ");
    hana.presses("What you wish of a job").await;
    hana.says_all(&["nights", "now"]).await;
    assert!(hana.hears().contains("question 3 of 5"), "{}", hana.hears());
    hana.presses("Leave this chapter").await;
    assert!(
        hana.hears().starts_with("Good to see you"),
        "{}",
        hana.hears()
    );
    hana.presses_all(&["A few more questions", "What you wish of a job"])
        .await;
    assert!(hana.hears().contains("question 3 of 5"), "{}", hana.hears());
    town.end().await;
}

#[tokio::test]
async fn a_changed_answer_matches_anew_at_once() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    let before = hana.hears();
    hana.presses("Check my answers").await;
    hana.presses("Change: Your English").await;
    hana.presses("Change: English").await;
    hana.presses("I know some words").await;
    let after = hana.hears();
    assert_snapshot!(format!("{before}\n---\n{after}"), @r"
        Good to see you, Hana.
        10 roles fit you now.
        After registration 3 more roles fit.

        Your next step: Open an account with the NMC
        ---
        Good to see you, Hana.
        No role fits you right now. Others can fit after some steps.
        After registration 3 more roles fit.

        Your next step: Open an account with the NMC
        ");
    // Another profession drops what belonged to the first, and has it back with it.
    hana.says("/review").await;
    hana.presses_all(&["Change: Your profession", "Change: Profession"])
        .await;
    hana.says("hospital porter").await;
    hana.says("done").await;
    hana.presses("Done (0)").await;
    hana.says("/review").await;
    assert!(
        !hana.hears().contains("Registration here"),
        "{}",
        hana.hears()
    );
    hana.presses_all(&["Change: Your profession", "Change: Profession"])
        .await;
    hana.says("nurse").await;
    hana.presses("Done (0)").await;
    hana.says("/review").await;
    assert!(
        hana.hears().contains("Registration here: Not started"),
        "{}",
        hana.hears()
    );
    town.end().await;
}

#[tokio::test]
async fn every_line_can_be_changed_from_the_review() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    let sections = [
        "About you",
        "Working here",
        "Your profession",
        "Your education",
        "Your English",
        "What you can do",
    ];
    let mut changed = 0;
    for section in sections {
        hana.says("/review").await;
        hana.presses(&format!("Change: {section}")).await;
        let page = hana.last();
        let lines = page
            .keyboard
            .iter()
            .flatten()
            .map(|one| crate::town::plain(&one.text));
        let lines: Vec<String> = lines
            .filter(|label| label.starts_with("Change: "))
            .collect();
        for line in &lines {
            hana.says("/review").await;
            hana.presses(&format!("Change: {section}")).await;
            hana.presses(line).await;
            assert!(hana.hears().contains("Step "), "{line}: {}", hana.hears());
            changed += 1;
        }
    }
    assert_eq!(changed, 16);
    town.end().await;
}

#[tokio::test]
async fn what_was_claimed_of_one_register_says_nothing_of_another() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/review").await;
    hana.presses_all(&["Change: Your profession", "Change: Registration here"])
        .await;
    hana.presses("I am on the register").await;
    hana.says("/review").await;
    let review = hana.hears();
    assert!(review.contains("I am on the register"), "{review}");
    hana.presses_all(&["Change: Your profession", "Change: Profession"])
        .await;
    hana.says("physiotherapist").await;
    hana.says("/review").await;
    let review = hana.hears();
    assert!(review.contains("Physiotherapist"), "{review}");
    assert!(!review.contains("I am on the register"), "{review}");
    town.end().await;
}
