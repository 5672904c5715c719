//! What became of claimed rows, written for many at once.
//!
//! A word about a row counts only while the row is in the hands of whoever says it: same epoch, same
//! attempt. What is locked at that moment is skipped and then written alone, under the locks of its
//! owners. So is what more than one row hangs on.

use std::time::Duration;

use anyhow::Result;
use sqlx::PgConnection;
use sqlx::postgres::types::PgInterval;
use time::OffsetDateTime;

use super::claim::Claimed;
use super::open::ties;
use super::senders::{answered, in_time};
use super::{Due, MOST_ATTEMPTS, Outcome, Ties, interval};
use crate::store::Store;

/// For how long evidence of an unknown outcome is waited for at least. It is waited for until the
/// lease ends, too, which is 20 seconds from the beginning of the attempt.
const EVIDENCE: Duration = Duration::from_secs(8);

/// A row in the hands of this process.
#[derive(Clone, Copy)]
pub(super) struct Held {
    pub(super) id: i64,
    pub(super) attempt: i32,
    pub(super) ties: Ties,
    edits: Option<i32>,
}

impl Held {
    pub(super) fn of(row: &Claimed) -> Self {
        Self {
            id: row.id,
            attempt: row.attempts,
            ties: ties(row),
            edits: row.target_message,
        }
    }

    /// Whether more than the row itself has to be written.
    fn is_tied(&self, outcome: Outcome) -> bool {
        let message = match outcome {
            Outcome::Sent { message, .. } => message,
            Outcome::Refused(_) | Outcome::Postponed(_) | Outcome::Ambiguous => return false,
            Outcome::Dead(_) | Outcome::Pointless => {
                return self.ties == Ties::GoesWithTarget;
            }
        };
        match self.ties {
            Ties::None => false,
            Ties::MakesTopic | Ties::GoesWithTarget => true,
            Ties::Edits => message.is_some() && message != self.edits,
        }
    }
}

impl From<&Due> for Held {
    fn from(due: &Due) -> Self {
        Self {
            id: due.id,
            attempt: due.attempt,
            ties: due.ties,
            edits: due.message,
        }
    }
}

impl Store {
    /// Writes what became of rows, most of them in one statement.
    ///
    /// # Errors
    /// The database is away: what was not written is unknown once the lease runs out.
    pub async fn settle(&self, outcomes: &[(&Due, Outcome)]) -> Result<()> {
        let held = outcomes
            .iter()
            .map(|(due, outcome)| (Held::from(*due), *outcome));
        self.settle_rows(&held.collect::<Vec<_>>()).await
    }

    pub(super) async fn settle_rows(&self, outcomes: &[(Held, Outcome)]) -> Result<()> {
        let tied = |(held, outcome): &(Held, Outcome)| held.is_tied(*outcome);
        let (mut alone, together) = outcomes.iter().copied().partition::<Vec<_>, _>(tied);
        if !together.is_empty() {
            let mut db = self.sender.acquire().await?;
            let locked = in_time(self.write(&mut db, &together)).await;
            let locked = answered(db, locked)?;
            let locked = together
                .iter()
                .filter(|(held, _)| locked.contains(&held.id));
            alone.extend(locked);
        }
        for (held, outcome) in alone {
            let mut db = self.sender.acquire().await?;
            let settled = in_time(self.settle_alone(&mut db, held, outcome)).await;
            answered(db, settled)?;
        }
        Ok(())
    }

