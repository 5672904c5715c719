//! Broken updates: whatever a server sends, the reader stands.

use proptest::prelude::*;
use serde_json::{Value, json};
use stepward::telegram::read;

use super::reading::{AMINA, GROUP, message};

/// Whole updates of every kind, to be broken.
fn updates() -> Vec<Value> {
    let private = json!({"id": AMINA, "type": "private"});
    let group = json!({"id": GROUP, "type": "supergroup", "is_forum": true});
    let amina = json!({"id": AMINA, "is_bot": false, "language_code": "ar"});
    let reply = json!({"text": "/case K7", "reply_to_message": {"message_id": 5}});
    let contact = json!({"contact": {"phone_number": "1", "user_id": AMINA}});
    let rich = json!({"rich_message": {"blocks": [{"type": "paragraph", "text": ["a"]}]}});
    let member = json!({
        "chat": group, "from": amina,
        "old_chat_member": {"status": "member", "user": amina},
        "new_chat_member": {"status": "restricted", "is_member": false, "user": amina},
    });
    vec![
        json!({"update_id": 1, "message": message(private.clone(), reply.clone())}),
        json!({"update_id": 2, "message": message(private.clone(), contact)}),
        json!({"update_id": 3, "message": message(private.clone(), rich)}),
        json!({"update_id": 4, "edited_message": message(group.clone(), reply)}),
        json!({"update_id": 5, "chat_member": member.clone()}),
        json!({"update_id": 6, "my_chat_member": member}),
        json!({"update_id": 7, "callback_query": {
            "id": "9", "from": amina, "data": "o:work:0:yes",
            "message": message(private, json!({"text": "?"})),
        }}),
    ]
}

/// Any value, most of them of the wrong type for where they will stand.
fn anything() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "/[a-z]{0,6}@?[ \u{0}-\u{7f}]{0,9}".prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([[{"text": {"text": ["x"]}}], 1])),
    ]
}

/// Puts a value in the place of the value that many steps into a tree.
fn break_at(value: &mut Value, steps: &mut usize, with: &Value) {
    if *steps == 0 {
        *value = with.clone();
        *steps = usize::MAX;
        return;
    }
    *steps -= 1;
    match value {
        Value::Array(parts) => parts
            .iter_mut()
            .for_each(|part| break_at(part, steps, with)),
        Value::Object(fields) => {
            fields
                .values_mut()
                .for_each(|field| break_at(field, steps, with));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

proptest! {
    #[test]
    fn no_update_makes_the_reader_fall(
        which in 0usize..7,
        breaks in prop::collection::vec((0usize..40, anything()), 0..4),
    ) {
        let mut update = updates().swap_remove(which);
        for (mut steps, with) in breaks {
            break_at(&mut update, &mut steps, &with);
        }
        // Whatever comes out, an update is only ever about a chat and keeps its id.
        if let Some(incoming) = read(&update, "stepward_bot") {
            prop_assert_eq!(update["update_id"].as_i64(), Some(incoming.update_id));
        }
    }
}
