//! The values in a text, in each of its variants, held against those of English.

use std::collections::BTreeSet;

use super::Said;
use super::finding::Kind;
use super::plural::{is_one_number, members};
use super::reading::{Choice, Reading, Select};
use super::resource::Text;
use crate::locale::{Category, Language};

/// Values that English shows and a variant of the text does not, and values that are not English's.
pub fn differ(language: Language, english: &Text, text: &Text) -> Vec<Said> {
    let known: BTreeSet<&String> = english
        .readings
        .iter()
        .flat_map(|reading| &reading.variables)
        .chain(
            english
                .selects
                .iter()
                .filter_map(|select| select.variable.as_ref()),
        )
        .collect();
    let mut said = Vec::new();
    let chosen_by = text
        .selects
        .iter()
        .filter_map(|select| select.variable.as_ref());
    let shown = text.readings.iter().flat_map(|reading| &reading.variables);
    for variable in shown
        .chain(chosen_by)
        .filter(|variable| !known.contains(variable))
    {
        said.push((Kind::UnknownVariable, format!("English has no ${variable}")));
    }
    for reading in &text.readings {
        for variable in shown_in_english(language, english, reading) {
            if !reading.variables.contains(variable) && !may_spell(language, reading, variable) {
                let variant = described(reading);
                said.push((
                    Kind::Placeables,
                    format!("English shows ${variable}{variant}"),
                ));
            }
        }
    }
    said
}

/// What English shows where the same words and numbers chose, and each number it chooses by.
/// So a variant for no roles at all need not say which page this is, where English does not.
fn shown_in_english<'text>(
    language: Language,
    english: &'text Text,
    reading: &Reading,
) -> BTreeSet<&'text String> {
    let by_words: Vec<&Reading> = english
        .readings
        .iter()
        .filter(|source| {
            source
                .choices
                .iter()
                .all(|choice| agrees_in_words(choice, reading))
        })
        .collect();
    let agrees = |source: &&&Reading| {
        source
            .choices
            .iter()
            .all(|choice| agrees_in_number(language, english, choice, reading))
    };
    let by_numbers: Vec<&Reading> = by_words.iter().filter(agrees).copied().collect();
    let is_number = |variable: &&String| {
        let is_its = |select: &&Select| select.variable.as_ref() == Some(*variable);
        english.selects.iter().filter(is_its).any(Select::is_plural)
    };
    let numbers = by_words
        .iter()
        .flat_map(|source| &source.variables)
        .filter(is_number);
    by_numbers
        .iter()
        .flat_map(|source| &source.variables)
        .chain(numbers)
        .collect()
}

fn agrees_in_words(choice: &Choice, reading: &Reading) -> bool {
    let mut chosen = reading
        .choices
        .iter()
        .filter(|other| other.variable == choice.variable);
    choice.is_plural || chosen.all(|other| other.key == choice.key)
}

/// Whether English would choose this variant for the number that the reading is for.
fn agrees_in_number(
    language: Language,
    english: &Text,
    choice: &Choice,
    reading: &Reading,
) -> bool {
    let chosen = reading
        .choices
        .iter()
        .find(|other| other.variable == choice.variable);
    let Some(chosen) = chosen.filter(|other| other.is_plural && choice.is_plural) else {
        return true;
    };
    let Some(number) = example(language, &chosen.key) else {
        return true;
    };
    let is_its = |select: &&Select| select.variable.as_ref() == Some(&choice.variable);
    // English has `one` for 1 alone.
    let category = if number == 1 {
        Category::One
    } else {
        Category::Other
    }
    .word()
    .to_owned();
    english.selects.iter().filter(is_its).any(|select| {
        let keys = [number.to_string(), category.clone(), "other".to_owned()];
        keys.into_iter()
            .find(|key| select.keys.contains(key))
            .as_ref()
            == Some(&choice.key)
    })
}

/// A number that chooses the variant: the largest up to 200, for small ones may have their own.
fn example(language: Language, key: &str) -> Option<i64> {
    match Category::from_word(key) {
        Some(category) => members(language, category).last().copied(),
        None => key.parse().ok(),
    }
}

/// "Two roles" need not show the number, where the variant is for just this number.
fn may_spell(language: Language, reading: &Reading, variable: &str) -> bool {
    let chosen = reading
        .choices
        .iter()
        .filter(|choice| choice.variable == variable);
    chosen
        .map(|choice| &choice.key)
        .any(|key| match Category::from_word(key) {
            Some(category) => is_one_number(language, category),
            None => key.parse::<f64>().is_ok(),
        })
}

fn described(reading: &Reading) -> String {
    let choices: Vec<String> = reading
        .choices
        .iter()
        .map(|choice| format!("${} is [{}]", choice.variable, choice.key))
        .collect();
    if choices.is_empty() {
        String::new()
    } else {
        format!(" (where {})", choices.join(", "))
    }
}
