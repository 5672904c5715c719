//! What became of a delivery, and so what is to be done about it.

use std::time::Duration;

use serde_json::Value;

use super::Failure;
use super::call::Made;

/// What became of a delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is there.
    Sent {
        /// Telegram's id of the message it became, where it became one.
        message: Option<i32>,
        /// The topic it made, where it made one.
        thread: Option<i32>,
    },
    /// Nothing is left to do: it is so already, or nobody waits for it any more.
    Done,
    /// Refused for now: to be tried again after this time, and nothing else either before that.
    Wait(Duration),
    /// The group lives on under this id: to be sent there.
    Migrate(i64),
    /// This chat cannot be written to any more, for this reason.
    Unreachable(String),
    /// The message to change is gone: to be sent as a new one.
    MessageGone,
    /// The topic is gone: a new one is needed.
    ThreadGone,
    /// It can never be sent, for this reason: the fault is ours, and somebody must look.
    Broken(String),
    /// Nothing was done, for this reason: to be tried again.
    NotSent(String),
    /// The server was not reached, or does not know the bot: to be tried again for as long as it
    /// takes, since nothing is wrong with what is sent or with whom it is for.
    NotReached(String),
    /// Nobody knows whether it was done.
    Ambiguous,
}

/// What follows from a refusal.
#[derive(Clone, Copy)]
enum Follows {
    Done,
    Unreachable,
    MessageGone,
    ThreadGone,
    NotSent,
    NotReached,
    Broken,
}

/// What the server says, in lower case, by its beginning, and what follows; the first that fits.
const REFUSALS: &[(&str, Follows)] = &[
    ("forbidden: ", Follows::Unreachable),
    ("bad request: chat not found", Follows::Unreachable),
    ("bad request: peer_id_invalid", Follows::Unreachable),
    ("bad request: input_user_deactivated", Follows::Unreachable),
    ("bad request: user_is_blocked", Follows::Unreachable),
    ("bad request: message is not modified", Follows::Done),
    ("bad request: query is too old", Follows::Done),
    ("bad request: query_id_invalid", Follows::Done),
    ("bad request: message to delete not found", Follows::Done),
    ("bad request: message to copy not found", Follows::Done),
    ("bad request: topic_not_modified", Follows::Done),
    (
        "bad request: message to edit not found",
        Follows::MessageGone,
    ),
    ("bad request: message_id_invalid", Follows::MessageGone),
    ("bad request: message can't be edited", Follows::MessageGone),
    ("bad request: message thread not found", Follows::ThreadGone),
    ("bad request: topic_deleted", Follows::ThreadGone),
    ("bad request: topic_id_invalid", Follows::ThreadGone),
    ("bad request: topic_closed", Follows::ThreadGone),
    // An administrator of the group can put these right while the row waits.
    ("bad request: not enough rights", Follows::NotSent),
    ("bad request: have no rights", Follows::NotSent),
    ("bad request: chat_write_forbidden", Follows::NotSent),
    ("bad request: chat_restricted", Follows::NotSent),
    ("bad request: the chat is not a forum", Follows::NotSent),
    // And these an operator: nothing is wrong with the row.
    ("unauthorized", Follows::NotReached),
    ("invalid bot token", Follows::NotReached),
    ("not found", Follows::NotReached),
    // Whatever else was refused for what it is will be refused again.
    ("bad request: ", Follows::Broken),
    ("request entity too large", Follows::Broken),
];

impl Verdict {
    /// The verdict on an answer.
    pub(super) fn on(answer: Result<Made, Failure>) -> Self {
        match answer {
            Ok(made) => Self::Sent {
                message: made.message,
                thread: None,
            },
            Err(failure) => Self::of(failure),
        }
    }

    /// The verdict that follows from a failure.
    pub fn of(failure: Failure) -> Self {
        match failure {
            Failure::Wait(time) => Self::Wait(time),
            Failure::Migrated(chat) => Self::Migrate(chat),
            Failure::NotReached(why) => Self::NotReached(why),
            Failure::Unclear(_) => Self::Ambiguous,
            Failure::Refused(said) => Self::refused(said),
        }
    }

    fn refused(said: String) -> Self {
        let follows = REFUSALS
            .iter()
            .find(|(beginning, _)| said.starts_with(beginning));
        match follows.map(|(_, follows)| *follows) {
            Some(Follows::Done) => Self::Done,
            Some(Follows::Unreachable) => Self::Unreachable(said),
            Some(Follows::MessageGone) => Self::MessageGone,
            Some(Follows::ThreadGone) => Self::ThreadGone,
            Some(Follows::NotSent) => Self::NotSent(said),
            Some(Follows::NotReached) => Self::NotReached(said),
            Some(Follows::Broken) => Self::Broken(said),
            // A refusal that nobody knows may come after the deed.
            None => Self::Ambiguous,
        }
    }

    /// Whether what was wanted is so now.
    pub fn is_settled(&self) -> bool {
        match self {
            Self::Sent { .. } | Self::Done => true,
            Self::Wait(_)
            | Self::Migrate(_)
            | Self::Unreachable(_)
            | Self::MessageGone
            | Self::ThreadGone
            | Self::Broken(_)
            | Self::NotSent(_)
            | Self::NotReached(_)
            | Self::Ambiguous => false,
        }
    }
}

/// An id of a message or topic.
pub(super) fn id(value: &Value) -> Option<i32> {
    value.as_i64().and_then(|id| id.try_into().ok())
}
