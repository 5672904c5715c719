//! One delivery sent to one chat, and the verdict on it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use teloxide::payloads::{SendDocument, SendPhoto};
use teloxide::requests::Payload;
use teloxide::types::{ChatId, InputFile, MessageId, ParseMode, Recipient, ThreadId};

use super::call::{
    AnswerCallbackQuery, CloseForumTopic, CopyMessage, CreateForumTopic, DeleteMessage,
    DeleteMessages, EditForumTopic, EditMessageText, ReopenForumTopic, SendMessage, Upload, upload,
};
use super::keyboard::keyboard;
use super::{Telegram, Verdict};
use crate::message::{Delivery, Message};

/// The most messages that one call deletes.
const DELETED_AT_ONCE: usize = 100;

/// The topic every forum has, which must not be named when sending.
const GENERAL: i32 = 1;

/// Where a delivery goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// The chat.
    pub chat: i64,
    /// The topic in it.
    pub thread: Option<i32>,
    /// The message that an edit changes: the one its row was sent as, where it was.
    pub edits: Option<i32>,
}

impl Telegram {
    /// Sends one delivery and judges the answer.
    pub async fn deliver(&self, target: Target, delivery: &Delivery) -> Verdict {
        match delivery {
            Delivery::Send(message) => self.send(target, message).await,
            Delivery::Edit { row: _, message } => self.edit(target, message).await,
            Delivery::Document {
                name,
                content,
                caption,
            } => {
                let file = document(target, name, content, caption);
                let called = upload(self.calls(), file, self.patience()).await;
                Verdict::on(self.count(Upload::<SendDocument>::NAME, called))
            }
            Delivery::Photo {
                name,
                picture,
                caption,
            } => match photo(target, name, picture, caption) {
                Some(file) => {
                    let called = upload(self.calls(), file, self.patience()).await;
                    Verdict::on(self.count(Upload::<SendPhoto>::NAME, called))
                }
                None => Verdict::Broken("a picture that is no Base64".to_owned()),
            },
            Delivery::Toast { query, text, alert } => self.toast(query, text, *alert).await,
            Delivery::Delete { messages } => self.delete(target.chat, messages).await,
            Delivery::Copy {
                chat,
                message,
                protected,
            } => self.copy(target, *chat, *message, *protected).await,
            Delivery::Topic { name } => self.make_topic(target.chat, name).await,
            Delivery::Retitle { name, closed } => self.retitle(target, name, *closed).await,
        }
    }

    async fn send(&self, target: Target, message: &Message) -> Verdict {
        let mut parameters = words(target.chat, message);
        in_topic(&mut parameters, target.thread);
        parameters["protect_content"] = json!(message.protected);
        if !message.keyboard.is_empty() {
            parameters["reply_markup"] = keyboard(&message.keyboard);
        }
        Verdict::on(self.call(SendMessage(parameters)).await)
    }

    async fn edit(&self, target: Target, message: &Message) -> Verdict {
        let Some(edits) = target.edits else {
            return Verdict::MessageGone;
        };
        let mut parameters = words(target.chat, message);
        parameters["message_id"] = json!(edits);
        parameters["reply_markup"] = keyboard(&message.keyboard);
        Verdict::on(self.call(EditMessageText(parameters)).await)
    }

    async fn toast(&self, query: &str, text: &str, alert: bool) -> Verdict {
        let mut parameters = json!({"callback_query_id": query});
        if !text.is_empty() {
            parameters["text"] = json!(text);
            parameters["show_alert"] = json!(alert);
        }
        Verdict::on(self.call(AnswerCallbackQuery(parameters)).await)
    }

    async fn delete(&self, chat: i64, messages: &[i32]) -> Verdict {
        let mut verdict = Verdict::Done;
        for some in messages.chunks(DELETED_AT_ONCE) {
            let parameters = json!({"chat_id": chat, "message_ids": some});
            let mut one = Verdict::on(self.call(DeleteMessages(parameters)).await);
            if let Verdict::Broken(_) = one {
                one = self.delete_singly(chat, some).await;
            }
            if !one.is_settled() {
                verdict = one;
            }
        }
        verdict
    }

