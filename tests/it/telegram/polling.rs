//! Updates are confirmed once they are taken, and not before.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use anyhow::bail;
use serde_json::Value;
use stepward::ingress::polling::{Polling, Stumble};
use stepward::simulator::{Fault, PersonId};
use stepward::telegram::NoUpdates;
use time::Duration as Span;
use tokio::sync::watch;

use super::Line;

/// What was taken, and whether the taking works.
#[derive(Default)]
struct Taken {
    texts: Vec<String>,
    refuse: Option<&'static str>,
}

fn take(taken: &Rc<RefCell<Taken>>, updates: &[Value]) -> anyhow::Result<()> {
    let mut taken = taken.borrow_mut();
    for update in updates {
        let text = update["message"]["text"].as_str().unwrap_or_default();
        if taken.refuse == Some(text) {
            bail!("the database is away");
        }
        taken.texts.push(text.to_owned());
    }
    Ok(())
}

fn say(line: &Line, person: PersonId, texts: &[&str]) {
    for text in texts {
        line.simulator
            .say(person, person.into(), text, None, None)
            .unwrap();
    }
}

#[tokio::test]
async fn a_batch_that_was_not_taken_whole_stays_and_comes_again() {
    let line = Line::new().await;
    let amina = line.person().await;
    let taken = Rc::new(RefCell::new(Taken {
        refuse: Some("two"),
        ..Taken::default()
    }));
    let mut polling = Polling::new(&line.telegram, |updates| {
        let taken = Rc::clone(&taken);
        async move { take(&taken, &updates) }
    });
    say(&line, amina, &["one", "two", "three"]);

    let stumble = polling.poll_once().await.unwrap_err();
    assert!(matches!(stumble, Stumble::NotTaken(_)), "{stumble:?}");
    assert_eq!(
        line.simulator.pending_updates(),
        3,
        "nothing is confirmed yet"
    );

    taken.borrow_mut().refuse = None;
    line.simulator.advance(Span::seconds(1));
    assert_eq!(polling.poll_once().await.unwrap(), 3);
    assert_eq!(
        line.simulator.pending_updates(),
        3,
        "confirmed by the next call only"
    );
    assert_eq!(polling.poll_once().await.unwrap(), 0);
    assert_eq!(line.simulator.pending_updates(), 0);
    assert_eq!(
        taken.borrow().texts,
        ["one", "one", "two", "three"],
        "the whole batch came again"
    );
}

#[tokio::test]
async fn ids_that_begin_anew_after_a_quiet_week_are_not_swallowed() {
    let line = Line::new().await;
    let amina = line.person().await;
    let taken = Rc::new(RefCell::new(Taken::default()));
    let mut polling = Polling::new(&line.telegram, |updates| {
        let taken = Rc::clone(&taken);
        async move { take(&taken, &updates) }
    });
    for week in ["one", "two", "three", "four", "five", "six"] {
        say(&line, amina, &[week]);
        assert_eq!(polling.poll_once().await.unwrap(), 1, "{week}");
        assert_eq!(polling.poll_once().await.unwrap(), 0, "{week}");
        line.simulator.advance(Span::days(8));
    }
    assert_eq!(taken.borrow().texts.len(), 6);
}

#[tokio::test]
async fn polling_stops_when_told_and_confirms_what_it_took() {
    let line = Line::new().await;
    let amina = line.person().await;
    say(&line, amina, &["one", "two"]);
    let (stop, stopped) = watch::channel(false);
    let taken = Rc::new(RefCell::new(Taken::default()));
    let polling = Polling::new(&line.telegram, |updates| {
        let (taken, stop) = (Rc::clone(&taken), stop.clone());
        async move {
            take(&taken, &updates)?;
            stop.send_replace(true);
            Ok(())
        }
    });
    polling.run(stopped).await.unwrap();
    assert_eq!(taken.borrow().texts, ["one", "two"], "a batch is finished");
    assert_eq!(line.simulator.pending_updates(), 0);
}

#[tokio::test]
async fn a_token_that_telegram_does_not_know_ends_polling() {
    let line = Line::new().await;
    let token = "700000001:another".to_owned().into();
    let stranger = stepward::telegram::Telegram::new(&token, line.simulator.url()).unwrap();
    let (_stop, stopped) = watch::channel(false);
    let polling = Polling::new(&stranger, |_| async { Ok(()) });
    let error = polling.run(stopped).await.unwrap_err();
    assert_eq!(error.to_string(), "Telegram does not know this bot token");
}

#[tokio::test]
async fn another_poller_is_told_apart() {
    let line = Line::new().await;
    let waiting = line.telegram.updates(None, 100, Duration::from_secs(30));
    let other = async {
        while line.simulator.calls("getUpdates") == 0 {
            tokio::task::yield_now().await;
        }
        line.telegram.updates(None, 100, Duration::ZERO).await
    };
    let (waited, other) = tokio::join!(waiting, other);
    assert_eq!(waited, Err(NoUpdates::OtherPoller));
    assert_eq!(other, Ok(vec![]));
}

#[tokio::test]
async fn a_request_to_wait_is_passed_on() {
    let line = Line::new().await;
    line.simulator
        .inject(Fault::TooManyRequests(Duration::from_secs(3)).on("getUpdates"));
    let mut polling = Polling::new(&line.telegram, |_| async { Ok(()) });
    let Err(Stumble::NoUpdates(NoUpdates::Failed(failure))) = polling.poll_once().await else {
        panic!("not told to wait");
    };
    assert_eq!(failure.to_string(), "Telegram asks to wait 3.5 s");
}
