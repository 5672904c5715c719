//! Our terms in those of other systems: alpha-3 codes, ISCED numbers, occupations with codes.

use super::{Isced, Occupation};
use crate::audit::{countries, languages};
use crate::occupations;

/// A country's ISO 3166-1 alpha-3 code, of its alpha-2 code.
pub(super) fn country(code: &str) -> String {
    let known = countries::get(code);
    known.map_or(code, |country| &country.long_code).to_owned()
}

/// A language's ISO 639-3 code, of the code that answers keep.
pub(super) fn language(code: &str) -> String {
    let known = languages::get(code);
    known
        .map_or(code, |language| &language.long_code)
        .to_owned()
}

/// The level's number in ISCED 2011, the highest of those it takes in.
pub(super) fn isced(level: Isced) -> u8 {
    match level {
        Isced::Primary => 1,
        Isced::Secondary => 3,
        Isced::Diploma => 5,
        Isced::Bachelor => 6,
        Isced::Master => 7,
        Isced::Doctorate => 8,
    }
}

pub(super) fn occupation(known: &occupations::Occupation) -> Occupation {
    Occupation {
        name: known.name("en").to_owned(),
        isco08: Some(known.isco08.clone()),
        esco: known.esco.clone(),
    }
}

pub(super) fn in_words(words: &str) -> Occupation {
    Occupation {
        name: words.to_owned(),
        isco08: None,
        esco: None,
    }
}
