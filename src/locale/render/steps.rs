//! The steps of a plan: all of them, and one with what to do about it.

use super::{Arguments, Message, Style, Wording};
use crate::conversation::offers::Shelf;
use crate::conversation::plan::{PlanPress, StepLine, StepPage, Steps};
use crate::conversation::{OffersPress, Press, StepMark};
use crate::locale::{Direction, Value};
use crate::message::{Button, Does};
use crate::pathway::{Evidence, Profession, Step, StepId, StepKind};

impl Wording<'_> {
    /// What a step is called.
    pub(super) fn step_title(self, step: &StepId) -> String {
        self.text(&step_key(step))
    }

    /// A button about the plan.
    pub(super) fn plan_button(self, key: &str, press: PlanPress) -> Button {
        self.button(key, &Press::Plan(press))
    }

    /// A button to the roles that fit now.
    pub(super) fn roles_now_button(self) -> Button {
        let now = OffersPress::List(Shelf::Now, 0);
        self.button("button-plan-roles", &Press::Offers(now))
    }

    pub(super) fn steps(self, plan: &Steps) -> Message {
        let mut text = vec![];
        match &plan.profession {
            Some(profession) => {
                let name = Arguments::default().with("profession", self.occupation(profession));
                text.push(self.with("steps", &name));
            }
            None => text.push(self.text("plan-open")),
        }
        let (mut list, mut keyboard) = (vec![], vec![]);
        for line in &plan.steps {
            let is_next = plan.next.as_ref() == Some(&line.step);
            let (shown, button) = self.step_line(line, is_next);
            list.push(shown);
            keyboard.push(vec![button]);
        }
        text.push(list.join("\n"));
        if plan.next.is_none() {
            text.push(self.text("plan-all-done"));
        }
        let listed = |ids: &[crate::audit::OccupationId]| {
            let names = ids.iter().map(|id| {
                let name = Arguments::default().with("name", self.occupation(id));
                format!("• {}", self.with("step-helper", &name))
            });
            names.collect::<Vec<_>>().join("\n")
        };
        if !plan.bridging.is_empty() {
            text.push(self.text("plan-work-now"));
            text.push(listed(&plan.bridging));
        }
        if !plan.leads_to.is_empty() {
            text.push(self.text("plan-leads-to"));
            text.push(listed(&plan.leads_to));
        }
        text.push(self.text("steps-not-advice"));
        keyboard.push(vec![self.roles_now_button()]);
        keyboard.push(vec![
            self.button("button-person", &Press::Person),
            self.menu_button(),
        ]);
        self.message(text.join("\n\n"), keyboard)
    }

    fn step_line(self, line: &StepLine, is_next: bool) -> (String, Button) {
        let onwards = match self.language.direction() {
            Direction::LeftToRight => "➡️",
            Direction::RightToLeft => "⬅️",
        };
        let sign = match line.mark {
            Some(StepMark::Done) => "✅",
            Some(StepMark::Doing) => "⏳",
            Some(StepMark::NeedHelp) => "🆘",
            Some(StepMark::NotYet) | None if is_next => onwards,
            Some(StepMark::NotYet) | None => "▫️",
        };
        let title = self.step_title(&line.step);
        let press = Press::Plan(PlanPress::Step(line.step.clone()));
        let button = self.labelled(format!("{sign} {title}"), &press);
        let mut shown = if is_next {
            format!("{sign} <b>{title}</b>")
        } else {
            format!("{sign} {title}")
        };
        if let Some(date) = line.date {
            let date = Arguments::default().with("date", date);
            shown = format!("{shown}\n      📅 {}", self.with("plan-dated", &date));
        }
        let style = if is_next {
            Style::Primary
        } else {
            Style::Plain
        };
        (shown, button.styled(style))
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

    /// The profession of a page and the step itself, where both are known.
    fn known(&self, page: &StepPage) -> (Option<&Profession>, Option<&Step>) {
        let pathways = &self.world.pathways;
        let profession = page.profession.as_ref();
        let profession = profession.and_then(|id| pathways.professions.get(id));
        let step = pathways.steps.get(&page.step);
        (profession, step.map(AsRef::as_ref))
    }

    pub(super) fn step(self, page: &StepPage) -> Message {
        let mut text = vec![format!("<b>{}</b>", self.step_title(&page.step))];
        text.extend(self.dated(page.date));
        text.push(self.attribute(&step_key(&page.step), "do"));
        let (profession, step) = self.known(page);
        let Some(step) = step else {
            return self.message(text.join("\n\n"), self.step_keyboard(page, None, None));
        };
        text.extend(self.figures(step));
        text.extend(profession.and_then(|own| self.english_of(own, step)));
        if let (StepKind::English, Some(gap)) = (step.kind, &page.gap) {
            text.push(self.gap(gap, page.oet));
        }
        text.extend(self.helpers(profession, step));
        let regulator = profession.map(|own| &own.regulator.url);
        let keyboard = self.step_keyboard(page, Some(step), regulator);
        self.message(text.join("\n\n"), keyboard)
    }

    /// What it costs and how long it takes, where somebody has confirmed it; else where to look.
    fn figures(self, step: &Step) -> Vec<String> {
        let mut text = vec![];
        if let Some((from, to)) = step.weeks() {
            let weeks = Arguments::default().with("from", from).with("to", to);
            text.push(self.with("steps-weeks", &weeks));
        }
        match (step.cost_gbp(), step.provenance.as_of) {
            (Some(pounds), Some(as_of)) => {
                let pence = Value::Money {
                    pence: pence(pounds),
                };
                let cost = Arguments::default().with("cost", pence).with("date", as_of);
                text.push(self.with("steps-cost", &cost));
                let evidence = evidence(step.cost_evidence());
                let source = Arguments::default()
                    .with("evidence", evidence)
                    .with("date", as_of);
                text.push(self.with("step-source", &source));
            }
            (_, _) => text.push(self.text("steps-look-up")),
        }
        text
    }

    /// Who may help with it, of those whom the operator has switched on.
    fn helpers(self, profession: Option<&Profession>, step: &Step) -> Option<String> {
        let on = &self.world.place.organisations.ids;
        let helpers = self.world.pathways.helpers(profession, step, on);
        let names = helpers.map(|one| {
            let name = Arguments::default().with("name", one.name.clone());
            let name = self.with("step-helper", &name);
            let address = one.provenance.sources.iter();
            match address
                .into_iter()
                .find(|source| source.starts_with("http"))
            {
                Some(url) => {
                    let url = crate::locale::escape(url);
                    format!("• <a href=\"{url}\">{name}</a>")
                }
                None => format!("• {name}"),
            }
        });
        let names: Vec<String> = names.collect();
        (!names.is_empty()).then(|| {
            let title = self.text("step-helpers");
            format!("{title}\n{}", names.join("\n"))
        })
    }

    fn step_keyboard(
        self,
        page: &StepPage,
        step: Option<&Step>,
        regulator: Option<&String>,
    ) -> Vec<Vec<Button>> {
        let id = &page.step;
        let marking = |key: &str, this: StepMark| {
            let button = self.plan_button(key, PlanPress::Mark(id.clone(), this));
            self.ticked(button, page.mark == Some(this))
        };
        let mut keyboard = vec![
            vec![
                marking("button-step-done", StepMark::Done),
                marking("button-step-not-yet", StepMark::NotYet),
            ],
            vec![marking("button-step-doing", StepMark::Doing)],
        ];
        let is_english = step.is_some_and(|step| step.kind == StepKind::English);
        if is_english && page.profession.is_some() {
            let scores = PlanPress::Scores(id.clone());
            keyboard.push(vec![self.plan_button("button-step-scores", scores)]);
        }
        let dating = PlanPress::AskDate(id.clone());
        if page.date.is_some() {
            let calendar = PlanPress::Calendar(id.clone());
            keyboard.push(vec![self.plan_button("button-step-calendar", calendar)]);
            keyboard.push(vec![self.plan_button("button-step-new-date", dating)]);
            let none = PlanPress::NoDate(id.clone());
            keyboard.push(vec![self.plan_button("button-step-no-date", none)]);
        } else {
            keyboard.push(vec![self.plan_button("button-step-date", dating)]);
        }
        keyboard.push(vec![marking("button-step-help", StepMark::NeedHelp)]);
        let own = step.and_then(|step| step.page.as_ref());
        keyboard.extend(own.map(|url| vec![self.link("button-step-page", url)]));
        keyboard.extend(regulator.map(|url| vec![self.link("button-regulator", url)]));
        keyboard.push(vec![
            self.plan_button("button-all-steps", PlanPress::Steps),
            self.menu_button(),
        ]);
        keyboard
    }

    fn link(self, key: &str, url: &str) -> Button {
        Button {
            label: self.text(key),
            does: Does::Open(url.to_owned()),
            style: Style::Plain,
        }
    }
}

/// The locale key of a step: ids have underscores, keys have hyphens too.
fn step_key(step: &StepId) -> String {
    format!("step-{step}")
}

fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Official => "official",
        Evidence::Secondary => "secondary",
        Evidence::Unverified => "unverified",
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a fee is a small amount, never negative: the parser sees to it"
)]
fn pence(pounds: f64) -> u64 {
    (pounds * 100.0).round() as u64
}
