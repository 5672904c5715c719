//! English that is hard to read is found: long sentences, contractions, idioms.

use stepward::locale::check::{Kind, check};

use super::defects::{Defect, missed, with};
use super::sound::ENGLISH;
use super::source;

pub const IN_ENGLISH: &[Defect] = &[
    ("Send /help", "Don't send /help", Kind::Contraction),
    ("Send /help", "It’s easy to send /help", Kind::Contraction),
    (
        "Hello { $name }. Send /help at any time.",
        LONG_SENTENCE,
        Kind::LongSentence,
    ),
    (
        "Hello { $name }. Send /help at any time.",
        LONG_MEAN,
        Kind::WordsPerSentence,
    ),
    (
        "Send /help",
        "Fill out the form and send /help",
        Kind::HardWords,
    ),
    ("one</b> word", "одне</b> word", Kind::Script),
    ("button-done", "button_done", Kind::Naming),
];

const LONG_SENTENCE: &str = "{ $name }, please send /help now and we will then tell you here in this \
                             very chat what you can do next.";
const LONG_MEAN: &str = "{ $name }, send /help now and we will tell you here what can be done.";

#[test]
fn english_that_is_hard_to_read_is_found() {
    let path = "locales/en/screens.ftl";
    let missed = missed(IN_ENGLISH, path, |defect| {
        check(&[source(path, &with(ENGLISH, defect))], None)
    });
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    let long = format!(
        "{ENGLISH}long = {}\n",
        "This line is short. ".repeat(31).trim_end()
    );
    let findings = check(&[source("locales/en/screens.ftl", &long)], None);
    assert_eq!(
        findings
            .iter()
            .map(|finding| finding.kind)
            .collect::<Vec<_>>(),
        [Kind::LongScreen]
    );
}
