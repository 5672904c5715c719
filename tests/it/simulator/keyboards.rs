//! Keyboards: what is taken, what is refused, and what a press does.

use serde_json::{Value, json};
use stepward::simulator::{GroupKind, Pressed, Refusal, Standing};

use super::{Api, id_of};

#[tokio::test]
async fn a_wrong_keyboard_is_refused() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let many: Vec<Value> = (0..101)
        .map(|n| json!([{"text": "x", "callback_data": n.to_string()}]))
        .collect();
    for (markup, expected) in [
        (
            button(json!({"text": "", "callback_data": "a"})),
            "inline keyboard button text must be non-empty",
        ),
        (
            button(json!({"text": "\u{202e}", "callback_data": "a"})),
            "inline keyboard button text must be non-empty",
        ),
        (
            button(json!({"text": "x"})),
            "can't parse inline keyboard button: Text buttons are \
            unallowed in the inline keyboard",
        ),
        (
            button(json!({"text": "x", "callback_data": ""})),
            "BUTTON_DATA_INVALID",
        ),
        (
            button(json!({"text": "x", "callback_data": "é".repeat(33)})),
            "BUTTON_DATA_INVALID",
        ),
        (
            button(json!({"text": "x", "url": "no link"})),
            "BUTTON_URL_INVALID",
        ),
        (
            button(json!({"text": "x", "url": "http://localhost/"})),
            "BUTTON_URL_INVALID",
        ),
        (
            button(json!({"text": "x", "copy_text": {"text": ""}})),
            "BUTTON_COPY_TEXT_INVALID",
        ),
        (
            button(json!({"text": "x", "callback_data": "a", "style": "pink"})),
            "can't parse inline keyboard button: Invalid button style specified",
        ),
        (
            button(json!({"text": "x", "callback": "a"})),
            "can't parse inline keyboard button: Unknown field \"callback\"",
        ),
        (
            json!({"inline_keyboard": {}}),
            "field \"inline_keyboard\" must be an Array of Arrays",
        ),
        (json!({"inline_keyboard": many}), "reply markup is too long"),
        (
            json!({"keyboard": [["ok"]], "resize": true}),
            "unknown field \"resize\" in reply markup",
        ),
        (
            json!({"nothing": 1}),
            "can't parse reply keyboard markup JSON object",
        ),
    ] {
        let call = json!({"chat_id": person, "text": "x", "reply_markup": markup});
        let expected = format!("Bad Request: {expected}");
        assert_eq!(api.refused("sendMessage", call).await, expected, "{markup}");
    }
}

#[tokio::test]
async fn a_phone_number_can_be_asked_for_in_private_only() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let group = api.telegram.create_group("Team", GroupKind::Supergroup);
    api.telegram.place_bot(group, Standing::Member).unwrap();
    let markup = json!({"keyboard": [[{"text": "My number", "request_contact": true}, "No"]]});
    let call = |chat: i64| json!({"chat_id": chat, "text": "x", "reply_markup": markup});
    assert_eq!(
        api.refused("sendMessage", call(group.0)).await,
        "Bad Request: phone number can be requested in private chats only"
    );
    let sent = api.ok("sendMessage", call(person.0)).await;
    let shown = api.telegram.message(person.into(), id_of(&sent)).unwrap();
    let keys = &shown.reply_keyboard.unwrap()[0];
    assert_eq!(
        (keys[0].text.as_str(), keys[0].request_contact),
        ("My number", true)
    );
    assert_eq!(
        (keys[1].text.as_str(), keys[1].request_contact),
        ("No", false)
    );
    let edit = json!({"chat_id": person, "message_id": sent["message_id"], "text": "y"});
    assert_eq!(
        api.refused("editMessageText", edit).await,
        "Bad Request: message can't be edited"
    );
}

#[tokio::test]
async fn a_press_is_told_apart_from_a_link_and_a_copied_text() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let markup = json!({"inline_keyboard": [
        [
            {"text": "Yes\u{202e}", "callback_data": "yes", "style": "success"},
            {"text": "Read", "url": "https://example.org/a"},
        ],
        [{"text": "Code", "copy_text": {"text": "C-17"}}, {"text": "Pay", "pay": true}],
    ]});
    let call = json!({"chat_id": person, "text": "x", "reply_markup": markup});
    let sent = api.ok("sendMessage", call).await;
    assert_eq!(
        sent["reply_markup"]["inline_keyboard"][0][0],
        json!({
            "text": "Yes", "callback_data": "yes", "style": "success",
        })
    );
    let (chat, id) = (person.into(), id_of(&sent));
    let press = |row, column| api.telegram.press(person, chat, id, row, column);
    assert!(matches!(press(0, 0), Ok(Pressed::Callback(_))));
    assert_eq!(
        press(0, 1),
        Ok(Pressed::Opened("https://example.org/a".to_owned()))
    );
    assert_eq!(press(1, 0), Ok(Pressed::Copied("C-17".to_owned())));
    assert_eq!(press(1, 1), Err(Refusal::ButtonNotPressable));
    assert_eq!(press(1, 2), Err(Refusal::NoSuchButton));
    assert!(api.telegram.press_data(person, chat, id, "yes").is_ok());
    assert_eq!(
        api.telegram.press_data(person, chat, id, "no"),
        Err(Refusal::NoSuchButton)
    );
    let updates = api.updates().await;
    assert_eq!(updates.len(), 2, "only presses reach the bot");
    assert_eq!(updates[0]["callback_query"]["data"], "yes");
    assert_eq!(updates[0]["callback_query"]["message"]["message_id"], id.0);
}

fn button(button: Value) -> Value {
    json!({"inline_keyboard": [[button]]})
}
