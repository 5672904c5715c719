//! The reminder of an unfinished audit. A lock screen may show it to anybody: it names no answer, and
//! what its question asks is hidden until it is touched.

use super::{Arguments, Message, Style, Wording};
use crate::conversation::Press;
use crate::conversation::say::Reminder;
use crate::message::Button;

impl Wording<'_> {
    pub(super) fn reminder(self, reminder: &Reminder) -> Message {
        let left = Arguments::default().with("left", reminder.left);
        let mut text = vec![self.with("reminder", &left)];
        let mut keyboard = match &reminder.question {
            Some(question) => {
                text.push(self.text("reminder-question"));
                // Telegram shows a spoiler neither on lock screens nor in the list of chats.
                let hidden = self.question_words(question);
                text.push(format!("<tg-spoiler>{hidden}</tg-spoiler>"));
                text.extend(self.how(question));
                self.question_keyboard(question)
            }
            None => vec![vec![self.go_on_button()]],
        };
        keyboard.push(vec![self.button("button-not-now", &Press::NotNow)]);
        keyboard.push(vec![self.pause_button(false)]);
        self.message(text.join("\n\n"), keyboard)
    }

    pub(super) fn not_now(self) -> Message {
        self.message(self.text("not-now"), vec![vec![self.go_on_button()]])
    }

    fn go_on_button(self) -> Button {
        self.button("button-go-on", &Press::GoOn)
            .styled(Style::Primary)
    }
}
