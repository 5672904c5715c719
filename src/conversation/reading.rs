//! Typed words read against a question: an answer, suggestions, or why they were not understood.

use std::ops::RangeInclusive;

use time::{Date, OffsetDateTime};

use super::World;
use crate::audit::reading::{self, Misread, Year};
use crate::audit::{Answer, Kind, LanguageCode, OptionId, Question, countries, languages};
use crate::phrases::Closeness;

/// Suggestions looked for.
const SUGGESTIONS: usize = 5;

/// What words come to.
#[derive(Clone, Debug, PartialEq)]
pub enum Read {
    /// An answer.
    Answer(Answer),
    /// Values that may be meant.
    Suggestions(Vec<Answer>),
}

impl World {
    /// Reads typed words as an answer to a question.
    ///
    /// # Errors
    /// Why they are none.
    pub fn read(
        &self,
        question: &Question,
        options: &[OptionId],
        language: &LanguageCode,
        words: &str,
        now: OffsetDateTime,
    ) -> Result<Read, Misread> {
        let today = self.place.hours.local(now).date();
        let answer = match &question.kind {
            Kind::Choice(_) => {
                let labels = self.labels_of(question, options, language);
                Answer::One(one_of(words, &labels)?)
            }
            Kind::Several(_) | Kind::Skills(_) => {
                let labels = self.labels_of(question, options, language);
                let chosen = reading::several(words, &borrowed(&labels))?;
                Answer::Several(chosen.into_iter().map(OptionId::from).collect())
            }
            Kind::Number { min, max } => {
                let bound = |bound: i64| u32::try_from(bound).unwrap_or(0);
                Answer::Number(reading::number(words, bound(*min)..=bound(*max))?.into())
            }
            Kind::Year { back } => return read_year(words, &years(*back, today), today),
            Kind::Date => Answer::Date(reading::date(words, today)?),
            Kind::Document => return Err(Misread::NotADocument),
            Kind::Text { max } | Kind::Area { max } => Answer::Text(reading::clean(words, *max)?),
            Kind::Occupation | Kind::Country | Kind::Language => {
                return self.search(&question.kind, language, words);
            }
        };
        Ok(Read::Answer(answer))
    }

    /// Searches a list: the only entry that is the very same is taken, else the closest are
    /// suggested.
    fn search(&self, kind: &Kind, language: &LanguageCode, words: &str) -> Result<Read, Misread> {
        let words = search_words(words)?;
        let code = language.as_str();
        let (exactly, found): (Option<Answer>, Vec<Answer>) = match kind {
            Kind::Country => {
                let answer = |one: &crate::audit::Listed| Answer::Country(one.code.clone());
                let found = countries::find(&words, code, SUGGESTIONS);
                let exactly = countries::exactly(&words).map(answer);
                (exactly, found.into_iter().map(answer).collect())
            }
            Kind::Language => {
                let answer = |one: &crate::audit::Listed| Answer::Language(one.code.clone());
                let found = languages::find(&words, code, SUGGESTIONS);
                let exactly = languages::exactly(&words).map(answer);
                (exactly, found.into_iter().map(answer).collect())
            }
            Kind::Occupation
            | Kind::Choice(_)
            | Kind::Several(_)
            | Kind::Skills(_)
            | Kind::Number { .. }
            | Kind::Year { .. }
            | Kind::Date
            | Kind::Document
            | Kind::Area { .. }
            | Kind::Text { .. } => self.occupations_meant(code, &words),
        };
        match (exactly, found.as_slice()) {
            (Some(exactly), _) => Ok(Read::Answer(exactly)),
            (None, []) => Err(Misread::NoSuchOption),
            (None, _) => Ok(Read::Suggestions(found)),
        }
    }

    /// The only occupation of exactly this name, if there is one, and those that may be meant.
    fn occupations_meant(&self, language: &str, words: &str) -> (Option<Answer>, Vec<Answer>) {
        let found = self.occupations.find(words, language, SUGGESTIONS);
        let answers = found.iter().map(|found| {
            let answer = Answer::Occupation(found.occupation.id.as_str().into());
            (answer, found.closeness == Closeness::Same)
        });
        let answers: Vec<(Answer, bool)> = answers.collect();
        let mut same = answers.iter().filter(|(_, same)| *same);
        let exactly = match (same.next(), same.next()) {
            (Some((only, _)), None) => Some(only.clone()),
            (_, _) => None,
        };
        (
            exactly,
            answers.into_iter().map(|(answer, _)| answer).collect(),
        )
    }

