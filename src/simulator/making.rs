//! How accounts, groups and topics come to be, and topics go.

use std::collections::BTreeMap;

use super::chats::{Account, Author, Chat, Service, Topic};
use super::groups::Standing;
use super::ids::{ChatId, PersonId, TopicId};
use super::state::{Draft, State};
use super::view::ChatKind;

impl State {
    /// Makes an account and its private chat with the bot.
    pub fn add_person(
        &mut self,
        first_name: &str,
        username: Option<&str>,
        language: &str,
    ) -> PersonId {
        let highest = self
            .people
            .keys()
            .next_back()
            .map_or(500_000_000, |id| id.0);
        let id = PersonId(highest + 1);
        let account = Account {
            id,
            first_name: first_name.to_owned(),
            username: username.map(str::to_owned),
            language_code: language.to_owned(),
            started: false,
            blocked: false,
            deactivated: false,
            known: false,
            toasts: Vec::new(),
        };
        self.people.insert(id, account);
        let mut chat = new_chat(id.into(), ChatKind::Private, first_name.to_owned(), false);
        chat.members.insert(id, Standing::Member);
        self.chats.insert(chat.id, chat);
        self.emit_person(id);
        self.emit_chat(id.into());
        id
    }

    /// Makes a group with nobody in it.
    pub fn add_group(&mut self, title: &str, kind: ChatKind, is_forum: bool) -> ChatId {
        self.groups_made += 1;
        let id = ChatId(match kind {
            ChatKind::Supergroup => -1_001_000_000_000 - self.groups_made,
            ChatKind::Group | ChatKind::Private => -4_000_000 - self.groups_made,
        });
        self.chats
            .insert(id, new_chat(id, kind, title.to_owned(), is_forum));
        self.emit_chat(id);
        id
    }

    /// Opens a topic: it takes the number of the notice that says so.
    pub fn open_topic(&mut self, chat_id: ChatId, name: &str, icon_color: i64) -> TopicId {
        let chat = self
            .chats
            .get_mut(&chat_id)
            .expect("callers open topics in chats they have");
        let id = TopicId(chat.last_message + 1);
        let name = name.to_owned();
        let topic = Topic {
            name: name.clone(),
            closed: false,
            deleted: false,
            by_bot: true,
        };
        chat.topics.insert(id, topic);
        self.emit_chat(chat_id);
        let notice = Service::TopicCreated { name, icon_color };
        self.post(chat_id, Draft::service(Author::Bot, notice, Some(id)));
        id
    }

    /// Takes a topic away with every message in it; its number is remembered as deleted.
    pub fn remove_topic(&mut self, chat_id: ChatId, id: TopicId) {
        let Some(chat) = self.chats.get_mut(&chat_id) else {
            return;
        };
        if let Some(topic) = chat.topics.get_mut(&id) {
            topic.deleted = true;
        }
        let inside = chat
            .messages
            .values()
            .filter(|message| message.thread == Some(id));
        for message in inside.map(|message| message.id).collect::<Vec<_>>() {
            self.remove_message(chat_id, message);
        }
        self.emit_chat(chat_id);
    }
}

fn new_chat(id: ChatId, kind: ChatKind, title: String, is_forum: bool) -> Chat {
    Chat {
        id,
        kind,
        title,
        is_forum,
        bot: Standing::Left,
        known: false,
        members: BTreeMap::new(),
        topics: BTreeMap::new(),
        messages: BTreeMap::new(),
        last_message: 0,
        ended: None,
    }
}
