//! Facts become rows: one exhaustive match, so that a new fact does not compile until it is kept.

use anyhow::{Context, Result};
use uuid::Uuid;

use super::changes::{Consent, Event, Kept, Opened, Viewed};
use super::tx::{Open, Tx};
use crate::audit::{LanguageCode, Slot};
use crate::conversation::{
    CandidateId, Case, CaseCode, CaseId, CaseworkerId, Claimer, CloseReason, Fact, Purpose,
    Settled, Side, Why, Words,
};

/// The language of a case whose candidate has not chosen one.
pub(super) const NO_LANGUAGE: &str = "en";

impl Tx {
    /// Takes in a fact about the one who speaks, to be written by the next flush.
    ///
    /// # Errors
    /// The fact speaks of somebody or of a case that was not loaded.
    pub fn record(&mut self, fact: &Fact) -> Result<()> {
        let (name, slot) = self.note(fact)?;
        let me = self
            .speaker
            .candidate
            .and_then(|me| self.people.get_mut(&me));
        let language = me.and_then(|me| {
            me.journey.apply(fact);
            me.journey
                .language
                .as_ref()
                .map(|code| code.as_str().to_owned())
        });
        let question = slot.map(|slot| slot.question.as_str().to_owned());
        self.changes.log.push(Event {
            name,
            question,
            language,
        });
        Ok(())
    }

