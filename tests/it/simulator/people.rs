//! What a person does, and how the bot hears of it.

use serde_json::{Value, json};
use stepward::simulator::{MessageId, Parcel, Refusal};
use teloxide::types::{MediaKind, MessageKind, Update, UpdateKind};
use time::Duration;

use super::Api;

#[tokio::test]
async fn a_start_link_carries_its_payload() {
    let api = Api::start().await;
    let person = api.telegram.create_person("Amina", Some("amina"), "ar");
    let start = |payload: Option<&str>| api.telegram.start_bot(person, payload);
    assert_eq!(start(Some("")), Err(Refusal::BadPayload));
    assert_eq!(start(Some("a b")), Err(Refusal::BadPayload));
    assert_eq!(start(Some(&"x".repeat(65))), Err(Refusal::BadPayload));
    start(Some("library-2")).unwrap();
    start(None).unwrap();
    let updates = api.updates().await;
    assert_eq!(updates[0]["message"]["text"], "/start library-2");
    assert_eq!(
        updates[0]["message"]["from"],
        json!({
            "id": person,
            "is_bot": false,
            "first_name": "Amina",
            "username": "amina",
            "language_code": "ar",
        })
    );
    assert_eq!(
        updates[0]["message"]["entities"],
        json!([
            {"type": "bot_command", "offset": 0, "length": 6}
        ])
    );
    assert_eq!(updates[1]["message"]["text"], "/start");
}

#[tokio::test]
async fn a_long_text_leaves_in_parts_and_direction_overrides_are_taken_out() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let chat = person.into();
    let long = "слово ".repeat(1700);
    let parts = api.telegram.say(person, chat, &long, None, None).unwrap();
    assert_eq!(parts.len(), 3);
    api.telegram
        .say(person, chat, "a\u{202e}b\u{2067}c\u{2069}", None, None)
        .unwrap();
    let texts: Vec<String> = api
        .updates()
        .await
        .iter()
        .map(|update| update["message"]["text"].as_str().unwrap().to_owned())
        .collect();
    assert!(texts.iter().all(|text| text.chars().count() <= 4096));
    assert_eq!(texts[..3].join(" "), long.trim());
    assert_eq!(texts[3], "ab\u{2067}c\u{2069}");
    for nothing in ["", "  \n", "\u{202a}\u{202e}"] {
        let said = api.telegram.say(person, chat, nothing, None, None);
        assert_eq!(said, Err(Refusal::NothingToSend));
    }
}

#[tokio::test]
async fn the_app_refuses_what_it_would_not_let_a_person_do() {
    let api = Api::start().await;
    let amina = api.telegram.create_person("Amina", None, "en");
    let omar = api.candidate("Omar").await;
    let say = |chat| api.telegram.say(amina, chat, "x", None, None);
    assert_eq!(say(amina.into()), Err(Refusal::NotStarted));
    assert_eq!(say(omar.into()), Err(Refusal::NotInChat));
    api.telegram.start_bot(amina, None).unwrap();
    api.telegram.block(amina).unwrap();
    assert_eq!(say(amina.into()), Err(Refusal::BotBlocked));
    let foreign = api.send(omar, "x").await;
    assert_eq!(
        api.telegram.press(amina, omar.into(), foreign, 0, 0),
        Err(Refusal::NotInChat)
    );
    assert_eq!(
        api.telegram
            .say(omar, omar.into(), "x", Some(MessageId(999)), None),
        Err(Refusal::NoSuchMessage)
    );
}

#[tokio::test]
async fn edits_reach_the_bot_and_deletions_do_not() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let chat = person.into();
    let own = api.telegram.say(person, chat, "nurse", None, None).unwrap()[0];
    let bots = api.send(person, "ok").await;
    api.updates().await;
    let edit = |id, text: &str| api.telegram.edit(person, chat, id, text);
    edit(own, "midwife").unwrap();
    assert_eq!(edit(own, "midwife"), Err(Refusal::NotModified));
    assert_eq!(edit(own, " "), Err(Refusal::NothingToSend));
    assert_eq!(edit(own, &"x".repeat(4097)), Err(Refusal::TooLong));
    assert_eq!(edit(bots, "x"), Err(Refusal::NotYours));
    let updates = api.updates().await;
    assert_eq!(updates.len(), 1);
    assert_eq!(updates[0]["edited_message"]["text"], "midwife");
    assert_eq!(updates[0]["edited_message"]["message_id"], own.0);
    api.telegram.advance(Duration::hours(49));
    assert_eq!(edit(own, "doctor"), Err(Refusal::TooOld));
    api.telegram.delete(person, chat, own).unwrap();
    assert_eq!(api.telegram.pending_updates(), 0);
    assert!(api.telegram.message(chat, own).is_none());
}

#[tokio::test]
async fn blocking_looks_like_a_changed_membership() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    api.telegram.block(person).unwrap();
    api.telegram.start_bot(person, None).unwrap();
    let updates = api.updates().await;
    let statuses: Vec<&Value> = updates
        .iter()
        .map(|update| &update["my_chat_member"]["new_chat_member"]["status"])
        .collect();
    assert_eq!(statuses, [&json!("kicked"), &json!("member"), &json!(null)]);
    assert_eq!(updates[2]["message"]["text"], "/start");
}

#[tokio::test]
async fn teloxide_reads_everything_a_person_can_send() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let chat = person.into();
    let contact = |owner| Parcel::Contact {
        phone_number: "+441210000000".to_owned(),
        first_name: "Amina".to_owned(),
        owner,
    };
    for parcel in [
        Parcel::Voice {
            duration: 3,
            bytes: b"OggS".to_vec(),
        },
        Parcel::Photo {
            bytes: vec![1, 2],
            caption: Some("me".to_owned()),
        },
        Parcel::Document {
            name: "cv.pdf".to_owned(),
            mime: "application/pdf".to_owned(),
            bytes: vec![1],
            caption: None,
        },
        Parcel::Location {
            latitude: 52.48,
            longitude: -1.89,
        },
        contact(Some(person)),
        contact(None),
        Parcel::Sticker {
            emoji: "👍".to_owned(),
        },
        Parcel::Poll {
            question: "?".to_owned(),
            options: vec!["a".to_owned(), "b".to_owned()],
        },
    ] {
        api.telegram.send(person, chat, parcel, None, None).unwrap();
    }
    let read: Vec<&str> = api
        .updates()
        .await
        .iter()
        .map(|update| {
            let update: Update = serde_json::from_str(&update.to_string()).unwrap();
            let UpdateKind::Message(message) = update.kind else {
                panic!("{:?}", update.kind)
            };
            let MessageKind::Common(common) = message.kind else {
                panic!("{message:?}")
            };
            match common.media_kind {
                MediaKind::Voice(_) => "voice",
                MediaKind::Photo(_) => "photo",
                MediaKind::Document(_) => "document",
                MediaKind::Location(_) => "location",
                MediaKind::Contact(_) => "contact",
                MediaKind::Sticker(_) => "sticker",
                MediaKind::Poll(_) => "poll",
                other => panic!("{other:?}"),
            }
        })
        .collect();
    assert_eq!(
        read,
        [
            "voice", "photo", "document", "location", "contact", "contact", "sticker", "poll"
        ]
    );
}
