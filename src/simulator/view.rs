//! What a page shows of the simulated world, and the events that keep it up to date, as JSON.

use std::collections::BTreeMap;

use serde::Serialize;

use super::ids::{ChatId, MessageId, PersonId, TopicId};

/// Everything there is to see at one moment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Snapshot {
    /// The simulator's clock, in Unix seconds.
    pub now: i64,
    /// The bot's account.
    pub bot: Bot,
    /// Everybody with an account, by id.
    pub people: Vec<Person>,
    /// Private chats with the bot and groups, by id, with their messages.
    pub chats: Vec<ChatWithMessages>,
    /// The command menu of a private chat, by language code; `default` for every other language.
    pub commands: BTreeMap<String, Vec<Command>>,
}

/// The bot's account.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bot {
    /// The bot's user id.
    pub id: PersonId,
    /// The name people see.
    pub first_name: String,
    /// The name links use, without `@`.
    pub username: String,
}

/// A person's account.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Person {
    /// The person's user id, and their private chat's.
    pub id: PersonId,
    /// The name people see.
    pub first_name: String,
    /// The public name, without `@`.
    pub username: Option<String>,
    /// The language of the person's app.
    pub language_code: String,
    /// Whether the person has blocked the bot.
    pub blocked: bool,
}

/// What sort of chat it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ChatKind {
    /// A person and the bot.
    Private,
    /// A basic group.
    Group,
    /// A supergroup, perhaps with topics.
    Supergroup,
}

/// A chat without its messages.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chat {
    /// The chat's id; a private chat's is the person's.
    pub id: ChatId,
    /// What sort of chat it is.
    pub kind: ChatKind,
    /// A group's title, or the person's name.
    pub title: String,
    /// Whether the group has topics.
    pub is_forum: bool,
    /// The people in it, by id; the bot is not listed.
    pub members: Vec<PersonId>,
    /// A forum's topics in the order they were made; deleted ones are gone.
    pub topics: Vec<Topic>,
}

/// A chat with its messages.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChatWithMessages {
    /// The chat itself.
    #[serde(flatten)]
    pub chat: Chat,
    /// Its messages, oldest first.
    pub messages: Vec<Message>,
}

/// A topic of a forum.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Topic {
    /// Its id, as messages in it carry it.
    pub id: TopicId,
    /// Its name.
    pub name: String,
    /// Whether it is closed: only administrators may write.
    pub closed: bool,
}

/// A message as a person sees it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Message {
    /// Its id within the chat.
    pub message_id: MessageId,
    /// The chat it stands in.
    pub chat_id: ChatId,
    /// The topic it stands in.
    pub thread_id: Option<TopicId>,
    /// Who wrote it.
    pub from: Sender,
    /// When it was written, in Unix seconds.
    pub date: i64,
    /// When it was last edited.
    pub edit_date: Option<i64>,
    /// The words, or a medium's caption, without formatting.
    pub text: String,
    /// The same as HTML that is safe to put into a page: allowed tags only, everything escaped.
    pub html: String,
    /// The buttons under it, row by row.
    pub keyboard: Vec<Vec<Button>>,
    /// The keyboard it puts in the place of the app's own.
    pub reply_keyboard: Option<Vec<Vec<ReplyKey>>>,
    /// The message it replies to.
    pub reply_to: Option<MessageId>,
    /// What it carries beside words.
    pub media: Option<Media>,
    /// Whether forwarding and saving are off.
    pub protected: bool,
    /// For a notice of the app ("Sara joined the group"): its text.
    pub service: Option<String>,
    /// Reactions, one emoji each.
    pub reactions: Vec<String>,
}

/// Who wrote a message.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sender {
    /// The writer's user id.
    pub id: PersonId,
    /// Whether it is the bot.
    pub is_bot: bool,
    /// The writer's name.
    pub name: String,
}

/// What a button does when pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ButtonKind {
    /// Sends a callback query to the bot.
    Callback,
    /// Opens a link.
    Url,
    /// Copies a text.
    Copy,
    /// Something this simulator lets nobody press.
    Other,
}

/// A button under a message.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Button {
    /// Its label.
    pub text: String,
    /// What it does.
    pub kind: ButtonKind,
    /// The link it opens.
    pub url: Option<String>,
    /// The text it copies.
    pub copy_text: Option<String>,
    /// `danger`, `success` or `primary`.
    pub style: Option<String>,
}

/// A key of a reply keyboard.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplyKey {
    /// Its label, sent as a message when pressed.
    pub text: String,
    /// Whether it shares the person's own contact instead.
    pub request_contact: bool,
}

/// What sort of medium a message carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum MediaKind {
    /// A voice note.
    Voice,
    /// A picture.
    Photo,
    /// Any file.
    Document,
    /// A place on the map.
    Location,
    /// A telephone contact.
    Contact,
    /// A sticker.
    Sticker,
    /// A poll.
    Poll,
}

/// What a message carries beside words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Media {
    /// What sort of medium it is.
    pub kind: MediaKind,
    /// The file behind it, for [`Simulator::file`](super::Simulator::file).
    pub file_id: Option<String>,
    /// The file's name.
    pub file_name: Option<String>,
    /// The file's type.
    pub mime_type: Option<String>,
    /// The file's size in bytes.
    pub file_size: Option<u64>,
    /// How long it sounds, in seconds.
    pub duration: Option<u32>,
}

/// A command of the bot's menu.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Command {
    /// The command without its slash.
    pub command: String,
    /// What the menu says beside it.
    pub description: String,
}

/// Something that changed on a screen.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Event {
    /// A message appeared.
    Message {
        /// The message.
        message: Message,
    },
    /// A message changed.
    Edited {
        /// The message as it is now.
        message: Message,
    },
    /// A message is gone.
    Deleted {
        /// The chat it stood in.
        chat_id: ChatId,
        /// The message.
        message_id: MessageId,
    },
    /// A short notice slides over a person's screen.
    Toast {
        /// Whose screen.
        person: PersonId,
        /// What it says.
        text: String,
        /// Whether it stays until it is closed.
        alert: bool,
    },
    /// A press was answered: the button's spinner stops.
    Answered {
        /// Who pressed.
        person: PersonId,
        /// The chat of the pressed message.
        chat_id: ChatId,
        /// The pressed message.
        message_id: MessageId,
    },
    /// The bot is typing.
    Typing {
        /// Where.
        chat_id: ChatId,
        /// In which topic.
        thread_id: Option<TopicId>,
    },
    /// A person is new or changed.
    Person {
        /// The person as they are now.
        person: Person,
    },
    /// A chat is new or changed.
    Chat {
        /// The chat as it is now.
        chat: Chat,
    },
    /// The clock was moved.
    Clock {
        /// What it shows, in Unix seconds.
        now: i64,
    },
}
