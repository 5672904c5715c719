//! Bringing updates in: offsets, waiting, conflict.

use serde_json::{Value, json};
use time::Duration;

use super::Api;

#[tokio::test]
async fn updates_stay_until_a_higher_offset_confirms_them() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    for text in ["a", "b", "c"] {
        api.telegram
            .say(person, person.into(), text, None, None)
            .unwrap();
    }
    let polled = |updates: Value| -> Vec<String> {
        let updates = updates.as_array().unwrap().clone();
        updates
            .iter()
            .map(|u| u["message"]["text"].as_str().unwrap().to_owned())
            .collect()
    };
    let all = api.ok("getUpdates", json!({"offset": 0})).await;
    let first = all[0]["update_id"].as_i64().unwrap();
    assert_eq!(all[2]["update_id"], first + 2);
    assert_eq!(polled(all), ["a", "b", "c"]);

    let again = api.ok("getUpdates", json!({"offset": "0"})).await;
    assert_eq!(
        polled(again),
        ["a"],
        "the same offset at once gets one update"
    );
    api.telegram.advance(Duration::milliseconds(600));
    let later = api.ok("getUpdates", json!({"offset": 0})).await;
    assert_eq!(polled(later), ["a", "b", "c"]);

    let rest = api
        .ok("getUpdates", json!({"offset": first + 1, "limit": 1}))
        .await;
    assert_eq!(polled(rest), ["b"]);
    assert_eq!(api.telegram.pending_updates(), 2);
    assert_eq!(
        polled(api.ok("getUpdates", json!({"offset": -1})).await),
        ["c"]
    );
    assert_eq!(api.telegram.pending_updates(), 1);
    api.ok("deleteWebhook", json!({"drop_pending_updates": true}))
        .await;
    assert_eq!(api.telegram.pending_updates(), 0);
}

#[tokio::test]
async fn a_long_poll_ends_with_the_first_update() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let poll = api.ok("getUpdates", json!({"timeout": 50}));
    let speak = async {
        while api.telegram.calls("getUpdates") < 3 {
            tokio::task::yield_now().await;
        }
        api.telegram
            .say(person, person.into(), "hello", None, None)
            .unwrap();
    };
    let (updates, ()) = tokio::join!(poll, speak);
    assert_eq!(updates[0]["message"]["text"], "hello");
}

#[tokio::test]
async fn a_newer_poll_ends_the_older_one() {
    let api = Api::start().await;
    let older = api.call("getUpdates", json!({"timeout": 50}));
    let newer = async {
        while api.telegram.calls("getUpdates") < 1 {
            tokio::task::yield_now().await;
        }
        api.ok("getUpdates", json!({})).await
    };
    let (refused, updates) = tokio::join!(older, newer);
    assert_eq!(refused["error_code"], 409);
    assert_eq!(
        refused["description"],
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance \
         is running"
    );
    assert_eq!(updates, json!([]));
}

#[tokio::test]
async fn only_what_was_asked_for_is_queued_and_it_is_remembered() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    api.ok("getUpdates", json!({"allowed_updates": ["callback_query"]}))
        .await;
    api.telegram
        .say(person, person.into(), "unheard", None, None)
        .unwrap();
    api.ok("getUpdates", json!({})).await;
    assert_eq!(api.telegram.pending_updates(), 0);
    let info = api.ok("getWebhookInfo", json!({})).await;
    assert_eq!(info["allowed_updates"], json!(["callback_query"]));
    api.ok("getUpdates", json!({"allowed_updates": []})).await;
    api.telegram
        .say(person, person.into(), "heard", None, None)
        .unwrap();
    assert_eq!(api.telegram.pending_updates(), 1);
}

#[tokio::test]
async fn numbers_start_again_after_a_quiet_week() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let number = async |text: &str| {
        api.telegram
            .say(person, person.into(), text, None, None)
            .unwrap();
        api.updates().await[0]["update_id"].as_i64().unwrap()
    };
    let (first, second) = (number("a").await, number("b").await);
    assert_eq!(second, first + 1);
    api.telegram.advance(Duration::days(8));
    assert_ne!(number("c").await, second + 1);
}

#[tokio::test]
async fn a_confirmed_update_comes_again_when_told_to() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let say = |text| {
        let said = api.telegram.say(person, person.into(), text, None, None);
        said.unwrap();
    };
    say("a");
    let first = api.updates().await;
    let id = first[0]["update_id"].as_i64().unwrap();
    assert_eq!(api.telegram.confirmed_updates().last(), Some(&id));
    say("b");
    assert!(api.telegram.redeliver(id));
    assert!(!api.telegram.redeliver(id), "it waits already");
    assert!(!api.telegram.redeliver(id + 1), "it was not confirmed");
    let both = api.updates().await;
    assert_eq!(both[0], first[0], "the same update, before later ones");
    assert_eq!(both[1]["message"]["text"], "b");
    api.telegram.advance(Duration::hours(25));
    assert!(!api.telegram.redeliver(id), "it has expired");
}
