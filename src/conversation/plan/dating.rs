//! The day of a step: asked for, read, kept, put into a calendar.

use time::{Date, Time};

use super::{Asking, Calendar, Habits, PlanFact, PlanSay, reading};
use crate::audit::profile::TestKind;
use crate::audit::{Answer, QuestionId, Slot};
use crate::conversation::talk::Talk;
use crate::conversation::{Fact, Say, StepMark};
use crate::pathway::{StepId, StepKind};

/// Words that are not understood so often are meant for something else.
const MOST_TRIES: u8 = 2;

/// The questions about a test of English that a day answers.
const TEST: &str = "test";
const TEST_DATE: &str = "test-date";

impl Talk<'_> {
    /// Keeps what concerns no step alone.
    pub(super) fn settle_habits(&mut self, change: impl FnOnce(&mut Habits)) {
        let mut habits = self.me.plan.habits.clone();
        change(&mut habits);
        if habits != self.me.plan.habits {
            self.record(Fact::Plan(PlanFact::Settled(Box::new(habits))));
        }
    }

    /// Something of the plan is asked beside the journey: the next words answer it.
    pub(super) fn ask_beside(&mut self, asking: Asking) {
        self.settle_habits(|habits| habits.asking = Some(asking));
    }

    /// What the plan asked beside the journey: it is answered now or never.
    pub(in crate::conversation) fn take_asking(&mut self) -> Option<Asking> {
        let asking = self.me.plan.habits.asking.clone()?;
        self.settle_habits(|habits| habits.asking = None);
        Some(asking)
    }

    /// A step is being worked on: from now on its questions are paced, and its day is asked.
    pub(super) fn doing(&mut self, step: &StepId) {
        self.begin(step);
        self.ask_date(step);
    }

    fn begin(&mut self, step: &StepId) {
        let now = self.heard.at;
        if self.me.steps.get(step) != Some(&StepMark::Doing) {
            self.record_mark(step, StepMark::Doing);
        }
        self.keep_step(step, |plan| {
            plan.began = Some(now);
            plan.asked = 0;
            plan.asked_at = None;
            plan.not_before = None;
            plan.silent = false;
        });
    }

    pub(super) fn ask_date(&mut self, step: &StepId) {
        self.ask_date_again(step, 0);
    }

    fn ask_date_again(&mut self, step: &StepId, tries: u8) {
        if self.own_step(step).is_none() {
            return self.toast(Say::Stale);
        }
        self.ask_beside(Asking::Date(step.clone(), tries));
        self.plan_say(PlanSay::AskDate {
            step: step.clone(),
            today: self.their_today(),
            again: tries > 0,
        });
    }

    /// Takes words as the answer to what the plan asked beside the journey; returns whether they were.
    pub(in crate::conversation) fn answers_plan(&mut self, asking: &Asking, words: &str) -> bool {
        let language = self.language();
        // Who talks with a caseworker writes to them; buttons go on.
        if self.talking().is_some() || self.world.command_word(&language, words).is_some() {
            return false;
        }
        match asking {
            Asking::Date(step, tries) => {
                match reading::day_and_time(words, self.their_today(), language.as_str()) {
                    Some((day, time)) => self.keep_date(step, day, time),
                    None if self.is_for_somebody_else(*tries) => return false,
                    None => self.ask_date_again(step, tries + 1),
                }
                true
            }
            Asking::Time(step, tries) => self.answers_time(step, words, *tries),
            Asking::Zone(tries) => self.zone_in_words(words, *tries),
        }
    }

    /// Words that are no time are never the answer to another question: the day is kept without one.
    fn answers_time(&mut self, step: &StepId, words: &str, tries: u8) -> bool {
        let Some(date) = self.me.plan.step(step).date else {
            return false;
        };
        match reading::time(words) {
            Some(time) => self.keep_time(step, Some(time)),
            None if self.waiting().is_some() => return false,
            None if tries >= MOST_TRIES => self.keep_time(step, None),
            None => self.ask_time(step, date, tries + 1),
        }
        true
    }

    fn ask_time(&mut self, step: &StepId, date: Date, tries: u8) {
        self.ask_beside(Asking::Time(step.clone(), tries));
        self.plan_say(PlanSay::AskTime(step.clone(), date));
    }

    /// Whether words that are not understood are for a caseworker, or for whatever else is open.
    pub(super) fn is_for_somebody_else(&self, tries: u8) -> bool {
        tries >= MOST_TRIES || self.waiting().is_some()
    }

    pub(super) fn press_date(&mut self, step: &StepId, day: Date) {
        // A button of long ago says a day that is over, and a forged one says any day.
        if self.own_step(step).is_none() || !reading::is_to_come(day, self.their_today()) {
            return self.toast(Say::Stale);
        }
        self.keep_date(step, day, None);
    }

    fn keep_date(&mut self, step: &StepId, date: Date, time: Option<Time>) {
        let Some(kind) = self.own_step(step).map(|step| step.kind) else {
            return self.stale();
        };
        self.begin(step);
        self.keep_step(step, |plan| {
            let moves = plan.date.is_some() && (plan.date, plan.time) != (Some(date), time);
            plan.moved += u32::from(moves);
            plan.wished &= plan.date == Some(date);
            plan.date = Some(date);
            plan.time = time;
        });
        if kind == StepKind::English {
            self.plan_test(date);
        }
        if time.is_some() {
            return self.plan_say(PlanSay::DateKept {
                step: step.clone(),
                date,
                time,
            });
        }
        self.ask_time(step, date, 0);
    }

    /// The day of a test of English is an answer of the audit, too, while no test was taken.
    fn plan_test(&mut self, date: Date) {
        let profile = self.me.profile(self.world);
        let taken = profile.test.map(|test| test.kind);
        match taken {
            None => self.answer_of_plan(TEST, Answer::One("planned".into())),
            Some(TestKind::Planned) => {}
            Some(TestKind::Oet | TestKind::Ielts | TestKind::Other) => return,
        }
        self.answer_of_plan(TEST_DATE, Answer::Date(date));
    }

    /// Records an answer that follows from the plan, where its question applies.
    pub(super) fn answer_of_plan(&mut self, question: &str, answer: Answer) {
        let slot = Slot::new(&QuestionId::from(question), 0);
        if self.counting().applies(&slot) {
            self.record_answer(&slot, answer);
        }
    }

    pub(super) fn keep_time(&mut self, step: &StepId, time: Option<Time>) {
        let Some(date) = self.me.plan.step(step).date else {
            return self.toast(Say::Stale);
        };
        self.keep_step(step, |plan| {
            plan.moved += u32::from(plan.time.is_some() && plan.time != time);
            plan.time = time;
        });
        self.plan_say(PlanSay::DateKept {
            step: step.clone(),
            date,
            time,
        });
    }

    pub(super) fn no_date(&mut self, step: &StepId) {
        if self.own_step(step).is_none() {
            return self.toast(Say::Stale);
        }
        let had = self.me.plan.step(step).date.is_some();
        self.begin(step);
        self.keep_step(step, |plan| {
            plan.date = None;
            plan.time = None;
            plan.wished = false;
        });
        self.plan_say(if had {
            PlanSay::NoDateKept(step.clone())
        } else {
            PlanSay::DoingKept(step.clone())
        });
    }

    pub(super) fn calendar(&mut self, step: &StepId) {
        let plan = self.me.plan.step(step);
        let Some(date) = plan.date else {
            return self.toast(Say::Stale);
        };
        let zone = self.me.waking(self.world).zone.to_owned();
        let of = (self.me.id, step);
        let event = Calendar::new(of, (date, plan.time), &zone, plan.moved, self.heard.at);
        self.file(Say::Plan(Box::new(PlanSay::Calendar(event))));
    }
}
