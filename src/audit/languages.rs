//! Languages people speak: their codes, their names, and finding one by what a person types.

use std::sync::LazyLock;

use super::listing::{Listed, Listing};

static LANGUAGES: LazyLock<Listing> = LazyLock::new(|| Listing::of(include_str!("languages.csv")));

/// All languages, in the order of the data.
pub fn all() -> impl Iterator<Item = &'static Listed> {
    LANGUAGES.iter()
}

/// The language with this ISO 639 code, of two letters or three.
pub fn get(code: &str) -> Option<&'static Listed> {
    LANGUAGES.get(code)
}

/// The name of the language with this code, in a language or else in English.
pub fn name(code: &str, language: &str) -> Option<&'static str> {
    get(code).map(|one| one.name(language))
}

/// The language whose name, in any of our languages, is what `text` says, where it can be no other.
pub fn exactly(text: &str) -> Option<&'static Listed> {
    LANGUAGES.exactly(text)
}

/// The languages that `text` may mean, best first, at most `limit`.
pub fn find(text: &str, language: &str, limit: usize) -> Vec<&'static Listed> {
    LANGUAGES.find(text, language, limit)
}
