//! What the counting answers add up to.
//!
//! `None` and an empty list mean "not known": not asked yet, skipped, or not applicable.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use time::Date;

use super::{OccupationId, OptionId};

/// A person's profile, derived from their counting answers and never stored.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// The name to call the person by.
    pub name: Option<String>,
    /// Postcode district, such as `B18`.
    pub area: Option<String>,
    /// Whether the person may work here.
    pub permission: Option<Permission>,
    /// What the person wants.
    pub goal: Option<Goal>,
    /// Option ids of the hours and shifts wanted.
    pub hours: Option<OptionId>,
    /// The main occupation.
    pub occupation: Option<OccupationId>,
    /// The occupation in the person's own words, when none of the list is it.
    pub occupation_words: Option<String>,
    /// Country of training, ISO 3166-1 alpha-2. It may change steps, never a rank.
    pub country_of_training: Option<String>,
    /// Years of experience in the occupation.
    pub years: Option<u32>,
    /// The last year of practice.
    pub last_practised: Option<i32>,
    /// Whether the person is still licensed in the country of training.
    pub licensed: Option<Licensed>,
    /// How far the registration with the regulator here has come.
    pub registration: Option<Registration>,
    /// Highest level of education.
    pub education: Option<Isced>,
    /// Whether the original documents are at hand.
    pub papers: Option<Papers>,
    /// English, by can-do statements.
    pub english: Option<Cefr>,
    /// The English test taken.
    pub test: Option<EnglishTest>,
    /// Further languages.
    pub languages: Vec<Spoken>,
    /// Skills of the closed vocabulary.
    pub skills: BTreeSet<OptionId>,
    /// Jobs, in the order told.
    pub jobs: Vec<Job>,
    /// What stands in the way, as option ids.
    pub barriers: Vec<OptionId>,
    /// The skills the person was asked about, those of the occupation's family: one that is here
    /// and not among `skills` is one they do not have. Empty until the question is answered.
    pub skills_asked: BTreeSet<OptionId>,
}

/// Whether the person may work here; an enum only, never a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Permission {
    /// Any job.
    Any,
    /// Only some jobs or hours.
    Some,
    /// Not yet.
    NotYet,
    /// The person is not sure.
    NotSure,
}

/// What the person wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Goal {
    /// Work now in a related role.
    WorkNow,
    /// Return to the profession.
    Profession,
    /// Both.
    Both,
}

/// Standing with the regulator of the country of training.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Licensed {
    /// Licensed there now.
    Yes,
    /// Licensed there once.
    Before,
    /// Never licensed there.
    No,
}

/// How far the registration here has come. The order is the order of progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Registration {
    /// Not begun.
    NotStarted,
    /// Reading and gathering documents.
    Preparing,
    /// Applied; the regulator looks at it.
    Applied,
    /// Exams are under way.
    Exams,
    /// On the register.
    Registered,
}

/// Level of education, by ISCED 2011.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Isced {
    /// ISCED 0-1: none or primary.
    Primary,
    /// ISCED 2-3: secondary.
    Secondary,
    /// ISCED 4-5: a diploma or college course.
    Diploma,
    /// ISCED 6: bachelor.
    Bachelor,
    /// ISCED 7: master, or a long first degree such as medicine.
    Master,
    /// ISCED 8: doctorate.
    Doctorate,
}

/// Whether original documents of education and licence are at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Papers {
    /// Originals at hand.
    Originals,
    /// Copies or photos only.
    Copies,
    /// Lost.
    Lost,
    /// Cannot be fetched.
    CannotGet,
}

/// Language level of the Common European Framework of Reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Cefr {
    /// Beginner.
    A1,
    /// Elementary.
    A2,
    /// Intermediate.
    B1,
    /// Upper intermediate.
    B2,
    /// Advanced.
    C1,
    /// Proficient.
    C2,
}

/// An English test with its scores, where told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnglishTest {
    /// Which test.
    pub kind: TestKind,
    /// Listening: OET 0-500, IELTS in tenths of a band (65 is 6.5).
    pub listening: Option<u16>,
    /// Reading, as above.
    pub reading: Option<u16>,
    /// Writing, as above.
    pub writing: Option<u16>,
    /// Speaking, as above.
    pub speaking: Option<u16>,
    /// The day it was or will be taken.
    pub date: Option<Date>,
}

/// The English tests that regulators know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TestKind {
    /// The Occupational English Test.
    Oet,
    /// IELTS Academic.
    Ielts,
    /// Another test.
    Other,
    /// A test is booked or planned.
    Planned,
}

/// A language a person speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// ISO 639 code.
    pub language: String,
    /// Spoken level.
    pub spoken: Option<Cefr>,
    /// Written level.
    pub written: Option<Cefr>,
    /// Whether the person has interpreted for others.
    pub interpreted: Option<bool>,
}

/// A job the person has had.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Job {
    /// What the job was, in the person's words.
    pub title: Option<String>,
    /// Kind of workplace, as an option id.
    pub workplace: Option<OptionId>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// First year.
    pub from: Option<i32>,
    /// Last year; `None` when not known or still going on.
    pub to: Option<i32>,
    /// Whether it was full-time.
    pub full_time: Option<bool>,
    /// Whether it was paid.
    pub paid: Option<bool>,
    /// Duties, as option ids.
    pub duties: Vec<OptionId>,
}
