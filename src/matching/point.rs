//! One requirement and how a person stands to it, as small values without words of their own: they
//! point into the role and the rules, and become a [`Reason`] only where they are shown.

use super::reason::{Horizon, Reason, Remedy, Requirement, Standing};
use super::role::{TestAsked, Wish};
use crate::audit::profile::{Cefr, Isced, Registration};
use crate::audit::{OccupationId, OptionId, QuestionId};

/// One requirement, how the person stands to it, and the nearest horizon that this allows.
#[derive(Clone, Copy)]
pub(super) struct Point<'a> {
    pub asked: Asked<'a>,
    pub stands: Stands<'a>,
    pub allows: Horizon,
}

/// What a role asks for: see [`Requirement`].
#[derive(Clone, Copy)]
pub(super) enum Asked<'a> {
    Permission,
    Registration(Registers<'a>),
    English { level: Cefr, stated: bool },
    EnglishTest(&'a [TestAsked]),
    Qualification(Isced),
    Experience { months: u32 },
    Practised { years: u16 },
    Language(&'a [String]),
    Essential(&'a Wish),
    Desirable(&'a Wish),
}

/// The registers of which a role needs one.
#[derive(Clone, Copy)]
pub(super) enum Registers<'a> {
    /// Those it names.
    OneOf(&'a [String]),
    /// That of its occupation.
    Of(&'a str),
    /// Nobody knows.
    Unsaid,
}

/// How a person stands to it: see [`Standing`].
#[derive(Clone, Copy)]
pub(super) enum Stands<'a> {
    /// Met, by the answer to this question.
    Met(&'a str),
    NotYet(Step<'a>),
    /// This question would settle it.
    Open(&'a str),
    /// Only a person can say.
    Ask,
}

/// What meets it once done: see [`Remedy`].
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    GetPermission,
    Register(&'a str),
    Retrain(&'a OccupationId, &'a str),
    Reach(Registration),
    ImproveEnglish(Cefr),
    PassTest(&'a [TestAsked]),
    Study(Isced),
    GainExperience(u32),
    PractiseAgain(u16),
    Speak(&'a [String]),
    Learn(&'a OptionId),
    Qualify(&'a OccupationId, Isced),
}

impl<'a> Point<'a> {
    /// A point that allows everything when it is met and `otherwise` when it is not. What is not
    /// known counts like what is not there yet, so that telling more never moves a role further
    /// away.
    pub fn new(asked: Asked<'a>, stands: Stands<'a>, otherwise: Horizon) -> Self {
        let allows = match stands {
            Stands::Met(_) => Horizon::Now,
            Stands::NotYet(_) | Stands::Open(_) | Stands::Ask => otherwise,
        };
        Self {
            asked,
            stands,
            allows,
        }
    }

    pub fn is_met(&self) -> bool {
        matches!(self.stands, Stands::Met(_))
    }

    /// In words that last.
    pub fn reason(self) -> Reason {
        Reason {
            requirement: self.asked.requirement(),
            standing: self.stands.standing(),
            allows: self.allows,
        }
    }
}

impl Asked<'_> {
    fn requirement(self) -> Requirement {
        match self {
            Asked::Permission => Requirement::Permission,
            Asked::Registration(registers) => Requirement::Registration {
                one_of: registers.names(),
            },
            Asked::English { level, stated } => Requirement::English { level, stated },
            Asked::EnglishTest(one_of) => Requirement::EnglishTest {
                one_of: one_of.to_vec(),
            },
            Asked::Qualification(level) => Requirement::Qualification(level),
            Asked::Experience { months } => Requirement::Experience { months },
            Asked::Practised { years } => Requirement::Practised { years },
            Asked::Language(one_of) => Requirement::Language {
                one_of: one_of.to_vec(),
            },
            Asked::Essential(wish) => Requirement::Essential(wish.clone()),
            Asked::Desirable(wish) => Requirement::Desirable(wish.clone()),
        }
    }
}

impl Registers<'_> {
    pub fn accepts(self, register: &str) -> bool {
        match self {
            Self::OneOf(named) => named.iter().any(|one| one == register),
            Self::Of(own) => own == register,
            Self::Unsaid => false,
        }
    }

    fn names(self) -> Vec<String> {
        match self {
            Self::OneOf(named) => named.to_vec(),
            Self::Of(own) => vec![own.to_owned()],
            Self::Unsaid => vec![],
        }
    }
}

impl Stands<'_> {
    fn standing(self) -> Standing {
        match self {
            Stands::Met(question) => Standing::Met {
                from: QuestionId::from(question),
            },
            Stands::NotYet(step) => Standing::NotYet { by: step.remedy() },
            Stands::Open(question) => Standing::Unknown {
                question: Some(QuestionId::from(question)),
            },
            Stands::Ask => Standing::Unknown { question: None },
        }
    }
}

impl Step<'_> {
    /// Whether it takes years of training for other work.
    pub fn is_another_profession(self) -> bool {
        matches!(self, Self::Retrain(..) | Self::Qualify(..))
    }

    fn remedy(self) -> Remedy {
        match self {
            Step::GetPermission => Remedy::GetPermission,
            Step::Register(regulator) => Remedy::Register {
                regulator: regulator.to_owned(),
            },
            Step::Retrain(occupation, regulator) => Remedy::Retrain {
                occupation: occupation.clone(),
                regulator: regulator.to_owned(),
            },
            Step::Reach(stage) => Remedy::Reach(stage),
            Step::ImproveEnglish(level) => Remedy::ImproveEnglish(level),
            Step::PassTest(one_of) => Remedy::PassTest {
                one_of: one_of.to_vec(),
            },
            Step::Study(level) => Remedy::Study(level),
            Step::GainExperience(months) => Remedy::GainExperience { months },
            Step::PractiseAgain(years) => Remedy::PractiseAgain { years },
            Step::Speak(one_of) => Remedy::Speak {
                one_of: one_of.to_vec(),
            },
            Step::Learn(skill) => Remedy::Learn(skill.clone()),
            Step::Qualify(occupation, level) => Remedy::Qualify {
                occupation: occupation.clone(),
                level,
            },
        }
    }
}
