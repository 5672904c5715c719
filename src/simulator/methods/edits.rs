//! Editing and deleting messages.

use serde_json::{Value, json};
use time::Duration;

use super::messages::check_link_preview;
use super::{reach, words};
use crate::simulator::chats::{Author, Chat, Content, Message, Service};
use crate::simulator::failure::Failure;
use crate::simulator::ids::{ChatId, MessageId};
use crate::simulator::keyboard::Markup;
use crate::simulator::parameters::Call;
use crate::simulator::state::State;
use crate::simulator::text::Formatted;
use crate::simulator::view::{ChatKind, Event};
use crate::simulator::wire;

/// How old a message may be to be deleted.
const DELETABLE: Duration = Duration::hours(48);

const NOT_MODIFIED: &str = "message is not modified: specified new message content and reply \
    markup are exactly the same as a current content and reply markup of the message";

/// `editMessageText`; a keyboard that is not given again is taken away.
pub(super) fn text(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let chat = reach::writable(state, call)?;
    let words = words::text(call)?;
    check_link_preview(call)?;
    let markup = words::inline_markup(call, chat)?;
    let message = editable(chat, call)?;
    if message.content != Content::Text {
        return Err(Failure::bad_request(
            "there is no text in the message to edit",
        ));
    }
    change(state, chat.id, message.id, Some(words), markup)
}

/// `editMessageCaption`.
pub(super) fn caption(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let chat = reach::writable(state, call)?;
    let words = words::caption(call)?;
    let markup = words::inline_markup(call, chat)?;
    let message = editable(chat, call)?;
    if message.content == Content::Text {
        return Err(Failure::bad_request(
            "there is no caption in the message to edit",
        ));
    }
    change(state, chat.id, message.id, Some(words), markup)
}

/// `editMessageReplyMarkup`.
pub(super) fn markup(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let chat = reach::writable(state, call)?;
    let markup = words::inline_markup(call, chat)?;
    let message = editable(chat, call)?;
    change(state, chat.id, message.id, None, markup)
}

/// The message a call edits: the bot's own, without a keyboard in the place of the app's.
fn editable<'a>(chat: &'a Chat, call: &Call) -> Result<&'a Message, Failure> {
    let message = chat
        .messages
        .get(&reach::message_id(call)?)
        .ok_or_else(|| Failure::bad_request("message to edit not found"))?;
    let own = message.author == Author::Bot && !matches!(message.content, Content::Service(_));
    let plain = matches!(message.markup, None | Some(Markup::Inline(_)));
    if own && plain {
        Ok(message)
    } else {
        Err(Failure::bad_request("message can't be edited"))
    }
}

fn change(
    state: &mut State,
    chat: ChatId,
    id: MessageId,
    words: Option<Formatted>,
    markup: Option<Markup>,
) -> Result<Value, Failure> {
    let now = state.unix_now();
    let message = state
        .chats
        .get_mut(&chat)
        .and_then(|chat| chat.messages.get_mut(&id))
        .ok_or_else(|| Failure::bad_request("message to edit not found"))?;
    let words = words.unwrap_or_else(|| message.words.clone());
    if message.words == words && message.markup == markup {
        return Err(Failure::bad_request(NOT_MODIFIED));
    }
    if message.words != words {
        // The app marks a message as edited only when its words changed.
        message.edit_date = Some(now);
    }
    (message.words, message.markup) = (words, markup);
    state.emit_message(chat, id, |message| Event::Edited { message });
    Ok(state
        .message(chat, id)
        .map_or(Value::Null, |message| wire::message(state, message)))
}

/// `deleteMessage`.
pub(super) fn delete(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let chat = reach::writable(state, call)?;
    let message = chat
        .messages
        .get(&reach::message_id(call)?)
        .ok_or_else(|| Failure::bad_request("message to delete not found"))?;
    if !deletable(state, chat, message) {
        return Err(Failure::bad_request("message can't be deleted"));
    }
    let (chat, id) = (chat.id, message.id);
    state.remove_message(chat, id);
    Ok(json!(true))
}

/// `deleteMessages`: those that are not there, or cannot be deleted, are skipped.
pub(super) fn delete_many(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let chat = reach::writable(state, call)?;
    let listed = call
        .value("message_ids")
        .and_then(Value::as_array)
        .map_or(&[][..], Vec::as_slice);
    if listed.is_empty() {
        return Err(Failure::bad_request(
            "message identifiers are not specified",
        ));
    }
    if listed.len() > 100 {
        return Err(Failure::bad_request(
            "too many message identifiers specified",
        ));
    }
    let mut gone = Vec::new();
    for id in listed {
        let id = id
            .as_i64()
            .and_then(|id| i32::try_from(id).ok())
            .map(MessageId);
        let id = id.ok_or_else(|| Failure::bad_request("invalid message identifier specified"))?;
        if chat
            .messages
            .get(&id)
            .is_some_and(|message| deletable(state, chat, message))
        {
            gone.push(id);
        }
    }
    let chat = chat.id;
    for id in gone {
        state.remove_message(chat, id);
    }
    Ok(json!(true))
}

/// Younger than 48 hours; in a private chat anybody's, in a group the bot's own or, with the
/// right to, anybody's; never the notice that a topic was made.
fn deletable(state: &State, chat: &Chat, message: &Message) -> bool {
    let young = state.unix_now() - message.date < DELETABLE.whole_seconds();
    let opener = matches!(
        message.content,
        Content::Service(Service::TopicCreated { .. })
    );
    let allowed = chat.kind == ChatKind::Private
        || message.author == Author::Bot
        || reach::rights(chat.bot).delete_messages;
    young && !opener && allowed
}
