//! Whole numbers, in figures or in words.

use std::ops::RangeInclusive;

use super::digits::latin_digits;
use super::lexicon::LONGEST;
use super::misread::Misread;
use super::pieces::{Piece, pieces};
use super::words::{Unit, WORDS};

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
    let is_in_years = |one: &&Counted| one.unit.is_year();
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
            let unit = if WORDS.two_years.has(piece.text()) {
                Unit::Year { one: false }
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
        if let Some(unit) = piece.word().and_then(|word| WORDS.units.get(word)) {
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
    let (first, taken) = words_value(pieces)?;
    let (_, behind) = pieces.split_at(taken);
    let and = behind.first().and_then(Piece::word);
    let between = usize::from(and.is_some_and(|word| WORDS.and.has(word)));
    let Some((second, more)) = words_value(&behind[between..]) else {
        return Some((first, taken));
    };
    let joined = match (first, second) {
        // "twenty five", "vingt et un", and Arabic "five and twenty".
        (20 | 30 | 40 | 50 | 60 | 70 | 80 | 90, 1..=9)
        | (1..=9, 20 | 30 | 40 | 50 | 60 | 70 | 80 | 90) => true,
        // French "sixty twelve" and "four-twenties twelve".
        (60 | 80, 10..=19) => true,
        // Arabic "three ten" for thirteen, where the endings are not those of the list.
        (1..=9, 10) => between == 0,
        (_, _) => false,
    };
    Some(if joined {
        (first + second, taken + between + more)
    } else {
        (first, taken)
    })
}

/// The value of the number words at the start, also behind an "and" that is written together with
/// them, and how many pieces they take.
fn words_value(pieces: &[Piece]) -> Option<(u64, usize)> {
    let words: Vec<&str> = pieces.iter().map_while(Piece::word).take(LONGEST).collect();
    let first = *words.first()?;
    let value = WORDS.numbers.starting(&words).or_else(|| {
        let mut words = words.clone();
        words[0] = WORDS.after_and(first)?;
        WORDS.numbers.starting(&words)
    });
    value.or_else(|| WORDS.two_years.has(first).then_some((2, 1)))
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
        .any(|word| WORDS.halves.has(word));
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
