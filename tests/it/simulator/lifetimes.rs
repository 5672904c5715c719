//! What ages: presses, messages, updates; and what may be changed once or not at all.

use serde_json::{Value, json};
use stepward::simulator::{PersonId, Pressed};
use time::Duration;

use super::{Api, id_of};

const TOO_OLD: &str =
    "Bad Request: query is too old and response timeout expired or query ID is invalid";
const NOT_MODIFIED: &str = "Bad Request: message is not modified: specified new message content \
    and reply markup are exactly the same as a current content and reply markup of the message";

#[tokio::test]
async fn a_press_is_answered_once_and_soon() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let sent = api.ok("sendMessage", question(person, "x")).await;
    let press = || match api
        .telegram
        .press(person, person.into(), id_of(&sent), 0, 0)
    {
        Ok(Pressed::Callback(id)) => id,
        other => panic!("{other:?}"),
    };
    let answer = |id: &str, text: &str| json!({"callback_query_id": id, "text": text});

    let first = press();
    assert_eq!(
        api.refused("answerCallbackQuery", answer(&first, &"x".repeat(201)))
            .await,
        "Bad Request: MESSAGE_TOO_LONG"
    );
    assert_eq!(api.telegram.unanswered_presses(), 1);
    api.ok("answerCallbackQuery", answer(&first, "Saved")).await;
    assert_eq!(api.telegram.unanswered_presses(), 0);
    assert_eq!(
        api.refused("answerCallbackQuery", answer(&first, "")).await,
        TOO_OLD
    );

    let second = press();
    api.telegram.advance(Duration::seconds(16));
    assert_eq!(
        api.refused("answerCallbackQuery", answer(&second, "Saved"))
            .await,
        TOO_OLD
    );
    let toasts = api.telegram.toasts(person);
    assert_eq!(toasts.len(), 1);
    assert_eq!((toasts[0].text.as_str(), toasts[0].alert), ("Saved", false));

    let third = press();
    let opens = |url: &str| json!({"callback_query_id": third, "url": url});
    assert_eq!(
        api.refused("answerCallbackQuery", opens("https://example.org"))
            .await,
        "Bad Request: URL_INVALID"
    );
    api.ok(
        "answerCallbackQuery",
        opens("https://t.me/stepward_bot?start=claim"),
    )
    .await;
    let opened = api.telegram.toasts(person).pop().unwrap().url.unwrap();
    assert_eq!(opened, "https://t.me/stepward_bot?start=claim");
}

#[tokio::test]
async fn presses_wait_150_seconds_and_messages_a_day() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let sent = api.ok("sendMessage", question(person, "x")).await;
    api.telegram
        .press(person, person.into(), id_of(&sent), 0, 0)
        .unwrap();
    api.telegram
        .say(person, person.into(), "hello", None, None)
        .unwrap();
    assert_eq!(api.telegram.pending_updates(), 2);
    api.telegram.advance(Duration::seconds(151));
    assert_eq!(api.telegram.pending_updates(), 1);
    api.telegram.advance(Duration::hours(24));
    assert_eq!(api.telegram.pending_updates(), 0);
}

#[tokio::test]
async fn an_edit_must_change_something() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let sent = api.ok("sendMessage", question(person, "x")).await;
    let with = |call: Value| {
        let mut call = call;
        call["message_id"] = sent["message_id"].clone();
        call
    };
    let same = with(question(person, "x"));
    assert_eq!(
        api.refused("editMessageText", same.clone()).await,
        NOT_MODIFIED
    );
    let bare = with(json!({"chat_id": person}));
    let markup_only = with(json!({
        "chat_id": person, "reply_markup": question(person, "x")["reply_markup"],
    }));
    assert_eq!(
        api.refused("editMessageReplyMarkup", markup_only).await,
        NOT_MODIFIED
    );

    let edited = api.ok("editMessageText", with(question(person, "y"))).await;
    assert_eq!(edited["text"], "y");
    assert!(edited["edit_date"].is_i64());
    // A keyboard that is not given again is taken away.
    let edited = api
        .ok(
            "editMessageText",
            with(json!({"chat_id": person, "text": "y"})),
        )
        .await;
    assert_eq!(edited.get("reply_markup"), None);
    assert_eq!(
        api.refused("editMessageReplyMarkup", bare).await,
        NOT_MODIFIED
    );
}

#[tokio::test]
async fn what_is_not_there_or_not_its_own_cannot_be_edited() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let own = api
        .telegram
        .say(person, person.into(), "mine", None, None)
        .unwrap()[0];
    for (method, id, expected) in [
        (
            "editMessageText",
            9999,
            "Bad Request: message to edit not found",
        ),
        (
            "editMessageText",
            own.0,
            "Bad Request: message can't be edited",
        ),
        (
            "editMessageText",
            0,
            "Bad Request: message identifier is not specified",
        ),
        (
            "deleteMessage",
            9999,
            "Bad Request: message to delete not found",
        ),
    ] {
        let mut call = json!({"chat_id": person, "message_id": id});
        if method == "editMessageText" {
            call["text"] = json!("x");
        }
        assert_eq!(api.refused(method, call).await, expected);
    }
}

#[tokio::test]
async fn a_message_can_be_deleted_for_48_hours_and_edited_for_ever() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let old = api.send(person, "old").await;
    let theirs = api
        .telegram
        .say(person, person.into(), "mine", None, None)
        .unwrap()[0];
    api.ok(
        "deleteMessage",
        json!({"chat_id": person, "message_id": theirs}),
    )
    .await;
    api.telegram.advance(Duration::hours(48));
    let young = api.send(person, "young").await;
    assert_eq!(
        api.refused(
            "deleteMessage",
            json!({"chat_id": person, "message_id": old})
        )
        .await,
        "Bad Request: message can't be deleted"
    );
    let several = json!({"chat_id": person, "message_ids": [old, young, 9999]});
    api.ok("deleteMessages", several).await;
    assert!(api.telegram.message(person.into(), young).is_none());
    assert!(api.telegram.message(person.into(), old).is_some());
    let edit = json!({"chat_id": person, "message_id": old, "text": "removed"});
    api.ok("editMessageText", edit).await;
}

fn question(person: PersonId, text: &str) -> Value {
    json!({
        "chat_id": person,
        "text": text,
        "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]},
    })
}
