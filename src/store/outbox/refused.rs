//! What follows from a refusal beyond the row itself: chats left alone or given up, topics made
//! anew.

use std::time::Duration;

use anyhow::Result;

use super::alone::{lock_owners, sweep};
use super::{Due, GROUP_AWAY, Outcome, interval};
use crate::conversation::CaseId;
use crate::store::Store;

impl Store {
    /// Telegram wants nothing more for this row's chat for a while: no lane of the chat leaves
    /// before that, from any sender. The row itself is postponed besides.
    ///
    /// # Errors
    /// The database is away.
    pub async fn quiet(&self, due: &Due, time: Duration) -> Result<()> {
        if due.group {
            sqlx::query!(
                "update pace set group_quiet_until = now() + $1",
                interval(time)
            )
            .execute(&self.sender)
            .await?;
        }
        if let Some(candidate) = due.candidate {
            sqlx::query!(
                "update candidates set quiet_until = now() + $2 where id = $1",
                candidate.0,
                interval(time)
            )
            .execute(&self.sender)
            .await?;
        }
        if let Some(caseworker) = due.caseworker {
            sqlx::query!(
                "update caseworkers set quiet_until = now() + $2 where id = $1",
                caseworker.0,
                interval(time)
            )
            .execute(&self.sender)
            .await?;
        }
        Ok(())
    }

    /// The chat cannot be reached: its unsent rows are cancelled. A candidate is marked as out of
    /// reach; a caseworker has to start the private chat again before the next claim.
    ///
    /// # Errors
    /// The database is away.
    pub async fn unreachable(&self, due: &Due) -> Result<()> {
        if due.group {
            // An alert is never given up because the bot was put out of the group for a while.
            self.quiet(due, GROUP_AWAY).await?;
            return self.settle(&[(due, Outcome::Postponed(GROUP_AWAY))]).await;
        }
        let mut db = self.sender.begin().await?;
        lock_owners(&mut db, due.id).await?;
        let candidate = due.candidate.map(|id| id.0);
        let caseworker = due.caseworker.map(|id| id.0);
        sqlx::query!(
            "with out_of_reach as (
                update candidates set reachable = false where id = $1 and reachable
            ),
            not_started as (
                update caseworkers set started_at = null where id = $2
            ),
            unsent as (
                select id from outbox
                where unsettled and (lane = $3 or candidate = $1 or caseworker = $2)
                    and (state in ('ready', 'retry', 'ambiguous') or id = $4)
                order by id for update
            )
            update outbox o set state = 'cancelled', payload = null, epoch = null,
                leased_until = null, reason = 'unreachable'
            from unsent where o.id = unsent.id",
            candidate,
            caseworker,
            due.lane,
            due.id
        )
        .execute(&mut *db)
        .await?;
        sweep(&mut db, due.id).await?;
        db.commit().await?;
        Ok(())
    }

    /// Somebody deleted a case's topic: it is made anew before the case's next message.
    ///
    /// # Errors
    /// The database is away.
    pub async fn topic_gone(&self, due: &Due) -> Result<Option<CaseId>> {
        let Some(case) = due.case else {
            return Ok(None);
        };
        let mut db = self.sender.begin().await?;
        lock_owners(&mut db, due.id).await?;
        sqlx::query!(
            r#"with gone as (update cases set thread = null where id = $1)
            update outbox set state = 'ready', attempts = 0, due_at = now()
            where "case" = $1 and kind = 'topic' and state in ('sent', 'dead')
                and payload is not null"#,
            case.0
        )
        .execute(&mut *db)
        .await?;
        db.commit().await?;
        Ok(Some(case))
    }
}
