//! What is thrown away when it has served.

use anyhow::Result;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::Store;

/// For how long somebody is known who has agreed to nothing.
const STRANGERS_KEPT: Duration = Duration::days(7);

/// For how long the ids of updates are kept: Telegram gives them up after a day.
const UPDATES_KEPT: Duration = Duration::days(3);

/// For how long a caseworker's words wait for their case to be named.
const HELD_KEPT: Duration = Duration::days(7);

/// For how long the ids of a person's messages are kept: older ones cannot be deleted anyway.
const HEARD_KEPT: Duration = Duration::hours(48);

/// For how long settled outbox rows are kept after the message is out of reach of every turn.
const CANCELLED_KEPT: Duration = Duration::days(7);

/// How many candidates are looked at in one transaction.
const PAGE: i64 = 1000;

impl Store {
    /// Erases whoever gave no consent, or took it back, a week ago, and has no open case: nothing
    /// but an address, a language and a referral code was kept of them, and it was promised to go.
    /// It goes through everybody, a page in each transaction; returns how many were erased.
    ///
    /// # Errors
    /// The database is away.
    pub async fn forget_strangers(&self, at: OffsetDateTime) -> Result<u64> {
        let (mut gone, mut after) = (0, Uuid::nil());
        while let Some(last) = self.last_of_page(after).await? {
            gone += self.forget_strangers_among(after, last, at).await?;
            after = last;
        }
        Ok(gone)
    }

    /// The last candidate of the page after this one.
    async fn last_of_page(&self, after: Uuid) -> Result<Option<Uuid>> {
        let last = sqlx::query_scalar!(
            "select id from (
                select id from candidates where id > $1 order by id limit $2
            ) page order by id desc limit 1",
            after,
            PAGE
        );
        Ok(last.fetch_optional(&self.pool).await?)
    }

    async fn forget_strangers_among(
        &self,
        after: Uuid,
        last: Uuid,
        at: OffsetDateTime,
    ) -> Result<u64> {
        let mut db = self.pool.begin().await?;
        // Whoever is locked is writing at this moment, and may be agreeing; the next time will do.
        let old = sqlx::query_scalar!(
            "select id from candidates c where id > $2 and id <= $3 and created_at < $1
                and not coalesce((select given from consents
                    where candidate = c.id and purpose = 'keep'
                    order by number desc limit 1), false)
            order by id for update skip locked",
            at - STRANGERS_KEPT,
            after,
            last
        )
        .fetch_all(&mut *db)
        .await?;
        // Under the locks it is looked at once more: what the first look saw may have changed.
        let gone = sqlx::query!(
            "with keep as (
                select distinct on (candidate) candidate, given, at from consents
                where purpose = 'keep' and candidate = any($2) order by candidate, number desc
            ),
            strangers as (
                select c.id, d.blind_index from candidates c
                join directory d on d.candidate = c.id
                where c.id = any($2)
                    and not exists (select from keep k
                        where k.candidate = c.id and (k.given or k.at >= $1))
                    and not exists (select from cases
                        where candidate = c.id and closed_at is null)
            ),
            parked as (
                delete from parked_updates p using strangers s
                where p.blind_index = s.blind_index
            )
            delete from candidates c using strangers s where c.id = s.id",
            at - STRANGERS_KEPT,
            &old
        )
        .execute(&mut *db)
        .await?;
        db.commit().await?;
        Ok(gone.rows_affected())
    }

    /// Throws away what has served: ids of old updates and messages, words held too long, settled
    /// rows of the outbox that nothing refers to.
    ///
    /// # Errors
    /// The database is away.
    pub async fn throw_away(&self, at: OffsetDateTime) -> Result<()> {
        sqlx::query!(
            "with old_updates as (delete from updates where at < $1),
            old_words as (delete from held_words where at < $2),
            old_ids as (delete from heard_messages where at < $3)
            delete from outbox o
            where (o.passing or (o.state = 'cancelled' and o.put_at < now() - $4::interval))
                and o.state in ('sent', 'dead', 'cancelled')
                and not exists (select from outbox other where other.target = o.id)",
            at - UPDATES_KEPT,
            at - HELD_KEPT,
            at - HEARD_KEPT,
            super::outbox::interval(CANCELLED_KEPT.unsigned_abs())
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }
}
