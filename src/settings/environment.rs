//! Variables become values, and what is wrong with them becomes lines.
//!
//! No line repeats a token or a database's address, which may hold a password.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use axum::http::Uri;
use secrecy::SecretString;
use sqlx::postgres::PgConnectOptions;

use super::{Database, EmbeddedServer, Keys, TELEGRAM_API_URL, Webhook};

/// Reads variables and remembers every problem; a method that found one returns `None`.
pub(super) struct Environment<'a> {
    variable: &'a dyn Fn(&str) -> Option<String>,
    pub(super) problems: Vec<String>,
}

impl<'a> Environment<'a> {
    pub(super) fn new(variable: &'a dyn Fn(&str) -> Option<String>) -> Self {
        Self {
            variable,
            problems: Vec::new(),
        }
    }

    /// A variable without the space around it; empty counts as absent, as compose files write it.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        let value = (self.variable)(name)?;
        let value = value.trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// The bot's token, from its variable or its file.
    pub(super) fn token(&mut self) -> Option<SecretString> {
        let given = self.text("TELEGRAM_BOT_TOKEN");
        let file = self.text("TELEGRAM_BOT_TOKEN_FILE");
        let (name, token) = match (given, file) {
            (Some(token), None) => ("TELEGRAM_BOT_TOKEN", token),
            (None, Some(file)) => {
                let name = "TELEGRAM_BOT_TOKEN_FILE";
                (
                    name,
                    self.readable(name, Path::new(&file))?.trim().to_owned(),
                )
            }
            (Some(_), Some(_)) => {
                return self.problem(
                    "TELEGRAM_BOT_TOKEN and TELEGRAM_BOT_TOKEN_FILE are both set: keep one of them",
                );
            }
            (None, None) => {
                return self.problem(
                    "TELEGRAM_BOT_TOKEN is missing: @BotFather gives the token of your bot \
                     (TELEGRAM_BOT_TOKEN_FILE may name a file that holds it)",
                );
            }
        };
        if !looks_like_a_token(&token) {
            return self.problem(format!(
                "{name} holds no bot token: it is digits, a colon and 35 letters, digits, `_` or \
                 `-`; copy it from @BotFather again"
            ));
        }
        Some(token.into())
    }

    /// The Bot API's address; Telegram's own is never spoken to unencrypted.
    pub(super) fn telegram_api_url(&mut self) -> Option<String> {
        let name = "TELEGRAM_API_URL";
        let Some(text) = self.text(name) else {
            return Some(TELEGRAM_API_URL.to_owned());
        };
        let Some((scheme, host)) = scheme_and_host(&text) else {
            return self.problem(format!(
                "{name} must be an address such as {TELEGRAM_API_URL} or http://localhost:8081"
            ));
        };
        if scheme == "http" && host == "api.telegram.org" {
            return self.problem(format!(
                "{name} must begin with https:// for Telegram's own API"
            ));
        }
        Some(text.trim_end_matches('/').to_owned())
    }

    /// The webhook: all of it, or none. Telegram's own API is told encrypted addresses only.
    pub(super) fn webhook(&mut self, api_url: Option<&str>) -> Option<Option<Webhook>> {
        let names = ["WEBHOOK_URL", "WEBHOOK_LISTEN", "WEBHOOK_SECRET"];
        let given = names.map(|name| self.text(name));
        let missing: Vec<&str> = names
            .into_iter()
            .zip(&given)
            .filter(|(_, given)| given.is_none())
            .map(|(name, _)| name)
            .collect();
        let [Some(url), Some(listen), Some(secret)] = given else {
            if missing.len() == names.len() {
                return Some(None);
            }
            let missing = missing.join(" and ");
            return self.problem(format!(
                "{missing} must be set too: a webhook needs {}",
                names.join(", ")
            ));
        };
        let to_telegram = api_url.is_none_or(|url| url == TELEGRAM_API_URL);
        let (url, listen, secret) = (
            self.webhook_url(url, to_telegram),
            self.webhook_listen(&listen),
            self.webhook_secret(secret),
        );
        Some(Some(Webhook {
            url: url?,
            listen: listen?,
            secret: secret?,
        }))
    }

    fn webhook_url(&mut self, url: String, to_telegram: bool) -> Option<String> {
        match scheme_and_host(&url) {
            Some((scheme, _)) if scheme == "https" || !to_telegram => Some(url),
            Some(_) => self.problem("WEBHOOK_URL must begin with https:// for Telegram's own API"),
            None => self.problem(
                "WEBHOOK_URL must be an address that Telegram can reach, such as \
                 https://bot.example.org/telegram",
            ),
        }
    }

    fn webhook_listen(&mut self, listen: &str) -> Option<SocketAddr> {
        let address = listen.parse().ok();
        address.or_else(|| {
            self.problem("WEBHOOK_LISTEN must be an address with a port, such as 127.0.0.1:8443")
        })
    }

