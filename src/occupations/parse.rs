//! Reading occupations from their files, and all that may be wrong there.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::{Family, FollowUp, Occupation, OccupationId, Occupations};
use crate::fault::Fault;
use crate::phrases::Phrases;

/// A name must be there in each of these languages.
const NAMED_IN: [&str; 3] = ["en", "ar", "uk"];

/// The most characters of a name: it must fit on a button.
const LONGEST_NAME: usize = 34;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    occupation: Vec<Spanned<Entry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<String>,
    family: Family,
    isco08: Spanned<String>,
    esco: Option<Spanned<String>>,
    profession: Option<Spanned<String>>,
    asks: Option<Spanned<FollowUp>>,
    name: Spanned<BTreeMap<String, Spanned<String>>>,
    /// Everyday words by language; under "latin", words of other scripts in Latin letters.
    #[serde(default)]
    also: BTreeMap<String, Vec<Spanned<String>>>,
}

impl Occupations {
    /// Reads all files, each a name and its text, or says everything that is wrong in them.
    ///
    /// Every occupation needs an id of its own, an ISCO-08 code of four digits, an ESCO code (where
    /// it has one) of numbers with points, and a name of at most 34 characters in English, Arabic
    /// and Ukrainian. A profession must be an occupation too; a follow-up question belongs to two.
    pub fn parse(files: &[(&str, &str)]) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut entries = Vec::new();
        for (file, text) in files {
            match toml::from_str::<File>(text) {
                Ok(read) => {
                    entries.extend(read.occupation.into_iter().map(|entry| Placed {
                        file,
                        text,
                        entry,
                    }));
                }
                Err(error) => {
                    let span = error.span().unwrap_or(0..0);
                    faults.push(Fault::at(
                        file,
                        text,
                        span,
                        format!("an entry that can be read: {}", error.message()),
                    ));
                }
            }
        }
        for placed in &entries {
            placed.check(&mut faults);
        }
        // Faults between entries would only repeat those of a file that could not be read.
        if faults.is_empty() {
            check_ids(&entries, &mut faults);
            check_pairs(&entries, &mut faults);
        }
        if faults.is_empty() {
            Ok(Self::of(entries))
        } else {
            faults.sort();
            Err(faults)
        }
    }

    fn of(entries: Vec<Placed<'_>>) -> Self {
        let entries: Vec<Entry> = entries
            .into_iter()
            .map(|placed| placed.entry.into_inner())
            .collect();
        let phrases = Phrases::new(entries.iter().enumerate().flat_map(|(at, entry)| {
            entry
                .phrases()
                .map(move |(language, text)| (at, language, text))
        }));
        let occupations = entries.into_iter().map(Occupation::from).collect();
        Self {
            occupations,
            phrases,
        }
    }
}

impl Entry {
    /// Names and everyday words as they are searched, each with its language.
    fn phrases(&self) -> impl Iterator<Item = (&str, String)> {
        let names = self
            .name
            .get_ref()
            .iter()
            .map(|(language, name)| (language, name.get_ref()));
        let also = self
            .also
            .iter()
            .flat_map(|(language, words)| words.iter().map(move |word| (language, word.get_ref())));
        names.chain(also).flat_map(|(language, text)| {
            spellings(text)
                .into_iter()
                .map(move |spelling| (language.as_str(), spelling))
        })
    }
}

/// The texts a name stands for: " / " parts two names; an ending in brackets right behind a word is
/// its feminine form ("طبيب(ة)" is both), a remark in brackets behind a space is left out.
fn spellings(name: &str) -> Vec<String> {
    name.split(" / ")
        .flat_map(|part| {
            let plain = with_endings(part, false);
            let feminine = with_endings(part, true);
            if plain == feminine {
                vec![plain]
            } else {
                vec![plain, feminine]
            }
        })
        .collect()
}

/// `part` without its remarks, with its endings joined or left out.
fn with_endings(part: &str, endings: bool) -> String {
    let mut spelling = String::new();
    let mut rest = part;
    while let Some((before, inside_and_after)) = rest.split_once('(') {
        let (inside, after) = inside_and_after
            .split_once(')')
            .unwrap_or((inside_and_after, ""));
        spelling.push_str(before);
        if endings && before.ends_with(|letter: char| !letter.is_whitespace()) {
            spelling.push_str(inside);
        }
        rest = after;
    }
    spelling.push_str(rest);
    spelling.trim().to_owned()
}

