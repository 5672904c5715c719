//! The command line as clap reads it.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;
use clap::{Parser, Subcommand, ValueEnum};

use super::matching::Matching;
use super::roles::Roles;

/// Told at the end of `--help`.
const VARIABLES: &str = "\
Environment:
  TELEGRAM_BOT_TOKEN       the bot's token, from @BotFather; or
  TELEGRAM_BOT_TOKEN_FILE  a file that holds it
  CASEWORKER_CHAT_ID       the caseworkers' group, a negative number
  TELEGRAM_API_URL         the Bot API's address [default: https://api.telegram.org]
  WEBHOOK_URL              where Telegram sends updates to; without it they are fetched
  WEBHOOK_LISTEN           where the program listens for them, such as 127.0.0.1:8443
  WEBHOOK_SECRET           what Telegram shows there, 16 to 256 letters, digits, `_` or `-`
  DATABASE_URL             a Postgres server; when absent, one is run under the data directory
  STEPWARD_DATA_DIR        the data directory [default: ./stepward-data]
  STEPWARD_POSTGRES_BIN    where initdb and postgres are, when they are not found
  STEPWARD_KEY_FILE        the keys that seal what people tell [default: keys in the data directory]
  STEPWARD_CONTENT_DIR     files that replace the built-in script, occupations, pathways, place.toml
  STEPWARD_ERASURE_LEDGER  where erasures are written down [default: erasures in the data directory]
  METRICS_LISTEN           where /metrics, /health and /ready are answered, such as 127.0.0.1:9100;
                           nowhere unless set
  RUST_LOG                 what is logged of the program's own lines [default: info]";

/// A Telegram bot that guides skilled migrants and refugees to hospital roles and a caseworker.
#[derive(Debug, Parser)]
#[command(name = "stepward", version, after_help = VARIABLES)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Asked,
}

/// The commands as they are typed.
#[derive(Debug, Subcommand)]
pub(super) enum Asked {
    /// Show everything on one page in the browser: no token, no Telegram, invented people.
    Demo {
        /// The page's port, 0 for any free one [default: 8088, or a free one where it is taken]
        #[arg(long)]
        port: Option<u16>,
        /// Where the demo keeps its files [default: demo in the data directory]
        #[arg(long, value_name = "DIRECTORY")]
        data_dir: Option<PathBuf>,
    },
    /// Run the bot.
    Serve,
    /// Validate script, locales, pathways and sample roles, naming file and line.
    Check,
    /// Say who may act as a caseworker.
    Caseworkers {
        #[command(subcommand)]
        order: Caseworkers,
    },
    /// Bring hospital roles in, confirm what they require, and close them.
    Roles {
        #[command(subcommand)]
        order: Roles,
    },
    /// Show how roles stand for a profile, without a chat: to try the rules of matching.
    Match(Matching),
    /// Look into the list of occupations.
    Occupations {
        #[command(subcommand)]
        order: Occupations,
    },
    /// See the messages that could not be delivered, and send them again.
    Outbox {
        #[command(subcommand)]
        order: Outbox,
    },
    /// See the updates that could not be taken up, and have them taken up again.
    Updates {
        #[command(subcommand)]
        order: Updates,
    },
    /// Count what happened, naming nobody; numbers of fewer than 5 people are told as `<5`.
    Report {
        #[command(subcommand)]
        order: Report,
    },
    /// Give profiles to other systems, as JSON.
    Export {
        #[command(subcommand)]
        order: Export,
    },
    /// Make the file of keys that seal what people tell, for a database that somebody else runs.
    Keys {
        #[command(subcommand)]
        order: KeyFile,
    },
    /// Run the Telegram simulator alone.
    Simulate {
        /// Where it listens.
        #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8081")]
        listen: SocketAddr,
    },
}

/// What can be done about caseworkers.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Caseworkers {
    /// Register a caseworker, or change what is known of one.
    Add {
        /// The Telegram user id.
        #[arg(value_name = "USER_ID", value_parser = clap::value_parser!(i64).range(1..))]
        user: i64,
        /// The first name that candidates are told.
        #[arg(long, value_parser = NonEmptyStringValueParser::new())]
        name: String,
        /// The language the bot speaks with them, as a tag such as `en` or `uk`.
        #[arg(long, default_value = "en", value_parser = NonEmptyStringValueParser::new())]
        language: String,
        /// What they may do.
        #[arg(long, default_value = "caseworker")]
        role: Position,
    },
    /// Take the right to act from a caseworker.
    Remove {
        /// The Telegram user id.
        #[arg(value_name = "USER_ID", value_parser = clap::value_parser!(i64).range(1..))]
        user: i64,
    },
    /// List the registered caseworkers.
    List,
}

