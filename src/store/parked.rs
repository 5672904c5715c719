//! Updates that could not be taken up, put aside whole so that the queue never stands still.

mod alerts;

use anyhow::{Context, Result};
use time::OffsetDateTime;
use zeroize::Zeroizing;

pub use alerts::Untold;

use super::tx::Tx;
use super::{Store, spots};
use crate::audit::LanguageCode;

/// An update that is to be put aside.
pub struct Failed {
    /// Telegram's id of it.
    pub update_id: i64,
    /// Who sent it: kept as a blind index, so that the update goes with them.
    pub sender: Option<i64>,
    /// The update, as it came; it is sealed with the house key.
    pub payload: String,
    /// What kind of error it met: one of the program's own phrases.
    pub error: &'static str,
}

/// An update that was put aside, without its content.
#[derive(Debug, PartialEq, Eq)]
pub struct Parked {
    /// Telegram's id of it.
    pub update_id: i64,
    /// What kind of error it met.
    pub error: String,
    /// When it was put aside.
    pub at: OffsetDateTime,
    /// Whether the keys still open it.
    pub opens: bool,
    /// Whether it is going to be taken up again.
    pub again: bool,
    /// Whether it came to another bot than the one that last took updates here: then nobody who runs
    /// takes it up again.
    pub of_another: bool,
}

/// An update that is to be taken up again.
pub struct Again {
    /// Telegram's id of it.
    pub update_id: i64,
    /// The update, as it came; an error where the keys do not open it.
    pub payload: Result<String>,
    /// When it was put aside, by the database's clock.
    pub parked_at: OffsetDateTime,
}

/// What kind of error kept an update from being taken up, for an operator's eyes.
pub fn kind_of(error: &anyhow::Error) -> &'static str {
    let refused = |cause: &(dyn std::error::Error + 'static)| cause.is::<sqlx::Error>();
    if error.chain().any(refused) {
        "the database refused it"
    } else {
        "it could not be loaded or kept"
    }
}

impl Tx {
    /// Puts an update aside that this transaction has marked as seen before it locked anybody, as
    /// every turn does; and under the lock of its sender, since an erasure of theirs has to find it,
    /// or to wait.
    ///
    /// # Errors
    /// The database is away.
    pub async fn park(&mut self, failed: &Failed) -> Result<()> {
        let (store, at) = (self.store.clone(), self.at);
        let bot = store.inner.bot;
        let spot = spots::parked_update(bot, failed.update_id);
        sqlx::query!(
            "insert into parked_updates (bot, update_id, blind_index, payload, error, at, untold)
            values ($1, $2, $3, $4, $5, $6, true) on conflict do nothing",
            bot,
            failed.update_id,
            failed.sender.map(|user| store.keys().blind_index(user)),
            store.keys().house().seal(&spot, failed.payload.as_bytes()),
            failed.error,
            at
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    /// The language we speak with a Telegram user, as a caseworker or as a candidate; found without
    /// a lock, and without opening anything.
    ///
    /// # Errors
    /// The database is away.
    pub async fn language_with(&mut self, user: i64) -> Result<Option<LanguageCode>> {
        let blind_index = self.store.keys().blind_index(user);
        let language = sqlx::query_scalar!(
            "select coalesce(
                (select language from caseworkers where blind_index = $1 and removed_at is null),
                (select c.language from directory d join candidates c on c.id = d.candidate
                    where d.blind_index = $1)
            )",
            blind_index
        )
        .fetch_one(self.db())
        .await?;
        Ok(language.map(|language| language.as_str().into()))
    }

    /// An update that was put aside takes effect with this transaction; `false` where it did
    /// before, or where its sender has erased everything. Called under the sender's lock, as the
    /// erasure of parked updates is.
    ///
    /// # Errors
    /// The database is away.
    pub async fn unpark(&mut self, update_id: i64) -> Result<bool> {
        let bot = self.store.inner.bot;
        let unparked = sqlx::query!(
            "delete from parked_updates where bot = $1 and update_id = $2",
            bot,
            update_id
        )
        .execute(self.db())
        .await?;
        Ok(unparked.rows_affected() > 0)
    }
}

impl Store {
    /// Puts an update aside, and does nothing else; nothing where somebody else has taken it up or
    /// put it aside.
    ///
    /// # Errors
    /// The database is away.
    pub async fn park(&self, failed: &Failed, at: OffsetDateTime) -> Result<()> {
        let mut tx = self.begin(at).await?;
        if tx.seen(failed.update_id).await? {
            return tx.leave().await;
        }
        tx.park(failed).await?;
        tx.commit().await
    }

