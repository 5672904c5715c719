//! What a turn looks at: the people and cases concerned.

use time::OffsetDateTime;
use uuid::Uuid;

use super::{AboutRole, CandidateId, CaseCode, CaseId, CaseworkerId, Journey, Silence, Why, Words};
use crate::audit::LanguageCode;

/// The person speaking; and, where a case binds them, the case and the other side.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    /// The speaker as a candidate.
    pub candidate: Option<Journey>,
    /// How long the speaker, as a candidate, has been silent.
    pub silence: Option<Silence>,
    /// The candidate's open case.
    pub own_case: Option<Case>,
    /// The speaker as a caseworker.
    pub caseworker: Option<Caseworker>,
    /// Cases this caseworker has claimed: open now, or closed since the last message they sent.
    pub claimed: Vec<Case>,
    /// The case that was pressed, replied to or named, or that the edited message went to; with its
    /// candidate.
    pub focus: Option<File>,
    /// Held words that a press speaks of, or that stand in the message that was edited; and their
    /// id.
    pub held: Option<(Uuid, Words)>,
    /// What a coordinator looks at of the roles.
    pub desk: super::imports::Desk,
    /// People who share the concerned candidate's language and occupation family, counted up to 5.
    pub peers: u32,
}

/// A case with the candidate it is about.
#[derive(Clone, Debug)]
pub struct File {
    /// The case.
    pub case: Case,
    /// Its candidate.
    pub candidate: Journey,
    /// Words kept while nobody had claimed it, in order.
    pub kept: Vec<Words>,
}

/// A case.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Its id.
    pub id: CaseId,
    /// Its code.
    pub code: CaseCode,
    /// Whom it is about.
    pub candidate: CandidateId,
    /// That person's language.
    pub language: LanguageCode,
    /// What it was opened for.
    pub why: Why,
    /// The roles it is about, in the order they were spoken of.
    pub roles: Vec<AboutRole>,
    /// Who has it.
    pub claimed_by: Option<Claimer>,
    /// Whether the candidate went on with the questions while waiting.
    pub went_on: bool,
    /// Whether the candidate can be written to: they have not blocked the bot.
    pub reachable: bool,
    /// When it was closed.
    pub closed_at: Option<OffsetDateTime>,
}

/// Who has a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Claimer {
    /// The caseworker.
    pub id: CaseworkerId,
    /// Their first name.
    pub name: String,
    /// Their language.
    pub language: LanguageCode,
    /// Whether words reach them: they are still registered and have not blocked the bot.
    pub there: bool,
}

/// A registered caseworker.
#[derive(Clone, Debug, PartialEq)]
pub struct Caseworker {
    /// Their id.
    pub id: CaseworkerId,
    /// Their first name, which candidates see.
    pub name: String,
    /// Their language.
    pub language: LanguageCode,
    /// Whether they have started their private chat with the bot.
    pub started: bool,
    /// What they may do.
    pub rank: Rank,
}

/// What a registered person may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// Claim cases and talk with candidates.
    Caseworker,
    /// The same, and look after roles and reports.
    Coordinator,
}

impl Rank {
    /// Its name in the table and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Caseworker => "caseworker",
            Self::Coordinator => "coordinator",
        }
    }

    /// The rank of this name.
    pub fn read(name: &str) -> Option<Self> {
        [Self::Caseworker, Self::Coordinator]
            .into_iter()
            .find(|rank| rank.name() == name)
    }
}
