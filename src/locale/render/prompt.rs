//! What is said of a plan to somebody who did not ask for it at this moment. A lock screen may show it
//! to anybody: it begins with neutral words, and the rest is hidden until it is touched.

use time::{Date, Time};

use super::{Arguments, Message, Style, Wording};
use crate::conversation::plan::{PlanPress, Prompt};
use crate::conversation::{Press, StepMark};
use crate::message::Button;
use crate::pathway::{StepId, StepKind};

/// After how many days a question comes again, as buttons offer it.
const SNOOZES: [(&str, u8); 2] = [("button-snooze-days", 3), ("button-snooze-weeks", 14)];

/// After how many days somebody who has no result yet is asked again.
const NO_RESULT_YET: u8 = 7;

/// After how many days somebody who still works on a step is asked again.
const STILL_DOING: u8 = 28;

impl Wording<'_> {
    pub(super) fn prompt(self, prompt: &Prompt, date: Option<(Date, Option<Time>)>) -> Message {
        let (hidden, mut keyboard) = match prompt {
            Prompt::GoodLuck(step) => (self.good_luck(step, date), self.after_good_luck(step)),
            Prompt::Result(step) => self.result(step),
            Prompt::HowIsIt(step) => {
                let mut keyboard = vec![
                    vec![
                        self.finished(step),
                        self.plan_button("button-step-date", PlanPress::AskDate(step.clone())),
                    ],
                    vec![self.later("button-still-doing", step, STILL_DOING)],
                ];
                keyboard.extend(self.help_and_snooze(step));
                (self.about("prompt-doing", step), keyboard)
            }
            Prompt::Changed(steps) => self.changed_steps(steps),
            Prompt::Refresh => (self.text("prompt-refresh"), self.refresh_keyboard()),
        };
        // Telegram shows a spoiler neither on lock screens nor in the list of chats.
        let hidden = format!("<tg-spoiler>{hidden}</tg-spoiler>");
        keyboard.push(vec![self.when_button()]);
        keyboard.push(vec![self.pause_button(false)]);
        self.message(
            format!("{}\n\n{hidden}", self.text("prompt-hello")),
            keyboard,
        )
    }

    fn about(self, key: &str, step: &StepId) -> String {
        let step = Arguments::default().with("step", self.step_title(step));
        self.with(key, &step)
    }

    fn good_luck(self, step: &StepId, date: Option<(Date, Option<Time>)>) -> String {
        let title = self.step_title(step);
        match date {
            Some((date, Some(time))) => {
                let arguments = super::plan::day_and_time(date, time).with("step", title);
                self.with("prompt-good-luck-time", &arguments)
            }
            Some((date, None)) => {
                let arguments = Arguments::default().with("date", date).with("step", title);
                self.with("prompt-good-luck", &arguments)
            }
            None => self.about("prompt-doing", step),
        }
    }

    fn after_good_luck(self, step: &StepId) -> Vec<Vec<Button>> {
        let calendar = PlanPress::Calendar(step.clone());
        let new = PlanPress::AskDate(step.clone());
        vec![
            vec![self.plan_button("button-step-calendar", calendar)],
            vec![self.plan_button("button-step-new-date", new)],
            vec![self.never(step)],
        ]
    }

    /// What came of a day, asked as the kind of step wants it.
    fn result(self, step: &StepId) -> (String, Vec<Vec<Button>>) {
        let known = self.world.pathways.steps.get(step);
        let kind = known.map_or(StepKind::Application, |step| step.kind);
        let waits = |key, days| vec![self.later(key, step, days)];
        let (key, mut keyboard) = match kind {
            StepKind::English => {
                let scores = PlanPress::Scores(step.clone());
                let scores = self
                    .plan_button("button-step-scores", scores)
                    .styled(Style::Primary);
                (
                    "prompt-scores",
                    vec![vec![scores], waits("button-no-result-yet", NO_RESULT_YET)],
                )
            }
            StepKind::Exam => {
                let passed =
                    |key, passed| self.plan_button(key, PlanPress::Passed(step.clone(), passed));
                let keyboard = vec![
                    vec![passed("button-passed", true).styled(Style::Primary)],
                    vec![passed("button-not-passed", false)],
                    waits("button-no-result-yet", NO_RESULT_YET),
                ];
                ("prompt-result", keyboard)
            }
            StepKind::Application | StepKind::Verification | StepKind::Register => {
                let keyboard = vec![
                    vec![self.finished(step)],
                    waits("button-no-result-yet", NO_RESULT_YET),
                ];
                ("prompt-waiting", keyboard)
            }
            StepKind::Eligibility | StepKind::Education | StepKind::Training => {
                let keyboard = vec![
                    vec![self.finished(step)],
                    waits("button-still-doing", STILL_DOING),
                ];
                ("prompt-result", keyboard)
            }
        };
        keyboard.extend(self.help_and_snooze(step));
        (self.about(key, step), keyboard)
    }

    fn changed_steps(self, steps: &[StepId]) -> (String, Vec<Vec<Button>>) {
        let mut lines = vec![self.text("prompt-changed")];
        lines.extend(
            steps
                .iter()
                .map(|step| self.about("prompt-changed-step", step)),
        );
        let button = |step: &StepId| {
            let press = Press::Plan(PlanPress::Step(step.clone()));
            vec![self.labelled(self.step_title(step), &press)]
        };
        (lines.join("\n"), steps.iter().map(button).collect())
    }

    fn refresh_keyboard(self) -> Vec<Vec<Button>> {
        let still = self.plan_button("button-still-true", PlanPress::StillTrue);
        let snooze = |(key, days)| self.plan_button(key, PlanPress::Snooze(None, days));
        let mut keyboard = vec![
            vec![still.styled(Style::Success)],
            vec![self.button("button-review-answers", &Press::Review)],
        ];
        keyboard.extend(SNOOZES.map(|one| vec![snooze(one)]));
        keyboard
    }

    // --- buttons

    fn finished(self, step: &StepId) -> Button {
        let done = PlanPress::Mark(step.clone(), StepMark::Done);
        self.plan_button("button-step-finished", done)
    }

    fn later(self, key: &str, step: &StepId, days: u8) -> Button {
        self.plan_button(key, PlanPress::Snooze(Some(step.clone()), days))
    }

    fn never(self, step: &StepId) -> Button {
        self.plan_button("button-snooze-never", PlanPress::Drop(step.clone()))
    }

    fn help_and_snooze(self, step: &StepId) -> Vec<Vec<Button>> {
        let help = PlanPress::Mark(step.clone(), StepMark::NeedHelp);
        let mut keyboard = vec![vec![self.plan_button("button-step-help", help)]];
        let snoozes = SNOOZES.map(|(key, days)| self.later(key, step, days));
        keyboard.push(snoozes.into());
        keyboard.push(vec![self.never(step)]);
        keyboard
    }
}
