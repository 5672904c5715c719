//! Updates fetched as raw JSON, and what stands in the way of them.

use std::fmt;
use std::time::Duration;

use serde_json::{Value, json};
use teloxide::requests::Payload;

use super::call::{GetUpdates, call};
use super::{Failure, Telegram};

/// The kinds of update that are read; Telegram keeps the list from call to call.
pub(super) const KINDS: [&str; 5] = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "chat_member",
];

/// Why there are no updates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoUpdates {
    /// Somebody else fetches them with the same token.
    OtherPoller,
    /// A webhook is set for this token, so that none can be fetched.
    WebhookSet,
    /// Telegram does not know the token.
    UnknownToken,
    /// Anything else, which passes.
    Failed(Failure),
}

impl Telegram {
    /// Waits for updates, at most this long and at most 100; a call with an offset confirms every
    /// update before it, and Telegram forgets those.
    ///
    /// # Errors
    ///
    /// Why there are none.
    pub async fn updates(
        &self,
        offset: Option<i64>,
        limit: u8,
        wait: Duration,
    ) -> Result<Vec<Value>, NoUpdates> {
        let mut parameters = json!({
            "limit": limit,
            "timeout": wait.as_secs(),
            "allowed_updates": KINDS,
        });
        if let Some(offset) = offset {
            parameters["offset"] = json!(offset);
        }
        let called = call(self.polls(), GetUpdates(parameters), wait + self.patience()).await;
        match self.count(GetUpdates::NAME, called) {
            Ok(Value::Array(updates)) => Ok(updates),
            Ok(_) => Err(NoUpdates::Failed(Failure::Unclear(
                "the answer holds no list of updates".to_owned(),
            ))),
            Err(failure) => {
                let why = NoUpdates::of(failure);
                if why == NoUpdates::OtherPoller {
                    self.measures().conflict();
                }
                Err(why)
            }
        }
    }
}

impl NoUpdates {
    fn of(failure: Failure) -> Self {
        if failure.is_unknown_token() {
            return Self::UnknownToken;
        }
        let Failure::Refused(said) = &failure else {
            return Self::Failed(failure);
        };
        if said.starts_with("conflict: can't use getupdates") {
            return Self::WebhookSet;
        }
        if said.starts_with("conflict:") {
            return Self::OtherPoller;
        }
        Self::Failed(failure)
    }
}

impl fmt::Display for NoUpdates {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherPoller => {
                formatter.write_str("another program fetches updates with the same bot token")
            }
            Self::WebhookSet => formatter.write_str(
                "a webhook is set for this bot token, so no updates can be fetched: set \
                 WEBHOOK_URL to go on with it, or take it away with the Bot API's deleteWebhook",
            ),
            Self::UnknownToken => formatter.write_str("Telegram does not know this bot token"),
            Self::Failed(failure) => failure.fmt(formatter),
        }
    }
}

impl std::error::Error for NoUpdates {}

/// An update's id.
pub fn update_id(update: &Value) -> Option<i64> {
    update["update_id"].as_i64()
}
