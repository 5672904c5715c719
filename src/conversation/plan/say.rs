//! What is said of a plan, as values; `locale::render::plan` words each of them.

use time::{Date, OffsetDateTime, Time};

use super::{Calendar, Prompt};
use crate::audit::{OccupationId, Slot};
use crate::conversation::StepMark;
use crate::pathway::{EnglishGap, StepId};

/// One thing said of a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanSay {
    /// The steps, and the work to do meanwhile.
    Steps(Steps),
    /// No occupation is known yet: work, English and study are the steps.
    NoSteps,
    /// One step in full.
    Step(StepPage),
    /// On which day is it? And whether words were not understood.
    AskDate {
        /// The step.
        step: StepId,
        /// The day it is where the person lives.
        today: Date,
        /// Whether words were not understood.
        again: bool,
    },
    /// At what time is it?
    AskTime(StepId, Date),
    /// The day is noted.
    DateKept {
        /// The step.
        step: StepId,
        /// The day.
        date: Date,
        /// The time on it.
        time: Option<Time>,
    },
    /// There is no day any more.
    NoDateKept(StepId),
    /// It is being worked on, without a day.
    DoingKept(StepId),
    /// The day as a file.
    Calendar(Calendar),
    /// A step is done.
    Done(Done),
    /// An exam was not passed.
    NotPassed(StepId),
    /// The scores are asked now.
    ScoresBegin,
    /// The scores are kept; how far they reach.
    ScoresKept(StepPage),
    /// Something that nobody asked for at this moment.
    Prompt(Prompt, Option<(Date, Option<Time>)>),
    /// A question comes again on this day.
    Snoozed(Date),
    /// No further question about it comes.
    Dropped,
    /// All is still true.
    StillTrue,
    /// When the person may be written to.
    When(WhenPage),
    /// From when (`true`) or until when?
    PickHour(bool),
    /// In which zone? And whether words were not understood.
    PickZone {
        /// Some that may be meant.
        offered: Vec<String>,
        /// Whether words were not understood.
        again: bool,
    },
}

/// The steps, and the work to do meanwhile.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// The profession; `None` where the work needs no register.
    pub profession: Option<OccupationId>,
    /// Each step and how far it is.
    pub steps: Vec<StepLine>,
    /// The one that is next.
    pub next: Option<StepId>,
    /// Roles to work in meanwhile.
    pub bridging: Vec<OccupationId>,
    /// Professions that the work is a bridge to.
    pub leads_to: Vec<OccupationId>,
}

/// A step in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct StepLine {
    /// The step.
    pub step: StepId,
    /// How far it is, as the person says or the answers show.
    pub mark: Option<StepMark>,
    /// Its day.
    pub date: Option<Date>,
}

/// One step in full.
#[derive(Clone, Debug, PartialEq)]
pub struct StepPage {
    /// The profession; `None` where the work needs no register.
    pub profession: Option<OccupationId>,
    /// The step.
    pub step: StepId,
    /// How far it is.
    pub mark: Option<StepMark>,
    /// Its day, and the time on it.
    pub date: Option<(Date, Option<Time>)>,
    /// How far the English is, where it is a step of English.
    pub gap: Option<EnglishGap>,
    /// Whether the gap is one of the OET; else it is one of IELTS.
    pub oet: bool,
}

/// A step that is done, and what that opens.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    /// The step.
    pub step: StepId,
    /// How many roles fit now.
    pub now: usize,
    /// How many of them did not before.
    pub more: usize,
    /// The next step.
    pub next: Option<StepId>,
    /// The answer about the registration, where it may be out of date now.
    pub registration: Option<Slot>,
}

/// When the person may be written to.
#[derive(Clone, Debug, PartialEq)]
pub struct WhenPage {
    /// The hours.
    pub hours: (u8, u8),
    /// The time zone.
    pub zone: String,
    /// What the clock shows there.
    pub now: OffsetDateTime,
    /// Whether it was changed just now.
    pub changed: bool,
}
