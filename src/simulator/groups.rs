//! Groups: making them, who is in them, what the bot may do there.

use serde_json::{Value, json};

use super::chats::{Author, Chat, Ended, Service};
use super::ids::{ChatId, PersonId, TopicId};
use super::person::Refusal;
use super::state::{Draft, State};
use super::updates::UpdateKind;
use super::view::ChatKind;
use super::{Simulator, wire};

/// What sort of group to make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupKind {
    /// A basic group, as every new group begins.
    Basic,
    /// A supergroup without topics.
    Supergroup,
    /// A supergroup with topics.
    Forum,
}

/// What an administrator may do; only the rights the simulator asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rights {
    /// Make, close and delete topics.
    pub manage_topics: bool,
    /// Delete other people's messages.
    pub delete_messages: bool,
}

impl Rights {
    /// Every right.
    pub const ALL: Rights = Rights {
        manage_topics: true,
        delete_messages: true,
    };
}

/// How somebody, the bot included, stands to a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Owns it.
    Creator,
    /// Runs it, with these rights.
    Administrator(Rights),
    /// Is in it.
    Member,
    /// Is in it, but may not write.
    Restricted,
    /// Is not in it, or no longer.
    Left,
    /// Was thrown out.
    Kicked,
}

impl Standing {
    /// Whether this is being in the group.
    pub fn is_present(self) -> bool {
        match self {
            Standing::Creator
            | Standing::Administrator(_)
            | Standing::Member
            | Standing::Restricted => true,
            Standing::Left | Standing::Kicked => false,
        }
    }
}

impl Simulator {
    /// Makes a group with nobody in it.
    pub fn create_group(&self, title: &str, kind: GroupKind) -> ChatId {
        let (kind, is_forum) = match kind {
            GroupKind::Basic => (ChatKind::Group, false),
            GroupKind::Supergroup => (ChatKind::Supergroup, false),
            GroupKind::Forum => (ChatKind::Supergroup, true),
        };
        self.lock().add_group(title, kind, is_forum)
    }

    /// A person joins a group. The bot in it sees the notice and, as an administrator that asked
    /// for it, gets a `chat_member` update.
    pub fn join(&self, person: PersonId, chat: ChatId) -> Result<(), Refusal> {
        let mut state = self.lock();
        place(&mut state, person, chat, Standing::Member, By::Themselves)
    }

    /// A person leaves a group.
    pub fn leave(&self, person: PersonId, chat: ChatId) -> Result<(), Refusal> {
        let mut state = self.lock();
        place(&mut state, person, chat, Standing::Left, By::Themselves)
    }

    /// An administrator nobody can see sets how a person stands to a group: promoted, made an
    /// ordinary member, thrown out.
    pub fn place(&self, person: PersonId, chat: ChatId, standing: Standing) -> Result<(), Refusal> {
        place(&mut self.lock(), person, chat, standing, By::Administrator)
    }

    /// An administrator nobody can see sets how the bot stands to a group.
    pub fn place_bot(&self, chat_id: ChatId, standing: Standing) -> Result<(), Refusal> {
        let mut state = self.lock();
        let chat = group(&mut state, chat_id)?;
        let before = std::mem::replace(&mut chat.bot, standing);
        chat.known = true;
        if standing.is_present() && !before.is_present() {
            let members: Vec<PersonId> = chat.members.keys().copied().collect();
            members.into_iter().for_each(|person| state.meet(person));
            state.post(
                chat_id,
                Draft::service(Author::Bot, Service::Joined(Author::Bot), None),
            );
        }
        if before.is_present() && !standing.is_present() {
            state.post(
                chat_id,
                Draft::service(Author::Bot, Service::Left(Author::Bot), None),
            );
        }
        tell_of_change(
            &mut state,
            chat_id,
            Author::Bot,
            before,
            standing,
            hidden_administrator(),
        );
        Ok(())
    }

    /// Turns a basic group into a supergroup; returns the new chat's id. The old id answers 400
    /// with `migrate_to_chat_id` from then on.
    pub fn upgrade(&self, chat_id: ChatId) -> Result<ChatId, Refusal> {
        let mut state = self.lock();
        let chat = group(&mut state, chat_id)?;
        if chat.kind != ChatKind::Group {
            return Err(Refusal::NotAGroup);
        }
        let (title, bot, known) = (chat.title.clone(), chat.bot, chat.known);
        let members = chat.members.clone();
        let new_id = state.add_group(&title, ChatKind::Supergroup, false);
        if let Some(new) = state.chats.get_mut(&new_id) {
            (new.bot, new.known, new.members) = (bot, known, members.clone());
        }
        let by = members
            .keys()
            .next()
            .map_or(Author::Bot, |person| Author::Person(*person));
        for (chat, notice) in [
            (chat_id, Service::MigratedTo(new_id)),
            (new_id, Service::MigratedFrom(chat_id, title)),
        ] {
            let id = state.post(chat, Draft::service(by, notice, None));
            if bot.is_present() {
                state.tell_bot(UpdateKind::Message, chat, id);
            }
        }
        if let Some(old) = state.chats.get_mut(&chat_id) {
            old.ended = Some(Ended::Upgraded(new_id));
        }
        state.emit_chat(new_id);
        Ok(new_id)
    }

