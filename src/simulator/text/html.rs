//! Telegram's HTML, read as strictly as the server reads it, with the server's error texts.

use super::references::decode_reference;
use super::tags::{Attributes, TAGS, Tag, kind_of, language_of};
use super::{Entity, EntityKind, Formatted, add_detected, push_clean, utf16_length};

/// Reads HTML; the error is what follows `can't parse entities: `. Byte offsets count in `html`.
pub(in crate::simulator) fn parse(html: &str) -> Result<Formatted, String> {
    let mut reader = Reader {
        html,
        at: 0,
        text: String::new(),
        utf16: 0,
        open: Vec::new(),
        closed: Vec::new(),
    };
    while let Some(c) = reader.peek() {
        match c {
            '&' => reader.character_reference()?,
            '<' if html[reader.at + 1..].starts_with('/') => reader.end_tag()?,
            '<' => reader.start_tag()?,
            other => {
                reader.at += other.len_utf8();
                reader.push(other);
            }
        }
    }
    if let Some(tag) = reader.open.last() {
        return Err(format!(
            "Can't find end tag corresponding to start tag \"{}\"",
            tag.name
        ));
    }
    let entities = reader
        .closed
        .into_iter()
        .map(|closed| closed.entity)
        .collect();
    let mut formatted = Formatted {
        text: reader.text,
        entities,
    };
    formatted.trim();
    add_detected(&mut formatted);
    Ok(formatted)
}

struct Reader<'a> {
    html: &'a str,
    at: usize,
    text: String,
    utf16: usize,
    open: Vec<Tag>,
    closed: Vec<Closed>,
}

