//! What is no answer: other kinds of messages, edits, stale and double presses.

use insta::assert_snapshot;
use stepward::simulator::Parcel;

use super::answers::{at_occupation, at_permission};
use crate::town::{Town, admitted};

#[tokio::test]
async fn what_is_no_words_gets_a_kind_reply_and_the_question_again() {
    let town = Town::new().await;
    let mut hana = at_occupation(&town).await;
    let bytes = || vec![1, 2, 3];
    let parcels = [
        Parcel::Photo {
            bytes: bytes(),
            caption: Some("my diploma".into()),
        },
        Parcel::Voice {
            duration: 3,
            bytes: bytes(),
        },
        Parcel::Document {
            name: "cv.pdf".into(),
            mime: "application/pdf".into(),
            bytes: bytes(),
            caption: None,
        },
        Parcel::Location {
            latitude: 52.5,
            longitude: -1.9,
        },
        Parcel::Contact {
            phone_number: "+44 7700 900000".into(),
            first_name: "Ali".into(),
            owner: Some(hana.id),
        },
        Parcel::Sticker {
            emoji: "👍".into()
        },
        Parcel::Poll {
            question: "?".into(),
            options: vec!["a".into(), "b".into()],
        },
    ];
    let mut kind_words = vec![];
    for parcel in parcels {
        hana.looks();
        hana.sends(parcel).await;
        let replies = hana.messages();
        let [.., kind, question] = replies.as_slice() else {
            panic!("no replies")
        };
        assert!(
            question.text.contains("What is your profession"),
            "{}",
            question.text
        );
        kind_words.push(crate::town::plain(kind.text.lines().next().unwrap()));
    }
    assert_snapshot!(kind_words.join("\n"), @"
    Thank you for the photo. Photos can show private things, so I do not keep any. I remove it from this chat.
    Thank you for the voice message. For this question I need a button or written words.
    Thank you for the file. Files can show private things, so I do not keep any. I remove it from this chat.
    Thank you for the place. I need it only when I ask where you live. I remove it from this chat.
    Thank you for the contact. I do not keep it. I remove it from this chat.
    Thank you for the sticker.
    Thank you. I cannot read this kind of message.
    ");
    town.end().await;
}

#[tokio::test]
async fn a_voice_note_answers_a_question_in_free_text() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    hana.looks();
    hana.sends(Parcel::Voice {
        duration: 3,
        bytes: vec![1],
    })
    .await;
    assert_snapshot!(hana.looks(), @"
    Hana: [voice.ogg] 
    bot: Thank you. I keep your voice message as your answer. A caseworker can listen to it.
    bot: Step 2 of 12 · about 4 minutes left
        
        Where do you live? The first part of your postcode is enough.
        
        You can also send your place on the map. I do not keep the place itself.
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    town.end().await;
}

#[tokio::test]
async fn an_edited_answer_is_answered_with_how_to_change_it() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    let name = hana.says("Hanna").await;
    hana.looks();
    hana.edits(name, "Hana").await;
    assert_snapshot!(hana.looks(), @"
    bot: Step 2 of 12 · about 4 minutes left
        
        Where do you live? The first part of your postcode is enough.
        
        You can also send your place on the map. I do not keep the place itself.
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    town.end().await;
}

#[tokio::test]
async fn stale_and_double_presses_change_nothing() {
    let town = Town::new().await;
    let mut hana = at_permission(&town).await;
    // Why puts the question a second time; the older one keeps its buttons.
    hana.presses("Why do you ask?").await;
    let older = hana
        .messages()
        .into_iter()
        .find(|one| one.text.contains("Are you allowed"))
        .unwrap();
    hana.presses("Not yet").await;
    hana.looks();
    for _ in 0..2 {
        town.telegram
            .press(hana.id, hana.id.into(), older.message_id, 0, 0)
            .unwrap();
        town.settle().await;
    }
    assert_eq!(hana.looks(), "");
    assert_eq!(
        hana.toasts(),
        ["This button belongs to an earlier question."; 2]
    );
    // Two taps before the bot has answered the first.
    let chat = hana.id.into();
    hana.press_without_settling(chat, "Work now, and");
    hana.press_without_settling(chat, "Return to my");
    town.settle().await;
    hana.says("/review").await;
    assert!(
        hana.hears().contains("Allowed to work: Not yet"),
        "{}",
        hana.hears()
    );
    assert!(
        hana.hears().contains("What you want: Work now, and"),
        "{}",
        hana.hears()
    );
    town.end().await;
}
