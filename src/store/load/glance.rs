//! A look at the senders of some updates, before any transaction and without a lock.

use anyhow::Result;

use crate::store::Store;
use crate::store::scene::Glance;

impl Store {
    /// Who of these Telegram users is a caseworker, and who has an open case: to tell the updates
    /// that concern their sender alone from those that concern others too, and to know what has to
    /// be asked of Telegram first. What counts is what is found under the locks.
    ///
    /// # Errors
    /// The database is away.
    pub async fn glance(&self, users: &[i64]) -> Result<Glance> {
        let indexes: Vec<Vec<u8>> = users
            .iter()
            .map(|user| self.keys().blind_index(*user))
            .collect();
        let row = sqlx::query!(
            r#"select version,
                array(
                    select blind_index from caseworkers
                    where blind_index = any($1) and removed_at is null
                ) as "caseworkers!",
                array(
                    select d.blind_index from directory d
                    join cases c on c.candidate = d.candidate and c.closed_at is null
                    where d.blind_index = any($1)
                ) as "with_case!",
                (select back_at from presence where bot = $2) as back_at
            from content_version"#,
            &indexes,
            self.inner.bot
        )
        .fetch_one(&self.pool)
        .await?;
        let of = |found: &[Vec<u8>]| {
            let known = users.iter().zip(&indexes);
            let among = known.filter(|(_, index)| found.contains(index));
            among.map(|(user, _)| *user).collect()
        };
        Ok(Glance {
            content_version: row.version,
            caseworkers: of(&row.caseworkers),
            with_case: of(&row.with_case),
            back_at: row.back_at,
        })
    }
}
