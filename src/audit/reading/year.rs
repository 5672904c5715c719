//! Years, as people type them.

use time::Date;

use super::calendar::{Calendar, ethiopian_began, ethiopian_has_begun, persian_began};
use super::counted::{counted, spoken};
use super::misread::Misread;
use super::pieces::{Piece, pieces};
use super::words::{Relative, Unit, Words, likeliest};

/// A year that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Year {
    /// A year of the calendar used in the UK, without doubt.
    Gregorian(i32),
    /// A year of which nothing says whether it is Gregorian or Ethiopian: Gregorian, but for people
    /// who count in both.
    Written(i32),
    /// A year of the Persian and Afghan solar calendar: the person is asked to confirm it.
    Persian {
        /// The year as typed.
        year: i32,
        /// The Gregorian year in whose March it began; it ended a year later.
        began: i32,
    },
    /// A year said to be of the Ethiopian calendar.
    Ethiopian {
        /// The year as typed.
        year: i32,
        /// The Gregorian year in whose September it began; it ended a year later.
        began: i32,
    },
}

/// Reads a year that is not in the future, such as "2015", "since 2015", "марта 2019", "last year",
/// "قبل خمس سنوات", "5 years" (five years ago), "two thousand fifteen", "2009 E.C." or "now".
///
/// Words of all our languages are read, those of the person's own `language` (its code) before
/// others. Years 1300 to 1420 are taken for Persian ones. Of the Islamic lunar calendar only 1421
/// and later can be told apart, and those are refused as another calendar.
pub fn year(text: &str, today: Date, language: &str) -> Result<Year, Misread> {
    let pieces = pieces(text);
    if pieces.is_empty() {
        return Err(if text.trim().is_empty() {
            Misread::Empty
        } else {
            Misread::NotAYear
        });
    }
    likeliest(text, language, |words| one_year(&pieces, today, words))
}

fn one_year(pieces: &[Piece], today: Date, words: &Words) -> Result<Year, Misread> {
    let mut written: Vec<i32> = pieces.iter().filter_map(four_digits).collect();
    if written.is_empty() {
        written = spoken_years(pieces, words);
    }
    written.dedup();
    match written.as_slice() {
        [] => by_distance(pieces, today, words),
        [one] => in_calendar(*one, calendar(pieces, words), today),
        several => Err(Misread::Ambiguous(
            several.iter().map(i32::to_string).collect(),
        )),
    }
}

/// A year in figures.
pub(super) fn four_digits(piece: &Piece) -> Option<i32> {
    let digits = piece.digits().filter(|digits| digits.len() == 4)?;
    digits.parse().ok()
}

/// Years in words: "two thousand fifteen", "nineteen ninety-eight".
pub(super) fn spoken_years(pieces: &[Piece], words: &Words) -> Vec<i32> {
    let numbers = spoken(pieces, words);
    let whole = numbers.iter().map(|number| number.value);
    let in_two = numbers.windows(2).filter_map(|two| match two {
        [century, rest] if century.until == rest.from => match (century.value, rest.value) {
            (19 | 20, 10..=99) => Some(century.value * 100 + rest.value),
            (_, _) => None,
        },
        _ => None,
    });
    let years = whole
        .chain(in_two)
        .filter(|year| (1300..3000).contains(year));
    years.filter_map(|year| i32::try_from(year).ok()).collect()
}

/// The calendar that is named beside the year, or by a month of ours. Month names in Ethiopic script
/// are those of both calendars.
pub(super) fn calendar(pieces: &[Piece], words: &Words) -> Option<Calendar> {
    let said: Vec<&str> = pieces.iter().map(Piece::text).collect();
    let named = (0..said.len()).find_map(|start| words.calendars.starting(&said[start..]));
    let ours = |start: usize| {
        let ethiopic =
            said[start].starts_with(|letter| ('\u{1200}'..='\u{139f}').contains(&letter));
        !ethiopic && words.months.starting(&said[start..]).is_some()
    };
    let by_month = || (0..said.len()).any(ours).then_some(Calendar::Gregorian);
    named.map(|(calendar, _)| calendar).or_else(by_month)
}

