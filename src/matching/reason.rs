//! Why a role fits, what is missing, what is not known, and what each of these allows.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::role::{Role, TestAsked, Wish};
use crate::audit::profile::{Cefr, Isced, Registration};
use crate::audit::{OccupationId, OptionId, QuestionId};

/// When a person could do a role. The order is the order of nearness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Horizon {
    /// A role to apply for now.
    Now,
    /// A role of the person's own profession, once they are on the register.
    AfterRegistration,
    /// A role after other steps, or once something unknown is settled.
    Later,
}

/// Something a role requires or would like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Requirement {
    /// Permission to work, which every role requires.
    Permission,
    /// A place on one of these registers, by short name; empty where the role does not say
    /// whether it needs one.
    Registration {
        /// The registers.
        one_of: Vec<String>,
    },
    /// English.
    English {
        /// The level.
        level: Cefr,
        /// Whether the role states it; otherwise it is the usual level of the band, which sorts
        /// and suggests a course but decides nothing.
        stated: bool,
    },
    /// One of these tests of English.
    EnglishTest {
        /// The tests, with the least scores.
        one_of: Vec<TestAsked>,
    },
    /// A level of education, from any country.
    Qualification(Isced),
    /// Experience in the work.
    Experience {
        /// The least, in months.
        months: u32,
    },
    /// Practice of the work not long ago.
    Practised {
        /// Within how many years.
        years: u16,
    },
    /// One of these languages, as ISO 639 codes.
    Language {
        /// The languages.
        one_of: Vec<String>,
    },
    /// Something else it requires.
    Essential(Wish),
    /// Something else it would like.
    Desirable(Wish),
}

impl Requirement {
    /// The id of the rule in `rules.toml` by which it is judged.
    pub fn rule(&self) -> &'static str {
        match self {
            Self::Permission => "permission",
            Self::Registration { .. } => "registration",
            Self::English { .. } | Self::EnglishTest { .. } => "english",
            Self::Qualification(_) => "qualification",
            Self::Experience { .. } => "experience",
            Self::Practised { .. } => "recency",
            Self::Language { .. } => "language",
            Self::Essential(_) => "essential",
            Self::Desirable(_) => "desirable",
        }
    }
}

/// How a person stands to a requirement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It is met.
    Met {
        /// The question whose answer says so.
        from: QuestionId,
    },
    /// It is not met yet.
    NotYet {
        /// What meets it once done.
        by: Remedy,
    },
    /// Nobody knows yet.
    Unknown {
        /// The question that would settle it; `None` where only a person can: the caseworker for
        /// the permission's limits, the employer for everything else.
        question: Option<QuestionId>,
    },
}

/// What a person can do so that a requirement is met. Each is true: once done, the requirement
/// counts as met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remedy {
    /// Get permission to work.
    GetPermission,
    /// Finish the registration in one's own profession.
    Register {
        /// The regulator's short name.
        regulator: String,
    },
    /// Train for another profession and register in it.
    Retrain {
        /// That profession.
        occupation: OccupationId,
        /// Its regulator's short name.
        regulator: String,
    },
    /// Go on with the registration until this stage.
    Reach(Registration),
    /// Bring one's English to this level.
    ImproveEnglish(Cefr),
    /// Take one of these tests, or tell the scores where one is taken already.
    PassTest {
        /// The tests, with the least scores.
        one_of: Vec<TestAsked>,
    },
    /// Finish this level of education.
    Study(Isced),
    /// Gain experience until it adds up to so many months.
    GainExperience {
        /// The months in all.
        months: u32,
    },
    /// Practise again, so that the last time lies within so many years.
    PractiseAgain {
        /// The years.
        years: u16,
    },
    /// Learn one of these languages well, or say so if one is spoken already. Empty: any language
    /// besides English.
    Speak {
        /// The languages, as ISO 639 codes.
        one_of: Vec<String>,
    },
    /// Learn a skill, or say so if it is there already.
    Learn(OptionId),
    /// Complete training in an occupation.
    Qualify {
        /// The occupation.
        occupation: OccupationId,
        /// The least level of education.
        level: Isced,
    },
}

/// One requirement, how the person stands to it, and the nearest horizon that this allows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// The requirement.
    pub requirement: Requirement,
    /// How the person stands to it.
    pub standing: Standing,
    /// The nearest horizon that this reason alone allows.
    pub allows: Horizon,
}

/// A role as it stands for one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// The role.
    pub role: Arc<Role>,
    /// The furthest of what its reasons allow: the reasons add up to it, and nothing else does.
    pub horizon: Horizon,
    /// One reason for each requirement, in the order of [`Requirement`].
    pub reasons: Vec<Reason>,
    /// The person's profession, where this role is a bridge to it: it is shown with where it
    /// leads and never as the end.
    pub leads_to: Option<OccupationId>,
    /// The version of the rules by which it was judged.
    pub rules: u32,
}

impl Match {
    /// What fits.
    pub fn met(&self) -> impl Iterator<Item = &Reason> {
        self.reasons
            .iter()
            .filter(|reason| matches!(reason.standing, Standing::Met { .. }))
    }

    /// What is missing.
    pub fn missing(&self) -> impl Iterator<Item = &Reason> {
        self.reasons
            .iter()
            .filter(|reason| matches!(reason.standing, Standing::NotYet { .. }))
    }

    /// What is not known.
    pub fn unknown(&self) -> impl Iterator<Item = &Reason> {
        self.reasons
            .iter()
            .filter(|reason| matches!(reason.standing, Standing::Unknown { .. }))
    }

    /// The reasons that keep it from a nearer horizon; none for a role to apply for now.
    pub fn held_back_by(&self) -> impl Iterator<Item = &Reason> {
        let nearest = self.horizon == Horizon::Now;
        self.reasons
            .iter()
            .filter(move |reason| !nearest && reason.allows == self.horizon)
    }

    /// The questions to ask next, the first one first: those that could bring the role nearer, then
    /// all that would settle anything.
    pub fn questions(&self) -> impl Iterator<Item = &QuestionId> {
        self.held_back_by()
            .chain(&self.reasons)
            .filter_map(Reason::question)
    }

    /// Whether answers alone could bring the role nearer: all that holds it back is a question
    /// still open.
    pub fn waits_for_answers(&self) -> bool {
        self.horizon != Horizon::Now
            && self
                .held_back_by()
                .all(|reason| reason.question().is_some())
    }
}

impl Reason {
    /// The question that would settle it, where it is unknown and a question can.
    pub fn question(&self) -> Option<&QuestionId> {
        match &self.standing {
            Standing::Unknown { question } => question.as_ref(),
            Standing::Met { .. } | Standing::NotYet { .. } => None,
        }
    }
}
