//! Years and the questions they answer: who may count them in another calendar, and spans told in
//! one message.

use super::say::Say;
use super::talk::Talk;
use crate::audit::{Answer, Kind, OptionId, QuestionId, Slot};

/// The questions about the first and the last year of a job, and between them the one whether it
/// goes on.
const JOB: [&str; 3] = ["job-from", "job-now", "job-to"];

/// Questions about the last year of something whose first is not asked.
const LAST: [&str; 2] = ["last-year", "second-last-year"];

/// Which end of a span a question asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The first year.
    First,
    /// The last year.
    Last,
}

/// Which end of a span a question asks for, where it asks for one.
pub(super) fn end_asked(question: &QuestionId) -> Option<End> {
    let [first, _, last] = JOB;
    match question.as_str() {
        id if id == first => Some(End::First),
        id if id == last || LAST.contains(&id) => Some(End::Last),
        _ => None,
    }
}

/// Countries where years are counted in the Ethiopian calendar too.
const ETHIOPIAN: [&str; 2] = ["ET", "ER"];

/// Languages of people who may count in it, wherever they trained.
const ETHIOPIAN_LANGUAGES: [&str; 2] = ["ti", "am"];

/// A question for a year that is printed on a paper, in the Gregorian calendar everywhere.
const PRINTED: &str = "other-test-year";

/// Questions for a country where the person learned or worked.
const COUNTRIES: [&str; 4] = [
    "trained-in",
    "second-trained-in",
    "job-country",
    "study-country",
];

impl Talk<'_> {
    /// Whether a year that the person types for this slot may be an Ethiopian one.
    pub(super) fn counts_in_ethiopian(&self, slot: &Slot) -> bool {
        let counting = self.counting();
        let there = |country: &str| {
            let mut places = [slot.entry, 0].into_iter();
            places.any(|entry| {
                let answer = counting.answer(&Slot::new(&QuestionId::from(country), entry));
                matches!(answer, Some(Answer::Country(code)) if ETHIOPIAN.contains(&code.as_str()))
            })
        };
        let by_language = ETHIOPIAN_LANGUAGES.contains(&self.language().as_str());
        slot.question.as_str() != PRINTED && (by_language || COUNTRIES.into_iter().any(there))
    }

    /// Takes a span as the answer to the question for its first year, and to those for the rest of
    /// it where these have no answer yet; what was taken with it is said too.
    pub(super) fn answer_span(&mut self, slot: &Slot, from: i32, until: Option<i32>) {
        let [_, goes_on, last] = JOB.map(|id| Slot::new(&QuestionId::from(id), slot.entry));
        let empty = |talk: &Self, slot: &Slot| !talk.me.answers.contains_key(slot);
        if empty(self, &goes_on) && empty(self, &last) && self.takes_yes_or_no(&goes_on) {
            let option = if until.is_some() { "no" } else { "yes" };
            let option = Answer::One(OptionId::from(option));
            self.take_along(&goes_on, option);
            if let Some(until) = until {
                self.take_along(&last, Answer::Year(until));
            }
        }
        self.answer(slot, Answer::Year(from));
    }

    fn takes_yes_or_no(&self, slot: &Slot) -> bool {
        let question = self.world.script.find(&slot.question);
        let has = |options: &[OptionId], wanted| options.iter().any(|one| one.as_str() == wanted);
        question.is_some_and(|(_, question)| {
            matches!(&question.kind, Kind::Choice(options) if has(options, "yes") && has(options, "no"))
        })
    }

    fn take_along(&mut self, slot: &Slot, answer: Answer) {
        if self.world.script.find(&slot.question).is_some() {
            self.record_answer(slot, answer.clone());
            self.say(Say::Answered(slot.clone(), answer));
        }
    }
}
