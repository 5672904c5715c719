//! Calendars whose years people type, and the years of ours that they reach into.

use time::{Date, Month};

/// A calendar that a person names beside a year ("2009 E.C.").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Calendar {
    /// The one used in the UK.
    Gregorian,
    /// The Persian and Afghan solar calendar.
    Persian,
    /// The calendar of Ethiopia, and of the church in Eritrea.
    Ethiopian,
    /// The Islamic lunar calendar, whose years shift against ours.
    Islamic,
}

/// The Gregorian year in whose March a Persian year began: the Persian year 1 began in March 622.
pub fn persian_began(year: i32) -> i32 {
    year + 621
}

/// The Gregorian year in whose September an Ethiopian year began: 2000 began in September 2007.
pub fn ethiopian_began(year: i32) -> i32 {
    year + 7
}

/// Whether an Ethiopian year has begun. It begins on 11 September, and on the 12th before a leap
/// year.
pub fn ethiopian_has_begun(year: i32, today: Date) -> bool {
    let began = ethiopian_began(year);
    let day = if time::util::is_leap_year(began + 1) {
        12
    } else {
        11
    };
    let first = Date::from_calendar_date(began, Month::September, day);
    first.is_ok_and(|first| first <= today)
}
