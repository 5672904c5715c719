//! The Bot API's own objects as JSON: users, chats, messages, members.

use serde_json::{Value, json};

use super::chats::{Author, Chat, Content, Medium, Message, Service};
use super::groups::{Rights, Standing};
use super::ids::PersonId;
use super::state::State;
use super::view::ChatKind;

/// A `User`.
pub(super) fn user(state: &State, author: Author) -> Value {
    let person = match author {
        Author::Bot => {
            return json!({
                "id": state.bot.id,
                "is_bot": true,
                "first_name": state.bot.first_name,
                "username": state.bot.username,
            });
        }
        Author::Person(id) => state.people.get(&id),
    };
    let Some(person) = person else {
        return Value::Null;
    };
    let mut json = json!({
        "id": person.id,
        "is_bot": false,
        "first_name": person.first_name,
        "language_code": person.language_code,
    });
    if let Some(username) = &person.username {
        json["username"] = json!(username);
    }
    json
}

/// A `Chat`.
pub(super) fn chat(state: &State, chat: &Chat) -> Value {
    let mut json = json!({"id": chat.id, "type": chat.kind_name()});
    match chat.kind {
        ChatKind::Private => {
            json["first_name"] = json!(chat.title);
            let person = state.people.get(&PersonId(chat.id.0));
            if let Some(username) = person.and_then(|person| person.username.as_ref()) {
                json["username"] = json!(username);
            }
        }
        ChatKind::Group => json["title"] = json!(chat.title),
        ChatKind::Supergroup => {
            json["title"] = json!(chat.title);
            if chat.is_forum {
                json["is_forum"] = json!(true);
            }
        }
    }
    json
}

/// A `Message` with the message it replies to.
pub(super) fn message(state: &State, message: &Message) -> Value {
    let mut json = alone(state, message);
    let replied = message
        .reply_to
        .and_then(|id| state.message(message.chat, id));
    if let Some(replied) = replied {
        json["reply_to_message"] = alone(state, replied);
    }
    json
}

fn alone(state: &State, message: &Message) -> Value {
    let chat = state.chats.get(&message.chat).map(|of| chat(state, of));
    let mut json = json!({
        "message_id": message.id,
        "from": user(state, message.author),
        "chat": chat,
        "date": message.date,
    });
    if let Some(date) = message.edit_date {
        json["edit_date"] = json!(date);
    }
    if let Some(thread) = message.thread {
        json["message_thread_id"] = json!(thread);
        json["is_topic_message"] = json!(true);
    }
    if message.protected {
        json["has_protected_content"] = json!(true);
    }
    if let Some(markup) = message.markup.as_ref().and_then(|markup| markup.to_json()) {
        json["reply_markup"] = markup;
    }
    match &message.content {
        Content::Text => add_words(&mut json, message, "text", "entities"),
        Content::Medium(medium) => {
            add_medium(state, &mut json, medium);
            if !message.words.text.is_empty() {
                add_words(&mut json, message, "caption", "caption_entities");
            }
        }
        Content::Service(service) => add_service(state, &mut json, service),
    }
    json
}

fn add_words(json: &mut Value, message: &Message, text: &str, entities: &str) {
    json[text] = json!(message.words.text);
    if !message.words.entities.is_empty() {
        json[entities] = message.words.entities_json();
    }
}

