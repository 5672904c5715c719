//! One role: in short, with what is missing first, or with every reason.

use std::collections::BTreeMap;

use super::{Arguments, LONGEST, Message, OffersPress, RoleMark, Style, Wording, within};
use crate::audit::{Answer, QuestionId};
use crate::conversation::offers::Wrong;
use crate::conversation::offers::say::RoleCard;
use crate::matching::{Match, Reason, RoleId, Standing, is_address};
use crate::message::{Button, Does};

impl Wording<'_> {
    pub(super) fn role(self, card: &RoleCard) -> Message {
        let role = &card.found.role;
        let named = Arguments::default()
            .with("title", role.title.clone())
            .with("employer", role.employer.clone())
            .with("site", role.site.clone());
        let facts = self.facts(role, card.today).join("\n");
        let mut text = vec![self.with("role", &named), facts];
        match &card.details {
            Some(answers) => text.extend(self.reasons(&card.found.reasons, answers)),
            None => text.push(self.in_short(&card.found)),
        }
        text.extend(self.leads_to(card));
        let text = within(&text, LONGEST, || self.text("role-more"));
        self.message(text, self.role_keyboard(card))
    }

    /// How much fits, and the one thing that is missing first; else the one that is not known.
    fn in_short(self, found: &Match) -> String {
        let points = Arguments::default()
            .with("met", found.met().count())
            .with("total", found.reasons.len());
        let mut lines = vec![self.with("role-points", &points)];
        // What keeps the role from a nearer horizon comes before what would only be good to have.
        let all = || found.held_back_by().chain(&found.reasons);
        let missing = all().find(|reason| matches!(reason.standing, Standing::NotYet { .. }));
        let unknown = all().find(|reason| matches!(reason.standing, Standing::Unknown { .. }));
        let first = missing
            .map(|reason| ("role-missing", reason))
            .or(unknown.map(|reason| ("role-unknown", reason)));
        if let Some((heading, reason)) = first {
            lines.push(format!("\n{}", self.text(heading)));
            lines.push(self.reason(reason));
        }
        lines.join("\n")
    }

    /// Every reason: what fits and from which answer, what is missing, what is not known.
    pub(super) fn reasons(
        self,
        reasons: &[Reason],
        answers: &BTreeMap<QuestionId, Answer>,
    ) -> Vec<String> {
        let met = |reason: &&Reason| matches!(reason.standing, Standing::Met { .. });
        let missing = |reason: &&Reason| matches!(reason.standing, Standing::NotYet { .. });
        let unknown = |reason: &&Reason| matches!(reason.standing, Standing::Unknown { .. });
        let groups: [(&str, Vec<&Reason>); 3] = [
            ("role-fits", reasons.iter().filter(met).collect()),
            ("role-missing", reasons.iter().filter(missing).collect()),
            ("role-unknown", reasons.iter().filter(unknown).collect()),
        ];
        let mut text = vec![];
        for (heading, reasons) in groups {
            if reasons.is_empty() {
                continue;
            }
            let mut lines = vec![self.text(heading)];
            for reason in reasons {
                lines.push(self.reason(reason));
                lines.extend(self.its_answer(reason, answers));
            }
            text.push(lines.join("\n"));
        }
        text
    }

    fn its_answer(self, reason: &Reason, answers: &BTreeMap<QuestionId, Answer>) -> Option<String> {
        let Standing::Met { from } = &reason.standing else {
            return None;
        };
        let answer = self.answer(from, answers.get(from)?);
        let arguments = Arguments::default()
            .with("name", self.question_name(from))
            .with("answer", answer);
        Some(format!("   {}", self.with("role-from-answer", &arguments)))
    }

    /// Where a bridge leads, and the step that comes next there.
    fn leads_to(self, card: &RoleCard) -> Option<String> {
        let profession = card.found.leads_to.as_ref()?;
        let name = Arguments::default().with("profession", self.occupation(profession));
        let mut lines = vec![self.with("role-leads-to", &name)];
        if let Some(step) = &card.next {
            let step = Arguments::default().with("step", self.step_title(step));
            lines.push(self.with("menu-next-step", &step));
        }
        Some(lines.join("\n"))
    }

    fn role_keyboard(self, card: &RoleCard) -> Vec<Vec<Button>> {
        let role = &card.found.role;
        let id = || role.id.clone();
        let marking = |key: &str, this: RoleMark| {
            let button = self.offers_button(key, OffersPress::Mark(id(), this));
            self.ticked(button, card.mark == Some(this))
        };
        let hides = match card.mark {
            Some(RoleMark::NotForMe) => {
                self.offers_button("button-show-again", OffersPress::Unmark(id()))
            }
            Some(RoleMark::Interested | RoleMark::Saved | RoleMark::LooksWrong) | None => {
                marking("button-not-for-me", RoleMark::NotForMe)
            }
        };
        let reasons = if card.details.is_some() {
            self.offers_button("button-fewer-details", OffersPress::Card(id()))
        } else {
            self.offers_button("button-details", OffersPress::Details(id()))
        };
        let mut keyboard = vec![
            vec![marking("button-interested", RoleMark::Interested).styled(Style::Primary)],
            vec![marking("button-save", RoleMark::Saved), hides],
            vec![reasons],
        ];
        if let Some((question, opens)) = &card.settles {
            let name = Arguments::default().with("name", self.question_name(question));
            keyboard.push(vec![self.button_with("button-settle", &name, opens)]);
        }
        keyboard.push(vec![marking("button-looks-wrong", RoleMark::LooksWrong)]);
        if role.url.starts_with("https://") && is_address(&role.url) {
            keyboard.push(vec![Button {
                label: self.text("button-open-advert"),
                does: Does::Open(role.url.clone()),
                style: Style::Plain,
            }]);
        }
        let (shelf, page) = card.on;
        keyboard.push(vec![
            self.offers_button("button-all-roles", OffersPress::List(shelf, page)),
            self.offers_button("button-ask-about-role", OffersPress::Ask(id())),
        ]);
        keyboard.push(vec![self.menu_button()]);
        keyboard
    }

    /// What looks wrong about a role?
    pub(super) fn ask_wrong(self, role: &RoleId, title: &str) -> Message {
        let choice = |wrong: &Wrong| {
            let press = OffersPress::Wrong(role.clone(), *wrong);
            let key = format!("button-wrong-{}", wrong.code());
            vec![self.offers_button(&key, press)]
        };
        let mut keyboard: Vec<Vec<Button>> = Wrong::ALL.iter().map(choice).collect();
        let back = OffersPress::Card(role.clone());
        keyboard.push(vec![self.offers_button("button-back", back)]);
        let title = Arguments::default().with("title", title);
        self.message(self.with("role-wrong", &title), keyboard)
    }
}
