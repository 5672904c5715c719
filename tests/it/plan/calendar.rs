//! A day as a file for a calendar.

use insta::assert_snapshot;
use stepward::conversation::CandidateId;
use stepward::conversation::plan::Calendar;
use time::macros::{date, datetime, time};
use time::{Date, Time};
use uuid::Uuid;

fn event(date: Date, time: Option<Time>, sequence: u32) -> Calendar {
    let of = (CandidateId(Uuid::from_u128(7)), &"nmc_osce".into());
    let written = datetime!(2027-03-01 10:00 UTC);
    Calendar::new(of, (date, time), "Europe/London", sequence, written)
}

fn file(date: Date, time: Option<Time>) -> String {
    event(date, time, 0).file("Stepward: my date")
}

#[test]
fn a_day_with_a_time_is_a_moment() {
    assert_snapshot!(file(date!(2027 - 07 - 12), Some(time!(09:30))).replace("\r\n", "\n"), @r"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Stepward//Stepward//EN
        METHOD:PUBLISH
        BEGIN:VEVENT
        UID:7c0731b783627862e3b24bdd585c8e13@stepward
        SEQUENCE:0
        DTSTAMP:20270301T100000Z
        DTSTART:20270712T083000Z
        DTEND:20270712T093000Z
        SUMMARY:Stepward: my date
        CLASS:PRIVATE
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Stepward: my date
        TRIGGER:-P1D
        END:VALARM
        END:VEVENT
        END:VCALENDAR
        ");
}

#[test]
fn a_day_without_a_time_is_the_whole_day() {
    assert_snapshot!(file(date!(2027 - 12 - 31), None).replace("\r\n", "\n"), @r"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Stepward//Stepward//EN
        METHOD:PUBLISH
        BEGIN:VEVENT
        UID:7c0731b783627862e3b24bdd585c8e13@stepward
        SEQUENCE:0
        DTSTAMP:20270301T100000Z
        DTSTART;VALUE=DATE:20271231
        DTEND;VALUE=DATE:20280101
        TRANSP:TRANSPARENT
        SUMMARY:Stepward: my date
        CLASS:PRIVATE
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Stepward: my date
        TRIGGER:-PT15H
        END:VALARM
        END:VEVENT
        END:VCALENDAR
        ");
}

/// A property of the file as a strict reader sees it.
struct Property {
    name: String,
    parameters: Vec<String>,
    value: String,
}

/// Reads as RFC 5545 has it: CRLF everywhere, no line over 75 octets, folds taken back, and every
/// component closed in its order.
fn read(file: &str) -> Vec<Property> {
    assert!(file.ends_with("\r\n"));
    let mut lines: Vec<String> = vec![];
    for line in file.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75, "{line}");
        assert!(!line.is_empty() && !line.contains(['\r', '\n']));
        match line.strip_prefix(' ') {
            Some(rest) => lines.last_mut().unwrap().push_str(rest),
            None => lines.push(line.to_owned()),
        }
    }
    let mut open: Vec<String> = vec![];
    let mut properties = vec![];
    for line in lines {
        let (head, value) = line.split_once(':').unwrap();
        let mut parts = head.split(';').map(str::to_owned);
        let name = parts.next().unwrap();
        assert!(
            name.chars()
                .all(|letter| letter.is_ascii_uppercase() || letter == '-')
        );
        match name.as_str() {
            "BEGIN" => open.push(value.to_owned()),
            "END" => assert_eq!(open.pop().as_deref(), Some(value)),
            _ => assert!(!open.is_empty(), "{name} stands in no component"),
        }
        properties.push(Property {
            name,
            parameters: parts.collect(),
            value: value.to_owned(),
        });
    }
    assert!(open.is_empty());
    properties
}

fn value<'a>(properties: &'a [Property], name: &str) -> &'a str {
    let mut found = properties.iter().filter(|one| one.name == name);
    let first = found.next().unwrap();
    assert!(found.next().is_none(), "{name} stands twice");
    &first.value
}

#[test]
fn a_strict_reader_takes_every_file() {
    let summaries = [
        "Stepward: my date",
        "Stepward: meine, deine; und \\ seine\nZeile",
        "Stepward: موعدي الذي كتبته هنا لكي لا أنساه أبدا في أي يوم من الأيام القادمة",
        "Stepward: ናይ ባዕለይ ዕለት ናይ ባዕለይ ዕለት ናይ ባዕለይ ዕለት ናይ ባዕለይ ዕለት ናይ ባዕለይ ዕለት",
    ];
    for summary in summaries {
        for time in [None, Some(time!(09:30))] {
            let file = event(date!(2027 - 03 - 28), time, 2).file(summary);
            let properties = read(&file);
            assert_eq!(value(&properties, "VERSION"), "2.0");
            assert_eq!(value(&properties, "SEQUENCE"), "2");
            let alarm = time.map_or("-PT15H", |_| "-P1D");
            assert_eq!(value(&properties, "TRIGGER"), alarm);
            let shown = value(&properties, "SUMMARY");
            let unescaped = shown
                .replace("\\n", "\n")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\\\\", "\\");
            assert_eq!(unescaped, summary);
            let starts = properties.iter().find(|one| one.name == "DTSTART").unwrap();
            match time {
                // Clocks have gone forward on this day.
                Some(_) => assert_eq!(starts.value, "20270328T083000Z"),
                None => assert_eq!(starts.parameters, ["VALUE=DATE"]),
            }
        }
    }
}

/// A calendar that takes the file in again moves the event, and does not double it.
#[test]
fn the_event_keeps_its_name_and_says_nothing_of_its_owner() {
    let first = event(date!(2027 - 03 - 12), None, 0);
    let moved = event(date!(2027 - 03 - 19), Some(time!(14:00)), 1);
    assert_eq!(first.uid, moved.uid);
    let other = CandidateId(Uuid::from_u128(8));
    let written = datetime!(2027-03-01 10:00 UTC);
    let of = (other, &"nmc_osce".into());
    let theirs = Calendar::new(
        of,
        (date!(2027 - 03 - 12), None),
        "Europe/London",
        0,
        written,
    );
    assert_ne!(first.uid, theirs.uid);
    let file = first.file("Stepward: my date");
    for word in ["nmc", "osce", "nurse", &Uuid::from_u128(7).to_string()] {
        assert!(!file.to_lowercase().contains(word), "{word}");
    }
}
