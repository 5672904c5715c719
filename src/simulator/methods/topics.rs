//! Forum topics.

use serde_json::{Value, json};

use super::reach;
use crate::simulator::chats::{Author, Chat, Service, Topic};
use crate::simulator::failure::Failure;
use crate::simulator::ids::{ChatId, TopicId};
use crate::simulator::parameters::Call;
use crate::simulator::state::{Draft, State};
use crate::simulator::text::clean;

const NAME_LIMIT: usize = 128;
const ICON_COLORS: [i64; 6] = [
    7_322_096, 16_766_590, 13_338_331, 9_367_192, 16_749_490, 16_478_047,
];

/// `createForumTopic`.
pub(super) fn create(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let chat = forum(state, call)?;
    if !reach::rights(chat.bot).manage_topics {
        return Err(Failure::bad_request("not enough rights to create a topic"));
    }
    let chat = chat.id;
    let name = name(call)?;
    let icon_color = call.integer("icon_color").unwrap_or(ICON_COLORS[0]);
    if !ICON_COLORS.contains(&icon_color) {
        return Err(Failure::bad_request(
            "invalid forum topic icon color specified",
        ));
    }
    let topic = state.open_topic(chat, &name, icon_color);
    Ok(json!({"message_thread_id": topic, "name": name, "icon_color": icon_color}))
}

/// `editForumTopic`.
pub(super) fn edit(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let (chat, topic) = manageable(state, call)?;
    let name = name(call)?;
    change(
        state,
        chat,
        topic,
        Service::TopicRenamed { name: name.clone() },
        |topic| std::mem::replace(&mut topic.name, name.clone()) != name,
    )
}

/// `closeForumTopic`.
pub(super) fn close(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let (chat, topic) = manageable(state, call)?;
    change(state, chat, topic, Service::TopicClosed, |topic| {
        !std::mem::replace(&mut topic.closed, true)
    })
}

/// `reopenForumTopic`.
pub(super) fn reopen(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let (chat, topic) = manageable(state, call)?;
    change(state, chat, topic, Service::TopicReopened, |topic| {
        std::mem::replace(&mut topic.closed, false)
    })
}

/// `deleteForumTopic`, with every message in it.
pub(super) fn delete(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let chat = forum(state, call)?;
    let topic = existing(chat, call)?;
    if !reach::rights(chat.bot).delete_messages {
        return Err(Failure::bad_request(
            "not enough rights to delete the topic",
        ));
    }
    let chat = chat.id;
    state.remove_topic(chat, topic);
    Ok(json!(true))
}

fn forum<'a>(state: &'a State, call: &Call) -> Result<&'a Chat, Failure> {
    let chat = reach::writable(state, call)?;
    if chat.is_forum {
        Ok(chat)
    } else {
        Err(Failure::bad_request("the chat is not a forum"))
    }
}

fn existing(chat: &Chat, call: &Call) -> Result<TopicId, Failure> {
    let id = i32::try_from(call.required("message_thread_id"))
        .map(TopicId)
        .ok();
    match id.and_then(|id| Some((id, chat.topics.get(&id)?))) {
        Some((_, topic)) if topic.deleted => Err(Failure::bad_request("TOPIC_DELETED")),
        Some((id, _)) => Ok(id),
        None => Err(Failure::bad_request("TOPIC_ID_INVALID")),
    }
}

/// A topic the bot may change: any with the right to, else only its own.
fn manageable(state: &State, call: &Call) -> Result<(ChatId, TopicId), Failure> {
    let chat = forum(state, call)?;
    let topic = existing(chat, call)?;
    let own = chat.topic(topic).is_some_and(|topic| topic.by_bot);
    if !own && !reach::rights(chat.bot).manage_topics {
        return Err(Failure::bad_request("not enough rights to edit the topic"));
    }
    Ok((chat.id, topic))
}

/// Changes a topic and posts the notice; `act` says whether anything changed.
fn change(
    state: &mut State,
    chat: ChatId,
    topic: TopicId,
    notice: Service,
    act: impl FnOnce(&mut Topic) -> bool,
) -> Result<Value, Failure> {
    let found = state
        .chats
        .get_mut(&chat)
        .and_then(|chat| chat.topics.get_mut(&topic));
    if !found.is_some_and(act) {
        return Err(Failure::bad_request("TOPIC_NOT_MODIFIED"));
    }
    state.post(chat, Draft::service(Author::Bot, notice, Some(topic)));
    state.emit_chat(chat);
    Ok(json!(true))
}

fn name(call: &Call) -> Result<String, Failure> {
    let name = clean(call.text("name")).trim().to_owned();
    match name.chars().count() {
        0 => Err(Failure::bad_request("title must be non-empty")),
        length if length > NAME_LIMIT => Err(Failure::bad_request("title is too long")),
        _ => Ok(name),
    }
}
