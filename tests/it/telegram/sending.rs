//! What becomes of each kind of delivery.

use stepward::message::{Delivery, Does, Message, Style};
use stepward::simulator::{GroupKind, MessageId, Rights, Standing, TopicId};
use stepward::telegram::{Target, Verdict};

use super::{Line, button, to, words};

fn done() -> Verdict {
    Verdict::Sent {
        message: None,
        thread: None,
    }
}

fn edit(message: &str) -> Delivery {
    Delivery::Edit {
        row: 1,
        message: words(message),
    }
}

fn toast(query: &str) -> Delivery {
    Delivery::Toast {
        query: query.to_owned(),
        text: "Saved".to_owned(),
        alert: false,
    }
}

#[tokio::test]
async fn a_message_arrives_with_its_buttons_and_their_looks() {
    let line = Line::new().await;
    let amina = line.person().await;
    let message = Message {
        text: "Are you <b>18</b> or older?".to_owned(),
        keyboard: vec![
            vec![
                button("Yes", Does::Press("a:1".to_owned()), Style::Success),
                button("No", Does::Press("a:0".to_owned()), Style::Plain),
            ],
            vec![
                button(
                    "Read",
                    Does::Open("https://example.org/".to_owned()),
                    Style::Primary,
                ),
                button("Copy", Does::Copy("K7M2P9".to_owned()), Style::Danger),
            ],
        ],
        protected: true,
    };
    line.deliver(amina.0, Delivery::Send(message)).await;
    let there = line.simulator.last_message(amina.into()).unwrap();
    assert_eq!(
        (there.html.as_str(), there.protected),
        ("Are you <b>18</b> or older?", true)
    );
    let buttons = there.keyboard.iter().flatten();
    let looks: Vec<_> = buttons
        .clone()
        .map(|button| button.style.as_deref())
        .collect();
    assert_eq!(
        looks,
        [Some("success"), None, Some("primary"), Some("danger")]
    );
    let does: Vec<_> = buttons
        .map(|button| (&button.url, &button.copy_text))
        .collect();
    assert_eq!(does[2].0.as_deref(), Some("https://example.org/"));
    assert_eq!(does[3].1.as_deref(), Some("K7M2P9"));
}

#[tokio::test]
async fn an_edit_changes_its_message_and_takes_its_buttons_away() {
    let line = Line::new().await;
    let amina = line.person().await;
    let row = vec![button("Yes", Does::Press("a:1".to_owned()), Style::Plain)];
    let message = Message {
        keyboard: vec![row],
        ..words("?")
    };
    let sent = line.deliver(amina.0, Delivery::Send(message)).await;
    let Verdict::Sent {
        message: Some(id), ..
    } = sent
    else {
        panic!("{sent:?}")
    };
    let target = Target {
        edits: Some(id),
        ..to(amina.0)
    };
    let verdict = line.telegram.deliver(target, &edit("done")).await;
    assert_eq!(
        verdict,
        Verdict::Sent {
            message: Some(id),
            thread: None
        }
    );
    let there = line.simulator.message(amina.into(), MessageId(id)).unwrap();
    assert_eq!((there.text.as_str(), there.keyboard.len()), ("done", 0));

    assert_eq!(
        line.telegram.deliver(target, &edit("done")).await,
        Verdict::Done
    );
    let gone = Target {
        edits: Some(9999),
        ..target
    };
    assert_eq!(
        line.telegram.deliver(gone, &edit("done")).await,
        Verdict::MessageGone
    );
    let never = Target {
        edits: None,
        ..target
    };
    assert_eq!(
        line.telegram.deliver(never, &edit("done")).await,
        Verdict::MessageGone
    );
    let hers = line
        .simulator
        .say(amina, amina.into(), "hello", None, None)
        .unwrap()[0];
    let hers = Target {
        edits: Some(hers.0),
        ..target
    };
    assert_eq!(
        line.telegram.deliver(hers, &edit("done")).await,
        Verdict::MessageGone
    );
}

#[tokio::test]
async fn a_file_arrives_whole() {
    let line = Line::new().await;
    let amina = line.person().await;
    let file = Delivery::Document {
        name: "my-data.json".to_owned(),
        content: "{\"name\": \"أمينة\"}".to_owned(),
        caption: "<b>Everything</b> we keep".to_owned(),
    };
    let verdict = line.deliver(amina.0, file).await;
    assert!(
        matches!(
            verdict,
            Verdict::Sent {
                message: Some(_),
                thread: None
            }
        ),
        "{verdict:?}"
    );
    let file = line.simulator.last_document(amina.into()).unwrap();
    assert_eq!(
        (file.name.as_str(), file.bytes),
        ("my-data.json", "{\"name\": \"أمينة\"}".into())
    );
    let there = line.simulator.last_message(amina.into()).unwrap();
    assert_eq!(there.html, "<b>Everything</b> we keep");
}

