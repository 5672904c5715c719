//! Lists: nothing is gone that the person did not hide, and what they hid comes back.

use insta::assert_snapshot;

use crate::town::{Town, drawn, nurse};

#[tokio::test]
async fn saved_and_hidden_roles_have_lists_of_their_own_with_pages() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/roles").await;
    for _ in 0..6 {
        hana.presses_all(&["1.", "Not for me", "All roles"]).await;
    }
    for number in ["1.", "2."] {
        hana.presses_all(&[number, "Save for later", "All roles"])
            .await;
    }
    hana.presses("Hidden roles (6)").await;
    hana.presses("Next page").await;
    assert_snapshot!(drawn(&hana.last()), @r"
        bot: Hidden roles
            You have hidden 6 roles. You can show each of them again. Page 2 of 2.
            
            6. Sterile Services Technician
            Band 2 · £24,465 a year · Closes on 10 March 2026
            [6. Sterile Services Technician] [Show 6 again]
            [Page before]
            [Roles for now (4)]
            [After registration (3)]
            [Roles for later (44)]
            [Saved roles (2)]
            [News about roles]
            [Talk to a person] [Menu]
        ");
    hana.presses("Show 6 again").await;
    assert!(
        hana.hears().contains("You have hidden 5 roles."),
        "{}",
        hana.hears()
    );
    hana.presses("Saved roles (2)").await;
    assert_snapshot!(drawn(&hana.last()), @r"
        bot: Saved roles
            You have 2 roles here. Page 1 of 1.
            
            1. Hospital Porter
            Band 2 · £24,465 a year · Closes on 13 March 2026
            
            2. Imaging Department Assistant
            Band 2 · £24,465 a year · Closes on 15 March 2026
            [1. Hospital Porter]
            [2. Imaging Department Assistant]
            [Roles for now (5)]
            [After registration (3)]
            [Roles for later (44)]
            [Hidden roles (5)]
            [News about roles]
            [Talk to a person] [Menu]
        ");
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
    assert_snapshot!(drawn(&hana.last()), @r"
        bot: Ward Clerk
            Midvale University Hospitals NHS Trust (fictional), Midvale General Hospital (fictional)
            
            Band 2
            £24,465 a year
            Closes on 10 March 2026
            
            What fits
            ✓ Permission to work here
               Your answer to “Allowed to work”: Yes, any job
            ✓ English: I can talk about everyday life
               Your answer to “English”: I can talk about everyday life
            
            What I do not know
            ? Needed: “computer and telephone skills”
               → Ask the employer or your caseworker.
            ? Needed: “friendly”
               → Ask the employer or your caseworker.
            ? Good to have: “hospital experience in any country”
               → Ask the employer or your caseworker.
            
            This role can be a step to your own profession: Nurse.
            Your next step: Open an account with the NMC
            [I am interested]
            [Save for later] [Not for me]
            [Show less]
            [This looks wrong]
            [Open the advert]
            [All roles] [Ask a person]
            [Menu]
        ");
    hana.presses("Show less").await;
    assert!(drawn(&hana.last()).contains("[Show all reasons]"));
    town.end().await;
}
