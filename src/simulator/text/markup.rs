//! Formatted text as HTML that is safe to put into a page.

use super::{EntityKind, Formatted};

/// The text with its entities as tags: only tags Telegram has, only links a browser may follow.
/// Entities that cross each other are closed and opened again.
pub(in crate::simulator) fn to_safe_html(formatted: &Formatted) -> String {
    let mut html = String::with_capacity(formatted.text.len());
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    for c in formatted.text.chars() {
        let active: Vec<usize> = (0..formatted.entities.len())
            .filter(|&index| {
                let entity = &formatted.entities[index];
                entity.offset <= at && at < entity.offset + entity.length
            })
            .collect();
        change_tags(&mut html, formatted, &mut open, active);
        html.push_str(&escape(c.encode_utf8(&mut [0; 4])));
        at += c.len_utf16();
    }
    change_tags(&mut html, formatted, &mut open, Vec::new());
    html
}

/// Closes the open tags that end here and opens those that begin.
fn change_tags(html: &mut String, formatted: &Formatted, open: &mut Vec<usize>, next: Vec<usize>) {
    let same = open.iter().zip(&next).take_while(|(a, b)| a == b).count();
    for &index in open[same..].iter().rev() {
        if let Some((_, end)) = tags(formatted, index) {
            html.push_str(end);
        }
    }
    for &index in &next[same..] {
        if let Some((start, _)) = tags(formatted, index) {
            html.push_str(&start);
        }
    }
    *open = next;
}

fn tags(formatted: &Formatted, index: usize) -> Option<(String, &'static str)> {
    let entity = &formatted.entities[index];
    let plain = |start: &str, end| Some((start.to_owned(), end));
    match &entity.kind {
        EntityKind::Bold => plain("<b>", "</b>"),
        EntityKind::Italic => plain("<i>", "</i>"),
        EntityKind::Underline => plain("<u>", "</u>"),
        EntityKind::Strikethrough => plain("<s>", "</s>"),
        EntityKind::Spoiler => plain("<tg-spoiler>", "</tg-spoiler>"),
        EntityKind::Blockquote { expandable: false } => plain("<blockquote>", "</blockquote>"),
        EntityKind::Blockquote { expandable: true } => {
            plain("<blockquote expandable>", "</blockquote>")
        }
        EntityKind::Code => plain("<code>", "</code>"),
        EntityKind::Pre { language: None } => plain("<pre>", "</pre>"),
        EntityKind::Pre {
            language: Some(language),
        } => {
            let start = format!("<pre><code class=\"language-{}\">", escape(language));
            Some((start, "</code></pre>"))
        }
        EntityKind::TextLink { url } => link(url),
        EntityKind::Url => link(&covered(formatted, entity.offset, entity.length)),
        EntityKind::DateTime { unix, .. } => {
            Some((format!("<tg-time unix=\"{unix}\">"), "</tg-time>"))
        }
        EntityKind::CustomEmoji { .. }
        | EntityKind::Mention
        | EntityKind::Hashtag
        | EntityKind::BotCommand
        | EntityKind::Email => None,
    }
}

fn link(url: &str) -> Option<(String, &'static str)> {
    let safe = ["http://", "https://", "tg://", "mailto:", "tel:"];
    safe.iter()
        .any(|scheme| url.starts_with(scheme))
        .then(|| (format!("<a href=\"{}\">", escape(url)), "</a>"))
}

fn covered(formatted: &Formatted, offset: usize, length: usize) -> String {
    let units: Vec<u16> = formatted
        .text
        .encode_utf16()
        .skip(offset)
        .take(length)
        .collect();
    String::from_utf16_lossy(&units)
}

/// Text with `& < > "` escaped.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}
