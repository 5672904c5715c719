//! The values that texts take, and the one place where they are made safe to stand in a text.

use std::borrow::Cow;

use time::Date;
use unicode_normalization::UnicodeNormalization;

/// The most characters of a [`Value::Text`] that a message shows.
pub const LONGEST_TEXT: usize = 256;

/// The most characters of [`Value::Words`] that a message shows; what is relayed and longer is for
/// the caller to divide, so that nothing is lost.
pub const LONGEST_WORDS: usize = 3500;

/// A value that a text takes; there are no others.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A name, a title, a label: one line, at most [`LONGEST_TEXT`] characters.
    Text(String),
    /// What a person wrote, shown to another: lines are kept, at most [`LONGEST_WORDS`] characters.
    Words(String),
    /// A count, in Latin digits in all languages; it also chooses the plural.
    Number(i64),
    /// A day, with the month's name in the language and Latin digits.
    Date(Date),
    /// An amount of British money in pence, shown as `£29,970` or `£12.50` in all languages.
    Money {
        /// The amount; 100 pence are a pound.
        pence: u64,
    },
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Value {
        Value::Number(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Value {
        Value::Number(i64::from(number))
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Value {
        Value::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Value {
        Value::Date(date)
    }
}

/// The values of one text, by the name the text calls them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arguments(Vec<(Cow<'static, str>, Value)>);

impl Arguments {
    /// None, for texts without values.
    pub const NONE: &'static Arguments = &Arguments(Vec::new());

    /// With one value more.
    pub fn with(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<Value>,
    ) -> Arguments {
        self.0.push((name.into(), value.into()));
        self
    }

    /// The names and values, in the order they were given.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value))
    }
}

impl<const N: usize> From<[(&'static str, Value); N]> for Arguments {
    fn from(pairs: [(&'static str, Value); N]) -> Arguments {
        Arguments(
            pairs
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
        )
    }
}

/// One line that can stand in any text: composed (NFC), without control, direction and zero-width
/// characters, white space made single, cut with "…" after [`LONGEST_TEXT`] characters.
pub fn safe(value: &str) -> String {
    let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
    cut(&harmless(&line), LONGEST_TEXT)
}

/// What a person wrote, as [`safe`] but with its lines, at most one empty one between two.
pub fn safe_words(value: &str) -> String {
    let text = harmless(&value.replace("\r\n", "\n"));
    let mut kept: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() && kept.last().is_none_or(|last| last.is_empty()) {
            continue;
        }
        kept.push(line);
    }
    cut(kept.join("\n").trim_end(), LONGEST_WORDS)
}

/// The text with `& < > "` written so that Telegram's HTML shows them.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// An amount of pence as it is shown.
pub(super) fn money(pence: u64) -> String {
    let pounds = (pence / 100).to_string();
    let mut grouped = String::new();
    for (index, digit) in pounds.chars().enumerate() {
        if index > 0 && (pounds.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    match pence % 100 {
        0 => format!("£{grouped}"),
        rest => format!("£{grouped}.{rest:02}"),
    }
}

/// Without the characters that steer, hide or break text. The joiners U+200C and U+200D stay
/// between letters, where Persian, Urdu and Indic scripts (and emoji) need them; of accents heaped
/// on one letter the first four stay.
fn harmless(text: &str) -> String {
    let composed: Vec<char> = text
        .nfc()
        .filter(|character| !is_harmful(*character))
        .collect();
    let is_joiner = |character: char| matches!(character, '\u{200C}' | '\u{200D}');
    let holds = |place: Option<usize>| {
        let near = place.and_then(|place| composed.get(place)).copied();
        near.is_some_and(|near| !near.is_ascii() && !is_joiner(near))
    };
    let mut kept = String::with_capacity(text.len());
    let mut accents = 0;
    for (place, character) in composed.iter().copied().enumerate() {
        accents = if matches!(character, '\u{0300}'..='\u{036F}') {
            accents + 1
        } else {
            0
        };
        let joins_nothing =
            is_joiner(character) && !(holds(place.checked_sub(1)) && holds(Some(place + 1)));
        if accents <= 4 && !joins_nothing {
            kept.push(character);
        }
    }
    kept
}

fn is_harmful(character: char) -> bool {
    let steers = matches!(character,
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let hides = matches!(character,
        '\u{00AD}' | '\u{034F}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{200B}'
        | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}'
        | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E0FFF}');
    let is_private = matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}');
    (character.is_control() && character != '\n') || steers || hides || is_private
}

fn cut(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        None => text.to_owned(),
        Some(_) => text.chars().take(longest - 1).chain(['…']).collect(),
    }
}
