//! Years read against a question: in which calendar they are, and spans that answer two questions.

use std::ops::RangeInclusive;

use time::{Date, OffsetDateTime};

use super::Read;
use crate::audit::reading::{self, Misread, Span, Year, ethiopian_began, ethiopian_has_begun};
use crate::audit::{Answer, LanguageCode, QuestionId};
use crate::conversation::spans;

/// What is known of the person whose words are read.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The language they are asked in.
    pub language: &'a LanguageCode,
    /// Whether they may count years in the Ethiopian calendar.
    pub counts_in_ethiopian: bool,
    /// When they are read.
    pub at: OffsetDateTime,
}

/// Something that may be meant, to be taken by a button.
#[derive(Clone, Debug, PartialEq)]
pub enum Suggestion {
    /// An entry of a list, or one of several years.
    Listed(Answer),
    /// The year as typed, if it is Gregorian and not Ethiopian.
    Gregorian(i32),
    /// The year as typed, if it is Ethiopian.
    Ethiopian {
        /// The year as typed.
        year: i32,
        /// The Gregorian year that is kept: the one in which most of it lies.
        kept: i32,
    },
    /// One of the two Gregorian years that a Persian one reaches into.
    Persian {
        /// The year as typed.
        year: i32,
        /// The Gregorian year.
        kept: i32,
    },
}

impl Suggestion {
    /// The answer that is kept when it is taken.
    pub fn answer(&self) -> Answer {
        match self {
            Self::Listed(answer) => answer.clone(),
            Self::Gregorian(kept) | Self::Ethiopian { kept, .. } | Self::Persian { kept, .. } => {
                Answer::Year(*kept)
            }
        }
    }
}

/// The years that a question takes.
pub(super) fn within(back: u16, today: Date) -> RangeInclusive<i32> {
    today.year().saturating_sub(i32::from(back))..=today.year()
}

/// A year asked for.
pub(super) struct Asked<'a> {
    /// The years that are taken.
    pub(super) years: RangeInclusive<i32>,
    /// Today.
    pub(super) today: Date,
    /// Who is asked.
    pub(super) known: &'a Known<'a>,
}

impl Asked<'_> {
    /// Reads the year that a question asks for, or the span it belongs to.
    pub(super) fn read(&self, question: &QuestionId, words: &str) -> Result<Read, Misread> {
        let language = self.known.language.as_str();
        if let Some(span) = reading::span(words, self.today, language) {
            return self.one_of_span(question, span);
        }
        match reading::year(words, self.today, language) {
            Ok(year) => self.year(year),
            Err(Misread::Ambiguous(several)) => {
                let several = several.iter().filter_map(|year| year.parse().ok());
                self.either(several)
            }
            Err(Misread::OutOfRange { .. }) => Err(self.out_of_range()),
            Err(misread) => Err(misread),
        }
    }

    /// Of a span a question takes the end it asks for, and both where it asks for the first of the
    /// two. A question that asks for neither is answered by choosing.
    fn one_of_span(&self, question: &QuestionId, span: Span) -> Result<Read, Misread> {
        let last = span.until.unwrap_or(Year::Gregorian(self.today.year()));
        match spans::end_asked(question) {
            Some(spans::End::First) => {
                let until = span.until.map(|until| self.only_sense(until));
                match (self.only_sense(span.from), until) {
                    (Some(from), None) => Ok(Read::Span(from, None)),
                    (Some(from), Some(Some(until))) => Ok(Read::Span(from, Some(until))),
                    (_, _) => self.year(span.from),
                }
            }
            Some(spans::End::Last) => self.year(last),
            None => match (self.only_sense(span.from), self.only_sense(last)) {
                (Some(from), Some(until)) => self.either([from, until].into_iter()),
                (_, _) => self.year(last),
            },
        }
    }

    /// The Gregorian year, where it can be no other and is one that the question takes.
    fn only_sense(&self, year: Year) -> Option<i32> {
        match self.year(year) {
            Ok(Read::Answer(Answer::Year(year))) => Some(year),
            Ok(_) | Err(_) => None,
        }
    }

    fn either(&self, years: impl Iterator<Item = i32>) -> Result<Read, Misread> {
        let taken = years.filter(|year| self.years.contains(year));
        self.suggest(
            taken
                .map(|year| Suggestion::Listed(Answer::Year(year)))
                .collect(),
        )
    }

    /// A year of another calendar spans two of ours, and one in figures may be of another calendar:
    /// then the person says which. Nobody is asked where it makes only one sense.
    fn year(&self, year: Year) -> Result<Read, Misread> {
        match year {
            Year::Gregorian(year) if self.years.contains(&year) => {
                Ok(Read::Answer(Answer::Year(year)))
            }
            Year::Gregorian(_) => Err(self.out_of_range()),
            Year::Written(year) => {
                let counts = self.known.counts_in_ethiopian;
                match self.ethiopian(year).filter(|_| counts) {
                    None => self.year(Year::Gregorian(year)),
                    Some(ethiopian) if self.years.contains(&year) => {
                        self.suggest(vec![Suggestion::Gregorian(year), ethiopian])
                    }
                    Some(ethiopian) => self.suggest(vec![ethiopian]),
                }
            }
            Year::Ethiopian { year, began: _ } => {
                self.suggest(self.ethiopian(year).into_iter().collect())
            }
            Year::Persian { began, year } => {
                let both = [began, began.saturating_add(1)].into_iter();
                let taken = both.filter(|kept| self.years.contains(kept));
                self.suggest(
                    taken
                        .map(|kept| Suggestion::Persian { year, kept })
                        .collect(),
                )
            }
        }
    }

    /// A year taken for an Ethiopian one, where it has begun and the question takes it. Of an
    /// Ethiopian year eight months lie in the later of its two Gregorian ones.
    fn ethiopian(&self, year: i32) -> Option<Suggestion> {
        let kept = (ethiopian_began(year) + 1).min(self.today.year());
        let taken = ethiopian_has_begun(year, self.today) && self.years.contains(&kept);
        taken.then_some(Suggestion::Ethiopian { year, kept })
    }

    fn suggest(&self, suggestions: Vec<Suggestion>) -> Result<Read, Misread> {
        if suggestions.is_empty() {
            return Err(self.out_of_range());
        }
        Ok(Read::Suggestions(suggestions))
    }

    fn out_of_range(&self) -> Misread {
        Misread::OutOfRange {
            min: self.years.start().unsigned_abs(),
            max: self.years.end().unsigned_abs(),
        }
    }
}
