//! Occupations with their codes and names, and finding one from what a person types.

mod family;
mod names;
mod parse;

use std::collections::BTreeMap;

pub use family::{Family, FollowUp};

use crate::phrases::{Closeness, Phrases};

/// The occupations that come with the program: file names and their texts. An operator's file of
/// the same name takes the place of one.
pub const FILES: &[(&str, &str)] = &[
    (
        "nursing_midwifery.toml",
        include_str!("nursing_midwifery.toml"),
    ),
    ("medicine.toml", include_str!("medicine.toml")),
    ("dentistry.toml", include_str!("dentistry.toml")),
    ("pharmacy.toml", include_str!("pharmacy.toml")),
    ("laboratory.toml", include_str!("laboratory.toml")),
    ("allied_health.toml", include_str!("allied_health.toml")),
    ("care.toml", include_str!("care.toml")),
    (
        "psychology_social.toml",
        include_str!("psychology_social.toml"),
    ),
    ("administration.toml", include_str!("administration.toml")),
    ("it.toml", include_str!("it.toml")),
    ("estates.toml", include_str!("estates.toml")),
    (
        "catering_domestic.toml",
        include_str!("catering_domestic.toml"),
    ),
    ("interpreting.toml", include_str!("interpreting.toml")),
];

/// What they are called, a file for each language; in `latin.toml` stand words of other scripts in
/// Latin letters. An operator's file of the same name takes the place of one.
pub const NAMES: &[(&str, &str)] = &[
    ("names/en.toml", include_str!("names/en.toml")),
    ("names/ar.toml", include_str!("names/ar.toml")),
    ("names/uk.toml", include_str!("names/uk.toml")),
    ("names/fa.toml", include_str!("names/fa.toml")),
    ("names/fr.toml", include_str!("names/fr.toml")),
    ("names/ti.toml", include_str!("names/ti.toml")),
    ("names/ru.toml", include_str!("names/ru.toml")),
    ("names/tr.toml", include_str!("names/tr.toml")),
    ("names/so.toml", include_str!("names/so.toml")),
    ("names/latin.toml", include_str!("names/latin.toml")),
];

/// An occupation's name in data and code, the same as that of a profession or role it stands for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OccupationId(String);

impl OccupationId {
    /// The id as it is written in data.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One occupation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occupation {
    /// Its name in data and code.
    pub id: OccupationId,
    /// The kind of work it belongs to.
    pub family: Family,
    /// The ISCO-08 unit group, four digits.
    pub isco08: String,
    /// The ESCO code, where ESCO has this occupation.
    pub esco: Option<String>,
    /// The id of the profession whose pathway a person of this occupation follows ("doctor" for a
    /// surgeon), where one is described; it may be this very one. It says nothing about what a role
    /// requires.
    pub profession: Option<String>,
    /// Whether it only follows that profession's pathway: its people are trained for other work, and
    /// roles of the profession are not theirs.
    pub apart: bool,
    /// The question to ask after this was picked, where its name misleads across languages.
    pub asks: Option<FollowUp>,
    names: BTreeMap<String, String>,
}

impl Occupation {
    /// The name in a language, by its code; English where the language has none yet.
    pub fn name(&self, language: &str) -> &str {
        let name = self.own_name(language).or_else(|| self.own_name("en"));
        name.unwrap_or(self.id.as_str())
    }

    /// The name in just this language, where it has one.
    pub fn own_name(&self, language: &str) -> Option<&str> {
        self.names.get(language).map(String::as_str)
    }
}

/// All occupations, searchable.
#[derive(Debug, Clone)]
pub struct Occupations {
    occupations: Vec<Occupation>,
    phrases: Phrases,
}

/// An occupation that a person may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion<'a> {
    /// The occupation.
    pub occupation: &'a Occupation,
    /// The name or everyday word by which it was found.
    pub matched: &'a str,
    /// How close what was typed is to it.
    pub closeness: Closeness,
}

impl Occupations {
    /// The occupation with this id.
    pub fn get(&self, id: &str) -> Option<&Occupation> {
        self.occupations
            .iter()
            .find(|occupation| occupation.id.as_str() == id)
    }

    /// All occupations, in the order of the data: in each file the commonest first.
    pub fn iter(&self) -> impl Iterator<Item = &Occupation> {
        self.occupations.iter()
    }

    /// The occupations that `text` may mean, best first, at most `limit`; none where nothing is
    /// close enough.
    ///
    /// Names in all languages and scripts are searched; those of the person's own `language` come
    /// before others that are as close.
    pub fn find(&self, text: &str, language: &str, limit: usize) -> Vec<Suggestion<'_>> {
        let found = self.phrases.find(text, language, limit);
        let suggestions = found.into_iter().map(|found| Suggestion {
            occupation: &self.occupations[found.entry],
            matched: found.phrase,
            closeness: found.closeness,
        });
        suggestions.collect()
    }

    /// The two occupations a misleading name may mean, in the order of the data, where `occupation`
    /// is one of such a pair: the answers to its follow-up question.
    pub fn meanings(&self, occupation: &Occupation) -> Option<(FollowUp, [&Occupation; 2])> {
        let asks = occupation.asks?;
        let mut pair = self.iter().filter(|other| other.asks == Some(asks));
        Some((asks, [pair.next()?, pair.next()?]))
    }
}
