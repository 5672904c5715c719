//! Answers of one entry, read as the values they stand for.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;

use crate::audit::counting::Counting;
use crate::audit::profile::Cefr;
use crate::audit::{Answer, OptionId, QuestionId, SectionId, Slot};

/// One entry of the answers: entry 0 is also where everything stands that does not repeat.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) counting: &'a Counting<'a>,
    pub(super) entry: u16,
}

pub(super) fn entries<'a>(
    counting: &'a Counting<'a>,
    section: &str,
) -> impl Iterator<Item = Entry<'a>> {
    let id = SectionId::from(section);
    let numbers: BTreeSet<u16> = counting.of_section(&id).map(|slot| slot.entry).collect();
    numbers
        .into_iter()
        .map(move |entry| Entry { counting, entry })
}

impl<'a> Entry<'a> {
    pub(super) fn answer(self, question: &str) -> Option<&'a Answer> {
        self.counting
            .answer(&Slot::new(&QuestionId::from(question), self.entry))
    }

    pub(super) fn option(self, question: &str) -> Option<OptionId> {
        match self.answer(question)? {
            Answer::One(option) => Some(option.clone()),
            _ => None,
        }
    }

    pub(super) fn options(self, question: &str) -> Vec<OptionId> {
        match self.answer(question) {
            Some(Answer::Several(options)) => options.clone(),
            _ => vec![],
        }
    }

    /// An option read as the member of a closed list that has the same name.
    pub(super) fn closed<T: DeserializeOwned>(self, question: &str) -> Option<T> {
        let option = self.option(question)?;
        serde_json::from_value(serde_json::Value::String(option.as_str().to_owned())).ok()
    }

    pub(super) fn cefr(self, question: &str) -> Option<Cefr> {
        let option = self.option(question)?.as_str().to_uppercase();
        serde_json::from_value(serde_json::Value::String(option)).ok()
    }

    pub(super) fn yes(self, question: &str, yes: &str) -> Option<bool> {
        self.option(question).map(|option| option.as_str() == yes)
    }

    pub(super) fn text(self, question: &str) -> Option<String> {
        match self.answer(question)? {
            Answer::Text(text) => Some(text.clone()),
            _ => None,
        }
    }

    pub(super) fn number(self, question: &str) -> Option<i64> {
        match self.answer(question)? {
            Answer::Number(number) => Some(*number),
            _ => None,
        }
    }

    pub(super) fn count(self, question: &str) -> Option<u32> {
        self.number(question)
            .and_then(|number| u32::try_from(number).ok())
    }

    pub(super) fn year(self, question: &str) -> Option<i32> {
        match self.answer(question)? {
            Answer::Year(year) => Some(*year),
            _ => None,
        }
    }

    pub(super) fn country(self, question: &str) -> Option<String> {
        match self.answer(question)? {
            Answer::Country(country) => Some(country.clone()),
            _ => None,
        }
    }

    pub(super) fn occupation_words(self, question: &str) -> Option<String> {
        match self.answer(question)? {
            Answer::OccupationInWords(words) => Some(words.clone()),
            _ => None,
        }
    }
}
