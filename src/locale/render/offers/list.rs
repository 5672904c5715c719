//! A page of a list of roles.

use super::{Arguments, Message, OffersPress, Press, RoleMark, Shelf, Wording};
use crate::audit::profile::Permission;
use crate::conversation::offers::say::{Listed, RolesPage};
use crate::message::Button;

impl Wording<'_> {
    pub(super) fn roles(self, list: &RolesPage) -> Message {
        let arguments = Arguments::default()
            .with("total", list.total)
            .with("page", list.page + 1)
            .with("pages", list.pages);
        let mut text = vec![self.with(&format!("roles-{}", list.shelf.code()), &arguments)];
        text.extend(self.permission_note(list.permission));
        let mut keyboard = vec![];
        for (place, listed) in list.roles.iter().enumerate() {
            let (number, role) = (list.first + place, &listed.found.role);
            let facts = self.listed_facts(listed, list.today).join(" · ");
            text.push(format!("{}\n{facts}", self.numbered(number, role)));
            let mut row = vec![self.open_button(number, role)];
            if list.shelf == Shelf::Hidden {
                let again = OffersPress::ShowAgain(role.id.clone());
                let number = Arguments::default().with("number", number);
                row.push(self.offers_button_with("button-show-number-again", &number, again));
            }
            keyboard.push(row);
        }
        if list.closed > 0 {
            let closed = Arguments::default().with("count", list.closed);
            text.push(self.with("roles-saved-closed", &closed));
        }
        keyboard.push(self.turning(list));
        keyboard.extend(self.other_lists(&list.others));
        keyboard.push(vec![self.offers_button("button-news", OffersPress::News)]);
        keyboard.push(vec![
            self.button("button-person", &Press::Person),
            self.menu_button(),
        ]);
        self.message(text.join("\n\n"), keyboard)
    }

    fn listed_facts(self, listed: &Listed, today: time::Date) -> Vec<String> {
        let mut facts = self.facts(&listed.found.role, today);
        if listed.mark == Some(RoleMark::Interested) {
            facts.push(format!("✅ {}", self.text("button-interested")));
        }
        facts
    }

    fn turning(self, list: &RolesPage) -> Vec<Button> {
        let to = |page| OffersPress::List(list.shelf, page);
        let mut row = vec![];
        if list.page > 0 {
            row.push(self.offers_button("button-previous-page", to(list.page - 1)));
        }
        if list.page + 1 < list.pages {
            row.push(self.offers_button("button-next-page", to(list.page + 1)));
        }
        row
    }

    /// The other lists that are not empty.
    fn other_lists(self, others: &[(Shelf, usize)]) -> Vec<Vec<Button>> {
        let filled = others.iter().filter(|(_, count)| *count > 0);
        let button = |(other, count): &(Shelf, usize)| {
            let key = format!("button-roles-{}", other.code());
            let count = Arguments::default().with("count", *count);
            vec![self.offers_button_with(&key, &count, OffersPress::List(*other, 0))]
        };
        filled.map(button).collect()
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
}
