//! Somebody with a phone: what they do in a town, and what they see.

use stepward::simulator::{ChatId, MessageId, Parcel, PersonId, Pressed, view::Message};

use super::Town;

/// Somebody with a phone.
pub struct Person<'a> {
    pub town: &'a Town,
    pub id: PersonId,
    pub(super) seen: MessageId,
}

impl Person<'_> {
    fn chat(&self) -> ChatId {
        self.id.into()
    }

    /// Presses Start, by a link or not.
    pub async fn starts(&mut self, payload: Option<&str>) {
        self.town.telegram.start_bot(self.id, payload).unwrap();
        self.town.settle().await;
    }

    /// Types; returns the message's id.
    pub async fn says(&mut self, words: &str) -> MessageId {
        let said = self
            .town
            .telegram
            .say(self.id, self.chat(), words, None, None)
            .unwrap();
        self.town.settle().await;
        said[0]
    }

    /// Types in reply to a message.
    pub async fn replies(&mut self, to: MessageId, words: &str) -> MessageId {
        let said = self
            .town
            .telegram
            .say(self.id, self.chat(), words, Some(to), None)
            .unwrap();
        self.town.settle().await;
        said[0]
    }

    /// Types one line after the other.
    pub async fn says_all(&mut self, lines: &[&str]) {
        for line in lines {
            self.says(line).await;
        }
    }

    /// Edits a message.
    pub async fn edits(&mut self, message: MessageId, words: &str) {
        self.town
            .telegram
            .edit(self.id, self.chat(), message, words)
            .unwrap();
        self.town.settle().await;
    }

    /// Sends something that is no words.
    pub async fn sends(&mut self, parcel: Parcel) {
        self.town
            .telegram
            .send(self.id, self.chat(), parcel, None, None)
            .unwrap();
        self.town.settle().await;
    }

    /// Presses the newest button in the private chat whose label begins so, whatever its marks.
    pub async fn presses(&mut self, label: &str) {
        let chat = self.chat();
        self.presses_in(chat, label).await;
    }

    /// Presses the newest such button of the group.
    pub async fn presses_in_group(&mut self, label: &str) {
        self.presses_in(self.town.group, label).await;
    }

    async fn presses_in(&mut self, chat: ChatId, label: &str) {
        self.press_without_settling(chat, label);
        self.town.settle().await;
    }

    /// Presses, and leaves the bot to it.
    pub fn press_without_settling(&self, chat: ChatId, label: &str) {
        let messages = self.town.telegram.messages(chat);
        let newest_first = messages.iter().rev();
        let found = newest_first.flat_map(|message| {
            let rows = message.keyboard.iter().enumerate();
            let buttons = rows.flat_map(|(row, buttons)| {
                buttons
                    .iter()
                    .enumerate()
                    .map(move |(column, button)| (row, column, button))
            });
            buttons
                .map(|(row, column, button)| (message.message_id, row, column, plain(&button.text)))
        });
        let mut found = found.filter(|(.., text)| bare(text).starts_with(label));
        let Some((message, row, column, _)) = found.next() else {
            panic!("no button {label:?} in:\n{}", self.transcript(MessageId(0)));
        };
        let pressed = self
            .town
            .telegram
            .press(self.id, chat, message, row, column)
            .unwrap();
        assert!(
            matches!(pressed, Pressed::Callback(_)),
            "{label} opens or copies something"
        );
    }

    /// Presses one after the other.
    pub async fn presses_all(&mut self, labels: &[&str]) {
        for label in labels {
            self.presses(label).await;
        }
    }

    /// What came from the bot since the last look, as a transcript.
    pub fn looks(&mut self) -> String {
        let seen = self.seen;
        if let Some(last) = self.town.telegram.last_message(self.chat()) {
            self.seen = last.message_id;
        }
        self.transcript(seen)
    }

    /// The last thing that the bot said.
    pub fn last(&self) -> Message {
        let messages = self.town.telegram.messages(self.chat());
        messages
            .into_iter()
            .rev()
            .find(|message| message.from.is_bot)
            .unwrap()
    }

    /// The text of the last thing that the bot said.
    pub fn hears(&self) -> String {
        plain(&self.last().text)
    }

    /// The toasts this person got.
    pub fn toasts(&self) -> Vec<String> {
        let toasts = self.town.telegram.toasts(self.id).into_iter();
        toasts
            .map(|toast| plain(&toast.text))
            .filter(|text| !text.is_empty())
            .collect()
    }

    /// All messages in the private chat.
    pub fn messages(&self) -> Vec<Message> {
        self.town.telegram.messages(self.chat())
    }

    fn transcript(&self, after: MessageId) -> String {
        let messages = self.messages();
        let new = messages.iter().filter(|message| message.message_id > after);
        new.map(drawn).collect()
    }
}

/// A message as a transcript shows it.
pub fn drawn(message: &Message) -> String {
    let who = if message.from.is_bot {
        "bot"
    } else {
        message.from.name.as_str()
    };
    let text = plain(&message.text).replace('\n', "\n    ");
    let what = match &message.media {
        Some(media) => format!(
            "[{}] {text}",
            media.file_name.clone().unwrap_or_else(|| "file".into())
        ),
        None => text,
    };
    let mut drawn = format!("{who}: {what}\n");
    for row in &message.keyboard {
        let labels: Vec<String> = row.iter().map(|button| plain(&button.text)).collect();
        drawn.push_str(&format!("    [{}]\n", labels.join("] [")));
    }
    drawn
}

/// A text without isolates and marks of direction.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}', '\u{200f}', '\u{200e}'], "")
}

/// A label without the signs before it.
fn bare(label: &str) -> &str {
    label.trim_start_matches(|letter: char| !letter.is_alphanumeric())
}
