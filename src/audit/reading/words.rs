//! The words by which typed text is read, a file for each language in `words/`, built in.
//!
//! A new language is a file of the tables that `words/parse.rs` describes, and its line in [`FILES`].

mod parse;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use time::Month;

use super::calendar::Calendar;
use super::lexicon::Lexicon;
use super::misread::Misread;
use crate::fault::Fault;

/// The files: the language's code, the name shown in faults, and the text. Where languages differ
/// on a word, the earlier one's meaning holds.
const FILES: &[(&str, &str, &str)] = &[
    ("en", "words/en.toml", include_str!("words/en.toml")),
    ("ar", "words/ar.toml", include_str!("words/ar.toml")),
    ("uk", "words/uk.toml", include_str!("words/uk.toml")),
    ("ru", "words/ru.toml", include_str!("words/ru.toml")),
    ("fa", "words/fa.toml", include_str!("words/fa.toml")),
    ("fr", "words/fr.toml", include_str!("words/fr.toml")),
    ("tr", "words/tr.toml", include_str!("words/tr.toml")),
    ("ti", "words/ti.toml", include_str!("words/ti.toml")),
    ("so", "words/so.toml", include_str!("words/so.toml")),
];

/// Everything wrong in the files of words built in; a test holds that nothing is.
pub fn faults_in_words() -> Vec<Fault> {
    BY_LANGUAGE.1.clone()
}

/// Reads with the words that a person of this language is likeliest to use; a short text in which
/// they find nothing is read with those of all languages.
///
/// A word may mean something else in another language that is written with the same letters, such
/// as the number ten in Turkish and "on" in English: so these are tried last, and not in sentences.
pub(super) fn likeliest<T>(
    text: &str,
    language: &str,
    read: impl Fn(&Words) -> Result<T, Misread>,
) -> Result<T, Misread> {
    let likely = LIKELY.iter().find(|(code, _)| *code == language);
    let likely = likely.or_else(|| LIKELY.first()).map(|(_, words)| words);
    read(likely.unwrap_or(&ALL)).or_else(|misread| {
        if text.split_whitespace().count() > FEW_WORDS {
            return Err(misread);
        }
        read(&ALL).map_err(|_| misread)
    })
}

/// Texts of so many words are no sentences.
const FEW_WORDS: usize = 3;

/// The words of all languages.
pub(super) static ALL: LazyLock<Words> = LazyLock::new(|| {
    let mut all = Words::default();
    for (_, words) in &BY_LANGUAGE.0 {
        all.add(words, |_| true);
    }
    all
});

/// For each language its own words, those of languages its people mix in, the English ones, and of
/// all others what is written in a script that none of these uses.
static LIKELY: LazyLock<ByLanguage> = LazyLock::new(|| {
    let languages = &BY_LANGUAGE.0;
    let mut likely = vec![];
    for (code, own) in languages {
        let near = |other: &str| other == "en" || own.beside.iter().any(|beside| beside == other);
        let mut words = own.clone();
        for (_, other) in languages.iter().filter(|(other, _)| near(other)) {
            words.add(other, |_| true);
        }
        let known: BTreeSet<Script> = words.words().map(Script::of).collect();
        for (_, other) in languages {
            words.add(other, |word| !known.contains(&Script::of(word)));
        }
        likely.push((*code, words));
    }
    likely
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
#[derive(Debug, Clone, Default)]
pub(super) struct Words {
    /// The codes of languages whose words people mix into this one.
    beside: Vec<String>,
    /// Number words.
    pub(super) numbers: Lexicon<u64>,
    /// Words that count a place in a row, as for days of a month.
    pub(super) ordinals: Lexicon<u64>,
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
    /// Calendars named beside a year.
    pub(super) calendars: Lexicon<Calendar>,
    /// Sayings that begin the answer to a question that takes a yes or a no.
    pub(super) answers: Lexicon<Meaning>,
    /// What means a yes (`true`) or a no wherever it stands.
    pub(super) plain: Lexicon<bool>,
    /// What means a yes only where nothing follows.
    pub(super) alone: Lexicon<()>,
}

impl Words {
    /// Takes in another language's wanted words, where they mean nothing yet.
    fn add(&mut self, other: &Self, wanted: impl Fn(&str) -> bool) {
        self.numbers.add(&other.numbers, &wanted);
        self.ordinals.add(&other.ordinals, &wanted);
        self.units.add(&other.units, &wanted);
        self.two_years.add(&other.two_years, &wanted);
        self.halves.add(&other.halves, &wanted);
        self.and.add(&other.and, &wanted);
        self.and_joined.add(&other.and_joined, &wanted);
        self.place.add(&other.place, &wanted);
        self.months.add(&other.months, &wanted);
        self.days.add(&other.days, &wanted);
        self.years.add(&other.years, &wanted);
        self.ends.add(&other.ends, &wanted);
        self.calendars.add(&other.calendars, &wanted);
        self.answers.add(&other.answers, &wanted);
        self.plain.add(&other.plain, &wanted);
        self.alone.add(&other.alone, &wanted);
    }

    /// The words that tell which scripts a language is written in.
    fn words(&self) -> impl Iterator<Item = &str> {
        self.numbers
            .keys()
            .chain(self.months.keys())
            .chain(self.answers.keys())
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

    /// Whether it says that it is one year.
    pub(super) fn is_one(self) -> bool {
        self == Self::Year { one: true }
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

/// The scripts that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Ethiopic,
    Other,
}

impl Script {
    /// The script of a folded word, by its first letter.
    fn of(word: &str) -> Self {
        match word.chars().next() {
            Some('a'..='z') => Self::Latin,
            Some('\u{400}'..='\u{52f}') => Self::Cyrillic,
            Some('\u{600}'..='\u{77f}') => Self::Arabic,
            Some('\u{1200}'..='\u{139f}') => Self::Ethiopic,
            Some(_) | None => Self::Other,
        }
    }
}
