//! What people do in Telegram, and how it is heard at the bot's end of the line.

use stepward::conversation::{Press, Said};
use stepward::message::{Delivery, Does, Message, Style};
use stepward::simulator::{GroupKind, Parcel, Rights, Standing};
use stepward::telegram::What;

use super::{Line, button, words};

#[tokio::test]
async fn a_private_chat_is_heard_from_end_to_end() {
    let line = Line::new().await;
    let telegram = &line.simulator;
    let amina = telegram.create_person("Amina", None, "ar-EG");
    telegram.start_bot(amina, Some("library")).unwrap();
    let [incoming] = line.heard().await.try_into().unwrap();
    assert_eq!(
        incoming.what,
        What::Said(Said::Start(Some("library".to_owned())))
    );
    assert_eq!(
        (incoming.chat, incoming.sender, incoming.private),
        (amina.0, Some(amina.0), true)
    );
    assert_eq!(incoming.app_language.as_deref(), Some("ar-EG"));

    let written = telegram
        .say(amina, amina.into(), "ممرضة", None, None)
        .unwrap()[0];
    telegram
        .edit(amina, amina.into(), written, "ممرضة في حلب")
        .unwrap();
    let voice = Parcel::Voice {
        duration: 3,
        bytes: vec![1],
    };
    telegram
        .send(amina, amina.into(), voice, None, None)
        .unwrap();
    telegram.block(amina).unwrap();
    telegram.unblock(amina).unwrap();
    let heard = line.heard().await;
    let what: Vec<What> = heard.into_iter().map(|incoming| incoming.what).collect();
    let Some(What::Said(Said::Voice { seconds: 3, .. })) = what.get(2) else {
        panic!("no voice note: {what:?}");
    };
    let nurse = Said::Text {
        words: "ممرضة".to_owned(),
        reply: None,
    };
    assert_eq!(what[0], What::Said(nurse));
    assert_eq!(what[1], What::Said(Said::Edited("ممرضة في حلب".to_owned())));
    assert_eq!(what[3], What::Said(Said::Blocked(true)));
    assert_eq!(what[4], What::Said(Said::Blocked(false)));
}

#[tokio::test]
async fn a_press_is_heard_with_its_query_and_an_unknown_one_too() {
    let line = Line::new().await;
    let amina = line.person().await;
    let row = [Press::Menu.data(), "from-an-older-bot".to_owned()];
    let row = row
        .map(|data| button("x", Does::Press(data), Style::Plain))
        .to_vec();
    let question = Message {
        keyboard: vec![row],
        ..words("?")
    };
    line.deliver(amina.0, Delivery::Send(question)).await;
    let message = line
        .simulator
        .last_message(amina.into())
        .unwrap()
        .message_id;
    line.simulator
        .press(amina, amina.into(), message, 0, 0)
        .unwrap();
    line.simulator
        .press(amina, amina.into(), message, 0, 1)
        .unwrap();
    let [first, second] = line.heard().await.try_into().unwrap();
    assert_eq!(first.what, What::Said(Said::Pressed(Press::Menu)));
    assert_eq!(
        (first.sender, first.message),
        (Some(amina.0), Some(message.0))
    );
    assert!(first.query.is_some() && first.query != second.query);
    assert_eq!(second.what, What::Said(Said::PressedUnknown));
}

#[tokio::test]
async fn a_group_tells_who_left_that_it_moved_and_that_the_bot_is_out() {
    let line = Line::new().await;
    let telegram = &line.simulator;
    let sara = telegram.create_person("Sara", None, "en");
    let old = telegram.create_group("Caseworkers", GroupKind::Basic);
    telegram
        .place_bot(old, Standing::Administrator(Rights::ALL))
        .unwrap();
    telegram.join(sara, old).unwrap();
    line.heard().await;
    telegram.leave(sara, old).unwrap();
    let left = line.heard().await;
    assert!(!left.is_empty());
    for incoming in left {
        assert_eq!(incoming.what, What::Said(Said::LeftGroup));
        assert_eq!((incoming.sender, incoming.chat), (Some(sara.0), old.0));
    }
    let new = telegram.upgrade(old).unwrap();
    let [moved] = line.heard().await.try_into().unwrap();
    assert_eq!(
        (moved.chat, moved.what),
        (old.0, What::GroupMigrated(new.0))
    );
    telegram.place_bot(new, Standing::Kicked).unwrap();
    let [out] = line.heard().await.try_into().unwrap();
    assert_eq!((out.chat, out.what), (new.0, What::BotRemoved));
}
