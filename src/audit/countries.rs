//! Countries: their codes, their names in our languages, and finding one by what a person types.

use std::sync::LazyLock;

use super::listing::{Listed, Listing};

static COUNTRIES: LazyLock<Listing> = LazyLock::new(|| Listing::of(include_str!("countries.csv")));

/// All countries, in the order of their codes.
pub fn all() -> impl Iterator<Item = &'static Listed> {
    COUNTRIES.iter()
}

/// The country with this ISO 3166-1 code, of two letters or three.
pub fn get(code: &str) -> Option<&'static Listed> {
    COUNTRIES.get(code)
}

/// The name of the country with this code, in a language or else in English.
pub fn name(code: &str, language: &str) -> Option<&'static str> {
    get(code).map(|country| country.name(language))
}

/// The country whose name, in any of our languages, is what `text` says, where it can be no other.
pub fn exactly(text: &str) -> Option<&'static Listed> {
    COUNTRIES.exactly(text)
}

/// The countries that `text` may mean, best first, at most `limit`.
pub fn find(text: &str, language: &str, limit: usize) -> Vec<&'static Listed> {
    COUNTRIES.find(text, language, limit)
}
