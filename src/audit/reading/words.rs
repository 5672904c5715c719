//! The words by which typed text is read, a file for each language in `words/`, built in.
//!
//! A new language is a file of the tables that `words/parse.rs` describes, and its line in [`FILES`].

mod parse;

use std::sync::LazyLock;

use time::Month;

use super::lexicon::Lexicon;
use crate::fault::Fault;

/// The files: the language's code, the name shown in faults, and the text. Where languages differ
/// on a word, the earlier one's meaning holds.
const FILES: &[(&str, &str, &str)] = &[
    ("en", "words/en.toml", include_str!("words/en.toml")),
    ("ar", "words/ar.toml", include_str!("words/ar.toml")),
    ("uk", "words/uk.toml", include_str!("words/uk.toml")),
    ("ru", "words/ru.toml", include_str!("words/ru.toml")),
    ("fa", "words/fa.toml", include_str!("words/fa.toml")),
];

/// Everything wrong in the files of words built in; a test holds that nothing is.
pub fn faults_in_words() -> Vec<Fault> {
    BY_LANGUAGE.1.clone()
}

/// The words of all languages.
pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut all = Words::default();
    for (_, words) in &BY_LANGUAGE.0 {
        all.add(words);
    }
    all
});

/// Each language's own words, by its code.
type ByLanguage = Vec<(&'static str, Words)>;

/// Each language's own words, and the faults in their files.
static BY_LANGUAGE: LazyLock<(ByLanguage, Vec<Fault>)> = LazyLock::new(|| {
    let codes: Vec<&str> = FILES.iter().map(|(code, _, _)| *code).collect();
    let mut faults = vec![];
    let read = |(code, file, text): &(&'static str, &str, &str)| {
        (*code, parse::parse(file, text, &codes, &mut faults))
    };
    let words = FILES.iter().map(read).collect();
    (words, faults)
});

/// What words mean, of one language or of several.
#[derive(Default)]
pub(super) struct Words {
    /// The codes of languages whose words people mix into this one.
    beside: Vec<String>,
    /// Number words.
    pub(super) numbers: Lexicon<u64>,
    /// Units of time.
    pub(super) units: Lexicon<Unit>,
    /// Words that say two years at once.
    pub(super) two_years: Lexicon<()>,
    /// Words for a half.
    pub(super) halves: Lexicon<()>,
    /// What stands between the parts of a number or of a list.
    pub(super) and: Lexicon<()>,
    /// The same where it is written together with the word after it.
    pub(super) and_joined: Lexicon<()>,
    /// What stands before or behind the number of a choice's place.
    pub(super) place: Lexicon<()>,
    /// Month names.
    pub(super) months: Lexicon<Month>,
    /// Days named by their distance from today.
    pub(super) days: Lexicon<DayFromToday>,
    /// Years named by their distance from this one.
    pub(super) years: Lexicon<Relative>,
    /// What stands before or between the ends of a span of years.
    pub(super) ends: Lexicon<End>,
    /// Sayings that begin the answer to a question that takes a yes or a no.
    pub(super) answers: Lexicon<Meaning>,
    /// What means a yes (`true`) or a no wherever it stands.
    pub(super) plain: Lexicon<bool>,
    /// What means a yes only where nothing follows.
    pub(super) alone: Lexicon<()>,
}

impl Words {
    /// Takes in another language's words, where they mean nothing yet.
    fn add(&mut self, other: &Self) {
        self.numbers.add(&other.numbers);
        self.units.add(&other.units);
        self.two_years.add(&other.two_years);
        self.halves.add(&other.halves);
        self.and.add(&other.and);
        self.and_joined.add(&other.and_joined);
        self.place.add(&other.place);
        self.months.add(&other.months);
        self.days.add(&other.days);
        self.years.add(&other.years);
        self.ends.add(&other.ends);
        self.answers.add(&other.answers);
        self.plain.add(&other.plain);
        self.alone.add(&other.alone);
    }

    /// What is left of a folded word behind an "and" written together with it.
    pub(super) fn after_and<'a>(&self, word: &'a str) -> Option<&'a str> {
        self.and_joined
            .keys()
            .find_map(|and| word.strip_prefix(and))
    }
}

/// What a number counts, as far as we must tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// Nothing that we know.
    None,
    /// Years; `one` where the word says that it is a single one ("year").
    Year {
        /// Whether it is the word for one year.
        one: bool,
    },
    /// Months, weeks or days.
    Shorter,
}

impl Unit {
    /// Whether it counts years.
    pub(super) fn is_year(self) -> bool {
        match self {
            Self::Year { .. } => true,
            Self::None | Self::Shorter => false,
        }
    }
}

/// A day named by its distance from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DayFromToday {
    Yesterday,
    Today,
    Tomorrow,
}

/// A year named by its distance from this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relative {
    /// This year.
    This,
    /// The year before.
    Last,
    /// Two years before.
    BeforeLast,
    /// A number of years before.
    Ago,
    /// Now, or until now.
    Now,
}

/// What a word says of the year behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// A span begins.
    From,
    /// A span ends.
    Until,
}

/// What a saying means where a yes or a no is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Yes,
    No,
    /// It begins like one of them and is neither.
    Neither,
}
