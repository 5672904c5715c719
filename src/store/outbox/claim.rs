//! Claiming what is due: leases, and what becomes of those that ran out.

use anyhow::{Context, Result};
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Due, LEASE, MOST_ATTEMPTS, class, interval};
use crate::conversation::{CandidateId, CaseId, CaseworkerId};
use crate::message::Delivery;
use crate::store::seal::{Key, Sensitive};
use crate::store::{Store, spots};

/// A claimed row, still sealed.
struct Claimed {
    id: i64,
    envelope: Uuid,
    lane: Uuid,
    recipient: String,
    candidate: Option<Uuid>,
    caseworker: Option<Uuid>,
    chat: Option<Vec<u8>>,
    about: Option<Uuid>,
    case: Option<Uuid>,
    thread: Option<i32>,
    class: i16,
    payload: Option<Vec<u8>>,
    or_anew: bool,
    passing: bool,
    attempts: i32,
    stale: bool,
    targets: bool,
    target_message: Option<i32>,
    candidate_chat: Option<Vec<u8>>,
    caseworker_chat: Option<Vec<u8>>,
    wrapped_key: Option<Vec<u8>>,
    key_version: Option<i32>,
}

impl Store {
    /// Claims rows that are due: the first of each lane, the most urgent class first.
    ///
    /// # Errors
    /// The database is away, or a payload cannot be opened.
    pub async fn claim_due(&self, limit: usize) -> Result<Vec<Due>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut db = self.pool.begin().await?;
        settle_unknown(&mut db).await?;
        let group = self.group_chat(&mut db).await?;
        let (mut due, mut pointless) = (vec![], vec![]);
        for row in self.claim(&mut db, limit).await? {
            let (id, passing) = (row.id, row.passing);
            match self.open(row, group)? {
                Some(row) => due.push(row),
                None => pointless.push((id, passing)),
            }
        }
        db.commit().await?;
        // Each in a transaction of its own: nobody who holds several rows waits for others.
        for (id, passing) in pointless {
            self.settle(id, passing, "cancelled", "").await?;
        }
        Ok(due)
    }

    async fn claim(&self, db: &mut PgConnection, limit: i64) -> Result<Vec<Claimed>> {
        let rows = sqlx::query_as!(
            Claimed,
            r#"
            with heads as (
                select distinct on (lane) id from outbox
                where state in ('ready', 'sending', 'retry', 'ambiguous')
                order by lane, id
            ),
            picked as (
                select id from outbox
                where id in (select id from heads) and state in ('ready', 'retry')
                    and due_at <= now()
                order by class, id
                limit $1
                for update skip locked
            ),
            claimed as (
                update outbox o set state = 'sending', attempts = attempts + 1, epoch = $2,
                    leased_until = now() + $3
                from picked where o.id = picked.id
                returning o.*
            )
            select o.id as "id!", o.envelope as "envelope!", o.lane as "lane!",
                o.recipient as "recipient!", o.candidate as "candidate?",
                o.caseworker as "caseworker?", o.chat as "chat?", o.about as "about?",
                o."case" as "case?", coalesce(o.thread, c.thread) as "thread?",
                o.class as "class!", o.payload as "payload?", o.or_anew as "or_anew!",
                o.passing as "passing!", o.attempts as "attempts!",
                o.kind = 'toast' and o.put_at < now() - interval '10 seconds' as "stale!",
                o.target is not null as "targets!", t.message as "target_message?",
                p.chat as "candidate_chat?", w.chat as "caseworker_chat?",
                a.wrapped_key as "wrapped_key?", a.key_version as "key_version?"
            from claimed o
            left join candidates p on p.id = o.candidate
            left join candidates a on a.id = o.about
            left join caseworkers w on w.id = o.caseworker
            left join cases c on c.id = o."case" and o.recipient = 'group'
            left join outbox t on t.id = o.target
            order by o.class, o.id
            "#,
            limit,
            self.inner.epoch,
            interval(LEASE),
        )
        .fetch_all(db)
        .await?;
        Ok(rows)
    }

    /// Opens a claimed row; `None` where there is nothing to do any more.
    fn open(&self, row: Claimed, group: i64) -> Result<Option<Due>> {
        let candidate = row.candidate.map(CandidateId);
        let caseworker = row.caseworker.map(CaseworkerId);
        let Some(payload) = row.payload.as_deref().filter(|_| !row.stale) else {
            return Ok(None);
        };
        let about = row.about.map(CandidateId);
        let key = match (about, row.wrapped_key, row.key_version) {
            (Some(about), Some(wrapped), Some(version)) => {
                Some(self.keys().data_key(about, version, &wrapped)?)
            }
            (_, _, _) => None,
        };
        let house = self.keys().house();
        let spot = spots::payload(about, row.envelope);
        let delivery = key.as_ref().unwrap_or(house).open_json(&spot, payload)?;
        let Some(delivery) = aimed(delivery, row.targets, row.target_message, row.or_anew) else {
            return Ok(None);
        };
        let chat = match (row.recipient.as_str(), candidate, caseworker) {
            ("candidate", Some(id), _) => {
                let sealed = row.candidate_chat.as_deref().unwrap_or_default();
                Some(self.candidate_chat(id, about, key.as_ref(), sealed)?)
            }
            ("caseworker", _, Some(id)) => {
                let sealed = row.caseworker_chat.as_deref().unwrap_or_default();
                Some(house.open_json(&spots::caseworker_chat(id), sealed)?)
            }
            ("group", _, _) => Some(group),
            ("chat", _, _) => {
                let sealed = row.chat.as_deref().unwrap_or_default();
                Some(house.open_json(&spots::last_chat(row.envelope), sealed)?)
            }
            (_, _, _) => None,
        };
        Ok(Some(Due {
            id: row.id,
            attempt: row.attempts,
            chat: chat.map(Sensitive::new),
            thread: row.thread,
            delivery,
            message: row.target_message,
            class: class(row.class)?,
            case: row.case.map(CaseId),
            candidate,
            caseworker,
            group: row.recipient == "group",
            or_anew: row.or_anew,
            lane: row.lane,
            passing: row.passing,
        }))
    }

    /// A candidate's chat id, with the key at hand or the candidate's own.
    fn candidate_chat(
        &self,
        candidate: CandidateId,
        about: Option<CandidateId>,
        key: Option<&Key>,
        sealed: &[u8],
    ) -> Result<i64> {
        let key = key.filter(|_| about == Some(candidate));
        let key = key.context("a row for a candidate that is sealed with another key")?;
        key.open_json(&spots::candidate_chat(candidate), sealed)
    }
}

