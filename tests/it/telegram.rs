//! The Bot API as the bot meets it: updates read, deliveries judged, polling, and no secret told.

mod asking;
mod breaking;
mod hearing;
mod judging;
mod polling;
mod reading;
mod secrets;
mod sending;

use std::time::Duration;

use secrecy::SecretString;
use stepward::message::{Button, Delivery, Does, Message, Style};
use stepward::simulator::{PersonId, Setup, Simulator};
use stepward::telegram::{Incoming, Target, Telegram, Verdict, read, update_id};

/// A Telegram of its own, and the bot's end of the line.
struct Line {
    simulator: Simulator,
    telegram: Telegram,
}

impl Line {
    async fn new() -> Self {
        let simulator = Simulator::start(Setup::default()).await.unwrap();
        let token = SecretString::from(simulator.token().to_owned());
        let telegram = Telegram::new(&token, simulator.url()).unwrap();
        Self {
            simulator,
            telegram,
        }
    }

    /// Somebody who has started the bot; that update is taken.
    async fn person(&self) -> PersonId {
        let person = self.simulator.create_person("Amina", None, "ar");
        self.simulator.start_bot(person, None).unwrap();
        self.heard().await;
        person
    }

    /// What the waiting updates tell, confirmed.
    async fn heard(&self) -> Vec<Incoming> {
        let updates = self
            .telegram
            .updates(None, 100, Duration::ZERO)
            .await
            .unwrap();
        if let Some(last) = updates.last().and_then(update_id) {
            self.telegram
                .updates(Some(last + 1), 100, Duration::ZERO)
                .await
                .unwrap();
        }
        updates
            .iter()
            .filter_map(|update| read(update, "stepward_bot"))
            .collect()
    }

    async fn deliver(&self, chat: i64, delivery: Delivery) -> Verdict {
        self.telegram.deliver(to(chat), &delivery).await
    }
}

fn to(chat: i64) -> Target {
    Target {
        chat,
        thread: None,
        edits: None,
    }
}

fn words(text: &str) -> Message {
    Message {
        text: text.to_owned(),
        ..Message::default()
    }
}

fn button(label: &str, does: Does, style: Style) -> Button {
    Button {
        label: label.to_owned(),
        does,
        style,
    }
}
