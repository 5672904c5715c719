//! Answers by typing and by voice, and what is said when they are not understood.

use super::reading::{Known, Read};
use super::say::Say;
use super::talk::Talk;
use super::{Fact, OtherKind, Why};
use crate::audit::reading::Misread;
use crate::audit::{Answer, Kind, Slot};

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
        let known = Known {
            language: &language,
            counts_in_ethiopian: self.counts_in_ethiopian(slot),
            at: self.heard.at,
        };
        match self.world.read(question, &options, &known, words) {
            Ok(Read::Span(from, until)) => self.answer_span(slot, from, until),
            Ok(Read::Answer(answer)) => self.answer(slot, answer),
            Ok(Read::Suggestions(suggestions)) => {
                self.searched(slot, &question.kind, words);
                self.ask_question(slot, suggestions, None);
            }
            Err(misread) => self.misunderstood(slot, &question.kind, misread, words),
        }
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

    /// A voice note answers a question that takes free text.
    pub(super) fn answer_by_voice(&mut self, slot: &Slot, file_id: &str, seconds: u32) {
        let question = self.world.script.find(&slot.question);
        if question.is_some_and(|(_, question)| matches!(question.kind, Kind::Text { .. })) {
            self.say(Say::VoiceKept);
            let file_id = file_id.to_owned();
            return self.answer(slot, Answer::Voice { file_id, seconds });
        }
        self.say(Say::NotWords(OtherKind::Voice));
        self.prompt();
    }
}

/// Whether an answer is found by typing.
pub(super) fn searches(kind: &Kind) -> bool {
    match kind {
        Kind::Occupation | Kind::Country | Kind::Language => true,
        Kind::Choice(_)
        | Kind::Several(_)
        | Kind::Skills
        | Kind::Number { .. }
        | Kind::Year { .. }
        | Kind::Date
        | Kind::Text { .. } => false,
    }
}
