//! Roles that came or changed, until they are brought to those they may concern.

use anyhow::Result;
use sqlx::{Postgres, Transaction};
use time::OffsetDateTime;
use uuid::Uuid;

use super::Store;
use crate::conversation::CandidateId;
use crate::matching::RoleId;

/// The lock that whoever brings news holds: a number that nothing else uses.
const LOCK: i64 = 0x6e65_7773;

/// The most roles that are brought together.
const TOGETHER: i64 = 200;

/// Roles that came or changed, which this program alone brings while it holds this.
pub struct News {
    held: Transaction<'static, Postgres>,
    ids: Vec<String>,
    since: Vec<OffsetDateTime>,
}

impl Store {
    /// The next roles that came or changed and were not brought yet; `None` where there are none, or
    /// another program brings them.
    ///
    /// # Errors
    /// The database is away.
    pub async fn next_news(&self) -> Result<Option<News>> {
        let any = sqlx::query_scalar!(
            r#"select exists (
                select from roles where state = 'confirmed' and news_since is distinct from since
            ) as "any!""#
        )
        .fetch_one(&self.pool)
        .await?;
        if !any {
            return Ok(None);
        }
        let mut held = self.pool.begin().await?;
        let alone =
            sqlx::query_scalar!(r#"select pg_try_advisory_xact_lock($1) as "alone!""#, LOCK)
                .fetch_one(&mut *held)
                .await?;
        if !alone {
            held.rollback().await?;
            return Ok(None);
        }
        let rows = sqlx::query!(
            "select id, since from roles
            where state = 'confirmed' and news_since is distinct from since
            order by since limit $1",
            TOGETHER
        )
        .fetch_all(&mut *held)
        .await?;
        if rows.is_empty() {
            held.rollback().await?;
            return Ok(None);
        }
        let (ids, since) = rows.into_iter().map(|row| (row.id, row.since)).unzip();
        Ok(Some(News { held, ids, since }))
    }

    /// Lets these people have a look for news at that moment, or as soon after it as they want any.
    ///
    /// # Errors
    /// The database is away.
    pub async fn look_for_news(&self, people: &[CandidateId], at: OffsetDateTime) -> Result<()> {
        if people.is_empty() {
            return Ok(());
        }
        let ids: Vec<Uuid> = people.iter().map(|candidate| candidate.0).collect();
        // Locked in the order in which everybody locks people.
        sqlx::query!(
            "with locked as (
                select id from candidates where id = any($1) and news_from is not null
                order by id for no key update
            )
            update candidates c set news_at = least(c.news_at, greatest($2, c.news_from))
            from locked where c.id = locked.id",
            &ids,
            at
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// The same for everybody who has marked one of these roles.
    ///
    /// # Errors
    /// The database is away.
    pub async fn look_for_marked(
        &self,
        roles: impl Iterator<Item = RoleId>,
        at: OffsetDateTime,
    ) -> Result<()> {
        let roles: Vec<String> = roles.map(|role| role.as_str().to_owned()).collect();
        let marked = sqlx::query_scalar!(
            "select distinct candidate from role_marks where role = any($1)",
            &roles
        )
        .fetch_all(&self.pool)
        .await?;
        let marked: Vec<CandidateId> = marked.into_iter().map(CandidateId).collect();
        self.look_for_news(&marked, at).await
    }
}

impl News {
    /// The roles.
    pub fn roles(&self) -> impl Iterator<Item = RoleId> + use<'_> {
        self.ids.iter().map(|id| RoleId::from(id.as_str()))
    }

    /// Says that it is still being done: a silent transaction is given up by the server.
    ///
    /// # Errors
    /// The database is away, or the lock is lost.
    pub async fn goes_on(&mut self) -> Result<()> {
        sqlx::query!("select 1 as one")
            .fetch_one(&mut *self.held)
            .await?;
        Ok(())
    }

    /// They were brought as they were found: what changed since then is brought again.
    ///
    /// # Errors
    /// The database is away.
    pub async fn settle(mut self) -> Result<()> {
        sqlx::query!(
            "update roles r set news_since = n.since
            from unnest($1::text[], $2::timestamptz[]) as n (id, since) where r.id = n.id",
            &self.ids,
            &self.since
        )
        .execute(&mut *self.held)
        .await?;
        self.held.commit().await?;
        Ok(())
    }
}
