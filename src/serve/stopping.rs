//! Being told to stop.

use anyhow::Context;
use tokio::sync::watch;

/// Becomes true when the process is told to stop, by SIGTERM or SIGINT.
///
/// # Errors
/// Signals cannot be listened to.
pub fn told_to_stop() -> anyhow::Result<watch::Receiver<bool>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate()).context("cannot listen to SIGTERM")?;
    let mut interrupt = signal(SignalKind::interrupt()).context("cannot listen to SIGINT")?;
    let (stop, stops) = watch::channel(false);
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        stop.send_replace(true);
    });
    Ok(stops)
}
