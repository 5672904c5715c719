//! Setting a webhook, taking it away, and what is said about it.

use serde_json::json;

use super::super::Api;
use super::{Machine, local};

#[tokio::test]
async fn a_webhook_that_cannot_be_is_refused() {
    let api = Api::start().await;
    let https = "bad webhook: An HTTPS URL must be provided for webhook";
    let ports = "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443";
    let invalid = "invalid webhook URL specified";
    for (url, expected) in [
        ("http://bot.example/hook", https),
        ("bot.example/hook", https),
        ("https://", invalid),
        ("https://bot.example:port/", invalid),
        ("https://somebody@bot.example/", invalid),
        ("https://bot.example/a b", invalid),
        ("https://bot.example:8080/hook", ports),
        (
            "https://127.0.0.1/hook",
            "bad webhook: IP address is reserved",
        ),
    ] {
        let refused = api.refused("setWebhook", json!({"url": url})).await;
        assert_eq!(refused, format!("Bad Request: {expected}"), "{url}");
    }
    let long = "x".repeat(257);
    for (parameter, expected) in [
        (
            json!({"secret_token": "a b"}),
            "secret token contains unallowed characters",
        ),
        (json!({"secret_token": long}), "secret token is too long"),
        (
            json!({"max_connections": 0}),
            "max_connections must be from 1 to 100",
        ),
        (
            json!({"max_connections": 101}),
            "max_connections must be from 1 to 100",
        ),
        (
            json!({"allowed_updates": ["messages"]}),
            "unknown update type \"messages\"",
        ),
    ] {
        let mut webhook = json!({"url": "https://bot.example/hook"});
        webhook
            .as_object_mut()
            .unwrap()
            .extend(parameter.as_object().unwrap().clone());
        let refused = api.refused("setWebhook", webhook).await;
        assert_eq!(refused, format!("Bad Request: {expected}"));
    }
    assert_eq!(api.ok("getWebhookInfo", json!({})).await["url"], "");
    for url in [
        "https://bot.example",
        "https://bot.example:8443/hook",
        "https://[2001:db8::1]/",
    ] {
        api.ok(
            "setWebhook",
            json!({"url": url, "secret_token": "x".repeat(256)}),
        )
        .await;
        assert_eq!(api.ok("getWebhookInfo", json!({})).await["url"], url);
    }
}

#[tokio::test]
async fn updates_are_not_fetched_while_a_webhook_is_set() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let webhook = json!({"url": "https://bot.example/hook", "allowed_updates": ["message"]});
    let waiting = api.call("getUpdates", json!({"timeout": 50}));
    let before = api.telegram.calls("getUpdates");
    let set = async {
        while api.telegram.calls("getUpdates") == before {
            tokio::task::yield_now().await;
        }
        api.ok("setWebhook", webhook.clone()).await;
    };
    let (refused, ()) = tokio::join!(waiting, set);
    assert_eq!(refused["error_code"], 409);
    assert_eq!(
        refused["description"],
        "Conflict: terminated by setWebhook request"
    );
    let refused = api.call("getUpdates", json!({})).await;
    assert_eq!(refused["error_code"], 409);
    assert_eq!(
        refused["description"],
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to \
         delete the webhook first"
    );

    api.says(person, "hello");
    api.telegram.deliveries_rest().await;
    let info = api.ok("getWebhookInfo", json!({})).await;
    assert_eq!(info["pending_update_count"], 1);
    assert_eq!(info["max_connections"], 40);
    assert_eq!(info["allowed_updates"], json!(["message"]));
    assert_eq!(info["last_error_date"], api.telegram.now().unix_timestamp());
    let why = info["last_error_message"].as_str().unwrap();
    assert!(why.starts_with("SSL error"), "{why}");

    api.ok("deleteWebhook", json!({})).await;
    assert_eq!(api.ok("getWebhookInfo", json!({})).await["url"], "");
    assert_eq!(api.updates().await[0]["message"]["text"], "hello");
}

#[tokio::test]
async fn the_same_webhook_again_changes_nothing_and_another_one_gets_everything() {
    let api = local().await;
    let person = api.candidate("Amina").await;
    let (mut first, mut second) = (Machine::start().await, Machine::start().await);
    api.says(person, "a");
    api.hook(&first, 1).await;
    let a = first.next().await;
    api.hook(&first, 1).await;
    first.nothing_more();
    api.says(person, "b");
    api.hook(&second, 1).await;
    // What was on its way to the old one comes to the new one too, and the old one's word is void.
    a.answer(200);
    assert_eq!(second.next().await.answer(200), "a");
    assert_eq!(second.next().await.answer(200), "b");
    api.telegram.deliveries_rest().await;
    first.nothing_more();
    assert_eq!(api.telegram.pending_updates(), 0);

    api.says(person, "c");
    let c = second.next().await;
    api.says(person, "d");
    let url = format!("http://{}/", second.address);
    let webhook = json!({"url": url, "drop_pending_updates": true});
    api.ok("setWebhook", webhook).await;
    c.answer(200);
    api.telegram.deliveries_rest().await;
    second.nothing_more();
    assert_eq!(api.telegram.pending_updates(), 0);
}
