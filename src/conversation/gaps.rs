//! A coordinator's wish to see what stands between people and roles, in numbers. They are counted
//! outside of the turn, which only notes who waits for them.

/// A button about the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GapsPress {
    /// Show them.
    Show,
}

/// What is said about the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GapsSay {
    /// That there are such numbers, with the button.
    Offer,
    /// A toast: they are being counted.
    Counting,
    /// A toast: they are for coordinators.
    CoordinatorsOnly,
    /// What stands under the picture.
    Caption,
    /// What stands under the file.
    Table,
    /// There is nobody to count yet.
    Nobody,
}

/// What happened about the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GapsFact {
    /// The speaking caseworker asked for them.
    Asked {
        /// Whether they may have them.
        allowed: bool,
    },
}

impl GapsPress {
    /// The callback data of this button.
    pub fn data(self) -> String {
        match self {
            Self::Show => "gs".to_owned(),
        }
    }

    /// What callback data means; `None` where it is none of these buttons'.
    pub fn read(verb: &str, words: &[&str]) -> Option<Self> {
        match (verb, words) {
            ("gs", []) => Some(Self::Show),
            _ => None,
        }
    }
}
