//! Updates that come again, since they could not be taken or nobody heard that they were.

use super::{SECRET, Street, town};
use crate::faults::shared::weather::{Line, Weather};

/// Connections that a program has for its turns.
const CONNECTIONS: u32 = 20;

#[tokio::test]
async fn while_the_database_is_away_updates_wait_at_telegram_and_are_then_taken_once() {
    let town = town().await;
    let layla = town.telegram.create_person("Layla", None, "en");
    town.telegram.start_bot(layla, None).unwrap();
    let by_hand = town.fetched().await.remove(0).to_string();
    let mut street = Street::through(town, 1).await;
    let telegram = street.town.telegram.clone();
    let amina = telegram.create_person("Amina", None, "en");
    street.town.database.take_away().await;
    telegram.start_bot(amina, None).unwrap();
    telegram.deliveries_rest().await;
    let refused = street.replicas[0].post(Some(SECRET), by_hand.clone()).await;
    assert_eq!(refused.status(), 503);
    assert_eq!(refused.headers()["retry-after"], "2");
    assert_eq!(telegram.pending_updates(), 1);
    let info = street.town.bot.telegram.webhook_info().await.unwrap();
    assert_eq!(
        info.last_error,
        "Wrong response from the webhook: 503 Service Unavailable"
    );
    street.town.database.give_back().await;
    street.town.restart().await;
    // Each dead connection that is left from before is found out by an update, which comes again.
    let mut refusals = 0;
    while street.replicas[0]
        .post(Some(SECRET), by_hand.clone())
        .await
        .status()
        != 200
    {
        refusals += 1;
        assert!(refusals <= CONNECTIONS, "the database is back");
    }
    while telegram.pending_updates() > 0 {
        assert!(refusals <= CONNECTIONS, "the database is back");
        refusals += 1;
        telegram.advance(time::Duration::seconds(2));
        telegram.deliveries_rest().await;
    }
    let again = street.replicas[0].post(Some(SECRET), by_hand).await;
    assert_eq!(again.status(), 200);
    street.rests().await;
    for person in [amina, layla] {
        let messages = street.town.known(person).messages();
        assert_eq!(messages.len(), 2, "Start, and the languages");
    }
    street.ends().await;
}

#[tokio::test]
async fn an_update_whose_answer_got_lost_takes_effect_once() {
    let street = Street::new(1).await;
    let telegram = &street.town.telegram;
    let line = Line::to(street.replicas[0].address).await.unwrap();
    telegram.lead_webhook_to(vec![line.address()]);
    line.turns().send_replace(Weather::CutAfter);
    let before = street.taken().await;
    let amina = telegram.create_person("Amina", None, "en");
    telegram.start_bot(amina, None).unwrap();
    street.rests().await;
    assert_eq!(telegram.pending_updates(), 1, "Telegram has heard nothing");
    assert_eq!(street.taken().await, before + 1);
    line.turns().send_replace(Weather::Clear);
    telegram.advance(time::Duration::minutes(2));
    street.rests().await;
    assert_eq!(telegram.pending_updates(), 0);
    // Telegram may send even what was answered again.
    let last = *telegram.confirmed_updates().last().unwrap();
    assert!(telegram.redeliver(last));
    street.rests().await;
    assert_eq!(street.taken().await, before + 1);
    let messages = street.town.known(amina).messages();
    assert_eq!(messages.len(), 2, "Start, and the languages");
    street.ends().await;
}