impl From<Entry> for Occupation {
    fn from(entry: Entry) -> Self {
        let names = entry.name.into_inner().into_iter();
        Self {
            id: OccupationId(entry.id.into_inner()),
            family: entry.family,
            isco08: entry.isco08.into_inner(),
            esco: entry.esco.map(Spanned::into_inner),
            profession: entry.profession.map(Spanned::into_inner),
            asks: entry.asks.map(Spanned::into_inner),
            names: names
                .map(|(language, name)| (language, name.into_inner()))
                .collect(),
        }
    }
}

/// An entry with the file it stands in.
struct Placed<'a> {
    file: &'a str,
    text: &'a str,
    entry: Spanned<Entry>,
}

impl Placed<'_> {
    fn fault(&self, span: Range<usize>, expected: impl Into<String>) -> Fault {
        Fault::at(self.file, self.text, span, expected)
    }

    fn check(&self, faults: &mut Vec<Fault>) {
        let entry = self.entry.get_ref();
        if !is_snake_case(entry.id.get_ref()) {
            faults.push(self.fault(entry.id.span(), "an id in snake_case"));
        }
        let group = entry.isco08.get_ref();
        if !is_digits(group) || group.len() != 4 {
            faults.push(self.fault(entry.isco08.span(), "an ISCO-08 code of four digits"));
        } else if let Some(esco) = &entry.esco {
            if !is_esco(esco.get_ref()) {
                faults.push(self.fault(esco.span(), "an ESCO code such as 2221.2"));
            } else if !esco.get_ref().starts_with(group) {
                let expected = "the ISCO-08 group that the ESCO code begins with";
                faults.push(self.fault(entry.isco08.span(), expected));
            }
        }
        for language in NAMED_IN {
            if !entry.name.get_ref().contains_key(language) {
                faults.push(self.fault(entry.name.span(), format!("a name in {language:?}")));
            }
        }
        for name in entry.name.get_ref().values() {
            if name.get_ref().trim().is_empty() || name.get_ref().chars().count() > LONGEST_NAME {
                let expected = format!("a name of 1 to {LONGEST_NAME} characters");
                faults.push(self.fault(name.span(), expected));
            }
        }
        for word in entry.also.values().flatten() {
            if word.get_ref().trim().is_empty() {
                faults.push(self.fault(word.span(), "a word that is not empty"));
            }
        }
    }
}

fn check_ids(entries: &[Placed<'_>], faults: &mut Vec<Fault>) {
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for placed in entries {
        let id = &placed.entry.get_ref().id;
        if let Some(earlier) = seen.insert(id.get_ref(), placed.file) {
            let expected = format!(
                "an id of its own; {:?} is in {earlier} already",
                id.get_ref()
            );
            faults.push(placed.fault(id.span(), expected));
        }
    }
    for placed in entries {
        if let Some(profession) = &placed.entry.get_ref().profession
            && !seen.contains_key(profession.get_ref().as_str())
        {
            faults.push(placed.fault(profession.span(), "the id of an occupation"));
        }
    }
}

fn check_pairs(entries: &[Placed<'_>], faults: &mut Vec<Fault>) {
    for placed in entries {
        let Some(asks) = &placed.entry.get_ref().asks else {
            continue;
        };
        let same = |other: &&Placed<'_>| {
            other
                .entry
                .get_ref()
                .asks
                .as_ref()
                .is_some_and(|one| one.get_ref() == asks.get_ref())
        };
        if entries.iter().filter(same).count() != 2 {
            faults.push(placed.fault(
                asks.span(),
                "a follow-up question that two occupations share",
            ));
        }
    }
}

fn is_snake_case(id: &str) -> bool {
    let allowed =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    id.starts_with(|letter: char| letter.is_ascii_lowercase()) && id.chars().all(allowed)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_ascii_digit())
}

/// The ISCO-08 group and then at least one number, with points between them.
fn is_esco(code: &str) -> bool {
    let mut parts = code.split('.');
    let group = parts
        .next()
        .is_some_and(|group| group.len() == 4 && is_digits(group));
    let numbers: Vec<&str> = parts.collect();
    group && !numbers.is_empty() && numbers.into_iter().all(is_digits)
}
