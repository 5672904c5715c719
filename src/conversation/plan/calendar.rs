//! A day of the plan as a file for a calendar: iCalendar (RFC 5545), one event.
//!
//! A calendar is seen by others: on a shared phone, on a wall at home. So the event says neither what
//! the day is for nor whose it is; its summary is a neutral text of the locales.
//!
//! - Lines end with CRLF and are folded after 75 octets (section 3.1).
//! - Text escapes backslash, semicolon, comma and line breaks (3.3.11).
//! - A time is a moment in UTC (3.3.5, form 2): no calendar needs to know a zone, and daylight saving is
//!   settled. A day without a time is a date (3.8.2.4, `VALUE=DATE`) that ends on the next (3.6.1).
//! - The UID stays the same for a person and a step, and SEQUENCE grows, so that a calendar that takes
//!   the file in again moves the event and does not double it (3.8.4.7, 3.8.7.4).

use sha2::{Digest, Sha256};
use time::{Date, Duration, OffsetDateTime, Time, UtcOffset};

use crate::conversation::{CandidateId, zone};
use crate::pathway::StepId;

/// The most octets of a line, its end not counted.
const LONGEST_LINE: usize = 75;

/// How long an event with a time is shown to take.
const TAKES: Duration = Duration::HOUR;

/// A day of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Calendar {
    /// Names the event.
    pub uid: String,
    /// How often its day changed.
    pub sequence: u32,
    /// When the file is written.
    pub written: OffsetDateTime,
    /// The day.
    pub date: Date,
    /// When it begins, where a time is known.
    pub begins: Option<OffsetDateTime>,
}

impl Calendar {
    /// The event of a step of a person's, who lives in this zone.
    pub fn new(
        (person, step): (CandidateId, &StepId),
        (date, time): (Date, Option<Time>),
        zone: &str,
        sequence: u32,
        written: OffsetDateTime,
    ) -> Self {
        // A hash: neither who it is nor which step can be read from it.
        let named = Sha256::new()
            .chain_update(person.0.as_bytes())
            .chain_update(step.as_str())
            .finalize();
        let uid: String = named
            .iter()
            .take(16)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        Self {
            uid: format!("{uid}@stepward"),
            sequence,
            written,
            date,
            begins: time.map(|time| zone::moment(zone, date, time)),
        }
    }

    /// The file, with this summary.
    pub fn file(&self, summary: &str) -> String {
        let mut lines = vec![
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:-//Stepward//Stepward//EN".to_owned(),
            "METHOD:PUBLISH".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", self.uid),
            format!("SEQUENCE:{}", self.sequence),
            format!("DTSTAMP:{}", moment(self.written)),
        ];
        match self.begins {
            Some(begins) => {
                lines.push(format!("DTSTART:{}", moment(begins)));
                lines.push(format!("DTEND:{}", moment(begins.saturating_add(TAKES))));
            }
            None => {
                let next = self.date.saturating_add(Duration::DAY);
                lines.push(format!("DTSTART;VALUE=DATE:{}", day(self.date)));
                lines.push(format!("DTEND;VALUE=DATE:{}", day(next)));
                // Nobody is busy all day because of it.
                lines.push("TRANSP:TRANSPARENT".to_owned());
            }
        }
        // The day before: at the same time, or, where there is none, at nine and not at midnight.
        let alarm = self.begins.map_or("-PT15H", |_| "-P1D");
        let summary = escaped(summary);
        lines.extend([
            format!("SUMMARY:{summary}"),
            "CLASS:PRIVATE".to_owned(),
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".to_owned(),
            format!("DESCRIPTION:{summary}"),
            format!("TRIGGER:{alarm}"),
            "END:VALARM".to_owned(),
            "END:VEVENT".to_owned(),
            "END:VCALENDAR".to_owned(),
        ]);
        lines.iter().map(|line| folded(line)).collect()
    }
}

fn day(date: Date) -> String {
    let (year, month, day) = date.to_calendar_date();
    format!("{year:04}{:02}{day:02}", u8::from(month))
}

fn moment(at: OffsetDateTime) -> String {
    let at = at.to_offset(UtcOffset::UTC);
    let (hour, minute, second) = at.to_hms();
    format!("{}T{hour:02}{minute:02}{second:02}Z", day(at.date()))
}

fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// The line with its end, divided between letters where it is too long; what follows begins with a
/// space.
fn folded(line: &str) -> String {
    let mut folded = String::new();
    let mut octets = 0;
    for letter in line.chars() {
        if octets + letter.len_utf8() > LONGEST_LINE {
            folded.push_str("\r\n ");
            octets = 1;
        }
        octets += letter.len_utf8();
        folded.push(letter);
    }
    folded.push_str("\r\n");
    folded
}
