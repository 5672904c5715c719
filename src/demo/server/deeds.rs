//! What the page asks for on a person's behalf, and doing it in the simulator.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::samples::{self, Sample};
use crate::simulator::{ChatId, MessageId, PersonId, Pressed, Refusal, Simulator, TopicId};

/// Something a person does, or the visitor of the page does to the world.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub(super) enum Deed {
    Start {
        person: PersonId,
        payload: Option<String>,
    },
    Say {
        person: PersonId,
        chat: ChatId,
        text: String,
        reply_to: Option<MessageId>,
        thread: Option<TopicId>,
    },
    Send {
        person: PersonId,
        chat: ChatId,
        kind: Sample,
        reply_to: Option<MessageId>,
        thread: Option<TopicId>,
    },
    Press {
        person: PersonId,
        chat: ChatId,
        message_id: MessageId,
        row: usize,
        column: usize,
    },
    Edit {
        person: PersonId,
        chat: ChatId,
        message_id: MessageId,
        text: String,
    },
    Block {
        person: PersonId,
    },
    Unblock {
        person: PersonId,
    },
    Join {
        person: PersonId,
        chat: ChatId,
    },
    Leave {
        person: PersonId,
        chat: ChatId,
    },
    NewPerson {
        first_name: String,
        language_code: String,
    },
    Advance {
        seconds: u32,
    },
}

/// What a deed brought about, beside the events everybody sees.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(super) struct Done {
    /// The person that was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    person: Option<PersonId>,
    /// The link that a button opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    opened: Option<String>,
    /// The text that a button copied.
    #[serde(skip_serializing_if = "Option::is_none")]
    copied: Option<String>,
}

/// Why a deed was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hindrance {
    /// The app would not allow it.
    Refused(Refusal),
    /// A name is 1 to 64 characters.
    BadName,
    /// A language code is two or three small letters.
    BadLanguage,
}

impl fmt::Display for Hindrance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Hindrance::Refused(refusal) => refusal.fmt(f),
            Hindrance::BadName => f.write_str("a name has 1 to 64 characters"),
            Hindrance::BadLanguage => f.write_str("a language code has two or three small letters"),
        }
    }
}

impl From<Refusal> for Hindrance {
    fn from(refusal: Refusal) -> Self {
        Hindrance::Refused(refusal)
    }
}

/// Does it, as the app would, or says why not.
pub(super) fn act(simulator: &Simulator, deed: Deed) -> Result<Done, Hindrance> {
    match deed {
        Deed::Start { person, payload } => {
            simulator.start_bot(person, payload.as_deref())?;
        }
        Deed::Say {
            person,
            chat,
            text,
            reply_to,
            thread,
        } => {
            simulator.say(person, chat, &text, reply_to, thread)?;
        }
        Deed::Send {
            person,
            chat,
            kind,
            reply_to,
            thread,
        } => {
            let today = simulator.now().date();
            let parcel = samples::parcel(kind, person, &name_of(simulator, person)?, today);
            simulator.send(person, chat, parcel, reply_to, thread)?;
        }
        Deed::Press {
            person,
            chat,
            message_id,
            row,
            column,
        } => {
            return Ok(pressed(
                simulator.press(person, chat, message_id, row, column)?,
            ));
        }
        Deed::Edit {
            person,
            chat,
            message_id,
            text,
        } => {
            simulator.edit(person, chat, message_id, &text)?;
        }
        Deed::Block { person } => simulator.block(person)?,
        Deed::Unblock { person } => simulator.unblock(person)?,
        Deed::Join { person, chat } => simulator.join(person, chat)?,
        Deed::Leave { person, chat } => simulator.leave(person, chat)?,
        Deed::NewPerson {
            first_name,
            language_code,
        } => {
            let person = new_person(simulator, first_name.trim(), &language_code)?;
            return Ok(Done {
                person: Some(person),
                ..Done::default()
            });
        }
        Deed::Advance { seconds } => simulator.advance(time::Duration::seconds(seconds.into())),
    }
    Ok(Done::default())
}

fn pressed(press: Pressed) -> Done {
    match press {
        Pressed::Callback(_) => Done::default(),
        Pressed::Opened(link) => Done {
            opened: Some(link),
            ..Done::default()
        },
        Pressed::Copied(text) => Done {
            copied: Some(text),
            ..Done::default()
        },
    }
}

fn name_of(simulator: &Simulator, person: PersonId) -> Result<String, Refusal> {
    let people = simulator.snapshot().people;
    let account = people.into_iter().find(|account| account.id == person);
    account
        .map(|account| account.first_name)
        .ok_or(Refusal::NoSuchPerson)
}

fn new_person(
    simulator: &Simulator,
    first_name: &str,
    language_code: &str,
) -> Result<PersonId, Hindrance> {
    if !(1..=64).contains(&first_name.chars().count()) {
        return Err(Hindrance::BadName);
    }
    let small = language_code.bytes().all(|byte| byte.is_ascii_lowercase());
    if !small || !(2..=3).contains(&language_code.len()) {
        return Err(Hindrance::BadLanguage);
    }
    Ok(simulator.create_person(first_name, None, language_code))
}
