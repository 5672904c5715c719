//! Roles: a page of them, and one with why it fits, what is missing and what is not known.

use super::{Arguments, LONGEST, Message, Style, Wording, units};
use crate::audit::profile::Permission;
use crate::conversation::say::{RoleCard, RolesPage};
use crate::conversation::{Press, RoleMark};
use crate::locale::Value;
use crate::matching::{Horizon, Reason, Role};
use crate::message::{Button, Does};

impl Wording<'_> {
    pub(super) fn roles(self, roles: &RolesPage) -> Message {
        let RolesPage {
            horizon,
            page,
            first,
            pages,
            total,
            others,
            matches,
            permission,
        } = roles;
        let arguments = Arguments::default()
            .with("total", *total)
            .with("page", page + 1)
            .with("pages", *pages);
        let mut text = vec![self.with(&format!("roles-{}", horizon_name(*horizon)), &arguments)];
        text.extend(self.permission_note(*permission));
        let mut keyboard = vec![];
        for (place, found) in matches.iter().enumerate() {
            let title = Arguments::default()
                .with("number", first + place)
                .with("title", found.role.title.clone());
            let facts = self.facts(&found.role).join(" · ");
            text.push(format!("{}\n{facts}", self.with("roles-line", &title)));
            let open = Press::Role(found.role.id.clone());
            keyboard.push(vec![self.button_with("button-role", &title, &open)]);
        }
        keyboard.push(self.turning(*horizon, *page, *pages));
        for (other, count) in others.iter().filter(|(_, count)| *count > 0) {
            let key = format!("button-roles-{}", horizon_name(*other));
            let count = Arguments::default().with("count", *count);
            keyboard.push(vec![self.button_with(
                &key,
                &count,
                &Press::Roles(*other, 0),
            )]);
        }
        keyboard.push(vec![
            self.button("button-person", &Press::Person),
            self.menu_button(),
        ]);
        self.message(text.join("\n\n"), keyboard)
    }

    fn turning(self, horizon: Horizon, page: usize, pages: usize) -> Vec<Button> {
        let mut row = vec![];
        if page > 0 {
            row.push(self.button("button-previous-page", &Press::Roles(horizon, page - 1)));
        }
        if page + 1 < pages {
            row.push(self.button("button-next-page", &Press::Roles(horizon, page + 1)));
        }
        row
    }

    fn permission_note(self, permission: Option<Permission>) -> Option<String> {
        let key = match permission {
            Some(Permission::Any) => return None,
            Some(Permission::Some) => "roles-permission-limited",
            Some(Permission::NotYet) => "roles-permission-not-yet",
            Some(Permission::NotSure) | None => "roles-permission-unknown",
        };
        Some(self.text(key))
    }

    /// Band, pay and closing date, as far as the role says them.
    fn facts(self, role: &Role) -> Vec<String> {
        let mut facts = vec![];
        if let Some(band) = role.band {
            let band = Arguments::default().with("band", band.as_str());
            facts.push(self.with("roles-band", &band));
        }
        facts.extend(self.pay(role));
        facts.push(self.with(
            "roles-closes",
            &Arguments::default().with("date", role.closes),
        ));
        facts
    }

    fn pay(self, role: &Role) -> Option<String> {
        let pence = |pounds: u32| Value::Money {
            pence: u64::from(pounds) * 100,
        };
        let (min, max) = (role.pay.min?, role.pay.max?);
        let pay = Arguments::default()
            .with("from", pence(min))
            .with("to", pence(max));
        Some(if min == max {
            self.with("roles-pay-one", &pay)
        } else {
            self.with("roles-pay", &pay)
        })
    }

    pub(super) fn role(self, card: &RoleCard) -> Message {
        let found = &card.found;
        let role = &found.role;
        let named = Arguments::default()
            .with("title", role.title.clone())
            .with("employer", role.employer.clone())
            .with("site", role.site.clone());
        let mut text = vec![self.with("role", &named), self.facts(role).join("\n")];
        let groups: [(&str, Vec<&Reason>); 3] = [
            ("role-fits", found.met().collect()),
            ("role-missing", found.missing().collect()),
            ("role-unknown", found.unknown().collect()),
        ];
        for (heading, reasons) in groups {
            if !reasons.is_empty() {
                let mut lines = vec![self.text(heading)];
                lines.extend(reasons.into_iter().map(|reason| self.reason(reason)));
                text.push(lines.join("\n"));
            }
        }
        if let Some(profession) = &found.leads_to {
            let name = Arguments::default().with("profession", self.occupation(profession));
            text.push(self.with("role-leads-to", &name));
        }
        let text = within(&text, LONGEST, || self.text("role-more"));
        self.message(text, self.role_keyboard(card))
    }

    fn role_keyboard(self, card: &RoleCard) -> Vec<Vec<Button>> {
        let RoleCard {
            found,
            mark,
            settles,
        } = card;
        let role = &found.role;
        let marking = |key: &str, this: RoleMark| {
            let press = Press::Mark(role.id.clone(), this);
            self.ticked(self.button(key, &press), *mark == Some(this))
        };
        let mut keyboard = vec![
            vec![marking("button-interested", RoleMark::Interested).styled(Style::Primary)],
            vec![
                marking("button-save", RoleMark::Saved),
                marking("button-not-for-me", RoleMark::NotForMe),
            ],
            vec![marking("button-looks-wrong", RoleMark::LooksWrong)],
        ];
        if let Some((question, opens)) = settles {
            let name = self.attribute(&format!("ask-{question}"), "name");
            let name = Arguments::default().with("name", name);
            keyboard.push(vec![self.button_with("button-settle", &name, opens)]);
        }
        if role.url.starts_with("https://") {
            let label = self.text("button-open-advert");
            let does = Does::Open(role.url.clone());
            keyboard.push(vec![Button {
                label,
                does,
                style: Style::Plain,
            }]);
        }
        keyboard.push(vec![
            self.button("button-all-roles", &Press::Roles(found.horizon, 0)),
            self.button("button-ask-about-role", &Press::Person),
        ]);
        keyboard.push(vec![self.menu_button()]);
        keyboard
    }
}

/// A horizon, as texts are keyed by it.
fn horizon_name(horizon: Horizon) -> &'static str {
    match horizon {
        Horizon::Now => "now",
        Horizon::AfterRegistration => "after-registration",
        Horizon::Later => "later",
    }
}

/// The paragraphs; where they do not fit, as many of their lines as do, and that there is more.
fn within(paragraphs: &[String], room: usize, more: impl FnOnce() -> String) -> String {
    let whole = paragraphs.join("\n\n");
    if units(&whole) <= room {
        return whole;
    }
    let mut used = 0;
    let fitting = whole.lines().take_while(|line| {
        used += units(line) + 1;
        used <= room
    });
    let kept: Vec<&str> = fitting.collect();
    let kept = kept.join("\n");
    format!("{}\n\n{}", kept.trim_end(), more())
}
