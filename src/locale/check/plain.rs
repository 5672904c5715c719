//! Plain English: short sentences, short screens, no contractions, no idioms.
//!
//! At most 12 words a sentence in the mean and none over 20, at most 600 characters a screen. The
//! school grade (Flesch-Kincaid) is not computed: it counts syllables, and the long names of
//! professions are names that people know.

use super::Said;
use super::finding::Kind;
use super::reading::Reading;
use super::resource::Text;
use super::style::words;
use crate::locale::Form;

const LONGEST_SENTENCE: usize = 20;
const LONGEST_MEAN: usize = 12;
const LONGEST_SCREEN: usize = 600;

const PHRASES: [&str; 24] = [
    "as well as",
    "back to you",
    "carry on",
    "carry out",
    "deal with",
    "fill in",
    "fill out",
    "find out",
    "get back",
    "get in touch",
    "get rid",
    "give up",
    "go ahead",
    "hand in",
    "hang on",
    "keep in mind",
    "look into",
    "look up",
    "make sure",
    "point out",
    "put off",
    "sign up",
    "sort out",
    "turn down",
];

/// What makes an English text hard to read.
pub fn hard(text: &Text) -> Vec<Said> {
    let mut said = Vec::new();
    for reading in &text.readings {
        said.extend(contractions(reading));
        let lower = format!(" {} ", reading.visible.to_lowercase());
        let found = PHRASES
            .iter()
            .filter(|phrase| lower.contains(&format!(" {phrase} ")));
        said.extend(
            found.map(|phrase| (Kind::HardWords, format!("{phrase:?} has a plainer word"))),
        );
        if text.form != Form::Button {
            said.extend(sentence_lengths(reading));
        }
        let characters = reading.visible.chars().count();
        if characters > LONGEST_SCREEN {
            let limit = format!("{characters} characters on a screen, {LONGEST_SCREEN} at most");
            said.push((Kind::LongScreen, limit));
        }
    }
    said
}

/// The sentences of a shown text: a line ends one, and so does a mark with a space after it.
fn sentences(visible: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    for line in visible.lines() {
        let mut sentence = String::new();
        for token in line.split_whitespace() {
            sentence.push_str(token);
            sentence.push(' ');
            if token
                .trim_end_matches(['"', ')', '”', '’'])
                .ends_with(['.', '?', '!', ':', '…'])
            {
                sentences.push(std::mem::take(&mut sentence));
            }
        }
        sentences.push(sentence);
    }
    sentences.retain(|sentence| words(sentence) > 0);
    sentences
}

fn sentence_lengths(reading: &Reading) -> Vec<Said> {
    let sentences = sentences(&reading.visible);
    let mut said = Vec::new();
    for sentence in &sentences {
        let count = words(sentence);
        if count > LONGEST_SENTENCE {
            let beginning: Vec<&str> = sentence.split_whitespace().take(5).collect();
            let beginning = beginning.join(" ");
            let limit = format!("{count} words, {LONGEST_SENTENCE} at most: \"{beginning} ...\"");
            said.push((Kind::LongSentence, limit));
        }
    }
    let total: usize = sentences.iter().map(|sentence| words(sentence)).sum();
    if total > LONGEST_MEAN * sentences.len() {
        let count = sentences.len();
        let limit = format!("{total} words in {count} sentences, {LONGEST_MEAN} each at most");
        said.push((Kind::WordsPerSentence, limit));
    }
    said
}

fn contractions(reading: &Reading) -> Vec<Said> {
    const ENDINGS: [&str; 6] = ["n't", "'re", "'ll", "'ve", "'m", "'d"];
    const WITH_IS: [&str; 11] = [
        "it's", "that's", "let's", "what's", "here's", "there's", "who's", "he's", "she's",
        "how's", "where's",
    ];
    let text = reading.visible.to_lowercase().replace('’', "'");
    let tokens = text.split(|letter: char| !(letter.is_alphabetic() || letter == '\''));
    let contracted = tokens.filter(|token| {
        ENDINGS
            .iter()
            .any(|ending| token.ends_with(ending) && token.len() > ending.len())
            || WITH_IS.contains(token)
    });
    contracted
        .map(|token| (Kind::Contraction, format!("{token:?} is written in full")))
        .collect()
}
