//! How long a text is: on a button, in a message, and beside its English.

use unicode_normalization::UnicodeNormalization;

use super::Said;
use super::finding::Kind;
use super::reading::{OBJECT, Reading};
use super::resource::Text;
use crate::locale::{Form, for_copying};

/// Values that are numbers of at most three digits, by what texts call them.
const NUMBERS: [&str; 9] = [
    "count", "days", "number", "page", "pages", "step", "steps", "total", "years",
];

/// Values that always have so many characters, by what texts call them: the code of a case, a year,
/// and two years in a row ("2016-17").
const FIXED: [(&str, usize); 3] = [("code", 6), ("year", 4), ("span", 7)];

/// Shorter English texts say nothing about how long a translation should be.
const TOO_SHORT_TO_COMPARE: usize = 12;

/// The cells a label takes up: wide characters and emoji two, marks none.
pub fn cells(label: &str) -> usize {
    label.chars().map(cells_of).sum()
}

fn cells_of(character: char) -> usize {
    match character {
        '\u{0300}'..='\u{036F}'
        | '\u{064B}'..='\u{065F}'
        | '\u{0670}'
        | '\u{200B}'..='\u{200F}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' => 0,
        '\u{1100}'..='\u{115F}'
        | '\u{2E80}'..='\u{A4CF}'
        | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE6F}'
        | '\u{FF00}'..='\u{FF60}'
        | '\u{1F300}'..='\u{1FAFF}'
        | '\u{20000}'..='\u{3FFFD}' => 2,
        _ => 1,
    }
}

/// Pairs of labels that a person cannot tell apart, as places in the list.
pub fn alike<Label: AsRef<str>>(labels: &[Label]) -> Vec<(usize, usize)> {
    let read = |label: &Label| -> String {
        let plain: String = for_copying(label.as_ref()).nfkc().collect();
        plain
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .to_lowercase()
    };
    let read: Vec<String> = labels.iter().map(read).collect();
    let mut pairs = Vec::new();
    for other in 0..read.len() {
        if let Some(one) = read[..other].iter().position(|label| *label == read[other]) {
            pairs.push((one, other));
        }
    }
    pairs
}

/// Longer than its form takes, with values as long as they plausibly get.
pub fn too_long(text: &Text) -> Vec<Said> {
    let longest = text.form.longest();
    let length = text
        .readings
        .iter()
        .map(|reading| plausible_length(text, reading))
        .max();
    let length = length.unwrap_or_default();
    if length <= longest {
        return Vec::new();
    }
    let unit = if text.form == Form::Button {
        "cells"
    } else {
        "characters"
    };
    vec![(
        Kind::TooLong,
        format!("{length} {unit} with its values, {longest} at most"),
    )]
}

/// The length of a reading with its values: a number has 3 digits, a code or a year its own length, a
/// name 12 cells on a button and 64 characters elsewhere.
fn plausible_length(text: &Text, reading: &Reading) -> usize {
    let values = reading.visible.matches(OBJECT).count();
    let numbers = reading
        .variables
        .iter()
        .filter(|name| is_number(text, name))
        .count();
    let length_of = |name: &String| FIXED.iter().find(|(fixed, _)| fixed == name);
    let fixed = reading.variables.iter().filter_map(length_of);
    let fixed: Vec<usize> = fixed.map(|(_, length)| *length).collect();
    let others = values.saturating_sub(numbers + fixed.len());
    let values_length = 3 * numbers + fixed.iter().sum::<usize>();
    match text.form {
        Form::Button => cells(&reading.visible) - values + values_length + 12 * others,
        Form::Message | Form::Toast | Form::Command | Form::Topic => {
            reading.visible.chars().count() - values + values_length + 64 * others
        }
    }
}

/// Whether a value is a number of at most three digits, by what it is called or by what it chooses.
fn is_number(text: &Text, name: &str) -> bool {
    let chooses = text
        .selects
        .iter()
        .any(|select| select.is_plural() && select.variable.as_deref() == Some(name));
    chooses || NUMBERS.contains(&name)
}

/// Far shorter or longer than English: something may be missing, or added.
pub fn ratio(english: &Text, text: &Text) -> Vec<Said> {
    let length = |text: &Text| text.last().visible.chars().count();
    let (expected, found) = (length(english), length(text));
    if expected < TOO_SHORT_TO_COMPARE {
        return Vec::new();
    }
    let is_near = found * 100 >= expected * 25 && found * 100 <= expected * 260;
    if is_near {
        return Vec::new();
    }
    vec![(
        Kind::LengthRatio,
        format!("{found} characters for {expected} in English"),
    )]
}
