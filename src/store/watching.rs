//! What whoever watches the database's side wants to know.

use anyhow::Result;

use super::Store;

/// The connections of one pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Connections {
    /// Whose they are: `turns`, for everything but sending; `sender`.
    pub pool: &'static str,
    /// How many are open.
    pub open: u32,
    /// How many of those nobody uses.
    pub idle: u32,
    /// How many may be open.
    pub limit: u32,
}

impl Store {
    /// The connections at this moment.
    pub fn connections(&self) -> [Connections; 2] {
        [("turns", &self.pool), ("sender", &self.sender)].map(|(name, pool)| Connections {
            pool: name,
            open: pool.size(),
            idle: u32::try_from(pool.num_idle()).unwrap_or(u32::MAX),
            limit: pool.options().get_max_connections(),
        })
    }

    /// How many updates are put aside.
    ///
    /// # Errors
    /// The database is away.
    pub async fn parked_count(&self) -> Result<i64> {
        let parked = sqlx::query_scalar!(
            r#"select count(*) as "parked!" from parked_updates where bot = $1"#,
            self.inner.bot
        );
        Ok(parked.fetch_one(&self.pool).await?)
    }
}