    /// Writes outcomes and returns those rows that were locked and so not written.
    pub(super) async fn write(
        &self,
        db: &mut PgConnection,
        outcomes: &[(Held, Outcome)],
    ) -> Result<Vec<i64>> {
        let mut columns = Columns::default();
        outcomes
            .iter()
            .for_each(|(held, outcome)| columns.push(held, *outcome));
        let locked = sqlx::query_scalar!(
            r#"
            with n as (
                select * from unnest($1::bigint[], $2::integer[], $3::text[], $4::integer[],
                    $5::interval[], $6::timestamptz[], $7::text[])
                    as n (id, attempt, became, message, wait, at, reason)
            ),
            mine as (
                select n.*, o.passing and n.became in ('sent', 'dead', 'cancelled')
                    and o.target is null
                    and not exists (select from outbox other where other.target = o.id) as goes
                from n join outbox o on o.id = n.id
                where o.epoch = $8 and o.attempts = n.attempt
                    and (o.state in ('sending', 'ambiguous', 'retry')
                        or (o.state = 'dead' and n.became = 'sent'))
                for update of o skip locked
            ),
            gone as (
                delete from outbox o using mine where o.id = mine.id and mine.goes
            ),
            written as (
                update outbox o set
                    state = case
                        when mine.became in ('sent', 'ambiguous', 'dead', 'cancelled')
                            then mine.became
                        when o.payload is null
                            or (mine.became = 'refused' and o.attempts >= $9) then 'dead'
                        else 'retry' end,
                    attempts = o.attempts - (mine.became = 'postponed')::integer,
                    epoch = null,
                    leased_until = null,
                    due_at = case
                        when mine.became in ('refused', 'postponed') then now() + mine.wait
                        when mine.became <> 'ambiguous' then o.due_at
                        when o.kind in ('delete', 'toast', 'retitle', 'document')
                            or o.sensitive or o.class = 2 then now()
                        -- One that has lost its message has left as a message.
                        when o.kind = 'edit' and (not o.or_anew or exists (
                            select from outbox t where t.id = o.target and t.message is not null
                        )) then now()
                        else greatest(o.leased_until, now() + $10) end,
                    sent_at = coalesce(mine.at, o.sent_at),
                    message = case
                        when mine.became <> 'sent' then o.message
                        when o.kind in ('message', 'copy', 'document', 'photo') then mine.message end,
                    payload = case
                        when mine.became in ('sent', 'cancelled') and o.kind <> 'topic' then null
                        else o.payload end,
                    reason = case
                        when mine.became = 'refused' and o.attempts >= $9
                            then 'too many attempts'
                        else coalesce(mine.reason, o.reason) end
                from mine where o.id = mine.id and not mine.goes
            )
            select n.id as "id!" from n join outbox o on o.id = n.id
            where o.epoch = $8 and o.attempts = n.attempt
                and (o.state in ('sending', 'ambiguous', 'retry')
                    or (o.state = 'dead' and n.became = 'sent'))
                and not exists (select from mine where mine.id = n.id)
            "#,
            &columns.ids,
            &columns.attempts,
            &columns.became,
            &columns.messages as &[Option<i32>],
            &columns.waits,
            &columns.at as &[Option<OffsetDateTime>],
            &columns.reasons as &[Option<String>],
            self.inner.epoch,
            MOST_ATTEMPTS,
            interval(EVIDENCE)
        )
        .fetch_all(db)
        .await?;
        Ok(locked)
    }
}

/// The columns of outcomes.
#[derive(Default)]
struct Columns {
    ids: Vec<i64>,
    attempts: Vec<i32>,
    became: Vec<String>,
    messages: Vec<Option<i32>>,
    waits: Vec<PgInterval>,
    at: Vec<Option<OffsetDateTime>>,
    reasons: Vec<Option<String>>,
}

impl Columns {
    fn push(&mut self, held: &Held, outcome: Outcome) {
        let (mut sent, mut sent_at, mut wait, mut reason) = (None, None, Duration::ZERO, None);
        let became = match outcome {
            Outcome::Sent { message, at } => {
                (sent, sent_at) = (message, Some(at));
                "sent"
            }
            Outcome::Refused(after) => {
                wait = after;
                "refused"
            }
            Outcome::Postponed(after) => {
                wait = after;
                "postponed"
            }
            Outcome::Ambiguous => "ambiguous",
            Outcome::Dead(why) => {
                reason = Some(why.to_owned());
                "dead"
            }
            Outcome::Pointless => "cancelled",
        };
        self.ids.push(held.id);
        self.attempts.push(held.attempt);
        self.became.push(became.to_owned());
        self.messages.push(sent);
        self.waits.push(interval(wait));
        self.at.push(sent_at);
        self.reasons.push(reason);
    }
}
