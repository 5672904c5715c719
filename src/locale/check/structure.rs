//! Which texts there are: missing, unused, said twice, referred to, alike, stale.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::{Finding, Kind};
use super::reading::Reference;
use super::resource::{Text, is_identifier};
use super::{Locale, Said, size};
use crate::locale::review::{Standing, fingerprint};
use crate::locale::sources::Source;
use crate::locale::{Form, Language};

/// Texts that the catalogue itself asks for, when it words a day.
fn is_asked_by_the_catalogue(key: &str) -> bool {
    let month = key
        .strip_prefix("month-")
        .and_then(|month| month.parse::<u8>().ok());
    key == "date" || month.is_some_and(|month| (1..=12).contains(&month))
}

/// Keys and attributes that one language says twice, in whichever files.
pub fn duplicates(locale: &Locale) -> Vec<Finding> {
    let mut first: BTreeMap<String, &Text> = BTreeMap::new();
    let mut findings = Vec::new();
    for text in &locale.texts {
        let Some(earlier) = first.get(&text.id()) else {
            first.insert(text.id(), text);
            continue;
        };
        let said = format!("already said in {}:{}", earlier.path, earlier.line);
        findings.push(finding(locale.language, text, Kind::Duplicate, said));
    }
    findings
}

/// Options of one question with one label: `option-<question>-...` beside `ask-<question>`.
pub fn alike_options(locale: &Locale) -> Vec<Finding> {
    let questions: BTreeSet<&str> = locale
        .texts
        .iter()
        .filter_map(|text| text.key.strip_prefix("ask-"))
        .collect();
    let mut asked: BTreeMap<&str, Vec<&Text>> = BTreeMap::new();
    for text in locale
        .texts
        .iter()
        .filter(|text| text.attribute.is_none() && !text.is_repeated)
    {
        let Some(option) = text.key.strip_prefix("option-") else {
            continue;
        };
        let belongs = |question: &&&str| {
            option
                .strip_prefix(**question)
                .is_some_and(|rest| rest.starts_with('-'))
        };
        if let Some(question) = questions
            .iter()
            .filter(belongs)
            .max_by_key(|name| name.len())
        {
            asked.entry(question).or_default().push(text);
        }
    }
    let mut findings = Vec::new();
    for options in asked.values() {
        let labels: Vec<&str> = options
            .iter()
            .map(|option| option.last().visible.as_str())
            .collect();
        for (one, other) in size::alike(&labels) {
            let said = format!("reads as {} does", options[one].key);
            findings.push(finding(
                locale.language,
                options[other],
                Kind::AlikeButtons,
                said,
            ));
        }
    }
    findings
}

/// English texts that the program never asks for, and asked ones that there are not.
pub fn unused(english: &Locale, used: Option<&BTreeSet<String>>) -> Vec<Finding> {
    let referred: BTreeSet<&str> = english
        .texts
        .iter()
        .flat_map(|text| &text.references)
        .filter_map(|reference| match reference {
            Reference::Text(id) => Some(id.as_str()),
            Reference::Function(_) => None,
        })
        .collect();
    let mut findings = Vec::new();
    for text in &english.texts {
        let id = text.id();
        let is_used = is_asked_by_the_catalogue(&id)
            || referred.contains(id.as_str())
            || used.is_none_or(|used| used.contains(&id));
        if !is_used || (id.starts_with('-') && !referred.contains(id.as_str())) {
            let said = "nothing in the program asks for this text".to_owned();
            findings.push(finding(Language::ENGLISH, text, Kind::Unused, said));
        }
    }
    let written: BTreeSet<String> = english.texts.iter().map(Text::id).collect();
    for id in used
        .into_iter()
        .flatten()
        .filter(|id| !written.contains(*id))
    {
        findings.push(Finding {
            kind: Kind::Missing,
            language: Language::ENGLISH,
            path: "locales/en".to_owned(),
            line: 1,
            key: id.clone(),
            said: "the program asks for this text".to_owned(),
        });
    }
    findings
}

