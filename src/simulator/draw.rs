//! The simulated world drawn as what a page shows.

use super::chats::{Account, Author, Chat, Content, Medium, Message, Service};
use super::groups::Standing;
use super::keyboard::{Action, Button, Markup};
use super::state::State;
use super::text::to_safe_html;
use super::view::{self, ButtonKind};

/// Everything there is to see.
pub(super) fn snapshot(state: &State) -> view::Snapshot {
    view::Snapshot {
        now: state.unix_now(),
        bot: view::Bot {
            id: state.bot.id,
            first_name: state.bot.first_name.clone(),
            username: state.bot.username.clone(),
        },
        people: state.people.values().map(person).collect(),
        chats: state
            .chats
            .values()
            .map(|of| view::ChatWithMessages {
                chat: chat(of),
                messages: of.messages.values().map(|of| message(state, of)).collect(),
            })
            .collect(),
        commands: state.menu.in_private_chats(),
    }
}

/// A person's account.
pub(super) fn person(of: &Account) -> view::Person {
    view::Person {
        id: of.id,
        first_name: of.first_name.clone(),
        username: of.username.clone(),
        language_code: of.language_code.clone(),
        blocked: of.blocked,
    }
}

/// A chat without its messages.
pub(super) fn chat(of: &Chat) -> view::Chat {
    let present = |standing: &Standing| standing.is_present();
    view::Chat {
        id: of.id,
        kind: of.kind,
        title: of.title.clone(),
        is_forum: of.is_forum,
        members: of
            .members
            .iter()
            .filter(|(_, s)| present(s))
            .map(|(id, _)| *id)
            .collect(),
        topics: of
            .topics
            .iter()
            .filter(|(_, topic)| !topic.deleted)
            .map(|(id, topic)| view::Topic {
                id: *id,
                name: topic.name.clone(),
                closed: topic.closed,
            })
            .collect(),
    }
}

/// A message.
pub(super) fn message(state: &State, of: &Message) -> view::Message {
    let id = match of.author {
        Author::Bot => state.bot.id,
        Author::Person(id) => id,
    };
    let name = state.name_of(of.author);
    let is_bot = of.author == Author::Bot;
    let (keyboard, reply_keyboard) = match &of.markup {
        Some(Markup::Inline(rows)) => (
            rows.iter()
                .map(|row| row.iter().map(button).collect())
                .collect(),
            None,
        ),
        Some(Markup::Reply(rows)) => {
            let key = |key: &super::keyboard::Key| view::ReplyKey {
                text: key.text.clone(),
                request_contact: key.request_contact,
            };
            (
                Vec::new(),
                Some(
                    rows.iter()
                        .map(|row| row.iter().map(key).collect())
                        .collect(),
                ),
            )
        }
        Some(Markup::Remove | Markup::ForceReply) | None => (Vec::new(), None),
    };
    view::Message {
        message_id: of.id,
        chat_id: of.chat,
        thread_id: of.thread,
        service: service(state, of, &name),
        from: view::Sender { id, is_bot, name },
        date: of.date,
        edit_date: of.edit_date,
        text: of.words.text.clone(),
        html: to_safe_html(&of.words),
        keyboard,
        reply_keyboard,
        reply_to: of.reply_to,
        media: media(state, of),
        protected: of.protected,
        reactions: of.reactions.clone(),
    }
}

fn button(of: &Button) -> view::Button {
    let (kind, url, copy_text) = match &of.action {
        Action::Callback(_) => (ButtonKind::Callback, None, None),
        Action::Url(url) => (ButtonKind::Url, Some(url.clone()), None),
        Action::Copy(text) => (ButtonKind::Copy, None, Some(text.clone())),
        Action::Other(..) => (ButtonKind::Other, None, None),
    };
    view::Button {
        text: of.text.clone(),
        kind,
        url,
        copy_text,
        style: of.style.clone(),
    }
}

fn media(state: &State, of: &Message) -> Option<view::Media> {
    let Content::Medium(medium) = &of.content else {
        return None;
    };
    let stored = medium.file().and_then(|id| state.files.get(id));
    Some(view::Media {
        kind: medium.kind(),
        file_id: medium.file().map(str::to_owned),
        file_name: stored.map(|stored| stored.file.name.clone()),
        mime_type: stored.map(|stored| stored.file.mime.clone()),
        file_size: stored.map(|stored| stored.file.bytes.len() as u64),
        duration: match medium {
            Medium::Voice { duration, .. } => Some(*duration),
            Medium::Photo { .. }
            | Medium::Document { .. }
            | Medium::Location { .. }
            | Medium::Contact { .. }
            | Medium::Sticker { .. }
            | Medium::Poll { .. } => None,
        },
    })
}

fn service(state: &State, of: &Message, name: &str) -> Option<String> {
    let Content::Service(service) = &of.content else {
        return None;
    };
    Some(match service {
        Service::Joined(who) if *who == of.author => format!("{name} joined the group"),
        Service::Joined(who) => format!("{name} added {}", state.name_of(*who)),
        Service::Left(who) if *who == of.author => format!("{name} left the group"),
        Service::Left(who) => format!("{name} removed {}", state.name_of(*who)),
        Service::TopicCreated { name: topic, .. } => {
            format!("{name} created the topic \u{201c}{topic}\u{201d}")
        }
        Service::TopicRenamed { name: topic } => {
            format!("{name} renamed the topic to \u{201c}{topic}\u{201d}")
        }
        Service::TopicClosed => format!("{name} closed the topic"),
        Service::TopicReopened => format!("{name} reopened the topic"),
        Service::MigratedTo(_) => "The group was upgraded to a supergroup".to_owned(),
        Service::MigratedFrom(_, title) => {
            format!("\u{201c}{title}\u{201d} was upgraded to a supergroup")
        }
    })
}
