//! What raw updates are read as.

use serde_json::{Value, json};
use stepward::conversation::imports::SentFile;
use stepward::conversation::{Command, OtherKind, ReplyTo, Said};
use stepward::telegram::{What, read};

pub(super) const AMINA: i64 = 4001;
pub(super) const GROUP: i64 = -100_500;

/// Reads a message of Amina's in her private chat that has these fields.
fn private(fields: Value) -> Option<What> {
    in_chat(json!({"id": AMINA, "type": "private"}), fields)
}

/// Reads a message of hers in the group.
fn group(fields: Value) -> Option<What> {
    in_chat(json!({"id": GROUP, "type": "supergroup"}), fields)
}

fn in_chat(chat: Value, fields: Value) -> Option<What> {
    read(
        &json!({"update_id": 7, "message": message(chat, fields)}),
        "stepward_bot",
    )
    .map(|incoming| incoming.what)
}

pub(super) fn message(chat: Value, fields: Value) -> Value {
    let mut message = json!({
        "message_id": 11,
        "date": 1_772_442_000,
        "chat": chat,
        "from": {"id": AMINA, "is_bot": false, "first_name": "Amina", "language_code": "ar"},
    });
    let all = message.as_object_mut().unwrap();
    all.extend(fields.as_object().unwrap().clone());
    message
}

fn text(words: &str) -> Option<What> {
    Some(What::Said(Said::Text {
        words: words.to_owned(),
        reply: None,
    }))
}

fn command(command: Command) -> Option<What> {
    Some(What::Said(Said::Command(command)))
}

fn start(payload: Option<&str>) -> Option<What> {
    Some(What::Said(Said::Start(payload.map(str::to_owned))))
}

fn other(kind: OtherKind) -> Option<What> {
    Some(What::Said(Said::Other {
        kind,
        file: None,
        album: None,
        reply: None,
    }))
}

#[test]
fn commands_are_read_as_people_type_them() {
    let case = |code: &str| Command::Case(code.to_owned());
    for (typed, expected) in [
        ("/start", start(None)),
        ("/start library-7_B", start(Some("library-7_B"))),
        ("/start two words", start(None)),
        ("/start@stepward_bot clinic", start(Some("clinic"))),
        ("/help", command(Command::Help)),
        ("/HELP.", command(Command::Help)),
        ("  /help", command(Command::Help)),
        ("/help@another_bot", command(Command::Help)),
        ("/language", command(Command::Language)),
        ("/mydata", command(Command::MyData)),
        ("/forget\nplease", command(Command::Forget)),
        ("/hide", command(Command::Hide)),
        ("/pause", command(Command::Pause)),
        ("/person", command(Command::Person)),
        ("/review", command(Command::Review)),
        ("/roles", command(Command::Roles)),
        ("/steps", command(Command::Steps)),
        ("/menu", command(Command::Menu)),
        ("/cases", command(Command::Cases)),
        ("/case k7m2p9", command(case("K7M2P9"))),
        ("/case", command(case(""))),
        ("/abracadabra", command(Command::Unknown)),
        ("/home/amina", text("/home/amina")),
        ("/", text("/")),
        ("/ help", text("/ help")),
        ("1/2", text("1/2")),
        ("/مساعدة", text("/مساعدة")),
    ] {
        assert_eq!(private(json!({"text": typed})), expected, "{typed:?}");
    }
}

#[test]
fn in_a_group_a_command_for_another_bot_is_not_heard() {
    assert_eq!(group(json!({"text": "/help@another_bot"})), None);
    assert_eq!(
        group(json!({"text": "/cases@Stepward_Bot"})),
        command(Command::Cases)
    );
    assert_eq!(group(json!({"text": "/cases"})), command(Command::Cases));
}

#[test]
fn words_survive_entities_that_nobody_knows() {
    let fields = json!({
        "text": "I was a radiographer",
        "entities": [{"type": "hologram", "offset": 0, "length": 1}],
    });
    assert_eq!(private(fields), text("I was a radiographer"));
}

#[test]
fn rich_words_are_words_too() {
    let fields = json!({"rich_message": {"blocks": [
        {"type": "heading", "size": 1, "text": "My work"},
        {"type": "paragraph", "text": ["I was a ", {"type": "bold", "text": "nurse"}, "."]},
        {"type": "list", "items": [
            {"label": "1. ", "blocks": [{"type": "paragraph", "text": "Aleppo"}]},
            {"label": "2. ", "blocks": [{"type": "paragraph", "text": "Mersin"}]},
        ]},
    ]}});
    assert_eq!(
        private(fields),
        text("My work\nI was a nurse.\n1. Aleppo\n2. Mersin")
    );
}

