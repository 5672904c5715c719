//! What people type in each language, as labelled tables: `data/reading_<language>.csv`.
//!
//! The columns are what is read (`number`, `year`, `span`, `date` or `yes-no`), what is typed, and
//! what is to come of it. A number, year or date stands as it is, years of other calendars behind
//! the calendar's name, a span with a dash; what is refused, by the name of the reason.

use stepward::audit::reading::{Misread, Year, date, number, span, year, yes_no};

use crate::reading::TODAY;

const TABLES: &[(&str, &str)] = &[
    ("en", include_str!("data/reading_en.csv")),
    ("ar", include_str!("data/reading_ar.csv")),
    ("uk", include_str!("data/reading_uk.csv")),
    ("ru", include_str!("data/reading_ru.csv")),
    ("fa", include_str!("data/reading_fa.csv")),
    ("fr", include_str!("data/reading_fr.csv")),
    ("tr", include_str!("data/reading_tr.csv")),
    ("ti", include_str!("data/reading_ti.csv")),
    ("so", include_str!("data/reading_so.csv")),
    ("any", include_str!("data/reading_any.csv")),
];

#[test]
fn what_people_type_in_each_language_is_read() {
    let mut wrong = vec![];
    for (language, table) in TABLES {
        let mut reader = csv::ReaderBuilder::new()
            .comment(Some(b'#'))
            .from_reader(table.as_bytes());
        for row in reader.records() {
            let row = row.unwrap();
            let (kind, typed, expected) = (&row[0], &row[1], &row[2]);
            let came = read(kind, typed, language);
            if came != expected {
                wrong.push(format!(
                    "{language} {kind} {typed:?}: expected {expected}, got {came}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn read(kind: &str, typed: &str, language: &str) -> String {
    match kind {
        "number" => said(number(typed, 0..=99, language)),
        "year" => match year(typed, TODAY, language) {
            Ok(year) => named(year),
            Err(misread) => reason(&misread),
        },
        "span" => span(typed, TODAY, language).map_or_else(
            || "none".to_owned(),
            |span| {
                let until = span.until.map_or_else(|| "now".to_owned(), named);
                format!("{} - {until}", named(span.from))
            },
        ),
        "date" => said(date(typed, TODAY, language)),
        "yes-no" => match yes_no(typed, language) {
            Ok(true) => "yes".to_owned(),
            Ok(false) => "no".to_owned(),
            Err(misread) => reason(&misread),
        },
        other => panic!("nothing of the kind {other} is read"),
    }
}

fn named(year: Year) -> String {
    match year {
        Year::Gregorian(year) | Year::Written(year) => year.to_string(),
        Year::Persian { year, .. } => format!("persian {year}"),
        Year::Ethiopian { year, .. } => format!("ethiopian {year}"),
    }
}

fn said<T: ToString>(read: Result<T, Misread>) -> String {
    read.map_or_else(|misread| reason(&misread), |read| read.to_string())
}

fn reason(misread: &Misread) -> String {
    let shown = format!("{misread:?}");
    let end = shown.find(|letter: char| !letter.is_alphanumeric());
    shown[..end.unwrap_or(shown.len())].to_owned()
}
