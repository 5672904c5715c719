//! A row written alone, under the locks of its owners, with what hangs on it: the message it had to
//! send anew, the topic it made, the row that was only waiting for it.

use anyhow::Result;
use sqlx::{Connection, PgConnection};
use time::OffsetDateTime;

use super::settle::Held;
use super::{Outcome, Ties};
use crate::store::Store;

impl Store {
    /// Writes one outcome under the locks of the row's owners, with what hangs on the row.
    pub(super) async fn settle_alone(
        &self,
        db: &mut PgConnection,
        held: Held,
        outcome: Outcome,
    ) -> Result<()> {
        let mut db = db.begin().await?;
        lock_owners(&mut db, held.id).await?;
        sqlx::query!("select id from outbox where id = $1 for update", held.id)
            .fetch_optional(&mut *db)
            .await?;
        if let Outcome::Sent { message, at } = outcome {
            match held.ties {
                Ties::Edits | Ties::GoesWithTarget => {
                    self.move_message(&mut db, held, message, at).await?;
                }
                Ties::MakesTopic => self.keep_topic(&mut db, held, message).await?,
                Ties::None => {}
            }
        }
        self.write(&mut db, &[(held, outcome)]).await?;
        if held.ties == Ties::GoesWithTarget {
            sweep(&mut db, held.id).await?;
        }
        db.commit().await?;
        Ok(())
    }

    /// An edit had to be sent anew: from now on that is the message.
    async fn move_message(
        &self,
        db: &mut PgConnection,
        held: Held,
        message: Option<i32>,
        at: OffsetDateTime,
    ) -> Result<()> {
        sqlx::query!(
            "update outbox t set message = $3, sent_at = $4, gone_at = null from outbox o
            where o.id = $1 and o.attempts = $2 and o.epoch = $5
                and o.state in ('sending', 'ambiguous', 'retry')
                and o.kind = 'edit' and t.id = o.target
                and $3::integer is not null and t.message is distinct from $3",
            held.id,
            held.attempt,
            message,
            at,
            self.inner.epoch
        )
        .execute(db)
        .await?;
        Ok(())
    }

    async fn keep_topic(
        &self,
        db: &mut PgConnection,
        held: Held,
        thread: Option<i32>,
    ) -> Result<()> {
        sqlx::query!(
            r#"update cases c set thread = $3 from outbox o
            where o.id = $1 and o.attempts = $2 and o.epoch = $4
                and o.state in ('sending', 'ambiguous', 'retry')
                and o.kind = 'topic' and c.id = o."case""#,
            held.id,
            held.attempt,
            thread,
            self.inner.epoch
        )
        .execute(db)
        .await?;
        Ok(())
    }
}

/// Locks everybody a row belongs to, candidates first and then the caseworker, as every turn does
/// before it touches their rows: so that the two never wait for each other.
///
/// They are handed over as one array, which is looked up: as a set, the planner expects so many of
/// them that it would rather read all candidates in their order.
pub(super) async fn lock_owners(db: &mut PgConnection, id: i64) -> Result<()> {
    sqlx::query!(
        r#"select c.id from candidates c
        where c.id = any(array(
            select unnest(array[o.candidate, o.about,
                (select candidate from cases where cases.id = o."case")])
            from outbox o where o.id = $1
        ))
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
pub(super) async fn sweep(db: &mut PgConnection, id: i64) -> Result<()> {
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
