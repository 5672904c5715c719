//! What can be done about roles, as it is typed.

use std::path::PathBuf;

use clap::Subcommand;
use clap::builder::NonEmptyStringValueParser;

/// What can be done about roles.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Roles {
    /// Import roles from a file: the program's own CSV, XML of NHS Jobs, or JobPosting as JSON.
    ///
    /// They come as drafts, which no candidate sees, until their requirements are confirmed. A CSV is
    /// the whole list of the employers it names: roles of theirs that it no longer has are closed. The other formats come
    /// page by page and close nothing.
    Import {
        /// The file.
        file: PathBuf,
        /// The band the feed was fetched for, such as BAND_5.
        #[arg(long, value_parser = NonEmptyStringValueParser::new())]
        band: Option<String>,
        /// The file has all roles of the employers it names: close those it lacks.
        #[arg(long, conflicts_with = "part")]
        whole: bool,
        /// The CSV is only a part of the list: close nothing.
        #[arg(long)]
        part: bool,
        /// Take in what can be read, and only tell of the rest.
        #[arg(long)]
        skip_refused: bool,
        /// A person has checked the columns of the CSV: roles in which nothing is left to be said are
        /// confirmed at once.
        #[arg(long)]
        confirmed: bool,
        /// Another name for the source, where several hospitals send files.
        #[arg(long, value_parser = NonEmptyStringValueParser::new())]
        source: Option<String>,
    },
    /// List the roles that are open.
    List {
        /// Those that wait to be confirmed.
        #[arg(long, conflicts_with = "all")]
        drafts: bool,
        /// All, closed ones too.
        #[arg(long)]
        all: bool,
    },
    /// Show a role with its requirements as they were read, and what is a guess.
    Show {
        /// The id, as `list` shows it.
        id: String,
    },
    /// Confirm what a role requires, so that candidates see it.
    Confirm {
        /// The id, as `list --drafts` shows it.
        id: String,
        /// The pay band, or `none`. To keep a guess, say it again.
        #[arg(long)]
        band: Option<String>,
        /// The registration, such as NMC, `NMC or HCPC`, or none.
        #[arg(long)]
        registration: Option<String>,
        /// The level of English from A1 to C2, or none.
        #[arg(long)]
        english: Option<String>,
        /// The occupation's id, such as nurse.
        #[arg(long)]
        occupation: Option<String>,
        /// The languages of which one is needed, as codes such as `ar;uk`, or none.
        #[arg(long)]
        languages: Option<String>,
        /// The months of experience, or none.
        #[arg(long)]
        experience: Option<String>,
        /// What meets a wish, by its number in `show`, such as 2=skill:take-blood or 3=ask.
        #[arg(long, value_name = "N=MEANING")]
        meaning: Vec<String>,
        /// All that was guessed is right.
        #[arg(long)]
        guesses: bool,
    },
    /// Close a role, so that candidates see it no more.
    Close {
        /// The id.
        id: String,
    },
}
