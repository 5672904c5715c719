//! The lease of the one program that fetches updates.

use std::time::Duration;

use anyhow::Result;
use uuid::Uuid;

use super::Store;
use super::line::Line;
use super::outbox::interval;

/// For how long a holder is believed, by the database's own clock.
pub const POLLER_LEASE: Duration = Duration::from_secs(15);

impl Store {
    /// Takes or renews the lease; `false` where another holder has it.
    ///
    /// # Errors
    /// The database is away.
    pub async fn hold_polling(&self, holder: Uuid) -> Result<bool> {
        let mut line = Line::open(&self.pool).await?;
        let held = sqlx::query!(
            "insert into poller (bot, holder, holds_until) values ($1, $2, now() + $3)
            on conflict (bot) do update
                set holder = excluded.holder, holds_until = excluded.holds_until
                where poller.holder = excluded.holder or poller.holds_until < now()",
            self.inner.bot,
            holder,
            interval(POLLER_LEASE)
        );
        let held = held.execute(&mut *line).await?.rows_affected() > 0;
        line.close();
        Ok(held)
    }

    /// Gives the lease back, so that the next holder need not wait for its end.
    ///
    /// # Errors
    /// The database is away; the lease ends by itself.
    pub async fn leave_polling(&self, holder: Uuid) -> Result<()> {
        sqlx::query!(
            "delete from poller where bot = $1 and holder = $2",
            self.inner.bot,
            holder
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }
}
