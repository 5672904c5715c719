//! Years, as people type them.

use time::Date;

use super::misread::Misread;
use super::number::starting_number;
use super::pieces::{Piece, pieces};
use super::words::{Relative, Unit, WORDS};

/// A year that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Year {
    /// A year of the calendar used in the UK.
    Gregorian(i32),
    /// A year of the Persian and Afghan solar calendar: the person is asked to confirm it.
    Persian {
        /// The year as typed.
        year: i32,
        /// The Gregorian year in whose March it began; it ended a year later.
        began: i32,
    },
}

/// Reads a year that is not in the future, such as "2015", "since 2015", "марта 2019", "last year",
/// "قبل خمس سنوات" or "now".
///
/// Years 1300 to 1420 are taken for Persian ones. Of the Islamic lunar calendar only 1421 and later
/// can be told apart, and those are refused as another calendar. Ethiopian years look like ours and
/// cannot be recognised.
pub fn year(text: &str, today: Date) -> Result<Year, Misread> {
    let pieces = pieces(text);
    if pieces.is_empty() {
        return Err(if text.trim().is_empty() {
            Misread::Empty
        } else {
            Misread::NotAYear
        });
    }
    let mut written: Vec<i32> = pieces.iter().filter_map(four_digits).collect();
    written.dedup();
    match written.as_slice() {
        [] => without_figures(&pieces, today),
        [one] => in_calendar(*one, today),
        several => Err(Misread::Ambiguous(
            several.iter().map(i32::to_string).collect(),
        )),
    }
}

fn four_digits(piece: &Piece) -> Option<i32> {
    piece
        .digits()
        .filter(|digits| digits.len() == 4)?
        .parse()
        .ok()
}

/// The earliest year anybody who writes to us can mean.
const EARLIEST: i32 = 1920;

fn in_calendar(written: i32, today: Date) -> Result<Year, Misread> {
    // The Persian year 1 began in March 622.
    let year = match written {
        1300..=1420 => Year::Persian {
            year: written,
            began: written + 621,
        },
        1421..=1460 => return Err(Misread::OtherCalendar),
        _other => Year::Gregorian(written),
    };
    let (Year::Gregorian(begun) | Year::Persian { began: begun, .. }) = year;
    if begun > today.year() {
        return Err(Misread::FutureYear);
    }
    if begun < EARLIEST {
        return Err(Misread::OutOfRange {
            min: EARLIEST.unsigned_abs(),
            max: today.year().unsigned_abs(),
        });
    }
    Ok(year)
}

/// "last year", "two years ago", "now"; or why it is no year.
fn without_figures(pieces: &[Piece], today: Date) -> Result<Year, Misread> {
    let numbers: Vec<u64> = (0..pieces.len())
        .filter_map(|start| starting_number(&pieces[start..]))
        .map(|(value, _)| value)
        .collect();
    let words: Vec<&str> = pieces.iter().map(Piece::text).collect();
    let relative = (0..words.len()).find_map(|start| WORDS.years.starting(&words[start..]));
    match (relative, numbers.first()) {
        (Some((Relative::Ago, _)), Some(years)) if *years <= 80 => {
            // At most 80, so the conversion holds.
            let ago = i32::try_from(*years).unwrap_or(0);
            Ok(Year::Gregorian(today.year() - ago))
        }
        (Some((Relative::Ago, _)), None) if names_one_year(&words) => {
            Ok(Year::Gregorian(today.year() - 1))
        }
        (Some((Relative::BeforeLast, _)), None) => Ok(Year::Gregorian(today.year() - 2)),
        (Some((Relative::Last, _)), None) => Ok(Year::Gregorian(today.year() - 1)),
        (Some((Relative::This | Relative::Now, _)), None) => Ok(Year::Gregorian(today.year())),
        (Some(_) | None, _) => {
            let two_digits = |digits: &str| digits.len() == 2;
            let two_digits = pieces.iter().filter_map(Piece::digits).any(two_digits);
            Err(if two_digits {
                Misread::TwoDigitYear
            } else {
                Misread::NotAYear
            })
        }
    }
}

/// "a year ago", "рік тому".
fn names_one_year(words: &[&str]) -> bool {
    let one = Some(Unit::Year { one: true });
    words.iter().any(|word| WORDS.units.get(word) == one)
}
