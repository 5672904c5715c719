//! Roles that fit, and the next steps towards the profession.

use super::say::{RoleCard, RolesPage};
use super::talk::Talk;
use super::{Fact, Press, RoleMark, Say, StepMark, Why};
use crate::audit::script::Chapter;
use crate::audit::{Answer, Profile, QuestionId, Slot};
use crate::matching::{Horizon, Match, RoleId};
use crate::pathway::StepId;

/// The horizons, in the order their lists are offered.
const HORIZONS: [Horizon; 3] = [Horizon::Now, Horizon::AfterRegistration, Horizon::Later];

/// Roles a page shows.
const PAGE: usize = 5;

impl Talk<'_> {
    // --- roles

    pub(super) fn roles(&mut self, horizon: Horizon, page: usize) {
        let wanted = |found: &Match| found.horizon == horizon;
        let (of_horizon, others): (Vec<Match>, Vec<Match>) =
            self.offers().into_iter().partition(wanted);
        let other = |other: Horizon| others.iter().filter(|found| found.horizon == other).count();
        let pages = of_horizon.len().div_ceil(PAGE).max(1);
        let page = page.min(pages - 1);
        let total = of_horizon.len();
        let roles = RolesPage {
            horizon,
            page,
            first: page * PAGE + 1,
            pages,
            total,
            others: HORIZONS
                .into_iter()
                .filter(|other| *other != horizon)
                .map(|horizon| (horizon, other(horizon)))
                .collect(),
            matches: of_horizon
                .into_iter()
                .skip(page * PAGE)
                .take(PAGE)
                .collect(),
            permission: self.me.profile(self.world).permission,
        };
        self.page(Say::Roles(Box::new(roles)), "roles");
    }

    fn matched(&self, role: &RoleId) -> Option<Match> {
        self.matches()
            .into_iter()
            .find(|found| &found.role.id == role)
    }

    pub(super) fn role(&mut self, role: &RoleId) {
        let mark = self.me.roles.get(role).copied();
        match self.matched(role) {
            Some(found) => {
                let settles = self.settles(&found);
                let card = RoleCard {
                    found,
                    mark,
                    settles,
                };
                self.page(Say::Role(Box::new(card)), "roles");
            }
            None => {
                self.toast(Say::RoleGone);
                self.roles(Horizon::Now, 0);
            }
        }
    }

    /// The first question that would settle something and can be asked, with what opens it.
    fn settles(&self, found: &Match) -> Option<(QuestionId, Press)> {
        found
            .questions()
            .find_map(|question| Some((question.clone(), self.opens(question)?)))
    }

    /// What opens a question: the first entry that has no answer to it, else one where it was
    /// skipped, else the first; and where there is no entry yet, the chapter, which begins one.
    fn opens(&self, question: &QuestionId) -> Option<Press> {
        let counting = self.counting();
        let slots = counting.slots.iter().map(|(_, slot)| slot);
        let known = |slot: &&Slot| match counting.answer(slot) {
            None => 0,
            Some(Answer::Skipped) => 1,
            Some(_) => 2,
        };
        let asked = slots.filter(|slot| &slot.question == question);
        if let Some(slot) = asked.min_by_key(known) {
            return Some(Press::Change(slot.clone()));
        }
        let (section, _) = self.world.script.find(question)?;
        let begins = section.chapter == Chapter::Optional
            && section.repeats()
            && !self.has_entries(&section.id);
        begins.then(|| Press::Chapter(section.id.clone()))
    }

    pub(super) fn mark_role(&mut self, role: &RoleId, mark: RoleMark) {
        if self.matched(role).is_none() {
            return self.role(role);
        }
        self.record(Fact::RoleMarked(role.clone(), mark));
        self.toast(Say::RoleMarked(mark));
        self.role(role);
        match mark {
            RoleMark::Interested => self.ask_for_person(Why::Role),
            RoleMark::LooksWrong => self.ask_for_person(Why::LooksWrong),
            RoleMark::NotForMe | RoleMark::Saved => {}
        }
    }

    // --- steps

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
