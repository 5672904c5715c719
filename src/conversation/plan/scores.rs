//! What came of a step: an exam passed or not, and the scores of a test, which become answers of the
//! audit, so that matching and gaps see them.

use super::{PlanSay, Scoring};
use crate::audit::profile::TestKind;
use crate::audit::{Answer, QuestionId, Slot};
use crate::conversation::talk::{Talk, fits};
use crate::conversation::{Fact, Say, StepMark};
use crate::pathway::{EnglishGap, StepId, StepKind};

/// The questions about a test and its parts, in the order in which they are asked.
const QUESTIONS: [&str; 10] = [
    "test",
    "oet-listening",
    "oet-reading",
    "oet-writing",
    "oet-speaking",
    "ielts-listening",
    "ielts-reading",
    "ielts-writing",
    "ielts-speaking",
    "ielts-overall",
];

impl Talk<'_> {
    /// An exam is over.
    pub(super) fn passed(&mut self, step: &StepId, passed: bool) {
        if self.own_step(step).is_none() {
            return self.toast(Say::Stale);
        }
        if passed {
            return self.done_step(step);
        }
        self.record_mark(step, StepMark::NotYet);
        self.forget_date(step);
        self.plan_say(PlanSay::NotPassed(step.clone()));
    }

    /// The scores are there: each part is asked, one after another.
    pub(super) fn scores(&mut self, step: &StepId) {
        let kind = self.own_step(step).map(|step| step.kind);
        if kind != Some(StepKind::English) {
            return self.toast(Say::Stale);
        }
        if self.talking().is_some() {
            // What is typed now is for the caseworker: no score may be asked that would go to them.
            return self.say_who_answers();
        }
        self.goes_on();
        let date = self.me.plan.step(step).date;
        let scoring = Scoring {
            step: step.clone(),
            asked: vec![],
            date,
        };
        self.settle_habits(|habits| habits.scoring = Some(scoring));
        self.plan_say(PlanSay::ScoresBegin);
        self.next_score();
    }

    /// Whether an answer was one of the scores that are being asked: then the one behind it follows,
    /// also where the person went back. Any other answer ends the series.
    pub(in crate::conversation) fn was_score(&mut self, slot: &Slot) -> bool {
        let Some(mut scoring) = self.me.plan.habits.scoring.clone() else {
            return false;
        };
        let place =
            |question: &QuestionId| QUESTIONS.iter().position(|id| *id == question.as_str());
        let Some(answered) = place(&slot.question) else {
            self.leave_scores();
            return false;
        };
        let before = |question: &QuestionId| place(question) < Some(answered);
        scoring.asked.retain(before);
        scoring.asked.push(slot.question.clone());
        self.settle_habits(|habits| habits.scoring = Some(scoring));
        self.next_score();
        true
    }

    /// The person goes elsewhere: no further score is asked.
    pub(in crate::conversation) fn leave_scores(&mut self) {
        self.settle_habits(|habits| habits.scoring = None);
    }

    fn next_score(&mut self) {
        let Some(mut scoring) = self.me.plan.habits.scoring.clone() else {
            return;
        };
        match self.open_score(&scoring) {
            Some(slot) => {
                scoring.asked.push(slot.question.clone());
                self.settle_habits(|habits| habits.scoring = Some(scoring));
                self.record(Fact::Opened(slot.clone()));
                self.ask_question(&slot, vec![], None);
            }
            None => self.scored(&scoring),
        }
    }

    /// The next question about the test that applies. Which test it was is asked only where it is not
    /// known.
    fn open_score(&self, scoring: &Scoring) -> Option<Slot> {
        let profile = self.me.profile(self.world);
        let kind = profile.test.map(|test| test.kind);
        let known = matches!(kind, Some(TestKind::Oet | TestKind::Ielts));
        let counting = self.counting();
        let questions = QUESTIONS.iter().map(|id| QuestionId::from(*id));
        let open = questions.filter(|id| !scoring.asked.contains(id));
        let open = open.filter(|id| !(known && id.as_str() == QUESTIONS[0]));
        open.map(|id| Slot::new(&id, 0))
            .find(|slot| counting.applies(slot))
    }

    /// All parts are told: the step is done where they reach what is asked for.
    fn scored(&mut self, scoring: &Scoring) {
        self.settle_habits(|habits| habits.scoring = None);
        if let Some(date) = scoring.date.filter(|date| *date <= self.their_today()) {
            self.answer_of_plan("test-date", Answer::Date(date));
        }
        let step = &scoring.step;
        let Some(page) = self.own_step(step).map(|step| self.step_page(step)) else {
            return self.prompt();
        };
        if page.gap == Some(EnglishGap::Reached) {
            let before = self.fitted_before(scoring);
            return self.finish_step(step, before);
        }
        self.record_mark(step, StepMark::NotYet);
        self.forget_date(step);
        self.plan_say(PlanSay::ScoresKept(page));
    }

    /// How many roles would fit without the scores that were told just now.
    fn fitted_before(&self, scoring: &Scoring) -> usize {
        let mut before = self.me.clone();
        for question in &scoring.asked {
            before.answers.remove(&Slot::new(question, 0));
        }
        fits(&self.offers_to(&before.profile(self.world))).0
    }
}
