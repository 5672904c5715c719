//! Dates, as people type them: day first unless they write the year first.

use time::{Date, Month};

use super::counted::spoken;
use super::digits::latin_digits;
use super::misread::Misread;
use super::pieces::{Piece, pieces};
use super::words::{DayFromToday, Words, likeliest};

/// Reads a full date, such as "12 March 2027", "12.03.2027", "2027-03-12", "١٢ آذار ٢٠٢٧" or
/// "tomorrow".
///
/// In figures the day comes first; only where that is impossible is the month taken first
/// ("03/25/2027"). A time of day beside the date is passed over. Words of all our languages are
/// read, those of the person's own `language` (its code) before others.
pub fn date(text: &str, today: Date, language: &str) -> Result<Date, Misread> {
    let pieces = pieces(&without_time_of_day(text));
    if pieces.is_empty() {
        return Err(if text.trim().is_empty() {
            Misread::Empty
        } else {
            Misread::NotADate
        });
    }
    likeliest(text, language, |words| one_day(&pieces, today, words))
}

fn one_day(pieces: &[Piece], today: Date, words: &Words) -> Result<Date, Misread> {
    let said: Vec<&str> = pieces.iter().map(Piece::text).collect();
    let months = (0..said.len()).find_map(|start| {
        let (month, taken) = words.months.starting(&said[start..])?;
        Some((month, start, start + taken))
    });
    let numbers: Vec<&str> = pieces.iter().filter_map(Piece::digits).collect();
    if let Some((month, from, until)) = months {
        let mut numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        // Around the month, for month names may have ordinals in them ("تشرين الأول").
        for around in [&pieces[..from], &pieces[until..]] {
            let spoken = spoken(around, words);
            numbers.extend(spoken.iter().map(|number| number.value.to_string()));
        }
        return with_month_name(month, &numbers);
    }
    if !numbers.is_empty() {
        return in_figures(&numbers);
    }
    let from_today = (0..said.len()).find_map(|start| words.days.starting(&said[start..]));
    match from_today {
        Some((DayFromToday::Today, _)) => Ok(today),
        Some((DayFromToday::Tomorrow, _)) => today.next_day().ok_or(Misread::NotADate),
        Some((DayFromToday::Yesterday, _)) => today.previous_day().ok_or(Misread::NotADate),
        None => Err(Misread::NotADate),
    }
}

/// Takes away "9:30" and the like, whose numbers are no part of the date.
fn without_time_of_day(text: &str) -> String {
    let latin = latin_digits(text);
    let kept = latin.split_whitespace().filter(|word| {
        !word
            .split_once(':')
            .is_some_and(|(hours, _)| hours.ends_with(|l: char| l.is_ascii_digit()))
    });
    kept.collect::<Vec<_>>().join(" ")
}

fn with_month_name(month: Month, numbers: &[String]) -> Result<Date, Misread> {
    let year = numbers.iter().find(|number| number.len() == 4);
    let short = numbers.iter().filter(|number| number.len() <= 2);
    let short: Vec<&str> = short.map(String::as_str).collect();
    match (year, short.as_slice()) {
        (Some(year), [day, ..]) => calendar_day(year, u8::from(month), day),
        (Some(_), []) => Err(Misread::DayMissing),
        (None, [_day, _year, ..]) => Err(Misread::TwoDigitYear),
        (None, [_day]) => Err(Misread::YearMissing),
        (None, []) => Err(Misread::NotADate),
    }
}

fn in_figures(numbers: &[&str]) -> Result<Date, Misread> {
    match numbers {
        [year, month, day, ..] if year.len() == 4 => {
            calendar_day(year, month.parse().unwrap_or(0), day)
        }
        [day, month, year, ..] if year.len() == 4 => {
            let (first, second) = (small(day), small(month));
            if second > 12 && first <= 12 {
                calendar_day(year, first, month)
            } else {
                calendar_day(year, second, day)
            }
        }
        [day, month, year] if [day, month, year].iter().all(|number| number.len() <= 2) => {
            Err(Misread::TwoDigitYear)
        }
        [day, month] if day.len() <= 2 && month.len() <= 2 => Err(Misread::YearMissing),
        [month, year] if month.len() <= 2 && year.len() == 4 => Err(Misread::DayMissing),
        [year] if year.len() == 4 => Err(Misread::DayMissing),
        _not_a_date => Err(Misread::NotADate),
    }
}

/// A number of at most three digits; any other becomes 0, which is neither day nor month.
fn small(digits: &str) -> u8 {
    digits.parse().unwrap_or(0)
}

fn calendar_day(year: &str, month: u8, day: &str) -> Result<Date, Misread> {
    let year: i32 = year.parse().map_err(|_| Misread::NotADate)?;
    match year {
        1300..=1460 => return Err(Misread::OtherCalendar),
        1900..=2100 => {}
        _no_year_of_ours => return Err(Misread::NotADate),
    }
    let month = Month::try_from(month).map_err(|_| Misread::NoSuchDay)?;
    Date::from_calendar_date(year, month, small(day)).map_err(|_| Misread::NoSuchDay)
}
