//! What a page gets: the snapshot and the events after it, to the letter.

use serde_json::{Value, json};
use stepward::simulator::{GroupKind, Rights, Standing};
use time::Duration;
use tokio::sync::broadcast::Receiver;

use super::Api;

#[tokio::test]
async fn a_snapshot_shows_everything() {
    let api = Api::start().await;
    let amina = api.telegram.create_person("Amina", Some("amina"), "ar");
    api.telegram.start_bot(amina, None).unwrap();
    let call = json!({
        "chat_id": amina,
        "text": "<b>Hello</b>",
        "parse_mode": "HTML",
        "protect_content": true,
        "reply_parameters": {"message_id": 1},
        "reply_markup": {"inline_keyboard": [[
            {"text": "Yes", "callback_data": "y", "style": "primary"},
            {"text": "Map", "url": "https://example.org/"},
            {"text": "Code", "copy_text": {"text": "C-1"}},
        ]]},
    });
    api.ok("sendMessage", call).await;
    let now = api.telegram.now().unix_timestamp();
    let button = |text: &str, kind: &str| {
        json!({
            "text": text, "kind": kind, "url": null, "copy_text": null, "style": null,
        })
    };
    let mut yes = button("Yes", "callback");
    yes["style"] = json!("primary");
    let mut map = button("Map", "url");
    map["url"] = json!("https://example.org/");
    let mut code = button("Code", "copy");
    code["copy_text"] = json!("C-1");
    let snapshot = serde_json::to_value(api.telegram.snapshot()).unwrap();
    assert_eq!(
        snapshot,
        json!({
            "now": now,
            "bot": {"id": 700_000_001, "first_name": "Stepward", "username": "stepward_bot"},
            "people": [{
                "id": amina, "first_name": "Amina", "username": "amina", "language_code": "ar",
                "blocked": false,
            }],
            "chats": [{
                "id": amina, "kind": "private", "title": "Amina", "is_forum": false,
                "members": [amina], "topics": [],
                "messages": [
                    {
                        "message_id": 1, "chat_id": amina, "thread_id": null,
                        "from": {"id": amina, "is_bot": false, "name": "Amina"},
                        "date": now, "edit_date": null, "text": "/start", "html": "/start",
                        "keyboard": [], "reply_keyboard": null, "reply_to": null, "media": null,
                        "protected": false, "service": null, "reactions": [],
                    },
                    {
                        "message_id": 2, "chat_id": amina, "thread_id": null,
                        "from": {"id": 700_000_001, "is_bot": true, "name": "Stepward"},
                        "date": now, "edit_date": null, "text": "Hello", "html": "<b>Hello</b>",
                        "keyboard": [[yes, map, code]], "reply_keyboard": null, "reply_to": 1,
                        "media": null, "protected": true, "service": null, "reactions": [],
                    },
                ],
            }],
            "commands": {"default": []},
        })
    );
}

#[tokio::test]
async fn events_follow_what_happens() {
    let api = Api::start().await;
    let amina = api.candidate("Amina").await;
    let (_, mut events) = api.telegram.watch();

    let call = json!({
        "chat_id": amina,
        "text": "x",
        "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]},
    });
    api.ok(
        "sendChatAction",
        json!({"chat_id": amina, "action": "typing"}),
    )
    .await;
    let sent = api.ok("sendMessage", call).await;
    let id = super::id_of(&sent);
    api.telegram.press(amina, amina.into(), id, 0, 0).unwrap();
    let query = api.updates().await[0]["callback_query"]["id"].clone();
    let answer = json!({"callback_query_id": query, "text": "Saved", "show_alert": true});
    api.ok("answerCallbackQuery", answer).await;
    let edit = json!({"chat_id": amina, "message_id": id, "text": "y"});
    api.ok("editMessageText", edit).await;
    api.ok("deleteMessage", json!({"chat_id": amina, "message_id": id}))
        .await;
    api.telegram.block(amina).unwrap();
    api.telegram.advance(Duration::days(1));
    let now = api.telegram.now().unix_timestamp();

    let seen = drain(&mut events);
    let kinds: Vec<&str> = seen
        .iter()
        .map(|event| event["type"].as_str().unwrap())
        .collect();
    assert_eq!(
        kinds,
        [
            "typing", "message", "clock", "toast", "answered", "edited", "deleted", "person",
            "clock",
        ]
    );
    assert_eq!(
        seen[0],
        json!({"type": "typing", "chat_id": amina, "thread_id": null})
    );
    assert_eq!(seen[1]["message"]["keyboard"][0][0]["text"], "Yes");
    assert_eq!(
        seen[3],
        json!({"type": "toast", "person": amina, "text": "Saved", "alert": true})
    );
    assert_eq!(
        seen[4],
        json!({
            "type": "answered", "person": amina, "chat_id": amina, "message_id": id,
        })
    );
    assert_eq!(seen[5]["message"]["text"], "y");
    assert_eq!(
        seen[6],
        json!({"type": "deleted", "chat_id": amina, "message_id": id})
    );
    assert_eq!(seen[7]["person"]["blocked"], true);
    assert_eq!(seen[8], json!({"type": "clock", "now": now}));
}

#[tokio::test]
async fn a_page_sees_groups_and_topics_come_to_be() {
    let api = Api::start().await;
    let mut events = api.telegram.subscribe();
    let sara = api.telegram.create_person("Sara", None, "en");
    let group = api.telegram.create_group("Team", GroupKind::Forum);
    api.telegram
        .place_bot(group, Standing::Administrator(Rights::ALL))
        .unwrap();
    api.telegram.join(sara, group).unwrap();
    api.ok(
        "createForumTopic",
        json!({"chat_id": group, "name": "C-17"}),
    )
    .await;
    let seen = drain(&mut events);
    let last_chat = seen
        .iter()
        .rev()
        .find(|event| event["type"] == "chat")
        .unwrap();
    assert_eq!(
        last_chat["chat"],
        json!({
            "id": group, "kind": "supergroup", "title": "Team", "is_forum": true,
            "members": [sara], "topics": [{"id": 3, "name": "C-17", "closed": false}],
        })
    );
    let notices: Vec<Value> = seen
        .iter()
        .filter(|event| event["type"] == "message")
        .map(|event| event["message"]["service"].clone())
        .collect();
    assert_eq!(
        notices,
        [
            "Stepward joined the group",
            "Sara joined the group",
            "Stepward created the topic “C-17”",
        ]
    );
}

fn drain(events: &mut Receiver<stepward::simulator::view::Event>) -> Vec<Value> {
    std::iter::from_fn(|| events.try_recv().ok())
        .map(|event| serde_json::to_value(event).unwrap())
        .collect()
}
