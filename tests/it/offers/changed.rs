//! What an answer changes is told in a line, and nothing where nothing changed.

use insta::assert_snapshot;

use crate::town::{Town, nurse};

#[tokio::test]
async fn an_answer_that_brings_roles_nearer_says_so() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/review").await;
    hana.presses_all(&["Change: Your profession", "Change: Registration"])
        .await;
    hana.looks();
    hana.presses("I am on the register").await;
    assert_snapshot!(hana.looks(), @"
    bot: ✨ 8 new roles fit you now.
        [1. Senior Staff Nurse - Critic…]
        [2. Registered Mental Health Nu…]
        [3. Paediatric Staff Nurse]
        [All roles]
    bot: Good to see you, Hana.
        18 roles fit you now.
        You can open the lists below.
        [Roles that fit me]
        [My next steps]
        [A few more questions]
        [Check my answers]
        [Talk to a person]
        [Language] [My data]
        [When may I write to you?]
        [Stop messages for a while] [Clear this chat]
    ");
    hana.presses("1.").await;
    assert!(hana.hears().contains("What fits"), "{}", hana.hears());
    town.end().await;
}

#[tokio::test]
async fn an_answer_that_moves_roles_away_says_so() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/review").await;
    hana.presses_all(&["Change: Working here", "Change: Allowed"])
        .await;
    hana.looks();
    hana.presses("Not yet").await;
    let said = hana.looks();
    assert!(
        said.starts_with("bot: 13 roles moved further away: "),
        "{said}"
    );
    assert_eq!(
        said.matches("    [1. ").count(),
        1,
        "the first ones can be seen: {said}"
    );
    town.end().await;
}

#[tokio::test]
async fn an_answer_that_changes_nothing_is_silent() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/review").await;
    hana.presses_all(&["Change: About you", "Change: Name"])
        .await;
    hana.looks();
    hana.says("Hanna").await;
    let said = hana.looks();
    assert!(!said.contains("new role"), "{said}");
    assert!(!said.contains("further away"), "{said}");
    town.end().await;
}
