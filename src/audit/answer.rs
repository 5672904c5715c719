//! What a person answered, keyed by stable ids.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::Date;

use super::{OccupationId, OptionId, QuestionId};

/// Where an answer belongs: a question, and which entry of a repeating section (0 is the first;
/// numbers are given once and never used again).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Slot {
    /// The question.
    pub question: QuestionId,
    /// The entry.
    pub entry: u16,
}

impl Slot {
    /// The slot of a question in an entry.
    pub fn new(question: &QuestionId, entry: u16) -> Self {
        Self {
            question: question.clone(),
            entry,
        }
    }
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// One option.
    One(OptionId),
    /// The options toggled on, in the script's order; possibly none.
    Several(Vec<OptionId>),
    /// A whole number.
    Number(i64),
    /// A Gregorian year.
    Year(i32),
    /// A day.
    Date(Date),
    /// The person's own words, cleaned.
    Text(String),
    /// An occupation of the list.
    Occupation(OccupationId),
    /// An occupation in the person's own words, when none of the list is it.
    OccupationInWords(String),
    /// A country, ISO 3166-1 alpha-2.
    Country(String),
    /// A language, ISO 639.
    Language(String),
    /// A voice note, kept by its Telegram file id.
    Voice {
        /// Telegram's id of the file.
        file_id: String,
        /// Its length in seconds.
        seconds: u32,
        /// The message it came in, so that it can be passed on.
        #[serde(default)]
        message: Option<i32>,
    },
    /// A photo or a file, which stays at Telegram and is passed on from the message it came in.
    Document {
        /// The message.
        message: i32,
    },
    /// The person would rather not say.
    Skipped,
}

impl Answer {
    /// The message of the person's in which the answer stands, where it is not kept as words.
    pub fn message(&self) -> Option<i32> {
        match self {
            Self::Voice { message, .. } => *message,
            Self::Document { message } => Some(*message),
            Self::One(_)
            | Self::Several(_)
            | Self::Number(_)
            | Self::Year(_)
            | Self::Date(_)
            | Self::Text(_)
            | Self::Occupation(_)
            | Self::OccupationInWords(_)
            | Self::Country(_)
            | Self::Language(_)
            | Self::Skipped => None,
        }
    }

    /// Whether one of these options was chosen.
    pub fn chose_any(&self, options: &[OptionId]) -> bool {
        match self {
            Self::One(option) => options.contains(option),
            Self::Several(chosen) => chosen.iter().any(|option| options.contains(option)),
            Self::Number(_)
            | Self::Year(_)
            | Self::Date(_)
            | Self::Text(_)
            | Self::Occupation(_)
            | Self::OccupationInWords(_)
            | Self::Country(_)
            | Self::Language(_)
            | Self::Voice { .. }
            | Self::Document { .. }
            | Self::Skipped => false,
        }
    }
}

/// An answer with what it answered: the script's version and the language it was asked in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Given {
    /// The answer.
    pub answer: Answer,
    /// The script's version at that time.
    pub script: u32,
    /// The code of the language it was asked in.
    pub language: String,
    /// The person's message in which it was written, so that an edit of that message changes it.
    #[serde(default)]
    pub message: Option<i32>,
}

/// All answers a person has given, counting or not.
pub type Answers = BTreeMap<Slot, Given>;
