//! Answering a button press.

use serde_json::{Value, json};

use crate::simulator::failure::Failure;
use crate::simulator::parameters::Call;
use crate::simulator::reading::Toast;
use crate::simulator::state::State;
use crate::simulator::view::Event;

/// What the server says to a late or second answer, and to an id it does not know.
pub(in crate::simulator) const QUERY_TOO_OLD: &str =
    "query is too old and response timeout expired or query ID is invalid";

/// The longest notice.
const TOAST_LIMIT: usize = 200;

/// `answerCallbackQuery`: once, and soon.
pub(super) fn answer(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let text = call.text("text");
    if text.encode_utf16().count() > TOAST_LIMIT {
        return Err(Failure::bad_request("MESSAGE_TOO_LONG"));
    }
    let url = Some(call.text("url")).filter(|url| !url.is_empty());
    if url.is_some_and(|url| !opens_this_bot(state, url)) {
        return Err(Failure::bad_request("URL_INVALID"));
    }
    let now = state.now();
    let press = state
        .presses
        .answer(call.text("callback_query_id"), now)
        .ok_or_else(|| Failure::bad_request(QUERY_TOO_OLD))?;
    let alert = call.flag("show_alert");
    if (!text.is_empty() || url.is_some())
        && let Some(person) = state.people.get_mut(&press.person)
    {
        person.toasts.push(Toast {
            text: text.to_owned(),
            alert,
            url: url.map(str::to_owned),
            chat: press.chat,
            message: press.message,
        });
    }
    if !text.is_empty() {
        state.emit(Event::Toast {
            person: press.person,
            text: text.to_owned(),
            alert,
        });
    }
    state.emit(Event::Answered {
        person: press.person,
        chat_id: press.chat,
        message_id: press.message,
    });
    Ok(json!(true))
}

/// The only link an answer may open: this bot, with a start payload.
fn opens_this_bot(state: &State, url: &str) -> bool {
    let link = url.strip_prefix("https://").unwrap_or(url);
    link.strip_prefix("t.me/")
        .and_then(|rest| rest.split_once("?start="))
        .is_some_and(|(name, payload)| {
            name.eq_ignore_ascii_case(&state.bot.username) && !payload.is_empty()
        })
}
