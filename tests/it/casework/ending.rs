//! How a talk ends: closed, given back, left, blocked, erased; and what is then still there.

use stepward::simulator::Parcel;

use super::{asks, claims, heard, shown, talk, tidy, with_words};
use crate::town::{Person, Town, admitted, nurse};

/// What of a case still stands in the caseworker's chat.
fn copies(caseworker: &Person<'_>, words: &str) -> usize {
    let heard = heard(caseworker).into_iter();
    heard.filter(|text| text.contains(words)).count()
}

#[tokio::test]
async fn a_closed_case_leads_back_to_where_the_candidate_was() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = admitted(&town, "Hana").await;
    let question = hana.hears();
    let reasons = [
        "The question is answered",
        "Passed on to somebody else",
        "No word from the candidate",
        "Opened by mistake",
    ];
    for reason in reasons {
        let code = asks(&mut hana).await;
        claims(&sara, &code).await;
        hana.says("my words").await;
        hana.looks();
        sara.presses("Close the case").await;
        sara.presses(reason).await;
        assert_eq!(sara.hears(), format!("Case {code} is closed: {reason}"));
        assert!(shown(&town, &code).contains("Closed."));
        assert_eq!(hana.hears(), question);
        assert_eq!(copies(&sara, "my words"), 0);
    }
    insta::assert_snapshot!(tidy(&hana.looks(), "-"), @"
    bot: Sara has closed your case. You can ask for a person again at any time.
    bot: Let us go on where you were.
    bot: Step 1 of 12 · about 4 minutes left

        What shall I call you?
        [I would rather not say]
        [Why do you ask?]
        [Talk to a person]
    ");
    hana.says("Hana").await;
    assert_ne!(hana.hears(), question, "the answer is taken");
    town.end().await;
}

#[tokio::test]
async fn who_was_looking_over_the_answers_gets_them_again_at_the_end() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/review").await;
    let code = asks(&mut hana).await;
    claims(&sara, &code).await;
    sara.presses_all(&["Close the case", "The question is answered"])
        .await;
    assert!(hana.hears().contains("Hana"), "{}", hana.hears());
    town.end().await;
}

