//! Files, copies, reactions, signs of life.

use serde_json::{Value, json};
use stepward::simulator::{File, Parcel};

use super::{Api, id_of};

#[tokio::test]
async fn a_document_is_uploaded_sent_again_and_fetched() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let url = format!(
        "{}/bot{}/sendDocument",
        api.telegram.url(),
        api.telegram.token()
    );
    let part = reqwest::multipart::Part::bytes(b"{}".to_vec()).file_name("mydata.json");
    let form = reqwest::multipart::Form::new()
        .text("chat_id", person.0.to_string())
        .text("caption", "<b>Yours</b>")
        .text("parse_mode", "HTML")
        .part("document", part);
    let body: Value = api
        .client
        .post(url)
        .multipart(form)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let sent = &body["result"];
    assert_eq!(sent["caption"], "Yours");
    assert_eq!(sent["document"]["file_name"], "mydata.json");
    let file = File {
        name: "mydata.json".to_owned(),
        mime: "application/json".to_owned(),
        bytes: b"{}".to_vec(),
    };
    assert_eq!(
        api.telegram.last_document(person.into()),
        Some(file.clone())
    );

    let id = sent["document"]["file_id"].as_str().unwrap();
    assert_eq!(api.telegram.file(id), Some(file));
    let again = json!({"chat_id": person, "document": id});
    assert_eq!(
        api.ok("sendDocument", again).await["document"]["file_id"],
        id
    );
    assert_eq!(
        api.refused("sendPhoto", json!({"chat_id": person, "photo": id}))
            .await,
        "Bad Request: can't use file of type Document as Photo"
    );
    let path = api.ok("getFile", json!({"file_id": id})).await["file_path"].clone();
    let url = format!(
        "{}/file/bot{}/{}",
        api.telegram.url(),
        api.telegram.token(),
        path.as_str().unwrap()
    );
    let response = api.client.get(url).send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.text().await.unwrap(), "{}");
}

#[tokio::test]
async fn files_have_limits() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let upload = async |parameter: &str, size: usize| -> Value {
        let method = if parameter == "photo" {
            "sendPhoto"
        } else {
            "sendDocument"
        };
        let url = format!(
            "{}/bot{}/{method}",
            api.telegram.url(),
            api.telegram.token()
        );
        let part = reqwest::multipart::Part::bytes(vec![0; size]).file_name("a.png");
        let form = reqwest::multipart::Form::new()
            .text("chat_id", person.0.to_string())
            .part(parameter.to_owned(), part);
        api.client
            .post(url)
            .multipart(form)
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap()
    };
    assert_eq!(
        upload("document", 0).await["description"],
        "Bad Request: file must be non-empty"
    );
    assert_eq!(
        upload("photo", (10 << 20) + 1).await["description"],
        "Bad Request: file is too big"
    );
    assert_eq!(
        upload("picture", 1).await["description"],
        "Bad Request: there is no document in the request"
    );
    let big = upload("document", (20 << 20) + 1).await;
    let id = &big["result"]["document"]["file_id"];
    assert_eq!(
        api.refused("getFile", json!({"file_id": id})).await,
        "Bad Request: file is too big"
    );
    for (method, call, expected) in [
        (
            "getFile",
            json!({"file_id": "none"}),
            "wrong file_id or the file is temporarily unavailable",
        ),
        (
            "sendPhoto",
            json!({"chat_id": person, "photo": "https://example.org/a.png"}),
            "failed to get HTTP URL content",
        ),
        (
            "sendDocument",
            json!({"chat_id": person, "document": id, "caption": "x".repeat(1025)}),
            "message caption is too long",
        ),
    ] {
        assert_eq!(
            api.refused(method, call).await,
            format!("Bad Request: {expected}")
        );
    }
}

#[tokio::test]
async fn a_persons_voice_note_can_be_passed_on() {
    let api = Api::start().await;
    let amina = api.candidate("Amina").await;
    let sara = api.candidate("Sara").await;
    let voice = Parcel::Voice {
        duration: 4,
        bytes: b"OggS".to_vec(),
    };
    let original = api
        .telegram
        .send(amina, amina.into(), voice, None, None)
        .unwrap();
    let updates = api.updates().await;
    let voice = &updates[0]["message"]["voice"];
    assert_eq!(voice["duration"], 4);
    let resent = json!({"chat_id": sara, "voice": voice["file_id"], "duration": 4});
    api.ok("sendVoice", resent).await;
    let copy = json!({"chat_id": sara, "from_chat_id": amina, "message_id": original});
    let copied = api.ok("copyMessage", copy).await;
    let shown = api.telegram.message(sara.into(), id_of(&copied)).unwrap();
    assert_eq!(shown.media.unwrap().duration, Some(4));
    let secret = json!({"chat_id": amina, "text": "x", "protect_content": true});
    let secret = api.ok("sendMessage", secret).await;
    let copy = json!({
        "chat_id": sara, "from_chat_id": amina, "message_id": secret["message_id"],
    });
    assert_eq!(
        api.refused("copyMessage", copy).await,
        "Bad Request: message can't be copied"
    );
}

#[tokio::test]
async fn a_bot_reacts_with_one_known_emoji() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let id = api
        .telegram
        .say(person, person.into(), "x", None, None)
        .unwrap()[0];
    let call = |emoji: &[&str]| {
        let reaction: Vec<Value> = emoji
            .iter()
            .map(|emoji| json!({"type": "emoji", "emoji": emoji}))
            .collect();
        json!({"chat_id": person, "message_id": id, "reaction": reaction})
    };
    api.ok("setMessageReaction", call(&["👀"])).await;
    let shown = api.telegram.message(person.into(), id).unwrap();
    assert_eq!(shown.reactions, ["👀"]);
    for (emoji, expected) in [
        (&["✅"][..], "REACTION_INVALID"),
        (&["👍", "👎"][..], "REACTIONS_TOO_MANY"),
    ] {
        let refused = api.refused("setMessageReaction", call(emoji)).await;
        assert_eq!(refused, format!("Bad Request: {expected}"));
    }
    api.ok("setMessageReaction", call(&[])).await;
    assert!(
        api.telegram
            .message(person.into(), id)
            .unwrap()
            .reactions
            .is_empty()
    );
}
