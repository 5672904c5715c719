//! What a report's lines are called in a language, and what is said around them. Names of people's
//! places, steps, skills and levels are those that candidates read.

use super::{Arguments, Message, Wording};
use crate::audit::profile::{Cefr, Isced};
use crate::audit::{LanguageCode, OccupationId, OptionId, QuestionId};
use crate::conversation::gaps::{GapsPress, GapsSay};
use crate::conversation::{FEWEST_PEERS, Press, World};
use crate::locale::{Catalogue, Direction, Language, Value, for_copying};
use crate::pathway::StepId;

/// The names of a language in plain text, for pictures and files.
#[derive(Clone, Copy)]
pub struct Naming<'a>(Wording<'a>);

impl<'a> Naming<'a> {
    /// The names in this language, or in English where it is not spoken.
    pub fn of(catalogue: &'a Catalogue, world: &'a World, language: &LanguageCode) -> Self {
        let language = Language::from_code(language.as_str()).unwrap_or(Language::ENGLISH);
        Self(Wording {
            catalogue,
            world,
            language,
        })
    }

    /// The direction of the language.
    pub fn direction(self) -> Direction {
        self.0.language.direction()
    }

    /// A text, as plain text.
    pub fn text(self, key: &str) -> String {
        plain(&self.0.text(key))
    }

    /// A text with one value, as plain text.
    pub fn with(self, key: &str, name: &'static str, value: impl Into<Value>) -> String {
        self.with_all(key, &Arguments::default().with(name, value))
    }

    /// A text with its values, as plain text.
    pub fn with_all(self, key: &str, arguments: &Arguments) -> String {
        plain(&self.0.with(key, arguments))
    }

    /// What an occupation is called.
    pub fn occupation(self, id: &OccupationId) -> String {
        self.0.occupation(id)
    }

    /// What a step is called.
    pub fn step(self, step: &StepId) -> String {
        plain(&self.0.step_title(step))
    }

    /// What a question is called, in short.
    pub fn question(self, question: &QuestionId) -> String {
        plain(&self.0.question_name(question))
    }

    /// A level of English, as what one can do with it.
    pub fn english(self, level: Cefr) -> String {
        self.0.can_do(level)
    }

    /// A level of education.
    pub fn education(self, level: Isced) -> String {
        self.0.education_level(level)
    }

    /// A skill.
    pub fn skill(self, skill: &OptionId) -> String {
        self.0.text(&format!("option-skill-{skill}"))
    }

    /// Names in a row.
    pub fn listed(self, names: &[String]) -> String {
        super::parts::listed(self.0.language, names.iter().cloned())
    }
}

impl Wording<'_> {
    /// What is said to a coordinator about the numbers.
    pub(super) fn gaps(self, say: GapsSay) -> Message {
        match say {
            GapsSay::Offer => {
                let button = self.button("button-gaps", &Press::Gaps(GapsPress::Show));
                self.message(self.text("gaps-offer"), vec![vec![button]])
            }
            GapsSay::Counting => self.plain(self.text("toast-gaps-counting")),
            GapsSay::CoordinatorsOnly => self.plain(self.text("toast-gaps-coordinators")),
            GapsSay::Caption => {
                let fewest = Arguments::default().with("fewest", i64::from(FEWEST_PEERS));
                self.plain(self.with("gaps-caption", &fewest))
            }
            GapsSay::Table => self.plain(self.text("gaps-table")),
            GapsSay::Nobody => self.plain(self.text("gaps-nobody")),
        }
    }
}

/// A text of Telegram's HTML as it is read: nothing in it is marked up, and its values were escaped.
/// The marks of direction go, too: a picture sets the direction of a line, and a file has none.
fn plain(text: &str) -> String {
    let text = for_copying(text);
    let read = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ];
    read.iter()
        .fold(text, |text, (written, read)| text.replace(written, read))
}
