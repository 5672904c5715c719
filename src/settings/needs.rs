//! What the commands need, checked and ready to use.

use std::net::SocketAddr;
use std::path::PathBuf;

use secrecy::SecretString;

/// What the demo needs. It never looks at `DATABASE_URL`, so that it cannot fill a real database
/// with invented people.
#[derive(Debug)]
pub struct Demo {
    /// The port of the page.
    pub port: DemoPort,
    /// Its own server, beside and never the one of `serve`.
    pub server: EmbeddedServer,
    /// Files that replace the built-in ones.
    pub content_dir: Option<PathBuf>,
}

/// The port of the demo's page, on this machine only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DemoPort {
    /// The same at each start, so that a page left open finds it; any free one where it is taken.
    Preferred(u16),
    /// This one, as the person asked for it; 0 is any free one.
    Exactly(u16),
}

/// What running the bot needs.
#[derive(Debug)]
pub struct Serve {
    /// Where everything is kept.
    pub database: Database,
    /// What seals it.
    pub keys: Keys,
    /// Where erasures are written down, apart from the database.
    pub erasure_ledger: PathBuf,
    /// How Telegram is reached.
    pub telegram: Telegram,
    /// The chat id of the caseworkers' group.
    pub caseworker_chat: i64,
    /// Where updates are sent to; without it they are fetched.
    pub webhook: Option<Webhook>,
    /// Files that replace the built-in ones.
    pub content_dir: Option<PathBuf>,
    /// Where whoever watches the bot is answered.
    pub metrics_listen: Option<SocketAddr>,
}

/// Where Telegram sends updates to.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// The address that Telegram is told.
    pub url: String,
    /// Where the program listens: the address leads here.
    pub listen: SocketAddr,
    /// What Telegram shows in a header, so that nobody else is taken for it.
    pub secret: SecretString,
}

/// How Telegram is reached.
#[derive(Debug)]
pub struct Telegram {
    /// The bot's token: whoever has it is the bot.
    pub token: SecretString,
    /// The address of the Bot API, without a slash at its end.
    pub api_url: String,
}

/// Where the database is.
#[derive(Debug)]
pub enum Database {
    /// A server that somebody else runs; the address may hold a password.
    At(SecretString),
    /// A server that the program runs itself.
    Embedded(EmbeddedServer),
}

/// Where an embedded server has its files and its programs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmbeddedServer {
    /// The data directory.
    pub data_dir: PathBuf,
    /// Where `initdb` and `postgres` are; when absent they are searched for.
    pub bin: Option<PathBuf>,
    /// The value of `PATH`.
    pub path: String,
}

/// The file of keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keys {
    /// It exists and can be read.
    In(PathBuf),
    /// It is made where it does not exist: the database beside it is as new.
    InOrNew(PathBuf),
}