/// The earliest year anybody who writes to us can mean.
const EARLIEST: i32 = 1920;

/// A year as written, in the calendar that is named or that its size tells.
pub(super) fn in_calendar(
    written: i32,
    calendar: Option<Calendar>,
    today: Date,
) -> Result<Year, Misread> {
    let year = match (calendar, written) {
        (Some(Calendar::Islamic), _) | (None, 1421..=1460) => return Err(Misread::OtherCalendar),
        (Some(Calendar::Persian), _) | (None, 1300..=1420) => Year::Persian {
            year: written,
            began: persian_began(written),
        },
        (Some(Calendar::Ethiopian), _) => Year::Ethiopian {
            year: written,
            began: ethiopian_began(written),
        },
        (Some(Calendar::Gregorian), _) => Year::Gregorian(written),
        (None, _) => Year::Written(written),
    };
    let (begun, has_begun) = match year {
        Year::Gregorian(year) | Year::Written(year) => (year, year <= today.year()),
        Year::Persian { began, .. } => (began, began <= today.year()),
        Year::Ethiopian { year, began } => (began, ethiopian_has_begun(year, today)),
    };
    if !has_begun {
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

/// "last year", "two years ago", "5 years", "now"; or why it is no year.
fn by_distance(pieces: &[Piece], today: Date, words: &Words) -> Result<Year, Misread> {
    let said: Vec<&str> = pieces.iter().map(Piece::text).collect();
    let relative = (0..said.len()).find_map(|start| words.years.starting(&said[start..]));
    let relative = relative.map(|(relative, _)| relative);
    let counted = counted(pieces, words);
    let number = counted.iter().find_map(|one| one.value);
    let in_years = counted.iter().find(|one| one.unit.is_year());
    let years_ago = in_years.and_then(|one| one.value);
    let shorter = counted.iter().find(|one| one.unit == Unit::Shorter);
    let ago = relative == Some(Relative::Ago);
    match (years_ago, shorter, number, relative) {
        (Some(years), _, _, _) => before(today, years),
        (None, Some(shorter), number, _) if ago || number.is_some() => {
            some_time_ago(today, shorter.value.unwrap_or(FEW))
        }
        (None, None, Some(years), _) if ago => before(today, years),
        (None, None, None, Some(Relative::Ago))
            if in_years.is_some_and(|one| one.unit.is_one()) =>
        {
            before(today, 1)
        }
        (None, None, None, Some(Relative::Last)) => before(today, 1),
        (None, None, None, Some(Relative::BeforeLast)) => before(today, 2),
        (None, None, None, Some(Relative::This | Relative::Now)) => before(today, 0),
        (None, _, _, _) => {
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

/// The most years that anybody counts back.
const MOST_YEARS: i32 = 80;

fn before(today: Date, years: u64) -> Result<Year, Misread> {
    let years = i32::try_from(years).ok();
    let years = years.filter(|years| *years <= MOST_YEARS);
    years.map_or(Err(Misread::NotAYear), |years| {
        Ok(Year::Gregorian(today.year() - years))
    })
}

/// How many months "some months" are at least.
const FEW: u64 = 2;

/// The most years that are offered to choose from.
const MOST_OFFERED: i32 = 4;

/// Some months, weeks or days ago, which are not told apart: this year is certain while even so many
/// months would lie in it, else it may be any year back to those months.
fn some_time_ago(today: Date, months: u64) -> Result<Year, Misread> {
    let this = today.year();
    let months = i32::try_from(months).map_err(|_| Misread::NotAYear)?;
    let month = i32::from(u8::from(today.month()));
    let back = (months - month).div_euclid(12) + 1;
    match back {
        0 => Ok(Year::Gregorian(this)),
        1..MOST_OFFERED => Err(Misread::Ambiguous(
            (this - back..=this).map(|year| year.to_string()).collect(),
        )),
        _longer => Err(Misread::NotAYear),
    }
}
