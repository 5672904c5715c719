//! What the sender does when Telegram is busy, away, or no longer wants to hear of somebody.

use std::sync::Arc;
use std::time::Duration;

use stepward::outbox::Outbox;
use stepward::simulator::Fault;
use stepward::store::Counts;
use stepward::telegram::Telegram;
use tokio::sync::{Notify, watch};

use crate::town::Town;

/// A town in which somebody has pressed Start, and the bot's first words are not sent yet.
async fn with_words_unsent() -> (Town, stepward::simulator::PersonId) {
    let town = Town::new().await;
    let amina = town.telegram.create_person("Amina", None, "en");
    town.telegram.start_bot(amina, None).unwrap();
    let taken = stepward::ingress::polling::Polling::new(&town.bot.telegram, |updates| {
        town.bot.intake.take_all(updates)
    })
    .poll_once()
    .await
    .unwrap();
    assert!(taken > 0);
    (town, amina)
}

async fn counts(town: &Town) -> Counts {
    town.bot.store.counts().await.unwrap()
}

#[tokio::test]
async fn a_busy_telegram_is_obeyed_and_costs_nothing() {
    let (town, amina) = with_words_unsent().await;
    town.telegram.inject(Fault::TooManyRequests {
        method: Some("sendMessage".to_owned()),
        calls: 1,
        retry_after: Duration::from_secs(60),
    });
    assert_eq!(town.bot.outbox.drain().await.unwrap(), 0);
    let before = town.telegram.calls("sendMessage");
    assert_eq!(town.bot.outbox.drain().await.unwrap(), 0);
    assert_eq!(
        town.telegram.calls("sendMessage"),
        before,
        "not before the minute is over"
    );
    let now = counts(&town).await;
    assert_eq!(
        (now.waiting > 0, now.dead, now.ambiguous),
        (true, 0, 0),
        "{now:?}"
    );
    assert_eq!(
        town.telegram.last_message(amina.into()).unwrap().text,
        "/start"
    );
    town.abandon();
}

#[tokio::test]
async fn a_telegram_that_is_away_costs_no_attempt() {
    let (town, _) = with_words_unsent().await;
    let token = town.telegram.token().to_owned().into();
    let nowhere = Telegram::new(&token, "http://127.0.0.1:1").unwrap();
    let clock = Arc::clone(&town.telegram);
    let sender = Outbox::new(
        town.bot.store.clone(),
        nowhere,
        town.bot.intake.clone(),
        Arc::new(move || clock.now()),
    );
    assert_eq!(sender.drain().await.unwrap(), 0);
    let now = counts(&town).await;
    assert_eq!(
        (now.waiting > 0, now.dead, now.ambiguous),
        (true, 0, 0),
        "{now:?}"
    );
    town.abandon();
}

#[tokio::test]
async fn nothing_more_is_sent_to_whoever_blocked_the_bot() {
    let (town, amina) = with_words_unsent().await;
    town.telegram.block(amina).unwrap();
    assert_eq!(town.bot.outbox.drain().await.unwrap(), 0);
    let now = counts(&town).await;
    assert_eq!((now.waiting, now.dead, now.sent), (0, 0, 0), "{now:?}");
    assert!(now.cancelled > 0, "{now:?}");
    town.end().await;
}

#[tokio::test]
async fn the_loop_sends_what_is_due_and_stops_when_told() {
    let (town, amina) = with_words_unsent().await;
    let (stop, stopped) = watch::channel(true);
    // Told to stop before it began, it still sends the rest.
    town.bot
        .outbox
        .clone()
        .run(Arc::new(Notify::new()), stopped)
        .await;
    assert!(
        town.telegram
            .last_message(amina.into())
            .unwrap()
            .from
            .is_bot
    );
    let now = counts(&town).await;
    assert_eq!((now.waiting, now.sending), (0, 0), "{now:?}");
    drop(stop);
    town.end().await;
}
