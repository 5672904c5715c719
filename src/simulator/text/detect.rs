//! Entities Telegram finds by itself: commands, mentions, hashtags, links, addresses.

use super::{Entity, EntityKind, Formatted, utf16_length};

/// Adds what a text holds beside its formatting. Words that are code or a link already are left
/// alone. Phone numbers, bank cards and links without `http` are not looked for: nothing depends
/// on them.
pub(in crate::simulator) fn add_detected(formatted: &mut Formatted) {
    let mut found = Vec::new();
    for (at, word) in words(&formatted.text) {
        let Some((kind, lead, body)) = judge(word) else {
            continue;
        };
        let offset = utf16_length(&formatted.text[..at + lead]);
        let length = utf16_length(body);
        if !formatted
            .entities
            .iter()
            .any(|taken| covers(taken, offset, length))
        {
            found.push(Entity {
                kind,
                offset,
                length,
            });
        }
    }
    formatted.entities.append(&mut found);
    formatted
        .entities
        .sort_by(|a, b| (a.offset, b.length, &a.kind).cmp(&(b.offset, a.length, &b.kind)));
}

fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(char::is_whitespace)
        .map(move |word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
        .filter(|(_, word)| !word.is_empty())
}

/// What a word is, how many bytes stand before it, and its own part.
fn judge(word: &str) -> Option<(EntityKind, usize, &str)> {
    let body = word.trim_start_matches(['(', '"', '\u{2068}', '\u{2066}', '\u{2067}']);
    let lead = word.len() - body.len();
    if body.starts_with("http://") || body.starts_with("https://") {
        let url = body.trim_end_matches(['.', ',', ')', '!', '?', '"', '\u{2069}', ';', ':']);
        return url.contains('.').then_some((EntityKind::Url, lead, url));
    }
    if let Some(rest) = body.strip_prefix('/') {
        let length = rest
            .find(|c: char| !is_name(c) && c != '@')
            .unwrap_or(rest.len());
        let valid = (1..=65).contains(&length) && !rest.starts_with('@');
        return valid.then(|| (EntityKind::BotCommand, lead, &body[..=length]));
    }
    if let Some(rest) = body.strip_prefix('@') {
        let length = rest.find(|c: char| !is_name(c)).unwrap_or(rest.len());
        return (length >= 4).then(|| (EntityKind::Mention, lead, &body[..=length]));
    }
    if let Some(rest) = body.strip_prefix('#') {
        let end = rest
            .find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(rest.len());
        let valid = rest[..end].chars().any(char::is_alphabetic);
        return valid.then(|| (EntityKind::Hashtag, lead, &body[..=end]));
    }
    let address = body.trim_end_matches(['.', ',', ')', '!', '?', '"', '\u{2069}', ';', ':']);
    let (name, host) = address.split_once('@')?;
    let valid = !name.is_empty()
        && name.chars().all(|c| is_name(c) || ".+-".contains(c))
        && host.contains('.')
        && host.split('.').all(|part| !part.is_empty())
        && host
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || ".-".contains(c));
    valid.then_some((EntityKind::Email, lead, address))
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

fn covers(taken: &Entity, offset: usize, length: usize) -> bool {
    let closed = match &taken.kind {
        EntityKind::Code
        | EntityKind::Pre { .. }
        | EntityKind::TextLink { .. }
        | EntityKind::CustomEmoji { .. }
        | EntityKind::DateTime { .. } => true,
        EntityKind::Blockquote { .. }
        | EntityKind::Bold
        | EntityKind::Italic
        | EntityKind::Underline
        | EntityKind::Strikethrough
        | EntityKind::Spoiler
        | EntityKind::Mention
        | EntityKind::Hashtag
        | EntityKind::BotCommand
        | EntityKind::Url
        | EntityKind::Email => false,
    };
    closed && taken.offset < offset + length && offset < taken.offset + taken.length
}
