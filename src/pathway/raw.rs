//! The pathways file as it is written, before anything is checked.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::model::{Evidence, Scores, Source, StepKind};
use crate::audit::profile::Cefr;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFile {
    pub compiled: Datetime,
    pub source: BTreeMap<String, Spanned<Source>>,
    pub regulator: BTreeMap<String, RawRegulator>,
    pub oet_grades: Spanned<RawGrades>,
    pub english: BTreeMap<String, Spanned<RawEnglish>>,
    pub step: Vec<Spanned<RawStep>>,
    pub open_steps: Option<Spanned<Vec<String>>>,
    pub profession: Vec<Spanned<RawProfession>>,
    pub role: Vec<Spanned<RawRole>>,
    pub organisation: Vec<Spanned<RawOrganisation>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRegulator {
    pub name: String,
    pub url: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawProfession {
    pub id: String,
    pub regulator: String,
    pub english: Option<String>,
    pub oet_version: Option<String>,
    pub steps: Vec<String>,
    pub bridging: Vec<String>,
    pub support: Vec<String>,
}

/// Where a statement was read and whether it is confirmed.
pub(super) struct RawRead {
    pub evidence: Evidence,
    pub source: Vec<String>,
    pub check: bool,
    pub as_of: Option<Datetime>,
    pub note: Option<String>,
}

/// Declares a table of the file that also says where it was read. Serde's `flatten` would do the
/// same, but cannot refuse unknown keys.
macro_rules! statement {
    ($name:ident { $($(#[$attribute:meta])* $field:ident: $kind:ty,)* }) => {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name {
            $($(#[$attribute])* pub $field: $kind,)*
            evidence: Evidence,
            source: Vec<String>,
            #[serde(default)]
            check: bool,
            as_of: Option<Datetime>,
            note: Option<String>,
        }

        impl $name {
            /// Where it was read.
            pub fn read(&self) -> RawRead {
                RawRead {
                    evidence: self.evidence,
                    source: self.source.clone(),
                    check: self.check,
                    as_of: self.as_of,
                    note: self.note.clone(),
                }
            }
        }
    };
}

statement!(RawGrades { points: BTreeMap<String, u16>, });

statement!(RawEnglish {
    ielts: Option<RawBands>,
    oet: Option<RawLetters>,
    oet_points: Option<Scores>,
});

statement!(RawStep {
    id: String,
    kind: StepKind,
    #[serde(default)]
    optional: bool,
    cost_gbp: Option<f64>,
    cost_evidence: Option<Evidence>,
    weeks: Option<[u32; 2]>,
    page: Option<String>,
    changed: Option<Datetime>,
});

statement!(RawRole {
    id: String,
    band: String,
    english: Cefr,
    dbs_likely: bool,
    patient_contact: bool,
    bridging_for: Vec<String>,
});

statement!(RawOrganisation {
    id: String,
    name: String,
    what: String,
    #[serde(default)]
    helps: Vec<StepKind>,
});

/// IELTS as it is written on a certificate: bands such as 6.5.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawBands {
    listening: Option<f64>,
    reading: Option<f64>,
    writing: Option<f64>,
    speaking: Option<f64>,
    overall: Option<f64>,
}

/// OET as regulators write it: grades such as `C+`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawLetters {
    listening: Option<String>,
    reading: Option<String>,
    writing: Option<String>,
    speaking: Option<String>,
}

impl RawBands {
    /// In tenths of a band; `None` where one is no band of IELTS.
    pub fn tenths(&self) -> Option<Scores> {
        Some(Scores {
            listening: tenths(self.listening)?,
            reading: tenths(self.reading)?,
            writing: tenths(self.writing)?,
            speaking: tenths(self.speaking)?,
            overall: tenths(self.overall)?,
        })
    }
}

/// Bands go from 0 to 9 in halves. The outer `None` says that this is none.
fn tenths(band: Option<f64>) -> Option<Option<u16>> {
    let Some(band) = band else { return Some(None) };
    (0..=18_u16)
        .find(|halves| f64::from(*halves) / 2.0 == band)
        .map(|halves| Some(halves * 5))
}

impl RawLetters {
    /// In points; the error is a grade without points.
    pub fn points(&self, grades: &BTreeMap<String, u16>) -> Result<Scores, String> {
        let points = |letter: &Option<String>| match letter {
            None => Ok(None),
            Some(letter) => grades
                .get(letter)
                .copied()
                .map(Some)
                .ok_or_else(|| letter.clone()),
        };
        Ok(Scores {
            listening: points(&self.listening)?,
            reading: points(&self.reading)?,
            writing: points(&self.writing)?,
            speaking: points(&self.speaking)?,
            overall: None,
        })
    }
}
