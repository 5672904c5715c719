//! The next steps towards the profession.

use super::talk::Talk;
use super::{Fact, Say, StepMark, Why};
use crate::audit::Profile;
use crate::pathway::StepId;

impl Talk<'_> {
    /// The next step of the person's profession, where it has steps.
    pub(super) fn next_step(&self, profile: &Profile) -> Option<StepId> {
        self.world.next_step(profile, &self.steps_done())
    }

    fn steps_done(&self) -> std::collections::BTreeSet<StepId> {
        let done =
            |(step, mark): (&StepId, &StepMark)| (*mark == StepMark::Done).then(|| step.clone());
        self.me.steps.iter().filter_map(done).collect()
    }

    pub(super) fn steps(&mut self) {
        let profile = self.me.profile(self.world);
        let Some(profession) = self.world.profession(&profile) else {
            return self.page(Say::NoSteps, "steps");
        };
        let next = self.next_step(&profile);
        let marked = |id: &StepId| self.me.steps.get(id).copied();
        let steps: Vec<_> = profession
            .steps
            .iter()
            .map(|step| (step.id.clone(), marked(&step.id)))
            .collect();
        let say = Say::Steps {
            profession: profession.id.clone(),
            steps,
            next,
        };
        self.page(say, "steps");
    }

    fn has_step(&self, step: &StepId) -> Option<crate::audit::OccupationId> {
        let profile = self.me.profile(self.world);
        let profession = self.world.profession(&profile)?;
        let has = profession.steps.iter().any(|known| &known.id == step);
        has.then(|| profession.id.clone())
    }

    pub(super) fn step(&mut self, step: &StepId) {
        match self.has_step(step) {
            Some(profession) => {
                let mark = self.me.steps.get(step).copied();
                self.page(Say::Step(profession, step.clone(), mark), "steps");
            }
            None => self.steps(),
        }
    }

    pub(super) fn mark_step(&mut self, step: &StepId, mark: StepMark) {
        if self.has_step(step).is_none() {
            return self.toast(Say::Stale);
        }
        self.record(Fact::StepMarked(step.clone(), mark));
        self.steps();
        if mark == StepMark::NeedHelp {
            self.ask_for_person(Why::Step);
        }
    }
}
