//! A person presses a button under a message.

use serde_json::json;

use super::chats::Author;
use super::ids::{ChatId, MessageId, PersonId};
use super::keyboard::{Action, Markup};
use super::person::{Pressed, Refusal};
use super::presses::Press;
use super::state::State;
use super::updates::UpdateKind;
use super::{Simulator, account, wire};

impl Simulator {
    /// A person presses a button under a message, counted from 0.
    pub fn press(
        &self,
        person: PersonId,
        chat: ChatId,
        message: MessageId,
        row: usize,
        column: usize,
    ) -> Result<Pressed, Refusal> {
        let mut state = self.lock();
        let rows = buttons(&mut state, person, chat, message)?;
        let action = rows.get(row).and_then(|row| row.get(column)).cloned();
        act(
            &mut state,
            person,
            chat,
            message,
            action.ok_or(Refusal::NoSuchButton)?,
        )
    }

    /// A person presses the button that carries this callback data.
    pub fn press_data(
        &self,
        person: PersonId,
        chat: ChatId,
        message: MessageId,
        data: &str,
    ) -> Result<Pressed, Refusal> {
        let mut state = self.lock();
        let rows = buttons(&mut state, person, chat, message)?;
        let wanted = Action::Callback(data.to_owned());
        let action = rows.into_iter().flatten().find(|action| *action == wanted);
        act(
            &mut state,
            person,
            chat,
            message,
            action.ok_or(Refusal::NoSuchButton)?,
        )
    }
}

/// What the buttons do that a person sees under a message.
fn buttons(
    state: &mut State,
    person: PersonId,
    chat_id: ChatId,
    id: MessageId,
) -> Result<Vec<Vec<Action>>, Refusal> {
    let blocked = account::active(state, person)?.blocked;
    let chat = state.chats.get(&chat_id).ok_or(Refusal::NoSuchChat)?;
    if !chat.standing(person).is_present() {
        return Err(Refusal::NotInChat);
    }
    if blocked && chat_id == person.into() {
        return Err(Refusal::BotBlocked);
    }
    let message = chat.messages.get(&id).ok_or(Refusal::NoSuchMessage)?;
    match &message.markup {
        Some(Markup::Inline(rows)) => Ok(rows
            .iter()
            .map(|row| row.iter().map(|button| button.action.clone()).collect())
            .collect()),
        Some(Markup::Reply(_) | Markup::Remove | Markup::ForceReply) | None => {
            Err(Refusal::NoSuchButton)
        }
    }
}

fn act(
    state: &mut State,
    person: PersonId,
    chat: ChatId,
    id: MessageId,
    action: Action,
) -> Result<Pressed, Refusal> {
    let data = match action {
        Action::Url(url) => return Ok(Pressed::Opened(url)),
        Action::Copy(text) => return Ok(Pressed::Copied(text)),
        Action::Other(..) => return Err(Refusal::ButtonNotPressable),
        Action::Callback(data) => data,
    };
    let now = state.now();
    let query = state.presses.add(Press {
        person,
        chat,
        message: id,
        at: now,
    });
    state.meet(person);
    let message = state.message(chat, id).ok_or(Refusal::NoSuchMessage)?;
    let body = json!({
        "id": query,
        "from": wire::user(state, Author::Person(person)),
        "message": wire::message(state, message),
        "chat_instance": format!("{}", chat.0.unsigned_abs()),
        "data": data,
    });
    state.queue.push(now, UpdateKind::CallbackQuery, &body);
    Ok(Pressed::Callback(query))
}
