//! A person starts the bot, writes, sends, edits and deletes.

use time::Duration;

use super::chats::{Author, Content, Medium, Message};
use super::groups::Standing;
use super::ids::{ChatId, MessageId, PersonId, TopicId};
use super::parcels::{pack, split};
use super::person::{Parcel, Refusal};
use super::privacy::tell_if_seen;
use super::state::{Draft, State};
use super::text::{CAPTION_LIMIT, Formatted, TEXT_LIMIT};
use super::updates::UpdateKind;
use super::view::{ChatKind, Event};
use super::{Simulator, account};

/// How old a person's own message may be to be edited.
const EDITABLE: Duration = Duration::hours(48);

impl Simulator {
    /// A person presses Start (or follows a `?start=` link) and so sends `/start`. Who had blocked
    /// the bot unblocks it by that, as the app's Restart does.
    pub fn start_bot(&self, person: PersonId, payload: Option<&str>) -> Result<MessageId, Refusal> {
        let valid = |payload: &str| {
            (1..=64).contains(&payload.len())
                && payload
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
        };
        if payload.is_some_and(|payload| !valid(payload)) {
            return Err(Refusal::BadPayload);
        }
        let mut state = self.lock();
        let account = account::active(&mut state, person)?;
        account.started = true;
        if account.blocked {
            account::set_blocked(&mut state, person, false);
        }
        state.meet(person);
        let text = payload.map_or("/start".to_owned(), |payload| format!("/start {payload}"));
        let words = Formatted::plain(&text);
        Ok(post(
            &mut state,
            person,
            person.into(),
            words,
            Content::Text,
            (None, None),
        ))
    }

    /// A person writes. A text over 4096 characters leaves as several messages, as the app does
    /// it; U+202A-E are taken out, as Telegram does it.
    pub fn say(
        &self,
        person: PersonId,
        chat: ChatId,
        text: &str,
        reply_to: Option<MessageId>,
        topic: Option<TopicId>,
    ) -> Result<Vec<MessageId>, Refusal> {
        let mut state = self.lock();
        let place = may_write(&mut state, person, chat, reply_to, topic)?;
        let parts: Vec<Formatted> = split(text)
            .into_iter()
            .map(Formatted::plain)
            .filter(|words| !words.is_blank())
            .collect();
        if parts.is_empty() {
            return Err(Refusal::NothingToSend);
        }
        Ok(parts
            .into_iter()
            .map(|words| post(&mut state, person, chat, words, Content::Text, place))
            .collect())
    }

    /// A person sends something beside words.
    pub fn send(
        &self,
        person: PersonId,
        chat: ChatId,
        parcel: Parcel,
        reply_to: Option<MessageId>,
        topic: Option<TopicId>,
    ) -> Result<MessageId, Refusal> {
        let mut state = self.lock();
        let place = may_write(&mut state, person, chat, reply_to, topic)?;
        let (medium, caption) = pack(&mut state, parcel);
        let words = Formatted::plain(&caption.unwrap_or_default());
        if words.length() > CAPTION_LIMIT {
            return Err(Refusal::TooLong);
        }
        Ok(post(
            &mut state,
            person,
            chat,
            words,
            Content::Medium(medium),
            place,
        ))
    }

    /// A person sends pictures together, as an album: one message each, with the album's id.
    pub fn send_album(
        &self,
        person: PersonId,
        chat: ChatId,
        pictures: Vec<Vec<u8>>,
    ) -> Result<Vec<MessageId>, Refusal> {
        let mut state = self.lock();
        let place = may_write(&mut state, person, chat, None, None)?;
        let album = state.now().unix_timestamp_nanos().to_string();
        let mut sent = vec![];
        for bytes in pictures {
            let caption = None;
            let (medium, _) = pack(&mut state, Parcel::Photo { bytes, caption });
            let Medium::Photo { file, album: None } = medium else {
                continue;
            };
            let medium = Medium::Photo {
                file,
                album: Some(album.clone()),
            };
            let (words, content) = (Formatted::plain(""), Content::Medium(medium));
            sent.push(post(&mut state, person, chat, words, content, place));
        }
        Ok(sent)
    }

