//! A talk: the bot keeps out of it, and is there for everything else.

use super::{asks, claims, heard, talk, tidy};
use crate::town::{Town, admitted};

#[tokio::test]
async fn words_go_both_ways_and_the_bot_keeps_out() {
    let town = Town::new().await;
    let (mut hana, mut sara, code) = talk(&town).await;
    hana.looks();
    sara.looks();
    hana.says("Can I work as a nurse here?").await;
    hana.says("help").await;
    sara.says("Yes. <b>First</b> comes English & then the NMC.")
        .await;
    insta::assert_snapshot!(hana.looks(), @r"
    Hana: Can I work as a nurse here?
    Hana: help
    bot: Sara:
        Yes. <b>First</b> comes English & then the NMC.
    ");
    insta::assert_snapshot!(tidy(&sara.looks(), &code), @r"
    bot: CODE:
        Can I work as a nurse here?
    bot: CODE:
        help
    Sara: Yes. <b>First</b> comes English & then the NMC.
    bot: ✓ Sent to CODE.
    ");
    town.end().await;
}

#[tokio::test]
async fn buttons_and_commands_still_work_during_a_talk() {
    let town = Town::new().await;
    let (mut hana, sara, _) = talk(&town).await;
    let before = heard(&sara).len();
    hana.says("/mydata").await;
    hana.says("/help").await;
    assert!(hana.hears().contains("/forget"), "{}", hana.hears());
    hana.says("/person").await;
    assert_eq!(
        hana.hears(),
        "Sara has your case and reads what you write here."
    );
    hana.says("/start").await;
    assert_eq!(
        hana.hears(),
        "Sara has your case and reads what you write here."
    );
    assert_eq!(heard(&sara).len(), before, "commands are for the bot");
    town.end().await;
}

#[tokio::test]
async fn while_nobody_has_the_case_going_on_with_the_questions_is_possible() {
    let town = Town::new().await;
    let sara = town.caseworker("Sara").await;
    let mut hana = admitted(&town, "Hana").await;
    let code = asks(&mut hana).await;
    hana.says("Please call me").await;
    hana.says("/start").await;
    assert!(
        hana.hears().starts_with("A person will answer you."),
        "{}",
        hana.hears()
    );
    hana.presses("Go on with the questions").await;
    hana.says("Hana").await;
    claims(&sara, &code).await;
    let told: Vec<String> = heard(&sara).into_iter().skip(1).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].contains("Hana"),
        "her answer is in the profile: {told:?}"
    );
    assert_eq!(told[1], format!("{code}:\nPlease call me"));
    hana.says("Thank you").await;
    assert!(super::heard(&sara).last().unwrap().ends_with("Thank you"));
    town.end().await;
}

#[tokio::test]
async fn a_case_of_ones_own_is_shown_and_that_never_redirects_words() {
    let town = Town::new().await;
    let (hana, mut sara, first) = talk(&town).await;
    let mut lena = admitted(&town, "Lena").await;
    let second = asks(&mut lena).await;
    claims(&sara, &second).await;
    sara.says("/cases").await;
    let list = sara.hears();
    assert!(list.contains(&first) && list.contains(&second), "{list}");
    sara.says(&format!("/case {}", first.to_lowercase())).await;
    assert!(sara.hears().contains(&format!("Case {first}")));
    sara.says("for whom?").await;
    assert!(sara.hears().contains("For which case is this?"));
    sara.presses("Do not send it").await;
    assert_eq!(sara.hears(), "I did not send it.");
    for person in [&hana, &lena] {
        assert!(heard(person).iter().all(|text| !text.contains("for whom?")));
    }

    let mut omar = town.caseworker("Omar").await;
    omar.says(&format!("/case {first}")).await;
    assert_eq!(omar.hears(), "You have no open case like this.");
    omar.says("/cases").await;
    assert_eq!(omar.hears(), "You have no open case.");
    town.end().await;
}
