//! Professions, their registration steps, and which step is next.
//!
//! Everything factual stands in `pathways.toml`, each statement with its evidence and source; what
//! people read about a step stands in `locales/<language>/steps.ftl` under the step's id. A figure
//! that nobody has confirmed on the regulator's own page is never shown: types here hand it out
//! only with the day it was confirmed, and `stepward check` lists the rest ([`unconfirmed`]).
//!
//! This is not legal, immigration or regulatory advice.
//!
//! [`unconfirmed`]: Pathways::unconfirmed

mod english;
mod model;
mod next;
mod parse;
mod raw;
mod requirement;
mod stale;
mod tables;
mod unconfirmed;

use crate::audit::{OccupationId, Trait, Traits};

pub use english::{EnglishGap, Part, PartGap};
pub use model::{
    EnglishStandard, Evidence, OpenRole, Organisation, Pathways, Profession, Provenance, Regulator,
    Scores, Source, Step, StepId, StepKind,
};
pub use next::{Progress, next, progress};
pub use requirement::Requirement;
pub use stale::Stale;
pub use unconfirmed::{Statement, Unconfirmed};

impl Profession {
    /// The English standard of a step, where it is one of English.
    pub fn standard_of(&self, step: &Step) -> Option<&EnglishStandard> {
        let standard = self.english.as_deref();
        standard.filter(|_| step.kind == StepKind::English)
    }
}

impl Pathways {
    /// The steps of an occupation; `None` where it needs no register.
    pub fn profession(&self, id: &OccupationId) -> Option<&Profession> {
        self.professions.get(id)
    }

    /// The organisations that are switched on and help with a step of a profession.
    pub fn helpers<'a>(
        &'a self,
        profession: Option<&'a Profession>,
        step: &'a Step,
        switched_on: &'a [String],
    ) -> impl Iterator<Item = &'a Organisation> {
        let known = switched_on
            .iter()
            .filter_map(|id| self.organisations.get(id));
        known.filter(move |one| {
            let fits = one.helps.is_empty() || one.helps.contains(&step.kind);
            let of_profession = profession.is_none_or(|own| own.support.contains(&one.id));
            fits && (of_profession || one.helps.contains(&step.kind))
        })
    }

    /// What the audit and matching need to know: which occupations there are and who regulates
    /// them. Families and misleading names are known to `occupations`.
    pub fn traits(&self) -> Traits {
        let regulated = self.professions.values().map(|profession| {
            let regulator = Some(profession.regulator.short.clone());
            (
                profession.id.clone(),
                Trait {
                    regulator,
                    ..Trait::default()
                },
            )
        });
        let open = self
            .open_roles
            .keys()
            .map(|id| (id.clone(), Trait::default()));
        regulated.chain(open).collect()
    }
}
