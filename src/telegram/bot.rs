//! The handle on the bot: its clients, who it is, and what is asked of the server in passing.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use teloxide::Bot;
use teloxide::net::default_reqwest_settings;
use teloxide::requests::Payload;

use super::Failure;
use super::call::{GetChat, GetChatMember, GetMe, SetMyCommands, call};
use super::read::is_in;
use crate::measures::Measures;

/// How long an answer is waited for. Longer than the 10 s that teloxide sleeps after a server's
/// 5xx, so that such an answer is still read.
const PATIENCE: Duration = Duration::from_secs(15);

/// The longest a poll may take: what it asks Telegram to wait, and the way there and back. On a line
/// whose other end is gone without a word, people wait no longer than this.
const LONGEST_POLL: Duration = Duration::from_secs(25);

/// The bot, as Telegram knows it.
#[derive(Clone)]
pub struct Telegram {
    /// For everything but updates.
    calls: Bot,
    /// For updates: a long poll must not keep a connection from the others, nor time out early.
    polls: Bot,
    patience: Duration,
    measures: Arc<Measures>,
}

/// Who the bot is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Me {
    /// Its user id.
    pub id: i64,
    /// Its public name, without `@`.
    pub username: String,
}

/// How somebody stands to a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Membership {
    /// Is in it.
    In,
    /// Is not.
    Out,
}

impl Telegram {
    /// A handle for the token at the address of a Bot API server.
    ///
    /// # Errors
    ///
    /// When the address is none, or no secure connection can be set up on this machine.
    pub fn new(token: &SecretString, api_url: &str) -> anyhow::Result<Self> {
        Ok(Self {
            calls: bot(token, api_url, PATIENCE)?,
            polls: bot(token, api_url, LONGEST_POLL)?,
            patience: PATIENCE,
            measures: Arc::default(),
        })
    }

    /// The same handle, waiting this long for an answer.
    #[must_use]
    pub fn patient_for(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Who the bot is.
    ///
    /// # Errors
    ///
    /// A [`Failure`]; [`Failure::is_unknown_token`] when the token is wrong.
    pub async fn me(&self) -> Result<Me, Failure> {
        let me = self.call(GetMe(json!({}))).await?;
        match (me["id"].as_i64(), me["username"].as_str()) {
            (Some(id), Some(username)) => Ok(Me {
                id,
                username: username.to_owned(),
            }),
            _ => Err(unexpected()),
        }
    }

    /// Whether a person is in a group at this moment.
    ///
    /// # Errors
    ///
    /// A [`Failure`], which must count as a no.
    pub async fn membership(&self, group: i64, person: i64) -> Result<Membership, Failure> {
        let asked = GetChatMember(json!({"chat_id": group, "user_id": person}));
        match self.call(asked).await {
            Ok(member) => standing(&member).ok_or_else(unexpected),
            Err(Failure::Refused(said)) if is_nobody(&said) => Ok(Membership::Out),
            Err(failure) => Err(failure),
        }
    }

    /// Whether a group has topics.
    ///
    /// # Errors
    ///
    /// A [`Failure`]; [`Failure::Migrated`] when the group lives on under another id.
    pub async fn has_topics(&self, group: i64) -> Result<bool, Failure> {
        let chat = self.call(GetChat(json!({"chat_id": group}))).await?;
        Ok(chat["is_forum"].as_bool().unwrap_or(false))
    }

    /// Sets the menu of commands (name without slash, description), for the people whose app has
    /// this language (two lower-case letters), or for everybody else.
    ///
    /// # Errors
    ///
    /// A [`Failure`].
    pub async fn set_commands(
        &self,
        language: Option<&str>,
        commands: &[(&str, String)],
    ) -> Result<(), Failure> {
        let commands: Vec<Value> = commands
            .iter()
            .map(|(name, description)| json!({"command": name, "description": description}))
            .collect();
        let mut parameters = json!({"commands": commands});
        if let Some(language) = language {
            parameters["language_code"] = json!(language);
        }
        self.call(SetMyCommands(parameters)).await.map(drop)
    }

    /// What this bot counts: whoever has something to count has this handle.
    pub fn measures(&self) -> &Arc<Measures> {
        &self.measures
    }

    /// The bot for everything but updates.
    pub(super) fn calls(&self) -> &Bot {
        &self.calls
    }

    /// The bot for updates.
    pub(super) fn polls(&self) -> &Bot {
        &self.polls
    }

    /// How long an answer is waited for.
    pub(super) fn patience(&self) -> Duration {
        self.patience
    }

    /// One call with the ordinary patience.
    pub(super) async fn call<M>(&self, method: M) -> Result<M::Output, Failure>
    where
        M: Payload<Output: DeserializeOwned> + Serialize + 'static,
    {
        let called = call(&self.calls, method, self.patience).await;
        self.count(M::NAME, called)
    }
}

impl Telegram {
    /// Counts a call that has ended.
    pub(super) fn count<T>(
        &self,
        method: &'static str,
        called: Result<T, Failure>,
    ) -> Result<T, Failure> {
        let verdict = called.as_ref().map_or_else(Failure::name, |_| "done");
        self.measures.called(method, verdict);
        called
    }
}

impl fmt::Debug for Telegram {
    /// Without the token, which teloxide's own would print.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Telegram")
            .field("api_url", &self.calls.api_url().as_str())
            .field("patience", &self.patience)
            .finish_non_exhaustive()
    }
}

/// A bot with a client of its own, which gives up after a time.
fn bot(token: &SecretString, api_url: &str, gives_up: Duration) -> anyhow::Result<Bot> {
    let builder = default_reqwest_settings().timeout(gives_up);
    // A server on this machine is reached directly, whatever proxy the rest goes through.
    let near = ["//localhost", "//127.0.0.1", "//[::1]"]
        .iter()
        .any(|host| api_url.contains(host));
    let builder = if near { builder.no_proxy() } else { builder };
    let client = builder.build().context("set up the client for Telegram")?;
    let bot = Bot::with_client(token.expose_secret(), client);
    let url = api_url.parse().context("read the address of the Bot API")?;
    let bot = bot.set_api_url(url);
    anyhow::ensure!(
        !bot.api_url().cannot_be_a_base(),
        "read the address of the Bot API: it must begin with https:// or http://"
    );
    Ok(bot)
}

fn standing(member: &Value) -> Option<Membership> {
    is_in(member).map(|is_in| {
        if is_in {
            Membership::In
        } else {
            Membership::Out
        }
    })
}

/// Whether the server says that there is no such member.
fn is_nobody(said: &str) -> bool {
    [
        "user not found",
        "member not found",
        "participant_id_invalid",
        "user_id_invalid",
    ]
    .iter()
    .any(|nobody| {
        said.strip_prefix("bad request: ")
            .is_some_and(|it| it.starts_with(nobody))
    })
}

fn unexpected() -> Failure {
    Failure::Unclear("the answer lacks what was asked for".to_owned())
}
