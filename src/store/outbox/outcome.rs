//! What became of a claimed row.

use std::time::Duration;

use anyhow::Result;
use sqlx::PgConnection;
use time::OffsetDateTime;

use super::{Due, EVIDENCE, GROUP_AWAY, MOST_ATTEMPTS, interval};
use crate::conversation::CaseId;
use crate::store::Store;

impl Store {
    /// It was sent: with the id of its message, or of the topic it made. `at` is the domain's time,
    /// by which Telegram decides how long a message can be deleted.
    ///
    /// # Errors
    /// The database is away.
    pub async fn sent(&self, due: &Due, message: Option<i32>, at: OffsetDateTime) -> Result<()> {
        let mut db = self.pool.begin().await?;
        lock_owners(&mut db, due.id).await?;
        sqlx::query!(
            r#"with sent as (
                update outbox set state = 'sent', epoch = null, leased_until = null, sent_at = $4,
                    message = case when kind in ('message', 'copy', 'document') then $3::integer end,
                    payload = case when kind = 'topic' then payload end
                where id = $1 and attempts = $2 and state in ('sending', 'ambiguous')
                returning kind, "case", target
            ),
            -- An edit that had to be sent anew: from now on that is the message.
            moved as (
                update outbox o set message = $3::integer, sent_at = $4 from sent
                where sent.kind = 'edit' and o.id = sent.target and o.message <> $3::integer
            )
            update cases c set thread = $3::integer from sent
            where sent.kind = 'topic' and c.id = sent."case""#,
            due.id,
            due.attempt,
            message,
            at
        )
        .execute(&mut *db)
        .await?;
        if due.passing {
            sweep(&mut db, due.id).await?;
        }
        db.commit().await?;
        Ok(())
    }

    /// It was refused before anything was sent, and is tried again after a while; after too many
    /// attempts it is dead.
    ///
    /// # Errors
    /// The database is away.
    pub async fn retry(&self, due: &Due, after: Duration) -> Result<()> {
        let mut db = self.pool.begin().await?;
        lock_owners(&mut db, due.id).await?;
        sqlx::query!(
            "update outbox set epoch = null, leased_until = null, due_at = now() + $3,
                state = case when payload is null or attempts >= $4 then 'dead' else 'retry' end,
                reason = case when attempts >= $4 then 'too many attempts' else reason end
            where id = $1 and attempts = $2 and state in ('sending', 'ambiguous')",
            due.id,
            due.attempt,
            interval(after),
            MOST_ATTEMPTS
        )
        .execute(&mut *db)
        .await?;
        if due.passing {
            sweep(&mut db, due.id).await?;
        }
        db.commit().await?;
        Ok(())
    }

    /// It has to wait, by no fault of its own: the attempt does not count.
    ///
    /// # Errors
    /// The database is away.
    pub async fn postpone(&self, due: &Due, after: Duration) -> Result<()> {
        sqlx::query!(
            "update outbox set epoch = null, leased_until = null, due_at = now() + $3,
                attempts = attempts - 1,
                state = case when payload is null then 'dead' else 'retry' end
            where id = $1 and attempts = $2 and state in ('sending', 'ambiguous')",
            due.id,
            due.attempt,
            interval(after)
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// Nobody knows whether it was sent.
    ///
    /// # Errors
    /// The database is away.
    pub async fn ambiguous(&self, due: &Due) -> Result<()> {
        sqlx::query!(
            "update outbox set state = 'ambiguous', epoch = null, leased_until = null,
                due_at = case
                    when kind in ('edit', 'delete', 'toast', 'retitle') or class = 2 then now()
                    else now() + $3 end
            where id = $1 and attempts = $2 and state = 'sending'",
            due.id,
            due.attempt,
            interval(EVIDENCE)
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// It can never be sent. The reason is one of the program's own phrases, never Telegram's words.
    ///
    /// # Errors
    /// The database is away.
    pub async fn dead(&self, due: &Due, reason: &'static str) -> Result<()> {
        self.settle(due.id, due.passing, "dead", reason).await
    }

    /// Settles a row without sending it.
    pub(super) async fn settle(
        &self,
        id: i64,
        passing: bool,
        state: &str,
        reason: &str,
    ) -> Result<()> {
        let mut db = self.pool.begin().await?;
        lock_owners(&mut db, id).await?;
        sqlx::query!(
            "update outbox set state = $2, reason = nullif($3, ''), epoch = null,
                leased_until = null, payload = case when $2 = 'dead' then payload end
            where id = $1",
            id,
            state,
            reason
        )
        .execute(&mut *db)
        .await?;
        if passing {
            sweep(&mut db, id).await?;
        }
        db.commit().await?;
        Ok(())
    }

    /// The chat cannot be reached: its unsent rows are cancelled. A candidate is marked as out of
    /// reach; a caseworker has to start the private chat again before the next claim. Returns the
    /// candidate's open case, whose caseworker is to be told.
    ///
    /// # Errors
    /// The database is away.
    pub async fn unreachable(&self, due: &Due) -> Result<Option<CaseId>> {
        if due.group {
            // An alert is never given up because the bot was put out of the group for a while.
            self.postpone(due, GROUP_AWAY).await?;
            return Ok(None);
        }
        let mut db = self.pool.begin().await?;
        lock_owners(&mut db, due.id).await?;
        let candidate = due.candidate.map(|id| id.0);
        let caseworker = due.caseworker.map(|id| id.0);
        sqlx::query!(
            "with out_of_reach as (
                update candidates set reachable = false where id = $1
            ),
            not_started as (
                update caseworkers set started_at = null where id = $2
            )
            update outbox set state = 'cancelled', payload = null, epoch = null,
                leased_until = null, reason = 'unreachable'
            where lane = $3 and (state in ('ready', 'retry', 'ambiguous') or id = $4)",
            candidate,
            caseworker,
            due.lane,
            due.id
        )
        .execute(&mut *db)
        .await?;
        if due.passing {
            sweep(&mut db, due.id).await?;
        }
        let case = sqlx::query_scalar!(
            "select id from cases where candidate = $1 and closed_at is null",
            candidate
        )
        .fetch_optional(&mut *db)
        .await?;
        db.commit().await?;
        Ok(case.map(CaseId))
    }

    /// Somebody deleted a case's topic: it is made anew before the case's next message.
    ///
    /// # Errors
    /// The database is away.
    pub async fn topic_gone(&self, case: CaseId) -> Result<()> {
        sqlx::query!(
            r#"with gone as (update cases set thread = null where id = $1)
            update outbox set state = 'ready', attempts = 0, due_at = now()
            where "case" = $1 and kind = 'topic' and state in ('sent', 'dead')
                and payload is not null"#,
            case.0
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }
}

/// Locks everybody a row belongs to, candidates first and then the caseworker, as every turn does
/// before it touches their rows: so that the two never wait for each other.
async fn lock_owners(db: &mut PgConnection, id: i64) -> Result<()> {
    sqlx::query!(
        r#"select c.id from candidates c
        where c.id in (
            select unnest(array[o.candidate, o.about,
                (select candidate from cases where cases.id = o."case")])
            from outbox o where o.id = $1
        )
        order by c.id for no key update"#,
        id
    )
    .fetch_all(&mut *db)
    .await?;
    sqlx::query!(
        "select w.id from caseworkers w
        where w.id = (select caseworker from outbox where id = $1) for no key update",
        id
    )
    .fetch_all(db)
    .await?;
    Ok(())
}

/// Removes a passing row that is settled, and then its target, where that was only waiting for it.
async fn sweep(db: &mut PgConnection, id: i64) -> Result<()> {
    let target = sqlx::query_scalar!(
        "delete from outbox where id = $1 and passing and state in ('sent', 'dead', 'cancelled')
            and not exists (select from outbox other where other.target = $1)
        returning target",
        id
    )
    .fetch_optional(&mut *db)
    .await?;
    if let Some(Some(target)) = target {
        sqlx::query!(
            "delete from outbox where id = $1 and passing
                and state in ('sent', 'dead', 'cancelled')
                and not exists (select from outbox other where other.target = $1)",
            target
        )
        .execute(db)
        .await?;
    }
    Ok(())
}