struct Closed {
    entity: Entity,
    /// The language a `<code>` named.
    language: Option<String>,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.html[self.at..].chars().next()
    }

    fn push(&mut self, c: char) {
        let before = self.text.len();
        push_clean(&mut self.text, c);
        // A direction mark that was changed in passing stays one UTF-16 unit and three bytes.
        self.utf16 += utf16_length(&self.text[before..]);
    }

    /// Moves over everything up to a character that `stop` accepts, and returns what was passed.
    fn take_until(&mut self, stop: impl Fn(char) -> bool) -> String {
        let rest = &self.html[self.at..];
        let passed = &rest[..rest.find(stop).unwrap_or(rest.len())];
        self.at += passed.len();
        passed.to_owned()
    }

    fn skip_spaces(&mut self) {
        self.take_until(|c| !c.is_ascii_whitespace());
    }

    fn character_reference(&mut self) -> Result<(), String> {
        let (decoded, length) = decode_reference(&self.html[self.at..])?;
        self.at += length;
        self.push(decoded);
        Ok(())
    }

    fn start_tag(&mut self) -> Result<(), String> {
        let begin = self.at;
        self.at += 1;
        let name = self
            .take_until(|c| c.is_ascii_whitespace() || c == '>')
            .to_ascii_lowercase();
        if self.peek().is_none() {
            return Err(format!("Unclosed start tag at byte offset {begin}"));
        }
        if !TAGS.contains(&name.as_str()) {
            return Err(format!(
                "Unsupported start tag \"{name}\" at byte offset {begin}"
            ));
        }
        let attributes = self.attributes(&name, begin)?;
        if name == "span" && attributes.class.as_deref() != Some("tg-spoiler") {
            return Err(format!(
                "Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}"
            ));
        }
        self.open.push(Tag {
            name,
            attributes,
            offset: self.utf16,
            begins: self.text.len(),
        });
        Ok(())
    }

    fn attributes(&mut self, tag: &str, begin: usize) -> Result<Attributes, String> {
        let mut attributes = Attributes::default();
        loop {
            self.skip_spaces();
            match self.peek() {
                None => return Err(unclosed(tag, begin)),
                Some('>') => {
                    self.at += 1;
                    return Ok(attributes);
                }
                Some(_) => {}
            }
            let name = self
                .take_until(|c| c.is_ascii_whitespace() || c == '=' || c == '>')
                .to_ascii_lowercase();
            if name.is_empty() {
                return Err(format!(
                    "Empty attribute name in the tag \"{tag}\" at byte offset {begin}"
                ));
            }
            self.skip_spaces();
            let value = match self.peek() {
                None => return Err(unclosed(tag, begin)),
                Some('=') => {
                    self.at += 1;
                    self.attribute_value(tag, begin)?
                }
                Some(_) => String::new(),
            };
            match (tag, name.as_str()) {
                ("a", "href") => attributes.href = Some(value),
                ("code" | "span", "class") => attributes.class = Some(value),
                ("tg-emoji", "emoji-id") => attributes.emoji_id = Some(value),
                ("blockquote", "expandable") => attributes.expandable = true,
                ("tg-time", "unix") => attributes.unix = Some(value),
                ("tg-time", "format") => attributes.format = Some(value),
                _ => {}
            }
        }
    }

    fn attribute_value(&mut self, tag: &str, begin: usize) -> Result<String, String> {
        self.skip_spaces();
        let Some(quote) = self.peek() else {
            return Err(unclosed(tag, begin));
        };
        if quote != '"' && quote != '\'' {
            let token_begin = self.at;
            let token = self.take_until(|c| !c.is_ascii_alphanumeric() && c != '.' && c != '-');
            return match self.peek() {
                Some(c) if c.is_ascii_whitespace() || c == '>' => Ok(token.to_ascii_lowercase()),
                Some(_) => Err(format!(
                    "Unexpected end of name token at byte offset {token_begin}"
                )),
                None => Err(format!("Unclosed start tag at byte offset {begin}")),
            };
        }
        self.at += 1;
        let mut value = String::new();
        loop {
            match self.peek() {
                None => return Err(format!("Unclosed start tag at byte offset {begin}")),
                Some(c) if c == quote => {
                    self.at += 1;
                    return Ok(value);
                }
                Some('&') => {
                    let (decoded, length) = decode_reference(&self.html[self.at..])?;
                    self.at += length;
                    value.push(decoded);
                }
                Some(c) => {
                    self.at += c.len_utf8();
                    value.push(c);
                }
            }
        }
    }

    fn end_tag(&mut self) -> Result<(), String> {
        let begin = self.at;
        let Some(tag) = self.open.pop() else {
            return Err(format!("Unexpected end tag at byte offset {begin}"));
        };
        self.at += 2;
        let name = self.take_until(|c| c.is_ascii_whitespace() || c == '>');
        self.skip_spaces();
        if self.peek() != Some('>') {
            return Err(format!("Unclosed end tag at byte offset {begin}"));
        }
        self.at += 1;
        if !name.is_empty() && !name.eq_ignore_ascii_case(&tag.name) {
            return Err(format!(
                "Unmatched end tag at byte offset {begin}, expected \"</{}>\", found \"</{name}>\"",
                tag.name
            ));
        }
        self.close(tag);
        Ok(())
    }

    fn close(&mut self, tag: Tag) {
        let (offset, length) = (tag.offset, self.utf16 - tag.offset);
        if length == 0 {
            return;
        }
        let Some(kind) = kind_of(&tag, &self.text[tag.begins..]) else {
            return;
        };
        let language = language_of(&tag);
        // <pre><code class="language-x"> and the other way round are one block with a language.
        if let Some(inner) = self.closed.last_mut()
            && (inner.entity.offset, inner.entity.length) == (offset, length)
        {
            let both = [&inner.entity.kind, &kind];
            let block = both.contains(&&EntityKind::Pre { language: None });
            let named = inner.language.clone().or_else(|| language.clone());
            if block && both.contains(&&EntityKind::Code) && named.is_some() {
                inner.entity.kind = EntityKind::Pre { language: named };
                return;
            }
        }
        self.closed.push(Closed {
            entity: Entity {
                kind,
                offset,
                length,
            },
            language,
        });
    }
}

fn unclosed(tag: &str, begin: usize) -> String {
    format!("Unclosed start tag \"{tag}\" at byte offset {begin}")
}
