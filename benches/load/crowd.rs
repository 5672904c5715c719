//! All candidates at once, in a closed loop: each acts as soon as the bot has answered.
//!
//! The loop is driven by what changes on their screens; nobody looks at a chat without a reason.
//! The time of an update runs from the moment it is in Telegram's queue to the bot's first call
//! that shows in the chat; the answer to the press itself, which only stops a button's spinner, is
//! timed apart.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use stepward::simulator::view::{Event, Message};
use stepward::simulator::{ChatId, MessageId, PersonId, Simulator};
use tokio::sync::broadcast::Receiver;

use crate::candidate::{Act, Candidate};
use crate::latency::Times;

/// After how long without a word from the bot somebody asks again.
const SILENCE: Duration = Duration::from_secs(10);

/// After how long a press that was answered is taken for one that changes nothing on the screen, as
/// a second press on the same mark does.
const UNCHANGED: Duration = Duration::from_millis(300);

/// How often it is looked whether somebody waits in vain.
const LOOK: Duration = Duration::from_millis(100);

/// What was seen since the counting began.
#[derive(Debug, Default)]
pub struct Seen {
    /// From an update to the first call that shows.
    pub replies: Times,
    /// From a press to its answer.
    pub toasts: Times,
    /// Messages sent, changed and removed by the bot.
    pub messages: u64,
    /// Presses that came to nothing: answered with words.
    pub refused: u64,
    /// Presses that changed nothing on the screen.
    pub unchanged: u64,
    /// How often somebody waited in vain.
    pub stalls: u64,
}

/// Candidates and what they wait for.
pub struct Crowd<'a> {
    telegram: &'a Simulator,
    events: Receiver<Event>,
    people: HashMap<PersonId, Somebody>,
    born: u64,
    seed: u64,
    /// How many updates they caused.
    pub caused: i64,
    /// Whether people still begin something.
    pub lively: bool,
    /// What was seen.
    pub seen: Seen,
}

struct Somebody {
    mind: Candidate,
    /// When the update was queued that waits for its first answer.
    asked: Option<Instant>,
    /// When the press was queued that waits for its answer.
    pressed: Option<Instant>,
    /// When the answer to the press came.
    toasted: Option<Instant>,
    /// When they did anything last.
    acted: Instant,
}

impl<'a> Crowd<'a> {
    /// Nobody yet.
    pub fn new(telegram: &'a Simulator, seed: u64) -> Self {
        Self {
            telegram,
            events: telegram.subscribe(),
            people: HashMap::new(),
            born: 0,
            seed,
            caused: 0,
            lively: true,
            seen: Seen::default(),
        }
    }

    /// So many people come and press Start.
    pub fn come(&mut self, people: usize) -> Result<()> {
        (0..people).try_for_each(|_| self.comes())
    }

    fn comes(&mut self) -> Result<()> {
        self.born += 1;
        let person = self.telegram.create_person("Hana", None, "en");
        let somebody = Somebody {
            mind: Candidate::new(self.seed.wrapping_add(self.born)),
            asked: Some(Instant::now()),
            pressed: None,
            toasted: None,
            acted: Instant::now(),
        };
        self.people.insert(person, somebody);
        self.telegram.start_bot(person, None)?;
        Ok(())
    }

    /// Lets time pass, with people acting on whatever comes.
    pub async fn live(&mut self, time: Duration) -> Result<()> {
        let until = tokio::time::Instant::now() + time;
        let mut look = tokio::time::interval(LOOK);
        loop {
            tokio::select! {
                biased;
                () = tokio::time::sleep_until(until) => return Ok(()),
                event = self.events.recv() => self.sees(event.context("the load fell behind")?)?,
                _ = look.tick() => self.wonder()?,
            }
        }
    }

    /// Whether somebody waits for the bot.
    pub fn waits(&self) -> bool {
        let waits = |somebody: &Somebody| somebody.asked.is_some() || somebody.pressed.is_some();
        self.people.values().any(waits)
    }

