//! The texts that people get: no errors in them, and each one rendered with values at the edges.

use stepward::locale::check::{Finding, WantedValue, check, rendered, wanted};
use stepward::locale::{Arguments, Catalogue, Form, Language, Value, built_in, hard_coded_words};

use super::built_in_catalogue;

const NUMBERS: [i64; 10] = [0, 1, 2, 3, 5, 11, 21, 100, 101, 1_000_000];

/// Values of a text that are words: none, the other direction, Telegram's notation, long, emoji.
fn words() -> Vec<String> {
    let long = "Шестидесятичотирьохсимвольне слово ".repeat(2);
    let words = [
        "",
        "Sara Ali",
        "سارة علي",
        "<b>&",
        "👩\u{200D}⚕\u{FE0F}",
        "https://gov.uk/a",
    ];
    words
        .iter()
        .map(|word| (*word).to_owned())
        .chain([long.chars().take(64).collect()])
        .collect()
}

#[test]
fn the_built_in_texts_have_no_errors() {
    let findings = check(&built_in(), None);
    let errors: Vec<String> = findings
        .iter()
        .filter(|finding| finding.is_error())
        .map(Finding::to_string)
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn every_text_can_be_sent_in_every_language_whatever_its_values() {
    let catalogue = built_in_catalogue();
    for text in wanted(&built_in()) {
        let attribute = text.attribute.as_deref();
        for arguments in edges(&text.values) {
            for language in catalogue.spoken() {
                assert_can_be_sent(&catalogue, language, &text.key, attribute, &arguments);
            }
        }
    }
}

/// One list of values for each edge: every value stands at the same one at once.
fn edges(values: &[WantedValue]) -> Vec<Arguments> {
    let words = words();
    let most_words = values
        .iter()
        .map(|value| value.words.len())
        .max()
        .unwrap_or_default();
    let count = NUMBERS.len().max(words.len()).max(most_words);
    let edge = |index: usize| {
        values
            .iter()
            .fold(Arguments::default(), |arguments, value| {
                let at = if value.is_number {
                    Value::Number(NUMBERS[index % NUMBERS.len()])
                } else if let Some(word) = value.words.get(index % value.words.len().max(1)) {
                    Value::Text(word.clone())
                } else {
                    Value::Text(words[index % words.len()].clone())
                };
                arguments.with(value.name.clone(), at)
            })
    };
    let count = if values.is_empty() { 1 } else { count };
    (0..count).map(edge).collect()
}

fn assert_can_be_sent(
    catalogue: &Catalogue,
    language: Language,
    key: &str,
    attribute: Option<&str>,
    arguments: &Arguments,
) {
    let place = format!("{key} {attribute:?} in {language} with {arguments:?}");
    let text = catalogue
        .try_text(language, key, attribute, arguments)
        .unwrap_or_else(|said| panic!("{place}: {said}"));
    let form = Form::of(key, attribute);
    let mut said = rendered(&text, form);
    // How long a label gets with its real values is for the tests of the screens to see.
    said.retain(|said| form == Form::Message || !said.starts_with("too-long"));
    assert!(said.is_empty(), "{place}: {said:?}: {text}");
    if language == Language::PSEUDO {
        let is_value = |word: &String| format!("{arguments:?}").contains(word.as_str());
        let hard_coded: Vec<String> = hard_coded_words(&text);
        assert!(
            hard_coded.iter().all(is_value),
            "{place}: {hard_coded:?}: {text}"
        );
    }
}
