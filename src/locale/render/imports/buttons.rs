//! The buttons under a role that a coordinator looks at, and closing it.

use std::sync::Arc;

use super::super::{Arguments, Message, Style, Wording};
use crate::conversation::Press;
use crate::conversation::imports::{DraftCard, Field, ImportPress, List, mark};
use crate::matching::{About, Role, is_address};
use crate::message::{Button, Does};

/// Wishes that have a button each: Telegram takes at most 100 buttons.
const MOST_WISHES: usize = 60;

impl Wording<'_> {
    pub(super) fn draft_keyboard(self, card: &DraftCard) -> Vec<Vec<Button>> {
        let (number, role) = (card.number, card.role.as_ref());
        let press = |press| Press::Imports(press);
        let pick = |key: &str, field: Field, about: &About| {
            let button = self.button(key, &press(ImportPress::Pick(number, field)));
            self.warned(button, role.guess(about).is_some())
        };
        let mut keyboard = vec![];
        if !card.open {
            let confirm = self.button("button-draft-confirm", &press(ImportPress::Confirm(number)));
            let style = if role.is_settled() {
                Style::Success
            } else {
                Style::Plain
            };
            keyboard.push(vec![confirm.styled(style)]);
        }
        keyboard.push(vec![
            pick(
                "button-draft-occupation",
                Field::Occupation,
                &About::Occupation,
            ),
            pick("button-draft-band", Field::Band, &About::Band),
        ]);
        keyboard.push(vec![
            pick(
                "button-draft-registration",
                Field::Registration,
                &About::Registration,
            ),
            pick("button-draft-english", Field::English, &About::English),
        ]);
        let mut row = vec![pick(
            "button-draft-experience",
            Field::Experience,
            &About::Experience,
        )];
        if !role.languages.is_empty() {
            row.push(pick(
                "button-draft-languages",
                Field::Languages,
                &About::Languages,
            ));
        }
        keyboard.push(row);
        for wish in role
            .essential
            .iter()
            .chain(&role.desirable)
            .take(MOST_WISHES)
        {
            let about = About::Wish(wish.text.clone());
            if role.guess(&about).is_none() {
                continue;
            }
            let words = Arguments::default().with("wish", wish.text.clone());
            let field = Field::Wish(mark(&wish.text), false);
            let press = press(ImportPress::Pick(number, field));
            let button = self.button_with("button-draft-wish", &words, &press);
            keyboard.push(vec![self.warned(button, true)]);
        }
        if role.url.starts_with("https://") && is_address(&role.url) {
            keyboard.push(vec![Button {
                label: self.text("button-draft-advert"),
                does: Does::Open(role.url.clone()),
                style: Style::Plain,
            }]);
        }
        let list = if card.open { List::Open } else { List::Drafts };
        keyboard.push(vec![
            self.button("button-drafts-back", &press(ImportPress::List(list, 0))),
            self.button("button-draft-close", &press(ImportPress::AskClose(number))),
        ]);
        keyboard
    }

    /// A button with a warning before its label, where something behind it is a guess.
    fn warned(self, button: Button, warns: bool) -> Button {
        if !warns {
            return button;
        }
        Button {
            label: super::super::shortened(&format!("⚠️ {}", button.label)),
            ..button
        }
    }

    pub(super) fn ask_close_role(self, number: i64, role: &Arc<Role>) -> Message {
        let text = format!("{}\n\n{}", self.draft_head(role), self.text("pick-close"));
        let close = Press::Imports(ImportPress::Close(number));
        let close = self.button("button-draft-close-now", &close);
        let back = Press::Imports(ImportPress::Role(number));
        let keyboard = vec![
            vec![close.styled(Style::Danger)],
            vec![self.button("button-draft-back", &back)],
        ];
        self.message(text, keyboard)
    }

    pub(super) fn closed_role(self, role: &Arc<Role>) -> Message {
        let closed = self.text("toast-role-closed");
        let text = format!("{}\n\n{closed}", self.draft_head(role));
        let back = Press::Imports(ImportPress::List(List::Drafts, 0));
        self.message(text, vec![vec![self.button("button-drafts-back", &back)]])
    }
}
