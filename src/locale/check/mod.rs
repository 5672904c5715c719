//! Checks on every text in every language: no defect that a program can find reaches a person.
//!
//! A check is a function from a parsed text (beside its English, where it compares) to what it
//! found. Errors stop `stepward check` and the tests; warnings are for a reader, who may allow one
//! for a text in `status.toml`, with the reason.
//! What is not checked: whether a translation is true.

mod allowed;
mod finding;
mod kept;
mod letters;
mod markup;
mod mojibake;
mod plain;
mod plural;
mod reading;
mod rendered;
mod resource;
mod size;
mod structure;
mod style;
mod values;

use std::collections::{BTreeMap, BTreeSet};

pub use finding::{Finding, Kind, Severity};
pub use plural::selected_category;
pub use rendered::{Wanted, WantedValue, rendered, wanted};
pub(super) use resource::line_of_key;
pub use size::{alike, cells};

use super::Language;
use super::review::Review;
use super::sources::Source;
use resource::Text;

/// What is said of one text, before file and line are known.
type Said = (Kind, String);

/// One language's files, parsed.
struct Locale {
    language: Language,
    texts: Vec<Text>,
    review: Option<Review>,
    /// Path of the status file, or of the folder where there is none.
    status_path: String,
}

/// Everything that is wrong in these files, errors first, each language in file order.
///
/// `used` are the texts that the program asks for, as `key` and `key.attribute`; without it,
/// nothing is said about unused ones.
pub fn check(sources: &[Source], used: Option<&BTreeSet<String>>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let locales = parsed(sources, &mut findings);
    let english = locales
        .iter()
        .find(|locale| locale.language == Language::ENGLISH);
    for locale in &locales {
        for text in &locale.texts {
            findings.extend(placed(locale.language, text, alone(locale, text)));
        }
        findings.extend(structure::duplicates(locale));
        findings.extend(structure::alike_options(locale));
    }
    if let Some(english) = english {
        findings.extend(structure::unused(english, used));
        for locale in locales
            .iter()
            .filter(|locale| locale.language != Language::ENGLISH)
        {
            findings.extend(compared(english, locale));
            findings.extend(structure::stale(locale, sources));
        }
    }
    for locale in &locales {
        allowed::apply(locale, &mut findings);
    }
    findings.sort_by(|one, other| one.order().cmp(&other.order()));
    findings.dedup();
    findings
}

fn parsed(sources: &[Source], findings: &mut Vec<Finding>) -> Vec<Locale> {
    let mut locales: BTreeMap<Language, Locale> = BTreeMap::new();
    for source in sources {
        let language = source.language;
        let locale = locales.entry(language).or_insert_with(|| Locale {
            language,
            texts: Vec::new(),
            review: None,
            status_path: format!("locales/{language}/status.toml"),
        });
        if source.is_fluent() {
            let (texts, faults) = resource::parse(source);
            locale.texts.extend(texts);
            findings.extend(faults);
            continue;
        }
        locale.status_path.clone_from(&source.path);
        match Review::read(source) {
            Ok(review) => locale.review = Some(review),
            Err(fault) => findings.push(Finding {
                kind: Kind::Syntax,
                language,
                path: fault.file,
                line: fault.line,
                key: String::new(),
                said: format!("expected {}", fault.expected),
            }),
        }
    }
    locales.into_values().collect()
}

/// What can be seen in a text by itself.
fn alone(locale: &Locale, text: &Text) -> Vec<Said> {
    let language = locale.language;
    let mut said = structure::references(&locale.texts, text);
    said.extend(structure::named(text));
    said.extend(plural::plurals(language, text));
    said.extend(letters::harmful(text));
    said.extend(letters::scripts(language, text));
    said.extend(size::too_long(text));
    said.extend(style::empty(text));
    said.extend(style::spaces(language, text));
    said.extend(style::kashida(text));
    for reading in &text.readings {
        said.extend(markup::problems(&reading.raw, text.form));
        said.extend(mojibake::found(&reading.visible));
    }
    if language == Language::ENGLISH {
        said.extend(values::differ(language, text, text));
        said.extend(plain::hard(text));
    }
    said
}

fn compared(english: &Locale, locale: &Locale) -> Vec<Finding> {
    let language = locale.language;
    let mut findings = structure::missing(english, locale);
    for text in &locale.texts {
        let Some(source) = english.texts.iter().find(|source| source.id() == text.id()) else {
            continue;
        };
        let mut said = values::differ(language, source, text);
        said.extend(plural::unselected(language, source, text));
        said.extend(kept::differ(source, text));
        said.extend(style::same_as_english(source, text));
        said.extend(style::end_punctuation(language, source, text));
        said.extend(size::ratio(source, text));
        findings.extend(placed(language, text, said));
    }
    findings
}

/// The same thing said of several variants is one finding.
fn placed(language: Language, text: &Text, said: Vec<Said>) -> Vec<Finding> {
    let distinct: BTreeSet<Said> = said.into_iter().collect();
    distinct
        .into_iter()
        .map(|(kind, said)| Finding {
            kind,
            language,
            path: text.path.clone(),
            line: text.line,
            key: text.id(),
            said,
        })
        .collect()
}
