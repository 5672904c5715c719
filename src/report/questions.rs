//! The report on the audit's questions: where people stop, how long an answer takes, what is skipped.
//! What follows from subtracting one told number from another is not hidden: it is for whoever runs
//! the bot.

use std::collections::BTreeSet;

use super::masking::{FEWEST, people};
use crate::audit::Script;
use crate::store::Counted;

/// What stands above each column, as CSV names it.
const COLUMNS: [&str; 10] = [
    "question",
    "language",
    "asked",
    "answered",
    "skipped",
    "changed",
    "misunderstood",
    "median_seconds",
    "p90_seconds",
    "stopped",
];

/// How many of them are names: they stand to the left, numbers to the right.
const NAMES: usize = 2;

type Cells = [String; COLUMNS.len()];

/// The report as a table for people, question by question in the script's order.
pub fn table(counted: &[Counted], script: &Script) -> Vec<String> {
    let rows = rows(counted, script);
    let header = COLUMNS.map(|column| column.replace('_', " "));
    let width = |column: usize| {
        let all = rows.iter().chain([&header]);
        all.map(|cells| cells[column].chars().count()).max()
    };
    let widths: Vec<usize> = (0..COLUMNS.len())
        .map(|column| width(column).unwrap_or_default())
        .collect();
    let line = |cells: &Cells| {
        let padded = cells.iter().zip(&widths).enumerate();
        let padded = padded.map(|(column, (cell, width))| {
            if column < NAMES {
                format!("{cell:<width$}")
            } else {
                format!("{cell:>width$}")
            }
        });
        padded.collect::<Vec<_>>().join("  ")
    };
    let mut lines = vec![];
    if !rows.is_empty() {
        lines.push(line(&header));
        lines.extend(rows.iter().map(line));
    }
    lines.push(left_out(counted, script));
    lines
}

/// The report as CSV. Numbers that are not told are `<5` there too, and times that are not are empty.
pub fn csv(counted: &[Counted], script: &Script) -> Vec<String> {
    let mut writer = csv::Writer::from_writer(vec![]);
    let rows = rows(counted, script);
    let written = writer
        .write_record(COLUMNS)
        .and_then(|()| rows.iter().try_for_each(|cells| writer.write_record(cells)));
    written.expect("rows of one length are written to memory");
    let bytes = writer.into_inner().expect("memory takes what is left");
    let text = String::from_utf8_lossy(&bytes);
    text.lines().map(str::to_owned).collect()
}

/// The rows in the script's order; questions that it no longer has come last.
fn rows(counted: &[Counted], script: &Script) -> Vec<Cells> {
    let sections = script.sections.iter();
    let order: Vec<&str> = sections
        .flat_map(|section| {
            section
                .questions
                .iter()
                .map(|question| question.id.as_str())
        })
        .collect();
    let place = |one: &Counted| {
        let known = order.iter().position(|id| *id == one.question);
        known.unwrap_or(order.len())
    };
    let mut sorted: Vec<&Counted> = counted.iter().collect();
    sorted.sort_by_key(|one| (place(one), &one.question, &one.language));
    sorted.into_iter().map(cells).collect()
}

fn cells(one: &Counted) -> Cells {
    let seconds = |seconds: Option<f64>| match seconds {
        Some(seconds) if one.timed >= FEWEST => format!("{seconds:.0}"),
        Some(_) | None => String::new(),
    };
    [
        one.question.clone(),
        one.language.clone(),
        people(one.asked),
        people(one.answered),
        people(one.skipped),
        people(one.changed),
        people(one.misread),
        seconds(one.median),
        seconds(one.ninetieth),
        people(one.stopped),
    ]
}

/// How many questions stand in no row.
fn left_out(counted: &[Counted], script: &Script) -> String {
    let asked: BTreeSet<&str> = counted.iter().map(|one| one.question.as_str()).collect();
    let all = script
        .sections
        .iter()
        .flat_map(|section| &section.questions);
    let unasked = all.filter(|question| !asked.contains(question.id.as_str()));
    match unasked.count() {
        0 => "every question of the script was asked".to_owned(),
        1 => "1 question of the script was asked of nobody".to_owned(),
        count => format!("{count} questions of the script were asked of nobody"),
    }
}
