//! Facts become rows: one exhaustive match, so that a new fact does not compile until it is kept.

mod casework;
mod gaps;

use anyhow::Result;

use super::changes::{Consent, Event};
use super::tx::Tx;
use crate::audit::Slot;
use crate::conversation::{Fact, Purpose};

pub(super) use casework::NO_LANGUAGE;

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
                let (me, told) = (self.me()?, self.told(slot, given)?);
                self.changes.answers.insert((me, slot.clone()), told);
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
            Fact::Offers(fact) => plain(self.note_offers(fact)?),
            Fact::Plan(fact) => plain(self.planned(fact)?),
            Fact::Paused(paused) => {
                self.hush_if(*paused)?;
                plain(self.standing("paused")?)
            }
            Fact::Reminded(_) => plain(self.standing("reminded")?),
            Fact::ToldUnasked(_) => plain(self.standing("told-unasked")?),
            Fact::CameBack => plain(self.came_back()?),
            Fact::NotNow => plain(self.standing("not-now")?),
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
            Fact::Gaps(fact) => plain(self.noted_of_gaps(*fact)?),
            Fact::Imports(fact) => plain(self.note_import(fact)?),
        }
    }

    pub(super) fn standing(&mut self, event: &'static str) -> Result<&'static str> {
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
}
