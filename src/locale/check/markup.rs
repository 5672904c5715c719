//! Telegram's HTML in a text: whether it parses, what is shown of it, its addresses and commands.

use std::collections::BTreeSet;

use super::Said;
use super::finding::Kind;
use crate::locale::Form;

const TAGS: [&str; 9] = [
    "a",
    "b",
    "blockquote",
    "code",
    "i",
    "pre",
    "s",
    "tg-spoiler",
    "u",
];
const ENTITIES: [(&str, char); 4] = [
    ("&amp;", '&'),
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&quot;", '"'),
];

/// A piece of a text, as Telegram's parser sees it.
enum Piece<'text> {
    Shown(char),
    Tag(&'text str),
    Raw(char),
}

/// What Telegram would refuse, or show as it should not be shown.
pub fn problems(text: &str, form: Form) -> Vec<Said> {
    let mut said = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    for piece in pieces(text) {
        match piece {
            Piece::Shown(_) => {}
            Piece::Raw(character) if form.is_html() => {
                said.push(format!("a raw {character:?} is written as an entity"));
            }
            Piece::Raw(_) => {}
            Piece::Tag(tag) if form.is_html() => said.extend(tag_problem(tag, &mut open)),
            Piece::Tag(tag) => said.push(format!("{tag} would be shown: this is plain text")),
        }
    }
    if let Some(tag) = open.last() {
        said.push(format!("<{tag}> is not closed"));
    }
    if !form.is_html() {
        let entities = ENTITIES.iter().filter(|(entity, _)| text.contains(entity));
        said.extend(
            entities.map(|(entity, _)| format!("{entity} would be shown: this is plain text")),
        );
    }
    said.into_iter().map(|said| (Kind::Html, said)).collect()
}

/// The text as a person sees it.
pub fn visible(text: &str, form: Form) -> String {
    if !form.is_html() {
        return text.to_owned();
    }
    let shown = pieces(text).into_iter().filter_map(|piece| match piece {
        Piece::Shown(character) | Piece::Raw(character) => Some(character),
        Piece::Tag(_) => None,
    });
    shown.collect()
}

/// The addresses in a text, in tags too.
pub fn addresses(text: &str) -> BTreeSet<String> {
    divided(text).0
}

/// The /commands in a shown text.
pub fn commands(visible: &str) -> BTreeSet<String> {
    let text = without_addresses(visible);
    let mut commands = BTreeSet::new();
    let mut before = ' ';
    for (position, character) in text.char_indices() {
        let rest = &text[position + character.len_utf8()..];
        let begins = character == '/'
            && !(before.is_alphanumeric() || "/:<.".contains(before))
            && rest.starts_with(char::is_alphabetic);
        if begins {
            let is_over = |letter: char| !(letter.is_alphanumeric() || letter == '_');
            let name = rest.split(is_over).next().unwrap_or(rest);
            commands.insert(format!("/{name}"));
        }
        before = character;
    }
    commands
}

/// The text without its addresses, for checks on words.
pub fn without_addresses(text: &str) -> String {
    divided(text).1
}

fn divided(text: &str) -> (BTreeSet<String>, String) {
    const BEGINNINGS: [&str; 7] = [
        "https://", "http://", "tg://", "mailto:", "tel:", "t.me/", "www.",
    ];
    let mut addresses = BTreeSet::new();
    let mut words = String::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let is_inside = words.ends_with(|before: char| before.is_ascii_alphanumeric());
        if is_inside
            || !BEGINNINGS
                .iter()
                .any(|beginning| rest.starts_with(beginning))
        {
            words.push(next);
            rest = &rest[next.len_utf8()..];
            continue;
        }
        let is_end = |character: char| {
            character.is_whitespace() || "<>\"\u{2068}\u{2069}".contains(character)
        };
        let end = rest.find(is_end).unwrap_or(rest.len());
        let address = rest[..end].trim_end_matches(|last| ".,;:!?)،؛؟。".contains(last));
        addresses.insert(address.to_owned());
        rest = &rest[address.len().max(1)..];
    }
    (addresses, words)
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let mut length = next.len_utf8();
        let piece = match next {
            '<' => match tag_length(rest) {
                Some(end) => {
                    length = end;
                    Piece::Tag(&rest[..end])
                }
                None => Piece::Raw('<'),
            },
            '>' => Piece::Raw('>'),
            '&' => match ENTITIES.iter().find(|(entity, _)| rest.starts_with(entity)) {
                Some((entity, shown)) => {
                    length = entity.len();
                    Piece::Shown(*shown)
                }
                None => Piece::Raw('&'),
            },
            shown => Piece::Shown(shown),
        };
        pieces.push(piece);
        rest = &rest[length..];
    }
    pieces
}

/// The length of the tag that the text begins with; `a < b` is none.
fn tag_length(text: &str) -> Option<usize> {
    let inner = text[1..].strip_prefix('/').unwrap_or(&text[1..]);
    if !inner.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
        return None;
    }
    let end = text.find('>')?;
    (!text[1..end].contains('<')).then_some(end + 1)
}

fn tag_problem<'text>(tag: &'text str, open: &mut Vec<&'text str>) -> Option<String> {
    let inner = &tag[1..tag.len() - 1];
    if let Some(name) = inner.strip_prefix('/') {
        return match open.pop() {
            Some(opened) if opened == name => None,
            Some(opened) => Some(format!("<{opened}> is closed by {tag}")),
            None => Some(format!("{tag} closes nothing")),
        };
    }
    let (name, attributes) = inner.split_once(' ').unwrap_or((inner, ""));
    if !TAGS.contains(&name) {
        return Some(format!("Telegram does not know {tag}"));
    }
    open.push(name);
    let is_sound = match name {
        "a" => {
            attributes.starts_with("href=\"") && attributes.ends_with('"') && attributes.len() > 7
        }
        "blockquote" => attributes.is_empty() || attributes == "expandable",
        "code" => attributes.is_empty() || attributes.starts_with("class=\"language-"),
        _ => attributes.is_empty(),
    };
    (!is_sound).then(|| format!("{tag} has attributes that Telegram does not take"))
}
