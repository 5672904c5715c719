//! The closed lists and scales of a profile: permission, goal, registration, ISCED, CEFR.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whether the person may work here; an enum only, never a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
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
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
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
