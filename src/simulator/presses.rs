//! Button presses that wait for their one answer.

use std::collections::HashMap;

use time::{Duration, OffsetDateTime};

use super::ids::{ChatId, MessageId, PersonId};

/// How long a press can be answered. Telegram does not publish its window; this is on the short
/// side of what is seen.
pub(super) const ANSWER_WINDOW: Duration = Duration::seconds(15);

/// A press on a callback button.
#[derive(Clone, Copy, Debug)]
pub(super) struct Press {
    pub person: PersonId,
    pub chat: ChatId,
    pub message: MessageId,
    pub at: OffsetDateTime,
}

/// The presses nobody has answered yet.
#[derive(Debug, Default)]
pub(super) struct Presses {
    open: HashMap<String, Press>,
    count: u64,
}

impl Presses {
    /// Keeps a press; returns the id of its callback query.
    pub fn add(&mut self, press: Press) -> String {
        self.count += 1;
        let id = format!("{}{:07}", press.person, self.count);
        self.open.insert(id.clone(), press);
        id
    }

    /// Takes the press that is answered now; none when it was answered or is too old.
    pub fn answer(&mut self, id: &str, now: OffsetDateTime) -> Option<Press> {
        self.open
            .remove(id)
            .filter(|press| now - press.at <= ANSWER_WINDOW)
    }

    /// How many can still be answered.
    pub fn unanswered(&mut self, now: OffsetDateTime) -> usize {
        self.open.retain(|_, press| now - press.at <= ANSWER_WINDOW);
        self.open.len()
    }
}
