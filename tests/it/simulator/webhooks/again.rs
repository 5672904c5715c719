//! Updates that come again: after a failure, when told to, and not after they have expired.

use serde_json::json;
use stepward::simulator::{Clock, Setup};
use time::{Duration, macros::datetime};

use super::{Machine, local, local_with};

#[tokio::test]
async fn a_failed_update_is_tried_again_at_once_and_then_ever_more_slowly() {
    let api = local().await;
    let person = api.candidate("Amina").await;
    let mut machine = Machine::start().await;
    api.hook(&machine, 40).await;
    api.says(person, "a");
    machine.next().await.answer(500);
    for pause in [2, 4, 8, 16, 32, 64, 64] {
        machine.next().await.answer(500);
        api.telegram.deliveries_rest().await;
        api.telegram
            .advance(Duration::seconds(pause) - Duration::milliseconds(1));
        api.telegram.deliveries_rest().await;
        machine.nothing_more();
        api.telegram.advance(Duration::milliseconds(1));
    }
    machine.next().await.answer_later(503, Some(7));
    api.telegram.deliveries_rest().await;
    let info = api.ok("getWebhookInfo", json!({})).await;
    assert_eq!(info["pending_update_count"], 1);
    assert_eq!(
        info["last_error_message"],
        "Wrong response from the webhook: 503 Service Unavailable"
    );
    api.telegram.advance(Duration::seconds(6));
    api.telegram.deliveries_rest().await;
    machine.nothing_more();
    api.telegram.advance(Duration::seconds(1));
    machine.next().await.answer(200);
    // The next update begins anew.
    api.says(person, "b");
    machine.next().await.answer(500);
    assert_eq!(machine.next().await.answer(200), "b");
    api.telegram.deliveries_rest().await;
}

#[tokio::test]
async fn an_update_that_expires_is_dropped_and_the_next_one_comes() {
    let api = local().await;
    let person = api.candidate("Amina").await;
    let mut machine = Machine::start().await;
    api.hook(&machine, 40).await;
    api.says(person, "a");
    machine.next().await.answer_later(503, Some(90_000));
    api.telegram.deliveries_rest().await;
    api.telegram.advance(Duration::hours(24));
    assert_eq!(api.telegram.pending_updates(), 0);
    api.says(person, "b");
    api.telegram.advance(Duration::hours(2));
    assert_eq!(machine.next().await.answer(200), "b");
    api.telegram.deliveries_rest().await;
}

#[tokio::test]
async fn a_machine_that_is_away_is_told_apart() {
    let api = local().await;
    let person = api.candidate("Amina").await;
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let webhook = json!({"url": format!("http://{address}/")});
    api.ok("setWebhook", webhook).await;
    api.says(person, "a");
    api.telegram.deliveries_rest().await;
    let info = api.ok("getWebhookInfo", json!({})).await;
    assert_eq!(info["last_error_message"], "Connection refused");
    let mut machine = Machine::start().await;
    api.telegram.lead_webhook_to(vec![machine.address]);
    api.telegram.advance(Duration::seconds(2));
    assert_eq!(machine.next().await.answer(200), "a");
    api.telegram.deliveries_rest().await;
}

#[tokio::test]
async fn a_clock_that_runs_lets_the_next_try_come_by_itself() {
    let setup = Setup {
        clock: Clock::running(datetime!(2026-03-02 09:00 UTC)),
        ..Setup::default()
    };
    let api = local_with(setup).await;
    let person = api.candidate("Amina").await;
    let mut machine = Machine::start().await;
    api.hook(&machine, 40).await;
    api.says(person, "a");
    let before = api.telegram.now();
    machine.next().await.answer_later(503, Some(1));
    assert_eq!(machine.next().await.answer(200), "a");
    assert!(api.telegram.now() - before >= Duration::seconds(1));
    api.telegram.deliveries_rest().await;
}

#[tokio::test]
async fn a_delivered_update_comes_again_when_told_to() {
    let api = local().await;
    let person = api.candidate("Amina").await;
    let mut machine = Machine::start().await;
    api.hook(&machine, 40).await;
    api.says(person, "a");
    let arrival = machine.next().await;
    let id = arrival.update["update_id"].as_i64().unwrap();
    assert!(!api.telegram.redeliver(id), "it is on its way");
    arrival.answer(200);
    api.telegram.deliveries_rest().await;
    for _ in 0..3 {
        assert!(api.telegram.redeliver(id));
        let again = machine.next().await;
        assert_eq!(again.update["update_id"], id);
        assert_eq!(again.answer(200), "a");
        api.telegram.deliveries_rest().await;
    }
    assert_eq!(api.telegram.pending_updates(), 0);
}
