//! Answers about a register: they speak of one profession and say nothing of another.

use super::Fact;
use super::talk::Talk;
use crate::audit::{Answer, OccupationId, QuestionId, Slot};

/// How far the registration is.
const REGISTRATION: &str = "registration";

/// The questions about the register of the main occupation.
const OF_THE_REGISTER: [&str; 2] = [REGISTRATION, "licensed"];

/// What is true of every register until somebody says otherwise.
const NOT_STARTED: &str = "not-started";

impl Talk<'_> {
    /// The profession that the person has a register of, while they claim to have got somewhere on
    /// the way to it; the outer `None` where they claim nothing.
    pub(super) fn claimed_register(&self) -> Option<Option<OccupationId>> {
        let told = self.me.answers.get(&of_register(REGISTRATION))?;
        let nothing = Answer::One(NOT_STARTED.into());
        let claims = told.answer != Answer::Skipped && told.answer != nothing;
        claims.then(|| self.own_profession())
    }

    /// What was claimed of one profession's register says nothing of another's: a nurse with a PIN who
    /// turns out to be a doctor is asked anew. After a detour over work without a register nobody
    /// knows which one was meant, so that is asked anew, too.
    pub(super) fn leave_register(&mut self, before: Option<Option<OccupationId>>) {
        let Some(before) = before else {
            return;
        };
        let now = self.own_profession();
        if now.is_none() || now == before {
            return;
        }
        for question in OF_THE_REGISTER {
            self.record_answer(&of_register(question), Answer::Skipped);
        }
        self.record(Fact::Opened(of_register(REGISTRATION)));
    }

    fn own_profession(&self) -> Option<OccupationId> {
        let profession = self.world.profession(&self.me.profile(self.world))?;
        Some(profession.id.clone())
    }
}

fn of_register(question: &str) -> Slot {
    Slot::new(&QuestionId::from(question), 0)
}
