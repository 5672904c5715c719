//! Where a candidate can stand.

use super::Purpose;
use crate::audit::{SectionId, Slot};

/// Where a candidate stands: derived, never stored.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// No language yet.
    PickLanguage,
    /// Consent for a purpose is open.
    Consent(Purpose),
    /// Consent to keep answers was refused.
    Refused,
    /// Whether they are 18 or older is open.
    Adult,
    /// Under 18.
    TooYoung,
    /// A question is open.
    Ask(Slot),
    /// Whether there is another entry of a repeating section is open.
    Another(SectionId),
    /// The review is open.
    Review,
    /// Nothing is open: the menu.
    Home,
}

impl Stage {
    /// The question that is open, if one is.
    pub fn question(self) -> Option<Slot> {
        match self {
            Self::Ask(slot) => Some(slot),
            Self::PickLanguage
            | Self::Consent(_)
            | Self::Refused
            | Self::Adult
            | Self::TooYoung
            | Self::Another(_)
            | Self::Review
            | Self::Home => None,
        }
    }
}
