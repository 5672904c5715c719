//! How years and dates are read: tables of what people type.

use stepward::audit::reading::{Misread, Year, date, year};
use time::macros::date as day;

use crate::reading::{TODAY, check};

#[test]
fn years_are_read_as_people_say_them() {
    let gregorian = |year| Ok(Year::Gregorian(year));
    let written = |year| Ok(Year::Written(year));
    check(
        &[
            ("2015", written(2015)),
            ("since 2015", written(2015)),
            ("in 2015.", written(2015)),
            ("٢٠١٥", written(2015)),
            ("۲۰۱۵", written(2015)),
            ("من ٢٠١٥", written(2015)),
            ("з 2015 року", written(2015)),
            ("марта 2019", gregorian(2019)),
            ("12.03.2019", written(2019)),
            ("2026", written(2026)),
            ("this year", gregorian(2026)),
            ("now", gregorian(2026)),
            ("حاليا", gregorian(2026)),
            ("цього року", gregorian(2026)),
            ("last year", gregorian(2025)),
            ("العام الماضي", gregorian(2025)),
            ("السنة الماضية", gregorian(2025)),
            ("торік", gregorian(2025)),
            ("минулого року", gregorian(2025)),
            ("2 years ago", gregorian(2024)),
            ("five years ago", gregorian(2021)),
            ("قبل خمس سنوات", gregorian(2021)),
            ("قبل سنتين", gregorian(2024)),
            ("п'ять років тому", gregorian(2021)),
            ("рік тому", gregorian(2025)),
            (
                "1395",
                Ok(Year::Persian {
                    year: 1395,
                    began: 2016,
                }),
            ),
            (
                "۱۳۹۵",
                Ok(Year::Persian {
                    year: 1395,
                    began: 2016,
                }),
            ),
            (
                "سال ۱۴۰۰",
                Ok(Year::Persian {
                    year: 1400,
                    began: 2021,
                }),
            ),
            ("1420", Err(Misread::FutureYear)),
            ("1440", Err(Misread::OtherCalendar)),
            ("15", Err(Misread::TwoDigitYear)),
            ("'98", Err(Misread::TwoDigitYear)),
            ("2027", Err(Misread::FutureYear)),
            (
                "1815",
                Err(Misread::OutOfRange {
                    min: 1920,
                    max: 2026,
                }),
            ),
            (
                "2015-2019",
                Err(Misread::Ambiguous(vec![
                    "2015".to_owned(),
                    "2019".to_owned(),
                ])),
            ),
            ("long ago", Err(Misread::NotAYear)),
            ("20155", Err(Misread::NotAYear)),
            ("hello", Err(Misread::NotAYear)),
            ("", Err(Misread::Empty)),
        ],
        |text| year(text, TODAY, "en"),
    );
}

#[test]
fn dates_are_read_day_first() {
    let twelfth = Ok(day!(2027 - 03 - 12));
    check(
        &[
            ("12 March 2027", twelfth.clone()),
            ("12th of march, 2027", twelfth.clone()),
            ("March 12, 2027", twelfth.clone()),
            ("12mar2027", twelfth.clone()),
            ("12.03.2027", twelfth.clone()),
            ("12/3/2027", twelfth.clone()),
            ("12-03-2027", twelfth.clone()),
            ("2027-03-12", twelfth.clone()),
            ("2027/3/12", twelfth.clone()),
            ("12 03 2027", twelfth.clone()),
            ("12 March 2027 at 9:30", twelfth.clone()),
            ("١٢/٠٣/٢٠٢٧", twelfth.clone()),
            ("١٢ آذار ٢٠٢٧", twelfth.clone()),
            ("12 اذار 2027", twelfth.clone()),
            ("١٢ مارس ٢٠٢٧", twelfth.clone()),
            ("12 березня 2027", twelfth.clone()),
            ("12 марта 2027 г.", twelfth),
            ("03/25/2027", Ok(day!(2027 - 03 - 25))),
            ("5 شباط 2027", Ok(day!(2027 - 02 - 05))),
            ("5 فبراير 2027", Ok(day!(2027 - 02 - 05))),
            ("5 كانون الثاني 2027", Ok(day!(2027 - 01 - 05))),
            ("5 كانون الأول 2027", Ok(day!(2027 - 12 - 05))),
            ("5 تشرين الأول 2027", Ok(day!(2027 - 10 - 05))),
            ("5 лютого 2027 року", Ok(day!(2027 - 02 - 05))),
            ("29 February 2028", Ok(day!(2028 - 02 - 29))),
            ("today", Ok(TODAY)),
            ("غدا", Ok(day!(2026 - 11 - 25))),
            ("вчора", Ok(day!(2026 - 11 - 23))),
            ("29 February 2027", Err(Misread::NoSuchDay)),
            ("31.02.2027", Err(Misread::NoSuchDay)),
            ("45.45.2027", Err(Misread::NoSuchDay)),
            ("12.03.27", Err(Misread::TwoDigitYear)),
            ("12 March 27", Err(Misread::TwoDigitYear)),
            ("12 March", Err(Misread::YearMissing)),
            ("12.03", Err(Misread::YearMissing)),
            ("March 2027", Err(Misread::DayMissing)),
            ("03.2027", Err(Misread::DayMissing)),
            ("1405/12/20", Err(Misread::OtherCalendar)),
            ("soon", Err(Misread::NotADate)),
            ("12", Err(Misread::NotADate)),
            ("", Err(Misread::Empty)),
        ],
        |text| date(text, TODAY, "en"),
    );
}
