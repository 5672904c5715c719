//! A raw update read into what was heard. Nothing in it is trusted: what is missing or of another
//! shape makes the update one that nothing follows from, never a panic.

mod command;
mod message;
mod rich;

use serde_json::Value;

use super::update_id;
use super::verdict::id;
use crate::conversation::{Press, Said};
use message::{message, text};

/// An update that something follows from.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// Its id.
    pub update_id: i64,
    /// The chat it is about.
    pub chat: i64,
    /// Whether that is somebody's private chat with the bot; else it is a group.
    pub private: bool,
    /// The topic it stands in.
    pub thread: Option<i32>,
    /// Who said it; `None` where somebody speaks in the name of a group, or nothing is said.
    pub sender: Option<i64>,
    /// The message it stands in or presses on.
    pub message: Option<i32>,
    /// The message it replies to. What is said names it too, still without its case.
    pub reply_to: Option<i32>,
    /// The language of the sender's app.
    pub app_language: Option<String>,
    /// The press, to be answered.
    pub query: Option<String>,
    /// What happened.
    pub what: What,
}

/// What an update tells.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// Somebody did something.
    Said(Said),
    /// The group lives on under this id.
    GroupMigrated(i64),
    /// The bot is no longer in the group.
    BotRemoved,
}

/// Reads an update for the bot of this username. `None` when nothing follows from it: kinds that
/// were not asked for, service messages, words of other bots, commands for them.
pub fn read(update: &Value, username: &str) -> Option<Incoming> {
    let update_id = update_id(update)?;
    let read = if update["message"].is_object() {
        message(&update["message"], username)
    } else if update["edited_message"].is_object() {
        edited(&update["edited_message"])
    } else if update["callback_query"].is_object() {
        pressed(&update["callback_query"])
    } else if update["my_chat_member"].is_object() {
        own_standing(&update["my_chat_member"])
    } else if update["chat_member"].is_object() {
        standing(&update["chat_member"])
    } else {
        None
    };
    read.map(|incoming| Incoming {
        update_id,
        ..incoming
    })
}

/// Words that were changed; a change of anything else, such as a place that moves, is nothing.
fn edited(message: &Value) -> Option<Incoming> {
    let caption = || Some(Said::CaptionEdited(message["caption"].as_str()?.to_owned()));
    let said = text(message).map(Said::Edited).or_else(caption)?;
    about(message, &message["from"], What::Said(said))
}

fn pressed(query: &Value) -> Option<Incoming> {
    let press = query["data"].as_str().and_then(Press::read);
    let said = press.map_or(Said::PressedUnknown, Said::Pressed);
    let query_id = query["id"].as_str()?.to_owned();
    // The message is the bot's own; who pressed stands beside it.
    let incoming = about(&query["message"], &query["from"], What::Said(said))?;
    Some(Incoming {
        sender: Some(query["from"]["id"].as_i64()?),
        query: Some(query_id),
        reply_to: None,
        ..incoming
    })
}

/// The bot's own standing: blocked by a person or let in again, removed from a group.
fn own_standing(change: &Value) -> Option<Incoming> {
    let now_in = is_in(&change["new_chat_member"])?;
    if is_in(&change["old_chat_member"]) == Some(now_in) {
        return None;
    }
    let what = match (is_private(&change["chat"]), now_in) {
        (true, _) => What::Said(Said::Blocked(!now_in)),
        (false, false) => What::BotRemoved,
        (false, true) => return None,
    };
    about(change, &change["from"], what)
}

/// Somebody's standing in a group: only that they are no longer in it.
fn standing(change: &Value) -> Option<Incoming> {
    let who = &change["new_chat_member"]["user"];
    if is_private(&change["chat"]) || is_in(&change["new_chat_member"])? {
        return None;
    }
    who["id"].as_i64()?;
    about(change, who, What::Said(Said::LeftGroup))
}

/// Whether a `ChatMember` is in the chat.
pub(super) fn is_in(member: &Value) -> Option<bool> {
    Some(match member["status"].as_str()? {
        "creator" | "administrator" | "member" => true,
        "restricted" => member["is_member"].as_bool().unwrap_or(false),
        _ => false,
    })
}

fn is_private(chat: &Value) -> bool {
    chat["type"].as_str() == Some("private")
}

/// What every update about a chat has in common. `None` where it is not about a private chat or a
/// group, or where another bot says something.
fn about(body: &Value, who: &Value, what: What) -> Option<Incoming> {
    let chat = &body["chat"];
    let private = match chat["type"].as_str()? {
        "private" => true,
        "group" | "supergroup" => false,
        _ => return None,
    };
    let named = !body["sender_chat"].is_object() && !who["id"].is_null();
    let is_bot = who["is_bot"].as_bool() == Some(true);
    let sender = match (&what, named && is_bot, named) {
        (What::Said(_), true, _) => return None,
        (What::Said(_), false, true) => Some(who["id"].as_i64()?),
        // Somebody without a name may also move the group, or throw the bot out of it.
        (What::Said(_) | What::GroupMigrated(_) | What::BotRemoved, _, _) => None,
    };
    Some(Incoming {
        update_id: 0,
        chat: chat["id"].as_i64()?,
        private,
        thread: id(&body["message_thread_id"]),
        sender,
        message: id(&body["message_id"]),
        reply_to: replied(body),
        app_language: who["language_code"].as_str().map(str::to_owned),
        query: None,
        what,
    })
}

/// The message that is replied to. What stands in a topic replies, in Telegram's eyes, to the
/// notice that the topic was made; that is no reply.
fn replied(message: &Value) -> Option<i32> {
    let to = &message["reply_to_message"];
    if to["forum_topic_created"].is_object() {
        return None;
    }
    id(&to["message_id"])
}