    fn webhook_secret(&mut self, secret: String) -> Option<SecretString> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
        if (16..=256).contains(&secret.len()) && secret.bytes().all(allowed) {
            return Some(secret.into());
        }
        self.problem("WEBHOOK_SECRET must be 16 to 256 letters, digits, `_` or `-`")
    }

    /// The caseworkers' group.
    pub(super) fn caseworker_chat(&mut self) -> Option<i64> {
        let name = "CASEWORKER_CHAT_ID";
        let shape = "the id of the caseworkers' group, a negative number such as -1001234567890";
        let Some(text) = self.text(name) else {
            return self.problem(format!("{name} is missing: it is {shape}"));
        };
        match text.parse() {
            Ok(chat) if chat < 0 => Some(chat),
            Ok(_) | Err(_) => self.problem(format!("{name} must be {shape}")),
        }
    }

    /// The database: somebody else's server where its address is given, else an embedded one.
    pub(super) fn database(&mut self) -> Option<Database> {
        let Some(url) = self.text("DATABASE_URL") else {
            return Some(Database::Embedded(self.embedded_server(self.data_dir())));
        };
        let scheme = url.starts_with("postgres://") || url.starts_with("postgresql://");
        if !scheme || url.parse::<PgConnectOptions>().is_err() {
            return self.problem(
                "DATABASE_URL must be the address of a Postgres database, \
                 postgres://user:password@host:5432/database",
            );
        }
        Some(Database::At(url.into()))
    }

    /// An embedded server with its files here.
    pub(super) fn embedded_server(&self, data_dir: PathBuf) -> EmbeddedServer {
        EmbeddedServer {
            data_dir,
            bin: self.text("STEPWARD_POSTGRES_BIN").map(PathBuf::from),
            path: self.text("PATH").unwrap_or_default(),
        }
    }

    /// The keys. New ones are made only together with an embedded server: beside a database that
    /// exists already, a mistyped path must not become a second set of keys.
    pub(super) fn keys(&mut self) -> Option<Keys> {
        let name = "STEPWARD_KEY_FILE";
        let given = self.text(name).map(PathBuf::from);
        if self.text("DATABASE_URL").is_none() {
            let path = given.unwrap_or_else(|| self.data_dir().join("keys"));
            return Some(Keys::InOrNew(path));
        }
        let Some(path) = given else {
            return self.problem(format!(
                "{name} is missing: with DATABASE_URL set, name the file that holds the keys"
            ));
        };
        self.readable(name, &path)?;
        Some(Keys::In(path))
    }

    /// The directory of files that replace the built-in ones.
    pub(super) fn content_dir(&mut self) -> Option<Option<PathBuf>> {
        let name = "STEPWARD_CONTENT_DIR";
        let Some(path) = self.text(name).map(PathBuf::from) else {
            return Some(None);
        };
        match fs::read_dir(&path) {
            Ok(_) => Some(Some(path)),
            Err(error) => self.problem(format!(
                "{name}: cannot read {}: {}",
                path.display(),
                plain(&error)
            )),
        }
    }

    /// Where whoever watches the bot is answered, if anywhere.
    pub(super) fn metrics_listen(&mut self) -> Option<Option<SocketAddr>> {
        let name = "METRICS_LISTEN";
        let Some(text) = self.text(name) else {
            return Some(None);
        };
        match text.parse() {
            Ok(address) => Some(Some(address)),
            Err(_) => self.problem(format!(
                "{name} must be an address and a port, such as 127.0.0.1:9100"
            )),
        }
    }

    /// Where erasures are written down.
    pub(super) fn erasure_ledger(&self) -> PathBuf {
        let given = self.text("STEPWARD_ERASURE_LEDGER").map(PathBuf::from);
        given.unwrap_or_else(|| self.data_dir().join("erasures"))
    }

    /// The data directory.
    pub(super) fn data_dir(&self) -> PathBuf {
        self.text("STEPWARD_DATA_DIR")
            .unwrap_or_else(|| "./stepward-data".to_owned())
            .into()
    }

    /// The text of a file that has to be there.
    pub(super) fn readable(&mut self, name: &str, path: &Path) -> Option<String> {
        match fs::read_to_string(path) {
            Ok(text) => Some(text),
            Err(error) => self.problem(format!(
                "{name}: cannot read {}: {}",
                path.display(),
                plain(&error)
            )),
        }
    }

    fn problem<T>(&mut self, line: impl Into<String>) -> Option<T> {
        self.problems.push(line.into());
        None
    }
}

/// Telegram promises no shape; this is the one all tokens have had, with room at the end.
fn looks_like_a_token(text: &str) -> bool {
    let Some((bot, secret)) = text.split_once(':') else {
        return false;
    };
    let is_secret = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    (5..=16).contains(&bot.len())
        && bot.bytes().all(|byte| byte.is_ascii_digit())
        && (30..=64).contains(&secret.len())
        && secret.bytes().all(is_secret)
}

/// The parts of an address that can be checked without going there.
fn scheme_and_host(text: &str) -> Option<(String, String)> {
    let uri: Uri = text.parse().ok()?;
    let scheme = uri.scheme_str()?.to_owned();
    let host = uri.host()?.to_ascii_lowercase();
    let whole = uri.query().is_none() && !uri.authority()?.as_str().contains('@');
    (whole && !host.is_empty() && (scheme == "http" || scheme == "https")).then_some((scheme, host))
}

/// An error of the system without its number.
fn plain(error: &std::io::Error) -> String {
    let text = error.to_string();
    match text.split_once(" (os error") {
        Some((words, _)) => words.to_lowercase(),
        None => text,
    }
}
