//! What is thrown away when it has served.

use anyhow::Result;
use sqlx::postgres::PgQueryResult;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::Store;

/// For how long somebody is known who has agreed to nothing.
const STRANGERS_KEPT: Duration = Duration::days(7);

/// For how long the ids of updates are kept: Telegram gives them up after a day.
const UPDATES_KEPT: Duration = Duration::days(3);

/// For how long a caseworker's words wait for their case to be named, and a file until it is said what
/// it is.
const HELD_KEPT: Duration = Duration::days(7);

/// For how long the ids of a person's messages are kept: older ones cannot be deleted anyway.
const HEARD_KEPT: Duration = Duration::hours(48);

/// For how long settled outbox rows are kept after the message is out of reach of every turn.
const CANCELLED_KEPT: Duration = Duration::days(7);

/// How many rows are looked at in one transaction.
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
    /// rows of the outbox that nothing refers to. It goes a page at a time, and passes over what
    /// somebody has in hand: the next time will do.
    ///
    /// # Errors
    /// The database is away.
    pub async fn throw_away(&self, at: OffsetDateTime) -> Result<()> {
        while self.page_of_updates(at - UPDATES_KEPT).await? {}
        while self.page_of_held_words(at - HELD_KEPT).await? {}
        sqlx::query!("delete from sent_files where at < $1", at - HELD_KEPT)
            .execute(&self.pool)
            .await?;
        while self.page_of_passed().await? {}
        while self.page_of_cancelled().await? {}
        let mut after = Some((Uuid::nil(), i32::MIN));
        while let Some(page) = after {
            after = self.page_of_heard(page, at - HEARD_KEPT).await?;
        }
        Ok(())
    }

    /// Throws away a page of the ids of old updates; `true` where there may be more.
    async fn page_of_updates(&self, before: OffsetDateTime) -> Result<bool> {
        let gone = sqlx::query!(
            "delete from updates u using (
                select bot, update_id from updates where at < $1
                order by at limit $2 for update skip locked
            ) old
            where u.bot = old.bot and u.update_id = old.update_id",
            before,
            PAGE
        );
        is_whole(gone.execute(&self.pool).await?)
    }

    async fn page_of_held_words(&self, before: OffsetDateTime) -> Result<bool> {
        let gone = sqlx::query!(
            "delete from held_words w using (
                select id from held_words where at < $1
                order by at limit $2 for update skip locked
            ) old
            where w.id = old.id",
            before,
            PAGE
        );
        is_whole(gone.execute(&self.pool).await?)
    }

    /// Of rows that go as soon as they are settled, those that something referred to then.
    async fn page_of_passed(&self) -> Result<bool> {
        let gone = sqlx::query!(
            "delete from outbox o using (
                select id from outbox passed where passing and not unsettled
                    and not exists (select from outbox other where other.target = passed.id)
                order by id limit $1 for update skip locked
            ) passed
            where o.id = passed.id",
            PAGE
        );
        is_whole(gone.execute(&self.pool).await?)
    }

    async fn page_of_cancelled(&self) -> Result<bool> {
        let gone = sqlx::query!(
            "delete from outbox o using (
                select id from outbox old where cancelled and put_at < now() - $1::interval
                    and not exists (select from outbox other where other.target = old.id)
                order by put_at limit $2 for update skip locked
            ) old
            where o.id = old.id",
            super::outbox::interval(CANCELLED_KEPT.unsigned_abs()),
            PAGE
        );
        is_whole(gone.execute(&self.pool).await?)
    }

    /// Looks through the page of ids of messages that follows this one, and throws the old ones
    /// away; returns the page's end where it is not the last. There are only those of the last days:
    /// an index by their time would cost each of them more than this look.
    async fn page_of_heard(
        &self,
        (candidate, message): (Uuid, i32),
        before: OffsetDateTime,
    ) -> Result<Option<(Uuid, i32)>> {
        let end = sqlx::query!(
            "select candidate, message from heard_messages where (candidate, message) > ($1, $2)
            order by candidate, message offset $3 limit 1",
            candidate,
            message,
            PAGE
        );
        let end = end.fetch_optional(&self.pool).await?;
        let end = end.map(|row| (row.candidate, row.message));
        let (last_candidate, last_message) = end.unwrap_or((Uuid::max(), i32::MAX));
        sqlx::query!(
            "delete from heard_messages h using (
                select candidate, message from heard_messages
                where (candidate, message) > ($1, $2) and (candidate, message) <= ($3, $4)
                    and at < $5
                for update skip locked
            ) old
            where h.candidate = old.candidate and h.message = old.message",
            candidate,
            message,
            last_candidate,
            last_message,
            before
        )
        .execute(&self.pool)
        .await?;
        Ok(end)
    }
}

/// Whether a whole page went, so that there may be more.
fn is_whole(gone: PgQueryResult) -> Result<bool> {
    Ok(gone.rows_affected() >= PAGE.unsigned_abs())
}
