//! Flags and environment become `Settings`; nothing else reads the environment.
//!
//! Everything wrong is reported at once, one line each, and before anything is touched. A new
//! command is a variant in `arguments.rs`, one of [`Command`] here, and an arm in `command`; a
//! new variable is a method in `environment.rs` and a line in the help text.

mod arguments;
mod command;
mod environment;
mod matching;
mod needs;
mod roles;

use std::ffi::OsString;
use std::fmt;

use clap::Parser;

use arguments::{Arguments, Asked};
pub use arguments::{Caseworkers, Export, KeyFile, Occupations, Outbox, Position, Report, Updates};
pub use command::Command;
use environment::Environment;
pub use matching::Matching;
pub use needs::{Database, Demo, DemoPort, EmbeddedServer, Keys, Serve, Telegram, Webhook};
pub use roles::Roles;

/// Telegram's own Bot API.
pub const TELEGRAM_API_URL: &str = "https://api.telegram.org";

/// The port of the demo's page where none is asked for.
pub const DEMO_PORT: u16 = 8088;

/// What the program was asked to do, with everything it needs for that.
#[derive(Debug)]
pub struct Settings {
    /// What is logged, in the syntax of `RUST_LOG`.
    pub log: String,
    /// The command.
    pub command: Command,
}

/// Why the program does not start.
#[derive(Debug)]
pub enum Refusal {
    /// Nothing is wrong: help or the version was asked for.
    Told(String),
    /// The command line is wrong; how it should be is said in several lines.
    Usage(String),
    /// Settings are wrong, one line each.
    Problems(Vec<String>),
}

impl Settings {
    /// The settings of this process.
    ///
    /// # Errors
    ///
    /// See [`Settings::read`].
    pub fn of_this_process() -> Result<Self, Refusal> {
        Self::read(std::env::args_os(), &environment)
    }

    /// The settings that these arguments (the program's name first) and variables make.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] with everything that is wrong.
    pub fn read<I, A>(
        arguments: I,
        variable: &impl Fn(&str) -> Option<String>,
    ) -> Result<Self, Refusal>
    where
        I: IntoIterator<Item = A>,
        A: Into<OsString> + Clone,
    {
        let arguments = Arguments::try_parse_from(arguments).map_err(|error| {
            let text = error.to_string();
            if error.use_stderr() {
                Refusal::Usage(text)
            } else {
                Refusal::Told(text)
            }
        })?;
        let mut environment = Environment::new(variable);
        let log = environment
            .text("RUST_LOG")
            .unwrap_or_else(|| "info".to_owned());
        match command(arguments.command, &mut environment) {
            Some(command) if environment.problems.is_empty() => Ok(Self { log, command }),
            _ => Err(Refusal::Problems(environment.problems)),
        }
    }
}

impl Refusal {
    /// What the process ends with.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Told(_) => 0,
            Self::Usage(_) | Self::Problems(_) => 2,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Told(text) | Self::Usage(text) => formatter.write_str(text.trim_end()),
            Self::Problems(lines) => formatter.write_str(&lines.join("\n")),
        }
    }
}

/// A variable of the real environment.
#[must_use]
#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the environment"
)]
pub fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Reads all that the command needs; `None` where some of it is missing or wrong. Each value is
/// read before the first is looked at, so that every problem is found.
fn command(asked: Asked, environment: &mut Environment<'_>) -> Option<Command> {
    match asked {
        Asked::Demo { port, data_dir } => {
            let content_dir = environment.content_dir();
            let data_dir = data_dir.unwrap_or_else(|| environment.data_dir().join("demo"));
            let server = environment.embedded_server(data_dir);
            let port = port.map_or(DemoPort::Preferred(DEMO_PORT), DemoPort::Exactly);
            Some(Command::Demo(Demo {
                port,
                server,
                content_dir: content_dir?,
            }))
        }
        Asked::Serve => serve(environment).map(Command::Serve),
        Asked::Check => Some(Command::Check {
            content_dir: environment.content_dir()?,
        }),
        Asked::Caseworkers { order } => {
            let (database, keys) = (environment.database(), environment.keys());
            Some(Command::Caseworkers {
                order,
                database: database?,
                keys: keys?,
            })
        }
        Asked::Roles { order } => {
            if let Roles::Import { file, .. } = &order {
                environment.readable("FILE", file);
            }
            let (database, keys) = (environment.database(), environment.keys());
            let content_dir = environment.content_dir();
            Some(Command::Roles {
                order,
                database: database?,
                keys: keys?,
                content_dir: content_dir?,
            })
        }
        Asked::Match(order) => Some(Command::Match {
            order,
            content_dir: environment.content_dir()?,
        }),
        Asked::Occupations { order } => Some(Command::Occupations {
            order,
            content_dir: environment.content_dir()?,
        }),
        Asked::Outbox { order } => {
            let (database, keys) = (environment.database(), environment.keys());
            Some(Command::Outbox {
                order,
                database: database?,
                keys: keys?,
            })
        }
        Asked::Updates { order } => {
            let (database, keys) = (environment.database(), environment.keys());
            Some(Command::Updates {
                order,
                database: database?,
                keys: keys?,
            })
        }
        Asked::Report { order } => {
            let (database, keys) = (environment.database(), environment.keys());
            Some(Command::Report {
                order,
                database: database?,
                keys: keys?,
                content_dir: environment.content_dir()?,
            })
        }
        Asked::Export { order } => match order {
            Export::Schema => Some(Command::ExportSchema),
            Export::Profiles { case } => {
                let (database, keys) = (environment.database(), environment.keys());
                Some(Command::ExportProfiles {
                    case,
                    database: database?,
                    keys: keys?,
                    content_dir: environment.content_dir()?,
                })
            }
        },
        Asked::Keys { order } => Some(Command::Keys { order }),
        Asked::Simulate { listen } => Some(Command::Simulate { listen }),
    }
}

fn serve(environment: &mut Environment<'_>) -> Option<Serve> {
    let token = environment.token();
    let api_url = environment.telegram_api_url();
    let caseworker_chat = environment.caseworker_chat();
    let database = environment.database();
    let keys = environment.keys();
    let content_dir = environment.content_dir();
    let webhook = environment.webhook(api_url.as_deref());
    let metrics_listen = environment.metrics_listen();
    Some(Serve {
        database: database?,
        keys: keys?,
        erasure_ledger: environment.erasure_ledger(),
        telegram: Telegram {
            token: token?,
            api_url: api_url?,
        },
        caseworker_chat: caseworker_chat?,
        webhook: webhook?,
        content_dir: content_dir?,
        metrics_listen: metrics_listen?,
    })
}
