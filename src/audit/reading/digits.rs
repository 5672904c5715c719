//! Digits of all scripts written as Latin ones.

use crate::fold::digit;

/// Writes every digit of `text` as a Latin one and leaves all else as it is.
pub fn latin_digits(text: &str) -> String {
    text.chars()
        .map(|letter| digit(letter).unwrap_or(letter))
        .collect()
}
