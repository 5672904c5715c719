//! What only the database knows, asked at each scrape.

use anyhow::Result;

use crate::store::{Gauges, Store};

/// The state of what is kept.
pub(super) struct Kept {
    pub(super) outbox: Gauges,
    pub(super) parked: i64,
}

/// Asks the database.
///
/// # Errors
/// The database is away.
pub(super) async fn kept(store: &Store) -> Result<Kept> {
    Ok(Kept {
        outbox: store.outbox_gauges().await?,
        parked: store.parked_count().await?,
    })
}
