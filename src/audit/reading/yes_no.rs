//! A yes or a no, as people type it in our languages.

use super::misread::Misread;
use super::words::{Meaning, Words, likeliest};
use crate::fold::fold;

/// Reads a yes (`true`) or a no (`false`), such as "yes please", "ايوه", "так", "nope" or a thumb.
///
/// The first words decide; what follows may explain ("yes, since May"). Sayings that begin like a
/// no but are none ("not sure", "не знаю", "no problem") are not guessed at, and neither is a text
/// with a number in it: "I am 17" is no yes, whatever was asked. Words of all our languages are
/// read, those of the person's own `language` (its code) before others.
pub fn yes_no(text: &str, language: &str) -> Result<bool, Misread> {
    if text.trim().is_empty() {
        return Err(Misread::Empty);
    }
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return by_sign(text).ok_or(Misread::NotYesOrNo);
    }
    likeliest(text, language, |known| in_words(&folded, &words, known))
}

fn in_words(folded: &str, words: &[&str], known: &Words) -> Result<bool, Misread> {
    if known.alone.has(folded) {
        return Ok(true);
    }
    if folded.contains(|letter: char| letter.is_ascii_digit()) {
        return Err(Misread::NotYesOrNo);
    }
    let Some((meaning, count)) = known.answers.starting(words) else {
        return Err(Misread::NotYesOrNo);
    };
    let rest = &words[count..];
    let also = |plain| rest.iter().any(|word| known.plain.get(word) == Some(plain));
    match meaning {
        Meaning::Yes if also(false) => Err(Misread::Ambiguous(Vec::new())),
        Meaning::No if also(true) => Err(Misread::Ambiguous(Vec::new())),
        Meaning::Yes => Ok(true),
        Meaning::No => Ok(false),
        Meaning::Neither => Err(Misread::NotYesOrNo),
    }
}

/// A thumb, a tick or a cross that stands alone.
fn by_sign(text: &str) -> Option<bool> {
    let yes = text.contains(['👍', '✅', '✔', '☑', '👌']);
    let no = text.contains(['👎', '❌', '✖', '✗', '🚫']);
    (yes != no).then_some(yes)
}
