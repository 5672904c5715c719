//! Finding the phrase a person means among the many names and everyday words of a list.
//!
//! Typed words are compared with the words of every phrase: as they are, as the start of a word, as
//! another ending of it, and last as a misspelling of it. What is close to nothing finds nothing.

mod around;
mod ethiopic;
mod judge;
mod near;
mod script;
mod sound;

use std::collections::HashMap;

use crate::fold::fold;
use judge::Judged;
use near::Near;

/// A list of phrases, each belonging to an entry of its owner's list, ready for searching.
#[derive(Debug, Clone, Default)]
pub struct Phrases {
    phrases: Vec<Phrase>,
    words: Vec<Word>,
}

#[derive(Debug, Clone)]
struct Phrase {
    entry: usize,
    language: String,
    text: String,
    /// The words that count, as places in `Phrases::words`.
    words: Vec<usize>,
    /// The words written together.
    joined: String,
}

/// A word that stands in phrases, sorted by its text.
#[derive(Debug, Clone)]
struct Word {
    text: String,
    sound: Vec<char>,
    phrases: Vec<usize>,
    /// Whether few entries have it, so that it tells which is meant ("hospital" does not).
    telling: bool,
}

/// A phrase that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found<'a> {
    /// The place in the owner's list.
    pub entry: usize,
    /// The phrase as it is written in the data.
    pub phrase: &'a str,
    /// How what was typed meets the phrase.
    pub closeness: Closeness,
}

/// How what was typed meets a phrase; the order of suggestions also weighs how many words do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Closeness {
    /// The same words, whatever their spelling.
    Same,
    /// Every word typed is a word of the phrase, the start of one, or another ending of one.
    Begins,
    /// The whole phrase stands among other words.
    Within,
    /// At least one word is taken for a misspelling.
    Misspelt,
    /// Nothing was closer, and only some of the words are the same.
    InPart,
}

impl Phrases {
    /// Takes in phrases: the entry they belong to, their language, the text.
    ///
    /// Cyrillic phrases are also found when they are typed in Latin letters.
    pub fn new<'a>(texts: impl IntoIterator<Item = (usize, &'a str, String)>) -> Self {
        let mut phrases = Vec::new();
        let mut spelt: Vec<Vec<String>> = Vec::new();
        for (entry, language, text) in texts {
            let words = counting_words(&text);
            let latin = sound::in_latin(&words);
            for words in [Some(words), latin].into_iter().flatten() {
                let (language, text) = (language.to_owned(), text.clone());
                let joined = words.concat();
                phrases.push(Phrase {
                    entry,
                    language,
                    text,
                    words: Vec::new(),
                    joined,
                });
                spelt.push(words);
            }
        }
        let words = index(&phrases, &spelt);
        for (phrase, spelt) in phrases.iter_mut().zip(&spelt) {
            // Every word was put in by `index`, so that none is lost here.
            phrase.words = spelt
                .iter()
                .filter_map(|word| place(&words, word))
                .collect();
        }
        Self { phrases, words }
    }

    /// The phrases a person may mean, at most `limit` and one for each entry.
    ///
    /// In this order:
    /// 1. the least to explain away: letters misspelt, endings changed, words typed that are not in
    ///    the phrase, words of the phrase that were not typed;
    /// 2. phrases of the person's own `language`;
    /// 3. the order of the data.
    ///
    /// Only where that finds nothing are phrases taken that share some of their words.
    pub fn find(&self, text: &str, language: &str, limit: usize) -> Vec<Found<'_>> {
        let typed = counting_words(text);
        let typed = &typed[..typed.len().min(MOST_WORDS)];
        if typed.iter().all(|word| around::is_said_to_us(word)) {
            return Vec::new();
        }
        let near: Vec<Near> = typed
            .iter()
            .map(|word| near::words_near(&self.words, word))
            .collect();
        let touched = self.touched(&near);
        let mut ranked: Vec<Ranked> = Vec::new();
        for at in &touched {
            let phrase = &self.phrases[*at];
            let judged = judge::whole(phrase, &near, phrase.language != language);
            ranked.extend(judged.map(|judged| self.rank(*at, judged, language)));
        }
        for at in self.written_together(typed) {
            let judged = Judged {
                cost: near::WRITTEN_TOGETHER,
                closeness: Closeness::Misspelt,
            };
            ranked.push(self.rank(at, judged, language));
        }
        if ranked.is_empty() {
            // What sounds alike in another script is no more than a guess.
            let script = script::of(text);
            let alike = |at: &&usize| script::of(&self.phrases[**at].text) == script;
            for at in touched.iter().filter(alike) {
                let judged = judge::in_part(&self.phrases[*at], &near, &self.words);
                ranked.extend(judged.map(|judged| self.rank(*at, judged, language)));
            }
        }
        ranked.sort_unstable();
        self.first_of_each_entry(&ranked, limit)
    }

    /// The phrases that hold a word near to a typed one.
    fn touched(&self, near: &[Near]) -> Vec<usize> {
        let words = near.iter().flat_map(HashMap::keys);
        let mut touched: Vec<usize> = words
            .flat_map(|word| self.words[*word].phrases.iter().copied())
            .collect();
        touched.sort_unstable();
        touched.dedup();
        touched
    }

    /// Phrases that are the same once spaces are taken out ("mid wife", "health care assistant").
    fn written_together(&self, typed: &[String]) -> impl Iterator<Item = usize> {
        let joined = typed.concat();
        let phrases = self.phrases.iter().enumerate();
        phrases
            .filter(move |(_, phrase)| phrase.joined == joined)
            .map(|(at, _)| at)
    }

    fn rank(&self, at: usize, judged: Judged, language: &str) -> Ranked {
        let phrase = &self.phrases[at];
        Ranked {
            cost: judged.cost,
            foreign: phrase.language != language,
            entry: phrase.entry,
            at,
            closeness: judged.closeness,
        }
    }

    fn first_of_each_entry(&self, ranked: &[Ranked], limit: usize) -> Vec<Found<'_>> {
        let mut found: Vec<Found<'_>> = Vec::new();
        for one in ranked {
            if found.len() == limit {
                break;
            }
            if found.iter().all(|earlier| earlier.entry != one.entry) {
                let phrase = self.phrases[one.at].text.as_str();
                found.push(Found {
                    entry: one.entry,
                    phrase,
                    closeness: one.closeness,
                });
            }
        }
        found
    }
}

