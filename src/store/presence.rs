//! Whether updates are taken: by the database's clock alone, so that no other clock's jump matters.

use std::time::Duration;

use anyhow::Result;

use super::Store;

/// How old a press can become at Telegram before it is lost there.
pub const PRESSES_KEPT: Duration = Duration::from_secs(150);

impl Store {
    /// Notes that updates are taken, or asked for and there are none. Where nobody was there for so
    /// long that presses were lost, that time ends now; `all_along` says that the caller was there
    /// since it last noted so, whatever the database's clock has done meanwhile.
    ///
    /// # Errors
    /// The database is away.
    pub async fn present(&self, all_along: bool) -> Result<()> {
        sqlx::query!(
            "insert into presence (bot, alive_at) values ($1, now())
            on conflict (bot) do update set
                back_at = case when not $2 and presence.alive_at < now() - $3::interval
                    then now() else presence.back_at end,
                alive_at = now()",
            self.inner.bot,
            all_along,
            super::outbox::interval(PRESSES_KEPT)
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }
}
