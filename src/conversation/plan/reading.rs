//! Days and times as people type them: a day that is still to come, with or without its year and time.

use time::{Date, Time};

use crate::audit::reading::{self, Misread, latin_digits};

/// How many years ahead a day may be.
const AHEAD: i32 = 3;

/// Whether a day may be the day of a step: it is today or later, and not too far ahead.
pub(super) fn is_to_come(day: Date, today: Date) -> bool {
    day >= today && day.year() <= today.year() + AHEAD
}

/// A day that is today or later. Where no year is said it is the next such day.
pub(super) fn day(words: &str, today: Date, language: &str) -> Option<Date> {
    let to_come = |day: &Date| is_to_come(*day, today);
    match reading::date(words, today, language) {
        Ok(day) => Some(day).filter(to_come),
        Err(Misread::YearMissing) => {
            let in_year = |year: i32| {
                let dated = [words, &year.to_string()].join(" ");
                reading::date(&dated, today, language)
            };
            let years = [today.year(), today.year() + 1].into_iter();
            let mut days = years.filter_map(|year| in_year(year).ok());
            days.find(to_come)
        }
        Err(_) => None,
    }
}

/// A time of day among words, written as `9:30`, `09.30` behind other words, `9 am` or `2pm`.
pub(super) fn time_among(words: &str) -> Option<Time> {
    let latin = latin_digits(words).to_lowercase();
    let said: Vec<&str> = latin.split_whitespace().collect();
    said.iter().enumerate().find_map(|(place, word)| {
        let (clock, half) = divided(word);
        let half = half.or_else(|| said.get(place + 1).copied());
        let (hour, minute) = match clock.split_once(':') {
            Some((hour, minute)) => (hour, minute),
            // A bare number is a time only where its half of the day is said.
            None => (clock, half.filter(|half| is_half(half)).map(|_| "0")?),
        };
        at(hour, minute, half)
    })
}

/// The answer to the question for the time: as above, or just the hour.
pub(super) fn time(words: &str) -> Option<Time> {
    let latin = latin_digits(words);
    let alone = latin.trim();
    let (hour, minute) = alone.split_once(['.', ':', ' ']).unwrap_or((alone, "0"));
    time_among(words).or_else(|| at(hour, minute, None))
}

/// A word without the half of the day that is written on to it.
fn divided(word: &str) -> (&str, Option<&str>) {
    let digits = |letter: char| letter.is_ascii_digit() || letter == ':';
    let end = word.find(|letter| !digits(letter)).unwrap_or(word.len());
    let (clock, half) = word.split_at(end);
    (clock, Some(half).filter(|half| !half.is_empty()))
}

fn is_half(word: &str) -> bool {
    matches!(word.trim_matches('.'), "am" | "pm" | "a.m" | "p.m")
}

fn at(hour: &str, minute: &str, half: Option<&str>) -> Option<Time> {
    let hour: u8 = hour.parse().ok()?;
    let afternoon = half.is_some_and(|half| is_half(half) && half.starts_with('p'));
    let morning = half.is_some_and(|half| is_half(half) && half.starts_with('a'));
    let hour = match hour {
        12 if morning => 0,
        hour if afternoon && hour < 12 => hour + 12,
        hour => hour,
    };
    Time::from_hms(hour, minute.parse().ok()?, 0).ok()
}
