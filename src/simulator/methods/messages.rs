//! Sending and copying messages, and reacting to them.

use serde_json::{Value, json};

use super::{reach, words};
use crate::simulator::chats::{Author, Chat, Content};
use crate::simulator::failure::Failure;
use crate::simulator::ids::{ChatId, MessageId};
use crate::simulator::parameters::Call;
use crate::simulator::state::{Draft, State};
use crate::simulator::text::Formatted;
use crate::simulator::view::Event;
use crate::simulator::wire;

/// The emoji a bot may react with.
const REACTIONS: [&str; 73] = [
    "❤",
    "👍",
    "👎",
    "🔥",
    "🥰",
    "👏",
    "😁",
    "🤔",
    "🤯",
    "😱",
    "🤬",
    "😢",
    "🎉",
    "🤩",
    "🤮",
    "💩",
    "🙏",
    "👌",
    "🕊",
    "🤡",
    "🥱",
    "🥴",
    "😍",
    "🐳",
    "❤\u{200d}🔥",
    "🌚",
    "🌭",
    "💯",
    "🤣",
    "⚡",
    "🍌",
    "🏆",
    "💔",
    "🤨",
    "😐",
    "🍓",
    "🍾",
    "💋",
    "🖕",
    "😈",
    "😴",
    "😭",
    "🤓",
    "👻",
    "👨\u{200d}💻",
    "👀",
    "🎃",
    "🙈",
    "😇",
    "😨",
    "🤝",
    "✍",
    "🤗",
    "🫡",
    "🎅",
    "🎄",
    "☃",
    "💅",
    "🤪",
    "🗿",
    "🆒",
    "💘",
    "🙉",
    "🦄",
    "😘",
    "💊",
    "🙊",
    "😎",
    "👾",
    "🤷\u{200d}♂",
    "🤷",
    "🤷\u{200d}♀",
    "😡",
];

/// `sendMessage`.
pub(super) fn send_message(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let (chat, draft) = {
        let chat = reach::writable(state, call)?;
        let words = words::text(call)?;
        check_link_preview(call)?;
        (chat.id, draft(chat, call, words, Content::Text)?)
    };
    Ok(sent(state, chat, draft))
}

/// A message of the bot's as the call describes it.
pub(super) fn draft(
    chat: &Chat,
    call: &Call,
    words: Formatted,
    content: Content,
) -> Result<Draft, Failure> {
    let reply_to = replied(chat, call)?;
    // A reply stands in the topic of what it replies to.
    let thread = match reach::topic(chat, call)? {
        None => reply_to.and_then(|id| chat.messages.get(&id)?.thread),
        named => named,
    };
    Ok(Draft {
        author: Author::Bot,
        words,
        content,
        thread,
        reply_to,
        markup: words::markup(call, chat)?,
        protected: call.flag("protect_content"),
    })
}

/// Puts the message into its chat; returns it as the server does.
pub(super) fn sent(state: &mut State, chat: ChatId, draft: Draft) -> Value {
    let id = state.post(chat, draft);
    state
        .message(chat, id)
        .map_or(Value::Null, |message| wire::message(state, message))
}

fn replied(chat: &Chat, call: &Call) -> Result<Option<MessageId>, Failure> {
    let Some(reply) = call.value("reply_parameters") else {
        return Ok(None);
    };
    let known = ["message_id", "allow_sending_without_reply"];
    let fields = reply
        .as_object()
        .into_iter()
        .flat_map(|object| object.keys());
    if let Some(other) = fields
        .into_iter()
        .find(|name| !known.contains(&name.as_str()))
    {
        return Err(Failure::bad_request(format!(
            "unknown or unsimulated field \"{other}\" of reply_parameters"
        )));
    }
    let id = reply["message_id"]
        .as_i64()
        .and_then(|id| i32::try_from(id).ok())
        .map(MessageId);
    match id.filter(|id| chat.messages.contains_key(id)) {
        Some(id) => Ok(Some(id)),
        None if reply["allow_sending_without_reply"] == json!(true) => Ok(None),
        None => Err(Failure::bad_request("message to be replied not found")),
    }
}

/// Previews are not drawn; what asks for them must be well formed all the same.
pub(super) fn check_link_preview(call: &Call) -> Result<(), Failure> {
    let Some(options) = call.value("link_preview_options") else {
        return Ok(());
    };
    let flags = [
        "is_disabled",
        "prefer_small_media",
        "prefer_large_media",
        "show_above_text",
    ];
    for (name, value) in options.as_object().into_iter().flatten() {
        let valid = match name.as_str() {
            "url" => value.is_string(),
            name => flags.contains(&name) && value.is_boolean(),
        };
        if !valid {
            return Err(Failure::bad_request(format!(
                "wrong field \"{name}\" of link_preview_options"
            )));
        }
    }
    Ok(())
}

/// `copyMessage`.
pub(super) fn copy(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let (chat, draft) = {
        let chat = reach::writable(state, call)?;
        let from = reach::readable(state, call, "from_chat_id")?;
        let original = from
            .messages
            .get(&reach::message_id(call)?)
            .ok_or_else(|| Failure::bad_request("message to copy not found"))?;
        let serves = matches!(original.content, Content::Service(_));
        if serves || original.protected {
            return Err(Failure::bad_request("message can't be copied"));
        }
        let words = match call.value("caption") {
            Some(_) if original.content != Content::Text => words::caption(call)?,
            Some(_) | None => original.words.clone(),
        };
        (chat.id, draft(chat, call, words, original.content.clone())?)
    };
    let id = state.post(chat, draft);
    Ok(json!({"message_id": id}))
}

/// `setMessageReaction`: one emoji at most, as for everybody without Premium.
pub(super) fn react(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let chat = reach::writable(state, call)?.id;
    let id = reach::message_id(call)?;
    let mut emoji = Vec::new();
    for reaction in call
        .value("reaction")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        match reaction["emoji"].as_str() {
            Some(name) if reaction["type"] == "emoji" && REACTIONS.contains(&name) => {
                emoji.push(name.to_owned());
            }
            Some(_) | None => return Err(Failure::bad_request("REACTION_INVALID")),
        }
    }
    if emoji.len() > 1 {
        return Err(Failure::bad_request("REACTIONS_TOO_MANY"));
    }
    let message = state
        .chats
        .get_mut(&chat)
        .and_then(|chat| chat.messages.get_mut(&id));
    let message = message.ok_or_else(|| Failure::bad_request("message to react not found"))?;
    message.reactions = emoji;
    state.emit_message(chat, id, |message| Event::Edited { message });
    Ok(json!(true))
}
