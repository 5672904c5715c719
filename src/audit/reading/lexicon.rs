//! Words with a meaning, found whatever their spelling.

use std::collections::HashMap;

/// Folded words, or sayings of a few, each with what it means.
#[derive(Debug, Clone)]
pub(super) struct Lexicon<T>(HashMap<String, T>);

impl<T> Default for Lexicon<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T: Copy + PartialEq> Lexicon<T> {
    /// Keeps a folded saying, unless it means something else already: then it says so and changes
    /// nothing.
    pub(super) fn keep(&mut self, folded: String, meaning: T) -> bool {
        *self.0.entry(folded).or_insert(meaning) == meaning
    }

    /// Takes in what is wanted of another and means nothing here yet.
    pub(super) fn add(&mut self, other: &Self, wanted: impl Fn(&str) -> bool) {
        for (folded, meaning) in other.0.iter().filter(|(folded, _)| wanted(folded)) {
            self.keep(folded.clone(), *meaning);
        }
    }

    /// What a folded word, or several with single spaces between them, means.
    pub(super) fn get(&self, folded: &str) -> Option<T> {
        self.0.get(folded).copied()
    }

    /// Whether a folded word, or several with single spaces between them, stands here.
    pub(super) fn has(&self, folded: &str) -> bool {
        self.0.contains_key(folded)
    }

    /// All that stands here, in no order.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The meaning of the longest run of `words` from the start, and how many words it takes.
    pub(super) fn starting(&self, words: &[&str]) -> Option<(T, usize)> {
        (1..=words.len().min(LONGEST))
            .rev()
            .find_map(|count| Some((self.get(&words[..count].join(" "))?, count)))
    }
}

/// The most words of a saying.
pub(super) const LONGEST: usize = 4;
