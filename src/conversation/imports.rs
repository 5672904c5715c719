//! What a coordinator does about roles: files with roles, drafts, and confirming them.

mod fact;
mod press;
mod say;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub use fact::ImportFact;
pub use press::{Field, ImportPress, Setting, mark};
pub use say::{DraftCard, ImportSay, Pick, Shelf};

use crate::fault::Fault;
use crate::matching::Role;

/// How many roles a page has.
pub const PAGE: usize = 8;

/// A file that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentFile {
    /// Telegram's id of it.
    pub file_id: String,
    /// Its name, as its sender's app says it.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
}

/// The endings of files that may hold roles.
const ENDINGS: [&str; 5] = ["csv", "xml", "json", "jsonld", "jsonl"];

/// The largest file that Telegram gives to a bot, in bytes.
pub const LARGEST: u64 = 20 << 20;

impl SentFile {
    /// Whether its name says that it may hold roles.
    pub fn may_hold_roles(&self) -> bool {
        let ending = self
            .name
            .rsplit_once('.')
            .map(|(_, ending)| ending.to_ascii_lowercase());
        ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
    }
}

/// A file that waits until its sender has said what it is, and the message it stands in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingFile {
    /// The file.
    pub file: SentFile,
    /// Telegram's id of the message.
    pub message: i32,
}

/// What became of a file of roles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reported {
    /// It was read, and this was done.
    Read(Counts),
    /// It is in no format that is known.
    Unreadable,
    /// Telegram did not give it.
    NotFetched,
}

/// What an import did, in numbers of roles.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Not known before.
    pub new: usize,
    /// Different now.
    pub changed: usize,
    /// Of these, those to be confirmed again.
    pub again: usize,
    /// As they were.
    pub unchanged: usize,
    /// No longer in the file.
    pub closed: usize,
    /// Not readable: nothing was taken in then.
    pub refused: usize,
    /// Why, by line.
    pub faults: Vec<(usize, String)>,
}

impl Counts {
    /// The faults, as they are told.
    pub fn faults_of(faults: &[Fault]) -> Vec<(usize, String)> {
        let told = faults.iter();
        told.map(|fault| (fault.line, fault.expected.clone()))
            .collect()
    }
}

/// Which list of roles is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Those that wait to be confirmed.
    Drafts,
    /// Those that candidates see.
    Open,
}

/// What an update of a coordinator's looks at, and what is loaded for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looked {
    /// A page of a list.
    At(List, usize),
    /// One role, by its number.
    Role(i64),
    /// A file that was sent.
    File(uuid::Uuid),
}

/// What was loaded of the roles for a coordinator.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    /// How many drafts there are.
    pub drafts: usize,
    /// How many roles candidates see.
    pub open: usize,
    /// A page of one of the lists, each role with its number.
    pub page: Vec<(i64, Arc<Role>)>,
    /// One role that is not closed, with its number.
    pub role: Option<(i64, Arc<Role>)>,
    /// A file that waits.
    pub file: Option<WaitingFile>,
    /// What became of it.
    pub reported: Option<Reported>,
}

impl Desk {
    /// A page of a list, or its last one where it has not so many: roles go while somebody reads on.
    pub fn clamped(&self, list: List, page: usize) -> usize {
        let total = match list {
            List::Drafts => self.drafts,
            List::Open => self.open,
        };
        page.min(total.div_ceil(PAGE).saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_a_list_does_not_have_is_its_last() {
        let desk = Desk {
            drafts: 2 * PAGE,
            ..Desk::default()
        };
        assert_eq!(desk.clamped(List::Drafts, 0), 0);
        assert_eq!(desk.clamped(List::Drafts, usize::MAX), 1);
        assert_eq!(desk.clamped(List::Open, usize::MAX), 0);
    }
}
