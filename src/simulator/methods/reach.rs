//! Whom the bot can reach: the chat a call names, and whether the bot may write there.

use crate::simulator::chats::{Chat, Ended};
use crate::simulator::failure::Failure;
use crate::simulator::groups::{Rights, Standing};
use crate::simulator::ids::{ChatId, MessageId, PersonId, TopicId};
use crate::simulator::parameters::Call;
use crate::simulator::state::State;
use crate::simulator::view::ChatKind;

/// A chat the bot knows of.
pub(super) fn known<'a>(state: &'a State, call: &Call, name: &str) -> Result<&'a Chat, Failure> {
    let not_found = || Failure::bad_request("chat not found");
    let id = call.integer(name).map(ChatId).ok_or_else(not_found)?;
    let chat = state.chats.get(&id).ok_or_else(not_found)?;
    let known = match chat.kind {
        ChatKind::Private => state
            .people
            .get(&PersonId(id.0))
            .is_some_and(|person| person.known),
        ChatKind::Group | ChatKind::Supergroup => chat.known,
    };
    if known { Ok(chat) } else { Err(not_found()) }
}

/// A chat the bot is in.
pub(super) fn readable<'a>(state: &'a State, call: &Call, name: &str) -> Result<&'a Chat, Failure> {
    let chat = known(state, call, name)?;
    match chat.ended {
        Some(Ended::Upgraded(supergroup)) => return Err(Failure::migrated(supergroup)),
        Some(Ended::Deleted) => return Err(Failure::forbidden("the group chat was deleted")),
        None => {}
    }
    match (chat.kind, chat.bot) {
        (ChatKind::Private, _) => Ok(chat),
        (ChatKind::Group | ChatKind::Supergroup, Standing::Kicked) => {
            let kind = chat.kind_name();
            Err(Failure::forbidden(format!(
                "bot was kicked from the {kind} chat"
            )))
        }
        (ChatKind::Group | ChatKind::Supergroup, Standing::Left) => {
            let kind = chat.kind_name();
            Err(Failure::forbidden(format!(
                "bot is not a member of the {kind} chat"
            )))
        }
        (
            ChatKind::Group | ChatKind::Supergroup,
            Standing::Creator
            | Standing::Administrator(_)
            | Standing::Member
            | Standing::Restricted,
        ) => Ok(chat),
    }
}

/// A chat the bot may write in.
pub(super) fn writable<'a>(state: &'a State, call: &Call) -> Result<&'a Chat, Failure> {
    let chat = readable(state, call, "chat_id")?;
    if chat.bot == Standing::Restricted {
        return Err(Failure::bad_request(
            "not enough rights to send text messages to the chat",
        ));
    }
    let Some(person) = state.people.get(&PersonId(chat.id.0)) else {
        return Ok(chat);
    };
    if person.deactivated {
        return Err(Failure::forbidden("user is deactivated"));
    }
    if person.blocked {
        return Err(Failure::forbidden("bot was blocked by the user"));
    }
    if !person.started {
        return Err(Failure::forbidden(
            "bot can't initiate conversation with a user",
        ));
    }
    Ok(chat)
}

/// The topic a call wants to write in. The general topic has no number in the Bot API: 1 is
/// refused, and so is any number in a chat without topics.
pub(super) fn topic(chat: &Chat, call: &Call) -> Result<Option<TopicId>, Failure> {
    let Some(thread) = call.integer("message_thread_id") else {
        return Ok(None);
    };
    let topic_id = i32::try_from(thread).map(TopicId).ok();
    let Some((id, topic)) = topic_id.and_then(|id| Some((id, chat.topic(id)?))) else {
        return Err(Failure::bad_request("message thread not found"));
    };
    if topic.closed && !rights(chat.bot).manage_topics {
        return Err(Failure::bad_request("TOPIC_CLOSED"));
    }
    Ok(Some(id))
}

/// What the bot may do beyond writing.
pub(super) fn rights(standing: Standing) -> Rights {
    match standing {
        Standing::Creator => Rights::ALL,
        Standing::Administrator(rights) => rights,
        Standing::Member | Standing::Restricted | Standing::Left | Standing::Kicked => Rights {
            manage_topics: false,
            delete_messages: false,
        },
    }
}

/// The message a call names; one that cannot be an id is none.
pub(super) fn message_id(call: &Call) -> Result<MessageId, Failure> {
    let id = call.required("message_id");
    i32::try_from(id)
        .ok()
        .filter(|id| *id > 0)
        .map(MessageId)
        .ok_or_else(|| Failure::bad_request("message identifier is not specified"))
}
