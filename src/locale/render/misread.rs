//! What was not understood, kindly, with an example of what would be.

use super::{Arguments, Wording};
use crate::audit::reading::Misread;
use crate::conversation::say::Question;

/// Misunderstandings in a row after which the question is put in simpler words, and the way out is
/// said.
const WAY_OUT_AFTER: u8 = 2;

impl Wording<'_> {
    /// The question in simpler words, where it has some and was misunderstood again.
    pub(super) fn simpler(self, question: &Question, key: &str) -> Option<String> {
        let (_, times) = question.misread.as_ref()?;
        let has = self.catalogue.has(self.language, key, Some("simpler"));
        (*times >= WAY_OUT_AFTER && has).then(|| self.attribute(key, "simpler"))
    }

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
            Misread::NotANumber => ("misread-not-a-number", none),
            Misread::NotWhole => ("misread-not-whole", none),
            Misread::OtherUnit => ("misread-other-unit", none),
            Misread::OutOfRange { min, max } => (
                "misread-out-of-range",
                none.with("min", *min).with("max", *max),
            ),
            Misread::NotAYear => ("misread-not-a-year", none),
            Misread::TwoDigitYear => ("misread-two-digits", none),
            Misread::OtherCalendar => ("misread-other-calendar", none),
            Misread::FutureYear => ("misread-future", none),
            Misread::NotADate => ("misread-not-a-date", none),
            Misread::DayMissing => ("misread-day-missing", none),
            Misread::YearMissing => ("misread-year-missing", none),
            Misread::NoSuchDay => ("misread-no-such-day", none),
            Misread::NotADocument => ("misread-not-a-document", none),
            Misread::NoSuchOption if question.searches => ("misread-not-found", none),
            Misread::Ambiguous(answers) if !answers.is_empty() => {
                ("misread-unclear", none.with("answers", answers.join(" / ")))
            }
            Misread::NotYesOrNo | Misread::NoSuchOption | Misread::Ambiguous(_) => {
                ("misread-not-an-option", none)
            }
        };
        let mut text = vec![self.with(reason, &arguments), self.example(key)];
        if times >= WAY_OUT_AFTER {
            text.push(self.text("misread-person"));
        }
        text.join("\n")
    }
}