fn add_medium(state: &State, json: &mut Value, medium: &Medium) {
    let mut file = medium
        .file()
        .and_then(|id| file(state, id))
        .unwrap_or_else(|| json!({}));
    match medium {
        Medium::Voice { duration, .. } => {
            file["duration"] = json!(duration);
            json["voice"] = file;
        }
        Medium::Photo { album, .. } => {
            if let Some(album) = album {
                json["media_group_id"] = json!(album);
            }
            (file["width"], file["height"]) = (json!(800), json!(600));
            json["photo"] = json!([file]);
        }
        Medium::Document { .. } => json["document"] = file,
        Medium::Location {
            latitude,
            longitude,
        } => {
            json["location"] = json!({"latitude": latitude, "longitude": longitude});
        }
        Medium::Contact {
            phone_number,
            first_name,
            owner,
        } => {
            json["contact"] = json!({"phone_number": phone_number, "first_name": first_name});
            if let Some(owner) = owner {
                json["contact"]["user_id"] = json!(owner);
            }
        }
        Medium::Sticker { emoji, .. } => {
            (file["width"], file["height"]) = (json!(512), json!(512));
            file["type"] = json!("regular");
            (file["is_animated"], file["is_video"]) = (json!(false), json!(false));
            file["emoji"] = json!(emoji);
            json["sticker"] = file;
        }
        Medium::Poll { question, options } => {
            let options: Vec<Value> = options
                .iter()
                .map(|text| json!({"text": text, "voter_count": 0}))
                .collect();
            json["poll"] = json!({
                "id": "1",
                "question": question,
                "options": options,
                "total_voter_count": 0,
                "is_closed": false,
                "is_anonymous": true,
                "type": "regular",
                "allows_multiple_answers": false,
            });
        }
    }
}

/// What every sort of file has in common.
fn file(state: &State, id: &str) -> Option<Value> {
    let stored = state.files.get(id)?;
    Some(json!({
        "file_id": id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.file.bytes.len(),
        "file_name": stored.file.name,
        "mime_type": stored.file.mime,
    }))
}

fn add_service(state: &State, json: &mut Value, service: &Service) {
    match service {
        Service::Joined(who) => json["new_chat_members"] = json!([user(state, *who)]),
        Service::Left(who) => json["left_chat_member"] = user(state, *who),
        Service::TopicCreated { name, icon_color } => {
            json["forum_topic_created"] = json!({"name": name, "icon_color": icon_color});
        }
        Service::TopicRenamed { name } => json["forum_topic_edited"] = json!({"name": name}),
        Service::TopicClosed => json["forum_topic_closed"] = json!({}),
        Service::TopicReopened => json["forum_topic_reopened"] = json!({}),
        Service::MigratedTo(chat) => json["migrate_to_chat_id"] = json!(chat),
        Service::MigratedFrom(chat, _) => json["migrate_from_chat_id"] = json!(chat),
    }
}

/// A `ChatMember`.
pub(super) fn member(state: &State, who: Author, standing: Standing) -> Value {
    let user = user(state, who);
    match standing {
        Standing::Creator => json!({"status": "creator", "user": user, "is_anonymous": false}),
        Standing::Administrator(rights) => administrator(user, rights),
        Standing::Member => json!({"status": "member", "user": user}),
        Standing::Restricted => restricted(user),
        Standing::Left => json!({"status": "left", "user": user}),
        Standing::Kicked => json!({"status": "kicked", "user": user, "until_date": 0}),
    }
}

fn administrator(user: Value, rights: Rights) -> Value {
    json!({
        "status": "administrator",
        "user": user,
        "can_be_edited": false,
        "is_anonymous": false,
        "can_manage_chat": true,
        "can_delete_messages": rights.delete_messages,
        "can_manage_video_chats": false,
        "can_restrict_members": false,
        "can_promote_members": false,
        "can_change_info": false,
        "can_invite_users": false,
        "can_post_stories": false,
        "can_edit_stories": false,
        "can_delete_stories": false,
        "can_pin_messages": false,
        "can_manage_topics": rights.manage_topics,
    })
}

fn restricted(user: Value) -> Value {
    let mut json = json!({
        "status": "restricted",
        "user": user,
        "is_member": true,
        "until_date": 0,
    });
    for right in [
        "can_send_messages",
        "can_send_audios",
        "can_send_documents",
        "can_send_photos",
        "can_send_videos",
        "can_send_video_notes",
        "can_send_voice_notes",
        "can_send_polls",
        "can_send_other_messages",
        "can_add_web_page_previews",
        "can_react_to_messages",
        "can_edit_tag",
        "can_change_info",
        "can_invite_users",
        "can_pin_messages",
        "can_manage_topics",
    ] {
        json[right] = json!(false);
    }
    json
}
