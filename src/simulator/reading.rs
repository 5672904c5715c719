//! What a person, or a test in their place, can read.

use super::chats::{Author, Content, Medium, Message};
use super::draw;
use super::ids::{ChatId, MessageId, PersonId};
use super::keyboard::{Action, Markup};
use super::{Simulator, view};

/// A file that was uploaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its type.
    pub mime: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A notice that slid over a person's screen in answer to a press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    /// What it said.
    pub text: String,
    /// Whether it stayed until it was closed.
    pub alert: bool,
    /// The link that was opened instead: the bot's own, with a start payload.
    pub url: Option<String>,
    /// The chat of the pressed message.
    pub chat: ChatId,
    /// The pressed message.
    pub message: MessageId,
}

impl Simulator {
    /// The messages of a chat, oldest first; none for an unknown chat.
    pub fn messages(&self, chat: ChatId) -> Vec<view::Message> {
        let state = self.lock();
        let messages = state
            .chats
            .get(&chat)
            .into_iter()
            .flat_map(|chat| chat.messages.values());
        messages
            .map(|message| draw::message(&state, message))
            .collect()
    }

    /// One message.
    pub fn message(&self, chat: ChatId, message: MessageId) -> Option<view::Message> {
        let state = self.lock();
        state
            .message(chat, message)
            .map(|message| draw::message(&state, message))
    }

    /// The newest message of a chat.
    pub fn last_message(&self, chat: ChatId) -> Option<view::Message> {
        let state = self.lock();
        let (_, message) = state.chats.get(&chat)?.messages.last_key_value()?;
        Some(draw::message(&state, message))
    }

    /// The callback data of a message's buttons, row by row; nothing for other buttons.
    pub fn callback_data(&self, chat: ChatId, message: MessageId) -> Vec<Vec<Option<String>>> {
        let state = self.lock();
        let Some(Markup::Inline(rows)) = state
            .message(chat, message)
            .and_then(|message| message.markup.as_ref())
        else {
            return Vec::new();
        };
        let data = |action: &Action| match action {
            Action::Callback(data) => Some(data.clone()),
            Action::Url(_) | Action::Copy(_) | Action::Other(..) => None,
        };
        rows.iter()
            .map(|row| row.iter().map(|button| data(&button.action)).collect())
            .collect()
    }

    /// The notices a person got, oldest first.
    pub fn toasts(&self, person: PersonId) -> Vec<Toast> {
        self.lock()
            .people
            .get(&person)
            .map_or_else(Vec::new, |person| person.toasts.clone())
    }

    /// The newest document the bot sent to a chat.
    pub fn last_document(&self, chat: ChatId) -> Option<File> {
        let state = self.lock();
        let sent_by_bot = |message: &Message| message.author == Author::Bot;
        let mut newest_first = state.chats.get(&chat)?.messages.values().rev();
        newest_first.find_map(|message| match &message.content {
            Content::Medium(Medium::Document { file }) if sent_by_bot(message) => {
                state.files.get(file).map(|stored| stored.file.clone())
            }
            Content::Text | Content::Medium(_) | Content::Service(_) => None,
        })
    }

    /// The newest photo the bot sent to a chat.
    pub fn last_photo(&self, chat: ChatId) -> Option<File> {
        let state = self.lock();
        let sent_by_bot = |message: &Message| message.author == Author::Bot;
        let mut newest_first = state.chats.get(&chat)?.messages.values().rev();
        newest_first.find_map(|message| match &message.content {
            Content::Medium(Medium::Photo { file, .. }) if sent_by_bot(message) => {
                state.files.get(file).map(|stored| stored.file.clone())
            }
            Content::Text | Content::Medium(_) | Content::Service(_) => None,
        })
    }

    /// A file by its id.
    pub fn file(&self, file_id: &str) -> Option<File> {
        self.lock()
            .files
            .get(file_id)
            .map(|stored| stored.file.clone())
    }

    /// How many updates wait to be confirmed by the bot.
    pub fn pending_updates(&self) -> usize {
        let mut state = self.lock();
        let now = state.now();
        state.queue.len(now)
    }

    /// The numbers of the updates the bot confirmed last, a thousand at most, the oldest first.
    pub fn confirmed_updates(&self) -> Vec<i64> {
        self.lock().queue.confirmed()
    }

    /// How many presses were neither answered nor have become too old for it.
    pub fn unanswered_presses(&self) -> usize {
        let mut state = self.lock();
        let now = state.now();
        state.presses.unanswered(now)
    }

    /// How often a method was called, whatever the answer.
    pub fn calls(&self, method: &str) -> u64 {
        self.lock().calls.get(method).copied().unwrap_or(0)
    }
}
