//! Direction of lines and buttons: what runs right to left, and what must be copied as it is.

use super::{Direction, Language};

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';
const RIGHT_TO_LEFT_MARK: char = '\u{200F}';

/// The buttons of one row in the order Telegram must be told them: it never mirrors a row, so in a
/// right-to-left language the first button goes last.
pub fn row<T>(language: Language, mut buttons: Vec<T>) -> Vec<T> {
    match language.direction() {
        Direction::LeftToRight => {}
        Direction::RightToLeft => buttons.reverse(),
    }
    buttons
}

/// The text without isolates and direction marks: for addresses, commands, callback data and
/// whatever else is copied or sent back.
pub fn for_copying(text: &str) -> String {
    let is_mark = |character: char| {
        matches!(
            character,
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}'
        )
    };
    text.chars()
        .filter(|character| !is_mark(*character))
        .collect()
}

/// A value as it stands in a text: its own direction neither takes from the text's nor gives.
pub(super) fn isolated(value: &str) -> String {
    format!("{FIRST_STRONG_ISOLATE}{value}{POP_ISOLATE}")
}

/// A rendered text as it is sent: isolates taken out of tags, code and addresses, and in a
/// right-to-left language a mark before each line that would otherwise run the wrong way.
pub(super) fn finished(language: Language, text: &str) -> String {
    let text = without_isolates_to_copy(text);
    match language.direction() {
        Direction::LeftToRight => text,
        Direction::RightToLeft => text
            .split('\n')
            .map(begun_right_to_left)
            .collect::<Vec<_>>()
            .join("\n"),
    }
}

/// An app finds addresses and commands itself, and takes an isolate's end for a part of them; in a
/// tag an isolate breaks the address, in code it would be copied.
fn without_isolates_to_copy(text: &str) -> String {
    let mut finished = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let taken = if next == '<' {
            copied_markup(rest)
        } else {
            isolated_address(rest)
        };
        match taken {
            Some(length) => {
                finished.push_str(&for_copying(&rest[..length]));
                rest = &rest[length..];
            }
            None => {
                finished.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
    }
    finished
}

/// The length of the tag, or of the whole code element, that `text` begins with.
fn copied_markup(text: &str) -> Option<usize> {
    for (opening, closing) in [("<code", "</code>"), ("<pre", "</pre>")] {
        if text.starts_with(opening)
            && let Some(end) = text.find(closing)
        {
            return Some(end + closing.len());
        }
    }
    text.find('>').map(|end| end + 1)
}

/// The length of the isolate that `text` begins with, where it holds just an address or a command.
fn isolated_address(text: &str) -> Option<usize> {
    let inner = text.strip_prefix(FIRST_STRONG_ISOLATE)?;
    let end = inner.find(POP_ISOLATE)?;
    let held = inner[..end].trim_start_matches(FIRST_STRONG_ISOLATE);
    let is_copied = ["http://", "https://", "tel:", "t.me/", "/", "@", "+"]
        .iter()
        .any(|beginning| held.starts_with(beginning));
    let is_one = !held.is_empty() && !held.contains(char::is_whitespace);
    let marks = inner[..end].len() - held.len();
    let popped = inner[end..]
        .chars()
        .take_while(|character| *character == POP_ISOLATE)
        .count();
    let depth = marks / FIRST_STRONG_ISOLATE.len_utf8() + 1;
    let length = FIRST_STRONG_ISOLATE.len_utf8() + end + depth * POP_ISOLATE.len_utf8();
    (is_copied && is_one && popped >= depth).then_some(length)
}

/// A paragraph runs as its first strong character does. A line that has nothing of the language and
/// no value in it (an address, an abbreviation) is left alone.
fn begun_right_to_left(line: &str) -> String {
    let (mut in_tag, mut depth) = (false, 0_usize);
    let (mut first_is_right_to_left, mut has_right_to_left, mut has_isolate) = (None, false, false);
    for character in line.chars() {
        match character {
            '<' => in_tag = true,
            '>' => in_tag = false,
            '\u{2066}'..='\u{2068}' => {
                depth += 1;
                has_isolate = true;
            }
            POP_ISOLATE => depth = depth.saturating_sub(1),
            _ if in_tag => {}
            RIGHT_TO_LEFT_MARK => first_is_right_to_left = first_is_right_to_left.or(Some(true)),
            _ if character.is_alphabetic() => {
                has_right_to_left |= is_right_to_left(character);
                if depth == 0 && first_is_right_to_left.is_none() {
                    first_is_right_to_left = Some(is_right_to_left(character));
                }
            }
            _ => {}
        }
    }
    if first_is_right_to_left != Some(true) && (has_right_to_left || has_isolate) {
        return format!("{RIGHT_TO_LEFT_MARK}{line}");
    }
    line.to_owned()
}

fn is_right_to_left(letter: char) -> bool {
    matches!(letter,
        '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
