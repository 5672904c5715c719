//! What each method of the Bot API does, by family.

mod callbacks;
mod chats;
mod commands;
mod edits;
mod files;
mod messages;
mod reach;
mod topics;
mod updates;
mod webhook;
mod words;

use std::sync::Arc;

use serde_json::{Value, json};

use super::chats::Author;
use super::failure::Failure;
use super::parameters::{Call, Method};
use super::state::State;
use super::wire;

pub(super) use callbacks::QUERY_TOO_OLD;
pub(super) use updates::wait_for_updates;

/// What a call gets.
#[derive(Debug, PartialEq)]
pub(super) enum Answer {
    Value(Value),
    /// Updates as the text they are kept as.
    Updates(Vec<Arc<str>>),
}

impl Answer {
    /// The body of the response.
    pub fn body(&self) -> String {
        match self {
            Answer::Value(value) => format!("{{\"ok\":true,\"result\":{value}}}"),
            Answer::Updates(updates) => {
                format!("{{\"ok\":true,\"result\":[{}]}}", updates.join(","))
            }
        }
    }
}

/// Answers a call; a `getUpdates` that finds nothing may go on with [`wait_for_updates`].
pub(super) fn answer(state: &mut State, call: &Call) -> Result<Answer, Failure> {
    let value = match call.method {
        Method::GetUpdates => return updates::at_once(state, call).map(Answer::Updates),
        Method::GetMe => Ok(me(state)),
        Method::SetWebhook => webhook::set(state, call),
        Method::DeleteWebhook => webhook::delete(state, call),
        Method::GetWebhookInfo => webhook::info(state),
        Method::SetMyCommands => commands::set(state, call),
        Method::GetMyCommands => commands::get(state, call),
        Method::DeleteMyCommands => commands::delete(state, call),
        Method::SetMyName => commands::set_text(state, call, "name", 64),
        Method::GetMyName => commands::get_text(state, call, "name"),
        Method::SetMyDescription => commands::set_text(state, call, "description", 512),
        Method::GetMyDescription => commands::get_text(state, call, "description"),
        Method::SetMyShortDescription => commands::set_text(state, call, "short_description", 120),
        Method::GetMyShortDescription => commands::get_text(state, call, "short_description"),
        Method::SendMessage => messages::send_message(state, call),
        Method::SendDocument => files::send_document(state, call),
        Method::SendVoice => files::send_voice(state, call),
        Method::SendPhoto => files::send_photo(state, call),
        Method::CopyMessage => messages::copy(state, call),
        Method::EditMessageText => edits::text(state, call),
        Method::EditMessageCaption => edits::caption(state, call),
        Method::EditMessageReplyMarkup => edits::markup(state, call),
        Method::DeleteMessage => edits::delete(state, call),
        Method::DeleteMessages => edits::delete_many(state, call),
        Method::AnswerCallbackQuery => callbacks::answer(state, call),
        Method::SendChatAction => chats::action(state, call),
        Method::SetMessageReaction => messages::react(state, call),
        Method::GetFile => files::get(state, call),
        Method::CreateForumTopic => topics::create(state, call),
        Method::EditForumTopic => topics::edit(state, call),
        Method::CloseForumTopic => topics::close(state, call),
        Method::ReopenForumTopic => topics::reopen(state, call),
        Method::DeleteForumTopic => topics::delete(state, call),
        Method::GetChat => chats::get(state, call),
        Method::GetChatMember => chats::member(state, call),
        Method::LeaveChat => chats::leave(state, call),
    };
    value.map(Answer::Value)
}

fn me(state: &State) -> Value {
    let mut me = wire::user(state, Author::Bot);
    for (field, value) in [
        ("can_join_groups", true),
        ("can_read_all_group_messages", false),
        ("supports_inline_queries", false),
        ("can_connect_to_business", false),
        ("has_main_web_app", false),
    ] {
        me[field] = json!(value);
    }
    me
}
