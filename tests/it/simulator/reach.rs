//! Whom the bot can reach, and faults on demand.

use std::time::Duration;

use serde_json::{Value, json};
use stepward::simulator::{Fault, GroupKind, Standing, When};

use super::Api;

#[tokio::test]
async fn a_person_is_reached_only_after_they_started_the_bot() {
    let api = Api::start().await;
    let person = api.telegram.create_person("Amina", None, "en");
    let call = || json!({"chat_id": person, "text": "x"});
    assert_eq!(
        api.refused("sendMessage", call()).await,
        "Bad Request: chat not found"
    );

    let group = api.telegram.create_group("Team", GroupKind::Supergroup);
    api.telegram.place_bot(group, Standing::Member).unwrap();
    api.telegram.join(person, group).unwrap();
    assert_eq!(
        api.refused("sendMessage", call()).await,
        "Forbidden: bot can't initiate conversation with a user"
    );

    api.telegram.start_bot(person, None).unwrap();
    api.ok("sendMessage", call()).await;

    api.telegram.block(person).unwrap();
    let body = api.call("sendMessage", call()).await;
    assert_eq!(
        body,
        json!({
            "ok": false, "error_code": 403, "description": "Forbidden: bot was blocked by the user",
        })
    );
    api.telegram.unblock(person).unwrap();
    api.ok("sendMessage", call()).await;

    api.telegram.deactivate(person).unwrap();
    assert_eq!(
        api.refused("sendMessage", call()).await,
        "Forbidden: user is deactivated"
    );
}

#[tokio::test]
async fn a_group_is_reached_only_from_inside() {
    let api = Api::start().await;
    let basic = api.telegram.create_group("Team", GroupKind::Basic);
    let supergroup = api.telegram.create_group("Team", GroupKind::Supergroup);
    for (group, standing, expected) in [
        (
            basic,
            Standing::Kicked,
            "Forbidden: bot was kicked from the group chat",
        ),
        (
            supergroup,
            Standing::Kicked,
            "Forbidden: bot was kicked from the supergroup chat",
        ),
        (
            supergroup,
            Standing::Left,
            "Forbidden: bot is not a member of the supergroup chat",
        ),
        (
            supergroup,
            Standing::Restricted,
            "Bad Request: not enough rights to send text messages to the chat",
        ),
    ] {
        let call = || json!({"chat_id": group, "text": "x"});
        api.telegram.place_bot(group, Standing::Member).unwrap();
        api.ok("sendMessage", call()).await;
        api.telegram.place_bot(group, standing).unwrap();
        assert_eq!(api.refused("sendMessage", call()).await, expected);
    }
    let unknown = api.telegram.create_group("Others", GroupKind::Basic);
    assert_eq!(
        api.refused("sendMessage", json!({"chat_id": unknown, "text": "x"}))
            .await,
        "Bad Request: chat not found"
    );
}

#[tokio::test]
async fn a_fault_strikes_as_many_calls_as_it_should() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let text = json!({"chat_id": person, "text": "x"});
    api.telegram.inject(
        Fault::TooManyRequests(Duration::from_secs(7))
            .on("sendMessage")
            .times(2),
    );
    let url = format!(
        "{}/bot{}/sendMessage",
        api.telegram.url(),
        api.telegram.token()
    );
    let response = api.client.post(url).json(&text).send().await.unwrap();
    assert_eq!(response.status().as_u16(), 429);
    assert_eq!(response.headers()["Retry-After"], "7");
    let body: Value = response.json().await.unwrap();
    assert_eq!(
        body,
        json!({
            "ok": false,
            "error_code": 429,
            "description": "Too Many Requests: retry after 7",
            "parameters": {"retry_after": 7},
        })
    );
    api.ok("getMe", json!({})).await;
    api.refused("sendMessage", text.clone()).await;
    api.ok("sendMessage", text.clone()).await;

    api.telegram.inject(Fault::ServerError(502, When::Before));
    assert_eq!(
        api.refused("sendMessage", text.clone()).await,
        "Bad Gateway"
    );
    assert_eq!(
        api.telegram.messages(person.into()).len(),
        2,
        "/start and one text"
    );
    assert_eq!(api.telegram.calls("sendMessage"), 4);
}
