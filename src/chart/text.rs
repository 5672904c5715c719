//! Words in a picture: how wide they are, where a line ends, and how they are written down.

use std::collections::BTreeMap;

use resvg::usvg::Node;

use super::{Direction, read};

/// The font.
pub(super) const FAMILY: &str = "Noto Sans";

/// The width of a space, in parts of the font's size, as Noto Sans has it.
const SPACE: f32 = 0.26;

/// The size at which words are measured.
const MEASURED: f32 = 100.0;

/// How wide words are.
pub(super) struct Widths(BTreeMap<String, f32>);

impl Widths {
    /// Measures every word of these texts.
    pub fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut words: Vec<&str> = texts.flat_map(str::split_whitespace).collect();
        words.sort_unstable();
        words.dedup();
        let written = words.iter().enumerate().map(|(at, word)| {
            let word = escaped(word);
            format!(r#"<text id="w{at}" y="{MEASURED}" font-size="{MEASURED}">{word}</text>"#)
        });
        let written: String = written.collect();
        let tree = read(&format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">{written}</svg>"#
        ));
        let mut widths = BTreeMap::new();
        for node in tree.root().children() {
            let Node::Text(text) = node else { continue };
            let at = text.id().strip_prefix('w').and_then(|at| at.parse().ok());
            if let Some(word) = at.and_then(|at: usize| words.get(at)) {
                let width = text.bounding_box().width() / MEASURED;
                widths.insert((*word).to_owned(), width);
            }
        }
        Self(widths)
    }

    /// The text in lines that are at most so wide. A word that is wider has a line of its own.
    pub fn lines(&self, text: &str, size: f32, widest: f32) -> Vec<String> {
        let (mut lines, mut line, mut width) = (vec![], String::new(), 0.0);
        for word in text.split_whitespace() {
            let own = self.0.get(word).copied().unwrap_or_default() * size;
            if !line.is_empty() && width + SPACE * size + own > widest {
                lines.push(std::mem::take(&mut line));
                width = 0.0;
            }
            if !line.is_empty() {
                line.push(' ');
                width += SPACE * size;
            }
            line.push_str(word);
            width += own;
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }
}

/// A line as an element's content: the whole of it runs in its direction, whatever it begins with.
pub(super) fn written(line: &str, direction: Direction) -> String {
    let line = escaped(line);
    match direction {
        Direction::LeftToRight => line,
        Direction::RightToLeft => format!("\u{2067}{line}\u{2069}"),
    }
}

/// The text as XML takes it: without control characters, which XML cannot have.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            other if other.is_control() => escaped.push(' '),
            '\u{FFFE}' | '\u{FFFF}' => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}
