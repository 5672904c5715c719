//! Notices that concern no case and nobody's journey, put without anybody being loaded.

use uuid::Uuid;

use super::{Recipient, Row};
use crate::message::{Class, Delivery, Message};
use crate::store::tx::Tx;

/// Where a notice goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// To somebody's private chat, whoever they are to us.
    Chat(i64),
    /// To the caseworkers' group, outside of every topic.
    Group,
}

impl Tx {
    /// Hands a notice to the outbox. It may say nothing about anybody: nothing removes it with the
    /// person, and nothing of it is kept once it is sent.
    pub fn notify(&mut self, to: Notice, message: Message) {
        let (recipient, class) = match to {
            Notice::Chat(chat) => (Recipient::Chat(chat), Class::Reply),
            Notice::Group => (Recipient::Group, Class::Staff),
        };
        let delivery = Delivery::Send(message);
        self.notices.push(Row {
            class,
            ..Row::cleaning(recipient, Uuid::new_v4(), delivery)
        });
    }
}
