//! Reading occupations from their files, and all that may be wrong there.

use std::collections::HashMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::names::{self, Named};
use super::{Family, FollowUp, Occupation, OccupationId, Occupations};
use crate::fault::Fault;
use crate::phrases::Phrases;

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
    #[serde(default)]
    apart: bool,
    asks: Option<Spanned<FollowUp>>,
}

impl Occupations {
    /// Reads all files, each a path and its text, or says everything that is wrong in them: those of
    /// the occupations and those of their `names`, whose own name is a language's code.
    ///
    /// Every occupation needs an id of its own, an ISCO-08 code of four digits, an ESCO code (where
    /// it has one) of numbers with points, and a name of at most 34 characters in English and in
    /// each language that names any. A profession must be an occupation too; a follow-up question
    /// belongs to two.
    pub fn parse(files: &[(&str, &str)], names: &[(&str, &str)]) -> Result<Self, Vec<Fault>> {
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
        let ids = entries.iter().map(|placed| placed.id()).collect::<Vec<_>>();
        let names = names::parse(names, &ids, &mut faults);
        if faults.is_empty() {
            Ok(Self::of(entries, &names))
        } else {
            faults.sort();
            Err(faults)
        }
    }

    fn of(entries: Vec<Placed<'_>>, names: &[Named]) -> Self {
        let occupations: Vec<Occupation> = entries
            .into_iter()
            .map(|placed| occupation(placed.entry.into_inner(), names))
            .collect();
        let phrases = Phrases::new(occupations.iter().enumerate().flat_map(|(at, occupation)| {
            let named = names.iter();
            named.flat_map(move |named| {
                let spellings = named.spellings(occupation.id.as_str());
                spellings.map(move |text| (at, named.language.as_str(), text))
            })
        }));
        Self {
            occupations,
            phrases,
        }
    }
}

fn occupation(entry: Entry, names: &[Named]) -> Occupation {
    let id = OccupationId(entry.id.into_inner());
    let named = names.iter().filter_map(|named| {
        let name = named.name(id.as_str())?;
        Some((named.language.clone(), name.to_owned()))
    });
    Occupation {
        names: named.collect(),
        id,
        family: entry.family,
        isco08: entry.isco08.into_inner(),
        esco: entry.esco.map(Spanned::into_inner),
        profession: entry.profession.map(Spanned::into_inner),
        apart: entry.apart,
        asks: entry.asks.map(Spanned::into_inner),
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

    fn id(&self) -> String {
        self.entry.get_ref().id.get_ref().clone()
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
