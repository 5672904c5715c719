//! How a call is read: methods, tokens, encodings, parameters.

use serde_json::{Value, json};

use super::Api;

#[tokio::test]
async fn what_cannot_be_read_is_refused() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let chat = person.0;
    for (method, parameters, expected) in [
        ("sendMessages", json!({}), "Not Found: method not found"),
        (
            "sendMessage",
            json!({"text": "x"}),
            "Bad Request: chat_id is empty",
        ),
        (
            "sendMessage",
            json!({"chat_id": chat}),
            "Bad Request: message text is empty",
        ),
        (
            "sendMessage",
            json!({"chat_id": chat, "text": ""}),
            "Bad Request: message text is empty",
        ),
        (
            "sendMessage",
            json!({"chat_id": chat, "text": " \n\u{202e}\u{200b}"}),
            "Bad Request: text must be non-empty",
        ),
        (
            "sendMessage",
            json!({"chat_id": chat, "text": 5}),
            "Bad Request: parameter \"text\" must be of type String",
        ),
        (
            "sendMessage",
            json!({"chat_id": chat, "text": "x", "protect_content": "maybe"}),
            "Bad Request: parameter \"protect_content\" must be of type Boolean",
        ),
        (
            "sendMessage",
            json!({"chat_id": chat, "text": "x", "parsemode": "HTML"}),
            "Bad Request: unknown or unsimulated parameter \"parsemode\" of sendMessage",
        ),
        (
            "sendMessage",
            json!({"chat_id": chat, "text": "x", "parse_mode": "Rich"}),
            "Bad Request: unsupported parse_mode",
        ),
        (
            "sendMessage",
            json!({"chat_id": chat, "text": "x", "reply_markup": "[]"}),
            "Bad Request: object expected as reply markup",
        ),
        (
            "sendMessage",
            json!({"chat_id": chat, "text": "x", "reply_parameters":
            {"message_id": 999}}),
            "Bad Request: message to be replied not found",
        ),
        (
            "sendMessage",
            json!({"chat_id": "@nobody", "text": "x"}),
            "Bad Request: chat not found",
        ),
        (
            "sendMessage",
            json!({"chat_id": chat, "text": "é".repeat(4097)}),
            "Bad Request: message is too long",
        ),
        (
            "sendMessage",
            json!({"chat_id": chat, "text": "x".repeat(32_769)}),
            "Bad Request: text is too long",
        ),
        (
            "editMessageText",
            json!({"chat_id": chat, "text": "x"}),
            "Bad Request: message identifier is not specified",
        ),
        (
            "deleteMessages",
            json!({"chat_id": chat}),
            "Bad Request: message identifiers are not specified",
        ),
        (
            "getChatMember",
            json!({"chat_id": chat}),
            "Bad Request: invalid user_id specified",
        ),
        (
            "sendChatAction",
            json!({"chat_id": chat, "action": "dancing"}),
            "Bad Request: wrong parameter action in request",
        ),
        (
            "answerCallbackQuery",
            json!({}),
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
        ),
        (
            "getUpdates",
            json!({"allowed_updates": ["messages"]}),
            "Bad Request: unknown update type \"messages\"",
        ),
    ] {
        assert_eq!(
            api.refused(method, parameters.clone()).await,
            expected,
            "{parameters}"
        );
    }
    assert_eq!(
        api.telegram.messages(person.into()).len(),
        1,
        "nothing was sent by all that"
    );
}

#[tokio::test]
async fn every_encoding_says_the_same() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let chat = person.0.to_string();
    let url = format!(
        "{}/bot{}/SENDmessage",
        api.telegram.url(),
        api.telegram.token()
    );
    let query = format!("{url}?chat_id={chat}&text=a%20%2B+%D8%B9&protect_content=true");
    let form = format!("chat_id={chat}&text=a+%2B+%D8%B9&protect_content=true");
    let parts = reqwest::multipart::Form::new()
        .text("chat_id", chat)
        .text("text", "a + ع")
        .text("protect_content", "true");
    let header = ("content-type", "application/x-www-form-urlencoded");
    for request in [
        api.client.get(query),
        api.client.post(&url).header(header.0, header.1).body(form),
        api.client.post(&url).multipart(parts),
        api.client.post(&url).json(&json!({
            "chat_id": person, "text": "a + ع", "protect_content": true,
        })),
    ] {
        let body: Value = request.send().await.unwrap().json().await.unwrap();
        assert_eq!(body["result"]["text"], "a + ع", "{body}");
        assert_eq!(body["result"]["has_protected_content"], true, "{body}");
    }
}

#[tokio::test]
async fn a_wrong_token_is_unauthorized() {
    let api = Api::start().await;
    for (path, status, description) in [
        ("bot1:wrong/getMe", 401, "Unauthorized"),
        (
            "botnonsense/getMe",
            401,
            "Unauthorized: invalid token specified",
        ),
        ("something", 404, "Not Found"),
        ("file/bot1:wrong/documents/file_1.txt", 401, "Unauthorized"),
    ] {
        let url = format!("{}/{path}", api.telegram.url());
        let response = api.client.get(url).send().await.unwrap();
        assert_eq!(response.status().as_u16(), status, "{path}");
        let body: Value = response.json().await.unwrap();
        assert_eq!(body["description"], description, "{path}");
    }
}
