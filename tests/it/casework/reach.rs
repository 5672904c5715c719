//! Somebody who cannot be reached any more: who has the case learns it at once, and once.

use stepward::conversation::Said;
use stepward::ingress::polling::Polling;
use stepward::store::Outcome;

use super::{asks, card, heard, talk};
use crate::town::{Town, admitted, plain};

/// How often the group or somebody was told that a person is out of reach.
fn told_away(texts: &[String]) -> usize {
    let away = |text: &&String| text.contains("I cannot reach the person");
    texts.iter().filter(away).count()
}

fn group_texts(town: &Town) -> Vec<String> {
    let messages = town.group_messages().into_iter();
    messages.map(|message| plain(&message.text)).collect()
}

/// The bot fetches what is there, and sends nothing yet.
async fn takes(town: &Town) {
    town.telegram.advance(time::Duration::SECOND);
    let intake = |updates| town.bot.intake.take_all(updates);
    let mut polling = Polling::new(&town.bot.telegram, intake);
    while polling.poll_once().await.unwrap() > 0 {}
}

#[tokio::test]
async fn a_block_that_nobody_told_of_is_told_to_the_caseworker_at_once() {
    let town = Town::new().await;
    let (hana, mut sara, code) = talk(&town).await;
    town.telegram.block(hana.id).unwrap();
    // Telegram gave its notice up: a day has passed before the bot was back.
    town.telegram.advance(time::Duration::hours(25));
    sara.looks();
    sara.says("Are you there?").await;
    insta::assert_snapshot!(super::tidy(&sara.looks(), &code), @r"
    Sara: Are you there?
    bot: ✓ Sent to CODE.
    bot: I cannot reach the person of case CODE: they have blocked me. I send nothing until they are back.
    ");
    // Learnt again, in whatever way, it is nothing new.
    let again = town.bot.intake.learn(hana.id.0, Said::Blocked(true));
    again.await.unwrap();
    town.settle().await;
    assert_eq!(told_away(&heard(&sara)), 1);
    town.telegram.unblock(hana.id).unwrap();
    town.settle().await;
    assert!(sara.hears().contains("is back"), "{}", sara.hears());
    sara.says("Good").await;
    assert_eq!(hana.hears(), "Sara:\nGood");
    town.end().await;
}

#[tokio::test]
async fn while_nobody_has_the_case_the_team_is_told_in_its_topic() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    let code = asks(&mut hana).await;
    let topic = card(&town, &code).thread_id;
    hana.town
        .telegram
        .say(hana.id, hana.id.into(), "/help", None, None)
        .unwrap();
    takes(&town).await;
    town.telegram.block(hana.id).unwrap();
    town.bot.outbox.drain().await.unwrap();
    assert_eq!(told_away(&group_texts(&town)), 1);
    assert_eq!(card(&town, &code).thread_id, topic);
    // Now Telegram's own notice comes.
    town.settle().await;
    assert_eq!(told_away(&group_texts(&town)), 1);
    let left = town.bot.store.counts().await.unwrap();
    assert!(left.cancelled > 0, "{left:?}");
    town.end().await;
}

#[tokio::test]
async fn a_file_in_doubt_is_not_sent_again_and_its_person_is_told() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    town.telegram
        .say(hana.id, hana.id.into(), "/mydata", None, None)
        .unwrap();
    takes(&town).await;
    let mut lost = 0;
    while lost == 0 {
        let due = town.bot.store.claim_due(10).await.unwrap();
        assert!(!due.is_empty(), "there is no file");
        for row in &due {
            let is_file = format!("{row:?}").contains("document");
            lost += usize::from(is_file);
            let outcome = match is_file {
                true => Outcome::Ambiguous,
                false => Outcome::Sent {
                    message: Some(900),
                    at: town.telegram.now(),
                },
            };
            town.bot.store.settle(&[(row, outcome)]).await.unwrap();
        }
    }
    let before = hana.messages().len();
    town.bot.outbox.drain().await.unwrap();
    let told = "I cannot tell whether the file";
    assert!(hana.hears().starts_with(told), "{:?}", heard(&hana));
    assert_eq!(hana.messages().len(), before + 1);
    town.bot.outbox.drain().await.unwrap();
    assert_eq!(hana.messages().len(), before + 1, "once");
    hana.says("/mydata").await;
    let files = hana.messages().into_iter();
    let files = files.filter(|message| message.media.is_some()).count();
    assert_eq!(files, 1, "asked for again, it comes");
    let dead = town.bot.store.dead_letters().await.unwrap();
    assert_eq!(dead.len(), 1);
    assert_eq!(dead[0].reason, "unknown outcome, the person was told");
    town.abandon();
}
