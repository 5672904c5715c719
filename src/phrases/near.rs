//! How near a typed word is to the words of the phrases, and what each distance costs.

use std::collections::HashMap;

use rapidfuzz::distance::osa;

use super::Word;
use super::ethiopic;
use super::sound::sound;

/// How a typed word meets a word of a phrase, nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    /// The same letters.
    Same,
    /// The start of it.
    Begins,
    /// Three letters that start it, which say enough in one's own language only: "dog" is English,
    /// and no start of Turkish "doğum".
    BeginsShort,
    /// Another ending of it, or another spelling of the same sounds.
    Inflected,
    /// So many letters are wrong.
    Misspelt(usize),
}

/// The words near to one typed word, as places in the list of words.
pub(super) type Near = HashMap<usize, Nearness>;

/// Cost of a typed word that the phrase does not have.
pub(super) const STRANGE: u32 = 6;
/// Cost of a word of the phrase that was not typed.
pub(super) const UNTYPED: u32 = 2;
/// Cost of spaces in other places.
pub(super) const WRITTEN_TOGETHER: u32 = 1;

impl Nearness {
    pub(super) fn cost(self) -> u32 {
        match self {
            Self::Same => 0,
            Self::Begins | Self::BeginsShort => 1,
            Self::Inflected => 2,
            // At most three, so the conversion holds.
            Self::Misspelt(letters) => 5 * u32::try_from(letters).unwrap_or(u32::MAX / 8),
        }
    }

    /// Whether the word can be trusted when strange words stand beside it.
    pub(super) fn is_certain(self) -> bool {
        match self {
            Self::Same | Self::Inflected => true,
            Self::Begins | Self::BeginsShort | Self::Misspelt(_) => false,
        }
    }
}

/// All words that `typed` is near to, as places in `words`.
pub(super) fn words_near(words: &[Word], typed: &str) -> Near {
    let mut near = HashMap::new();
    let letters = typed.chars().count();
    let from = words.partition_point(|word| word.text.as_str() < typed);
    let beginning = words[from..]
        .iter()
        .take_while(|word| word.text.starts_with(typed));
    for (offset, word) in beginning.enumerate() {
        if word.text == typed {
            near.insert(from + offset, Nearness::Same);
        } else if letters > SHORTEST_START {
            near.insert(from + offset, Nearness::Begins);
        } else if letters == SHORTEST_START {
            near.insert(from + offset, Nearness::BeginsShort);
        }
    }
    let sounds = sound(typed);
    let is_ethiopic = ethiopic::is_ethiopic(typed);
    let wrong = wrong_letters(sounds.len());
    let comparator = osa::BatchComparator::new(sounds.iter().copied());
    let cutoff = osa::Args::default().score_cutoff(wrong);
    for (at, word) in words.iter().enumerate() {
        if near.contains_key(&at) {
            continue;
        }
        let is_too_short = sounds.len() <= LONGEST_WITHOUT_AN_ENDING
            && is_ethiopic != ethiopic::is_ethiopic(&word.text)
            && sounds != word.sound;
        if is_inflected(&sounds, &word.sound) && !is_too_short {
            near.insert(at, Nearness::Inflected);
        } else if word.sound.len().abs_diff(sounds.len()) <= wrong
            && let Some(distance) =
                comparator.distance_with_args(word.sound.iter().copied(), &cutoff)
            && (distance == 1 || sounds.first() == word.sound.first() || sounds.len() >= 8)
            && wrong_letters(word.sound.len()) >= distance
        {
            near.insert(at, Nearness::Misspelt(distance));
        }
    }
    near
}

/// The fewest letters that are taken for the start of a word.
const SHORTEST_START: usize = 3;

/// A word of so few sounds has no other ending in another alphabet: "cold" is not "ኮል".
const LONGEST_WITHOUT_AN_ENDING: usize = 4;

/// How many letters of a word may be wrong: none in a short one, where another word is too near.
fn wrong_letters(letters: usize) -> usize {
    match letters {
        0..=4 => 0,
        5..=7 => 1,
        8..=11 => 2,
        _longer => 3,
    }
}

/// Whether two words differ in their endings only: at most one letter of the phrase's word is lost,
/// and at most three others follow ("медсестрою" for "медсестра", "nursing" for "nurse"), four
/// behind a long word ("management" for "manager"), one behind a short one ("aids" for "aid").
fn is_inflected(typed: &[char], word: &[char]) -> bool {
    let common = typed
        .iter()
        .zip(word)
        .take_while(|(one, other)| one == other)
        .count();
    let (lost, other) = (word.len() - common, typed.len() - common);
    match common {
        0..=2 => false,
        3 => lost == 0 && other <= 1,
        4..=5 => lost <= 1 && other <= 3,
        _longer => lost <= 1 && other <= 4,
    }
}
