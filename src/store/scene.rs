//! Loading what a turn looks at, with everybody concerned locked first.

use std::collections::BTreeSet;

use time::OffsetDateTime;
use uuid::Uuid;

use super::Who;
use crate::conversation::imports::Looked;
use crate::conversation::{CaseCode, CaseId, Scene};

/// Whose update it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    /// Telegram's id of the sender: the same as that of the private chat.
    pub user: i64,
    /// Whether it was done in the private chat with the bot.
    pub private: bool,
    /// Whether a candidate is made of somebody who is not known yet.
    pub may_become_candidate: bool,
}

/// What an update speaks of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concerns {
    /// The case that a button carries.
    pub case: Option<CaseId>,
    /// The case that a command names.
    pub code: Option<CaseCode>,
    /// The message in the private chat that is replied to.
    pub reply_to: Option<i32>,
    /// The message of the sender's that was edited.
    pub edited: Option<i32>,
    /// The held words that a button carries.
    pub held: Option<Uuid>,
    /// What a coordinator looks at of the roles.
    pub roles: Option<Looked>,
}

/// What was loaded.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// What the turn looks at.
    pub scene: Scene,
    /// The case that the replied-to message belongs to.
    pub replied: Option<CaseId>,
    /// Who the speaker turned out to be.
    pub who: Who,
    /// When the speaking candidate last did something before, by the database's clock.
    pub contact_at: Option<OffsetDateTime>,
}

/// A look at the senders of some updates before their transactions.
#[derive(Clone, Debug, Default)]
pub struct Glance {
    /// The version of what is read from the store into the world.
    pub content_version: i64,
    /// Those of them who are registered as caseworkers.
    pub caseworkers: BTreeSet<i64>,
    /// Those of them who have an open case.
    pub with_case: BTreeSet<i64>,
    /// The end of the last time that nobody took updates for so long that presses were lost, by the
    /// database's clock.
    pub back_at: Option<OffsetDateTime>,
}
