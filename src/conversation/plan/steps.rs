//! The list of steps, one step in full, and marking it.

use time::Date;

use super::{Done, PlanFact, PlanSay, StepLine, StepPage, StepPlan, Steps};
use crate::audit::profile::{Registration, TestKind};
use crate::audit::{Profile, Slot};
use crate::conversation::talk::{Talk, fits};
use crate::conversation::{Fact, Journey, Say, StepMark, Why, World};
use crate::pathway::{Progress, Step, StepId, StepKind, progress};

/// The question how far the registration is.
const REGISTRATION: &str = "registration";

impl World {
    /// The steps of a person, each with whether it is done: as they said, or as the answers show.
    pub fn steps_and_done(&self, profile: &Profile, journey: &Journey) -> Vec<(&Step, bool)> {
        let done = journey.steps_done();
        match self.profession(profile) {
            Some(profession) => {
                let profile = self.as_professional(profile);
                let steps = progress(profession, &done, &profile).into_iter();
                let is_done = |progress| progress != Progress::Open;
                steps
                    .map(|(step, progress)| (step.as_ref(), is_done(progress)))
                    .collect()
            }
            None if profile.occupation.is_some() || profile.occupation_words.is_some() => {
                let steps = self.pathways.open_steps.iter();
                steps
                    .map(|step| (step.as_ref(), done.contains(&step.id)))
                    .collect()
            }
            None => vec![],
        }
    }
}

impl Journey {
    /// The steps that the person said are done.
    pub(in crate::conversation) fn steps_done(&self) -> std::collections::BTreeSet<StepId> {
        let done =
            |(step, mark): (&StepId, &StepMark)| (*mark == StepMark::Done).then(|| step.clone());
        self.steps.iter().filter_map(done).collect()
    }
}

