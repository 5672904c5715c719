//! A Fluent file taken apart: each text with its line, its readings and what it refers to.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;

use super::finding::{Finding, Kind};
use super::markup;
use super::reading::{Reading, Reference, Select, Taken};
use crate::fault::line_of;
use crate::locale::Form;
use crate::locale::sources::Source;

/// A message's value, or one attribute of it, or a term.
pub struct Text {
    pub path: String,
    pub file: String,
    pub line: usize,
    pub key: String,
    pub attribute: Option<String>,
    pub form: Form,
    pub readings: Vec<Reading>,
    pub selects: Vec<Select>,
    pub references: BTreeSet<Reference>,
    /// How often the key has stood in this file before, which is never in a sound one.
    pub is_repeated: bool,
}

impl Text {
    /// The key, with the attribute after a dot.
    pub fn id(&self) -> String {
        match &self.attribute {
            None => self.key.clone(),
            Some(attribute) => format!("{}.{attribute}", self.key),
        }
    }

    /// The reading of the default variants, which comes last.
    pub fn last(&self) -> &Reading {
        self.readings
            .last()
            .expect("a pattern has at least one reading")
    }
}

/// The line, counted from 1, on which a message's or term's key last stands; 1 where it does not.
pub fn line_of_key(text: &str, key: &str) -> usize {
    let lines = Lines::of(text);
    lines
        .0
        .get(&(key.to_owned(), None))
        .and_then(|lines| lines.last())
        .copied()
        .unwrap_or(1)
}

/// The file's texts, and what could not be read.
pub fn parse(source: &Source) -> (Vec<Text>, Vec<Finding>) {
    let (resource, errors) = match parser::parse(source.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let findings = errors.into_iter().map(|error| Finding {
        kind: Kind::Syntax,
        language: source.language,
        path: source.path.clone(),
        line: line_of(&source.text, error.pos.start),
        key: String::new(),
        said: error.to_string(),
    });
    let mut texts = Vec::new();
    let lines = Lines::of(&source.text);
    let mut seen: BTreeMap<(String, Option<String>), usize> = BTreeMap::new();
    let mut add = |key: &str, attribute: Option<&str>, pattern: &Pattern<&str>| {
        let place = (key.to_owned(), attribute.map(str::to_owned));
        let earlier = seen.entry(place.clone()).or_default();
        let line = lines
            .0
            .get(&place)
            .and_then(|lines| lines.get(*earlier))
            .copied()
            .unwrap_or(1);
        texts.push(text(source, place, line, *earlier > 0, pattern));
        *earlier += 1;
    };
    for entry in &resource.body {
        let (key, value, attributes) = match entry {
            Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value.as_ref(),
                &message.attributes,
            ),
            Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(&term.value),
                &term.attributes,
            ),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            Entry::Junk { .. } => continue,
        };
        if let Some(value) = value {
            add(&key, None, value);
        }
        for attribute in attributes {
            add(&key, Some(attribute.id.name), &attribute.value);
        }
    }
    (texts, findings.collect())
}

fn text(
    source: &Source,
    (key, attribute): (String, Option<String>),
    line: usize,
    is_repeated: bool,
    pattern: &Pattern<&str>,
) -> Text {
    let form = Form::of(&key, attribute.as_deref());
    let (mut readings, taken) = Taken::from(pattern);
    for reading in &mut readings {
        reading.visible = markup::visible(&reading.raw, form);
    }
    Text {
        path: source.path.clone(),
        file: source.file.clone(),
        line,
        key,
        attribute,
        form,
        readings,
        selects: taken.selects,
        references: taken.references,
        is_repeated,
    }
}

/// The lines on which each key and attribute begins: the parser keeps no positions.
struct Lines(BTreeMap<(String, Option<String>), Vec<usize>>);

impl Lines {
    fn of(text: &str) -> Lines {
        let mut lines = Lines(BTreeMap::new());
        let mut key = None;
        for (index, line) in text.lines().enumerate() {
            let Some((name, _)) = line.split_once('=') else {
                continue;
            };
            let is_indented = name.starts_with(' ');
            let name = name.trim();
            let place = match (is_indented, name.strip_prefix('.'), &key) {
                (true, Some(attribute), Some(key)) => {
                    (String::clone(key), Some(attribute.to_owned()))
                }
                (false, None, _) if is_identifier(name.trim_start_matches('-')) => {
                    key = Some(name.to_owned());
                    (name.to_owned(), None)
                }
                (true | false, ..) => continue,
            };
            lines.0.entry(place).or_default().push(index + 1);
        }
        lines
    }
}

/// Whether the word could be a message's key.
pub fn is_identifier(word: &str) -> bool {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    word.starts_with(|letter: char| letter.is_ascii_alphabetic()) && word.chars().all(is_part)
}
