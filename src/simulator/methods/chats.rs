//! Chats and their members, and the bot's signs of life in them.

use serde_json::{Value, json};

use super::reach;
use crate::simulator::chats::{Author, Service};
use crate::simulator::failure::Failure;
use crate::simulator::groups::Standing;
use crate::simulator::ids::PersonId;
use crate::simulator::parameters::Call;
use crate::simulator::state::{Draft, State};
use crate::simulator::view::{ChatKind, Event};
use crate::simulator::wire;

const ACTIONS: [&str; 11] = [
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
];

/// `sendChatAction`.
pub(super) fn action(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let chat = reach::writable(state, call)?;
    if !ACTIONS.contains(&call.text("action")) {
        return Err(Failure::bad_request("wrong parameter action in request"));
    }
    let thread_id = reach::topic(chat, call)?;
    state.emit(Event::Typing {
        chat_id: chat.id,
        thread_id,
    });
    Ok(json!(true))
}

/// `getChat`.
pub(super) fn get(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let chat = reach::readable(state, call, "chat_id")?;
    let mut json = wire::chat(state, chat);
    json["accent_color_id"] = json!(0);
    json["max_reaction_count"] = json!(11);
    json["accepted_gift_types"] = json!({
        "unlimited_gifts": false,
        "limited_gifts": false,
        "unique_gifts": false,
        "premium_subscription": false,
        "gifts_from_channels": false,
    });
    Ok(json)
}

/// `getChatMember`. About others it is only certain to work for administrators of a supergroup:
/// here it never works for anybody else.
pub(super) fn member(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let chat = reach::readable(state, call, "chat_id")?;
    let id = PersonId(call.required("user_id"));
    if id == state.bot.id {
        let standing = if chat.kind == ChatKind::Private {
            Standing::Member
        } else {
            chat.bot
        };
        return Ok(wire::member(state, Author::Bot, standing));
    }
    if !state.people.contains_key(&id) {
        return Err(Failure::bad_request("PARTICIPANT_ID_INVALID"));
    }
    let runs_it = matches!(chat.bot, Standing::Creator | Standing::Administrator(_));
    if chat.kind == ChatKind::Supergroup && !runs_it {
        return Err(Failure::bad_request("CHAT_ADMIN_REQUIRED"));
    }
    Ok(wire::member(state, Author::Person(id), chat.standing(id)))
}

/// `leaveChat`.
pub(super) fn leave(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let chat = reach::readable(state, call, "chat_id")?;
    if chat.kind == ChatKind::Private {
        return Err(Failure::bad_request(
            "chat member status can't be changed in private chats",
        ));
    }
    let id = chat.id;
    state.post(
        id,
        Draft::service(Author::Bot, Service::Left(Author::Bot), None),
    );
    if let Some(chat) = state.chats.get_mut(&id) {
        chat.bot = Standing::Left;
    }
    state.emit_chat(id);
    Ok(json!(true))
}
