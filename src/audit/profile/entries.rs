//! What a profile holds more than one of, or as a thing of its own: tests, languages, jobs, studies.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use time::Date;

use super::{Cefr, Isced, Papers};
use crate::audit::{OccupationId, OptionId};

time::serde::format_description!(day, Date, "[year]-[month]-[day]");

/// An English test with its scores, where told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
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
    /// The overall band of IELTS, as above.
    pub overall: Option<u16>,
    /// The day it was or will be taken, such as `2027-03-12`.
    #[serde(with = "day::option")]
    #[schemars(with = "Option<String>")]
    pub date: Option<Date>,
}

/// The English tests that regulators know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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

/// Another test of English.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct OtherTest {
    /// Which, as an option id.
    pub kind: Option<OptionId>,
    /// The result as it stands on the paper.
    pub result: Option<String>,
    /// The year it was taken.
    pub year: Option<i32>,
}

/// A language a person speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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

/// A course of study.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Study {
    /// Its level; `None` for a short course, too.
    pub level: Option<Isced>,
    /// Its subject, in the person's words.
    pub subject: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Its length in years.
    pub years: Option<u32>,
    /// Whether it was finished.
    pub finished: Option<bool>,
    /// Whether its papers are at hand.
    pub papers: Option<Papers>,
}

/// A certificate, such as one of life support.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Certificate {
    /// What it is for, in the person's words.
    pub title: Option<String>,
    /// Who gave it.
    pub giver: Option<String>,
    /// The year it was given.
    pub year: Option<i32>,
}

/// A second occupation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct SecondOccupation {
    /// Which.
    pub occupation: Option<OccupationId>,
    /// In the person's own words, when none of the list is it.
    pub words: Option<String>,
    /// Country of training, ISO 3166-1 alpha-2.
    pub country_of_training: Option<String>,
    /// Years of experience in it.
    pub years: Option<u32>,
    /// The last year of practice.
    pub last_practised: Option<i32>,
}

/// What a person wishes of a job beyond its hours, all as option ids.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Wishes {
    /// Shifts.
    pub shifts: Vec<OptionId>,
    /// When work could begin.
    pub start: Option<OptionId>,
    /// Ways to travel.
    pub travel: Vec<OptionId>,
    /// The longest way to work, in minutes.
    pub minutes: Option<u32>,
    /// Childcare: whether it is needed.
    pub childcare: Option<OptionId>,
    /// Courses and other help wanted.
    pub learning: Vec<OptionId>,
}
