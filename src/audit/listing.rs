//! A list of countries or languages: codes, names in our languages, finding one by what is typed.

use crate::phrases::{Closeness, Phrases};

/// One country or language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listed {
    /// The short code: ISO 3166-1 alpha-2, or ISO 639-1 (ISO 639-3 where there is none).
    pub code: String,
    /// The code of three letters: ISO 3166-1 alpha-3, or ISO 639-3.
    pub long_code: String,
    /// Names by the code of the language they are in, English first.
    names: Vec<(String, String)>,
}

impl Listed {
    /// The name in a language, by its code; English where the language has none yet.
    pub fn name(&self, language: &str) -> &str {
        let of = |language| self.names.iter().find(|(code, _)| code == language);
        let name = of(language).or_else(|| of("en"));
        name.map_or(&self.code, |(_, name)| name)
    }
}

/// A searchable list.
#[derive(Debug, Clone)]
pub(super) struct Listing {
    listed: Vec<Listed>,
    phrases: Phrases,
}

impl Listing {
    /// Reads a list of the columns code, long code, a name in each of our languages (the column is
    /// called by its code) and everyday names with semicolons; lines that begin with `#` are
    /// remarks. Where a name is empty English stands in.
    pub(super) fn of(csv: &str) -> Self {
        let mut reader = csv::ReaderBuilder::new()
            .comment(Some(b'#'))
            .from_reader(csv.as_bytes());
        let columns: Vec<String> = reader.headers().map_or_else(
            |_| vec![],
            |headers| headers.iter().map(str::to_owned).collect(),
        );
        let mut listed = Vec::new();
        let mut texts: Vec<(usize, String, String)> = Vec::new();
        for (at, row) in reader.records().filter_map(Result::ok).enumerate() {
            let mut one = Listed::default();
            for (column, cell) in columns
                .iter()
                .zip(&row)
                .filter(|(_, cell)| !cell.is_empty())
            {
                let (language, separator) = match column.as_str() {
                    "code" => {
                        one.code = cell.to_owned();
                        continue;
                    }
                    "long-code" => {
                        one.long_code = cell.to_owned();
                        continue;
                    }
                    "also" => ("", ";"),
                    language => {
                        one.names.push((language.to_owned(), cell.to_owned()));
                        (language, " / ")
                    }
                };
                let words = cell.split(separator);
                texts.extend(words.map(|word| (at, language.to_owned(), word.to_owned())));
            }
            listed.push(one);
        }
        let texts = texts.iter();
        let phrases =
            Phrases::new(texts.map(|(at, language, text)| (*at, language.as_str(), text.clone())));
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