/// What is to be done once it is known which message is meant; `None` where there is none.
fn aimed(
    delivery: Delivery,
    targets: bool,
    message: Option<i32>,
    or_anew: bool,
) -> Option<Delivery> {
    if !targets {
        // An edit whose row is gone, message and all, has lost its target.
        return match delivery {
            Delivery::Edit { message, .. } => or_anew.then_some(Delivery::Send(message)),
            Delivery::Send(_)
            | Delivery::Document { .. }
            | Delivery::Toast { .. }
            | Delivery::Delete { .. }
            | Delivery::Copy { .. }
            | Delivery::Topic { .. }
            | Delivery::Retitle { .. } => Some(delivery),
        };
    }
    match (delivery, message) {
        (Delivery::Edit { message, .. }, None) => or_anew.then_some(Delivery::Send(message)),
        (Delivery::Delete { .. }, None) => None,
        (Delivery::Delete { .. }, Some(message)) => Some(Delivery::Delete {
            messages: vec![message],
        }),
        (delivery, _) => Some(delivery),
    }
}

/// Decides on rows whose outcome is unknown, by their kind.
async fn settle_unknown(db: &mut PgConnection) -> Result<()> {
    sqlx::query!(
        "with unknown as (
            select id,
                payload is not null and attempts < $1 and (
                    kind in ('edit', 'delete', 'toast', 'retitle') or class = 2
                    or (kind <> 'document' and unclear = 0)
                ) as again
            from outbox
            where (state = 'sending' and leased_until < now())
                or (state = 'ambiguous' and due_at <= now())
            for update skip locked
        )
        update outbox o set state = case when again then 'retry' else 'dead' end,
            reason = case when again then o.reason else 'unknown outcome' end,
            unclear = unclear + 1, due_at = now(), epoch = null, leased_until = null
        from unknown where o.id = unknown.id",
        MOST_ATTEMPTS
    )
    .execute(db)
    .await?;
    Ok(())
}
