//! The steps to a profession: all of them, and one with what to do about it.

use super::{Arguments, Message, Style, Wording};
use crate::audit::OccupationId;
use crate::conversation::{Press, StepMark};
use crate::locale::Direction;
use crate::message::{Button, Does};
use crate::pathway::StepId;

impl Wording<'_> {
    /// What a step is called.
    pub(super) fn step_title(self, step: &StepId) -> String {
        self.text(&step_key(step))
    }

    pub(super) fn steps(
        self,
        profession: &OccupationId,
        steps: &[(StepId, Option<StepMark>)],
        next: Option<&StepId>,
    ) -> Message {
        let name = Arguments::default().with("profession", self.occupation(profession));
        let mut list = vec![];
        let onwards = match self.language.direction() {
            Direction::LeftToRight => "➡️",
            Direction::RightToLeft => "⬅️",
        };
        let mut keyboard = vec![];
        for (step, mark) in steps {
            let is_next = next == Some(step);
            let sign = match mark {
                Some(StepMark::Done) => "✅",
                Some(StepMark::NeedHelp) => "🆘",
                Some(StepMark::NotYet) | None if is_next => onwards,
                Some(StepMark::NotYet) | None => "▫️",
            };
            let title = self.step_title(step);
            list.push(if is_next {
                format!("{sign} <b>{title}</b>")
            } else {
                format!("{sign} {title}")
            });
            let button = self.labelled(format!("{sign} {title}"), &Press::Step(step.clone()));
            keyboard.push(vec![if is_next {
                button.styled(Style::Primary)
            } else {
                button
            }]);
        }
        let text = [
            self.with("steps", &name),
            list.join("\n"),
            self.text("steps-not-advice"),
        ];
        keyboard.push(vec![
            self.button("button-person", &Press::Person),
            self.menu_button(),
        ]);
        self.message(text.join("\n\n"), keyboard)
    }

    pub(super) fn no_steps(self) -> Message {
        let keyboard = vec![
            vec![self.roles_button()],
            vec![
                self.button("button-person", &Press::Person),
                self.menu_button(),
            ],
        ];
        self.message(self.text("no-steps"), keyboard)
    }

    pub(super) fn step(
        self,
        profession: &OccupationId,
        step: &StepId,
        mark: Option<StepMark>,
    ) -> Message {
        let mut text = vec![format!("<b>{}</b>", self.step_title(step))];
        text.push(self.attribute(&step_key(step), "do"));
        let known = self.world.pathways.professions.get(profession);
        let known = known.and_then(|known| known.steps.iter().find(|known| &known.id == step));
        if let Some(known) = known {
            if let Some(weeks) = known.weeks() {
                let weeks = Arguments::default()
                    .with("from", weeks.0)
                    .with("to", weeks.1);
                text.push(self.with("steps-weeks", &weeks));
            }
            match (known.cost_gbp(), known.provenance.as_of) {
                (Some(pounds), Some(as_of)) => {
                    let pence = crate::locale::Value::Money {
                        pence: pence(pounds),
                    };
                    let cost = Arguments::default().with("cost", pence).with("date", as_of);
                    text.push(self.with("steps-cost", &cost));
                }
                (_, _) => text.push(self.text("steps-look-up")),
            }
        }
        let url = self
            .world
            .pathways
            .professions
            .get(profession)
            .map(|known| &known.regulator.url);
        self.message(text.join("\n\n"), self.step_keyboard(step, mark, url))
    }

    fn step_keyboard(
        self,
        step: &StepId,
        mark: Option<StepMark>,
        url: Option<&String>,
    ) -> Vec<Vec<Button>> {
        let marking = |key: &str, this: StepMark| {
            let press = Press::MarkStep(step.clone(), this);
            self.ticked(self.button(key, &press), mark == Some(this))
        };
        let mut keyboard = vec![
            vec![
                marking("button-step-done", StepMark::Done),
                marking("button-step-not-yet", StepMark::NotYet),
            ],
            vec![marking("button-step-help", StepMark::NeedHelp)],
        ];
        if let Some(url) = url {
            let label = self.text("button-regulator");
            let does = Does::Open(url.clone());
            keyboard.push(vec![Button {
                label,
                does,
                style: Style::Plain,
            }]);
        }
        keyboard.push(vec![
            self.button("button-all-steps", &Press::Steps),
            self.menu_button(),
        ]);
        keyboard
    }
}

/// The locale key of a step: ids have underscores, keys have hyphens too.
fn step_key(step: &StepId) -> String {
    format!("step-{step}")
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a fee is a small amount, never negative: the parser sees to it"
)]
fn pence(pounds: f64) -> u64 {
    (pounds * 100.0).round() as u64
}
