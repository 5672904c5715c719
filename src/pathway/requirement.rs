//! What a person must do for a step, as far as it may be shown: so that a change of it is noticed, and
//! those whom it concerns are told once.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::model::{Pathways, Profession, Scores, Step, StepId};
use crate::audit::OccupationId;

/// What a step asks for. Of what nobody has confirmed nothing is in it: that was shown to nobody, so
/// nothing that anybody was told changes with it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Requirement {
    cost: Option<f64>,
    weeks: Option<(u32, u32)>,
    oet: Option<Scores>,
    ielts: Option<Scores>,
    /// The day on which an operator says that it changed.
    changed: Option<String>,
}

impl Requirement {
    fn of(step: &Step, profession: Option<&Profession>) -> Self {
        let english = profession.and_then(|own| own.standard_of(step));
        let english = english.filter(|standard| standard.provenance.is_confirmed());
        Self {
            cost: step.cost_gbp(),
            weeks: step.weeks(),
            oet: english.and_then(|standard| standard.oet),
            ielts: english.and_then(|standard| standard.ielts),
            changed: step.changed.map(|day| day.to_string()),
        }
    }

    /// What people know after this, who knew `before`: what is no longer confirmed stays as it was
    /// last shown.
    #[must_use]
    pub fn after(&self, before: &Self) -> Self {
        Self {
            cost: self.cost.or(before.cost),
            weeks: self.weeks.or(before.weeks),
            oet: self.oet.or(before.oet),
            ielts: self.ielts.or(before.ielts),
            changed: self.changed.clone().or(before.changed.clone()),
        }
    }

    /// Whether somebody who knew `before` must learn this: something that was shown is different now,
    /// or an operator says that it changed. What is shown for the first time contradicts nothing.
    pub fn contradicts(&self, before: &Self) -> bool {
        fn differs<T: PartialEq>(now: Option<&T>, before: Option<&T>) -> bool {
            now.zip(before).is_some_and(|(now, before)| now != before)
        }
        differs(self.cost.as_ref(), before.cost.as_ref())
            || differs(self.weeks.as_ref(), before.weeks.as_ref())
            || differs(self.oet.as_ref(), before.oet.as_ref())
            || differs(self.ielts.as_ref(), before.ielts.as_ref())
            || (self.changed.is_some() && self.changed != before.changed)
    }
}

impl Pathways {
    /// What each step asks for of those of each profession, since professions that share a step may
    /// have English standards of their own; and of those whose work needs no register.
    pub fn requirements(&self) -> BTreeMap<(Option<OccupationId>, StepId), Requirement> {
        let of_profession = |own: &Profession| {
            let of = |step: &Arc<Step>| {
                let key = (Some(own.id.clone()), step.id.clone());
                (key, Requirement::of(step, Some(own)))
            };
            own.steps.iter().map(of).collect::<Vec<_>>()
        };
        let open = self.open_steps.iter();
        let open = open.map(|step| ((None, step.id.clone()), Requirement::of(step, None)));
        let regulated = self.professions.values().flat_map(of_profession);
        regulated.chain(open).collect()
    }
}
