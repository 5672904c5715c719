//! What the words of an advertisement let one guess. Each guess is kept with its words, shown as a
//! guess to whoever confirms the role, and to nobody else.

use crate::audit::profile::Cefr;
use crate::audit::{OccupationId, languages};
use crate::matching::Band;
use crate::occupations::Occupations;
use crate::phrases::Closeness;

/// Something guessed, and the words it was read from.
pub(super) type Guessed<T> = (T, String);

/// The registers, by the words that advertisements have for them.
const REGISTERS: [(&[&str], &str); 8] = [
    (&["nmc"], "NMC"),
    (&["gmc"], "GMC"),
    (&["gdc"], "GDC"),
    (&["gphc"], "GPhC"),
    (&["hcpc"], "HCPC"),
    (&["goc"], "GOC"),
    (&["social", "work", "england"], "SWE"),
    (&["swe"], "SWE"),
];

/// Words that make a register's name a requirement.
const ON_IT: [&str; 6] = [
    "pin",
    "registration",
    "registered",
    "register",
    "registrant",
    "licence",
];

/// Words that say that it is not needed, or not yet.
const NOT_YET: [&str; 12] = [
    "no", "not", "without", "towards", "toward", "before", "until", "when", "while", "working",
    "obtain", "gain",
];

/// How far such words may stand from each other.
const NEAR: usize = 4;

/// A word as it is written, and in lower case to be compared.
struct Word<'a> {
    written: &'a str,
    lower: String,
}

/// The words of a text.
fn words(text: &str) -> Vec<Word<'_>> {
    let parts = text.split(|sign: char| !sign.is_alphanumeric() && sign != '.' && sign != '\'');
    let trimmed = parts.map(|part| part.trim_matches(['.', '\'']));
    let kept = trimmed.filter(|word| !word.is_empty());
    kept.map(|written| Word {
        written,
        lower: written.to_lowercase(),
    })
    .collect()
}

