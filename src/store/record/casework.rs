//! Facts about cases and caseworkers as rows.

use anyhow::{Context, Result};
use uuid::Uuid;

use crate::audit::LanguageCode;
use crate::conversation::{
    CandidateId, Case, CaseCode, CaseId, CaseworkerId, Claimer, CloseReason, Settled, Side, Why,
    Words,
};
use crate::store::changes::{Kept, Opened, Viewed};
use crate::store::tx::{Open, Tx};

/// The language of a case whose candidate has not chosen one.
pub(in crate::store) const NO_LANGUAGE: &str = "en";

impl Tx {
    pub(super) fn caseworker_started(&mut self) -> Result<&'static str> {
        let caseworker = self.caseworker()?;
        self.changes.started.insert(caseworker);
        if let Some(staff) = self.staff.get_mut(&caseworker) {
            staff.caseworker.started = true;
        }
        Ok("caseworker-started")
    }

    pub(super) fn case_opened(
        &mut self,
        case: CaseId,
        code: &CaseCode,
        why: Why,
    ) -> Result<&'static str> {
        let candidate = self.me()?;
        let language = self.person(candidate)?.journey.language.clone();
        let opened = Case {
            id: case,
            code: code.clone(),
            candidate,
            language: language.unwrap_or_else(|| LanguageCode::from(NO_LANGUAGE)),
            why,
            roles: vec![],
            claimed_by: None,
            went_on: false,
            reachable: true,
            closed_at: None,
        };
        self.cases.insert(
            case,
            Open {
                case: opened,
                thread: None,
            },
        );
        self.changes.opened.push(Opened {
            case,
            candidate,
            code: code.clone(),
            why,
        });
        Ok("case-opened")
    }

    pub(super) fn case_claimed(
        &mut self,
        case: CaseId,
        caseworker: CaseworkerId,
    ) -> Result<&'static str> {
        let staff = self
            .staff
            .get(&caseworker)
            .context("the claimer was not loaded")?;
        let claimer = Claimer {
            id: caseworker,
            name: staff.caseworker.name.clone(),
            language: staff.caseworker.language.clone(),
            there: staff.caseworker.started,
        };
        self.open_case(case)?.case.claimed_by = Some(claimer);
        self.changes.claimed.insert(case, caseworker);
        Ok("case-claimed")
    }

    pub(super) fn case_released(&mut self, case: CaseId) -> Result<&'static str> {
        let claimer = self.open_case(case)?.case.claimed_by.take();
        self.changes
            .ended
            .insert(case, claimer.map(|claimer| claimer.id));
        Ok("case-released")
    }

    pub(super) fn case_closed(
        &mut self,
        case: CaseId,
        reason: CloseReason,
    ) -> Result<&'static str> {
        let at = self.at;
        let open = self.open_case(case)?;
        open.case.closed_at = Some(at);
        let claimer = open.case.claimed_by.as_ref().map(|claimer| claimer.id);
        self.changes.ended.insert(case, claimer);
        self.changes.closed.insert(case, reason);
        Ok("case-closed")
    }

    pub(super) fn words_kept(&mut self, case: CaseId, words: &Words) -> Result<&'static str> {
        let candidate = self.candidate_with(case)?;
        self.changes.kept.push(Kept {
            case,
            candidate,
            words: words.clone(),
        });
        Ok("words-kept")
    }

    pub(super) fn relayed(&mut self, case: CaseId, side: Side) -> Result<&'static str> {
        self.case(case)?;
        match side {
            Side::Candidate => Ok("relayed-from-candidate"),
            Side::Caseworker => {
                self.changes.sent.insert(self.caseworker()?);
                Ok("relayed-from-caseworker")
            }
        }
    }

    pub(super) fn held_settled(&mut self, held: Uuid, settled: Settled) -> Result<&'static str> {
        let caseworker = self.caseworker()?;
        self.changes.settled.insert((held, caseworker));
        match settled {
            Settled::Sent => Ok("held-sent"),
            Settled::OwnAnswer => {
                // It was asked whose words these are: the caseworker knows which cases are open.
                self.changes.sent.insert(caseworker);
                Ok("held-own-answer")
            }
            Settled::Dropped => Ok("held-dropped"),
        }
    }

    pub(super) fn viewed(&mut self, case: CaseId, allowed: bool) -> Result<&'static str> {
        let candidate = self.candidate_with(case)?;
        let caseworker = self.speaker.caseworker;
        self.changes.viewed.push(Viewed {
            caseworker,
            case,
            candidate,
            allowed,
        });
        Ok(if allowed { "viewed" } else { "view-refused" })
    }

    fn open_case(&mut self, case: CaseId) -> Result<&mut Open> {
        self.cases
            .get_mut(&case)
            .context("a case that was not loaded")
    }

    fn candidate_with(&self, case: CaseId) -> Result<CandidateId> {
        Ok(self.case(case)?.case.candidate)
    }
}
