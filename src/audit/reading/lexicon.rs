//! Words with a meaning, found whatever their spelling.

use std::collections::HashMap;

use crate::fold::fold;

/// Words of all our languages, each with what it means.
pub(super) struct Lexicon<T>(HashMap<String, T>);

impl<T: Copy> Lexicon<T> {
    /// Folds every word once, so that the lists may be written as people write.
    pub(super) fn new(entries: &[(T, &[&str])]) -> Self {
        let words = entries
            .iter()
            .flat_map(|(meaning, words)| words.iter().map(move |word| (fold(word), *meaning)));
        Self(words.collect())
    }

    /// What a folded word, or several with single spaces between them, means.
    pub(super) fn get(&self, folded: &str) -> Option<T> {
        self.0.get(folded).copied()
    }

    /// The meaning of the longest run of `words` from the start, and how many words it takes.
    pub(super) fn starting(&self, words: &[&str]) -> Option<(T, usize)> {
        (1..=words.len().min(LONGEST))
            .rev()
            .find_map(|count| Some((self.get(&words[..count].join(" "))?, count)))
    }
}

/// No entry of our lists has more words than this.
const LONGEST: usize = 4;
