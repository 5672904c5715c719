//! The transaction of one update or one batch, and what it has loaded and is to write.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use sqlx::PgConnection;
use time::OffsetDateTime;

use super::changes::Changes;
use super::erasure::Ledger;
use super::line::Line;
use super::outbox::Chain;
use super::outgoing::Outgoing;
use super::put::Row;
use super::seal::{Key, Sensitive};
use super::{Store, Who};
use crate::audit::{LanguageCode, Slot};
use crate::conversation::{CandidateId, Case, CaseId, Caseworker, CaseworkerId, Journey};
use crate::message::Message;

/// An open transaction. Dropped without [`Tx::commit`], it leaves nothing behind.
pub struct Tx {
    pub(super) store: Store,
    pub(super) db: Line,
    pub(super) at: OffsetDateTime,
    /// The update that was marked as seen, to be marked again after a fresh start.
    update: Option<i64>,
    /// Who speaks: facts are theirs.
    pub(super) speaker: Who,
    /// The candidates that are locked.
    pub(super) people: BTreeMap<CandidateId, Person>,
    /// The caseworkers that are locked.
    pub(super) staff: BTreeMap<CaseworkerId, Staff>,
    /// The cases that were loaded, with this turn's facts applied.
    pub(super) cases: BTreeMap<CaseId, Open>,
    pub(super) changes: Changes,
    pub(super) outgoing: Vec<Outgoing>,
    /// Put without anybody being loaded.
    pub(super) notices: Vec<Row>,
    pub(super) ledger: Ledger,
    /// Rows that leave as soon as this is committed.
    pub(super) leaving: Vec<Chain>,
    /// Candidates who are erased: nothing that was handed over before is sent to them any more.
    pub(super) erased: BTreeSet<CandidateId>,
    /// Candidates who hide: of what was handed over before no edit is sent anew.
    pub(super) hidden: BTreeSet<CandidateId>,
    /// How many rows were put that have to be claimed.
    pub(super) left: usize,
}

/// When somebody sleeps next, and until when, by the domain's clock.
pub(super) type Night = (OffsetDateTime, OffsetDateTime);

/// A locked candidate.
pub(super) struct Person {
    pub(super) key: Key,
    pub(super) chat: Sensitive<i64>,
    /// When the person last did something that was taken up, by the database's clock.
    pub(super) contact_at: OffsetDateTime,
    /// Whether Telegram wants nothing more for this chat at this moment. Nobody changes that while
    /// the person is locked.
    pub(super) quiet: bool,
    /// The journey with this turn's facts applied; only the standing of those who neither speak
    /// nor are in focus.
    pub(super) journey: Journey,
    pub(super) occupation: Option<String>,
    pub(super) family: Option<String>,
    /// The digest of the profile that is kept, where the journey was loaded and one is.
    pub(super) profiled: Option<Vec<u8>>,
    /// When the person last did something, by the domain's clock.
    pub(super) seen_at: OffsetDateTime,
    /// When the next reminder is due.
    pub(super) remind_at: Option<OffsetDateTime>,
    /// The question that is open after this turn.
    pub(super) asked: Option<Slot>,
    /// When they sleep next: what they did not ask for is not sent then.
    pub(super) night: Option<Night>,
}

/// A locked caseworker.
pub(super) struct Staff {
    pub(super) caseworker: Caseworker,
    pub(super) chat: Sensitive<i64>,
}

/// A loaded case.
#[derive(Clone)]
pub(super) struct Open {
    pub(super) case: Case,
    /// Its topic in the group.
    pub(super) thread: Option<i32>,
}

impl Tx {
    pub(super) async fn begin(store: Store, at: OffsetDateTime) -> Result<Self> {
        let db = Line::begin(&store.pool).await?;
        Ok(Self {
            store,
            db,
            at,
            update: None,
            speaker: Who::default(),
            people: BTreeMap::new(),
            staff: BTreeMap::new(),
            cases: BTreeMap::new(),
            changes: Changes::default(),
            outgoing: vec![],
            notices: vec![],
            ledger: Ledger::default(),
            leaving: vec![],
            erased: BTreeSet::new(),
            hidden: BTreeSet::new(),
            left: 0,
        })
    }

    /// Whether this update was taken up before; from now on it was. Another transaction that takes
    /// up the same update waits here until this one ends.
    ///
    /// # Errors
    /// The database is away.
    pub async fn seen(&mut self, update_id: i64) -> Result<bool> {
        let (bot, at) = (self.store.inner.bot, self.at);
        let inserted = sqlx::query!(
            "insert into updates (bot, update_id, at) values ($1, $2, $3) on conflict do nothing",
            bot,
            update_id,
            at
        )
        .execute(self.db())
        .await?
        .rows_affected();
        self.update = Some(update_id);
        Ok(inserted == 0)
    }

