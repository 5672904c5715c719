//! Saying by oneself what of the plan is due, and what a person answers to that.

use time::Duration;

use super::{PlanFact, PlanPress, PlanSay, Prompt};
use crate::conversation::reply::{Addressee, Anchor, How, Reply};
use crate::conversation::talk::Talk;
use crate::conversation::{Fact, Say, Silence};
use crate::message::Class;
use crate::pathway::StepId;

/// The most days that a question can be put off by a button.
const MOST_DAYS: u8 = 60;

impl Talk<'_> {
    pub(in crate::conversation) fn press_plan(&mut self, press: &PlanPress) {
        match press {
            PlanPress::Steps => self.steps(),
            PlanPress::Step(step) => self.step(step),
            PlanPress::Mark(step, mark) => self.mark_step(step, *mark),
            PlanPress::AskDate(step) => self.ask_date(step),
            PlanPress::Date(step, day) => self.press_date(step, *day),
            PlanPress::NoDate(step) => self.no_date(step),
            PlanPress::Time(step, time) => self.keep_time(step, *time),
            PlanPress::Calendar(step) => self.calendar(step),
            PlanPress::Passed(step, passed) => self.passed(step, *passed),
            PlanPress::Scores(step) => self.scores(step),
            PlanPress::Snooze(step, days) => self.snooze(step.as_ref(), *days),
            PlanPress::Drop(step) => self.drop_questions(step),
            PlanPress::StillTrue => self.still_true(),
            PlanPress::When => self.when(false),
            PlanPress::At(part) => self.write_at(part.hours()),
            PlanPress::PickHour(first) => self.pick_hour(*first),
            PlanPress::Hour(first, hour) => self.write_from_or_to(*first, *hour),
            PlanPress::PickZone => self.pick_zone(0),
            PlanPress::Zone(zone) => self.write_in(zone),
        }
    }

    // --- saying

    /// Says what of the plan is due, if something is and the person is not in somebody's company;
    /// returns whether it did. What was asked aside lapses with it.
    pub(in crate::conversation) fn tell_of_plan(&mut self, silence: Option<Silence>) -> bool {
        let in_company = self.talking().is_some() || self.waiting().is_some();
        let Some(silence) = silence.filter(|_| !in_company) else {
            return false;
        };
        let profile = self.me.profile(self.world);
        let now = self.heard.at;
        let due = self.me.prompt_due(self.world, &profile, silence.since, now);
        let Some(prompt) = due else {
            return false;
        };
        if self.me.aside.is_some() {
            self.record(Fact::AskedAside(None));
        }
        self.take_asking();
        self.note_told(&prompt);
        self.record(Fact::ToldUnasked(now));
        let date = match &prompt {
            Prompt::GoodLuck(step) | Prompt::Result(step) | Prompt::HowIsIt(step) => {
                let plan = self.me.plan.step(step);
                plan.date.map(|date| (date, plan.time))
            }
            Prompt::Changed(_) | Prompt::Refresh => None,
        };
        self.reply(Reply {
            to: Addressee::Candidate(self.me.id),
            say: Say::Plan(Box::new(PlanSay::Prompt(prompt, date))),
            how: How::New,
            anchor: Some(Anchor::Prompt("plan".to_owned())),
            class: Class::Proactive,
        });
        true
    }

    /// Keeps that it is said, with the saying: so it is never said twice.
    fn note_told(&mut self, prompt: &Prompt) {
        let now = self.heard.at;
        match prompt {
            Prompt::GoodLuck(step) => self.keep_step(step, |plan| plan.wished = true),
            Prompt::Result(step) | Prompt::HowIsIt(step) => self.keep_step(step, |plan| {
                plan.asked = plan.asked.saturating_add(1);
                plan.asked_at = Some(now);
                plan.not_before = None;
            }),
            Prompt::Changed(steps) => {
                for step in steps {
                    self.record(Fact::Plan(PlanFact::ChangeTold(step.clone())));
                }
            }
            Prompt::Refresh => self.settle_habits(|habits| {
                habits.refresh_asked = Some(now);
                habits.refresh_not_before = None;
            }),
        }
    }

    // --- answers to it

    fn snooze(&mut self, step: Option<&StepId>, days: u8) {
        let until = Duration::days(days.min(MOST_DAYS).into());
        let until = self.heard.at.saturating_add(until);
        match step {
            Some(step) if self.own_step(step).is_none() => return self.toast(Say::Stale),
            Some(step) => self.keep_step(step, |plan| {
                plan.asked = 0;
                plan.not_before = Some(until);
                plan.silent = false;
            }),
            None => self.settle_habits(|habits| habits.refresh_not_before = Some(until)),
        }
        let day = self.me.waking(self.world).today(until);
        self.plan_say(PlanSay::Snoozed(day));
    }

    fn drop_questions(&mut self, step: &StepId) {
        if self.own_step(step).is_none() {
            return self.toast(Say::Stale);
        }
        self.keep_step(step, |plan| plan.silent = true);
        self.plan_say(PlanSay::Dropped);
    }

    fn still_true(&mut self) {
        self.answers_are_true();
        self.plan_say(PlanSay::StillTrue);
    }

    /// From this moment on all answers are taken to be true for a year.
    pub(in crate::conversation) fn answers_are_true(&mut self) {
        let now = self.heard.at;
        self.settle_habits(|habits| {
            habits.true_since = Some(now);
            habits.refresh_not_before = None;
        });
    }

    /// Who found their answers right before anybody kept when begins their year now.
    pub(in crate::conversation) fn begin_year(&mut self) {
        if self.me.confirmed && self.me.plan.habits.true_since.is_none() {
            self.answers_are_true();
        }
    }
}
