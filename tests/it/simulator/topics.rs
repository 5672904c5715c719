//! Forum topics.

use serde_json::{Value, json};
use stepward::simulator::{ChatId, GroupKind, Refusal, Rights, Standing, TopicId};

use super::Api;

async fn forum() -> (Api, ChatId) {
    let api = Api::start().await;
    let group = api.telegram.create_group("Team", GroupKind::Forum);
    api.telegram
        .place_bot(group, Standing::Administrator(Rights::ALL))
        .unwrap();
    (api, group)
}

async fn open(api: &Api, group: ChatId, name: &str) -> TopicId {
    let made = api
        .ok("createForumTopic", json!({"chat_id": group, "name": name}))
        .await;
    TopicId(
        made["message_thread_id"]
            .as_i64()
            .unwrap()
            .try_into()
            .unwrap(),
    )
}

#[tokio::test]
async fn messages_stand_in_their_topic() {
    let (api, group) = forum().await;
    let sara = api.telegram.create_person("Sara", None, "en");
    api.telegram.join(sara, group).unwrap();
    let topic = open(&api, group, "C-17").await;
    let sent = api
        .ok(
            "sendMessage",
            json!({"chat_id": group, "text": "x", "message_thread_id": topic}),
        )
        .await;
    assert_eq!(sent["message_thread_id"], topic.0);
    assert_eq!(sent["is_topic_message"], true);
    let reply = json!({
        "chat_id": group, "text": "y", "reply_parameters": {"message_id": sent["message_id"]},
    });
    assert_eq!(
        api.ok("sendMessage", reply).await["message_thread_id"],
        topic.0
    );
    api.updates().await;
    api.telegram
        .say(sara, group, "in general", None, None)
        .unwrap();
    api.telegram
        .say(sara, group, "in the topic", None, Some(topic))
        .unwrap();
    let updates = api.updates().await;
    assert_eq!(updates[0]["message"].get("message_thread_id"), None);
    assert_eq!(updates[0]["message"]["chat"]["is_forum"], true);
    assert_eq!(updates[1]["message"]["message_thread_id"], topic.0);
}

#[tokio::test]
async fn a_topic_that_is_not_there_is_not_found() {
    let (api, group) = forum().await;
    let plain = api.telegram.create_group("Plain", GroupKind::Supergroup);
    api.telegram
        .place_bot(plain, Standing::Administrator(Rights::ALL))
        .unwrap();
    let topic = open(&api, group, "C-17").await;
    let person = api.candidate("Amina").await;
    for (chat, thread) in [(group.0, 1), (group.0, 999), (plain.0, 2), (person.0, 2)] {
        let call = json!({"chat_id": chat, "text": "x", "message_thread_id": thread});
        assert_eq!(
            api.refused("sendMessage", call).await,
            "Bad Request: message thread not found"
        );
    }
    api.telegram.delete_topic(group, topic).unwrap();
    let call = json!({"chat_id": group, "text": "x", "message_thread_id": topic});
    assert_eq!(
        api.refused("sendMessage", call).await,
        "Bad Request: message thread not found"
    );
    for (method, expected) in [
        ("closeForumTopic", "TOPIC_DELETED"),
        ("deleteForumTopic", "TOPIC_DELETED"),
    ] {
        let call = json!({"chat_id": group, "message_thread_id": topic});
        assert_eq!(
            api.refused(method, call).await,
            format!("Bad Request: {expected}")
        );
    }
    let unknown = json!({"chat_id": group, "message_thread_id": 999});
    assert_eq!(
        api.refused("closeForumTopic", unknown).await,
        "Bad Request: TOPIC_ID_INVALID"
    );
    let not_forum = json!({"chat_id": plain, "name": "x"});
    assert_eq!(
        api.refused("createForumTopic", not_forum).await,
        "Bad Request: the chat is not a forum"
    );
}

#[tokio::test]
async fn a_topic_is_renamed_closed_reopened_and_deleted() {
    let (api, group) = forum().await;
    let sara = api.telegram.create_person("Sara", None, "en");
    api.telegram.join(sara, group).unwrap();
    let topic = open(&api, group, "C-17").await;
    let call = |name: Option<&str>| {
        let mut call = json!({"chat_id": group, "message_thread_id": topic});
        if let Some(name) = name {
            call["name"] = json!(name);
        }
        call
    };
    let not_modified = "Bad Request: TOPIC_NOT_MODIFIED";
    api.ok("editForumTopic", call(Some("C-17 (Sara)"))).await;
    assert_eq!(
        api.refused("editForumTopic", call(Some("C-17 (Sara)")))
            .await,
        not_modified
    );
    api.ok("closeForumTopic", call(None)).await;
    assert_eq!(
        api.refused("closeForumTopic", call(None)).await,
        not_modified
    );
    let shown = |api: &Api| {
        let snapshot = api.telegram.snapshot();
        let chat = snapshot
            .chats
            .into_iter()
            .find(|of| of.chat.id == group)
            .unwrap();
        chat.chat
            .topics
            .into_iter()
            .map(|of| (of.name, of.closed))
            .collect::<Vec<_>>()
    };
    assert_eq!(shown(&api), [("C-17 (Sara)".to_owned(), true)]);
    assert_eq!(
        api.telegram.say(sara, group, "x", None, Some(topic)),
        Err(Refusal::TopicClosed)
    );
    api.ok("reopenForumTopic", call(None)).await;
    api.telegram
        .say(sara, group, "x", None, Some(topic))
        .unwrap();
    api.ok("deleteForumTopic", call(None)).await;
    assert_eq!(shown(&api), []);
    let left: Vec<Value> = api
        .telegram
        .messages(group)
        .into_iter()
        .map(|of| json!(of.thread_id))
        .collect();
    assert!(
        left.iter().all(Value::is_null),
        "a topic goes with its messages"
    );
}

#[tokio::test]
async fn topics_need_the_right_to_manage_them() {
    let (api, group) = forum().await;
    let topic = open(&api, group, "C-17").await;
    let close = json!({"chat_id": group, "message_thread_id": topic});
    api.ok("closeForumTopic", close).await;
    let no_rights = Rights {
        manage_topics: false,
        delete_messages: false,
    };
    api.telegram
        .place_bot(group, Standing::Administrator(no_rights))
        .unwrap();
    for (method, parameters, expected) in [
        (
            "createForumTopic",
            json!({"name": "x"}),
            "not enough rights to create a topic",
        ),
        (
            "deleteForumTopic",
            json!({"message_thread_id": topic}),
            "not enough rights to delete the topic",
        ),
        (
            "sendMessage",
            json!({"message_thread_id": topic, "text": "x"}),
            "TOPIC_CLOSED",
        ),
    ] {
        let mut call = parameters;
        call["chat_id"] = json!(group);
        assert_eq!(
            api.refused(method, call).await,
            format!("Bad Request: {expected}")
        );
    }
}
