//! What a person types about a role's requirements, read as a cell of the table is.

use super::cell::{Cell, meaning as read_meaning};
use crate::audit::OccupationId;
use crate::audit::profile::Cefr;
use crate::matching::{Band, Meaning, RegistrationNeeded};
use crate::occupations::Occupations;

/// A band such as `5`, `8a` or, as feeds have it, `BAND_5`; `none` for none.
///
/// # Errors
/// What was expected.
pub fn band(typed: &str) -> Result<Option<Band>, String> {
    let lower = typed.trim().to_ascii_lowercase();
    let name = lower.strip_prefix("band_").unwrap_or(&lower);
    Cell::band(if name == "none" { "" } else { name })
}

/// A registration such as `NMC`, `NMC or HCPC` or `none`.
///
/// # Errors
/// What was expected.
pub fn registration(typed: &str) -> Result<RegistrationNeeded, String> {
    Cell::registration(typed.trim())
}

/// A level of English, or `none`.
///
/// # Errors
/// What was expected.
pub fn english(typed: &str) -> Result<Option<Cefr>, String> {
    Cell::cefr(if typed == "none" { "" } else { typed })
}

/// Codes of languages, or `none`.
///
/// # Errors
/// What was expected.
pub fn languages(typed: &str) -> Result<Vec<String>, String> {
    Cell::languages(if typed == "none" { "" } else { typed })
}

/// Months of experience, or `none` where the advertisement does not say.
///
/// # Errors
/// What was expected.
pub fn experience(typed: &str) -> Result<Option<u32>, String> {
    Cell::number(if typed == "none" { "" } else { typed })
}

/// An occupation of the list, by its id.
///
/// # Errors
/// What was expected.
pub fn occupation(typed: &str, occupations: &Occupations) -> Result<OccupationId, String> {
    match occupations.get(typed) {
        Some(occupation) => Ok(occupation.id.as_str().into()),
        None => Err(format!("an occupation's id such as nurse, not `{typed}`")),
    }
}

/// What meets a wish, as in the columns of the table.
///
/// # Errors
/// What was expected.
pub fn meaning(typed: &str) -> Result<Meaning, String> {
    read_meaning(typed)
}

/// A meaning as it is typed.
pub fn written(meaning: &Meaning) -> String {
    let named = |value: Result<serde_json::Value, serde_json::Error>| {
        let value = value.ok();
        let name = value.as_ref().and_then(serde_json::Value::as_str);
        name.unwrap_or_default().to_owned()
    };
    match meaning {
        Meaning::Ask => "ask".to_owned(),
        Meaning::Said => "said".to_owned(),
        Meaning::Skill(skill) => format!("skill:{skill}"),
        Meaning::Trained { occupation, level } => {
            format!(
                "trained:{occupation}:{}",
                named(serde_json::to_value(level))
            )
        }
        Meaning::Stage(stage) => format!("stage:{}", named(serde_json::to_value(stage))),
        Meaning::Practised { years } => format!("practised:{years}"),
        Meaning::SecondLanguage => "second-language".to_owned(),
    }
}