#[tokio::test]
async fn a_press_is_answered_once() {
    let line = Line::new().await;
    let amina = line.person().await;
    let row = vec![button("Yes", Does::Press("a:1".to_owned()), Style::Plain)];
    line.deliver(
        amina.0,
        Delivery::Send(Message {
            keyboard: vec![row],
            ..words("?")
        }),
    )
    .await;
    let message = line
        .simulator
        .last_message(amina.into())
        .unwrap()
        .message_id;
    line.simulator
        .press(amina, amina.into(), message, 0, 0)
        .unwrap();
    let query = line.heard().await[0].query.clone().unwrap();
    assert_eq!(line.deliver(amina.0, toast(&query)).await, done());
    assert_eq!(line.simulator.toasts(amina)[0].text, "Saved");
    assert_eq!(line.deliver(amina.0, toast(&query)).await, Verdict::Done);
    assert_eq!(line.deliver(amina.0, toast("1")).await, Verdict::Done);
}

#[tokio::test]
async fn copies_and_deletions_are_done_or_need_no_doing() {
    let line = Line::new().await;
    let (amina, sara) = (line.person().await, line.person().await);
    let hers = line
        .simulator
        .say(amina, amina.into(), "hello", None, None)
        .unwrap()[0];
    let copy = Delivery::Copy {
        chat: amina.0,
        message: hers.0,
        protected: true,
    };
    let verdict = line.deliver(sara.0, copy.clone()).await;
    let Verdict::Sent {
        message: Some(copied),
        ..
    } = verdict
    else {
        panic!("{verdict:?}")
    };
    let arrived = line.simulator.last_message(sara.into()).unwrap();
    assert_eq!((arrived.text.as_str(), arrived.protected), ("hello", true));

    let delete = Delivery::Delete {
        messages: vec![copied, 9999],
    };
    assert_eq!(line.deliver(sara.0, delete.clone()).await, Verdict::Done);
    assert!(
        line.simulator
            .message(sara.into(), MessageId(copied))
            .is_none()
    );
    assert_eq!(line.deliver(sara.0, delete).await, Verdict::Done);
    let nothing = Delivery::Delete { messages: vec![] };
    assert_eq!(line.deliver(sara.0, nothing).await, Verdict::Done);
    line.simulator.delete(amina, amina.into(), hers).unwrap();
    assert_eq!(line.deliver(sara.0, copy).await, Verdict::Done);
}

#[tokio::test]
async fn a_topic_is_made_written_in_closed_and_missed() {
    let line = Line::new().await;
    let group = line.simulator.create_group("Caseworkers", GroupKind::Forum);
    line.simulator
        .place_bot(group, Standing::Administrator(Rights::ALL))
        .unwrap();
    assert_eq!(line.telegram.has_topics(group.0).await, Ok(true));
    let made = line
        .deliver(
            group.0,
            Delivery::Topic {
                name: "K7M2P9".to_owned(),
            },
        )
        .await;
    let Verdict::Sent {
        message: None,
        thread: Some(thread),
    } = made
    else {
        panic!("{made:?}")
    };
    let target = Target {
        thread: Some(thread),
        ..to(group.0)
    };
    let alert = Delivery::Send(words("A new case"));
    assert!(line.telegram.deliver(target, &alert).await.is_settled());
    let there = line.simulator.last_message(group).unwrap();
    assert_eq!(there.thread_id, Some(TopicId(thread)));

    let close = Delivery::Retitle {
        name: "K7M2P9 closed".to_owned(),
        closed: true,
    };
    let reopen = Delivery::Retitle {
        name: "K7M2P9 closed".to_owned(),
        closed: false,
    };
    assert!(line.telegram.deliver(target, &close).await.is_settled());
    assert!(line.telegram.deliver(target, &close).await.is_settled());
    assert!(line.telegram.deliver(target, &reopen).await.is_settled());

    line.simulator.delete_topic(group, TopicId(thread)).unwrap();
    assert_eq!(
        line.telegram.deliver(target, &alert).await,
        Verdict::ThreadGone
    );
    assert_eq!(
        line.telegram.deliver(target, &close).await,
        Verdict::ThreadGone
    );
    // The topic that every forum has is never named.
    let general = Target {
        thread: Some(1),
        ..target
    };
    assert!(line.telegram.deliver(general, &alert).await.is_settled());
}
