//! Whole numbers, in figures or in words.

use std::ops::RangeInclusive;

use super::counted::{Counted, counted};
use super::digits::latin_digits;
use super::misread::Misread;
use super::pieces::{Piece, pieces};
use super::words::{Unit, Words, likeliest};

/// Reads one whole number, such as "5", "about 5 years", "٥ سنوات" or "п'ять років".
///
/// Words of all our languages are read, those of the person's own `language` (its code) before
/// others. Other words may stand around the number; two different numbers are ambiguous; months,
/// weeks and days are refused, for where people add them the question counts years.
pub fn number(text: &str, range: RangeInclusive<u32>, language: &str) -> Result<u32, Misread> {
    let pieces = pieces(text);
    if pieces.is_empty() {
        return Err(if text.trim().is_empty() {
            Misread::Empty
        } else {
            Misread::NotANumber
        });
    }
    let value = likeliest(text, language, |words| one_value(text, &pieces, words))?;
    let out_of_range = Misread::OutOfRange {
        min: *range.start(),
        max: *range.end(),
    };
    let value = u32::try_from(value).ok();
    let value = value.filter(|value| range.contains(value) && !is_negative(text));
    value.ok_or(out_of_range)
}

/// The only number, as these words say it.
fn one_value(text: &str, pieces: &[Piece], words: &Words) -> Result<u64, Misread> {
    if has_fraction(text, pieces, words) {
        return Err(Misread::NotWhole);
    }
    let counted = counted(pieces, words);
    let in_years = |one: &&Counted| one.unit.is_year();
    let names_years = counted.iter().any(|one| in_years(&one));
    // Beside years, months only make them more exact ("5 years and 3 months").
    let shorter = counted.iter().any(|one| one.unit == Unit::Shorter);
    let values: Vec<u64> = match (shorter, names_years) {
        (false, _) => counted.iter().filter_map(|one| one.value).collect(),
        (true, true) => {
            let in_years = counted.iter().filter(in_years);
            in_years.filter_map(|one| one.value).collect()
        }
        (true, false) => return Err(Misread::OtherUnit),
    };
    match values.as_slice() {
        // A unit alone counts one: "a year", "рік".
        [] if names_years => Ok(1),
        [] => Err(Misread::NotANumber),
        [first, others @ ..] if others.iter().all(|other| other == first) => Ok(*first),
        several => Err(Misread::Ambiguous(
            several.iter().map(u64::to_string).collect(),
        )),
    }
}

/// "1.5", "1,5", "2½", "a year and a half".
fn has_fraction(text: &str, pieces: &[Piece], words: &Words) -> bool {
    let letters: Vec<char> = latin_digits(text).chars().collect();
    let in_figures = letters.windows(3).any(|three| {
        three[0].is_ascii_digit()
            && matches!(three[1], '.' | ',' | '٫')
            && three[2].is_ascii_digit()
    });
    let signs = letters
        .iter()
        .any(|letter| matches!(letter, '½' | '¼' | '¾'));
    let in_words = pieces
        .iter()
        .filter_map(Piece::word)
        .any(|word| words.halves.has(word));
    in_figures || signs || in_words
}

/// A minus right before the first digit, with no digit or letter before it ("-5", not "2-5").
fn is_negative(text: &str) -> bool {
    let text = latin_digits(text);
    let Some((before, _)) = text.split_once(|letter: char| letter.is_ascii_digit()) else {
        return false;
    };
    before.ends_with(['-', '−']) && !before.chars().any(char::is_alphanumeric)
}
