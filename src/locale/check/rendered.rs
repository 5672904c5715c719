//! What a text wants in order to be rendered, and whether a rendered one may be sent.

use std::collections::BTreeSet;

use super::Said;
use super::finding::Kind;
use super::{letters, markup, reading, resource, size};
use crate::locale::sources::Source;
use crate::locale::{Form, Language};

/// A text of the catalogue and the values it takes, so that a test can render every one.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The text's key.
    pub key: String,
    /// Its attribute, where it is one.
    pub attribute: Option<String>,
    /// Its values.
    pub values: Vec<WantedValue>,
}

/// A value that a text takes.
#[derive(Clone, Debug)]
pub struct WantedValue {
    /// The name that the text calls it.
    pub name: String,
    /// Whether it must be a number, because it chooses a plural.
    pub is_number: bool,
    /// The words it may be, where it chooses between variants by a word; empty where it does not.
    pub words: Vec<String>,
}

/// Every English text (no term), with the values it takes.
pub fn wanted(sources: &[Source]) -> Vec<Wanted> {
    let is_english = |source: &&Source| source.language == Language::ENGLISH && source.is_fluent();
    let english = sources.iter().filter(is_english);
    let texts = english.flat_map(|source| resource::parse(source).0);
    texts
        .filter(|text| !text.key.starts_with('-'))
        .map(|text| wanted_by(&text))
        .collect()
}

fn wanted_by(text: &resource::Text) -> Wanted {
    let shown = text
        .readings
        .iter()
        .flat_map(|reading| reading.variables.iter());
    let choosing = text
        .selects
        .iter()
        .filter_map(|select| select.variable.as_ref());
    let names: BTreeSet<&String> = shown.chain(choosing).collect();
    let value = |name: &String| {
        let is_its = |select: &&reading::Select| select.variable.as_ref() == Some(name);
        let mut words = BTreeSet::new();
        for select in text
            .selects
            .iter()
            .filter(is_its)
            .filter(|select| !select.is_plural())
        {
            words.extend(select.keys.iter().cloned());
        }
        let is_number = text
            .selects
            .iter()
            .filter(is_its)
            .any(reading::Select::is_plural);
        WantedValue {
            name: name.clone(),
            is_number,
            words: words.into_iter().collect(),
        }
    };
    Wanted {
        key: text.key.clone(),
        attribute: text.attribute.clone(),
        values: names.into_iter().map(value).collect(),
    }
}

/// What is wrong with a rendered text: something left in braces, HTML that Telegram refuses,
/// characters that do harm, too long. Nothing, where it may be sent.
pub fn rendered(text: &str, form: Form) -> Vec<String> {
    let mut said: Vec<Said> = letters::harmful_in(text);
    if form.is_html() {
        said.extend(markup::problems(text, form));
    }
    let visible = markup::visible(text, form);
    let length = match form {
        Form::Button => size::cells(&visible),
        // Telegram counts UTF-16 code units.
        Form::Message | Form::Toast | Form::Command | Form::Topic => visible.encode_utf16().count(),
    };
    if length > form.longest() {
        said.push((
            Kind::TooLong,
            format!("{length} where {} are the most", form.longest()),
        ));
    }
    if visible.trim().is_empty() {
        said.push((Kind::Empty, "there is nothing to read".to_owned()));
    }
    if visible.contains("{$") || visible.contains("{ $") {
        said.push((Kind::Placeables, "a value is left in braces".to_owned()));
    }
    said.into_iter()
        .map(|(kind, said)| format!("{}: {said}", kind.name()))
        .collect()
}
