//! What a turn decides has happened. Facts are recorded in order by `store::record`, and a journey
//! takes them in by [`Journey::apply`](super::Journey::apply), so that the next prompt is computed
//! with this turn's facts applied.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::gaps::GapsFact;
use super::imports::ImportFact;
use super::journey::Aside;
use super::plan::PlanFact;
use super::{CaseCode, CaseId, CaseworkerId, CloseReason, OffersFact, OtherKind, Purpose, Why};
use crate::audit::{Given, LanguageCode, OptionId, SectionId, Slot};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// The person came by a link with this referral code.
    Referred(String),
    /// A language was chosen.
    ChoseLanguage(LanguageCode),
    /// Consent was given or refused or withdrawn, for the purpose, under this version of the text.
    Consented {
        /// What for.
        purpose: Purpose,
        /// Version of the consent text.
        version: u32,
        /// Yes or no.
        given: bool,
    },
    /// The person said whether they are 18 or older.
    SaidAdult(bool),
    /// A question was answered or skipped.
    Answered(Slot, Given),
    /// Options toggled so far, not an answer yet.
    Toggled(Slot, Vec<OptionId>),
    /// Words typed for a search, not an answer yet.
    Searched(Slot, String),
    /// A question was opened out of its turn, to answer it again.
    Opened(Slot),
    /// Nothing is open out of its turn any more.
    Closed,
    /// An entry of a repeating section was begun.
    EntryAdded(SectionId, u16),
    /// An entry was removed: its answers count no more.
    EntryRemoved(SectionId, u16),
    /// There is no further entry.
    EntriesEnough(SectionId),
    /// An optional chapter was opened.
    ChapterOpened(SectionId),
    /// The open chapter was left.
    ChapterLeft,
    /// The review was found right.
    Confirmed,
    /// What was said could not be read as an answer to this question.
    Misunderstood(Slot),
    /// Pictures of an album begin to come, by Telegram's id of the album.
    AlbumBegan(String),
    /// Something happened between the person and roles.
    Offers(OffersFact),
    /// Something happened to the plan.
    Plan(PlanFact),
    /// Messages nobody asked for stop, or may come again.
    Paused(bool),
    /// The person was reminded of the unfinished audit; so many of this silence's reminders are spent.
    Reminded(u8),
    /// The person was told something at this moment that they had not asked for.
    ToldUnasked(OffsetDateTime),
    /// The person was heard again after a reminder: the next silence has all its reminders.
    CameBack,
    /// The person wants no reminder of the audit.
    NotNow,
    /// A question was asked beside the journey's own, or is no longer open.
    AskedAside(Option<Aside>),
    /// Everything about the candidate is to be erased; what the receipt says.
    Forgotten {
        /// The receipt's code.
        receipt: Uuid,
    },
    /// The chat is to be cleared.
    Hidden,
    /// The person blocked the bot, or let it in again.
    Reachable(bool),
    /// A caseworker started their private chat with the bot.
    CaseworkerStarted,
    /// A case was opened.
    CaseOpened {
        /// Its id.
        case: CaseId,
        /// Its code.
        code: CaseCode,
        /// What it was opened for.
        why: Why,
    },
    /// The candidate goes on with the questions while waiting.
    WentOn(CaseId),
    /// The candidate waits again, and what they write is for the person who will answer.
    WaitsAgain(CaseId),
    /// A caseworker took the case.
    CaseClaimed(CaseId, CaseworkerId),
    /// The caseworker gave the case back to the team.
    CaseReleased(CaseId),
    /// The case was closed.
    CaseClosed(CaseId, CloseReason),
    /// The candidate's words were kept for whoever claims the case; once more where they were
    /// edited.
    WordsKept(CaseId, Words),
    /// Words went from one side of a case to the other. The delivery that carries them has the
    /// anchor [`Anchor::Relayed`](super::Anchor::Relayed) of the same source message.
    Relayed(CaseId, Side),
    /// A caseworker's words wait until their case is named; once more where they were edited.
    WordsHeld(Uuid, Words),
    /// Held words wait no more.
    HeldSettled(Uuid, Settled),
    /// Staff looked at a case's content, or was refused.
    Viewed {
        /// The case.
        case: CaseId,
        /// Whether it was allowed.
        allowed: bool,
    },
    /// Something about the numbers that coordinators see.
    Gaps(GapsFact),
    /// A coordinator did something about roles.
    Imports(ImportFact),
}

/// One side of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The candidate.
    Candidate,
    /// The caseworker.
    Caseworker,
}

/// Words on their way between the two sides of a case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Words {
    /// The message they stand in, in their author's chat.
    pub message: i32,
    /// What form they have.
    pub form: Form,
}

/// The form of words. What is typed is passed on as text, everything else as a copy of its message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Form {
    /// Typed.
    Typed(String),
    /// A voice note.
    Spoken {
        /// Telegram's id of the file.
        file_id: String,
        /// Its length in seconds.
        seconds: u32,
    },
    /// A photo, a file, or whatever else a person can send.
    Sent(OtherKind),
}

/// What became of held words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// They went to the case that was named.
    Sent,
    /// They were the caseworker's own answer, as a candidate.
    OwnAnswer,
    /// They were dropped.
    Dropped,
}