impl Talk<'_> {
    /// The next step of the person: of their profession, or of work that needs no register.
    pub(in crate::conversation) fn next_step(&self, profile: &Profile) -> Option<StepId> {
        let steps = self.world.steps_and_done(profile, &self.me);
        let regulated = self.world.profession(profile).is_some();
        let open = |(step, done): &(&Step, bool)| !(*done || regulated && step.optional);
        let next = steps.into_iter().find(open);
        next.map(|(step, _)| step.id.clone())
    }

    pub(super) fn plan_say(&mut self, say: PlanSay) {
        self.say(Say::Plan(Box::new(say)));
    }

    pub(super) fn plan_page(&mut self, say: PlanSay) {
        self.page(Say::Plan(Box::new(say)), "steps");
    }

    /// Keeps what is kept of a step. Whenever its day or time becomes another, calendars are to know.
    pub(super) fn keep_step(&mut self, step: &StepId, change: impl FnOnce(&mut StepPlan)) {
        let before = self.me.plan.step(step);
        let mut plan = before.clone();
        change(&mut plan);
        let moves = (plan.date, plan.time) != (before.date, before.time);
        plan.moved += u32::from(moves && before.date.is_some());
        if plan != before {
            self.record(Fact::Plan(PlanFact::Planned(step.clone(), plan)));
        }
    }

    // --- looking

    pub(in crate::conversation) fn steps(&mut self) {
        let profile = self.me.profile(self.world);
        let steps = self.world.steps_and_done(&profile, &self.me);
        if steps.is_empty() {
            return self.plan_page(PlanSay::NoSteps);
        }
        let lines = steps.into_iter().map(|(step, done)| {
            let mark = self.me.steps.get(&step.id).copied();
            StepLine {
                step: step.id.clone(),
                mark: if done { Some(StepMark::Done) } else { mark },
                date: self.me.plan.step(&step.id).date,
            }
        });
        let steps = lines.collect();
        let profession = self.world.profession(&profile);
        let own = profile.occupation.as_ref();
        let open_role = own.and_then(|own| self.world.pathways.open_roles.get(own));
        let say = PlanSay::Steps(Steps {
            next: self.next_step(&profile),
            bridging: profession.map_or(vec![], |one| one.bridging.clone()),
            leads_to: open_role.map_or(vec![], |role| role.bridging_for.clone()),
            profession: profession.map(|one| one.id.clone()),
            steps,
        });
        self.plan_page(say);
    }

    /// The step, where it is one of the person's.
    pub(super) fn own_step(&self, step: &StepId) -> Option<&Step> {
        let profile = self.me.profile(self.world);
        let steps = self.world.steps_and_done(&profile, &self.me);
        let own = steps.into_iter().find(|(own, _)| &own.id == step);
        own.map(|(own, _)| own)
    }

    pub(super) fn step_page(&self, step: &Step) -> StepPage {
        let profile = self.me.profile(self.world);
        let profession = self.world.profession(&profile);
        let standard = profession.and_then(|own| own.standard_of(step));
        let test = profile.test.as_ref();
        let plan = self.me.plan.step(&step.id);
        StepPage {
            profession: profession.map(|one| one.id.clone()),
            step: step.id.clone(),
            mark: self.me.steps.get(&step.id).copied(),
            date: plan.date.map(|date| (date, plan.time)),
            gap: standard.map(|standard| standard.gap(test)),
            oet: test.is_some_and(|test| test.kind == TestKind::Oet),
        }
    }

    pub(super) fn step(&mut self, step: &StepId) {
        match self.own_step(step).map(|step| self.step_page(step)) {
            Some(page) => self.plan_page(PlanSay::Step(page)),
            None => self.steps(),
        }
    }

    // --- marking

    pub(super) fn mark_step(&mut self, step: &StepId, mark: StepMark) {
        if self.own_step(step).is_none() {
            return self.toast(Say::Stale);
        }
        match mark {
            StepMark::Doing => self.doing(step),
            StepMark::Done => self.done_step(step),
            StepMark::NotYet => {
                self.record_mark(step, mark);
                self.forget_date(step);
                self.steps();
            }
            StepMark::NeedHelp => {
                self.record_mark(step, mark);
                self.steps();
                self.ask_for_person(Why::Step);
                let case = self.case.as_ref().map(|case| case.id);
                let help = case.map(|case| (case, step.clone()));
                self.settle_habits(|habits| habits.help = help);
            }
        }
    }

    pub(super) fn record_mark(&mut self, step: &StepId, mark: StepMark) {
        self.record(Fact::Plan(PlanFact::Marked(step.clone(), mark)));
    }

    /// Nothing of a step is due any more.
    pub(super) fn forget_date(&mut self, step: &StepId) {
        self.keep_step(step, |plan| {
            *plan = StepPlan {
                moved: plan.moved,
                told: std::mem::take(&mut plan.told),
                ..StepPlan::default()
            };
        });
    }

    /// A step is done: what fits now, and what comes next.
    pub(super) fn done_step(&mut self, step: &StepId) {
        let (before, _) = fits(&self.offers());
        self.finish_step(step, before);
    }

    /// The same, where so many roles fitted before what led to it.
    pub(super) fn finish_step(&mut self, step: &StepId, before: usize) {
        let kind = self.own_step(step).map(|step| step.kind);
        self.record_mark(step, StepMark::Done);
        self.forget_date(step);
        let (now, _) = fits(&self.offers());
        let profile = self.me.profile(self.world);
        let say = PlanSay::Done(Done {
            step: step.clone(),
            now,
            more: now.saturating_sub(before),
            next: self.next_step(&profile),
            registration: kind.and_then(|kind| self.registration_left_behind(kind, &profile)),
        });
        self.plan_say(say);
    }

    /// The answer about the registration, where a step of this kind says that it has gone further.
    fn registration_left_behind(&self, kind: StepKind, profile: &Profile) -> Option<Slot> {
        let reached = match kind {
            StepKind::Application => Registration::Applied,
            StepKind::Exam => Registration::Exams,
            StepKind::Register => Registration::Registered,
            StepKind::Eligibility
            | StepKind::Verification
            | StepKind::English
            | StepKind::Education
            | StepKind::Training => return None,
        };
        let slot = Slot::new(&REGISTRATION.into(), 0);
        let behind = profile.registration.is_none_or(|stage| stage < reached);
        (behind && self.counting().applies(&slot)).then_some(slot)
    }

    /// The day it is where the person lives.
    pub(super) fn their_today(&self) -> Date {
        self.me.waking(self.world).today(self.heard.at)
    }
}
