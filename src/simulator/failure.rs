//! What the server says when it will not do something.

use serde_json::{Value, json};

use super::ids::ChatId;

/// A refused call: its HTTP status and the body that goes with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Failure {
    /// The HTTP status, also `error_code`.
    pub code: u16,
    /// What is said, prefix included.
    pub description: String,
    /// Whole seconds to wait before the next try.
    pub retry_after: Option<u64>,
    /// The supergroup the chat became.
    pub migrate_to: Option<ChatId>,
}

impl Failure {
    /// A failure without parameters; the description is taken as it is.
    pub fn new(code: u16, description: impl Into<String>) -> Self {
        Failure {
            code,
            description: description.into(),
            retry_after: None,
            migrate_to: None,
        }
    }

    /// 400: the caller asked for something that cannot be done.
    pub fn bad_request(what: impl AsRef<str>) -> Self {
        Failure::new(400, format!("Bad Request: {}", what.as_ref()))
    }

    /// 403: the caller may not reach this chat.
    pub fn forbidden(what: impl AsRef<str>) -> Self {
        Failure::new(403, format!("Forbidden: {}", what.as_ref()))
    }

    /// 429: the caller must wait.
    pub fn too_many_requests(seconds: u64) -> Self {
        Failure {
            retry_after: Some(seconds),
            ..Failure::new(429, format!("Too Many Requests: retry after {seconds}"))
        }
    }

    /// 400: the group lives on as a supergroup under another id.
    pub fn migrated(to: ChatId) -> Self {
        Failure {
            migrate_to: Some(to),
            ..Failure::bad_request("group chat was upgraded to a supergroup chat")
        }
    }

    /// The body of the answer.
    pub fn body(&self) -> Value {
        let mut body =
            json!({"ok": false, "error_code": self.code, "description": self.description});
        if let Some(seconds) = self.retry_after {
            body["parameters"] = json!({"retry_after": seconds});
        }
        if let Some(chat) = self.migrate_to {
            body["parameters"] = json!({"migrate_to_chat_id": chat});
        }
        body
    }
}
