//! Setting the webhook, and asking about it.

use serde_json::json;

use super::call::{GetWebhookInfo, SetWebhook};
use super::updates::KINDS;
use super::{Failure, Telegram};

/// How many updates Telegram may send at the same time: what it does where nothing is said. Those that
/// come together share a transaction, and each connection costs memory.
const CONNECTIONS: u8 = 40;

/// What Telegram says about the webhook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebhookInfo {
    /// Where it leads.
    pub url: String,
    /// Why the last delivery failed; empty where none did.
    pub last_error: String,
}

impl Telegram {
    /// Has updates sent to this address, with this secret in a header. The same again changes
    /// nothing.
    ///
    /// # Errors
    /// Telegram refuses, or was not reached.
    pub async fn set_webhook(&self, url: &str, secret: &str) -> Result<(), Failure> {
        let webhook = json!({
            "url": url,
            "secret_token": secret,
            "allowed_updates": KINDS,
            "max_connections": CONNECTIONS,
        });
        self.call(SetWebhook(webhook)).await.map(|_| ())
    }

    /// What Telegram says about the webhook.
    ///
    /// # Errors
    /// Telegram was not reached.
    pub async fn webhook_info(&self) -> Result<WebhookInfo, Failure> {
        let info = self.call(GetWebhookInfo(json!({}))).await?;
        let text = |name: &str| info[name].as_str().unwrap_or_default().to_owned();
        Ok(WebhookInfo {
            url: text("url"),
            last_error: text("last_error_message"),
        })
    }
}
