//! What the program was asked to do, with everything it needs for that.

use std::net::SocketAddr;
use std::path::PathBuf;

use super::arguments::{Caseworkers, KeyFile, Occupations, Outbox, Report, Updates};
use super::matching::Matching;
use super::needs::{Database, Demo, Keys, Serve};
use super::roles::Roles;

/// One command and its needs.
#[derive(Debug)]
pub enum Command {
    /// Show everything on one page, with a database and a Telegram of its own.
    Demo(Demo),
    /// Run the bot.
    Serve(Serve),
    /// Validate script, locales, pathways and sample roles.
    Check {
        /// Files that replace the built-in ones.
        content_dir: Option<PathBuf>,
    },
    /// Who may act as a caseworker.
    Caseworkers {
        /// What is to be done.
        order: Caseworkers,
        /// Where it is kept.
        database: Database,
        /// Names are sealed.
        keys: Keys,
    },
    /// Hospital roles.
    Roles {
        /// What is to be done.
        order: Roles,
        /// Where they are kept.
        database: Database,
        /// What seals what is kept beside them.
        keys: Keys,
        /// Files that replace the built-in ones.
        content_dir: Option<PathBuf>,
    },
    /// How roles stand for a profile.
    Match {
        /// What is to be done.
        order: Matching,
        /// Files that replace the built-in ones.
        content_dir: Option<PathBuf>,
    },
    /// The list of occupations.
    Occupations {
        /// What is to be done.
        order: Occupations,
        /// Files that replace the built-in ones.
        content_dir: Option<PathBuf>,
    },
    /// Messages that could not be delivered.
    Outbox {
        /// What is to be done.
        order: Outbox,
        /// Where they are kept.
        database: Database,
        /// What seals what is kept beside them.
        keys: Keys,
    },
    /// Updates that could not be taken up.
    Updates {
        /// What is to be done.
        order: Updates,
        /// Where they are kept.
        database: Database,
        /// What seals what is kept beside them.
        keys: Keys,
    },
    /// Counts of what happened.
    Report {
        /// What is to be reported.
        order: Report,
        /// Where it is counted.
        database: Database,
        /// What seals what is kept beside it.
        keys: Keys,
        /// Files that replace the built-in ones.
        content_dir: Option<PathBuf>,
    },
    /// Profiles for other systems.
    ExportProfiles {
        /// Only the person of the case with this code.
        case: Option<String>,
        /// Where they are.
        database: Database,
        /// What opens them.
        keys: Keys,
        /// Files that replace the built-in ones.
        content_dir: Option<PathBuf>,
    },
    /// The JSON schema of such a profile.
    ExportSchema,
    /// The file of keys.
    Keys {
        /// What is to be done.
        order: KeyFile,
    },
    /// Run the Telegram simulator alone.
    Simulate {
        /// Where it listens.
        listen: SocketAddr,
    },
}