    /// Starts the transaction again, without a lock: those concerned changed while it waited. Only
    /// a loading does so, and a transaction loads before it writes anything but its update's key.
    pub(super) async fn start_again(&mut self) -> Result<()> {
        // On the same connection: who waits for a second one while holding the first may wait for
        // somebody who does the same.
        sqlx::raw_sql("rollback and chain")
            .execute(self.db())
            .await?;
        self.people.clear();
        self.staff.clear();
        self.cases.clear();
        let Some(update_id) = self.update else {
            return Ok(());
        };
        if self.seen(update_id).await? {
            bail!("another process has taken up the same update");
        }
        Ok(())
    }

    /// Who speaks from now on: facts are theirs.
    pub fn speaks(&mut self, who: Who) {
        self.speaker = who;
    }

    /// A message of the speaking candidate's now stands in the private chat: kept by its id only, so
    /// that the chat can be cleared.
    pub fn heard(&mut self, message: i32) {
        if let Some(candidate) = self.speaker.candidate {
            self.changes.heard.insert((candidate, message));
        }
    }

    /// A message of the bot's in the speaker's private chat has had a button pressed: so it is
    /// there, should nobody know that yet.
    pub fn pressed(&mut self, message: i32) {
        let candidate = self.speaker.candidate.map(|candidate| candidate.0);
        let caseworker = self.speaker.caseworker.map(|caseworker| caseworker.0);
        for lane in candidate.into_iter().chain(caseworker) {
            self.changes.pressed.insert((lane, message));
        }
    }

    /// The speaking candidate has done something that is taken up now.
    pub fn contact(&mut self) {
        self.changes.contacts.extend(self.speaker.candidate);
    }

    /// Hands something to the outbox. It leaves after the commit, in the order it was put.
    pub fn put(&mut self, outgoing: Outgoing) {
        self.outgoing.push(outgoing);
    }

    /// Writes everything recorded and put since the last flush, each table once. `removed` says, in
    /// a language, what stands in place of a message that is too old to be deleted.
    ///
    /// # Errors
    /// The database is away, or a rule of the schema was broken.
    pub async fn flush(
        &mut self,
        removed: &(dyn Fn(&LanguageCode) -> Message + Sync),
    ) -> Result<()> {
        let changes = std::mem::take(&mut self.changes);
        self.hush(&changes).await?;
        let mut posting = self.resolve(&changes.pressed).await?;
        posting.new.append(&mut self.notices);
        self.remove_messages(&changes, &mut posting, removed)
            .await?;
        self.write_journeys(&changes).await?;
        self.write_profiles(&changes).await?;
        self.write_cases(&changes).await?;
        self.write_offers(&changes).await?;
        self.write_views(&changes).await?;
        self.write_wishes(&changes).await?;
        self.write_imports(&changes).await?;
        self.erased.extend(changes.forgotten.iter().copied());
        self.erase(&changes, &mut posting).await?;
        self.post(posting).await
    }

    /// Makes it last, and lets go what leaves at once. Erasures are first written to the ledger,
    /// outside the database: a crash between the two leaves an erasure that is done again, never one
    /// that is forgotten.
    ///
    /// # Errors
    /// The ledger cannot be written, or the database did not confirm.
    pub async fn commit(self) -> Result<()> {
        self.ledger.write(&self.store.inner.ledger).await?;
        self.db.commit().await?;
        let handover = &self.store.inner.handover;
        handover.drop_those_to(&self.erased);
        handover.send_none_anew_to(&self.hidden);
        handover.hand(self.leaving);
        handover.leave(self.left);
        Ok(())
    }

    /// Leaves nothing behind.
    ///
    /// # Errors
    /// The database is away, and nothing is left behind either.
    pub async fn leave(self) -> Result<()> {
        self.db.roll_back().await
    }

    pub(super) fn db(&mut self) -> &mut PgConnection {
        &mut self.db
    }

    /// The candidate who speaks.
    pub(super) fn me(&self) -> Result<CandidateId> {
        self.speaker
            .candidate
            .context("a fact about a candidate, but none is speaking")
    }

    /// The caseworker who speaks.
    pub(super) fn caseworker(&self) -> Result<CaseworkerId> {
        self.speaker
            .caseworker
            .context("a fact about a caseworker, but none is speaking")
    }

    pub(super) fn person(&self, candidate: CandidateId) -> Result<&Person> {
        self.people
            .get(&candidate)
            .context("a candidate who was not loaded")
    }

    pub(super) fn case(&self, case: CaseId) -> Result<&Open> {
        self.cases.get(&case).context("a case that was not loaded")
    }
}
