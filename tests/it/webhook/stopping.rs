//! The webhook outlives the program: what comes meanwhile waits at Telegram.

use tokio::sync::watch;

use super::{Replica, Street, URL};

#[tokio::test]
async fn a_webhook_stays_set_after_a_stop_and_is_used_after_the_restart() {
    let mut street = Street::new(1).await;
    let replica = street.replicas.pop().unwrap();
    let address = replica.address;
    replica.stops().await;
    let telegram = street.town.telegram.clone();
    let info = street.town.bot.telegram.webhook_info().await.unwrap();
    assert_eq!(info.url, URL);
    let amina = telegram.create_person("Amina", None, "en");
    telegram.start_bot(amina, None).unwrap();
    telegram.deliveries_rest().await;
    assert_eq!(telegram.pending_updates(), 1);
    let info = street.town.bot.telegram.webhook_info().await.unwrap();
    assert_eq!(info.last_error, "Connection refused");
    street
        .replicas
        .push(Replica::starts(&street.town, address).await);
    telegram.advance(time::Duration::minutes(2));
    street.rests().await;
    assert_eq!(telegram.pending_updates(), 0);
    assert_eq!(street.town.known(amina).messages().len(), 2);
    street.ends().await;
}

#[tokio::test]
async fn who_fetches_while_a_webhook_is_set_is_told_what_to_do() {
    let street = Street::new(1).await;
    let (_stop, stops) = watch::channel(false);
    let refused = street.town.bot.run(stops).await.unwrap_err();
    insta::assert_snapshot!(format!("{refused:#}"), @"a webhook is set for this bot token, so no updates can be fetched: set WEBHOOK_URL to go on with it, or take it away with the Bot API's deleteWebhook");
    street.ends().await;
}
