//! What a role pays, and the band it stands in.

use serde::{Deserialize, Serialize};

/// What a role pays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pay {
    /// The least, in GBP a year.
    pub min: Option<u32>,
    /// The most, in GBP a year.
    pub max: Option<u32>,
    /// As the advertisement says it, such as `Depends on experience`.
    pub text: String,
}

/// A band of the NHS pay scales, or the separate scales of doctors and dentists: its place in
/// `BANDS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Band(usize);

/// Every band there is.
const BANDS: [&str; 13] = [
    "1", "2", "3", "4", "5", "6", "7", "8a", "8b", "8c", "8d", "9", "medical",
];

impl Band {
    /// The band of this name, if there is one.
    pub fn read(text: &str) -> Option<Self> {
        BANDS
            .iter()
            .position(|band| band.eq_ignore_ascii_case(text))
            .map(Self)
    }

    /// Its name, such as `5` or `8a`; `medical` for the scales of doctors and dentists.
    pub fn as_str(self) -> &'static str {
        BANDS[self.0]
    }
}

impl TryFrom<String> for Band {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::read(&text).ok_or_else(|| format!("expected a band such as 5 or 8a, not {text}"))
    }
}

impl From<Band> for String {
    fn from(band: Band) -> Self {
        band.as_str().to_owned()
    }
}
