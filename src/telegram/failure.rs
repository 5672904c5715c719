//! Why a call did not succeed, told apart by what follows from it, without token or words.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use serde_json::Value;
use teloxide::{ApiError, RequestError};

/// Added to the seconds the server asks to wait, which it rounds down.
const MARGIN: Duration = Duration::from_millis(500);

/// What the server says when it broke, so that nobody knows whether it did what was asked.
const SERVER_BROKE: [&str; 4] = [
    "internal server error",
    "bad gateway",
    "service unavailable",
    "gateway timeout",
];

/// Why a call did not succeed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The server refused and did nothing: what it said, in lower case, up to the first quote,
    /// since what it quotes may be somebody's words.
    Refused(String),
    /// Not before this time has passed.
    Wait(Duration),
    /// The group lives on under this id.
    Migrated(i64),
    /// The server was not reached, so nothing was done: why.
    NotReached(String),
    /// Nobody knows whether it was done: why.
    Unclear(String),
}

impl Failure {
    /// What an error of teloxide's means. Its text may hold the address of the call, and with it
    /// the token; only what is safe is taken over.
    pub(super) fn of(error: &RequestError, token: &str) -> Self {
        match error {
            RequestError::RetryAfter(seconds) => Self::Wait(seconds.duration() + MARGIN),
            RequestError::MigrateToChatId(chat) => Self::Migrated(chat.0),
            RequestError::Api(ApiError::Unknown(said)) => Self::said(said),
            RequestError::Api(known) => Self::said(&known.to_string()),
            RequestError::Network(error) if error.is_connect() => {
                Self::NotReached(cause(error.as_ref(), token))
            }
            RequestError::Network(error) => Self::Unclear(cause(error.as_ref(), token)),
            RequestError::InvalidJson { raw, .. } => Self::raw(raw),
            RequestError::Io(_) => Self::NotReached("a file could not be read".to_owned()),
        }
    }

    /// No answer came in time.
    pub(super) fn late() -> Self {
        Self::Unclear("no answer in time".to_owned())
    }

    /// Its name in a measure.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Refused(_) => "refused",
            Self::Wait(_) => "wait",
            Self::Migrated(_) => "migrated",
            Self::NotReached(_) => "not_reached",
            Self::Unclear(_) => "unclear",
        }
    }

    /// Whether the server does not know the bot's token.
    pub fn is_unknown_token(&self) -> bool {
        match self {
            Self::Refused(said) => {
                said == "not found"
                    || said == "invalid bot token"
                    || said.starts_with("unauthorized")
            }
            Self::Wait(_) | Self::Migrated(_) | Self::NotReached(_) | Self::Unclear(_) => false,
        }
    }

    /// What a description of the server's means.
    fn said(description: &str) -> Self {
        let said = description.to_lowercase();
        if SERVER_BROKE.iter().any(|broke| said.starts_with(broke)) {
            return Self::Unclear("the server broke".to_owned());
        }
        if let Some(seconds) = said.strip_prefix("too many requests: retry after ") {
            let seconds = seconds.trim().parse().unwrap_or(1);
            return Self::Wait(Duration::from_secs(seconds) + MARGIN);
        }
        let end = said.find('"').unwrap_or(said.len());
        Self::Refused(said[..end].trim_end().to_owned())
    }

    /// What an answer means that is not shaped as the Bot API's answers are.
    fn raw(answer: &str) -> Self {
        let answer: Value = serde_json::from_str(answer).unwrap_or_default();
        let (false, Some(description)) = (
            answer["ok"].as_bool().unwrap_or(true),
            answer["description"].as_str(),
        ) else {
            return Self::Unclear("the answer was unreadable".to_owned());
        };
        let parameters = &answer["parameters"];
        if let Some(seconds) = parameters["retry_after"].as_u64() {
            return Self::Wait(Duration::from_secs(seconds) + MARGIN);
        }
        if let Some(chat) = parameters["migrate_to_chat_id"].as_i64() {
            return Self::Migrated(chat);
        }
        Self::said(description)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(said) => write!(formatter, "Telegram refused: {said}"),
            Self::Wait(time) => write!(formatter, "Telegram asks to wait {} s", time.as_secs_f32()),
            Self::Migrated(chat) => write!(formatter, "the group is now the supergroup {chat}"),
            Self::NotReached(why) => write!(formatter, "Telegram was not reached: {why}"),
            Self::Unclear(why) => write!(formatter, "Telegram's answer is missing: {why}"),
        }
    }
}

impl Error for Failure {}

/// The innermost cause of an error, which names no address: the outer ones print the call's.
fn cause(error: &dyn Error, token: &str) -> String {
    let mut innermost = error.source();
    while let Some(deeper) = innermost.and_then(Error::source) {
        innermost = Some(deeper);
    }
    let Some(innermost) = innermost else {
        return "the connection failed".to_owned();
    };
    redacted(&innermost.to_string(), token)
}

/// A text without the token, should a library begin to put it there.
fn redacted(text: &str, token: &str) -> String {
    if token.is_empty() {
        return text.to_owned();
    }
    text.replace(token, "<token>")
}
