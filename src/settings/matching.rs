//! What can be asked of matching, as it is typed.

use std::path::PathBuf;

use clap::Args;
use clap::builder::NonEmptyStringValueParser;
use time::Date;
use time::macros::format_description;

/// A profile to be matched without a chat.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Matching {
    /// The profile: the file that `/mydata` sends, what `export profiles` prints, or its `profile`
    /// alone.
    #[arg(value_name = "PROFILE.json")]
    pub profile: PathBuf,
    /// Roles as CSV, taken as confirmed; without it the invented sample roles.
    #[arg(long, value_name = "FILE")]
    pub roles: Option<PathBuf>,
    /// The day to match on, such as 2026-11-23; without it today.
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub on: Option<Date>,
    /// The language of the cards, as a tag such as `en` or `fa`.
    #[arg(long = "lang", default_value = "en", value_parser = NonEmptyStringValueParser::new())]
    pub language: String,
    /// Print the matches with their reasons, and the answers they rest on, as JSON.
    #[arg(long)]
    pub json: bool,
}

fn day(text: &str) -> Result<Date, String> {
    Date::parse(text, format_description!("[year]-[month]-[day]"))
        .map_err(|_| "expected a day such as 2026-11-23".to_owned())
}
