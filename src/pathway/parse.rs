//! Reading the pathways from TOML: every fault with its line, and nothing half-read.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::Range;
use std::sync::Arc;

use time::Date;
use toml::Spanned;

use super::model::{
    EnglishStandard, OpenRole, Organisation, Pathways, Profession, Provenance, Regulator, Source,
    Step, StepId,
};
use super::raw::{RawFile, RawRead, RawRegulator};
use crate::audit::OccupationId;
use crate::fault::Fault;

impl Pathways {
    /// The pathways built in.
    pub fn built_in() -> Self {
        Self::parse("pathways.toml", include_str!("pathways.toml"))
            .expect("a test parses the pathways that are built in")
    }

    /// The pathways in this file, or everything that is wrong with it.
    pub fn parse(name: &str, text: &str) -> Result<Self, Vec<Fault>> {
        let raw: RawFile =
            toml::from_str(text).map_err(|error| vec![Fault::toml(name, text, &error)])?;
        let mut reading = Reading {
            name,
            text,
            faults: vec![],
            sources: BTreeMap::new(),
        };
        let pathways = reading.file(raw);
        reading.faults.sort();
        match pathways {
            Some(pathways) if reading.faults.is_empty() => Ok(pathways),
            Some(_) | None => Err(reading.faults),
        }
    }
}

/// What has been read so far.
pub(super) struct Reading<'a> {
    name: &'a str,
    text: &'a str,
    faults: Vec<Fault>,
    sources: BTreeMap<String, Source>,
}

impl Reading<'_> {
    /// `None` only with a fault.
    fn file(&mut self, raw: RawFile) -> Option<Pathways> {
        self.sources(raw.source);
        let grades_span = raw.oet_grades.span();
        let grades = raw.oet_grades.into_inner();
        let oet_grades = self.provenance(grades_span, grades.read());
        let ids = raw
            .profession
            .iter()
            .map(|raw| raw.get_ref().id.as_str().into());
        let ids: Vec<OccupationId> = ids.collect();
        let known = Known {
            regulators: raw.regulator.into_iter().map(regulator).collect(),
            english: self.standards(raw.english, &grades.points),
            steps: self.steps(raw.step),
            organisations: self.organisations(raw.organisation),
            open_roles: self.open_roles(raw.role, &ids),
        };
        let open_steps = self.open_steps(raw.open_steps, &known.steps);
        let professions = self.professions(raw.profession, &known);
        // A profession with a fault is left out, and its steps would seem unused.
        if self.faults.is_empty() {
            self.unused(&professions, &open_steps, &known.steps);
        }
        let compiled = day(&raw.compiled);
        if compiled.is_none() {
            self.fault(
                0..0,
                "the day it was compiled, such as compiled = 2026-11-23",
            );
        }
        Some(Pathways {
            compiled: compiled?,
            regulators: known.regulators,
            english: known.english,
            steps: known.steps,
            open_steps,
            professions,
            open_roles: known.open_roles,
            organisations: known.organisations,
            sources: std::mem::take(&mut self.sources),
            oet_grades,
        })
    }

    fn sources(&mut self, raw: BTreeMap<String, Spanned<Source>>) {
        for (key, source) in raw {
            let span = source.span();
            let source = source.into_inner();
            if !source.url.starts_with("http") {
                self.fault(span, "an address that begins with http");
            }
            self.sources.insert(key, source);
        }
    }

    /// Keeps a value under an id that must not be taken.
    pub fn keep<K: Ord + Clone + Display, V>(
        &mut self,
        kept: &mut BTreeMap<K, V>,
        span: Range<usize>,
        id: K,
        value: V,
    ) {
        if kept.insert(id.clone(), value).is_some() {
            self.fault(span, format!("the id `{id}` once"));
        }
    }

    fn unused(
        &mut self,
        professions: &BTreeMap<OccupationId, Profession>,
        open: &[Arc<Step>],
        steps: &BTreeMap<StepId, Arc<Step>>,
    ) {
        for step in steps.values() {
            let used = professions
                .values()
                .any(|one| one.steps.iter().any(|own| own.id == step.id));
            if !used && !open.contains(step) {
                let line = step.provenance.line;
                let expected = format!("a profession that has the step `{}`", step.id);
                self.faults.push(Fault {
                    file: self.name.to_owned(),
                    line,
                    expected,
                });
            }
        }
    }

    pub fn provenance(&mut self, span: Range<usize>, read: RawRead) -> Provenance {
        for source in &read.source {
            if !source.starts_with("http") && !self.sources.contains_key(source) {
                self.fault(
                    span.clone(),
                    format!("a source of this file, not `{source}`"),
                );
            }
        }
        let as_of = match (read.check, &read.as_of) {
            (true, None) => None,
            (false, Some(written)) => {
                let as_of = day(written);
                if as_of.is_none() {
                    self.fault(span.clone(), "the day it was confirmed, such as 2027-01-15");
                }
                if read.source.is_empty() {
                    self.fault(span.clone(), "a source, since it is confirmed");
                }
                as_of
            }
            (true, Some(_)) | (false, None) => {
                self.fault(
                    span.clone(),
                    "either `check = true` or `as_of = 2027-01-15`",
                );
                None
            }
        };
        let line = crate::fault::line_of(self.text, span.start);
        let RawRead {
            evidence,
            source: sources,
            note,
            ..
        } = read;
        Provenance {
            evidence,
            sources,
            as_of,
            note,
            line,
        }
    }

    pub fn fault(&mut self, span: Range<usize>, expected: impl Into<String>) {
        self.faults
            .push(Fault::at(self.name, self.text, span, expected));
    }
}

/// What professions refer to.
pub(super) struct Known {
    pub regulators: BTreeMap<String, Arc<Regulator>>,
    pub english: BTreeMap<String, Arc<EnglishStandard>>,
    pub steps: BTreeMap<StepId, Arc<Step>>,
    pub organisations: BTreeMap<String, Organisation>,
    pub open_roles: BTreeMap<OccupationId, OpenRole>,
}

fn regulator((short, raw): (String, RawRegulator)) -> (String, Arc<Regulator>) {
    let regulator = Regulator {
        short: short.clone(),
        name: raw.name,
        url: raw.url,
    };
    (short, Arc::new(regulator))
}

pub(super) fn day(written: &toml::value::Datetime) -> Option<Date> {
    let day = written.date?;
    let month = time::Month::try_from(day.month).ok()?;
    Date::from_calendar_date(day.year.into(), month, day.day).ok()
}
