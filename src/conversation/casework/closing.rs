//! The end of a talk: a case is closed, or goes back to the team.

use super::super::candidate;
use super::super::say::CardState;
use super::super::{CloseReason, Heard};
use super::{Addressee, Case, Caseworker, Desk, Fact, File, How, Say};

impl Desk<'_> {
    pub(super) fn ask_close(&mut self, caseworker: &Caseworker, case: &Case) {
        let say = Say::AskCloseReason(case.id, case.code.clone());
        self.tell_about(caseworker, case.id, say);
    }

    pub(super) fn close(&mut self, caseworker: &Caseworker, file: &File, reason: CloseReason) {
        let case = &file.case;
        self.record(Fact::CaseClosed(case.id, reason));
        self.card(case, CardState::Closed);
        let name = caseworker.name.clone();
        let candidate = Addressee::Candidate(case.candidate);
        self.to(candidate, Say::CaseClosed { name }, How::New, None);
        let closed = Say::ClosedCase(case.code.clone(), reason);
        self.tell_about(caseworker, case.id, closed);
        // The candidate goes on where they were. Nothing of theirs was pressed in this turn.
        let heard = Heard {
            query: None,
            app_language: None,
            ..self.heard.clone()
        };
        let back = candidate::welcome_back(&file.candidate, self.scene, &heard, self.world);
        self.turn.replies.extend(back);
    }

    pub(super) fn give_back(&mut self, caseworker: &Caseworker, case: &Case) {
        self.record(Fact::CaseReleased(case.id));
        self.card(case, CardState::Open);
        let candidate = Addressee::Candidate(case.candidate);
        self.to(candidate, Say::CaseReleased, How::New, None);
        let released = Say::ReleasedCase(case.code.clone());
        self.tell_about(caseworker, case.id, released);
    }

    /// Who may not act any more, or hears nothing any more, gives all their cases back.
    pub(super) fn give_all_back(&mut self) {
        if let Some(caseworker) = &self.scene.caseworker {
            for case in self.open() {
                self.give_back(caseworker, case);
            }
        }
    }
}
