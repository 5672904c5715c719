//! What facts add up to, table by table, until it is flushed.
//!
//! One value works for one update or for a batch of many people; but a person or a case that is
//! loaded again has to be flushed before.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::offers::ShownMatches;
use super::profiles::Snapshot;
use crate::audit::{Given, SectionId, Slot};
use crate::conversation::imports::ImportFact;
use crate::conversation::{
    AboutRole, CandidateId, CaseCode, CaseId, CaseworkerId, CloseReason, Purpose, RoleMark,
    StepMark, Why, Words,
};
use crate::matching::RoleId;
use crate::pathway::StepId;

/// Rows to be written.
#[derive(Default)]
pub(super) struct Changes {
    /// Candidates whose own row changes.
    pub(super) standing: BTreeSet<CandidateId>,
    /// Candidates who did something, of those whose own row changes.
    pub(super) contacts: BTreeSet<CandidateId>,
    pub(super) consents: Vec<Consent>,
    pub(super) answers: BTreeMap<(CandidateId, Slot), Told>,
    /// Candidates who did something after they were reminded.
    pub(super) came_back: BTreeSet<CandidateId>,
    /// Candidates whose toggles or searches change.
    pub(super) drafts: BTreeSet<CandidateId>,
    /// Whether the entry is there.
    pub(super) entries: BTreeMap<(CandidateId, SectionId, u16), bool>,
    /// Whether there is no further entry.
    pub(super) enough: BTreeMap<(CandidateId, SectionId), bool>,
    /// The mark; `None` where it was taken back.
    pub(super) roles: BTreeMap<(CandidateId, RoleId), Option<RoleMark>>,
    pub(super) shown: ShownMatches,
    /// Candidates of whom changes how they meet roles.
    pub(super) offers: BTreeSet<CandidateId>,
    /// The roles that cases are about.
    pub(super) in_case: BTreeMap<CaseId, Vec<AboutRole>>,
    pub(super) steps: BTreeMap<(CandidateId, StepId), StepMark>,
    /// Steps of whose plan something changed; without one what concerns no step alone.
    pub(super) plans: BTreeSet<(CandidateId, Option<StepId>)>,
    /// Steps of which a person was told that what they ask for has changed.
    pub(super) told_steps: BTreeSet<(CandidateId, StepId)>,
    /// Candidates who want no message that they did not ask for.
    pub(super) stopped: BTreeSet<CandidateId>,
    /// Profiles to be written; `None` where none may be kept any more.
    pub(super) profiles: BTreeMap<CandidateId, Option<Snapshot>>,
    pub(super) heard: BTreeSet<(CandidateId, i32)>,
    /// Messages that had a button pressed, with the lanes that they may belong to.
    pub(super) pressed: BTreeSet<(Uuid, i32)>,
    pub(super) hidden: BTreeSet<CandidateId>,
    /// Candidates to be erased.
    pub(super) forgotten: BTreeSet<CandidateId>,
    pub(super) opened: Vec<Opened>,
    pub(super) went_on: BTreeMap<CaseId, bool>,
    pub(super) claimed: BTreeMap<CaseId, CaseworkerId>,
    /// Cases whose claim ends, and who has it.
    pub(super) ended: BTreeMap<CaseId, Option<CaseworkerId>>,
    pub(super) closed: BTreeMap<CaseId, CloseReason>,
    pub(super) kept: Vec<Kept>,
    pub(super) held: Vec<(Uuid, CaseworkerId, Words)>,
    pub(super) settled: BTreeSet<(Uuid, CaseworkerId)>,
    pub(super) started: BTreeSet<CaseworkerId>,
    /// Caseworkers whose words went where they should.
    pub(super) sent: BTreeSet<CaseworkerId>,
    pub(super) viewed: Vec<Viewed>,
    /// Who asked for the numbers of what people lack, and whether they may have them.
    pub(super) asked_numbers: Vec<(CaseworkerId, bool)>,
    /// What coordinators did about roles, in order.
    pub(super) imports: Vec<(CaseworkerId, ImportFact)>,
    pub(super) log: Vec<Event>,
}

/// An answer, and how often in a row its question was misunderstood before.
pub(super) struct Told {
    pub(super) given: Given,
    pub(super) misread: u8,
}

/// A consent given or refused.
pub(super) struct Consent {
    pub(super) candidate: CandidateId,
    pub(super) purpose: Purpose,
    pub(super) version: u32,
    pub(super) given: bool,
}

/// A new case.
pub(super) struct Opened {
    pub(super) case: CaseId,
    pub(super) candidate: CandidateId,
    pub(super) code: CaseCode,
    pub(super) why: Why,
}

/// Words that wait for whoever claims the case.
pub(super) struct Kept {
    pub(super) case: CaseId,
    pub(super) candidate: CandidateId,
    pub(super) words: Words,
}

/// A look at a case, or an attempt at one.
pub(super) struct Viewed {
    pub(super) caseworker: Option<CaseworkerId>,
    pub(super) case: CaseId,
    pub(super) candidate: CandidateId,
    pub(super) allowed: bool,
}

/// A line of the journey log.
pub(super) struct Event {
    pub(super) name: &'static str,
    pub(super) question: Option<String>,
    pub(super) language: Option<String>,
}

impl Changes {
    /// The rows of those who are not erased in the same flush.
    pub(super) fn staying<T>(
        &self,
        rows: impl IntoIterator<Item = T>,
        of: impl Fn(&T) -> CandidateId,
    ) -> Vec<T> {
        rows.into_iter()
            .filter(|row| !self.forgotten.contains(&of(row)))
            .collect()
    }
}