/// Texts and variants that English has and the language has not, or the other way round.
pub fn missing(english: &Locale, locale: &Locale) -> Vec<Finding> {
    let language = locale.language;
    let own: BTreeMap<String, &Text> = locale.texts.iter().map(|text| (text.id(), text)).collect();
    let mut findings = Vec::new();
    for source in english
        .texts
        .iter()
        .filter(|source| !source.key.starts_with('-'))
    {
        let Some(text) = own.get(&source.id()) else {
            let said = format!("English has this text in {}:{}", source.path, source.line);
            let path = format!("locales/{language}/{}", source.file);
            let (kind, key) = (Kind::Missing, source.id());
            findings.push(Finding {
                kind,
                language,
                path,
                line: 1,
                key,
                said,
            });
            continue;
        };
        for key in lacking_variants(source, text) {
            let said = format!("English has the variant [{key}]");
            findings.push(finding(language, text, Kind::Missing, said));
        }
    }
    let known: BTreeSet<String> = english.texts.iter().map(Text::id).collect();
    let unknown = locale
        .texts
        .iter()
        .filter(|text| !known.contains(&text.id()));
    findings.extend(
        unknown
            .filter(|text| !text.key.starts_with('-'))
            .map(|text| {
                finding(
                    language,
                    text,
                    Kind::Unused,
                    "English has no such text".to_owned(),
                )
            }),
    );
    findings
}

/// Variants chosen by a word (not by a number), which each language must have.
fn lacking_variants(source: &Text, text: &Text) -> BTreeSet<String> {
    let words = |text: &Text| -> BTreeSet<(Option<String>, String)> {
        let selects = text.selects.iter().filter(|select| !select.is_plural());
        selects
            .flat_map(|select| {
                select
                    .keys
                    .iter()
                    .map(|key| (select.variable.clone(), key.clone()))
            })
            .collect()
    };
    words(source)
        .difference(&words(text))
        .map(|(_, key)| key.clone())
        .collect()
}

/// Texts, terms and functions that a text names and that do not exist in its language.
pub fn references(texts: &[Text], text: &Text) -> Vec<Said> {
    let exists = |id: &String| texts.iter().any(|other| other.id() == *id);
    let mut said = Vec::new();
    for reference in &text.references {
        match reference {
            Reference::Text(id) if exists(id) => {}
            Reference::Text(id) => said.push(format!("there is no text {id}")),
            Reference::Function(name) => {
                said.push(format!(
                    "{name}() is no function: values come ready to be shown"
                ));
            }
        }
    }
    said.into_iter()
        .map(|said| (Kind::Reference, said))
        .collect()
}

/// A key says what its text is for, and a message swallowed by the one before it is found.
pub fn named(text: &Text) -> Vec<Said> {
    let mut said = Vec::new();
    // What follows the first hyphen may be an id as the data write it: `step-nmc_cbt`.
    let first = text
        .key
        .trim_start_matches('-')
        .split('-')
        .next()
        .unwrap_or_default();
    let attribute = text.attribute.as_deref().unwrap_or_default();
    let is_plain =
        |word: &str| !word.contains(|letter: char| letter == '_' || letter.is_uppercase());
    if !(is_plain(first) && is_plain(attribute)) {
        said.push((Kind::Naming, "keys are lower case, with hyphens".to_owned()));
    }
    if text.file == "options.ftl" && text.attribute.is_none() && text.form != Form::Button {
        said.push((
            Kind::Naming,
            "an option's key begins with option-".to_owned(),
        ));
    }
    for line in text.readings.iter().flat_map(|reading| reading.raw.lines()) {
        if let Some((word, _)) = line.split_once(" =")
            && is_identifier(word.trim_start())
            && word.contains('-')
        {
            said.push((
                Kind::Syntax,
                format!("{} is indented, so it is no text", word.trim()),
            ));
        }
    }
    said
}

/// Whether the language is reviewed, and which of its files were made from an older English.
pub fn stale(locale: &Locale, sources: &[Source]) -> Vec<Finding> {
    let language = locale.language;
    let place = |kind, said| Finding {
        kind,
        language,
        path: locale.status_path.clone(),
        line: 1,
        key: String::new(),
        said,
    };
    let mut findings = Vec::new();
    let standing = locale.review.as_ref().map(|review| &review.standing);
    if !matches!(standing, Some(Standing::Reviewed { .. })) {
        let said = format!("no native speaker has reviewed {}", language.english_name());
        findings.push(place(Kind::NotReviewed, said));
    }
    let is_english = |source: &&Source| source.language == Language::ENGLISH && source.is_fluent();
    for source in sources.iter().filter(is_english) {
        let now = fingerprint(&source.text);
        let made_from = locale
            .review
            .as_ref()
            .and_then(|review| review.english.get(&source.file));
        if made_from != Some(&now) {
            let file = &source.file;
            let said =
                format!("{file} was made from another English; once read: \"{file}\" = \"{now}\"");
            findings.push(place(Kind::Stale, said));
        }
    }
    findings
}

fn finding(language: Language, text: &Text, kind: Kind, said: String) -> Finding {
    Finding {
        kind,
        language,
        path: text.path.clone(),
        line: text.line,
        key: text.id(),
        said,
    }
}