#[tokio::test]
async fn a_case_given_back_waits_for_the_next_with_what_is_then_said() {
    let town = Town::new().await;
    let (mut hana, mut sara, code) = talk(&town).await;
    hana.says("to Sara").await;
    let said = sara.says("from Sara").await;
    hana.looks();
    sara.presses("Give it back").await;
    assert_eq!(
        copies(&sara, "to Sara") + copies(&sara, "Case"),
        1,
        "only that it is back"
    );
    hana.says("to whoever comes").await;
    assert!(shown(&town, &code).contains("New case"));
    // What Sara now edits or types goes nowhere.
    sara.edits(said, "changed by Sara").await;
    sara.says("one more thing").await;
    let mut omar = town.caseworker("Omar").await;
    claims(&omar, &code).await;
    assert_eq!(omar.hears(), format!("{code}:\nto whoever comes"));
    omar.says("Omar here").await;
    insta::assert_snapshot!(tidy(&hana.looks(), "-"), @r"
    bot: Your caseworker gave your case back to the team. Another person will answer you.
    Hana: to whoever comes
    bot: I keep this for the person who will answer you.
        [Go on with the questions]
    bot: Omar has your case.
        Omar is a caseworker and reads what you write here. I am silent while you talk.
    bot: Omar:
        Omar here
    ");
    assert_eq!(
        sara.hears(),
        "You have no open case. New cases appear in the group."
    );
    town.end().await;
}

#[tokio::test]
async fn who_leaves_the_group_gives_all_cases_back_at_once() {
    let town = Town::new().await;
    let (mut hana, sara, code) = talk(&town).await;
    hana.says("to Sara").await;
    town.telegram.leave(sara.id, town.group).unwrap();
    town.settle().await;
    assert!(shown(&town, &code).contains("New case"));
    assert_eq!(copies(&sara, "to Sara"), 0);
    hana.says("who is there?").await;
    assert_eq!(
        hana.hears(),
        "I keep this for the person who will answer you."
    );
    assert_eq!(copies(&sara, "who is there?"), 0);
    town.end().await;
}

#[tokio::test]
async fn what_a_caseworker_types_after_leaving_the_group_is_refused() {
    let town = Town::new().await;
    let (hana, mut sara, code) = talk(&town).await;
    town.telegram
        .say(sara.id, sara.id.into(), "one last word", None, None)
        .unwrap();
    town.telegram.leave(sara.id, town.group).unwrap();
    town.settle().await;
    let refused = "Only registered caseworkers who are in the group can do this.";
    assert!(heard(&sara).contains(&refused.to_owned()));
    assert_eq!(copies(&hana, "one last word"), 0);
    sara.says(&format!("/case {code}")).await;
    assert_eq!(sara.hears(), refused);
    assert_eq!(super::access_log(&town).await, (1, 1));
    town.end().await;
}

#[tokio::test]
async fn a_caseworker_who_blocks_the_bot_or_is_removed_loses_no_word_of_a_candidates() {
    let town = Town::new().await;
    let (mut hana, sara, code) = talk(&town).await;
    town.telegram.block(sara.id).unwrap();
    town.settle().await;
    assert!(shown(&town, &code).contains("New case"));
    hana.says("first").await;
    let omar = town.caseworker("Omar").await;
    claims(&omar, &code).await;
    let now = town.telegram.now();
    town.bot
        .store
        .remove_caseworker(omar.id.0, now)
        .await
        .unwrap();
    hana.says("second").await;
    assert!(shown(&town, &code).contains("New case"));
    assert_eq!(copies(&omar, "second"), 0);
    let lena = town.caseworker("Lena").await;
    claims(&lena, &code).await;
    let said: Vec<String> = heard(&lena).into_iter().rev().take(2).collect();
    assert_eq!(
        said,
        [format!("{code}:\nsecond"), format!("{code}:\nfirst")]
    );
    town.end().await;
}

#[tokio::test]
async fn erasing_takes_every_copy_out_of_the_caseworkers_chat() {
    let town = Town::new().await;
    let (mut hana, sara, code) = talk(&town).await;
    hana.says("my old words").await;
    let bytes = vec![1];
    hana.sends(Parcel::Photo {
        bytes,
        caption: None,
    })
    .await;
    town.telegram.advance(time::Duration::hours(49));
    hana.says("my new words").await;
    hana.says("/forget").await;
    hana.presses("Yes, erase everything").await;
    assert!(shown(&town, &code).contains("Closed."));
    assert_eq!(copies(&sara, "words"), 1, "{:?}", heard(&sara));
    insta::assert_snapshot!(heard(&sara).join("\n---\n").replace(&code, "CODE"), @r"
    Hello Sara. You are registered as a caseworker.
    New cases appear in the group. Press “Take this case” there, and the whole profile comes here.

    What you write here goes to the candidate. A reply goes to the case it replies to.
    /cases – your open cases
    /case CODE – one case
    ---
    (removed)
    ---
    (removed)
    ---
    (removed)
    ---

    ---
    The person of case CODE has erased everything. The case is over. I remove their words here.
    ");
    town.end().await;
}

#[tokio::test]
async fn who_blocks_the_bot_can_come_back_to_the_open_question() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    let question = hana.hears();
    town.telegram.block(hana.id).unwrap();
    town.settle().await;
    town.telegram.unblock(hana.id).unwrap();
    hana.looks();
    town.settle().await;
    assert_eq!(hana.hears(), question);
    town.end().await;
}

#[tokio::test]
async fn a_caseworker_learns_that_a_candidate_has_blocked_the_bot_and_is_back() {
    let town = Town::new().await;
    let (mut hana, mut sara, code) = talk(&town).await;
    sara.looks();
    town.telegram.block(hana.id).unwrap();
    sara.says("Are you there?").await;
    hana.starts(None).await;
    sara.says("Good that you are back").await;
    insta::assert_snapshot!(tidy(&sara.looks(), &code), @r"
    Sara: Are you there?
    bot: I cannot reach the person of case CODE: they have blocked me. I send nothing until they are back.
    bot: I cannot reach the person of case CODE: they have blocked me. I send nothing until they are back.
    bot: The person of case CODE is back. You can write again.
    Sara: Good that you are back
    bot: ✓ Sent to CODE.
    ");
    assert_eq!(copies(&hana, "Are you there?"), 0);
    assert_eq!(hana.hears(), "Sara:\nGood that you are back");
    town.end().await;
}

#[tokio::test]
async fn words_on_their_way_to_somebody_who_cannot_be_reached_leave_nothing_stuck() {
    let town = Town::new().await;
    let (mut hana, mut sara, _) = talk(&town).await;
    // The account is deleted, which no bot is told.
    town.telegram.deactivate(hana.id).unwrap();
    sara.says("Are you there?").await;
    let counts = town.bot.store.counts().await.unwrap();
    assert_eq!(
        counts.waiting + counts.sending + counts.ambiguous + counts.dead,
        0
    );
    sara.says("Hello?").await;
    assert!(
        sara.hears().starts_with("I cannot reach"),
        "{}",
        sara.hears()
    );
    hana.looks();
    assert_eq!(with_words(&sara, "I cannot reach"), sara.last().message_id);
    town.end().await;
}
