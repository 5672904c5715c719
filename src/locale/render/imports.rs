//! To coordinators: files of roles, and lists of roles.

mod buttons;
mod draft;
mod picking;

use super::{Arguments, LONGEST, Message, Style, Wording, units};
use crate::conversation::Press;
use crate::conversation::imports::{Counts, ImportPress, ImportSay, List, PAGE, Shelf};
use crate::message::Button;

impl Wording<'_> {
    pub(super) fn imports(self, say: &ImportSay) -> Message {
        let toast = |key: &str| self.plain(self.text(key));
        match say {
            ImportSay::Welcome => self.plain(self.text("coordinator-welcome")),
            ImportSay::AskFile { id, name, for_case } => {
                let press = |key: &str, press| vec![self.button(key, &Press::Imports(press))];
                let mut keyboard = vec![
                    press("button-imports-add", ImportPress::Add(*id)),
                    press("button-imports-whole", ImportPress::Whole(*id)),
                ];
                if *for_case {
                    keyboard.push(press("button-imports-case", ImportPress::ForCase(*id)));
                }
                keyboard.push(press("button-imports-nothing", ImportPress::Nothing(*id)));
                let name = Arguments::default().with("name", name.clone());
                self.message(self.with("imports-ask", &name), keyboard)
            }
            ImportSay::TooBig => self.plain(self.text("imports-too-big")),
            ImportSay::NothingDone => self.plain(self.text("imports-nothing")),
            ImportSay::ForCase => self.plain(self.text("imports-case")),
            ImportSay::Done(name, counts) => self.imports_done(name, counts),
            ImportSay::Refused(name, counts) => self.imports_refused(name, counts),
            ImportSay::RefusedFile(_) => self.plain(self.text("imports-refused-all")),
            ImportSay::Unreadable => self.plain(self.text("imports-unreadable")),
            ImportSay::NotFetched => self.plain(self.text("imports-not-fetched")),
            ImportSay::FileOver => toast("toast-imports-over"),
            ImportSay::Shelf(shelf) => self.shelf(shelf),
            ImportSay::Draft(card) => self.draft(card),
            ImportSay::Pick(pick) => self.pick(pick),
            ImportSay::AskClose(number, role) => self.ask_close_role(*number, role),
            ImportSay::Closed(role) => self.closed_role(role),
            ImportSay::RoleConfirmed => toast("toast-role-confirmed"),
            ImportSay::RoleChanged => toast("toast-role-changed"),
            ImportSay::RoleClosed => toast("toast-role-closed"),
            ImportSay::NotReady => toast("toast-role-not-ready"),
            ImportSay::RoleAway => toast("toast-role-away"),
            ImportSay::CoordinatorsOnly => toast("toast-coordinators-only"),
        }
    }

    fn imports_done(self, name: &str, counts: &Counts) -> Message {
        let numbers = Arguments::default()
            .with("name", name)
            .with("new", counts.new)
            .with("changed", counts.changed)
            .with("unchanged", counts.unchanged)
            .with("closed", counts.closed);
        let mut text = vec![self.with("imports-done", &numbers)];
        if counts.again > 0 {
            let again = Arguments::default().with("count", counts.again);
            text.push(self.with("imports-again", &again));
        }
        let drafts = Press::Imports(ImportPress::List(List::Drafts, 0));
        let count = Arguments::default().with("count", counts.new + counts.again);
        let button = self.button_with("button-drafts", &count, &drafts);
        let keyboard = match counts.new + counts.again {
            0 => vec![],
            _ => vec![vec![button.styled(Style::Primary)]],
        };
        self.message(text.join("\n\n"), keyboard)
    }

    fn imports_refused(self, name: &str, counts: &Counts) -> Message {
        let refused = Arguments::default()
            .with("count", counts.refused)
            .with("name", name);
        let mut text = vec![self.with("imports-refused", &refused)];
        for (line, reason) in &counts.faults {
            let fault = Arguments::default()
                .with("line", *line)
                .with("reason", reason.clone());
            text.push(self.with("imports-refused-line", &fault));
        }
        self.plain(text.join("\n"))
    }

    fn shelf(self, shelf: &Shelf) -> Message {
        let Shelf {
            list,
            page,
            drafts,
            open,
            roles,
            own,
        } = shelf;
        let (key, total) = match list {
            List::Drafts => ("drafts", *drafts),
            List::Open => ("open-roles", *open),
        };
        let pages = total.div_ceil(PAGE).max(1);
        let about = Arguments::default()
            .with("total", total)
            .with("page", page + 1)
            .with("pages", pages);
        let mut text = vec![self.with(key, &about)];
        let mut keyboard = vec![];
        for (place, (number, role)) in roles.iter().enumerate() {
            let line = Arguments::default()
                .with("number", page * PAGE + place + 1)
                .with("title", role.title.clone())
                .with("employer", role.employer.clone())
                .with("code", role.id.as_str());
            text.push(self.with("drafts-line", &line));
            let press = Press::Imports(ImportPress::Role(*number));
            keyboard.push(vec![self.button_with("button-draft", &line, &press)]);
        }
        keyboard.push(self.shelf_turning(*list, *page, pages));
        let (other, key, count) = match list {
            List::Drafts => (List::Open, "button-open-roles", *open),
            List::Open => (List::Drafts, "button-drafts", *drafts),
        };
        if count > 0 {
            let count = Arguments::default().with("count", count);
            let press = Press::Imports(ImportPress::List(other, 0));
            keyboard.push(vec![self.button_with(key, &count, &press)]);
        }
        if *own {
            keyboard.push(vec![self.roles_button()]);
        }
        self.message(text.join("\n\n"), keyboard)
    }

    fn shelf_turning(self, list: List, page: usize, pages: usize) -> Vec<Button> {
        let turn =
            |key: &str, page| self.button(key, &Press::Imports(ImportPress::List(list, page)));
        let mut row = vec![];
        if page > 0 {
            row.push(turn("button-previous-page", page - 1));
        }
        if page + 1 < pages {
            row.push(turn("button-next-page", page + 1));
        }
        row
    }
}

/// The lines, as many as fit.
fn fitting(lines: &[String], room: usize) -> (String, bool) {
    let mut used = 0;
    let kept: Vec<&String> = lines
        .iter()
        .take_while(|line| {
            used += units(line) + 1;
            used <= room.min(LONGEST)
        })
        .collect();
    let whole = kept.len() == lines.len();
    let kept: Vec<&str> = kept.into_iter().map(String::as_str).collect();
    (kept.join("\n"), whole)
}
