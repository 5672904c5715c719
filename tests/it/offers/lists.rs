//! Lists: nothing is gone that the person did not hide, and what they hid comes back.

use insta::assert_snapshot;

use crate::town::{Town, drawn, nurse};

#[tokio::test]
async fn saved_and_hidden_roles_have_lists_of_their_own_with_pages() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/roles").await;
    for _ in 0..6 {
        hana.presses_all(&["1.", "Not for me", "All roles", "Roles for now"])
            .await;
    }
    for number in ["1.", "2."] {
        hana.presses_all(&[number, "Save for later", "All roles"])
            .await;
    }
    hana.presses("Hidden roles (6)").await;
    hana.presses("Next page").await;
    assert_snapshot!(drawn(&hana.last()), @"");
    hana.presses("Show 6 again").await;
    assert!(
        hana.hears().contains("You have hidden 5 roles."),
        "{}",
        hana.hears()
    );
    hana.presses("Saved roles (2)").await;
    assert_snapshot!(drawn(&hana.last()), @"");
    hana.presses("1.").await;
    hana.presses("Save for later").await;
    assert!(drawn(&hana.last()).contains("[Save for later]"));
    hana.says("/roles").await;
    assert!(drawn(&hana.last()).contains("[Saved roles (1)]"));
    assert_eq!(
        hana.toasts().last().unwrap(),
        "This role is no longer saved."
    );
    town.end().await;
}

#[tokio::test]
async fn a_card_shows_every_reason_with_the_answer_it_is_met_from() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/roles").await;
    hana.presses_all(&["1.", "Show all reasons"]).await;
    assert_snapshot!(drawn(&hana.last()), @"");
    hana.presses("Show less").await;
    assert!(drawn(&hana.last()).contains("[Show all reasons]"));
    town.end().await;
}
