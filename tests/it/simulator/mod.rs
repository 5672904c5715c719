//! The simulator itself: that it is as strict as Telegram, and that a page can follow it.
#![expect(clippy::unwrap_used, reason = "what goes wrong in a test may end it")]

mod clients;
mod faults;
mod groups;
mod html;
mod keyboards;
mod lifetimes;
mod menu;
mod parameters;
mod people;
mod polling;
mod reach;
mod sending;
mod topics;
mod views;
mod webhooks;

use serde_json::{Value, json};
use stepward::simulator::{ChatId, MessageId, PersonId, Setup, Simulator};

/// A simulator and a bot's plain HTTP client.
struct Api {
    telegram: Simulator,
    client: reqwest::Client,
}

impl Api {
    async fn start() -> Self {
        let telegram = Simulator::start(Setup::default()).await.unwrap();
        Api {
            telegram,
            client: reqwest::Client::new(),
        }
    }

    /// The whole body of an answer.
    async fn call(&self, method: &str, parameters: Value) -> Value {
        let url = format!(
            "{}/bot{}/{method}",
            self.telegram.url(),
            self.telegram.token()
        );
        let response = self
            .client
            .post(url)
            .json(&parameters)
            .send()
            .await
            .unwrap();
        let status = response.status().as_u16();
        let body: Value = response.json().await.unwrap();
        assert_eq!(body["ok"] == true, status == 200, "{body}");
        assert!(body["ok"] == true || body["error_code"] == status, "{body}");
        body
    }

    /// The result of a call that succeeds.
    async fn ok(&self, method: &str, parameters: Value) -> Value {
        let body = self.call(method, parameters).await;
        assert_eq!(body["ok"], true, "{method}: {body}");
        body["result"].clone()
    }

    /// The description of a call that is refused.
    async fn refused(&self, method: &str, parameters: Value) -> String {
        let body = self.call(method, parameters).await;
        assert_eq!(body["ok"], false, "{method}: {body}");
        body["description"].as_str().unwrap().to_owned()
    }

    /// Sends a text; returns the message's id.
    async fn send(&self, chat: impl Into<ChatId>, text: &str) -> MessageId {
        let chat = chat.into();
        let sent = self
            .ok("sendMessage", json!({"chat_id": chat, "text": text}))
            .await;
        id_of(&sent)
    }

    /// Everything that waits, confirmed.
    async fn updates(&self) -> Vec<Value> {
        let updates = self
            .ok("getUpdates", json!({}))
            .await
            .as_array()
            .unwrap()
            .clone();
        if let Some(last) = updates.last() {
            let next = last["update_id"].as_i64().unwrap() + 1;
            self.ok("getUpdates", json!({"offset": next})).await;
        }
        // The same offset again at once would get one update only.
        self.telegram.advance(time::Duration::seconds(1));
        updates
    }

    /// Somebody who has started the bot; what that caused is confirmed.
    async fn candidate(&self, name: &str) -> PersonId {
        let person = self.telegram.create_person(name, None, "en");
        self.telegram.start_bot(person, None).unwrap();
        self.updates().await;
        person
    }
}

fn id_of(message: &Value) -> MessageId {
    MessageId(message["message_id"].as_i64().unwrap().try_into().unwrap())
}
