//! Reminders and news: whom one is due to, when the next is due, and what takes one back that was not sent.

use anyhow::{Context, Result};
use time::OffsetDateTime;
use uuid::Uuid;

use super::changes::Changes;
use super::seal::Sensitive;
use super::tx::{Night, Person, Tx};
use super::{Store, spots};
use crate::audit::Slot;
use crate::conversation::{CandidateId, Silence};

/// Somebody to whom a reminder or a look for news is due, as it stood without a lock.
#[derive(Debug)]
pub struct Overdue {
    /// Who it is.
    pub candidate: CandidateId,
    /// Since when it is due.
    pub at: OffsetDateTime,
    /// The private chat; `None` where it cannot be opened.
    pub chat: Option<Sensitive<i64>>,
}

impl Store {
    /// Those to whom a reminder or a look for news is due, the longest due first, and no more than `most`; those after
    /// `after`, where that is given. It reads the rows that it returns and no others.
    ///
    /// # Errors
    /// The database is away.
    pub async fn overdue(
        &self,
        now: OffsetDateTime,
        after: Option<&Overdue>,
        most: i64,
    ) -> Result<Vec<Overdue>> {
        let after = after.map_or((OffsetDateTime::UNIX_EPOCH, Uuid::nil()), |last| {
            (last.at, last.candidate.0)
        });
        let rows = sqlx::query!(
            r#"select id, least(remind_at, news_at) as "due_at!", wrapped_key, key_version, chat
            from candidates
            where least(remind_at, news_at) <= $1 and (least(remind_at, news_at), id) > ($2, $3)
            order by least(remind_at, news_at), id limit $4"#,
            now,
            after.0,
            after.1,
            most
        )
        .fetch_all(&self.pool)
        .await?;
        let overdue = rows.into_iter().map(|row| {
            let id = CandidateId(row.id);
            let key = self.keys().data_key(id, row.key_version, &row.wrapped_key);
            let chat = key.and_then(|key| key.open_json(&spots::candidate_chat(id), &row.chat));
            if let Err(error) = &chat {
                tracing::error!(candidate = %row.id, "nobody can be reminded here: {error:#}");
            }
            Overdue {
                candidate: id,
                at: row.due_at,
                chat: chat.ok().map(Sensitive::new),
            }
        });
        Ok(overdue.collect())
    }
}

impl Person {
    /// How long the person has been silent.
    pub(super) fn silence(&self) -> Silence {
        Silence {
            since: self.seen_at,
            remind_at: self.remind_at,
        }
    }
}

impl Tx {
    /// What is waited for after this turn: the question that is open to a candidate, and when it is
    /// time to remind them.
    ///
    /// # Errors
    /// The candidate was not loaded.
    pub fn expects(
        &mut self,
        candidate: CandidateId,
        asked: Option<Slot>,
        remind_at: Option<OffsetDateTime>,
    ) -> Result<()> {
        let person = self
            .people
            .get_mut(&candidate)
            .context("a candidate who was not loaded")?;
        person.asked = asked;
        person.remind_at = remind_at;
        self.changes.standing.insert(candidate);
        Ok(())
    }

    /// When a candidate sleeps next: what they did not ask for is not sent then.
    ///
    /// # Errors
    /// The candidate was not loaded.
    pub fn sleeps(&mut self, candidate: CandidateId, night: Night) -> Result<()> {
        let person = self.people.get_mut(&candidate);
        person.context("a candidate who was not loaded")?.night = Some(night);
        Ok(())
    }

    /// The speaker did something after a reminder; returns what the journey log calls it.
    pub(super) fn came_back(&mut self) -> Result<&'static str> {
        let me = self.me()?;
        self.changes.came_back.insert(me);
        self.standing("came-back")
    }

    /// Whoever wants no message that they did not ask for gets none that has not left yet.
    pub(super) fn hush_if(&mut self, stopped: bool) -> Result<()> {
        let me = self.me()?;
        if stopped {
            self.changes.stopped.insert(me);
        }
        Ok(())
    }

    /// Takes back reminders that were not sent yet, of those who came back by themselves, and of
    /// those whom a caseworker begins to talk with; and all that was not asked for, of those who
    /// stopped it.
    pub(super) async fn hush(&mut self, changes: &Changes) -> Result<()> {
        let cases = changes.claimed.keys();
        let talking = cases.filter_map(|case| Some(self.cases.get(case)?.case.candidate));
        let is_reminded = |id: &CandidateId| {
            let person = self.people.get(id);
            person.is_some_and(|person| person.journey.reminded > 0)
        };
        let quiet = talking
            .filter(is_reminded)
            .chain(changes.came_back.iter().copied());
        let lanes: Vec<Uuid> = quiet.map(|candidate| candidate.0).collect();
        let stopped: Vec<Uuid> = changes.stopped.iter().map(|one| one.0).collect();
        if lanes.is_empty() && stopped.is_empty() {
            return Ok(());
        }
        sqlx::query!(
            "update outbox set state = 'cancelled', payload = null
            where (lane = any($1) or lane = any($2)) and unsettled and state in ('ready', 'retry')
                and class = 3 and (anchor like 'prompt:%' or lane = any($2))",
            &lanes,
            &stopped
        )
        .execute(self.db())
        .await?;
        Ok(())
    }
}