    /// Deletes one by one, so that a message that cannot be deleted keeps no other one there.
    async fn delete_singly(&self, chat: i64, messages: &[i32]) -> Verdict {
        let mut verdict = Verdict::Done;
        for message in messages {
            let parameters = json!({"chat_id": chat, "message_id": message});
            let one = Verdict::on(self.call(DeleteMessage(parameters)).await);
            if !one.is_settled() {
                verdict = one;
            }
        }
        verdict
    }

    async fn copy(&self, target: Target, from: i64, message: i32, protected: bool) -> Verdict {
        let mut parameters = json!({
            "chat_id": target.chat,
            "from_chat_id": from,
            "message_id": message,
            "protect_content": protected,
        });
        in_topic(&mut parameters, target.thread);
        Verdict::on(self.call(CopyMessage(parameters)).await)
    }

    async fn make_topic(&self, chat: i64, name: &str) -> Verdict {
        let made = self
            .call(CreateForumTopic(json!({"chat_id": chat, "name": name})))
            .await;
        match made {
            Ok(topic) => Verdict::Sent {
                message: None,
                thread: topic.thread,
            },
            Err(failure) => Verdict::of(failure),
        }
    }

    async fn retitle(&self, target: Target, name: &str, closed: bool) -> Verdict {
        // A topic that is gone is made anew before its new name comes: where there is none, the group
        // had no topics when the case was opened.
        let Some(thread) = target.thread else {
            return Verdict::Done;
        };
        let topic = json!({"chat_id": target.chat, "message_thread_id": thread});
        let mut named = topic.clone();
        named["name"] = json!(name);
        let renamed = Verdict::on(self.call(EditForumTopic(named)).await);
        if !renamed.is_settled() {
            return renamed;
        }
        let answer = if closed {
            self.call(CloseForumTopic(topic)).await
        } else {
            self.call(ReopenForumTopic(topic)).await
        };
        Verdict::on(answer)
    }
}

/// What a message and its change have in common.
fn words(chat: i64, message: &Message) -> Value {
    json!({
        "chat_id": chat,
        "text": message.text,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": true},
    })
}

fn in_topic(parameters: &mut Value, thread: Option<i32>) {
    if let Some(thread) = thread.filter(|thread| *thread != GENERAL) {
        parameters["message_thread_id"] = json!(thread);
    }
}

fn document(target: Target, name: &str, content: &str, caption: &str) -> Upload<SendDocument> {
    let file = InputFile::memory(content.to_owned()).file_name(name.to_owned());
    let mut document = SendDocument::new(Recipient::Id(ChatId(target.chat)), file);
    document.message_thread_id = topic(target);
    document.disable_content_type_detection = Some(true);
    if !caption.is_empty() {
        document.caption = Some(caption.to_owned());
        document.parse_mode = Some(ParseMode::Html);
    }
    Upload(document)
}

/// `None` where it cannot be read.
fn photo(target: Target, name: &str, picture: &str, caption: &str) -> Option<Upload<SendPhoto>> {
    let picture = STANDARD.decode(picture).ok()?;
    let file = InputFile::memory(picture).file_name(name.to_owned());
    let mut photo = SendPhoto::new(Recipient::Id(ChatId(target.chat)), file);
    photo.message_thread_id = topic(target);
    if !caption.is_empty() {
        photo.caption = Some(caption.to_owned());
        photo.parse_mode = Some(ParseMode::Html);
    }
    Some(Upload(photo))
}

/// The topic that a file goes to.
fn topic(target: Target) -> Option<ThreadId> {
    let thread = target.thread.filter(|thread| *thread != GENERAL);
    thread.map(|id| ThreadId(MessageId(id)))
}