    /// The end of the chat of somebody who waits.
    pub fn who_waits(&self) -> String {
        let waiting = self
            .people
            .iter()
            .find(|(_, one)| one.asked.is_some() || one.pressed.is_some());
        let Some((person, one)) = waiting else {
            return String::new();
        };
        let messages = self.telegram.messages((*person).into());
        let last = messages.iter().rev().take(3).rev();
        let last: Vec<String> = last
            .map(|message| format!("{}: {}", message.from.name, message.text))
            .collect();
        format!(
            "for a reply: {}, for a toast: {}\n{}",
            one.asked.is_some(),
            one.pressed.is_some(),
            last.join("\n")
        )
    }

    fn sees(&mut self, event: Event) -> Result<()> {
        match event {
            Event::Message { message } if !message.from.is_bot => {
                self.caused += 1;
                Ok(())
            }
            Event::Message { message } | Event::Edited { message } if message.from.is_bot => {
                self.hears(message.chat_id);
                if message.keyboard.is_empty() {
                    return Ok(());
                }
                self.acts(&message)
            }
            Event::Deleted { chat_id, .. } => {
                self.hears(chat_id);
                Ok(())
            }
            Event::Answered { person, .. } => {
                if let Some(somebody) = self.people.get_mut(&person)
                    && let Some(pressed) = somebody.pressed.take()
                {
                    self.seen.toasts.add(pressed.elapsed());
                    somebody.toasted = Some(Instant::now());
                }
                Ok(())
            }
            Event::Toast { text, .. } if !text.is_empty() => {
                self.seen.refused += 1;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn hears(&mut self, chat: ChatId) {
        self.seen.messages += 1;
        if let Some(somebody) = self.people.get_mut(&PersonId(chat.0))
            && let Some(asked) = somebody.asked.take()
        {
            self.seen.replies.add(asked.elapsed());
        }
    }

    fn acts(&mut self, message: &Message) -> Result<()> {
        let person = PersonId(message.chat_id.0);
        if !self.lively {
            return Ok(());
        }
        let Some(somebody) = self.people.get_mut(&person) else {
            return Ok(());
        };
        let id = message.message_id;
        let data = self.telegram.callback_data(message.chat_id, id);
        let data: Vec<String> = data.into_iter().flatten().flatten().collect();
        match somebody.mind.acts(&data) {
            Act::Press(data) => {
                somebody.begins();
                somebody.pressed = somebody.asked;
                self.press(person, id, &data)
            }
            Act::Say(words) => {
                somebody.begins();
                self.telegram
                    .say(person, person.into(), words, None, None)?;
                Ok(())
            }
            Act::Wait => Ok(()),
            Act::Leave => {
                self.people.remove(&person);
                self.comes()
            }
        }
    }

    fn press(&mut self, person: PersonId, message: MessageId, data: &str) -> Result<()> {
        self.caused += 1;
        self.telegram
            .press_data(person, person.into(), message, data)
            .with_context(|| format!("pressing {data}"))?;
        Ok(())
    }

    /// Whoever waits for too long asks where they are; whose press changed nothing goes on.
    fn wonder(&mut self) -> Result<()> {
        let telegram = self.telegram;
        for (person, somebody) in &mut self.people {
            let toasted = somebody.toasted.filter(|_| somebody.asked.is_some());
            let unchanged = toasted.is_some_and(|toasted| toasted.elapsed() > UNCHANGED);
            if unchanged {
                self.seen.unchanged += 1;
                somebody.asked = None;
            }
            let silent = somebody.acted.elapsed() > SILENCE;
            if !self.lively || !(unchanged || silent) {
                continue;
            }
            self.seen.stalls += u64::from(silent);
            somebody.begins();
            somebody.pressed = None;
            telegram.say(*person, (*person).into(), "/review", None, None)?;
        }
        Ok(())
    }
}

impl Somebody {
    fn begins(&mut self) {
        self.acted = Instant::now();
        self.asked = Some(self.acted);
        self.toasted = None;
    }
}
