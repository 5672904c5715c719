//! Telegram's HTML tags and what each does to the text in it.

use super::EntityKind;
use super::references::checked_link;

/// Every tag there is.
pub(super) const TAGS: [&str; 17] = [
    "a",
    "b",
    "strong",
    "i",
    "em",
    "s",
    "strike",
    "del",
    "u",
    "ins",
    "tg-spoiler",
    "tg-emoji",
    "tg-time",
    "span",
    "pre",
    "code",
    "blockquote",
];

/// A tag that was opened.
pub(super) struct Tag {
    pub name: String,
    /// The attributes that matter to this tag.
    pub attributes: Attributes,
    pub offset: usize,
    /// Where its text begins, in bytes of the text kept so far.
    pub begins: usize,
}

/// The attributes that mean something; others are read over.
#[derive(Default)]
pub(super) struct Attributes {
    pub href: Option<String>,
    pub class: Option<String>,
    pub emoji_id: Option<String>,
    pub expandable: bool,
    pub unix: Option<String>,
    pub format: Option<String>,
}

/// The language a `<code>` names; alone it formats nothing, inside or around `<pre>` it does.
pub(super) fn language_of(tag: &Tag) -> Option<String> {
    let class = tag
        .attributes
        .class
        .as_deref()
        .filter(|_| tag.name == "code")?;
    class
        .strip_prefix("language-")
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
}

/// What a tag does to the text it covers; a link that is none does nothing.
pub(super) fn kind_of(tag: &Tag, covered: &str) -> Option<EntityKind> {
    let attributes = &tag.attributes;
    match tag.name.as_str() {
        "b" | "strong" => Some(EntityKind::Bold),
        "i" | "em" => Some(EntityKind::Italic),
        "s" | "strike" | "del" => Some(EntityKind::Strikethrough),
        "u" | "ins" => Some(EntityKind::Underline),
        "tg-spoiler" | "span" => Some(EntityKind::Spoiler),
        "blockquote" => Some(EntityKind::Blockquote {
            expandable: attributes.expandable,
        }),
        "pre" => Some(EntityKind::Pre { language: None }),
        "code" => Some(EntityKind::Code),
        "a" => {
            let link = attributes.href.as_deref().filter(|href| !href.is_empty());
            checked_link(link.unwrap_or(covered)).map(|url| EntityKind::TextLink { url })
        }
        "tg-emoji" => attributes
            .emoji_id
            .clone()
            .map(|id| EntityKind::CustomEmoji { id }),
        "tg-time" => {
            let unix = attributes.unix.as_deref()?.parse().ok()?;
            Some(EntityKind::DateTime {
                unix,
                format: attributes.format.clone(),
            })
        }
        _ => None,
    }
}