/// A phrase in its order: what decides stands first, and the smaller comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Ranked {
    cost: u32,
    foreign: bool,
    entry: usize,
    at: usize,
    closeness: Closeness,
}

/// No more words than this are looked at; a longer text is a story, and its start says most.
const MOST_WORDS: usize = 16;

/// The folded words of a text, without those that say nothing about which phrase is meant, unless
/// there are no others; the Arabic article is taken off, and words for the same become one.
fn counting_words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let all = || folded.split(' ').filter(|word| !word.is_empty());
    let counting: Vec<&str> = all().filter(|word| !around::is_filler(word)).collect();
    let words = if counting.is_empty() {
        all().collect()
    } else {
        counting
    };
    let usual = |word| sound::usual(sound::without_article(word)).to_owned();
    words.into_iter().map(usual).collect()
}

/// A word that more entries have than this says little about which is meant.
const FEW_ENTRIES: usize = 6;

fn index(phrases: &[Phrase], spelt: &[Vec<String>]) -> Vec<Word> {
    let mut phrases_of: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, words) in spelt.iter().enumerate() {
        for word in words {
            let having = phrases_of.entry(word).or_default();
            if having.last() != Some(&at) {
                having.push(at);
            }
        }
    }
    let words = phrases_of.into_iter().map(|(text, having)| {
        let mut entries: Vec<usize> = having.iter().map(|at| phrases[*at].entry).collect();
        entries.sort_unstable();
        entries.dedup();
        let (sound, telling) = (sound::sound(text), entries.len() <= FEW_ENTRIES);
        Word {
            text: text.to_owned(),
            sound,
            phrases: having,
            telling,
        }
    });
    let mut words: Vec<Word> = words.collect();
    words.sort_unstable_by(|one, other| one.text.cmp(&other.text));
    words
}

fn place(words: &[Word], text: &str) -> Option<usize> {
    words
        .binary_search_by(|word| word.text.as_str().cmp(text))
        .ok()
}
