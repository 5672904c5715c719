//! The reminder of an unfinished audit. A lock screen may show it to anybody: it names no answer, and
//! what its question asks is hidden until it is touched.

use super::{Arguments, Message, Style, Wording};
use crate::conversation::Press;
use crate::conversation::say::Question;
use crate::message::Button;

impl Wording<'_> {
    pub(super) fn reminder(self, question: Option<&Question>) -> Message {
        let mut text = vec![self.text("reminder")];
        let mut keyboard = match question {
            Some(question) => {
                let left = Arguments::default()
                    .with("step", question.step)
                    .with("of", question.of)
                    .with("minutes", question.minutes);
                text.push(self.with("reminder-left", &left));
                text.push(self.text("reminder-question"));
                // Telegram shows a spoiler neither on lock screens nor in the list of chats.
                let mut hidden = vec![self.question_words(question)];
                hidden.extend(self.how(question));
                text.push(format!("<tg-spoiler>{}</tg-spoiler>", hidden.join("\n\n")));
                self.question_keyboard(question)
            }
            None => {
                text.push(self.text("reminder-last"));
                vec![vec![self.go_on_button()]]
            }
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
