//! A hospital role and what it asks for.

use std::fmt;

use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

use super::guess::Guess;
use super::pay::{Band, Pay};
use crate::audit::profile::{Cefr, Isced, Registration, TestKind};
use crate::audit::{OccupationId, OptionId};

/// A role's id: short, stable, and the same in tables and callback data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RoleId(std::sync::Arc<str>);

impl RoleId {
    /// The id as it is written in files and tables.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for RoleId {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for RoleId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A hospital role as its employer describes it. What the employer did not say is `None`, an empty
/// list or an `Unknown`: it is shown as unknown and never filled in by a guess.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// Where it came from; a second import with the same origin is the same role.
    pub origin: Origin,
    /// The title in the advertisement.
    pub title: String,
    /// What kind of role it is; empty where nobody has said so yet, as only a draft may be.
    pub occupation: OccupationId,
    /// Further occupations it is open to, as a theatre post may take a nurse or an operating
    /// department practitioner.
    pub also_open_to: Vec<OccupationId>,
    /// The employer.
    pub employer: String,
    /// The hospital or clinic.
    pub site: String,
    /// The site's postcode.
    pub postcode: String,
    /// The department.
    pub department: String,
    /// The staff group.
    pub staff_group: String,
    /// The pay band.
    pub band: Option<Band>,
    /// What it pays.
    pub pay: Pay,
    /// The kind of contract, such as `Permanent`.
    pub contract: String,
    /// For how many months, where the contract ends.
    pub fixed_term_months: Option<u32>,
    /// The working pattern, such as `Shifts`.
    pub working_pattern: String,
    /// The minutes of work in a week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes_a_week: Option<u32>,
    /// Which registration it needs.
    pub registration: RegistrationNeeded,
    /// The English it needs.
    pub english: Option<Cefr>,
    /// The tests of English of which one is asked for, where a test is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub english_tests: Vec<TestAsked>,
    /// The least level of education, from any country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualification: Option<Isced>,
    /// Within how many years the work must have been practised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub practised_within_years: Option<u16>,
    /// The months of experience it needs; 0 says that none is needed.
    pub experience_months: Option<u32>,
    /// What it requires besides.
    pub essential: Vec<Wish>,
    /// What it would like besides.
    pub desirable: Vec<Wish>,
    /// The professions it is a bridge to.
    pub bridging_for: Vec<OccupationId>,
    /// Languages of which one is needed, as ISO 639 codes.
    pub languages: Vec<String>,
    /// Which criminal records check it says it needs, in the employer's words. It is explained to
    /// the candidate and never matched on.
    pub dbs: String,
    /// The day it was posted.
    pub posted: Date,
    /// The last day to apply.
    pub closes: Date,
    /// The advertisement.
    pub url: String,
    /// What the work is, in the employer's words.
    pub description: String,
    /// What the importer guessed or could not know, until a person has looked at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guesses: Vec<Guess>,
    /// Whether a person has confirmed its requirements.
    pub state: State,
    /// Since when candidates may see it as it is: when it was confirmed, or last changed in a way that
    /// matters to them. The store knows it; a file does not say it.
    #[serde(skip, default = "long_ago")]
    pub since: OffsetDateTime,
}

/// The time of a role that no store has kept yet.
pub fn long_ago() -> OffsetDateTime {
    OffsetDateTime::UNIX_EPOCH
}

/// A test of English that a role asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestAsked {
    /// Which: OET or IELTS.
    pub kind: TestKind,
    /// The least score in all parts together: IELTS in tenths of a band (65 is 6.5).
    pub overall: Option<u16>,
    /// The least score in each part: OET in points of 500, IELTS in tenths of a band.
    pub each: Option<u16>,
}

impl Role {
    /// Whether people of this occupation are what it looks for.
    pub fn is_open_to(&self, occupation: &OccupationId) -> bool {
        self.occupation == *occupation || self.also_open_to.contains(occupation)
    }

    /// Whether it is a bridge to this profession.
    pub fn is_bridge_to(&self, occupation: &OccupationId) -> bool {
        self.bridging_for.contains(occupation)
    }

    /// Whether candidates may see it on this day: confirmed, and not past its last day to apply.
    pub fn is_open_on(&self, today: Date) -> bool {
        self.state == State::Confirmed && today <= self.closes
    }
}

/// Where a role came from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Origin {
    /// The feed, such as `csv`.
    pub source: String,
    /// The employer's own reference within that feed.
    pub reference: String,
}

/// Which registration a role needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegistrationNeeded {
    /// The feed does not say. Where the occupation is regulated, its regulator's is taken.
    Unknown,
    /// None.
    NotRequired,
    /// One of these registers, by short name: a regulator's, such as `NMC`, or a part of a register
    /// that the profile does not know of, such as `GMC specialist`.
    OneOf(Vec<String>),
}

/// Something a role requires or would like, in the employer's words, and what that means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// The employer's words.
    pub text: String,
    /// What would meet it.
    pub meaning: Meaning,
}

/// What meets a wish. A person says so when confirming the role; words are never compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// Nobody has said: it is shown as "ask".
    Ask,
    /// It needs no reason of its own: another field of the role says the same ("NMC PIN"), or it
    /// is learnt in the job (the Care Certificate).
    Said,
    /// A skill of the closed vocabulary that the audit asks about.
    Skill(OptionId),
    /// Trained in this occupation, in any country, at this level or above.
    Trained {
        /// The occupation.
        occupation: OccupationId,
        /// The least level of education.
        level: Isced,
    },
    /// The registration has come this far.
    Stage(Registration),
    /// Practised within so many years.
    Practised {
        /// The years.
        years: u16,
    },
    /// Speaks a language besides English well.
    SecondLanguage,
}

impl Wish {
    /// The skill of the closed vocabulary that meets it, if it is mapped to one.
    pub fn skill(&self) -> Option<&OptionId> {
        match &self.meaning {
            Meaning::Skill(skill) => Some(skill),
            Meaning::Ask
            | Meaning::Said
            | Meaning::Trained { .. }
            | Meaning::Stage(_)
            | Meaning::Practised { .. }
            | Meaning::SecondLanguage => None,
        }
    }
}

/// Whether a person has confirmed what a role requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Imported; shown to no candidate yet.
    Draft,
    /// Confirmed; shown to candidates.
    Confirmed,
}
