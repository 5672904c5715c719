//! Claiming what is due.
//!
//! A claim costs the same however many rows wait: each of its three looks walks an index that holds
//! unsettled rows only, in the order in which they leave, and stops at as many as are wanted. It is
//! one statement and so one round trip; made with the planner held to these indexes
//! ([`super::senders`] says how), whatever it believes about the size of a table that is empty in
//! one minute and full in the next.

use std::time::Instant;

use anyhow::Result;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::open::Opened;
use super::senders::{answered, in_time};
use super::{Due, LEASE, Outcome, interval};
use crate::store::Store;

/// How many proactive messages leave in a second, those of all senders together. Telegram takes
/// about 30; the rest is for replies.
const PROACTIVE_A_SECOND: f64 = 25.0;

/// A claimed row, still sealed.
pub(super) struct Claimed {
    pub(super) id: i64,
    pub(super) envelope: Uuid,
    pub(super) lane: Uuid,
    pub(super) recipient: String,
    pub(super) candidate: Option<Uuid>,
    pub(super) caseworker: Option<Uuid>,
    pub(super) chat: Option<Vec<u8>>,
    pub(super) about: Option<Uuid>,
    pub(super) case: Option<Uuid>,
    pub(super) thread: Option<i32>,
    pub(super) class: i16,
    pub(super) kind: String,
    pub(super) payload: Option<Vec<u8>>,
    pub(super) or_anew: bool,
    pub(super) passing: bool,
    pub(super) attempts: i32,
    /// How often its outcome was unknown.
    pub(super) unclear: i32,
    /// How many seconds ago it was put.
    pub(super) waited: f64,
    /// Whether it is an answer to a press that nobody waits for any more.
    pub(super) stale: bool,
    pub(super) targets: bool,
    pub(super) target_message: Option<i32>,
    pub(super) candidate_chat: Option<Vec<u8>>,
    pub(super) caseworker_chat: Option<Vec<u8>>,
    pub(super) group_chat: Option<Vec<u8>>,
    pub(super) wrapped_key: Option<Vec<u8>>,
    pub(super) key_version: Option<i32>,
}

impl Store {
    /// Decides on what is unknown and claims rows that are due, of every class: for whoever sends
    /// now and then. Who sends all the time does the two apart: [`Store::settle_unknown`],
    /// [`Store::claim`].
    ///
    /// # Errors
    /// The database is away.
    pub async fn claim_due(&self, limit: usize) -> Result<Vec<Due>> {
        self.settle_unknown().await?;
        // Then it is nobody's night.
        self.claim(limit, Some(OffsetDateTime::UNIX_EPOCH)).await
    }

    /// Claims rows that are due: the first of each lane, the most urgent class first, outside of
    /// the slots of other living senders and of chats that Telegram wants left alone. Proactive
    /// rows are among them only if they are asked for, by giving the time it is by the domain's clock:
    /// those whose reader sleeps then are left. And only as many as may leave by now.
    ///
    /// # Errors
    /// The database is away.
    pub async fn claim(&self, limit: usize, proactive: Option<OffsetDateTime>) -> Result<Vec<Due>> {
        let mut db = self.sender.acquire().await?;
        let since = Instant::now();
        let rows = in_time(self.claim_sealed(&mut db, limit, proactive)).await;
        let rows = answered(db, rows)?;
        self.inner.handover.claimed(rows.len());
        let (mut due, mut left) = (vec![], vec![]);
        for row in rows {
            let id = row.id;
            match self.open(row, since) {
                Opened::Due(row) => due.push(row),
                Opened::Pointless(held) => left.push((held, Outcome::Pointless)),
                Opened::Broken(held, error) => {
                    tracing::error!(row = id, "a message cannot be read any more: {error:#}");
                    left.push((held, Outcome::Dead("cannot be read")));
                }
            }
        }
        if !left.is_empty() {
            self.settle_rows(&left).await?;
        }
        Ok(due)
    }

