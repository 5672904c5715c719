//! What the bands pay, as published: data that an operator edits.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::pay::{Band, Pay};
use crate::fault::Fault;

/// The bands and what each pays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bands {
    ranges: Vec<(Band, u32, u32)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    as_of: String,
    source: String,
    evidence: String,
    #[serde(default)]
    check: bool,
    band: BTreeMap<String, (u32, u32)>,
}

impl Bands {
    /// Reads them.
    ///
    /// # Errors
    /// What is wrong in the file.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Fault>> {
        let raw: Raw =
            toml::from_str(text).map_err(|error| vec![Fault::toml(file, text, &error)])?;
        let fault = |expected: String| Fault {
            file: file.to_owned(),
            line: 1,
            expected,
        };
        let mut faults = vec![];
        if raw.as_of.is_empty() || raw.source.is_empty() || (raw.evidence.is_empty() && !raw.check)
        {
            faults.push(fault(
                "`as_of`, `source` and `evidence` that say where it was read".to_owned(),
            ));
        }
        let mut ranges = vec![];
        for (name, (least, most)) in raw.band {
            match Band::read(&name) {
                Some(band) if least <= most => ranges.push((band, least, most)),
                Some(_) => faults.push(fault(format!(
                    "the least pay of band {name} before its most"
                ))),
                None => faults.push(fault(format!("a band such as 5 or 8a, not `{name}`"))),
            }
        }
        if faults.is_empty() {
            Ok(Self { ranges })
        } else {
            Err(faults)
        }
    }

    /// The band whose published range has this pay, if exactly one has.
    pub fn of(&self, pay: &Pay) -> Option<Band> {
        let (min, max) = (pay.min?, pay.max?);
        let mut having = self
            .ranges
            .iter()
            .filter(|(_, least, most)| *least <= min && max <= *most);
        let (band, _, _) = having.next()?;
        having.next().is_none().then_some(*band)
    }
}
