//! Answers by typing, and what is said when they are not understood.

use super::reading::Read;
use super::say::Say;
use super::talk::Talk;
use super::{Fact, Why};
use crate::audit::reading::Misread;
use crate::audit::{Kind, Slot};

/// Misunderstandings in a row after which a person is offered.
const OFFER_PERSON_AFTER: u8 = 2;

impl Talk<'_> {
    /// Takes words as the answer to a question.
    pub(super) fn answer_in_words(&mut self, slot: &Slot, words: &str) {
        let counting = self.counting();
        let Some((_, question)) = self.world.script.find(&slot.question) else {
            return;
        };
        let options = counting.options(question);
        let language = self.language();
        let read = self
            .world
            .read(question, &options, &language, words, self.heard.at);
        match read {
            Ok(Read::Answer(answer)) => self.answer(slot, answer),
            Ok(Read::Suggestions(suggestions)) => {
                self.searched(slot, &question.kind, words);
                self.ask_question(slot, suggestions, None);
            }
            Err(misread) => self.misunderstood(slot, &question.kind, misread, words),
        }
    }

    /// An edit of a message that was an answer changes that answer; one of words that were not
    /// understood, or only searched for, is read again.
    pub(super) fn edited_answer(&mut self, words: &str) {
        let message = self.heard.message;
        let given = self
            .me
            .answers
            .iter()
            .find(|(_, given)| given.message.is_some() && given.message == message);
        let answered = given.map(|(slot, _)| slot.clone());
        let applies = answered.filter(|slot| self.counting().applies(slot));
        let open = self.open_slot().filter(|open| self.is_unsettled(open));
        match applies.or(open) {
            Some(slot) => {
                if self.open_slot().as_ref() != Some(&slot) {
                    self.record(Fact::Opened(slot.clone()));
                }
                self.answer_in_words(&slot, words);
            }
            None => {
                self.say(Say::EditedTooLate);
                self.prompt();
            }
        }
    }

    /// Whether words were typed for this question that did not become its answer.
    fn is_unsettled(&self, slot: &Slot) -> bool {
        let misread = self.me.misunderstood.as_ref().map(|(slot, _)| slot);
        let searched = self.me.searched.as_ref().map(|(slot, _)| slot);
        misread == Some(slot) || searched == Some(slot)
    }

    /// Keeps what was searched for, as it can be shown, so that it may become the answer.
    fn searched(&mut self, slot: &Slot, kind: &Kind, words: &str) {
        if let (true, Ok(words)) = (searches(kind), super::reading::search_words(words)) {
            self.record(Fact::Searched(slot.clone(), words));
        }
    }

    fn misunderstood(&mut self, slot: &Slot, kind: &Kind, misread: Misread, words: &str) {
        self.searched(slot, kind, words);
        self.record(Fact::Misunderstood(slot.clone()));
        self.ask_question(slot, vec![], Some(misread));
        let misunderstood = self.me.misunderstood.as_ref();
        let times = misunderstood.map_or(0, |(_, times)| *times);
        if times == OFFER_PERSON_AFTER && self.case.is_none() && self.me.shared() {
            self.open_case(Why::Misunderstood);
        }
    }
}

/// Whether an answer is found by typing.
pub(super) fn searches(kind: &Kind) -> bool {
    match kind {
        Kind::Occupation | Kind::Country | Kind::Language => true,
        Kind::Choice(_)
        | Kind::Several(_)
        | Kind::Skills(_)
        | Kind::Number { .. }
        | Kind::Year { .. }
        | Kind::Date
        | Kind::Document
        | Kind::Area { .. }
        | Kind::Text { .. } => false,
    }
}