    /// The owner deletes a group; the bot is not told and hears of it when it writes.
    pub fn delete_group(&self, chat: ChatId) -> Result<(), Refusal> {
        group(&mut self.lock(), chat)?.ended = Some(Ended::Deleted);
        Ok(())
    }

    /// An administrator deletes a topic with everything in it; the bot is not told.
    pub fn delete_topic(&self, chat_id: ChatId, topic: TopicId) -> Result<(), Refusal> {
        let mut state = self.lock();
        let chat = group(&mut state, chat_id)?;
        if chat.topic(topic).is_none() {
            return Err(Refusal::NoSuchTopic);
        }
        state.remove_topic(chat_id, topic);
        Ok(())
    }
}

/// A group that has not come to its end.
fn group(state: &mut State, id: ChatId) -> Result<&mut Chat, Refusal> {
    let chat = state.chats.get_mut(&id).ok_or(Refusal::NoSuchChat)?;
    if chat.kind == ChatKind::Private {
        return Err(Refusal::NotAGroup);
    }
    match chat.ended {
        Some(ended) => Err(ended.into()),
        None => Ok(chat),
    }
}

/// Whose doing a change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Themselves,
    /// An administrator nobody can see.
    Administrator,
}

/// Changes how a person stands to a group.
fn place(
    state: &mut State,
    person: PersonId,
    chat_id: ChatId,
    standing: Standing,
    by: By,
) -> Result<(), Refusal> {
    if !state.people.contains_key(&person) {
        return Err(Refusal::NoSuchPerson);
    }
    let chat = group(state, chat_id)?;
    let before = chat.standing(person);
    let own_act = by == By::Themselves;
    match (before.is_present(), standing.is_present()) {
        (true, true) if own_act => return Err(Refusal::AlreadyInChat),
        (false, false) if own_act => return Err(Refusal::NotInChat),
        (false, true) if own_act && before == Standing::Kicked => return Err(Refusal::Banned),
        (true | false, true | false) => {}
    }
    chat.members.insert(person, standing);
    let bot_is_in = chat.bot.is_present();
    let notice = match (before.is_present(), standing.is_present()) {
        (false, true) => Some(Service::Joined(Author::Person(person))),
        (true, false) => Some(Service::Left(Author::Person(person))),
        (true, true) | (false, false) => None,
    };
    if bot_is_in {
        state.meet(person);
    }
    if let Some(notice) = notice {
        let draft = Draft::service(Author::Person(person), notice, None);
        let id = state.post(chat_id, draft);
        if bot_is_in {
            state.tell_bot(UpdateKind::Message, chat_id, id);
        }
    }
    let who = Author::Person(person);
    let from = if own_act {
        wire::user(state, who)
    } else {
        hidden_administrator()
    };
    tell_of_change(state, chat_id, who, before, standing, from);
    Ok(())
}

/// Sends `my_chat_member`, or `chat_member` when the bot runs the group, and the page's event.
fn tell_of_change(
    state: &mut State,
    chat_id: ChatId,
    who: Author,
    before: Standing,
    after: Standing,
    from: Value,
) {
    state.emit_chat(chat_id);
    let Some(chat) = state.chats.get(&chat_id) else {
        return;
    };
    let runs_it = matches!(chat.bot, Standing::Creator | Standing::Administrator(_));
    let kind = match who {
        Author::Bot => UpdateKind::MyChatMember,
        Author::Person(_) if runs_it => UpdateKind::ChatMember,
        Author::Person(_) => return,
    };
    if before == after {
        return;
    }
    let body = json!({
        "chat": wire::chat(state, chat),
        "from": from,
        "date": state.unix_now(),
        "old_chat_member": wire::member(state, who, before),
        "new_chat_member": wire::member(state, who, after),
    });
    state.queue.push(state.now(), kind, &body);
}

/// The account Telegram names when an administrator acts without a name.
fn hidden_administrator() -> Value {
    json!({
        "id": 1_087_968_824,
        "is_bot": true,
        "first_name": "Group",
        "username": "GroupAnonymousBot",
    })
}
