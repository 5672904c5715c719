//! Watching whether the webhook is still ours and works.

use std::time::Duration;

use tokio::sync::watch;

use crate::telegram::{Telegram, WebhookInfo};

/// How often Telegram is asked.
const EVERY: Duration = Duration::from_secs(300);

/// Asks Telegram about the webhook now and then, and says what is wrong once, for as long as it
/// stays the same, until the word to stop.
pub(super) async fn watch(telegram: &Telegram, url: &str, mut stop: watch::Receiver<bool>) {
    let mut known = None;
    loop {
        tokio::select! {
            biased;
            // An error says that nobody is left to give the word.
            _ = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(EVERY) => {}
        }
        match telegram.webhook_info().await {
            Ok(info) => known = look(url, known, info),
            Err(failure) => tracing::warn!("the webhook could not be asked about: {failure}"),
        }
    }
}

/// Says what is new and wrong.
fn look(url: &str, known: Option<WebhookInfo>, info: WebhookInfo) -> Option<WebhookInfo> {
    let is_new =
        |of: fn(&WebhookInfo) -> &str| known.as_ref().is_none_or(|known| of(known) != of(&info));
    if info.url != url && is_new(|info| &info.url) {
        tracing::error!("the webhook leads elsewhere: somebody else has this bot's token");
    }
    if !info.last_error.is_empty() && is_new(|info| &info.last_error) {
        tracing::warn!(
            error = info.last_error,
            "Telegram cannot deliver to the webhook"
        );
    }
    Some(info)
}
