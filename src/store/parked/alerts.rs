//! What the caseworkers' group has still to be told of parked updates, and when.
//!
//! A fault in a release may park one update after another. So the group is told of the first at once,
//! and of whatever follows together, when some minutes are over; it is told of every one that is
//! still parked by then.

use std::time::Duration;

use anyhow::Result;

use crate::store::Store;
use crate::store::outbox::interval;
use crate::store::tx::Tx;

/// How long the group hears nothing more of parked updates.
const TOLD_EVERY: Duration = Duration::from_secs(10 * 60);

/// What the group is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Untold {
    /// One update is parked, this one.
    One(i64),
    /// So many are.
    Several(usize),
}

impl Store {
    /// Whether the group has to be told of parked updates by now.
    ///
    /// # Errors
    /// The database is away.
    pub async fn has_untold_parked(&self) -> Result<bool> {
        let untold = sqlx::query_scalar!(
            r#"select exists (select from parked_updates where bot = $1 and untold)
                and not exists (select from parked_alerts
                    where bot = $1 and told_at > now() - $2::interval) as "untold!""#,
            self.inner.bot,
            interval(TOLD_EVERY)
        );
        Ok(untold.fetch_one(&self.pool).await?)
    }
}

impl Tx {
    /// What the group is told of with this transaction: all that is parked, where it has not been
    /// told of some of it and the last word is long enough ago. Who asks for the same meanwhile
    /// waits for this one to end; so it comes last, when nobody else is waited for any more.
    ///
    /// # Errors
    /// The database is away.
    pub async fn untold_parked(&mut self) -> Result<Option<Untold>> {
        let bot = self.store.inner.bot;
        let parked = sqlx::query!(
            r#"with due as (
                insert into parked_alerts (bot, told_at)
                select $1, now() where exists (
                    select from parked_updates where bot = $1 and untold
                )
                on conflict (bot) do update set told_at = now()
                    where parked_alerts.told_at <= now() - $2::interval
                returning bot
            ),
            untold as (
                -- What somebody takes up or erases at this moment needs no word.
                select update_id from parked_updates where bot = $1 and untold
                    and exists (select from due)
                order by update_id for update skip locked
            ),
            told as (
                update parked_updates p set untold = false from untold u
                where p.bot = $1 and p.update_id = u.update_id
            )
            select count(*) as "count!", min(update_id) as first from parked_updates
            where bot = $1 and exists (select from due)"#,
            bot,
            interval(TOLD_EVERY)
        )
        .fetch_one(self.db())
        .await?;
        Ok(match (parked.first, parked.count) {
            (None, _) => None,
            (Some(first), 1) => Some(Untold::One(first)),
            (Some(_), count) => Some(Untold::Several(usize::try_from(count)?)),
        })
    }
}
