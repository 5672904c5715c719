//! What the counting answers add up to.
//!
//! `None` and an empty list mean "not known": not asked yet, skipped, or not applicable.

mod entries;
mod scales;

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use entries::{
    Certificate, EnglishTest, Job, OtherTest, SecondOccupation, Spoken, Study, TestKind, Wishes,
};
pub use scales::{Cefr, Goal, Isced, Licensed, Papers, Permission, Registration};

use super::{OccupationId, OptionId};

/// A person's profile, derived from their counting answers and never stored.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
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
    /// Skills of the closed vocabulary, of all questions about them.
    pub skills: BTreeSet<OptionId>,
    /// Jobs, in the order told.
    pub jobs: Vec<Job>,
    /// What stands in the way, as option ids.
    pub barriers: Vec<OptionId>,
    /// The skills the person was asked about: one that is here and not among `skills` is one they do
    /// not have.
    pub skills_asked: BTreeSet<OptionId>,
    /// What the occupation is called where the person worked, in their words.
    pub home_title: Option<String>,
    /// The field within the occupation, in the person's words.
    pub specialty: Option<String>,
    /// Whether a certificate of good standing can be had, as an option id.
    pub good_standing: Option<OptionId>,
    /// Whether an application was sent to the regulator here.
    pub application_sent: Option<bool>,
    /// A second occupation, where one was told.
    pub second_occupation: Option<SecondOccupation>,
    /// Other tests of English.
    pub other_tests: Vec<OtherTest>,
    /// Courses of study, in the order told.
    pub studies: Vec<Study>,
    /// Certificates, in the order told.
    pub certificates: Vec<Certificate>,
    /// What the person wishes of a job.
    pub wishes: Wishes,
    /// Another way to reach the person, in their words.
    pub other_contact: Option<String>,
    /// How the person heard of this, as an option id.
    pub heard_of_us: Option<OptionId>,
}

impl Profile {
    /// The profile as JSON, without the fields in which nothing stands; it reads back as the same
    /// profile.
    pub fn told(&self) -> Value {
        let mut written = serde_json::to_value(self).expect("plain values can always be written");
        if let Value::Object(fields) = &mut written {
            fields.retain(|_, value| says_something(value));
        }
        written
    }
}

fn says_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => fields.values().any(says_something),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => true,
    }
}
