//! The audit script as data, its answers and the profile they add up to.
//!
//! - [`script`]: sections, questions, kinds and conditions, read from `script.toml`.
//! - [`answer`]: what a person answered, keyed by stable ids, never by wording.
//! - [`mod@counting`]: which questions apply, which answers count, and what is asked next.
//! - [`profile`]: what the counting answers add up to.
//! - [`ways`]: whether every question can be reached, and how long the longest way is.
//! - [`reading`]: how typed text becomes an answer.

pub mod answer;
pub mod counting;
pub mod countries;
pub mod languages;
mod listing;
pub mod parse;
pub mod profile;
pub mod reading;
pub mod script;
mod summing;
pub mod ways;

pub use answer::{Answer, Answers, Given, Slot};
pub use counting::{Counting, counting};
pub use listing::Listed;
pub use profile::Profile;
pub use script::{Kind, Question, Script, Section, Trait, Traits};

/// Declares a newtype over a shared string: an id that is stable for ever and shown to nobody.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
            schemars::JsonSchema,
        )]
        #[serde(transparent)]
        pub struct $name(std::sync::Arc<str>);

        impl $name {
            /// The id as it is written in data files, tables and callback data.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    };
}

id!(
    /// A question of the script, such as `last-year`.
    QuestionId
);
id!(
    /// A section of the script, such as `jobs`.
    SectionId
);
id!(
    /// One choice of a question; for questions about skills it is the skill's id in the closed
    /// vocabulary that roles use too.
    OptionId
);
id!(
    /// An occupation or role family, such as `nurse` or `hospital_porter`: the id that occupations,
    /// pathways and roles share.
    OccupationId
);
id!(
    /// A language the bot speaks, by its BCP-47 code, such as `ar`.
    LanguageCode
);
