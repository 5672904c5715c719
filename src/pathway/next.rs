//! Which steps are done, which is next, and which of them the answers already show.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::english::EnglishGap;
use super::model::{Profession, Step, StepId, StepKind};
use crate::audit::profile::{Profile, Registration};

/// How a step stands for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// The person said that it is done.
    Told,
    /// The answers of the audit show that it is done.
    Shown,
    /// It is open.
    Open,
}

/// The steps of a profession in order, each with how it stands.
pub fn progress<'a>(
    profession: &'a Profession,
    done: &BTreeSet<StepId>,
    profile: &Profile,
) -> Vec<(&'a Arc<Step>, Progress)> {
    let stand = |step: &'a Arc<Step>| {
        let progress = if done.contains(&step.id) {
            Progress::Told
        } else if is_shown(step, profession, profile) {
            Progress::Shown
        } else {
            Progress::Open
        };
        (step, progress)
    };
    profession.steps.iter().map(stand).collect()
}

/// The next step to the register: the first that is open and not optional. `None` on the
/// register.
pub fn next<'a>(
    profession: &'a Profession,
    done: &BTreeSet<StepId>,
    profile: &Profile,
) -> Option<&'a Arc<Step>> {
    let open =
        |(step, progress): &(&Arc<Step>, Progress)| *progress == Progress::Open && !step.optional;
    progress(profession, done, profile)
        .into_iter()
        .find(open)
        .map(|(step, _)| step)
}

/// Whether the answers show that a step is done. Answers about the registration speak of the
/// person's own profession only; what they leave open stays open.
fn is_shown(step: &Step, profession: &Profession, profile: &Profile) -> bool {
    if profile.occupation.as_ref() != Some(&profession.id) {
        return false;
    }
    let stage = profile.registration.unwrap_or(Registration::NotStarted);
    if stage == Registration::Registered {
        return true;
    }
    let applied = stage >= Registration::Applied;
    let at_exams = stage >= Registration::Exams && has_exams(profession);
    match step.kind {
        StepKind::Eligibility | StepKind::Application => applied,
        StepKind::Verification => at_exams,
        StepKind::English => reaches(profession, profile),
        StepKind::Exam | StepKind::Education | StepKind::Training | StepKind::Register => false,
    }
}

fn has_exams(profession: &Profession) -> bool {
    profession
        .steps
        .iter()
        .any(|step| step.kind == StepKind::Exam)
}

fn reaches(profession: &Profession, profile: &Profile) -> bool {
    let gap = profession
        .english
        .as_ref()
        .map(|standard| standard.gap(profile.test.as_ref()));
    gap == Some(EnglishGap::Reached)
}
