//! A database that does not answer is one that is away.

use std::time::Duration;

use anyhow::Context;

/// How long one transaction may take, the waiting for whoever holds its locks included. An ordinary
/// one takes a hundredth of a second.
const PATIENCE: Duration = Duration::from_secs(8);

/// What comes of some work with the database; the outer error says that it took too long. The line
/// that does not answer is closed with the transaction that was open on it.
pub(super) async fn in_time<T>(
    work: impl Future<Output = anyhow::Result<T>>,
) -> anyhow::Result<anyhow::Result<T>> {
    // A transaction's future is large: on the heap it does not fill the stack of whoever waits.
    tokio::time::timeout(PATIENCE, Box::pin(work))
        .await
        .context("the database does not answer")
}