    /// The updates put aside, in order, of every bot that has used this database.
    ///
    /// # Errors
    /// The database is away.
    pub async fn parked(&self) -> Result<Vec<Parked>> {
        let rows = sqlx::query!(
            r#"select bot, update_id, payload, error, at, retry_at is not null as "again!",
                coalesce(bot <> (select bot from presence order by alive_at desc limit 1), false)
                    as "of_another!"
            from parked_updates order by update_id, bot"#
        )
        .fetch_all(&self.pool)
        .await?;
        let parked = rows.into_iter().map(|row| {
            let spot = spots::parked_update(row.bot, row.update_id);
            Parked {
                update_id: row.update_id,
                error: row.error,
                at: row.at,
                opens: self.keys().house().open(&spot, &row.payload).is_ok(),
                again: row.again,
                of_another: row.of_another,
            }
        });
        Ok(parked.collect())
    }

    /// Asks for parked updates to be taken up again by whoever runs the bot: one, or all of them.
    /// Only those can be that came to the bot that last took updates here, which an operator's
    /// command, that knows no token, sees by its presence. Returns how many will be.
    ///
    /// # Errors
    /// The database is away.
    pub async fn retry_parked(&self, update_id: Option<i64>) -> Result<u64> {
        let asked = sqlx::query!(
            "update parked_updates set retry_at = coalesce(retry_at, now())
            where ($1::bigint is null or update_id = $1)
                and bot = coalesce(
                    (select bot from presence order by alive_at desc limit 1), bot)",
            update_id
        )
        .execute(&self.pool)
        .await?;
        Ok(asked.rows_affected())
    }

    /// Claims the first update that is to be taken up again. For a minute nobody else gets it; if
    /// it is still there then, whoever had it has died.
    ///
    /// # Errors
    /// The database is away.
    pub async fn claim_parked(&self) -> Result<Option<Again>> {
        let bot = self.inner.bot;
        let row = sqlx::query!(
            "update parked_updates p set retry_at = now() + interval '1 minute'
            from (
                select update_id from parked_updates
                where bot = $1 and retry_at <= now()
                order by update_id limit 1
                for update skip locked
            ) first
            where p.bot = $1 and p.update_id = first.update_id
            returning p.update_id, p.payload, p.parked_at",
            bot
        )
        .fetch_optional(&self.pool)
        .await?;
        Ok(row.map(|row| {
            let spot = spots::parked_update(bot, row.update_id);
            let plain = self.keys().house().open(&spot, &row.payload);
            let text = |plain: Zeroizing<Vec<u8>>| {
                let text = std::str::from_utf8(&plain).context("it is no text")?;
                Ok(text.to_owned())
            };
            Again {
                update_id: row.update_id,
                payload: plain.and_then(text),
                parked_at: row.parked_at,
            }
        }))
    }

    /// A parked update failed again: it stays where it is until somebody asks once more.
    ///
    /// # Errors
    /// The database is away.
    pub async fn leave_parked(&self, update_id: i64, error: &str) -> Result<()> {
        sqlx::query!(
            "update parked_updates set retry_at = null, error = $3
            where bot = $1 and update_id = $2",
            self.inner.bot,
            update_id,
            error
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }
}
