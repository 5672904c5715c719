//! The simulated world behind one lock: who and what there is, and how a message comes to stand
//! in a chat.

use std::collections::{BTreeMap, HashMap};

use time::OffsetDateTime;
use tokio::sync::broadcast;

use super::chats::{Account, Author, Chat, Content, Message, Service};
use super::clock::Clock;
use super::commands::Menu;
use super::draw;
use super::faults::{Fault, Faults};
use super::files::Files;
use super::ids::{ChatId, MessageId, PersonId, TopicId};
use super::keyboard::Markup;
use super::presses::Presses;
use super::text::Formatted;
use super::updates::{Queue, UpdateKind};
use super::view::{ChatKind, Event};
use super::webhook::Routes;
use super::wire;

/// How many events a listener may fall behind.
const EVENTS_KEPT: usize = 4096;

/// The bot's own account.
#[derive(Debug)]
pub(super) struct BotAccount {
    pub id: PersonId,
    pub first_name: String,
    pub username: String,
}

/// Everything there is. One lock holds it and is never held across an await.
#[derive(Debug)]
pub(super) struct State {
    pub clock: Clock,
    pub bot: BotAccount,
    pub people: BTreeMap<PersonId, Account>,
    pub chats: BTreeMap<ChatId, Chat>,
    pub files: Files,
    pub queue: Queue,
    /// The machines behind the webhook.
    pub routes: Routes,
    /// Whether this is a Bot API server that somebody runs for themselves.
    pub is_local: bool,
    pub presses: Presses,
    pub menu: Menu,
    pub faults: Faults,
    pub calls: HashMap<&'static str, u64>,
    pub events: broadcast::Sender<Event>,
    /// The last number given to a message outside supergroups.
    last_message: i32,
    /// How many groups there have been.
    pub groups_made: i64,
}

/// A message about to stand in a chat.
pub(super) struct Draft {
    pub author: Author,
    pub words: Formatted,
    pub content: Content,
    pub thread: Option<TopicId>,
    pub reply_to: Option<MessageId>,
    pub markup: Option<Markup>,
    pub protected: bool,
}

impl Draft {
    /// A notice of the app.
    pub fn service(author: Author, service: Service, thread: Option<TopicId>) -> Self {
        Draft {
            author,
            words: Formatted::default(),
            content: Content::Service(service),
            thread,
            reply_to: None,
            markup: None,
            protected: false,
        }
    }
}

impl State {
    /// An empty world.
    pub fn new(clock: Clock, bot: BotAccount, queue: Queue, is_local: bool) -> Self {
        State {
            clock,
            bot,
            people: BTreeMap::new(),
            chats: BTreeMap::new(),
            files: Files::default(),
            queue,
            routes: Routes::default(),
            is_local,
            presses: Presses::default(),
            menu: Menu::default(),
            faults: Faults::default(),
            calls: HashMap::new(),
            events: broadcast::Sender::new(EVENTS_KEPT),
            last_message: 0,
            groups_made: 0,
        }
    }

    /// Counts a call of this method; returns the fault that strikes it.
    pub fn count(&mut self, method: &'static str) -> Option<Fault> {
        *self.calls.entry(method).or_default() += 1;
        self.faults.strike(method)
    }

    /// What the clock shows.
    pub fn now(&self) -> OffsetDateTime {
        self.clock.now()
    }

    /// What the clock shows, in Unix seconds.
    pub fn unix_now(&self) -> i64 {
        self.now().unix_timestamp()
    }

    /// Puts a message into a chat that exists; events are sent, updates are not.
    pub fn post(&mut self, chat_id: ChatId, draft: Draft) -> MessageId {
        let date = self.unix_now();
        let shared = &mut self.last_message;
        let chat = self
            .chats
            .get_mut(&chat_id)
            .expect("callers post into chats they looked up");
        let counter = match chat.kind {
            ChatKind::Supergroup => &mut chat.last_message,
            ChatKind::Group | ChatKind::Private => shared,
        };
        *counter += 1;
        let id = MessageId(*counter);
        let message = Message {
            id,
            chat: chat_id,
            thread: draft.thread,
            author: draft.author,
            date,
            edit_date: None,
            words: draft.words,
            content: draft.content,
            markup: draft.markup,
            reply_to: draft.reply_to,
            protected: draft.protected,
            reactions: Vec::new(),
        };
        chat.messages.insert(id, message);
        self.emit_message(chat_id, id, |message| Event::Message { message });
        id
    }

    /// Queues a message for the bot as an update of this kind.
    pub fn tell_bot(&mut self, kind: UpdateKind, chat_id: ChatId, id: MessageId) {
        let Some(message) = self.message(chat_id, id) else {
            return;
        };
        let body = wire::message(self, message);
        self.queue.push(self.now(), kind, &body);
    }

    /// A message that stands in a chat.
    pub fn message(&self, chat: ChatId, id: MessageId) -> Option<&Message> {
        self.chats.get(&chat)?.messages.get(&id)
    }

    /// Takes a message away.
    pub fn remove_message(&mut self, chat_id: ChatId, message_id: MessageId) {
        if let Some(chat) = self.chats.get_mut(&chat_id)
            && chat.messages.remove(&message_id).is_some()
        {
            self.emit(Event::Deleted {
                chat_id,
                message_id,
            });
        }
    }

    /// The bot has met a person: from now on their chat is found.
    pub fn meet(&mut self, id: PersonId) {
        if let Some(person) = self.people.get_mut(&id) {
            person.known = true;
        }
    }

    /// The name of whoever did something.
    pub fn name_of(&self, author: Author) -> String {
        match author {
            Author::Bot => self.bot.first_name.clone(),
            Author::Person(id) => self
                .people
                .get(&id)
                .map_or_else(String::new, |person| person.first_name.clone()),
        }
    }

    /// Sends an event to whoever listens.
    pub fn emit(&self, event: Event) {
        // An error means that nobody listens, which is as it may be.
        let _ = self.events.send(event);
    }

    /// Sends an event about a message, drawn only when somebody listens.
    pub fn emit_message(
        &self,
        chat: ChatId,
        id: MessageId,
        event: impl FnOnce(super::view::Message) -> Event,
    ) {
        if self.events.receiver_count() == 0 {
            return;
        }
        if let Some(message) = self.message(chat, id) {
            self.emit(event(draw::message(self, message)));
        }
    }

    /// Sends the event that a person is new or changed.
    pub fn emit_person(&self, id: PersonId) {
        if self.events.receiver_count() == 0 {
            return;
        }
        if let Some(person) = self.people.get(&id) {
            self.emit(Event::Person {
                person: draw::person(person),
            });
        }
    }

    /// Sends the event that a chat is new or changed.
    pub fn emit_chat(&self, id: ChatId) {
        if self.events.receiver_count() == 0 {
            return;
        }
        if let Some(chat) = self.chats.get(&id) {
            self.emit(Event::Chat {
                chat: draw::chat(chat),
            });
        }
    }
}
