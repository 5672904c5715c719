//! Answers about a register: they speak of one profession and say nothing of another.

use super::Fact;
use super::talk::Talk;
use crate::audit::{Answer, OccupationId, QuestionId, Slot};

/// The questions about the register of the main occupation; the first is asked anew.
const OF_THE_REGISTER: [&str; 2] = ["registration", "licensed"];

impl Talk<'_> {
    /// The profession whose register the answers about a register speak of, where one was given.
    pub(super) fn register(&self) -> Option<OccupationId> {
        let told = |question| self.me.answers.contains_key(&of_register(question));
        if !OF_THE_REGISTER.into_iter().any(told) {
            return None;
        }
        let profession = self.world.profession(&self.me.profile(self.world))?;
        Some(profession.id.clone())
    }

    /// What was said of one profession's register says nothing of another's: a nurse with a PIN who
    /// turns out to be a doctor is asked anew.
    pub(super) fn leave_register(&mut self, before: Option<OccupationId>) {
        if before.is_none() || self.register() == before {
            return;
        }
        for question in OF_THE_REGISTER {
            self.record_answer(&of_register(question), Answer::Skipped);
        }
        self.record(Fact::Opened(of_register(OF_THE_REGISTER[0])));
    }
}

fn of_register(question: &str) -> Slot {
    Slot::new(&QuestionId::from(question), 0)
}