    /// A person edits their own text, or the caption of what they sent.
    pub fn edit(
        &self,
        person: PersonId,
        chat: ChatId,
        id: MessageId,
        text: &str,
    ) -> Result<(), Refusal> {
        let mut state = self.lock();
        may_write(&mut state, person, chat, None, None)?;
        let now = state.unix_now();
        let message = own_message(&mut state, person, chat, id)?;
        if now - message.date > EDITABLE.whole_seconds() {
            return Err(Refusal::TooOld);
        }
        let words = Formatted::plain(text);
        let limit = match &message.content {
            Content::Text if words.is_blank() => return Err(Refusal::NothingToSend),
            Content::Text => TEXT_LIMIT,
            Content::Medium(_) => CAPTION_LIMIT,
            Content::Service(_) => return Err(Refusal::NotYours),
        };
        if words.length() > limit {
            return Err(Refusal::TooLong);
        }
        if words == message.words {
            return Err(Refusal::NotModified);
        }
        (message.words, message.edit_date) = (words, Some(now));
        state.emit_message(chat, id, |message| Event::Edited { message });
        tell_if_seen(&mut state, UpdateKind::EditedMessage, chat, id);
        Ok(())
    }

    /// A person deletes a message of their own for everybody (in the private chat also the bot's);
    /// bots are not told.
    pub fn delete(&self, person: PersonId, chat: ChatId, id: MessageId) -> Result<(), Refusal> {
        let mut state = self.lock();
        if ChatId::from(person) != chat {
            own_message(&mut state, person, chat, id)?;
        } else if state.message(chat, id).is_none() {
            return Err(Refusal::NoSuchMessage);
        }
        state.remove_message(chat, id);
        Ok(())
    }
}

/// Where a message stands: what it replies to, and its topic.
type Place = (Option<MessageId>, Option<TopicId>);

/// Whether the app would let a person write here; a reply stands in the topic of what it
/// replies to.
fn may_write(
    state: &mut State,
    person: PersonId,
    chat_id: ChatId,
    reply_to: Option<MessageId>,
    topic: Option<TopicId>,
) -> Result<Place, Refusal> {
    let account = account::active(state, person)?;
    let (started, blocked) = (account.started, account.blocked);
    let chat = state.chats.get(&chat_id).ok_or(Refusal::NoSuchChat)?;
    if let Some(ended) = chat.ended {
        return Err(ended.into());
    }
    let standing = chat.standing(person);
    if !standing.is_present() {
        return Err(Refusal::NotInChat);
    }
    if chat.kind == ChatKind::Private && !started {
        return Err(Refusal::NotStarted);
    }
    if chat.kind == ChatKind::Private && blocked {
        return Err(Refusal::BotBlocked);
    }
    if standing == Standing::Restricted {
        return Err(Refusal::MayNotWrite);
    }
    let topic = match reply_to {
        None => topic,
        Some(id) => {
            let replied = chat.messages.get(&id).ok_or(Refusal::NoSuchMessage)?;
            topic.or(replied.thread)
        }
    };
    if let Some(id) = topic {
        let found = chat.topic(id).ok_or(Refusal::NoSuchTopic)?;
        let runs_it = matches!(standing, Standing::Creator | Standing::Administrator(_));
        if found.closed && !runs_it {
            return Err(Refusal::TopicClosed);
        }
    }
    Ok((reply_to, topic))
}

fn post(
    state: &mut State,
    person: PersonId,
    chat: ChatId,
    words: Formatted,
    content: Content,
    (reply_to, thread): Place,
) -> MessageId {
    let draft = Draft {
        author: Author::Person(person),
        words,
        content,
        thread,
        reply_to,
        markup: None,
        protected: false,
    };
    let id = state.post(chat, draft);
    tell_if_seen(state, UpdateKind::Message, chat, id);
    id
}

fn own_message(
    state: &mut State,
    person: PersonId,
    chat: ChatId,
    id: MessageId,
) -> Result<&mut Message, Refusal> {
    let chat = state.chats.get_mut(&chat).ok_or(Refusal::NoSuchChat)?;
    let message = chat.messages.get_mut(&id).ok_or(Refusal::NoSuchMessage)?;
    if message.author == Author::Person(person) {
        Ok(message)
    } else {
        Err(Refusal::NotYours)
    }
}
