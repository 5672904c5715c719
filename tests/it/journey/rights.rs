//! What a person may do by themselves: see everything, clear the chat, pause.

use insta::assert_snapshot;
use serde_json::Value;

use crate::town::{Person, Town, admitted, nurse};

#[tokio::test]
async fn my_data_holds_every_answer() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.presses_all(&["A few more questions", "Jobs"]).await;
    hana.says("nurse in Zanzibar").await;
    hana.says("/mydata").await;
    let shown = hana.messages();
    let [.., page, _] = shown.as_slice() else {
        panic!("no page")
    };
    assert_snapshot!(crate::town::drawn(page), @r"
        bot: Everything I keep about you
            The file below holds all of it, for you to keep or to show.
            ✓ You agreed that I keep your answers.
            ✓ You agreed that a caseworker sees them.
            
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
            Skills: Measure pulse and blood pressure, Help people move safely
            
            Jobs
            Entry 1
            Job: nurse in Zanzibar
            [Check my answers]
            [Stop showing my answers]
            [Erase everything]
            [Menu]
        ");
    let data = data(&town, &hana);
    let answers = data["answers"].as_array().unwrap();
    let mut said: Vec<String> = answers
        .iter()
        .map(|one| format!("{}: {}", one["question"].as_str().unwrap(), one["answer"]))
        .collect();
    said.sort();
    assert_snapshot!(said.join("\n"), @r#"
        area: {"text":"B18"}
        education-level: {"one":"bachelor"}
        english: {"one":"b1"}
        goal: {"one":"both"}
        hours: {"one":"either"}
        job-title: {"text":"nurse in Zanzibar"}
        last-year: {"year":2019}
        licensed: {"one":"before"}
        name: {"text":"Hana"}
        occupation: {"occupation":"nurse"}
        papers: {"one":"lost"}
        permission: {"one":"any"}
        registration: {"one":"not-started"}
        skills: {"several":["vital-signs","move-people"]}
        test: {"one":"none"}
        trained-in: {"country":"ER"}
        years: {"number":5}
        "#);
    let given: Vec<&Value> = data["consents"].as_array().unwrap().iter().collect();
    assert_eq!(given.len(), 2);
    town.end().await;
}

pub(super) fn data(town: &Town, person: &Person<'_>) -> Value {
    let file = town.telegram.last_document(person.id.into()).unwrap();
    serde_json::from_slice(&file.bytes).unwrap()
}

#[tokio::test]
async fn hiding_leaves_nothing_to_read_but_the_last_word() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/hide").await;
    let left: Vec<String> = hana.messages().iter().map(crate::town::drawn).collect();
    assert_snapshot!(left.concat(), @r"
        bot: ·
            This chat is cleared, as far as Telegram allows. I emptied messages older than 48 hours where I could.
        ");
    hana.starts(None).await;
    assert!(
        hana.hears().starts_with("Good to see you, Hana."),
        "nothing was lost: {}",
        hana.hears()
    );
    town.end().await;
}

#[tokio::test]
async fn pausing_is_undone_by_its_command_and_never_by_words() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    hana.looks();
    hana.says_all(&["/pause", "pause", "/pause"]).await;
    assert_snapshot!(hana.looks(), @r"
        Hana: /pause
        bot: I send nothing by myself until you want it again. You can still write to me.
            [Send messages again]
            [Menu]
        Hana: pause
        bot: I send nothing by myself until you want it again. You can still write to me.
            [Send messages again]
            [Menu]
        Hana: /pause
        bot: I send messages again when there is something new.
        ");
    town.end().await;
}