    async fn claim_sealed(
        &self,
        db: &mut PgConnection,
        limit: usize,
        proactive: Option<OffsetDateTime>,
    ) -> Result<Vec<Claimed>> {
        let rows = sqlx::query_as!(
            Claimed,
            r#"
            with taken as (
                select coalesce(bit_or(slots), 0) as slots from senders
                where epoch <> $2 and lives_until > now()
            ),
            -- Locked, so that no token is spent twice; only where there are proactive rows.
            bucket as (
                select least($6, tokens + $6 * greatest(0,
                    extract(epoch from clock_timestamp() - counted_at)::double precision)) as tokens
                from pace
                where $5 and exists (select from outbox
                    where unsettled and recipient <> 'group' and class = 3)
                for update
            ),
            due as (
                (select o.id, o.class from outbox o
                where o.unsettled and o.recipient <> 'group' and o.class < 3
                    and o.state in ('ready', 'retry') and o.due_at <= now()
                    and ((select slots from taken) >> o.slot) & 1 = 0
                    -- What nobody asked for may have to wait, and nothing waits for it.
                    and o.id = (select p.id from outbox p
                        where p.lane = o.lane and p.unsettled and p.class < 3
                        order by p.id limit 1)
                    and coalesce((select quiet_until from candidates
                        where id = o.candidate), now()) <= now()
                    and coalesce((select quiet_until from caseworkers
                        where id = o.caseworker), now()) <= now()
                order by o.class, o.id limit $1)
                union all
                (select o.id, o.class from outbox o
                where o.unsettled and o.recipient = 'group'
                    and (select coalesce(group_quiet_until, now()) <= now() from pace)
                    and o.state in ('ready', 'retry') and o.due_at <= now()
                    and ((select slots from taken) >> o.slot) & 1 = 0
                    and o.id = (select p.id from outbox p
                        where p.lane = o.lane and p.unsettled order by p.id limit 1)
                order by o.class, o.id limit $1)
                union all
                (select o.id, o.class from outbox o
                where o.unsettled and o.recipient <> 'group' and o.class = 3
                    -- The night of its reader, and every one that follows.
                    and not coalesce($7 >= o.night_from
                        and mod(extract(epoch from $7 - o.night_from)::bigint, 86400)
                            < extract(epoch from o.night_until - o.night_from)::bigint, false)
                    and o.state in ('ready', 'retry') and o.due_at <= now()
                    and ((select slots from taken) >> o.slot) & 1 = 0
                    and o.id = (select p.id from outbox p
                        where p.lane = o.lane and p.unsettled order by p.id limit 1)
                    and coalesce((select quiet_until from candidates
                        where id = o.candidate), now()) <= now()
                    and coalesce((select quiet_until from caseworkers
                        where id = o.caseworker), now()) <= now()
                order by o.class, o.id
                limit (select least(greatest(0, floor(coalesce(max(tokens), 0))), $1)::bigint
                    from bucket))
            ),
            picked as (
                select o.id from outbox o
                where o.id = any(array(select id from due order by class, id limit $1))
                    and o.state in ('ready', 'retry') and o.due_at <= now()
                for update skip locked
            ),
            claimed as (
                update outbox o set state = 'sending', attempts = o.attempts + 1, epoch = $2,
                    leased_until = now() + $3
                from picked where o.id = picked.id
                returning o.*
            ),
            spent as (
                update pace set counted_at = clock_timestamp(), tokens = bucket.tokens
                    - (select count(*) from claimed where class = 3 and recipient <> 'group')
                from bucket
            )
            select o.id as "id!", o.envelope as "envelope!", o.lane as "lane!",
                o.recipient as "recipient!", o.candidate as "candidate?",
                o.caseworker as "caseworker?", o.chat as "chat?", o.about as "about?",
                o."case" as "case?", coalesce(o.thread, c.thread) as "thread?",
                o.class as "class!", o.kind as "kind!", o.payload as "payload?",
                o.or_anew as "or_anew!", o.passing as "passing!", o.attempts as "attempts!",
                o.unclear as "unclear!",
                extract(epoch from now() - o.put_at)::double precision as "waited!",
                o.kind = 'toast' and o.put_at < now() - interval '10 seconds' as "stale!",
                o.target is not null as "targets!", t.message as "target_message?",
                p.chat as "candidate_chat?", w.chat as "caseworker_chat?",
                g.chat as "group_chat?", a.wrapped_key as "wrapped_key?",
                a.key_version as "key_version?"
            from claimed o
            left join candidates p on p.id = o.candidate
            left join candidates a on a.id = o.about
            left join caseworkers w on w.id = o.caseworker
            left join cases c on c.id = o."case" and o.recipient = 'group'
            left join outbox t on t.id = o.target
            left join moved_groups g on g.blind_index = $4 and o.recipient = 'group'
            order by o.class, o.id
            "#,
            i64::try_from(limit).unwrap_or(i64::MAX),
            self.inner.epoch,
            interval(LEASE),
            self.inner.group_index,
            proactive.is_some(),
            PROACTIVE_A_SECOND,
            proactive,
        )
        .fetch_all(db)
        .await?;
        Ok(rows)
    }
}
