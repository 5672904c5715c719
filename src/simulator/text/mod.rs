//! Text as Telegram keeps it: cleaned characters and the entities that format them.

mod detect;
mod html;
mod markup;
mod references;
mod tags;

use serde_json::{Value, json};

pub(super) use detect::add_detected;
pub(super) use html::parse;
pub(super) use markup::to_safe_html;
pub(super) use references::checked_link;

/// The longest text of a message, in UTF-16 code units.
pub(super) const TEXT_LIMIT: usize = 4096;
/// The longest caption, in UTF-16 code units.
pub(super) const CAPTION_LIMIT: usize = 1024;

/// What an entity does to the text it covers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum EntityKind {
    Blockquote { expandable: bool },
    Pre { language: Option<String> },
    Code,
    TextLink { url: String },
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Spoiler,
    CustomEmoji { id: String },
    DateTime { unix: i64, format: Option<String> },
    Mention,
    Hashtag,
    BotCommand,
    Url,
    Email,
}

/// A stretch of formatted text; offset and length count UTF-16 code units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entity {
    pub kind: EntityKind,
    pub offset: usize,
    pub length: usize,
}

/// A text and what formats it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Formatted {
    pub text: String,
    pub entities: Vec<Entity>,
}

impl Formatted {
    /// A text as a person or a bot typed it, cleaned and trimmed, with what Telegram finds in it.
    pub fn plain(typed: &str) -> Self {
        let mut formatted = Formatted {
            text: clean(typed),
            entities: Vec::new(),
        };
        formatted.trim();
        add_detected(&mut formatted);
        formatted
    }

    /// The length Telegram's limits count, in UTF-16 code units.
    pub fn length(&self) -> usize {
        utf16_length(&self.text)
    }

    /// Takes white space off both ends and mends the entities.
    pub fn trim(&mut self) {
        let trimmed_start = self.text.trim_start_matches(is_space);
        let cut = utf16_length(&self.text[..self.text.len() - trimmed_start.len()]);
        let kept = trimmed_start.trim_end_matches(is_space).to_owned();
        let end = utf16_length(&kept);
        self.text = kept;
        for entity in &mut self.entities {
            let from = entity.offset.saturating_sub(cut).min(end);
            let to = (entity.offset + entity.length).saturating_sub(cut).min(end);
            (entity.offset, entity.length) = (from, to - from);
        }
        self.entities.retain(|entity| entity.length > 0);
        self.entities
            .sort_by(|a, b| (a.offset, b.length, &a.kind).cmp(&(b.offset, a.length, &b.kind)));
    }

    /// Whether there is nothing in it that anybody could see.
    pub fn is_blank(&self) -> bool {
        self.text.chars().all(|c| is_space(c) || is_invisible(c))
    }

    /// The entities as the Bot API writes them.
    pub fn entities_json(&self) -> Value {
        self.entities.iter().map(entity_json).collect()
    }
}

/// The number of UTF-16 code units in a text.
pub(super) fn utf16_length(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// A text as Telegram keeps it.
pub(super) fn clean(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    text.chars().for_each(|c| push_clean(&mut kept, c));
    kept
}

/// Adds a character to a text as Telegram keeps it: carriage returns, U+2028-202E and three
/// combining lines are taken out, other control characters become a space, and of direction marks
/// in a row all but the last become zero-width non-joiners.
fn push_clean(text: &mut String, c: char) {
    match c {
        '\n' => text.push('\n'),
        '\r' | '\u{2028}'..='\u{202e}' | '\u{333}' | '\u{33f}' | '\u{30a}' => {}
        '\0'..='\u{1f}' => text.push(' '),
        '\u{200e}' | '\u{200f}' => {
            if text.ends_with(['\u{200e}', '\u{200f}']) {
                text.pop();
                text.push('\u{200c}');
            }
            text.push(c);
        }
        other => text.push(other),
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\0' | '\u{b}')
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{a0}' | '\u{1680}' | '\u{180e}' | '\u{2000}'
            ..='\u{200f}'
                | '\u{202f}'
                | '\u{205f}'
                | '\u{2800}'
                | '\u{3000}'
                | '\u{feff}'
                | '\u{fffc}'
    )
}

fn entity_json(entity: &Entity) -> Value {
    let mut json = json!({"offset": entity.offset, "length": entity.length});
    let name = match &entity.kind {
        EntityKind::Bold => "bold",
        EntityKind::Italic => "italic",
        EntityKind::Underline => "underline",
        EntityKind::Strikethrough => "strikethrough",
        EntityKind::Spoiler => "spoiler",
        EntityKind::Blockquote { expandable: false } => "blockquote",
        EntityKind::Blockquote { expandable: true } => "expandable_blockquote",
        EntityKind::Code => "code",
        EntityKind::Pre { language } => {
            if let Some(language) = language {
                json["language"] = json!(language);
            }
            "pre"
        }
        EntityKind::TextLink { url } => {
            json["url"] = json!(url);
            "text_link"
        }
        EntityKind::CustomEmoji { id } => {
            json["custom_emoji_id"] = json!(id);
            "custom_emoji"
        }
        EntityKind::DateTime { unix, format } => {
            json["unix_time"] = json!(unix);
            if let Some(format) = format {
                json["date_time_format"] = json!(format);
            }
            "date_time"
        }
        EntityKind::Mention => "mention",
        EntityKind::Hashtag => "hashtag",
        EntityKind::BotCommand => "bot_command",
        EntityKind::Url => "url",
        EntityKind::Email => "email",
    };
    json["type"] = json!(name);
    json
}
