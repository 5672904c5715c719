//! What was not understood, kindly, with an example of what would be.

use super::{Arguments, Wording};
use crate::audit::reading::Misread;
use crate::conversation::say::Question;

/// Misunderstandings in a row after which the way out is said in words.
const WAY_OUT_AFTER: u8 = 2;

impl Wording<'_> {
    /// What was not understood, with an example of what would be.
    pub(super) fn misread(
        self,
        misread: &Misread,
        times: u8,
        question: &Question,
        key: &str,
    ) -> String {
        let none = Arguments::default();
        let (reason, arguments) = match misread {
            Misread::Empty => ("misread-nothing", none),
            Misread::TooLong { max, was } => {
                ("misread-too-long", none.with("max", *max).with("was", *was))
            }
            Misread::NotANumber | Misread::NotWhole | Misread::OtherUnit => {
                ("misread-not-a-number", none)
            }
            Misread::OutOfRange { min, max } => (
                "misread-out-of-range",
                none.with("min", *min).with("max", *max),
            ),
            Misread::NotAYear | Misread::TwoDigitYear | Misread::OtherCalendar => {
                ("misread-not-a-year", none)
            }
            Misread::FutureYear => ("misread-future", none),
            Misread::NotADate | Misread::DayMissing | Misread::YearMissing | Misread::NoSuchDay => {
                ("misread-not-a-date", none)
            }
            Misread::NotADocument => ("misread-not-a-document", none),
            Misread::NoSuchOption if question.searches => ("misread-not-found", none),
            Misread::NotYesOrNo | Misread::NoSuchOption | Misread::Ambiguous(_) => {
                ("misread-not-an-option", none)
            }
        };
        let example = Arguments::default().with("example", self.attribute(key, "example"));
        let mut text = vec![
            self.with(reason, &arguments),
            self.with("misread-example", &example),
        ];
        if times >= WAY_OUT_AFTER {
            text.push(self.text("misread-person"));
        }
        text.join("\n")
    }
}
