//! Small parts of texts: lists, quotations, names of countries and languages.

use crate::locale::{Direction, Language, Script};

/// Labels in a row, with the script's own comma.
pub(super) fn listed(language: Language, labels: impl Iterator<Item = String>) -> String {
    let comma = match language.script() {
        Script::Arabic => "، ",
        Script::Ethiopic => "፣ ",
        Script::Han => "、",
        Script::Latin
        | Script::Cyrillic
        | Script::Bengali
        | Script::Gurmukhi
        | Script::Devanagari
        | Script::Gujarati
        | Script::Tamil
        | Script::Myanmar => ", ",
    };
    labels.collect::<Vec<_>>().join(comma)
}

/// Words of a person's own, told from a name of the list.
pub(super) fn quoted(language: Language, words: &str) -> String {
    match language.script() {
        Script::Arabic | Script::Cyrillic => format!("«{words}»"),
        Script::Latin
        | Script::Ethiopic
        | Script::Bengali
        | Script::Gurmukhi
        | Script::Devanagari
        | Script::Gujarati
        | Script::Tamil
        | Script::Myanmar
        | Script::Han => format!("“{words}”"),
    }
}

/// The sign of what is not known.
pub(super) fn unknown(language: Language) -> &'static str {
    match language.direction() {
        Direction::LeftToRight => "?",
        Direction::RightToLeft => "؟",
    }
}

/// An arrow onwards: an app never mirrors one.
pub(super) fn arrow(language: Language) -> &'static str {
    match language.direction() {
        Direction::LeftToRight => "→",
        Direction::RightToLeft => "←",
    }
}

/// A country's name in a language; the code where it has none.
pub(super) fn country(code: &str, language: &str) -> String {
    crate::audit::countries::name(code, language)
        .unwrap_or(code)
        .to_owned()
}

/// A language's name in a language; the code where it has none.
pub(super) fn language(code: &str, language: &str) -> String {
    crate::audit::languages::name(code, language)
        .unwrap_or(code)
        .to_owned()
}
