//! What the group learns of a case: nothing by which anybody could tell whose it is.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::{asks, claims, shown};
use crate::town::{Town, admitted, nurse, plain};

/// An adult who has said what she is called and that she is a nurse.
async fn called_a_nurse(town: &Town, name: &str) {
    let mut person = admitted(town, name).await;
    person.says_all(&[name, "B18"]).await;
    person
        .presses_all(&["Yes, any job", "Work now, and", "Both"])
        .await;
    person.says("nurse").await;
}

#[tokio::test]
async fn an_alert_says_a_code_a_language_and_how_urgent_it_is() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    let code = asks(&mut hana).await;
    insta::assert_snapshot!(shown(&town, &code).replace(&code, "CODE"), @r"
    🟡 New case CODE
    Language: English
    Field: other
    Reason: asks for a person
    ");
    let mut idris = town.person("Idris", "en");
    idris.starts(None).await;
    idris
        .presses_all(&["English", "No, ", "Talk to a person"])
        .await;
    let urgent = super::code_in(&idris.hears());
    insta::assert_snapshot!(shown(&town, &urgent).replace(&urgent, "CODE"), @r"
    🔴 New case CODE, urgent
    Language: English
    Field: other
    Reason: gave no consent, or is under 18
    ");
    town.end().await;
}

#[tokio::test]
async fn the_family_is_named_from_the_fifth_person_on_who_shares_it() {
    let town = Town::new().await;
    for name in ["Abel", "Bilal", "Chaya"] {
        called_a_nurse(&town, name).await;
    }
    let mut fourth = nurse(&town, "Dina").await;
    let of_four = asks(&mut fourth).await;
    assert!(shown(&town, &of_four).contains("Field: other"));
    let mut fifth = nurse(&town, "Ester").await;
    let of_five = asks(&mut fifth).await;
    insta::assert_snapshot!(shown(&town, &of_five).replace(&of_five, "CODE"), @r"
    🟡 New case CODE
    Language: English
    Field: Nursing
    Reason: asks for a person
    ");
    // Given back, it is as the group could know it by then.
    let mut sara = town.caseworker("Sara").await;
    claims(&sara, &of_four).await;
    sara.presses("Give it back").await;
    assert!(!shown(&town, &of_four).contains("Field: other"));
    town.end().await;
}

#[test]
fn no_word_of_a_profile_is_ever_seen_in_the_group() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let town = runtime.block_on(Town::new());
    let sara = runtime.block_on(town.caseworker("Sara")).id;
    let seldom = Config {
        cases: 6,
        failure_persistence: None,
        ..Config::default()
    };
    let person = (
        "[A-Z][a-z]{5,9}",
        "[a-z]{6,12}_[0-9]{4}",
        "(DY|WS)[1-9] [1-9][A-Z]{2}",
        prop::sample::select(vec!["nurse", "dentist", "porter", "حمال", "doctor"]),
        prop::sample::select(vec!["Eritrea", "Syria", "Ukraine"]),
        "[a-z]{7,12} [a-z]{7,12}",
    );
    let told = TestRunner::new(seldom).run(&person, |(name, username, home, work, from, said)| {
        runtime.block_on(async {
            let id = town.telegram.create_person(&name, Some(&username), "en");
            let mut person = town.known(id);
            person.starts(None).await;
            person
                .presses_all(&["English", "Yes, I agree", "Yes, I agree", "Yes, I am 18"])
                .await;
            person.says_all(&[&name, &home]).await;
            person
                .presses_all(&["Yes, any job", "Work now, and", "Both"])
                .await;
            person.says_all(&[work, from]).await;
            let code = asks(&mut person).await;
            person.says(&said).await;
            let mut sara = town.known(sara);
            claims(&sara, &code).await;
            person.says(&format!("{said} again")).await;
            sara.says(&format!("an answer for {name}")).await;
            sara.presses("Close the case").await;
            sara.presses("The question is answered").await;
            let topics: Vec<String> = town
                .telegram
                .snapshot()
                .chats
                .into_iter()
                .flat_map(|chat| chat.chat.topics)
                .map(|topic| topic.name)
                .collect();
            let seen: Vec<String> = town
                .group_messages()
                .iter()
                .map(|message| plain(&message.text))
                .chain(topics)
                .collect();
            let mut own = vec![name.as_str(), username.as_str(), home.as_str(), from];
            own.extend(said.split(' '));
            for word in own {
                let told = seen.iter().find(|text| text.contains(word));
                prop_assert!(told.is_none(), "{word} is seen in {told:?}");
            }
            let id = id.0.to_string();
            prop_assert!(seen.iter().all(|text| !text.contains(&id)));
            Ok(())
        })
    });
    told.unwrap();
    runtime.block_on(town.end());
}
