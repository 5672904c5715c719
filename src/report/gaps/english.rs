//! Which parts of an English test are missing: for a regulator, or for a role that names a test.

use crate::audit::profile::{EnglishTest, Profile, TestKind};
use crate::conversation::World;
use crate::matching::TestAsked;
use crate::pathway::{EnglishGap, Part};

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

/// The one part in which a test misses what a role asks for, where it is just one and all are told.
pub fn part_short(test: Option<&EnglishTest>, one_of: &[TestAsked]) -> Option<TestPart> {
    let test = test?;
    let asked = one_of.iter().find(|asked| asked.kind == test.kind)?;
    let told = [
        (Part::Listening, test.listening?),
        (Part::Reading, test.reading?),
        (Part::Writing, test.writing?),
        (Part::Speaking, test.speaking?),
    ];
    let least = asked.each.unwrap_or_default();
    let mut short = told.into_iter().filter(|(_, told)| *told < least);
    let (part, _) = short.next()?;
    short.next().is_none().then_some(())?;
    part_of(Some(test), part)
}
