//! Updates that could not be taken up, put aside whole so that the queue never stands still.

use anyhow::Result;
use time::OffsetDateTime;

use super::{Store, spots};

/// An update that was put aside.
pub struct Parked {
    /// Telegram's id of it.
    pub update_id: i64,
    /// The update, as it came.
    pub payload: String,
    /// What kind of error it met.
    pub error: String,
    /// When it was put aside.
    pub at: OffsetDateTime,
}

impl Store {
    /// Puts an update aside, under the house key, and marks it as seen. The error is one of the
    /// program's own phrases. The sender is kept as a blind index, so that it goes with them.
    ///
    /// # Errors
    /// The database is away.
    pub async fn park(
        &self,
        update_id: i64,
        sender: Option<i64>,
        payload: &str,
        error: &str,
        at: OffsetDateTime,
    ) -> Result<()> {
        let bot = self.inner.bot;
        let spot = spots::parked_update(bot, update_id);
        sqlx::query!(
            "with seen as (
                insert into updates (bot, update_id, at) values ($1, $2, $6)
                on conflict do nothing
            )
            insert into parked_updates (bot, update_id, blind_index, payload, error, at)
            values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
            bot,
            update_id,
            sender.map(|user| self.keys().blind_index(user)),
            self.keys().house().seal(&spot, payload.as_bytes()),
            error,
            at
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// The updates put aside, in order.
    ///
    /// # Errors
    /// The database is away, or one cannot be opened.
    pub async fn parked(&self) -> Result<Vec<Parked>> {
        let bot = self.inner.bot;
        let rows = sqlx::query!(
            "select update_id, payload, error, at from parked_updates where bot = $1
            order by update_id",
            bot
        )
        .fetch_all(&self.pool)
        .await?;
        let open = |update_id, sealed: &[u8]| {
            let plain = self
                .keys()
                .house()
                .open(&spots::parked_update(bot, update_id), sealed)?;
            anyhow::Ok(String::from_utf8_lossy(&plain).into_owned())
        };
        let parked = rows.into_iter().map(|row| {
            let payload = open(row.update_id, &row.payload)?;
            Ok(Parked {
                update_id: row.update_id,
                payload,
                error: row.error,
                at: row.at,
            })
        });
        parked.collect()
    }

    /// Takes an update back from where it was put aside; it may be taken up again.
    ///
    /// # Errors
    /// The database is away.
    pub async fn unpark(&self, update_id: i64) -> Result<()> {
        sqlx::query!(
            "with unseen as (delete from updates where bot = $1 and update_id = $2)
            delete from parked_updates where bot = $1 and update_id = $2",
            self.inner.bot,
            update_id
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }
}