    /// Notes the rows that a fact changes; returns what the journey log calls it, and its question.
    fn note<'a>(&mut self, fact: &'a Fact) -> Result<(&'static str, Option<&'a Slot>)> {
        let plain = |name| Ok((name, None));
        match fact {
            Fact::Referred(_) => plain(self.standing("referred")?),
            Fact::ChoseLanguage(_) => plain(self.standing("chose-language")?),
            Fact::Consented {
                purpose,
                version,
                given,
            } => plain(self.consented(*purpose, *version, *given)?),
            Fact::SaidAdult(_) => plain(self.standing("said-adult")?),
            Fact::Answered(slot, given) => {
                self.standing("answered")?;
                let name = self.drafts("answered")?;
                self.changes
                    .answers
                    .insert((self.me()?, slot.clone()), given.clone());
                Ok((name, Some(slot)))
            }
            Fact::Toggled(slot, _) => Ok((self.drafts("toggled")?, Some(slot))),
            Fact::Searched(slot, _) => Ok((self.drafts("searched")?, Some(slot))),
            Fact::Opened(slot) => Ok((self.standing("opened")?, Some(slot))),
            Fact::Closed => plain(self.standing("closed")?),
            Fact::EntryAdded(section, entry) => {
                let me = self.me()?;
                self.changes
                    .entries
                    .insert((me, section.clone(), *entry), true);
                self.changes.enough.insert((me, section.clone()), false);
                plain("entry-added")
            }
            Fact::EntryRemoved(section, entry) => {
                let me = self.me()?;
                let entries = self.person(me)?.journey.entries.get(section);
                if entries.is_some_and(|entries| entries.live.contains(entry)) {
                    self.changes
                        .entries
                        .insert((me, section.clone(), *entry), false);
                }
                plain("entry-removed")
            }
            Fact::EntriesEnough(section) => {
                self.changes
                    .enough
                    .insert((self.me()?, section.clone()), true);
                plain("entries-enough")
            }
            Fact::ChapterOpened(section) => {
                let me = self.me()?;
                self.changes.enough.insert((me, section.clone()), false);
                plain(self.standing("chapter-opened")?)
            }
            Fact::ChapterLeft => plain(self.standing("chapter-left")?),
            Fact::Confirmed => plain(self.standing("confirmed")?),
            Fact::Misunderstood(slot) => Ok((self.standing("misunderstood")?, Some(slot))),
            Fact::RoleMarked(role, mark) => {
                self.changes.roles.insert((self.me()?, role.clone()), *mark);
                plain("role-marked")
            }
            Fact::StepMarked(step, mark) => {
                self.changes.steps.insert((self.me()?, step.clone()), *mark);
                plain("step-marked")
            }
            Fact::Paused(_) => plain(self.standing("paused")?),
            Fact::AlbumBegan(_) => plain(self.standing("album-began")?),
            Fact::AskedAside(_) => plain(self.standing("asked-aside")?),
            Fact::Forgotten { receipt } => {
                let me = self.me()?;
                self.changes.forgotten.insert(me);
                self.ledger.add(me, self.at, *receipt);
                plain("forgotten")
            }
            Fact::Hidden => {
                self.changes.hidden.insert(self.me()?);
                plain("hidden")
            }
            Fact::Reachable(_) => plain(self.standing("reachable")?),
            Fact::CaseworkerStarted => plain(self.caseworker_started()?),
            Fact::CaseOpened { case, code, why } => plain(self.case_opened(*case, code, *why)?),
            Fact::WentOn(case) => {
                self.changes.went_on.insert(*case, true);
                plain("went-on")
            }
            Fact::WaitsAgain(case) => {
                self.changes.went_on.insert(*case, false);
                plain("waits-again")
            }
            Fact::CaseClaimed(case, caseworker) => plain(self.case_claimed(*case, *caseworker)?),
            Fact::CaseReleased(case) => plain(self.case_released(*case)?),
            Fact::CaseClosed(case, reason) => plain(self.case_closed(*case, *reason)?),
            Fact::WordsKept(case, words) => plain(self.words_kept(*case, words)?),
            Fact::Relayed(case, side) => plain(self.relayed(*case, *side)?),
            Fact::WordsHeld(id, words) => {
                self.changes
                    .held
                    .push((*id, self.caseworker()?, words.clone()));
                plain("words-held")
            }
            Fact::HeldSettled(id, settled) => plain(self.held_settled(*id, *settled)?),
            Fact::Viewed { case, allowed } => plain(self.viewed(*case, *allowed)?),
        }
    }

    fn standing(&mut self, event: &'static str) -> Result<&'static str> {
        self.changes.standing.insert(self.me()?);
        Ok(event)
    }

    fn drafts(&mut self, event: &'static str) -> Result<&'static str> {
        self.changes.drafts.insert(self.me()?);
        Ok(event)
    }

    fn consented(&mut self, purpose: Purpose, version: u32, given: bool) -> Result<&'static str> {
        let candidate = self.me()?;
        self.changes.consents.push(Consent {
            candidate,
            purpose,
            version,
            given,
        });
        Ok("consented")
    }

    fn caseworker_started(&mut self) -> Result<&'static str> {
        let caseworker = self.caseworker()?;
        self.changes.started.insert(caseworker);
        if let Some(staff) = self.staff.get_mut(&caseworker) {
            staff.caseworker.started = true;
        }
        Ok("caseworker-started")
    }

    fn case_opened(&mut self, case: CaseId, code: &CaseCode, why: Why) -> Result<&'static str> {
        let candidate = self.me()?;
        let language = self.person(candidate)?.journey.language.clone();
        let opened = Case {
            id: case,
            code: code.clone(),
            candidate,
            language: language.unwrap_or_else(|| LanguageCode::from(NO_LANGUAGE)),
            why,
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

    fn case_claimed(&mut self, case: CaseId, caseworker: CaseworkerId) -> Result<&'static str> {
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

    fn case_released(&mut self, case: CaseId) -> Result<&'static str> {
        let claimer = self.open_case(case)?.case.claimed_by.take();
        self.changes
            .ended
            .insert(case, claimer.map(|claimer| claimer.id));
        Ok("case-released")
    }

    fn case_closed(&mut self, case: CaseId, reason: CloseReason) -> Result<&'static str> {
        let at = self.at;
        let open = self.open_case(case)?;
        open.case.closed_at = Some(at);
        let claimer = open.case.claimed_by.as_ref().map(|claimer| claimer.id);
        self.changes.ended.insert(case, claimer);
        self.changes.closed.insert(case, reason);
        Ok("case-closed")
    }

    fn words_kept(&mut self, case: CaseId, words: &Words) -> Result<&'static str> {
        let candidate = self.candidate_with(case)?;
        self.changes.kept.push(Kept {
            case,
            candidate,
            words: words.clone(),
        });
        Ok("words-kept")
    }

    fn relayed(&mut self, case: CaseId, side: Side) -> Result<&'static str> {
        self.case(case)?;
        match side {
            Side::Candidate => Ok("relayed-from-candidate"),
            Side::Caseworker => {
                self.changes.sent.insert(self.caseworker()?);
                Ok("relayed-from-caseworker")
            }
        }
    }

    fn held_settled(&mut self, held: Uuid, settled: Settled) -> Result<&'static str> {
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

    fn viewed(&mut self, case: CaseId, allowed: bool) -> Result<&'static str> {
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
