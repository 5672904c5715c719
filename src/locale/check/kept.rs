//! What a translation keeps as it is: addresses, commands, protected terms, currencies, numbers.

use std::collections::BTreeSet;

use super::Said;
use super::finding::Kind;
use super::markup;
use super::reading::Reading;
use super::resource::Text;

/// Names that people will meet in Latin letters wherever they go, and must recognise.
pub const PROTECTED: [&str; 12] = [
    "OET", "IELTS", "NMC", "GMC", "HCPC", "GPhC", "GDC", "NHS", "CBT", "OSCE", "DBS", "ENIC",
];

const CURRENCIES: [char; 9] = ['£', '$', '€', '₴', '₽', '¥', '₹', '₺', '﷼'];
const CURRENCY_CODES: [&str; 5] = ["GBP", "USD", "EUR", "UAH", "RUB"];

/// The items of one kind that a reading has.
type Kept = fn(&Reading) -> BTreeSet<String>;

/// How a text differs from its English in what it must keep.
pub fn differ(english: &Text, text: &Text) -> Vec<Said> {
    let kept: [(Kind, Kept); 5] = [
        (Kind::Url, |reading| markup::addresses(&reading.raw)),
        (Kind::Command, |reading| markup::commands(&reading.visible)),
        (Kind::ProtectedTerm, protected),
        (Kind::Currency, currencies),
        (Kind::Numbers, numbers),
    ];
    let mut said = Vec::new();
    for (kind, of) in kept {
        let expected: Vec<BTreeSet<String>> = english.readings.iter().map(of).collect();
        let found: Vec<BTreeSet<String>> = text.readings.iter().map(of).collect();
        said.extend(differing(kind, &expected, &found));
    }
    said
}

/// Each variant keeps what all of English's variants have, and together they keep all, no more.
fn differing(kind: Kind, expected: &[BTreeSet<String>], found: &[BTreeSet<String>]) -> Vec<Said> {
    let all: BTreeSet<&String> = expected.iter().flatten().collect();
    let always = all
        .iter()
        .filter(|item| expected.iter().all(|set| set.contains(**item)));
    let mut said = Vec::new();
    for item in always {
        if found.iter().any(|set| !set.contains(*item)) {
            said.push((kind, format!("{item} is missing")));
        }
    }
    let own: BTreeSet<&String> = found.iter().flatten().collect();
    said.extend(
        all.difference(&own)
            .map(|item| (kind, format!("{item} is missing"))),
    );
    said.extend(
        own.difference(&all)
            .map(|item| (kind, format!("{item} is not in English"))),
    );
    said
}

fn protected(reading: &Reading) -> BTreeSet<String> {
    let text = markup::without_addresses(&reading.visible);
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    words
        .map(|word| word.strip_suffix('s').unwrap_or(word))
        .filter(|word| PROTECTED.contains(word))
        .map(str::to_owned)
        .collect()
}

fn currencies(reading: &Reading) -> BTreeSet<String> {
    let signs = reading
        .visible
        .chars()
        .filter(|sign| CURRENCIES.contains(sign));
    let codes = reading
        .visible
        .split(|letter: char| !letter.is_ascii_alphabetic());
    let codes = codes
        .filter(|word| CURRENCY_CODES.contains(word))
        .map(str::to_owned);
    signs.map(String::from).chain(codes).collect()
}

/// Numbers in Latin digits, thousands taken together; other digits are an error of their own.
fn numbers(reading: &Reading) -> BTreeSet<String> {
    let text = markup::without_addresses(&reading.visible);
    let is_part = |character: char| character.is_ascii_digit() || ",.".contains(character);
    let runs = text.split(|character: char| !is_part(character));
    runs.map(|run| run.trim_matches([',', '.']).to_owned())
        .filter(|run| !run.is_empty())
        .collect()
}
