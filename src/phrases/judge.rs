//! Whether a phrase can be meant by the words that were typed, and what there is to explain away.

use super::near::{Near, Nearness, STRANGE, UNTYPED};
use super::{Closeness, Phrase, Word};

/// What there is to explain away if a phrase is meant, and how close it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Judged {
    pub(super) cost: u32,
    pub(super) closeness: Closeness,
}

/// Judges a phrase of the person's own or a foreign language; nothing when it cannot be meant: either
/// all that was typed must be in the phrase, or the whole phrase in what was typed.
pub(super) fn whole(phrase: &Phrase, near: &[Near], foreign: bool) -> Option<Judged> {
    let mut used = vec![false; phrase.words.len()];
    let mut cost = 0;
    let mut strange = 0;
    let mut worst = Nearness::Same;
    for words in near {
        let free = phrase.words.iter().enumerate().filter(|(at, _)| !used[*at]);
        let best = free
            .filter_map(|(at, word)| Some((*words.get(word)?, at)))
            .filter(|(nearness, _)| !(foreign && *nearness == Nearness::BeginsShort))
            .min();
        let Some((nearness, at)) = best else {
            strange += 1;
            continue;
        };
        used[at] = true;
        cost += nearness.cost();
        worst = worst.max(nearness);
    }
    let untyped = u32::try_from(used.iter().filter(|used| !**used).count()).ok()?;
    if strange > 0 && !(untyped == 0 && stands_among_others(phrase, near)) {
        return None;
    }
    let closeness = match worst {
        Nearness::Misspelt(_) => Closeness::Misspelt,
        Nearness::Same if untyped == 0 && strange == 0 => Closeness::Same,
        Nearness::Same | Nearness::Begins | Nearness::BeginsShort | Nearness::Inflected => {
            if strange > 0 {
                Closeness::Within
            } else {
                Closeness::Begins
            }
        }
    };
    Some(Judged {
        cost: cost + STRANGE * strange + UNTYPED * untyped,
        closeness,
    })
}

/// Among strange words a phrase counts only by words that cannot be there by chance.
fn stands_among_others(phrase: &Phrase, near: &[Near]) -> bool {
    let certain = |word: &usize| {
        let mut nearnesses = near.iter().filter_map(|words| words.get(word));
        nearnesses.any(|nearness| nearness.is_certain())
    };
    phrase.words.iter().all(certain) && phrase.joined.chars().count() >= FEWEST_LETTERS_AMONG_OTHERS
}

/// Shorter phrases ("IT", "GP") are too often another word of a sentence.
const FEWEST_LETTERS_AMONG_OTHERS: usize = 3;

/// Judges a phrase where nothing better was found: at least half of the words typed are words of
/// the phrase, at least half of its words were typed, and one of these tells which phrase is meant.
pub(super) fn in_part(phrase: &Phrase, near: &[Near], words: &[Word]) -> Option<Judged> {
    let shared = |near: &Near| {
        let certain = |word: &&usize| near.get(*word).is_some_and(|near| near.is_certain());
        phrase.words.iter().find(certain).copied()
    };
    let met: Vec<usize> = near.iter().filter_map(shared).collect();
    if met.len() * 2 < near.len() || met.len() * 2 < phrase.words.len() {
        return None;
    }
    if !met.iter().any(|word| words[*word].telling) {
        return None;
    }
    let strange = near.len() - met.len();
    let untyped = phrase.words.len().saturating_sub(met.len());
    let cost = STRANGE * u32::try_from(strange).ok()? + UNTYPED * u32::try_from(untyped).ok()?;
    Some(Judged {
        cost,
        closeness: Closeness::InPart,
    })
}
