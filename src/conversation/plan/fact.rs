//! What happens to a plan.

use super::{Habits, StepPlan};
use crate::conversation::StepMark;
use crate::pathway::StepId;

/// One thing that happened to a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanFact {
    /// A step was marked.
    Marked(StepId, StepMark),
    /// What is kept of a step is this now.
    Planned(StepId, StepPlan),
    /// What concerns no step alone is this now.
    Settled(Box<Habits>),
    /// The person was told that what this step asks for has changed.
    ChangeTold(StepId),
}