/// What a member of the team may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Position {
    /// Claims cases and talks with candidates.
    Caseworker,
    /// Also reassigns cases and looks after roles.
    Coordinator,
}

/// What can be done with occupations.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Occupations {
    /// Show what the bot answers to somebody who types this for their profession.
    ///
    /// The first line is what the chat says, or that the name is taken without asking. Then a line
    /// for each occupation, best first: its id, name, ISCO-08 and ESCO codes, and the word by which
    /// it was found, with how close that is: the same, the beginning or an ending of it, within a
    /// sentence, misspelt, or only in part the same. Where a name misleads, the question that the
    /// chat asks next stands below it.
    Find {
        /// What is typed, in any language.
        #[arg(required = true, num_args = 1.., value_parser = NonEmptyStringValueParser::new())]
        text: Vec<String>,
        /// The language the person is asked in, as a tag such as `en` or `ar`.
        #[arg(long = "lang", default_value = "en", value_parser = NonEmptyStringValueParser::new())]
        language: String,
        /// Print the same as JSON.
        #[arg(long)]
        json: bool,
    },
}

/// What can be done about messages that could not be delivered.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Outbox {
    /// List them: ids, kinds and reasons, never their words.
    Dead,
    /// Try to deliver them once more: all of them, or one.
    Redrive {
        /// The id of the one, as `dead` shows it.
        id: Option<i64>,
    },
}

/// What can be done about updates that could not be taken up.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Updates {
    /// List them: ids, times and kinds of error, never what was said.
    Parked,
    /// Have them taken up again by the running bot: all of them, or one.
    Retry {
        /// The id of the one, as `parked` shows it.
        id: Option<i64>,
    },
}

/// What can be reported.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Report {
    /// The audit's questions, by language: how many people were asked, answered, skipped, changed
    /// their answer, were misunderstood, and stopped there (silent for a week or longer); and the
    /// seconds that half of the answers took at most, and nine of ten, pauses of over 30 minutes
    /// left out.
    Questions {
        /// Print CSV instead of a table.
        #[arg(long)]
        csv: bool,
    },
    /// What stands between people and the open roles: for how many nothing is missing, for how many
    /// just one thing and which, for how many more; and for each profession how many have which step
    /// and which part of the English test before them.
    ///
    /// Numbers below 5 are told as `<5`, all others in steps of five, rounded down: so no small number
    /// follows from the others, nor from a second report a day later. Where one still would, another
    /// number is left out.
    Gaps {
        /// Print CSV instead of a table.
        #[arg(long)]
        csv: bool,
        /// Draw a picture into this file as well, to be read on a phone.
        #[arg(long, value_name = "FILE")]
        png: Option<PathBuf>,
        /// Only this role, by its id in `roles list`.
        #[arg(long, value_name = "ID", value_parser = NonEmptyStringValueParser::new())]
        role: Option<String>,
        /// The language of the words, as a tag such as `en` or `ar`.
        #[arg(long = "lang", default_value = "en", value_parser = NonEmptyStringValueParser::new())]
        language: String,
    },
}

/// What can be given to other systems.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Export {
    /// The profiles of those who agreed that a caseworker sees their answers, in the shape of the Data
    /// Exchange Framework. The access log keeps each, and the person sees it in `/mydata`.
    Profiles {
        /// Only the person of the case with this code.
        #[arg(long, value_name = "CODE", value_parser = NonEmptyStringValueParser::new())]
        case: Option<String>,
    },
    /// The JSON schema of such a profile, which says what each field means.
    Schema,
}

/// What can be done about the file of keys.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum KeyFile {
    /// Make a new one, readable by its owner only. Keep a copy apart: without it nothing that
    /// people told can be read again.
    Make {
        /// The file, which must not exist yet.
        file: PathBuf,
    },
}
