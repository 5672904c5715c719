//! The verdict on each thing the server can say.

use std::time::Duration;

use stepward::message::{Delivery, Does, Message, Style};
use stepward::simulator::{ChatId, Fault, GroupKind, Standing, When};
use stepward::telegram::{Failure, Telegram, Verdict};

use super::{Line, button, to, words};

fn unreachable(reason: &str) -> Verdict {
    Verdict::Unreachable(format!("forbidden: {reason}"))
}

fn broken(reason: &str) -> Verdict {
    Verdict::Broken(format!("bad request: {reason}"))
}

#[tokio::test]
async fn who_cannot_be_written_to_is_told_apart_from_what_cannot_be_written() {
    let line = Line::new().await;
    let amina = line.person().await;
    let hello = || Delivery::Send(words("hello"));
    assert_eq!(
        line.deliver(99, hello()).await,
        Verdict::Unreachable("bad request: chat not found".to_owned())
    );
    assert_eq!(
        line.deliver(amina.0, Delivery::Send(words("<b>hello")))
            .await,
        broken("can't parse entities: can't find end tag corresponding to start tag")
    );
    assert_eq!(
        line.deliver(amina.0, Delivery::Send(words(&"a".repeat(4097))))
            .await,
        broken("message is too long")
    );
    let row = vec![button("x", Does::Press("x".repeat(65)), Style::Plain)];
    let long = Message {
        keyboard: vec![row],
        ..words("?")
    };
    assert_eq!(
        line.deliver(amina.0, Delivery::Send(long)).await,
        broken("button_data_invalid")
    );

    line.simulator.block(amina).unwrap();
    let blocked = line.deliver(amina.0, hello()).await;
    assert_eq!(blocked, unreachable("bot was blocked by the user"));
    line.simulator.deactivate(amina).unwrap();
    assert_eq!(
        line.deliver(amina.0, hello()).await,
        unreachable("user is deactivated")
    );
}

#[tokio::test]
async fn a_group_may_move_away_or_shut_the_bot_out() {
    let line = Line::new().await;
    let old = line.simulator.create_group("Caseworkers", GroupKind::Basic);
    let deliver = |chat: ChatId| line.deliver(chat.0, Delivery::Send(words("hello")));
    line.simulator.place_bot(old, Standing::Member).unwrap();
    assert!(deliver(old).await.is_settled());
    let no_topics = line
        .deliver(
            old.0,
            Delivery::Topic {
                name: "x".to_owned(),
            },
        )
        .await;
    assert!(matches!(no_topics, Verdict::NotSent(_)), "{no_topics:?}");
    let new = line.simulator.upgrade(old).unwrap();
    assert_eq!(deliver(old).await, Verdict::Migrate(new.0));
    assert_eq!(line.telegram.has_topics(new.0).await, Ok(false));
    assert_eq!(
        line.telegram.has_topics(old.0).await,
        Err(Failure::Migrated(new.0))
    );

    line.simulator.place_bot(new, Standing::Restricted).unwrap();
    let why = "bad request: not enough rights to send text messages to the chat";
    assert_eq!(deliver(new).await, Verdict::NotSent(why.to_owned()));
    line.simulator.place_bot(new, Standing::Kicked).unwrap();
    assert_eq!(
        deliver(new).await,
        unreachable("bot was kicked from the supergroup chat")
    );
}

#[tokio::test]
async fn a_busy_a_broken_and_an_absent_server_are_told_apart() {
    let line = Line::new().await;
    let amina = line.person().await;
    let hello = Delivery::Send(words("hello"));
    line.simulator
        .inject(Fault::TooManyRequests(Duration::from_secs(3)));
    let busy = line.deliver(amina.0, hello.clone()).await;
    assert_eq!(busy, Verdict::Wait(Duration::from_millis(3500)));

    line.simulator.inject(Fault::ServerError(502, When::Before));
    let hasty = line
        .telegram
        .clone()
        .patient_for(Duration::from_millis(200));
    assert_eq!(hasty.deliver(to(amina.0), &hello).await, Verdict::Ambiguous);

    let url = line.simulator.url().to_owned();
    let token = line.simulator.token().to_owned().into();
    drop(line);
    let nobody = Telegram::new(&token, &url).unwrap();
    // The server may still be on its way out.
    let mut verdict = nobody.deliver(to(1), &hello).await;
    while verdict == Verdict::Ambiguous {
        tokio::task::yield_now().await;
        verdict = nobody.deliver(to(1), &hello).await;
    }
    assert!(matches!(verdict, Verdict::NotReached(_)), "{verdict:?}");
}

#[test]
fn what_the_server_says_decides_what_follows() {
    for (said, expected) in [
        ("bad request: topic_deleted", "ThreadGone"),
        ("bad request: topic_closed", "ThreadGone"),
        ("bad request: topic_not_modified", "Done"),
        ("bad request: message can't be edited", "MessageGone"),
        ("bad request: message can't be copied", "Broken"),
        ("bad request: user_is_blocked", "Unreachable"),
        ("bad request: input_user_deactivated", "Unreachable"),
        ("bad request: something of next year", "Broken"),
        ("request entity too large", "Broken"),
        ("unauthorized", "NotReached"),
        ("something else of next year", "Ambiguous"),
    ] {
        let verdict = format!("{:?}", Verdict::of(Failure::Refused(said.to_owned())));
        assert!(verdict.starts_with(expected), "{said}: {verdict}");
    }
}
