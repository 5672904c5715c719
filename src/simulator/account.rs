//! A person's account: making it, blocking the bot, going away.

use serde_json::json;

use super::chats::{Account, Author};
use super::groups::Standing;
use super::ids::{ChatId, PersonId};
use super::person::Refusal;
use super::state::State;
use super::updates::UpdateKind;
use super::{Simulator, wire};

impl Simulator {
    /// Makes an account for a person, invented by whoever calls, with an empty private chat.
    pub fn create_person(
        &self,
        first_name: &str,
        username: Option<&str>,
        language_code: &str,
    ) -> PersonId {
        self.lock().add_person(first_name, username, language_code)
    }

    /// A person blocks the bot.
    pub fn block(&self, person: PersonId) -> Result<(), Refusal> {
        let mut state = self.lock();
        let account = active(&mut state, person)?;
        if !account.started {
            return Err(Refusal::NotStarted);
        }
        if !account.blocked {
            set_blocked(&mut state, person, true);
        }
        Ok(())
    }

    /// A person unblocks the bot.
    pub fn unblock(&self, person: PersonId) -> Result<(), Refusal> {
        let mut state = self.lock();
        if active(&mut state, person)?.blocked {
            set_blocked(&mut state, person, false);
        }
        Ok(())
    }

    /// A person's account is deleted; the bot is not told.
    pub fn deactivate(&self, person: PersonId) -> Result<(), Refusal> {
        active(&mut self.lock(), person)?.deactivated = true;
        Ok(())
    }
}

/// An account that was not deleted.
pub(super) fn active(state: &mut State, person: PersonId) -> Result<&mut Account, Refusal> {
    let account = state
        .people
        .get_mut(&person)
        .filter(|account| !account.deactivated);
    account.ok_or(Refusal::NoSuchPerson)
}

/// Blocks or unblocks, and sends `my_chat_member`: to a bot that is how being blocked looks.
pub(super) fn set_blocked(state: &mut State, person: PersonId, blocked: bool) {
    if let Some(account) = state.people.get_mut(&person) {
        account.blocked = blocked;
    }
    state.emit_person(person);
    let Some(chat) = state.chats.get(&ChatId::from(person)) else {
        return;
    };
    let (before, after) = if blocked {
        (Standing::Member, Standing::Kicked)
    } else {
        (Standing::Kicked, Standing::Member)
    };
    let body = json!({
        "chat": wire::chat(state, chat),
        "from": wire::user(state, Author::Person(person)),
        "date": state.unix_now(),
        "old_chat_member": wire::member(state, Author::Bot, before),
        "new_chat_member": wire::member(state, Author::Bot, after),
    });
    state
        .queue
        .push(state.now(), UpdateKind::MyChatMember, &body);
}
