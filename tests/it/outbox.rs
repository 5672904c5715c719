//! What the sender does when Telegram is busy, away, or no longer wants to hear of somebody.

use std::sync::Arc;
use std::time::Duration;

use stepward::conversation::Addressee;
use stepward::ingress::polling::Polling;
use stepward::message::{Class, Message};
use stepward::outbox::Outbox;
use stepward::simulator::{Fault, PersonId};
use stepward::store::{Concerns, Counts, Options, Outgoing, Speaker, Store, What};
use stepward::telegram::Telegram;
use tokio::sync::{Notify, watch};

use crate::town::Town;

/// A town in which somebody has pressed Start, and the bot's first words are not sent yet.
async fn with_words_unsent() -> (Town, PersonId) {
    let town = Town::new().await;
    let amina = town.telegram.create_person("Amina", None, "en");
    town.telegram.start_bot(amina, None).unwrap();
    let taken = Polling::new(&town.bot.telegram, |updates| {
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
    town.telegram
        .inject(Fault::TooManyRequests(Duration::from_secs(60)).on("sendMessage"));
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

/// Broken words of our own are given up at once, and hold up nobody.
#[tokio::test]
async fn a_message_that_can_never_be_sent_is_a_dead_letter_and_the_next_one_leaves() {
    let (town, amina) = with_words_unsent().await;
    town.bot.outbox.drain().await.unwrap();
    let mut tx = town.bot.store.begin(town.telegram.now()).await.unwrap();
    let speaker = Speaker {
        user: amina.0,
        private: true,
        may_become_candidate: false,
    };
    let loaded = tx.scene(&speaker, &Concerns::default()).await.unwrap();
    let to = Addressee::Candidate(loaded.scene.candidate.unwrap().id);
    for text in ["<b>never closed", "whole"] {
        let message = Message {
            text: text.to_owned(),
            ..Message::default()
        };
        tx.put(Outgoing {
            to,
            what: What::New(message),
            anchor: None,
            class: Class::Reply,
        });
    }
    tx.flush(&|_| Message::default()).await.unwrap();
    tx.commit().await.unwrap();
    town.bot.outbox.drain().await.unwrap();
    let dead = town.bot.store.dead_letters().await.unwrap();
    let reasons: Vec<&str> = dead.iter().map(|row| row.reason.as_str()).collect();
    assert_eq!(reasons, ["refused for what it is"]);
    let last = town.telegram.last_message(amina.into()).unwrap();
    assert_eq!(last.text, "whole");
    town.abandon();
}

/// Two processes send side by side until both are told to stop; then nobody holds anything.
#[tokio::test]
async fn two_senders_side_by_side_send_everything_once_and_let_go() {
    let town = Town::new().await;
    let mut events = town.telegram.subscribe();
    let people: Vec<PersonId> = (0..20)
        .map(|_| town.telegram.create_person("Amina", None, "en"))
        .collect();
    for person in &people {
        town.telegram.start_bot(*person, None).unwrap();
    }
    let options = Options {
        keys: town.keys.clone(),
        bot: 1,
        group: town.group.0,
        ledger: town.ledger.clone(),
        connections: 2,
    };
    let other = Store::connect(town.database.url(), options).await.unwrap();
    let telegram = Arc::clone(&town.telegram);
    let other = Outbox::new(
        other,
        town.bot.telegram.clone(),
        town.bot.intake.clone(),
        Arc::new(move || telegram.now()),
    );
    let (stop, stops) = watch::channel(false);
    let wake = Arc::new(Notify::new());
    let one = tokio::spawn(town.bot.outbox.clone().run(wake.clone(), stops.clone()));
    let two = tokio::spawn(other.run(wake.clone(), stops));
    let mut polling = Polling::new(&town.bot.telegram, |updates| {
        town.bot.intake.take_all(updates)
    });
    assert!(polling.poll_once().await.unwrap() > 0);
    wake.notify_waiters();
    let greetings = |person: &PersonId| {
        let messages = town.telegram.messages((*person).into()).into_iter();
        messages.filter(|message| message.from.is_bot).count()
    };
    while people.iter().any(|person| greetings(person) == 0) {
        events.recv().await.unwrap();
    }
    stop.send_replace(true);
    one.await.unwrap();
    two.await.unwrap();
    assert!(people.iter().all(|person| greetings(person) == 1));
    let now = counts(&town).await;
    assert_eq!(
        (now.waiting, now.sending, now.ambiguous),
        (0, 0, 0),
        "{now:?}"
    );
    let senders = "select count(*) from senders";
    let pool = town.database.pool();
    let senders: i64 = sqlx::query_scalar(senders).fetch_one(&pool).await.unwrap();
    assert_eq!(senders, 0);
    town.end().await;
}
