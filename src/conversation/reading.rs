//! Typed words read against a question: an answer, suggestions, or why they were not understood.

mod finding;
mod years;

use time::OffsetDateTime;

pub use finding::Meant;
pub(super) use finding::search_words;
pub use years::{Known, Suggestion};

use super::World;
use crate::audit::reading::{self, Misread};
use crate::audit::{Answer, Kind, LanguageCode, OptionId, Question, countries, languages};
use crate::occupations::Occupation;

/// Suggestions looked for.
const SUGGESTIONS: usize = 5;

/// What words come to.
#[derive(Clone, Debug, PartialEq)]
pub enum Read {
    /// An answer.
    Answer(Answer),
    /// Values that may be meant.
    Suggestions(Vec<Suggestion>),
    /// The first year of something, with its last one, or with none where it goes on.
    Span(i32, Option<i32>),
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
        known: &Known<'_>,
        words: &str,
    ) -> Result<Read, Misread> {
        let language = known.language;
        let today = self.place.hours.local(known.at).date();
        let code = language.as_str();
        let answer = match &question.kind {
            Kind::Choice(_) => {
                let labels = self.labels_of(question, options, language);
                Answer::One(one_of(words, &labels, code)?)
            }
            Kind::Several(_) | Kind::Skills(_) => {
                let labels = self.labels_of(question, options, language);
                let chosen = reading::several(words, &borrowed(&labels))?;
                Answer::Several(chosen.into_iter().map(OptionId::from).collect())
            }
            Kind::Number { min, max } => {
                let bound = |bound: i64| u32::try_from(bound).unwrap_or(0);
                Answer::Number(reading::number(words, bound(*min)..=bound(*max), code)?.into())
            }
            Kind::Year { back } => {
                let asked = years::Asked {
                    years: years::within(*back, today),
                    today,
                    known,
                };
                return asked.read(&question.id, words);
            }
            Kind::Date => Answer::Date(reading::date(words, today, code)?),
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
            | Kind::Text { .. } => {
                let meant = self.occupations_meant(code, &words)?;
                let found = meant.found.iter().map(|found| answer_of(found.occupation));
                (meant.exactly.map(answer_of), found.collect())
            }
        };
        match (exactly, found.as_slice()) {
            (Some(exactly), _) => Ok(Read::Answer(exactly)),
            (None, []) => Err(Misread::NoSuchOption),
            (None, _) => Ok(Read::Suggestions(
                found.into_iter().map(Suggestion::Listed).collect(),
            )),
        }
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
                let years = years::within(*back, self.place.hours.local(now).date());
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

fn answer_of(occupation: &Occupation) -> Answer {
    Answer::Occupation(occupation.id.as_str().into())
}

/// One of the labels; where they are a yes and a no, in any words for them.
fn one_of(words: &str, labels: &[(OptionId, String)], language: &str) -> Result<OptionId, Misread> {
    let misread = match reading::option(words, &borrowed(labels)) {
        Ok(option) => return Ok(option.into()),
        Err(misread) => misread,
    };
    let option = |wanted: &str| labels.iter().find(|(option, _)| option.as_str() == wanted);
    match (
        option("yes"),
        option("no"),
        reading::yes_no(words, language),
    ) {
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
