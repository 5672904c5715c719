//! `setWebhook`, `deleteWebhook`, `getWebhookInfo`.

use serde_json::{Value, json};

use super::updates::ask_for;
use crate::simulator::failure::Failure;
use crate::simulator::parameters::Call;
use crate::simulator::state::State;
use crate::simulator::webhook::{Address, Webhook};

/// How many updates may be on their way at once, where nothing is said.
const CONNECTIONS: i64 = 40;

/// `setWebhook`; an empty address takes the webhook away. The same again changes nothing.
pub(super) fn set(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let url = call.text("url");
    if url.is_empty() {
        return delete(state, call);
    }
    let secret = call.text("secret_token");
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    if secret.len() > 256 {
        return Err(Failure::bad_request("secret token is too long"));
    }
    if !secret.bytes().all(allowed) {
        return Err(Failure::bad_request(
            "secret token contains unallowed characters",
        ));
    }
    let max_connections = call.integer("max_connections").unwrap_or(CONNECTIONS);
    let max_connections = usize::try_from(max_connections)
        .ok()
        .filter(|connections| (1..=100).contains(connections))
        // The real server takes the nearest number that will do.
        .ok_or_else(|| Failure::bad_request("max_connections must be from 1 to 100"))?;
    let webhook = Webhook {
        address: Address::read(url, state.is_local).map_err(Failure::bad_request)?,
        secret: Some(secret.to_owned()).filter(|secret| !secret.is_empty()),
        max_connections,
    };
    ask_for(state, call)?;
    drop_if_wanted(state, call);
    state.queue.set_webhook(Some(webhook));
    Ok(json!(true))
}

/// `deleteWebhook`; updates wait for `getUpdates` from then on.
pub(super) fn delete(state: &mut State, call: &Call) -> Result<Value, Failure> {
    drop_if_wanted(state, call);
    state.queue.set_webhook(None);
    Ok(json!(true))
}

fn drop_if_wanted(state: &mut State, call: &Call) {
    if call.flag("drop_pending_updates") {
        state.queue.clear();
    }
}

/// `getWebhookInfo`.
pub(super) fn info(state: &mut State) -> Result<Value, Failure> {
    let now = state.now();
    let mut info = json!({
        "url": "",
        "has_custom_certificate": false,
        "pending_update_count": state.queue.len(now),
    });
    if let Some(webhook) = state.queue.webhook() {
        info["url"] = json!(webhook.address.url);
        info["max_connections"] = json!(webhook.max_connections);
    }
    if let Some((at, why)) = state.queue.last_error() {
        info["last_error_date"] = json!(at.unix_timestamp());
        info["last_error_message"] = json!(why);
    }
    if let Some(names) = state.queue.asked_for() {
        info["allowed_updates"] = json!(names);
    }
    Ok(info)
}
