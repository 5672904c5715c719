//! `getUpdates`, with its waiting.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::time::{Instant, timeout_at};

use super::Answer;
use crate::simulator::Shared;
use crate::simulator::failure::Failure;
use crate::simulator::parameters::Call;
use crate::simulator::state::State;

/// The longest a call may wait, in seconds.
const LONGEST_WAIT: i64 = 50;

const TERMINATED: &str = "Conflict: terminated by other getUpdates request; make sure that only \
    one bot instance is running";
const WEBHOOK_ACTIVE: &str = "Conflict: can't use getUpdates method while webhook is active; use \
    deleteWebhook to delete the webhook first";
const WEBHOOK_SET: &str = "Conflict: terminated by setWebhook request";

/// `getUpdates`: what there is at once.
pub(super) fn at_once(state: &mut State, call: &Call) -> Result<Vec<Arc<str>>, Failure> {
    if state.queue.webhook().is_some() {
        return Err(Failure::new(409, WEBHOOK_ACTIVE));
    }
    ask_for(state, call)?;
    let now = state.now();
    let offset = call.integer("offset").unwrap_or(0);
    let limit = state.queue.begin_poll(now, offset, limit(call));
    Ok(state.queue.peek(now, limit))
}

/// Changes which updates the bot gets, where the call says it.
pub(super) fn ask_for(state: &mut State, call: &Call) -> Result<(), Failure> {
    let Some(listed) = call.value("allowed_updates").and_then(Value::as_array) else {
        return Ok(());
    };
    let names: Option<Vec<&str>> = listed.iter().map(Value::as_str).collect();
    let names = names.ok_or_else(|| Failure::bad_request("allowed_updates must be Strings"))?;
    state.queue.ask_for(&names).map_err(Failure::bad_request)
}

/// The waiting of `getUpdates` when there was nothing at once: in real seconds, until the first
/// update comes or the call's time is up. A newer call ends this one; `generation` is the queue's
/// count at this call.
///
/// The server also makes a caller wait that asks for the same offset too often without waiting;
/// that is not acted out, because it only costs time.
pub(in crate::simulator) async fn wait_for_updates(
    shared: &Shared,
    call: &Call,
    generation: u64,
) -> Result<Answer, Failure> {
    let wait = call
        .integer("timeout")
        .unwrap_or(0)
        .clamp(0, LONGEST_WAIT)
        .unsigned_abs();
    let deadline = Instant::now() + Duration::from_secs(wait);
    loop {
        let arrival = shared.arrival.notified();
        {
            let mut state = shared.lock();
            if state.queue.generation != generation {
                return Err(Failure::new(409, TERMINATED));
            }
            if state.queue.webhook().is_some() {
                return Err(Failure::new(409, WEBHOOK_SET));
            }
            let now = state.now();
            let updates = state.queue.peek(now, limit(call));
            if !updates.is_empty() || state.queue.closed || Instant::now() >= deadline {
                return Ok(Answer::Updates(updates));
            }
        }
        // Time that runs out is seen at the top of the loop.
        let _ = timeout_at(deadline, arrival).await;
    }
}

fn limit(call: &Call) -> usize {
    let limit = call.integer("limit").unwrap_or(100).clamp(1, 100);
    usize::try_from(limit).expect("a number from 1 to 100 fits")
}
