//! Every sealed column there is, and what its values are bound to.

use uuid::Uuid;

use super::seal::Spot;
use crate::audit::Slot;
use crate::conversation::{CandidateId, CaseId, CaseworkerId};
use crate::matching::RoleId;
use crate::pathway::StepId;

/// A known text, by which a wrong key file is told.
pub(super) fn key_check() -> Spot {
    Spot::new("key_check", "sealed", None, &[])
}

/// A candidate's data key, under an operator key.
pub(super) fn wrapped_key(candidate: CandidateId, version: i32) -> Spot {
    Spot::new(
        "candidates",
        "wrapped_key",
        Some(candidate),
        &[&version.to_le_bytes()],
    )
}

pub(super) fn candidate_chat(candidate: CandidateId) -> Spot {
    Spot::new("candidates", "chat", Some(candidate), &[])
}

pub(super) fn standing(candidate: CandidateId) -> Spot {
    Spot::new("candidates", "standing", Some(candidate), &[])
}

pub(super) fn answer(candidate: CandidateId, slot: &Slot) -> Spot {
    let row: [&[u8]; 2] = [slot.question.as_str().as_bytes(), &slot.entry.to_le_bytes()];
    Spot::new("answers", "answer", Some(candidate), &row)
}

pub(super) fn draft(candidate: CandidateId, kind: &str) -> Spot {
    Spot::new("drafts", "draft", Some(candidate), &[kind.as_bytes()])
}

pub(super) fn role_mark(candidate: CandidateId, role: &RoleId) -> Spot {
    Spot::new(
        "role_marks",
        "mark",
        Some(candidate),
        &[role.as_str().as_bytes()],
    )
}

pub(super) fn offers(candidate: CandidateId) -> Spot {
    Spot::new("offers", "offers", Some(candidate), &[])
}

pub(super) fn shown_match(candidate: CandidateId, role: &RoleId) -> Spot {
    let role = role.as_str().as_bytes();
    Spot::new("shown_matches", "shown", Some(candidate), &[role])
}

pub(super) fn case_roles(candidate: CandidateId, case: CaseId) -> Spot {
    Spot::new("cases", "roles", Some(candidate), &[case.0.as_bytes()])
}

pub(super) fn step_mark(candidate: CandidateId, step: &StepId) -> Spot {
    Spot::new(
        "step_marks",
        "mark",
        Some(candidate),
        &[step.as_str().as_bytes()],
    )
}

/// What counts of a candidate's answers.
pub(super) fn profile(candidate: CandidateId) -> Spot {
    Spot::new("profiles", "profile", Some(candidate), &[])
}

pub(super) fn step_doing(candidate: CandidateId, step: &StepId) -> Spot {
    let row = [step.as_str().as_bytes()];
    Spot::new("step_marks", "doing", Some(candidate), &row)
}

/// A step's plan, or under the empty name what concerns no step alone.
pub(super) fn plan(candidate: CandidateId, step: &str) -> Spot {
    Spot::new("plans", "plan", Some(candidate), &[step.as_bytes()])
}

pub(super) fn kept_words(candidate: CandidateId, id: Uuid) -> Spot {
    Spot::new("kept_words", "words", Some(candidate), &[id.as_bytes()])
}

pub(super) fn held_words(id: Uuid) -> Spot {
    Spot::new("held_words", "words", None, &[id.as_bytes()])
}

pub(super) fn sent_file(id: Uuid) -> Spot {
    Spot::new("sent_files", "file", None, &[id.as_bytes()])
}

pub(super) fn file_report(id: Uuid) -> Spot {
    Spot::new("sent_files", "report", None, &[id.as_bytes()])
}

pub(super) fn caseworker_chat(caseworker: CaseworkerId) -> Spot {
    Spot::new("caseworkers", "chat", None, &[caseworker.0.as_bytes()])
}

pub(super) fn caseworker_name(caseworker: CaseworkerId) -> Spot {
    Spot::new("caseworkers", "name", None, &[caseworker.0.as_bytes()])
}

pub(super) fn moved_group(blind_index: &[u8]) -> Spot {
    Spot::new("moved_groups", "chat", None, &[blind_index])
}

pub(super) fn parked_update(bot: i64, update: i64) -> Spot {
    Spot::new(
        "parked_updates",
        "payload",
        None,
        &[&bot.to_le_bytes(), &update.to_le_bytes()],
    )
}

/// A payload, under the key of the candidate it is about or the house key.
pub(super) fn payload(about: Option<CandidateId>, envelope: Uuid) -> Spot {
    Spot::new("outbox", "payload", about, &[envelope.as_bytes()])
}

/// The address of a last word.
pub(super) fn last_chat(envelope: Uuid) -> Spot {
    Spot::new("outbox", "chat", None, &[envelope.as_bytes()])
}
