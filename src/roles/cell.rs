//! One cell of a table: what was expected where it cannot be read.

use super::html::clean;
use serde::de::DeserializeOwned;
use serde_json::Value;
use time::Date;
use time::macros::format_description;

use crate::audit::profile::Cefr;
use crate::audit::{OccupationId, OptionId};
use crate::fault::quoted;
use crate::matching::{Band, Meaning, RegistrationNeeded, Wish, is_address};

/// What was expected and what stood there, in lower case and without a full stop.
pub(super) type Wrong = String;

/// The longest cell that is kept, in characters: a description of two pages.
const LONGEST: usize = 10_000;

/// The longest id: it goes into the 64 bytes of a button's data.
const LONGEST_ID: usize = 32;

/// The registers that roles name, and the short names kept for them. A part of a register, such as
/// the specialists', is a register of its own here: being on the whole does not meet it.
const REGISTERS: [(&str, &str); 11] = [
    ("NMC", "NMC"),
    ("GMC", "GMC"),
    ("GMC specialist", "GMC specialist"),
    ("GDC", "GDC"),
    ("GPhC", "GPhC"),
    ("GPhC trainee", "GPhC trainee"),
    ("HCPC", "HCPC"),
    ("GOC", "GOC"),
    ("Social Work England", "SWE"),
    ("SWE", "SWE"),
    ("GMC GP", "GMC GP"),
];

/// Reads cells.
pub(super) struct Cell;

impl Cell {
    /// Words, at least one.
    pub fn words(cell: &str) -> Result<String, Wrong> {
        let words = Self::longest(cell)?;
        if words.is_empty() {
            return Err("some words".to_owned());
        }
        Ok(words)
    }

    /// Words, or none.
    pub fn longest(cell: &str) -> Result<String, Wrong> {
        let words = clean(cell);
        if words.chars().count() > LONGEST {
            return Err(format!("at most {LONGEST} characters"));
        }
        Ok(words)
    }

    /// An id of ASCII letters, digits, `-`, `_` and `.`.
    pub fn id(cell: &str) -> Result<String, Wrong> {
        let fits = |sign: char| sign.is_ascii_alphanumeric() || "-_.".contains(sign);
        if cell.is_empty() || cell.len() > LONGEST_ID || !cell.chars().all(fits) {
            let expected = format!("an id of at most {LONGEST_ID} letters, digits, - _ .");
            return Err(format!("{expected} such as SAMPLE-0001, not `{cell}`"));
        }
        Ok(cell.to_owned())
    }

    /// An occupation's id, or nothing.
    pub fn occupation(cell: &str) -> Result<OccupationId, Wrong> {
        let fits = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_';
        if !cell.chars().all(fits) {
            return Err(format!(
                "an occupation's id such as hospital_porter, or nothing, not `{cell}`"
            ));
        }
        Ok(cell.into())
    }

    /// Ids of occupations.
    pub fn occupations(cell: &str) -> Result<Vec<OccupationId>, Wrong> {
        Self::list(cell).into_iter().map(Self::occupation).collect()
    }

    /// A whole number, or nothing.
    pub fn number(cell: &str) -> Result<Option<u32>, Wrong> {
        if cell.is_empty() {
            return Ok(None);
        }
        cell.parse()
            .map(Some)
            .map_err(|_| format!("a whole number or nothing, not `{cell}`"))
    }

    /// A day.
    pub fn day(cell: &str) -> Result<Date, Wrong> {
        Date::parse(cell, format_description!("[year]-[month]-[day]"))
            .map_err(|_| format!("a day such as 2026-12-31, not `{cell}`"))
    }

    /// A pay band, or nothing.
    pub fn band(cell: &str) -> Result<Option<Band>, Wrong> {
        if cell.is_empty() {
            return Ok(None);
        }
        let band = Band::read(cell);
        band.map(Some)
            .ok_or_else(|| format!("a band such as 5 or 8a, or nothing, not `{cell}`"))
    }

