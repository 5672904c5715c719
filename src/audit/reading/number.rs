//! Whole numbers, in figures or in words.

use std::ops::RangeInclusive;

use super::digits::latin_digits;
use super::misread::Misread;
use super::number_words::{DUAL_YEARS, HALVES, UNITS, Unit, WORDS};
use super::pieces::{Piece, pieces};

/// Reads one whole number, such as "5", "about 5 years", "٥ سنوات" or "п'ять років".
///
/// Words are read up to 49 in English, Arabic, Ukrainian and Russian. Other words may stand around
/// the number; two different numbers are ambiguous; months, weeks and days are refused, for where
/// people add them the question counts years.
pub fn number(text: &str, range: RangeInclusive<u32>) -> Result<u32, Misread> {
    let pieces = pieces(text);
    if pieces.is_empty() {
        return Err(if text.trim().is_empty() {
            Misread::Empty
        } else {
            Misread::NotANumber
        });
    }
    let (min, max) = (*range.start(), *range.end());
    let out_of_range = Misread::OutOfRange { min, max };
    if has_fraction(text, &pieces) {
        return Err(Misread::NotWhole);
    }
    let counted = counted(&pieces);
    let is_in_years = |one: &&Counted| one.unit == Unit::Year;
    let names_years = counted.iter().any(|one| is_in_years(&one));
    // Beside years, months only make them more exact ("5 years and 3 months").
    let values: Vec<u64> = match (counted.iter().any(Counted::is_shorter), names_years) {
        (false, _) => counted.iter().filter_map(|one| one.value).collect(),
        (true, true) => counted
            .iter()
            .filter(is_in_years)
            .filter_map(|one| one.value)
            .collect(),
        (true, false) => return Err(Misread::OtherUnit),
    };
    let Some(first) = values.first() else {
        // A unit alone counts one: "a year", "рік".
        return if names_years {
            in_range(1, range)
        } else {
            Err(Misread::NotANumber)
        };
    };
    if values.iter().any(|value| value != first) {
        return Err(Misread::Ambiguous(
            values.iter().map(u64::to_string).collect(),
        ));
    }
    if is_negative(text) {
        return Err(out_of_range);
    }
    in_range(*first, range)
}

fn in_range(value: u64, range: RangeInclusive<u32>) -> Result<u32, Misread> {
    let within = u32::try_from(value)
        .ok()
        .filter(|value| range.contains(value));
    within.ok_or(Misread::OutOfRange {
        min: *range.start(),
        max: *range.end(),
    })
}

/// A number with the unit after it, or a unit that stands alone.
struct Counted {
    value: Option<u64>,
    unit: Unit,
}

impl Counted {
    fn is_shorter(&self) -> bool {
        self.unit == Unit::Shorter
    }
}

/// All numbers and units of a text, each number joined with the unit right after it.
fn counted(pieces: &[Piece]) -> Vec<Counted> {
    let mut counted: Vec<Counted> = Vec::new();
    let mut rest = pieces;
    // A unit belongs to the number before it only if nothing stands between them.
    let mut just_before = false;
    while let Some(piece) = rest.first() {
        if let Some((value, count)) = starting_number(rest) {
            let unit = if DUAL_YEARS.get(piece.text()).is_some() {
                Unit::Year
            } else {
                Unit::None
            };
            counted.push(Counted {
                value: Some(value),
                unit,
            });
            just_before = true;
            rest = &rest[count..];
            continue;
        }
        if let Some(unit) = piece.word().and_then(|word| UNITS.get(word)) {
            match counted.last_mut().filter(|_| just_before) {
                Some(last) => last.unit = unit,
                None => counted.push(Counted { value: None, unit }),
            }
        }
        just_before = false;
        rest = &rest[1..];
    }
    counted
}

/// The number at the start of `pieces`, in figures or in words, and how many pieces it takes.
pub(super) fn starting_number(pieces: &[Piece]) -> Option<(u64, usize)> {
    if let Some(digits) = pieces.first()?.digits() {
        // More digits than fit are a number larger than anything we ask for.
        return Some((digits.parse().unwrap_or(u64::MAX), 1));
    }
    let first = word_value(pieces.first()?)?;
    let Some(second) = pieces.get(1).and_then(word_value) else {
        return Some((first, 1));
    };
    let tens = [20, 30, 40];
    let joined = match (first, second) {
        // "twenty five", and Arabic "five and twenty".
        (tens_first, 1..=9) if tens.contains(&tens_first) => Some(first + second),
        (1..=9, tens_second) if tens.contains(&tens_second) => Some(first + second),
        // Arabic "three ten" for thirteen.
        (1..=9, 10) => Some(first + second),
        (_, _) => None,
    };
    Some(joined.map_or((first, 1), |sum| (sum, 2)))
}

/// A number word's value, also behind the Arabic "and" that is written together with it.
fn word_value(piece: &Piece) -> Option<u64> {
    let word = piece.word()?;
    let value = WORDS
        .get(word)
        .or_else(|| WORDS.get(word.strip_prefix('و')?));
    value.or_else(|| DUAL_YEARS.get(word))
}

/// "1.5", "1,5", "2½", "a year and a half".
fn has_fraction(text: &str, pieces: &[Piece]) -> bool {
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
        .any(|word| HALVES.get(word).is_some());
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
