//! Spans of years, as people type them: "2010-2015", "from 2010 to 2015", "2015 until now".

use time::Date;

use super::calendar::Calendar;
use super::digits::latin_digits;
use super::misread::Misread;
use super::pieces::{Piece, pieces};
use super::words::{Relative, Words, likeliest};
use super::year::{Year, calendar, four_digits, in_calendar, spoken_years};

/// A span of years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Its first year.
    pub from: Year,
    /// Its last year, or nothing where it goes on until now.
    pub until: Option<Year>,
}

/// Reads a span of years, the first before the last; nothing where the text is none, as with a
/// single year or with years that are only listed ("2010, 2015").
///
/// The end may be short ("2015-18") or now ("2015 - now").
pub fn span(text: &str, today: Date, language: &str) -> Option<Span> {
    let pieces = pieces(text);
    likeliest(text, language, |words| {
        in_words(text, &pieces, today, words).ok_or(Misread::NotAYear)
    })
    .ok()
}

fn in_words(text: &str, pieces: &[Piece], today: Date, words: &Words) -> Option<Span> {
    let calendar = calendar(pieces, words);
    let (from, until) = match years(pieces, words).as_slice() {
        [from, until] if from < until && joined(text, pieces, words) => (*from, Some(*until)),
        [from] => match short_end(text, *from) {
            Some(until) => (*from, Some(until)),
            None if goes_on(pieces, words) => (*from, None),
            None => return None,
        },
        _ => return None,
    };
    let read = |year: i32, calendar: Option<Calendar>| in_calendar(year, calendar, today).ok();
    let until = match until {
        Some(until) => Some(read(until, calendar)?),
        None => None,
    };
    Some(Span {
        from: read(from, calendar)?,
        until,
    })
}

/// The years, in figures or else in words, in the order of the text.
fn years(pieces: &[Piece], words: &Words) -> Vec<i32> {
    let written: Vec<i32> = pieces.iter().filter_map(four_digits).collect();
    if written.is_empty() {
        spoken_years(pieces, words)
    } else {
        written
    }
}

/// Whether two years are the ends of a span: a dash stands in the text, or a word for an end.
fn joined(text: &str, pieces: &[Piece], words: &Words) -> bool {
    let end = |word: &str| words.ends.has(word);
    text.contains(DASHES) || pieces.iter().filter_map(Piece::word).any(end)
}

const DASHES: [char; 8] = ['-', '‐', '‑', '–', '—', '−', '~', '…'];

/// "2015-18": two digits right behind a year and a dash that can be no month.
fn short_end(text: &str, from: i32) -> Option<i32> {
    let latin: String = latin_digits(text).split_whitespace().collect();
    let (_, behind) = latin.split_once(&from.to_string())?;
    let digits = behind.strip_prefix(DASHES)?;
    let short = digits.len() == 2 && digits.chars().all(|letter| letter.is_ascii_digit());
    let short: i32 = digits.parse().ok().filter(|_| short)?;
    let until = from - from % 100 + short;
    (short > 12 && until > from).then_some(until)
}

/// Whether it goes on until now: a word for now stands behind the year.
fn goes_on(pieces: &[Piece], words: &Words) -> bool {
    let said: Vec<&str> = pieces.iter().map(Piece::text).collect();
    let year = pieces.iter().position(|piece| four_digits(piece).is_some());
    let behind = year.map_or(0, |year| year + 1);
    let now = |start: usize| {
        let found = words.years.starting(&said[start..]);
        found.is_some_and(|(relative, _)| relative == Relative::Now)
    };
    (behind..said.len()).any(now)
}
