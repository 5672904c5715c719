//! A case about a role: who has it sees which one and what the candidate saw, the group sees neither.

use insta::assert_snapshot;

use crate::town::{Person, Town, nurse, plain};

/// Everything in the group, buttons too.
fn in_group(town: &Town) -> String {
    let messages = town.group_messages();
    messages.iter().map(crate::town::drawn).collect()
}

/// What somebody reads that begins with a code's heading and speaks of a role.
fn about_roles(person: &Person<'_>) -> Vec<String> {
    let messages = person.messages().into_iter();
    let texts = messages.map(|message| plain(&message.text));
    texts.filter(|text| text.contains("this role")).collect()
}

#[tokio::test]
async fn interest_brings_the_role_to_whoever_takes_the_case_and_to_nobody_else() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/roles").await;
    hana.presses_all(&["1.", "I am interested"]).await;
    sara.presses_in_group("Take this case").await;
    let seen = about_roles(&sara);
    assert_eq!(seen.len(), 1);
    let whole = seen[0].split_once('\n').unwrap().1;
    assert_snapshot!(whole, @r"
        The person is interested in this role:
        Ward Clerk
        Midvale University Hospitals NHS Trust (fictional), Midvale General Hospital (fictional)
        
        What the person saw on 2 March 2026
        
        What fits
        ✓ Permission to work here
        ✓ English: I can talk about everyday life
        
        What I do not know
        ? Needed: “computer and telephone skills”
           → Ask the employer or your caseworker.
        ? Needed: “friendly”
           → Ask the employer or your caseworker.
        ? Good to have: “hospital experience in any country”
           → Ask the employer or your caseworker.
        ");
    // A second role joins the case, and its caseworker is told in private.
    hana.says("/roles").await;
    hana.looks();
    hana.presses("2.").await;
    hana.presses("I am interested").await;
    assert_snapshot!(hana.hears(), @"I told Sara about this role. Sara will write to you here.");
    assert_eq!(about_roles(&sara).len(), 2);
    hana.presses("I am interested").await;
    let seen = about_roles(&sara);
    assert_eq!(seen.len(), 3);
    assert!(seen[2].contains("no longer interested"), "{seen:?}");
    let group = in_group(&town);
    for word in ["Clerk", "Healthcare", "Midvale"] {
        assert!(!group.contains(word), "{group}");
    }
    town.end().await;
}

#[tokio::test]
async fn what_looks_wrong_is_asked_and_kept() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/roles").await;
    hana.presses_all(&["1.", "This looks wrong"]).await;
    assert_snapshot!(crate::town::drawn(&hana.last()), @r"
        bot: What looks wrong here?
            Ward Clerk
            
            Choose what is nearest. A person of our team will read it and write to you.
            [I have what is missing]
            [The role is not like this]
            [I do not want such roles]
            [Something else]
            [Back]
        ");
    hana.presses("I have what is missing").await;
    sara.presses_in_group("Take this case").await;
    let seen = about_roles(&sara);
    assert!(
        seen[0].contains("They say: “I have what is missing”"),
        "{seen:?}"
    );
    town.end().await;
}

#[tokio::test]
async fn a_person_is_asked_about_a_role_and_reasons_stay_with_who_did_not_share_answers() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/mydata").await;
    hana.presses("Stop showing my answers").await;
    hana.says("/roles").await;
    hana.presses_all(&["1.", "Ask a person"]).await;
    sara.presses_in_group("Take this case").await;
    let seen = about_roles(&sara);
    assert!(seen[0].contains("asks about this role"), "{seen:?}");
    assert!(seen[0].contains("did not agree"), "{seen:?}");
    assert!(!seen[0].contains("✓"), "{seen:?}");
    town.end().await;
}
