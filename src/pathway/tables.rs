//! One table of the pathways file at a time: checked, and linked to what it refers to.

use std::collections::BTreeMap;
use std::sync::Arc;

use toml::Spanned;

use super::model::{
    EnglishStandard, Figures, OpenRole, Organisation, Profession, Scores, Step, StepId, StepKind,
};
use super::parse::{Known, Reading, day};
use super::raw::{RawEnglish, RawOrganisation, RawProfession, RawRole, RawStep};
use crate::audit::OccupationId;

impl Reading<'_> {
    pub fn standards(
        &mut self,
        raw: BTreeMap<String, Spanned<RawEnglish>>,
        grades: &BTreeMap<String, u16>,
    ) -> BTreeMap<String, Arc<EnglishStandard>> {
        let mut standards = BTreeMap::new();
        for (key, raw) in raw {
            let standard = self.standard(&key, raw, grades);
            standards.insert(key, Arc::new(standard));
        }
        standards
    }

    pub fn steps(&mut self, raw: Vec<Spanned<RawStep>>) -> BTreeMap<StepId, Arc<Step>> {
        let mut steps = BTreeMap::new();
        for raw in raw {
            let span = raw.span();
            let step = self.step(raw);
            self.keep(&mut steps, span, step.id.clone(), Arc::new(step));
        }
        steps
    }

    pub fn open_roles(
        &mut self,
        raw: Vec<Spanned<RawRole>>,
        professions: &[OccupationId],
    ) -> BTreeMap<OccupationId, OpenRole> {
        let mut roles = BTreeMap::new();
        for raw in raw {
            let span = raw.span();
            let role = self.open_role(raw, professions);
            if professions.contains(&role.id) {
                self.fault(
                    span.clone(),
                    format!("a role that is no profession, not `{}`", role.id),
                );
            }
            self.keep(&mut roles, span, role.id.clone(), role);
        }
        roles
    }

    pub fn professions(
        &mut self,
        raw: Vec<Spanned<RawProfession>>,
        known: &Known,
    ) -> BTreeMap<OccupationId, Profession> {
        let mut professions = BTreeMap::new();
        for raw in raw {
            let span = raw.span();
            if let Some(profession) = self.profession(raw, known) {
                self.keep(&mut professions, span, profession.id.clone(), profession);
            }
        }
        professions
    }

    fn standard(
        &mut self,
        key: &str,
        raw: Spanned<RawEnglish>,
        grades: &BTreeMap<String, u16>,
    ) -> EnglishStandard {
        let span = raw.span();
        let raw = raw.into_inner();
        let read = raw.read();
        let oet = match (raw.oet, raw.oet_points) {
            (Some(letters), None) => match letters.points(grades) {
                Ok(points) => Some(points),
                Err(grade) => {
                    let expected = format!("a grade that `oet_grades` names, not `{grade}`");
                    self.fault(span.clone(), expected);
                    None
                }
            },
            (None, points) => points,
            (Some(_), Some(_)) => {
                self.fault(span.clone(), "either `oet` or `oet_points`");
                None
            }
        };
        let ielts = raw.ielts.map(|bands| {
            bands.tenths().unwrap_or_else(|| {
                self.fault(span.clone(), "bands of IELTS, from 0 to 9 in halves");
                Scores::default()
            })
        });
        let provenance = self.provenance(span, read);
        EnglishStandard {
            key: key.to_owned(),
            ielts,
            oet,
            provenance,
        }
    }

    fn step(&mut self, raw: Spanned<RawStep>) -> Step {
        let span = raw.span();
        let raw = raw.into_inner();
        let weeks = raw.weeks.map(|[least, most]| (least, most));
        if weeks.is_some_and(|(least, most)| least > most) {
            self.fault(span.clone(), "weeks as [least, most]");
        }
        if raw.cost_gbp.is_some_and(|cost| cost <= 0.0) {
            self.fault(span.clone(), "a cost in GBP above 0, or none");
        }
        if raw
            .page
            .as_ref()
            .is_some_and(|page| !page.starts_with("http"))
        {
            self.fault(span.clone(), "a page that begins with http");
        }
        let changed = raw.changed.as_ref().and_then(|written| {
            let changed = day(written);
            if changed.is_none() {
                self.fault(span.clone(), "the day it changed, such as 2027-01-15");
            }
            changed
        });
        let provenance = self.provenance(span, raw.read());
        Step {
            id: StepId::from(raw.id.as_str()),
            kind: raw.kind,
            optional: raw.optional,
            page: raw.page,
            changed,
            figures: Figures {
                cost_gbp: raw.cost_gbp,
                cost_evidence: raw.cost_evidence,
                weeks,
            },
            provenance,
        }
    }

    pub fn organisations(
        &mut self,
        raw: Vec<Spanned<RawOrganisation>>,
    ) -> BTreeMap<String, Organisation> {
        let mut organisations = BTreeMap::new();
        for raw in raw {
            let span = raw.span();
            let raw = raw.into_inner();
            let provenance = self.provenance(span.clone(), raw.read());
            let organisation = Organisation {
                id: raw.id.clone(),
                name: raw.name,
                what: raw.what,
                helps: raw.helps,
                provenance,
            };
            self.keep(&mut organisations, span, raw.id, organisation);
        }
        organisations
    }

    fn open_role(&mut self, raw: Spanned<RawRole>, professions: &[OccupationId]) -> OpenRole {
        let span = raw.span();
        let raw = raw.into_inner();
        let bridging_for: Vec<OccupationId> = raw
            .bridging_for
            .iter()
            .map(|id| id.as_str().into())
            .collect();
        for unknown in bridging_for.iter().filter(|id| !professions.contains(id)) {
            self.fault(
                span.clone(),
                format!("a profession of this file, not `{unknown}`"),
            );
        }
        let provenance = self.provenance(span, raw.read());
        OpenRole {
            id: raw.id.as_str().into(),
            usual_band: raw.band,
            usual_english: raw.english,
            dbs_likely: raw.dbs_likely,
            patient_contact: raw.patient_contact,
            bridging_for,
            provenance,
        }
    }

    /// The steps of work that needs no register.
    pub fn open_steps(
        &mut self,
        raw: Option<Spanned<Vec<String>>>,
        steps: &BTreeMap<StepId, Arc<Step>>,
    ) -> Vec<Arc<Step>> {
        let Some(raw) = raw else { return vec![] };
        let span = raw.span();
        let mut open = vec![];
        for id in raw.into_inner() {
            match steps.get(&StepId::from(id.as_str())) {
                Some(step) => open.push(Arc::clone(step)),
                None => self.fault(span.clone(), format!("a step of this file, not `{id}`")),
            }
        }
        open
    }

    /// `None` only with a fault.
    fn profession(&mut self, raw: Spanned<RawProfession>, known: &Known) -> Option<Profession> {
        let span = raw.span();
        let raw = raw.into_inner();
        let mut steps = vec![];
        for id in &raw.steps {
            match known.steps.get(&StepId::from(id.as_str())) {
                Some(step) => steps.push(Arc::clone(step)),
                None => self.fault(span.clone(), format!("a step of this file, not `{id}`")),
            }
        }
        if steps
            .last()
            .is_none_or(|step| step.kind != StepKind::Register)
        {
            self.fault(span.clone(), "steps that end with one of kind `register`");
        }
        let bridging: Vec<OccupationId> =
            raw.bridging.iter().map(|id| id.as_str().into()).collect();
        for unknown in bridging
            .iter()
            .filter(|id| !known.open_roles.contains_key(*id))
        {
            self.fault(
                span.clone(),
                format!("a role of this file, not `{unknown}`"),
            );
        }
        for unknown in raw
            .support
            .iter()
            .filter(|id| !known.organisations.contains_key(*id))
        {
            self.fault(
                span.clone(),
                format!("an organisation of this file, not `{unknown}`"),
            );
        }
        let english = raw.english.map(|key| {
            let found = known.english.get(&key).cloned();
            if found.is_none() {
                self.fault(
                    span.clone(),
                    format!("an English standard of this file, not `{key}`"),
                );
            }
            found
        });
        let Some(regulator) = known.regulators.get(&raw.regulator) else {
            self.fault(
                span,
                format!("a regulator of this file, not `{}`", raw.regulator),
            );
            return None;
        };
        Some(Profession {
            id: raw.id.as_str().into(),
            regulator: Arc::clone(regulator),
            steps,
            bridging,
            english: english.flatten(),
            oet_version: raw.oet_version,
            support: raw.support,
        })
    }
}
