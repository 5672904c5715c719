//! Which occupations typed words may mean.

use super::SUGGESTIONS;
use crate::audit::reading::{self, Misread};
use crate::conversation::World;
use crate::occupations::{Occupation, Suggestion};
use crate::phrases::Closeness;

/// The occupations that words may mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Meant<'a> {
    /// The only one of exactly this name, which is taken without asking.
    pub exactly: Option<&'a Occupation>,
    /// Those that may be meant, best first, with how each was found; none where nothing is close.
    pub found: Vec<Suggestion<'a>>,
}

impl World {
    /// The occupations that typed words may mean.
    ///
    /// # Errors
    /// Nothing of the words can be seen, or they are too long.
    pub fn occupations_meant(&self, language: &str, words: &str) -> Result<Meant<'_>, Misread> {
        let words = search_words(words)?;
        let found = self.occupations.find(&words, language, SUGGESTIONS);
        let same = |found: &&Suggestion<'_>| found.closeness == Closeness::Same;
        let mut same = found.iter().filter(same);
        let exactly = match (same.next(), same.next()) {
            (Some(only), None) => Some(only.occupation),
            (_, _) => None,
        };
        Ok(Meant { exactly, found })
    }
}

/// The longest text that is searched for, in characters; what is found nowhere may be kept as it
/// was typed.
const LONGEST_SEARCH: usize = 80;

/// Words as they are searched for and kept.
///
/// # Errors
/// Nothing of them can be seen, or they are too long.
pub(in crate::conversation) fn search_words(words: &str) -> Result<String, Misread> {
    reading::clean(words, LONGEST_SEARCH)
}