#[test]
fn every_other_thing_is_told_by_its_kind() {
    let file = json!({"file_id": "F", "file_unique_id": "U"});
    for (fields, kind) in [
        (
            json!({"photo": [file], "caption": "my diploma"}),
            OtherKind::Photo,
        ),
        (
            json!({"animation": file, "document": file}),
            OtherKind::Sticker,
        ),
        (json!({"sticker": file}), OtherKind::Sticker),
        (json!({"video": file}), OtherKind::Video),
        (json!({"video_note": file}), OtherKind::Video),
        (json!({"audio": file}), OtherKind::Voice),
        (
            json!({"contact": {"phone_number": "1", "user_id": AMINA}}),
            OtherKind::Contact,
        ),
        (
            json!({"contact": {"phone_number": "1", "user_id": 9}}),
            OtherKind::Else,
        ),
        (json!({"contact": {"phone_number": "1"}}), OtherKind::Else),
        (json!({"poll": {"id": "1"}}), OtherKind::Else),
        (json!({"dice": {"value": 6}}), OtherKind::Else),
        (json!({"something_of_next_year": {}}), OtherKind::Else),
    ] {
        assert_eq!(private(fields.clone()), other(kind), "{fields}");
    }
    let document = json!({"document": {"file_id": "F", "file_name": "a.csv", "file_size": 9}});
    let sent = Said::Other {
        kind: OtherKind::Document,
        file: Some(SentFile {
            file_id: "F".to_owned(),
            name: "a.csv".to_owned(),
            size: 9,
        }),
        album: None,
        reply: None,
    };
    assert_eq!(private(document), Some(What::Said(sent)));
    let voice = Said::Voice {
        file_id: "F".to_owned(),
        seconds: 12,
        reply: None,
    };
    let fields = json!({"voice": {"file_id": "F", "duration": 12}});
    assert_eq!(private(fields), Some(What::Said(voice)));
}

#[test]
fn a_reply_names_the_message_it_replies_to() {
    let fields = json!({"text": "yes", "reply_to_message": {"message_id": 5}});
    let reply = Some(ReplyTo {
        message: 5,
        case: None,
    });
    let said = Said::Text {
        words: "yes".to_owned(),
        reply,
    };
    assert_eq!(private(fields), Some(What::Said(said)));
    // In a topic Telegram names the topic's first notice where nothing is replied to.
    let notice = json!({"message_id": 5, "forum_topic_created": {"name": "K7M2P9"}});
    assert_eq!(
        group(json!({"text": "yes", "reply_to_message": notice})),
        text("yes")
    );
}

#[test]
fn notices_and_other_bots_are_not_heard() {
    for fields in [
        json!({"pinned_message": {"message_id": 1}}),
        json!({"forum_topic_created": {"name": "K7M2P9"}}),
        json!({"new_chat_members": [{"id": 1}]}),
        json!({"migrate_from_chat_id": -7}),
        json!({"left_chat_member": {"id": 700_000_001, "is_bot": true}}),
        json!({"from": {"id": 5, "is_bot": true}, "text": "buy gold"}),
        json!({"chat": {"id": -8, "type": "channel"}, "text": "news"}),
    ] {
        assert_eq!(group(fields.clone()), None, "{fields}");
    }
}

#[test]
fn whoever_speaks_for_the_group_has_no_name() {
    let fields = json!({
        "text": "/cases",
        "from": {"id": 1_087_968_824, "is_bot": true},
        "sender_chat": {"id": GROUP, "type": "supergroup"},
    });
    let chat = json!({"id": GROUP, "type": "supergroup"});
    let update = json!({"update_id": 1, "message": message(chat, fields)});
    let incoming = read(&update, "stepward_bot").unwrap();
    assert_eq!(
        (incoming.sender, incoming.what),
        (None, What::Said(Said::Command(Command::Cases)))
    );
}

#[test]
fn a_place_on_the_map_is_read_with_its_degrees_and_an_album_by_its_id() {
    let location = json!({"location": {"latitude": 52.49, "longitude": -1.92}});
    let venue = json!({
        "location": {"latitude": 52.49, "longitude": -1.92},
        "venue": {"title": "A square"},
    });
    let place = Some(What::Said(Said::Location {
        latitude: 52.49,
        longitude: -1.92,
        reply: None,
    }));
    assert_eq!(private(location), place);
    assert_eq!(private(venue), place);
    let album = json!({"photo": [], "media_group_id": "14"});
    let photo = Some(What::Said(Said::Other {
        kind: OtherKind::Photo,
        file: None,
        album: Some("14".to_owned()),
        reply: None,
    }));
    assert_eq!(private(album), photo);
}
