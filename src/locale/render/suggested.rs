//! What was suggested for typed words: values of a list, and years of more than one calendar.

use super::{Arguments, Wording};
use crate::audit::reading::{ethiopian_began, persian_began};
use crate::audit::{Answer, QuestionId};
use crate::conversation::reading::Suggestion;

impl Wording<'_> {
    /// What is asked about the suggestions, by the first of them.
    pub(super) fn how_suggested(self, suggestion: &Suggestion) -> String {
        match suggestion {
            Suggestion::Listed(Answer::Year(_)) => self.text("how-which-year"),
            Suggestion::Listed(_) => self.text("how-suggestions"),
            Suggestion::Gregorian(year) => {
                let typed = Arguments::default().with("year", year.to_string());
                self.with("how-which-calendar", &typed)
            }
            Suggestion::Ethiopian { year, .. } => self.with(
                "how-ethiopian-year",
                &reaching(*year, ethiopian_began(*year)),
            ),
            Suggestion::Persian { year, .. } => {
                self.with("how-persian-year", &reaching(*year, persian_began(*year)))
            }
        }
    }

    /// The label of a suggestion's button.
    pub(super) fn suggested(self, question: &QuestionId, suggestion: &Suggestion) -> String {
        match suggestion {
            Suggestion::Listed(_) | Suggestion::Persian { .. } => {
                self.answer(question, &suggestion.answer())
            }
            Suggestion::Gregorian(year) => {
                let typed = Arguments::default().with("year", year.to_string());
                self.with("button-gregorian-year", &typed)
            }
            Suggestion::Ethiopian { year, .. } => {
                let reaching = reaching(*year, ethiopian_began(*year));
                self.with("button-ethiopian-year", &reaching)
            }
        }
    }
}

/// A year as typed, with the two Gregorian ones it reaches into: "2016-17".
fn reaching(typed: i32, began: i32) -> Arguments {
    let span = format!("{began}-{:02}", (began + 1).rem_euclid(100));
    Arguments::default()
        .with("year", typed.to_string())
        .with("span", span)
}
