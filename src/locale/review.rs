//! Whether a native speaker has reviewed a language's texts, and from which English they were made.

use std::collections::BTreeMap;

use serde::Deserialize;
use sha2::{Digest, Sha256};
use time::Date;

use super::sources::Source;
use crate::fault::Fault;

/// The status of a language's texts, from the file `status.toml` beside them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// How far the texts can be trusted.
    pub standing: Standing,
    /// For each file, the [`fingerprint`] of the English file it was made from.
    pub english: BTreeMap<String, String>,
    /// Warnings of the checks that a reader has looked at and let stand.
    pub allowed: Vec<Allowed>,
}

/// One warning that may stand, and why.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allowed {
    /// The text's key, with its attribute after a dot.
    pub key: String,
    /// The kind's name, as findings print it.
    pub kind: String,
    /// Why it may stand.
    pub reason: String,
}

/// How far a language's texts can be trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// English, from which the others are made.
    Source,
    /// No native speaker has reviewed the texts.
    Draft,
    /// A native speaker has.
    Reviewed {
        /// Who it was.
        by: String,
        /// The day.
        when: Date,
    },
}

impl Review {
    /// No status at all: a draft of unknown age.
    pub const NONE: &'static Review = &Review {
        standing: Standing::Draft,
        english: BTreeMap::new(),
        allowed: Vec::new(),
    };

    /// Whether no native speaker has reviewed the texts.
    pub fn is_draft(&self) -> bool {
        self.standing == Standing::Draft
    }

    /// The status that a `status.toml` states.
    ///
    /// # Errors
    ///
    /// Where the file is not as this module reads it.
    pub fn read(source: &Source) -> Result<Review, Fault> {
        let fault = |expected| Fault {
            file: source.path.clone(),
            line: 1,
            expected,
        };
        let written: Written = toml::from_str(&source.text)
            .map_err(|error| Fault::toml(&source.path, &source.text, &error))?;
        let standing = match (written.status, written.by, written.when) {
            (Status::Source, None, None) => Standing::Source,
            (Status::Draft, None, None) => Standing::Draft,
            (Status::Reviewed, Some(by), Some(when)) => Standing::Reviewed {
                by,
                when: day(when).map_err(fault)?,
            },
            (Status::Reviewed, ..) => {
                let expected = "by whom (`by`) and on which day (`when`) the texts were reviewed";
                return Err(fault(expected.to_owned()));
            }
            (Status::Source | Status::Draft, ..) => {
                let expected = "`by` and `when` for reviewed texts only";
                return Err(fault(expected.to_owned()));
            }
        };
        Ok(Review {
            standing,
            english: written.english,
            allowed: written.allowed,
        })
    }
}

/// What tells one English text from another: 16 hexadecimal digits over the file without comments
/// and white space at the ends of its lines, so that a note to translators makes nothing stale.
pub fn fingerprint(text: &str) -> String {
    let mut digest = Sha256::new();
    for line in text.lines().map(str::trim_end) {
        if !line.is_empty() && !line.starts_with('#') {
            digest.update(line.as_bytes());
            digest.update(b"\n");
        }
    }
    digest
        .finalize()
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    status: Status,
    by: Option<String>,
    when: Option<toml::value::Date>,
    #[serde(default)]
    english: BTreeMap<String, String>,
    #[serde(default)]
    allowed: Vec<Allowed>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Source,
    Draft,
    Reviewed,
}

fn day(written: toml::value::Date) -> Result<Date, String> {
    let no_day = |error| format!("a day of the calendar as `when`: {error}");
    let month = time::Month::try_from(written.month).map_err(no_day)?;
    Date::from_calendar_date(i32::from(written.year), month, written.day).map_err(no_day)
}
