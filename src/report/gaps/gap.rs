//! How near a person is to a role: nothing is missing, one thing is, or more.

use crate::audit::profile::{Cefr, EnglishTest, Profile, TestKind};
use crate::audit::{OccupationId, OptionId, QuestionId};
use crate::conversation::World;
use crate::matching::{Horizon, Match, Reason, Remedy, Requirement, Standing};
use crate::pathway::{EnglishGap, Part};

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
    /// The scores of an English test.
    EnglishTest,
    /// A level of education.
    Education,
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

/// A part of a test that does not reach a regulator's standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TestPart {
    /// Of the Occupational English Test.
    Oet(Part),
    /// Of IELTS Academic.
    Ielts(Part),
}

impl TestPart {
    /// Its id: that of the question that asks for its score, where one does.
    pub fn id(self) -> String {
        let (test, part) = match self {
            Self::Oet(part) => ("oet", part),
            Self::Ielts(part) => ("ielts", part),
        };
        let part = match part {
            Part::Listening => "listening",
            Part::Reading => "reading",
            Part::Writing => "writing",
            Part::Speaking => "speaking",
            Part::Overall => "overall",
        };
        format!("{test}-{part}")
    }
}

/// How a person stands to the English that their regulator asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum English {
    /// These parts are missing; none: it is reached, or there is nothing to say about it.
    Missing(Vec<TestPart>),
    /// No result has been told.
    NoResult,
}

impl English {
    /// How this person stands to it.
    pub fn of(profile: &Profile, world: &World) -> Self {
        let profession = world.profession(profile);
        let Some(standard) = profession.and_then(|profession| profession.english.as_ref()) else {
            return Self::Missing(vec![]);
        };
        match standard.gap(profile.test.as_ref()) {
            EnglishGap::NotTold => Self::NoResult,
            EnglishGap::OtherTest | EnglishGap::Reached => Self::Missing(vec![]),
            EnglishGap::Short(parts) => {
                let part = |part: Part| part_of(profile.test.as_ref(), part);
                Self::Missing(parts.iter().filter_map(|gap| part(gap.part)).collect())
            }
        }
    }
}

fn part_of(test: Option<&EnglishTest>, part: Part) -> Option<TestPart> {
    match test?.kind {
        TestKind::Oet => Some(TestPart::Oet(part)),
        TestKind::Ielts => Some(TestPart::Ielts(part)),
        TestKind::Other | TestKind::Planned => None,
    }
}

/// How near a person is to a role, by their match.
pub fn near(matched: &Match, english: &English) -> Near {
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
        [one] => one_thing(one, english),
        _ => Near::More,
    }
}

fn is_register(requirement: &Requirement) -> bool {
    matches!(requirement, Requirement::Registration { .. })
}

fn is_english(requirement: &Requirement) -> bool {
    match requirement {
        Requirement::English { .. } | Requirement::EnglishTest { .. } => true,
        Requirement::Permission
        | Requirement::Registration { .. }
        | Requirement::Qualification(_)
        | Requirement::Experience { .. }
        | Requirement::Practised { .. }
        | Requirement::Language { .. }
        | Requirement::Essential(_)
        | Requirement::Desirable(_) => false,
    }
}

fn one_thing(reason: &Reason, english: &English) -> Near {
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
        Remedy::PassTest { .. } => Gap::EnglishTest,
        Remedy::Study(_) => Gap::Education,
        Remedy::GainExperience { .. } => Gap::Experience,
        Remedy::PractiseAgain { .. } => Gap::Practice,
        Remedy::Speak { .. } => Gap::Language,
        Remedy::Learn(skill) => Gap::Skill(skill.clone()),
        Remedy::Qualify { occupation, .. } => Gap::Training(occupation.clone()),
    };
    Near::One(gap)
}