/// Words as they are written.
fn quoted(words: &[Word<'_>]) -> String {
    let written: Vec<&str> = words.iter().map(|word| word.written).collect();
    written.join(" ")
}

/// Whether a text speaks of a band, and be it of two.
pub(super) fn names_band(text: &str) -> bool {
    words(text)
        .iter()
        .any(|word| word.lower == "band" || word.lower == "bands")
}

/// The band that a text names, as in "Band 5" or "Band 8a". One that names two names none.
pub(super) fn band(text: &str) -> Option<Guessed<Band>> {
    let words = words(text);
    let mut found: Vec<(Band, String)> = vec![];
    for (at, word) in words.iter().enumerate() {
        let name = match word.lower.as_str() {
            "band" | "bands" => &words.get(at + 1)?.lower,
            _ => continue,
        };
        let behind = words.get(at + 2).map(|word| word.lower.as_str());
        let another = match behind {
            Some("to" | "or" | "and") => words.get(at + 3).and_then(|next| Band::read(&next.lower)),
            Some(next) => Band::read(next),
            None => None,
        };
        let band = Band::read(name).filter(|band| band.as_str() != "medical")?;
        if another.is_some() || found.iter().any(|(other, _)| *other != band) {
            return None;
        }
        found.push((band, format!("Band {}", band.as_str())));
    }
    found.into_iter().next()
}

/// The registers that a text demands.
pub(super) fn registers(text: &str) -> Vec<Guessed<String>> {
    let words = words(text);
    let mut found: Vec<Guessed<String>> = vec![];
    for (names, short) in REGISTERS {
        for at in 0..words.len().saturating_sub(names.len() - 1) {
            let (from, to) = (at.saturating_sub(NEAR), at + names.len() + NEAR);
            let around = &words[from..to.min(words.len())];
            let is_named = words[at..]
                .iter()
                .zip(names)
                .all(|(word, name)| word.lower == *name);
            let has = |among: &[&str]| {
                around
                    .iter()
                    .any(|word| among.contains(&word.lower.as_str()))
            };
            let known = found.iter().any(|(register, _)| register == short);
            if is_named && has(&ON_IT) && !has(&NOT_YET) && !known {
                found.push((short.to_owned(), quoted(around)));
            }
        }
    }
    found
}

/// The level of English that a text demands, as in "English at level B2".
pub(super) fn english(text: &str) -> Option<Guessed<Cefr>> {
    let words = words(text);
    let at = words.iter().position(|word| level(&word.lower).is_some())?;
    let (from, to) = (at.saturating_sub(NEAR), (at + NEAR + 1).min(words.len()));
    let around = &words[from..to];
    let is_english = |word: &Word<'_>| word.lower == "english" || word.lower == "cefr";
    let about_english = around.iter().any(is_english);
    Some((level(&words[at].lower)?, quoted(around))).filter(|_| about_english)
}

fn level(word: &str) -> Option<Cefr> {
    Some(match word {
        "a1" => Cefr::A1,
        "a2" => Cefr::A2,
        "b1" => Cefr::B1,
        "b2" => Cefr::B2,
        "c1" => Cefr::C1,
        "c2" => Cefr::C2,
        _ => return None,
    })
}

/// Words beside which a language's name is one to be spoken.
const SPOKEN: [&str; 9] = [
    "speak",
    "speaks",
    "speaking",
    "speaker",
    "speakers",
    "fluent",
    "interpreter",
    "bilingual",
    "translator",
];

/// The further languages of which a text demands one.
pub(super) fn spoken(text: &str) -> Option<Guessed<Vec<String>>> {
    let words = words(text);
    let is_about = words
        .iter()
        .any(|word| SPOKEN.contains(&word.lower.as_str()));
    if !is_about {
        return None;
    }
    let mut codes: Vec<String> = vec![];
    let mut names: Vec<&str> = vec![];
    for word in &words {
        let Some(listed) = languages::exactly(&word.lower).filter(|_| word.lower.len() > 3) else {
            continue;
        };
        let is_english_name = languages::name(&listed.code, "en").is_some_and(|name| {
            name.to_lowercase()
                .split(' ')
                .any(|part| part == word.lower)
        });
        if is_english_name && listed.code != "en" && !codes.contains(&listed.code) {
            codes.push(listed.code.clone());
            names.push(word.written);
        }
    }
    (!codes.is_empty()).then(|| (codes, names.join(", ")))
}

/// The months of experience that a text demands, as in "two years of experience".
pub(super) fn experience(text: &str) -> Option<Guessed<u32>> {
    let words = words(text);
    words.iter().enumerate().find_map(|(at, word)| {
        let months = match word.lower.trim_end_matches('\'') {
            "month" | "months" => 1,
            "year" | "years" => 12,
            _ => return None,
        };
        let count = number(&words.get(at.checked_sub(1)?)?.lower)?;
        let to = (at + NEAR).min(words.len());
        let about = words[at..to].iter().any(|word| word.lower == "experience");
        let from = quoted(&words[at - 1..to]);
        about.then_some((count.checked_mul(months)?, from))
    })
}

fn number(word: &str) -> Option<u32> {
    const WORDS: [&str; 6] = ["one", "two", "three", "four", "five", "six"];
    let named = WORDS.iter().position(|named| *named == word);
    let named = named.and_then(|place| u32::try_from(place + 1).ok());
    named
        .or_else(|| word.parse().ok())
        .filter(|count| (1..=60).contains(count))
}

/// The occupation that a title names: the part before a dash or a bracket is looked at first, since
/// behind it stands the ward.
pub(super) fn occupation(title: &str, occupations: &Occupations) -> Option<Guessed<OccupationId>> {
    let end = title.find([' ', '(', '–', '—', ',']).and_then(|_| {
        [" - ", " – ", " — ", "(", ","]
            .iter()
            .filter_map(|cut| title.find(cut))
            .min()
    });
    let first = title[..end.unwrap_or(title.len())].trim();
    let near = |text: &str| {
        let found = occupations.find(text, "en", 1);
        let found = found
            .first()
            .filter(|found| found.closeness < Closeness::InPart)?;
        let id = OccupationId::from(found.occupation.id.as_str());
        Some((id, found.matched.to_owned()))
    };
    near(first)
        .or_else(|| near(title))
        .map(|(id, _)| (id, title.to_owned()))
}
