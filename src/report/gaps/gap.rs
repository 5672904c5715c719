//! How near a person is to a role: nothing is missing, one thing is, or more.

use super::english::{English, TestPart, part_short};
use crate::audit::profile::{Cefr, EnglishTest, Isced};
use crate::audit::{OccupationId, OptionId, QuestionId};
use crate::matching::{Horizon, Match, Reason, Remedy, Requirement, Standing};

/// How near a person is to a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Near {
    /// It is a role to apply for now.
    Now,
    /// One thing is missing.
    One(Gap),
    /// Two or more things are missing, or another profession would have to be learnt.
    More,
}

/// The one thing that is missing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Permission to work, or its limits are not known.
    Permission,
    /// The register, and of the English test that it asks for just this part is missing.
    TestPart(TestPart),
    /// The register: one of these, by short name.
    Register(Vec<String>),
    /// This level of English.
    English(Cefr),
    /// Of the English test that the role asks for, just this part.
    RolePart(TestPart),
    /// An English test.
    Test,
    /// This level of education.
    Education(Isced),
    /// Months of experience.
    Experience,
    /// Practice in the last years.
    Practice,
    /// A language.
    Language,
    /// This skill.
    Skill(OptionId),
    /// Training in this occupation.
    Training(OccupationId),
    /// A further stage of the registration.
    Stage,
    /// The answer to this question.
    Question(QuestionId),
    /// What only the employer or a caseworker can say.
    Ask,
}

/// How near a person is to a role, by their match.
pub fn near(matched: &Match, english: &English, test: Option<&EnglishTest>) -> Near {
    if matched.horizon == Horizon::Now {
        return Near::Now;
    }
    let holds = |reason: &&Reason| reason.allows != Horizon::Now;
    let mut missing: Vec<&Reason> = matched.reasons.iter().filter(holds).collect();
    let register = |reason: &&Reason| is_register(&reason.requirement);
    if missing.iter().any(register) {
        // The register asks for English itself: it is one thing with it.
        missing.retain(|reason| !is_english(&reason.requirement));
    }
    match missing.as_slice() {
        [one] => one_thing(one, english, test),
        _ => Near::More,
    }
}

fn is_register(requirement: &Requirement) -> bool {
    matches!(requirement, Requirement::Registration { .. })
}

fn is_english(requirement: &Requirement) -> bool {
    matches!(
        requirement,
        Requirement::English { .. } | Requirement::EnglishTest { .. }
    )
}

fn one_thing(reason: &Reason, english: &English, test: Option<&EnglishTest>) -> Near {
    let remedy = match &reason.standing {
        Standing::NotYet { by } => by,
        Standing::Unknown {
            question: Some(question),
        } => {
            return Near::One(Gap::Question(question.clone()));
        }
        Standing::Unknown { question: None } if reason.requirement == Requirement::Permission => {
            return Near::One(Gap::Permission);
        }
        Standing::Unknown { question: None } => return Near::One(Gap::Ask),
        Standing::Met { .. } => return Near::More,
    };
    let gap = match remedy {
        Remedy::GetPermission => Gap::Permission,
        Remedy::Register { regulator } => match english {
            English::Missing(parts) if parts.len() == 1 => Gap::TestPart(parts[0]),
            English::Missing(_) | English::NoResult => Gap::Register(vec![regulator.clone()]),
        },
        // That is a whole training, and then a register.
        Remedy::Retrain { .. } => return Near::More,
        Remedy::Reach(_) => Gap::Stage,
        Remedy::ImproveEnglish(level) => Gap::English(*level),
        Remedy::PassTest { one_of } => part_short(test, one_of).map_or(Gap::Test, Gap::RolePart),
        Remedy::Study(level) => Gap::Education(*level),
        Remedy::GainExperience { .. } => Gap::Experience,
        Remedy::PractiseAgain { .. } => Gap::Practice,
        Remedy::Speak { .. } => Gap::Language,
        Remedy::Learn(skill) => Gap::Skill(skill.clone()),
        Remedy::Qualify { occupation, .. } => Gap::Training(occupation.clone()),
    };
    Near::One(gap)
}
