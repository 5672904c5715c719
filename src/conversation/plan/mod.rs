//! A person's plan: the steps with their dates, what is asked about them and when, and at which times
//! of day the person may be written to.
//!
//! Everything here is said of one person: what the steps are stands in [`crate::pathway`].

mod calendar;
mod clock;
mod dating;
mod due;
mod fact;
mod kept;
mod press;
mod prompting;
mod reading;
mod say;
mod scores;
mod steps;
mod when;

pub use calendar::Calendar;
pub use clock::{DEFAULT_HOURS, Waking};
pub use due::{Due, Prompt};
pub use fact::PlanFact;
pub use kept::{Asking, Habits, Plan, Scoring, StepPlan};
pub use press::{Part, PlanPress};
pub use say::{Done, PlanSay, StepLine, StepPage, Steps, WhenPage};
