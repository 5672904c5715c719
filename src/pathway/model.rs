//! Professions, steps, English standards, organisations and sources, as the data says them.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use time::Date;

use crate::audit::OccupationId;
use crate::audit::profile::Cefr;

/// A step's id, such as `nmc_english`. Its texts are the locale messages `step-<id>` (what it is)
/// and `step-<id>.do` (what to do next).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StepId(Arc<str>);

impl StepId {
    /// The id as it is written in data files and tables.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for StepId {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for StepId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A profession that may be practised here only by those on its regulator's register.
#[derive(Clone, Debug, PartialEq)]
pub struct Profession {
    /// Its id.
    pub id: OccupationId,
    /// Who keeps its register.
    pub regulator: Arc<Regulator>,
    /// The steps to the register, in their usual order.
    pub steps: Vec<Arc<Step>>,
    /// Roles to do meanwhile, the nearest first.
    pub bridging: Vec<OccupationId>,
    /// The English the regulator asks for, where a test can show it.
    pub english: Option<Arc<EnglishStandard>>,
    /// The version of the OET for this profession, where there is one of its own.
    pub oet_version: Option<String>,
    /// Ids of organisations that may help.
    pub support: Vec<String>,
}

/// Who keeps a register. Its name in full, for candidates, is the locale message
/// `regulator-<short name>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Regulator {
    /// Its short name, such as `NMC`.
    pub short: String,
    /// Its name in full.
    pub name: String,
    /// Its own page: what is unconfirmed is looked up there.
    pub url: String,
}

/// One step to a register.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Its id.
    pub id: StepId,
    /// What kind of step it is.
    pub kind: StepKind,
    /// Whether the register can be reached without it.
    pub optional: bool,
    /// The page where it is done, where that is not the regulator's.
    pub page: Option<String>,
    /// The day on which what a person must do for it last changed, where an operator says so.
    pub changed: Option<Date>,
    /// What is known of its cost and its duration. Shown only when confirmed: see
    /// [`Step::cost_gbp`].
    pub(super) figures: Figures,
    /// Where the step itself was read.
    pub provenance: Provenance,
}

/// What a step costs and how long it takes, as a source said.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Figures {
    /// In GBP.
    pub cost_gbp: Option<f64>,
    /// How good the cost's source is, where it is another than the step's.
    pub cost_evidence: Option<Evidence>,
    /// In weeks, the least and the most.
    pub weeks: Option<(u32, u32)>,
}

impl Step {
    /// What it costs, in GBP, as of [`Provenance::as_of`]; `None` while nobody has confirmed it.
    pub fn cost_gbp(&self) -> Option<f64> {
        self.provenance.as_of.and(self.figures.cost_gbp)
    }

    /// How good the source of the cost is, confirmed or not.
    pub fn cost_evidence(&self) -> Evidence {
        self.figures
            .cost_evidence
            .unwrap_or(self.provenance.evidence)
    }

    /// How many weeks it takes, from and to; `None` while nobody has confirmed it.
    pub fn weeks(&self) -> Option<(u32, u32)> {
        self.provenance.as_of.and(self.figures.weeks)
    }
}

/// What kind of step it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// Finding out, or showing, that one may apply.
    Eligibility,
    /// Having papers verified or assessed.
    Verification,
    /// Showing one's English.
    English,
    /// Applying.
    Application,
    /// An exam of the profession.
    Exam,
    /// A course.
    Education,
    /// Supervised work.
    Training,
    /// Joining the register: the last step.
    Register,
}

/// How far a statement can be relied on, where it was read, and who has confirmed it when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// How good the source is.
    pub evidence: Evidence,
    /// Keys of the sources.
    pub sources: Vec<String>,
    /// The day a person confirmed it on the regulator's own page. Until then (`check = true` in
    /// the file) none of its figures is shown; the regulator's link is.
    pub as_of: Option<Date>,
    /// What to mind when confirming it; shown to no candidate.
    pub note: Option<String>,
    /// Its line in the file.
    pub line: usize,
}

impl Provenance {
    /// Whether a person has confirmed it.
    pub fn is_confirmed(&self) -> bool {
        self.as_of.is_some()
    }
}

/// How good a source is. The order is the order of reliability.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// General knowledge; no source was read.
    Unverified,
    /// Read on an agency's, a news or a guide page only.
    Secondary,
    /// Read on the page of the regulator, the government or the NHS.
    Official,
}

/// A role without a register of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenRole {
    /// Its id.
    pub id: OccupationId,
    /// The band or bands it usually has, such as `2-3`.
    pub usual_band: String,
    /// The English it usually needs at least: a guide and no rule.
    pub usual_english: Cefr,
    /// Whether a criminal records check (DBS) is usual, so that it can be explained.
    pub dbs_likely: bool,
    /// Whether it works with patients.
    pub patient_contact: bool,
    /// The professions it is a bridge to.
    pub bridging_for: Vec<OccupationId>,
    /// Where this was read.
    pub provenance: Provenance,
}

/// What English a regulator asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct EnglishStandard {
    /// Its key in the file.
    pub key: String,
    /// IELTS Academic, in tenths of a band (65 is 6.5).
    pub ielts: Option<Scores>,
    /// OET, in points of 500.
    pub oet: Option<Scores>,
    /// Where this was read.
    pub provenance: Provenance,
}

/// The least score of each part of a test.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scores {
    /// Listening.
    pub listening: Option<u16>,
    /// Reading.
    pub reading: Option<u16>,
    /// Writing.
    pub writing: Option<u16>,
    /// Speaking.
    pub speaking: Option<u16>,
    /// All parts together: the mean for IELTS, the sum for OET.
    pub overall: Option<u16>,
}

/// An organisation that may help. It is named to nobody until an operator switches it on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it does, in one or two sentences.
    pub what: String,
    /// The kinds of steps it helps with; with none it helps with all.
    pub helps: Vec<StepKind>,
    /// Where this was read: its sources are addresses.
    pub provenance: Provenance,
}

/// A page that was read.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its address.
    pub url: String,
    /// How good it is.
    pub kind: Evidence,
    /// How old it is, in words.
    pub dated: String,
}

/// Everything the file says.
#[derive(Clone, Debug, PartialEq)]
pub struct Pathways {
    /// The day the file was compiled.
    pub compiled: Date,
    /// The regulators, by short name.
    pub regulators: BTreeMap<String, Arc<Regulator>>,
    /// The English standards, by key.
    pub english: BTreeMap<String, Arc<EnglishStandard>>,
    /// The steps, by id.
    pub steps: BTreeMap<StepId, Arc<Step>>,
    /// The steps of work that needs no register, in their usual order.
    pub open_steps: Vec<Arc<Step>>,
    /// The professions with a register.
    pub professions: BTreeMap<OccupationId, Profession>,
    /// The roles without one.
    pub open_roles: BTreeMap<OccupationId, OpenRole>,
    /// The organisations, by id.
    pub organisations: BTreeMap<String, Organisation>,
    /// The sources, by key.
    pub sources: BTreeMap<String, Source>,
    /// Where the points of OET grades were read.
    pub oet_grades: Provenance,
}