    /// The value of a suggestion's button as an answer to a question of this kind.
    pub fn value(&self, kind: &Kind, value: &str, now: OffsetDateTime) -> Option<Answer> {
        match kind {
            Kind::Occupation => {
                let known = self.occupations.get(value)?;
                Some(Answer::Occupation(known.id.as_str().into()))
            }
            Kind::Country => {
                countries::name(value, "en").map(|_| Answer::Country(value.to_owned()))
            }
            Kind::Language => {
                languages::name(value, "en").map(|_| Answer::Language(value.to_owned()))
            }
            Kind::Year { back } => {
                let years = years(*back, self.place.hours.local(now).date());
                let year = value.parse().ok().filter(|year| years.contains(year));
                year.map(Answer::Year)
            }
            Kind::Area { .. } => {
                let known = self.place.areas.iter().any(|area| area.name == value);
                known.then(|| Answer::Text(value.to_owned()))
            }
            Kind::Choice(_)
            | Kind::Several(_)
            | Kind::Skills(_)
            | Kind::Number { .. }
            | Kind::Date
            | Kind::Document
            | Kind::Text { .. } => None,
        }
    }

    /// The options of a question with their labels, in the order they are shown.
    fn labels_of(
        &self,
        question: &Question,
        options: &[OptionId],
        language: &LanguageCode,
    ) -> Vec<(OptionId, String)> {
        let known = self
            .labels
            .get(language)
            .and_then(|labels| labels.options.get(&question.labels));
        let label = |option: &OptionId| {
            let labels = known?;
            labels
                .iter()
                .find(|(id, _)| id == option)
                .map(|(_, label)| label.clone())
        };
        let labelled = |option: &OptionId| {
            (
                option.clone(),
                label(option).unwrap_or_else(|| option.to_string()),
            )
        };
        options.iter().map(labelled).collect()
    }
}

/// The longest text that is searched for, in characters; what is found nowhere may be kept as it
/// was typed.
const LONGEST_SEARCH: usize = 80;

/// Words as they are searched for and kept.
///
/// # Errors
/// Nothing of them can be seen, or they are too long.
pub(super) fn search_words(words: &str) -> Result<String, Misread> {
    reading::clean(words, LONGEST_SEARCH)
}

/// The years that a question takes.
fn years(back: u16, today: Date) -> RangeInclusive<i32> {
    today.year().saturating_sub(i32::from(back))..=today.year()
}

/// A year of another calendar spans two of ours: the person says which.
fn read_year(words: &str, years: &RangeInclusive<i32>, today: Date) -> Result<Read, Misread> {
    let out_of_range = || Misread::OutOfRange {
        min: years.start().unsigned_abs(),
        max: years.end().unsigned_abs(),
    };
    let read = reading::year(words, today).map_err(|misread| match misread {
        Misread::OutOfRange { .. } => out_of_range(),
        other => other,
    });
    match read? {
        Year::Gregorian(year) if years.contains(&year) => Ok(Read::Answer(Answer::Year(year))),
        Year::Gregorian(_) => Err(out_of_range()),
        Year::Persian { began, year: _ } => {
            let both = [began, began.saturating_add(1)].into_iter();
            let both: Vec<Answer> = both
                .filter(|year| years.contains(year))
                .map(Answer::Year)
                .collect();
            if both.is_empty() {
                return Err(out_of_range());
            }
            Ok(Read::Suggestions(both))
        }
    }
}

/// One of the labels; where they are a yes and a no, in any words for them.
fn one_of(words: &str, labels: &[(OptionId, String)]) -> Result<OptionId, Misread> {
    let misread = match reading::option(words, &borrowed(labels)) {
        Ok(option) => return Ok(option.into()),
        Err(misread) => misread,
    };
    let option = |wanted: &str| labels.iter().find(|(option, _)| option.as_str() == wanted);
    match (option("yes"), option("no"), reading::yes_no(words)) {
        (Some((yes, _)), Some(_), Ok(true)) if labels.len() == 2 => Ok(yes.clone()),
        (Some(_), Some((no, _)), Ok(false)) if labels.len() == 2 => Ok(no.clone()),
        (_, _, _) => Err(misread),
    }
}

fn borrowed(labels: &[(OptionId, String)]) -> Vec<(&str, &str)> {
    labels
        .iter()
        .map(|(id, label)| (id.as_str(), label.as_str()))
        .collect()
}
