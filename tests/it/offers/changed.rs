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
    assert_snapshot!(hana.looks(), @"");
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
    assert_snapshot!(hana.looks(), @"");
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
