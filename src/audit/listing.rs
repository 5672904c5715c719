//! A list of countries or languages: codes, names in our languages, finding one by what is typed.

use crate::phrases::{Closeness, Phrases};

/// One country or language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The short code: ISO 3166-1 alpha-2, or ISO 639-1 (ISO 639-3 where there is none).
    pub code: String,
    /// The code of three letters: ISO 3166-1 alpha-3, or ISO 639-3.
    pub long_code: String,
    /// Names by the code of the language they are in, English first.
    names: [(&'static str, String); 3],
}

impl Listed {
    /// The name in a language, by its code; English where the language has none yet.
    pub fn name(&self, language: &str) -> &str {
        let own = self.names.iter().find(|(code, _)| *code == language);
        &own.unwrap_or(&self.names[0]).1
    }
}

/// A searchable list.
#[derive(Debug, Clone)]
pub(super) struct Listing {
    listed: Vec<Listed>,
    phrases: Phrases,
}

impl Listing {
    /// Reads a list of the columns code, long code, en, ar, uk and everyday names with semicolons;
    /// lines that begin with `#` are remarks. A row without its columns is left out: the lists are
    /// built in, and a test holds every row.
    pub(super) fn of(csv: &str) -> Self {
        let mut reader = csv::ReaderBuilder::new()
            .comment(Some(b'#'))
            .from_reader(csv.as_bytes());
        let mut listed = Vec::new();
        let mut everyday: Vec<String> = Vec::new();
        for row in reader.records().filter_map(Result::ok) {
            let [code, long_code, en, ar, uk, also] =
                [0, 1, 2, 3, 4, 5].map(|column| row.get(column).unwrap_or_default().to_owned());
            listed.push(Listed {
                code,
                long_code,
                names: [("en", en), ("ar", ar), ("uk", uk)],
            });
            everyday.push(also);
        }
        let phrases = Phrases::new(listed.iter().zip(&everyday).enumerate().flat_map(
            |(at, (one, also))| {
                let names = one.names.iter().flat_map(move |(language, name)| {
                    name.split(" / ")
                        .map(move |name| (at, *language, name.to_owned()))
                });
                let also = also.split(';').filter(|word| !word.is_empty());
                names.chain(also.map(move |word| (at, "", word.to_owned())))
            },
        ));
        Self { listed, phrases }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Listed> {
        self.listed.iter()
    }

    /// The one with this code, short or long, in any case.
    pub(super) fn get(&self, code: &str) -> Option<&Listed> {
        self.iter().find(|one| {
            one.code.eq_ignore_ascii_case(code) || one.long_code.eq_ignore_ascii_case(code)
        })
    }

    /// The one whose name was typed, where no other has the same ("Congo" names two countries).
    pub(super) fn exactly(&self, text: &str) -> Option<&Listed> {
        let found = self.phrases.find(text, "", 2);
        let mut same = found
            .iter()
            .filter(|found| found.closeness == Closeness::Same);
        let (one, other) = (same.next()?, same.next());
        other.is_none().then(|| &self.listed[one.entry])
    }

    /// Those a person may mean, best first.
    pub(super) fn find(&self, text: &str, language: &str, limit: usize) -> Vec<&Listed> {
        let found = self.phrases.find(text, language, limit);
        found
            .into_iter()
            .map(|found| &self.listed[found.entry])
            .collect()
    }
}
