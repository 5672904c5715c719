//! Reading what occupations are called, a file for each language, and all that may be wrong there.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use crate::fault::Fault;

/// The most characters of a name: it must fit on a button.
const LONGEST_NAME: usize = 34;

/// The names of one language.
pub(super) struct Named {
    /// Its code, or `latin`.
    pub(super) language: String,
    called: BTreeMap<Spanned<String>, Called>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Called {
    /// The name that is shown; a file without any only helps to find.
    name: Option<Spanned<String>>,
    /// Everyday words.
    #[serde(default)]
    also: Vec<Spanned<String>>,
}

impl Named {
    /// The name of the occupation with this id.
    pub(super) fn name(&self, id: &str) -> Option<&str> {
        let name = self.called.get(id)?.name.as_ref()?;
        Some(name.get_ref())
    }

    /// The occupation's name and everyday words as they are searched.
    pub(super) fn spellings(&self, id: &str) -> impl Iterator<Item = String> + use<'_> {
        let called = self.called.get(id).into_iter();
        called
            .flat_map(|called| called.name.iter().chain(&called.also))
            .flat_map(|text| spellings(text.get_ref()))
    }

    fn names_any(&self) -> bool {
        self.called.values().any(|called| called.name.is_some())
    }
}

/// Reads the files, whose own names are the languages' codes; `ids` are the occupations there are.
pub(super) fn parse(files: &[(&str, &str)], ids: &[String], faults: &mut Vec<Fault>) -> Vec<Named> {
    let mut names = vec![];
    for (file, text) in files {
        let own_name = file.rsplit('/').next().unwrap_or(file);
        let language = own_name.trim_end_matches(".toml").to_owned();
        match toml::from_str(text) {
            Ok(called) => {
                let named = Named { language, called };
                check(file, text, &named, ids, faults);
                names.push(named);
            }
            Err(error) => {
                let span = error.span().unwrap_or(0..0);
                let expected = format!("names that can be read: {}", error.message());
                faults.push(Fault::at(file, text, span, expected));
            }
        }
    }
    names
}

fn check(file: &str, text: &str, named: &Named, ids: &[String], faults: &mut Vec<Fault>) {
    let mut fault = |span: Range<usize>, expected: String| {
        faults.push(Fault::at(file, text, span, expected));
    };
    for (id, called) in &named.called {
        if !ids.contains(id.get_ref()) {
            fault(id.span(), "the id of an occupation".to_owned());
        }
        if let Some(name) = &called.name
            && !(1..=LONGEST_NAME).contains(&name.get_ref().trim().chars().count())
        {
            let expected = format!("a name of 1 to {LONGEST_NAME} characters");
            fault(name.span(), expected);
        }
        for word in &called.also {
            if word.get_ref().trim().is_empty() {
                fault(word.span(), "a word that is not empty".to_owned());
            }
        }
    }
    if named.names_any() || named.language == "en" {
        for id in ids.iter().filter(|id| named.name(id).is_none()) {
            fault(0..0, format!("a name of every occupation, also of {id:?}"));
        }
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
