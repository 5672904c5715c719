//! Days and times as people type them: a day that is still to come, with or without its year and time.

use time::{Date, Time};

use crate::audit::reading::{self, Misread, latin_digits};

/// How many years ahead a day may be.
const AHEAD: i32 = 3;

/// Whether a day may be the day of a step: it is today or later, and not too far ahead.
pub(super) fn is_to_come(day: Date, today: Date) -> bool {
    day >= today && day.year() <= today.year() + AHEAD
}

/// A day that is to come, and the time on it where one is said.
pub(super) fn day_and_time(
    words: &str,
    today: Date,
    language: &str,
) -> Option<(Date, Option<Time>)> {
    let (rest, time) = without_time(words);
    day(&rest, today, language).map(|day| (day, time))
}

/// A day that is today or later. Where no year is said it is the next such day.
fn day(words: &str, today: Date, language: &str) -> Option<Date> {
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

/// Words without the time of day among them, written as `9:30`, `9 am` or `2pm`, and that time.
/// `9.30` is none here: it may be a day and a month.
fn without_time(words: &str) -> (String, Option<Time>) {
    let latin = latin_digits(words).to_lowercase();
    let said: Vec<&str> = latin.split_whitespace().collect();
    let found = said.iter().enumerate().find_map(|(place, word)| {
        let (clock, written_on) = divided(word);
        let behind = said.get(place + 1).copied().filter(|half| is_half(half));
        let behind = behind.filter(|_| written_on.is_none());
        let half = written_on.or(behind);
        let (hour, minute) = match clock.split_once(':') {
            Some((hour, minute)) => (hour, minute),
            // A bare number is a time only where its half of the day is said.
            None => (clock, half.filter(|half| is_half(half)).map(|_| "0")?),
        };
        let end = place + 1 + usize::from(behind.is_some());
        at(hour, minute, half).map(|time| (place..end, time))
    });
    let Some((taken, time)) = found else {
        return (words.to_owned(), None);
    };
    let rest = words.split_whitespace().enumerate();
    let rest = rest.filter(|(place, _)| !taken.contains(place));
    let rest: Vec<&str> = rest.map(|(_, word)| word).collect();
    (rest.join(" "), Some(time))
}

/// The answer to the question for the time: as above, or `9.30`, `9h30`, `9 30`, or the one hour among
/// other words.
pub(super) fn time(words: &str) -> Option<Time> {
    without_time(words).1.or_else(|| time_alone(words))
}

fn time_alone(words: &str) -> Option<Time> {
    let latin = latin_digits(words).to_lowercase();
    let between = |letter: &char| matches!(letter, '.' | ':' | 'h');
    let is_clock = |letter: char| letter.is_ascii_digit() || between(&letter);
    let clocks = latin.split(|letter| !is_clock(letter));
    let clocks = clocks.map(|clock| clock.trim_matches(|letter| between(&letter)));
    let clocks: Vec<&str> = clocks.filter(|clock| !clock.is_empty()).collect();
    let (hour, minute) = match clocks.as_slice() {
        [clock] => {
            let parts = clock.split_once(|letter| between(&letter));
            parts.unwrap_or((clock, "0"))
        }
        [hour, minute] if latin.trim().split_once(' ') == Some((hour, minute)) => (*hour, *minute),
        _ => return None,
    };
    let half = latin
        .split_whitespace()
        .map(|word| word.trim_start_matches(|letter: char| is_clock(letter)));
    at(hour, minute, half.into_iter().find(|half| is_half(half)))
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