    /// A level of English, or nothing.
    pub fn cefr(cell: &str) -> Result<Option<Cefr>, Wrong> {
        if cell.is_empty() {
            return Ok(None);
        }
        closed(&cell.to_ascii_uppercase())
            .map(Some)
            .ok_or_else(|| format!("a level from A1 to C2, or nothing, not `{cell}`"))
    }

    /// Which registration is needed.
    pub fn registration(cell: &str) -> Result<RegistrationNeeded, Wrong> {
        if cell.is_empty() {
            return Ok(RegistrationNeeded::Unknown);
        }
        if cell.eq_ignore_ascii_case("none") {
            return Ok(RegistrationNeeded::NotRequired);
        }
        let register = |written: &str| {
            let found = REGISTERS
                .iter()
                .find(|(name, _)| name.eq_ignore_ascii_case(written.trim()));
            found.map(|(_, short)| (*short).to_owned()).ok_or_else(|| {
                format!("a register such as NMC, `none`, or nothing, not `{written}`")
            })
        };
        let registers: Result<Vec<String>, Wrong> = cell.split(" or ").map(register).collect();
        registers.map(RegistrationNeeded::OneOf)
    }

    /// Codes of languages.
    pub fn languages(cell: &str) -> Result<Vec<String>, Wrong> {
        let code = |written: &str| {
            let fits = (2..=3).contains(&written.len())
                && written.chars().all(|sign| sign.is_ascii_lowercase());
            let expected = || format!("codes of languages such as `ar; uk`, not `{written}`");
            if fits {
                Ok(written.to_owned())
            } else {
                Err(expected())
            }
        };
        Self::list(cell).into_iter().map(code).collect()
    }

    /// An address.
    pub fn url(cell: &str) -> Result<String, Wrong> {
        if is_address(cell) {
            return Ok(cell.to_owned());
        }
        Err(format!(
            "an address such as https://jobs.example.org/1, not {}",
            quoted(cell)
        ))
    }

    /// The parts of a list, without empty ones.
    pub fn list(cell: &str) -> Vec<&str> {
        cell.split(';')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect()
    }

    /// The words of wishes with what meets each.
    pub fn wishes(cell: &str, words: &[&str]) -> Result<Vec<Wish>, Wrong> {
        let mut meanings = Self::list(cell)
            .into_iter()
            .map(meaning)
            .collect::<Result<Vec<_>, Wrong>>()?;
        if cell.is_empty() {
            meanings = vec![Meaning::Ask; words.len()];
        }
        if meanings.len() != words.len() {
            return Err(format!("{} meanings, not {}", words.len(), meanings.len()));
        }
        let wish = |(text, meaning): (&&str, Meaning)| Wish {
            text: clean(text),
            meaning,
        };
        Ok(words.iter().zip(meanings).map(wish).collect())
    }
}

pub(super) fn meaning(written: &str) -> Result<Meaning, Wrong> {
    let parts: Vec<&str> = written.split(':').collect();
    let read = match parts[..] {
        ["ask"] => Some(Meaning::Ask),
        ["said"] => Some(Meaning::Said),
        ["skill", skill] => Some(Meaning::Skill(OptionId::from(skill))),
        ["trained", occupation, level] => closed(level).map(|level| Meaning::Trained {
            occupation: OccupationId::from(occupation),
            level,
        }),
        ["stage", stage] => closed(stage).map(Meaning::Stage),
        ["practised", years] => years.parse().ok().map(|years| Meaning::Practised { years }),
        ["second-language"] => Some(Meaning::SecondLanguage),
        _ => None,
    };
    read.ok_or_else(|| {
        format!(
            "a meaning such as ask, said, skill:take-blood, trained:nurse:bachelor, stage:exams, \
             practised:5 or second-language, not `{written}`"
        )
    })
}

/// A member of a closed list by its name.
fn closed<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(Value::String(name.to_owned())).ok()
}
