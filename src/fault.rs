//! What is wrong in a file of data or texts: the file, the line, and what was expected there.

use std::fmt;
use std::ops::Range;

/// One thing wrong in a file of data, said so that whoever edits the file can put it right.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file as it was handed over: of texts with its folders, for each language has one of
    /// the same name.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What was expected there, in lower case and without a full stop.
    pub expected: String,
}

impl Fault {
    /// A fault at a byte range of `text`, as a parser reports it.
    pub fn at(file: &str, text: &str, span: Range<usize>, expected: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line: line_of(text, span.start),
            expected: expected.into(),
        }
    }

    /// What the TOML reader found wrong.
    pub fn toml(file: &str, text: &str, error: &toml::de::Error) -> Self {
        let message = error.message().trim().replace('\n', ", ");
        Self::at(
            file,
            text,
            error.span().unwrap_or(0..0),
            format!("valid TOML: {message}"),
        )
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}:{}: expected {}",
            self.file, self.line, self.expected
        )
    }
}

impl std::error::Error for Fault {}

/// The most characters of somebody's text that a fault quotes.
const LONGEST_QUOTED: usize = 80;

/// A text from a file as a fault quotes it: on one line, and cut where it is long.
pub fn quoted(text: &str) -> String {
    let mut signs = text.chars().map(|sign| match sign.is_control() {
        true => ' ',
        false => sign,
    });
    let mut quoted: String = signs.by_ref().take(LONGEST_QUOTED).collect();
    if signs.next().is_some() {
        quoted.push('…');
    }
    format!("`{quoted}`")
}

/// The line, counted from 1, on which byte `offset` of `text` stands.
pub fn line_of(text: &str, offset: usize) -> usize {
    let before = text.as_bytes().iter().take(offset);
    1 + before.filter(|byte| **byte == b'\n').count()
}
