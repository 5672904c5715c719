//! What is kept of a plan: of each step, and of the person.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime, Time};

use super::PlanFact;
use crate::audit::QuestionId;
use crate::conversation::CaseId;
use crate::pathway::StepId;

/// A person's plan, as loaded by the store.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// What is kept of each step beside its mark.
    pub steps: BTreeMap<StepId, StepPlan>,
    /// What concerns no step alone.
    pub habits: Habits,
    /// Steps whose requirement changed since: what it was, and what it is now.
    pub changed: BTreeMap<StepId, (String, String)>,
}

/// What is kept of a step beside its mark.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StepPlan {
    /// The day, where the person lives.
    pub date: Option<Date>,
    /// The time on that day.
    pub time: Option<Time>,
    /// Since when the person works on it.
    pub began: Option<OffsetDateTime>,
    /// Whether good luck was wished for that day.
    pub wished: bool,
    /// How many questions about it stand unanswered.
    pub asked: u8,
    /// When the last of them was asked.
    pub asked_at: Option<OffsetDateTime>,
    /// Until when the person wants to hear nothing of it.
    pub not_before: Option<OffsetDateTime>,
    /// Whether the person wants no question about it.
    pub silent: bool,
    /// How often the day changed, so that calendars take the newest.
    pub moved: u32,
    /// Which versions of what it asks for the person knows, so that none is told twice.
    pub told: BTreeSet<String>,
}

/// What concerns no step alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Habits {
    /// The time zone that the person chose.
    pub zone: Option<String>,
    /// Between which hours they may be written to, where they chose them.
    pub hours: Option<(u8, u8)>,
    /// When they last said that all their answers are true.
    pub true_since: Option<OffsetDateTime>,
    /// When they were last asked that.
    pub refresh_asked: Option<OffsetDateTime>,
    /// Until when they do not want to be asked it.
    pub refresh_not_before: Option<OffsetDateTime>,
    /// What is asked beside the journey.
    pub asking: Option<Asking>,
    /// The scores that are being asked, one after another.
    pub scoring: Option<Scoring>,
    /// The case that was opened for help with a step, or that such a wish joined.
    pub help: Option<(CaseId, StepId)>,
}

/// What of a plan is asked beside the journey: words answer it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asking {
    /// The day of a step, and how often words were not understood.
    Date(StepId, u8),
    /// The time on that day, and how often words were not understood.
    Time(StepId, u8),
    /// The time zone, and how often words were not understood.
    Zone(u8),
}

/// Scores that are being asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scoring {
    /// The step they belong to.
    pub step: StepId,
    /// The questions put so far; the last of them is open.
    pub asked: Vec<QuestionId>,
    /// The day of the test.
    pub date: Option<Date>,
}

impl Plan {
    /// What is kept of a step, where something is.
    pub fn step(&self, step: &StepId) -> StepPlan {
        self.steps.get(step).cloned().unwrap_or_default()
    }

    /// Takes a fact in.
    pub fn apply(&mut self, fact: &PlanFact) {
        match fact {
            // The mark itself stands in the journey.
            PlanFact::Marked(..) => {}
            PlanFact::Planned(step, plan) => {
                self.steps.insert(step.clone(), plan.clone());
            }
            PlanFact::Settled(habits) => self.habits = habits.as_ref().clone(),
            PlanFact::ChangeTold(step) => {
                if let Some((was, now)) = self.changed.remove(step) {
                    let told = &mut self.steps.entry(step.clone()).or_default().told;
                    told.extend([was, now]);
                }
            }
        }
    }
}
