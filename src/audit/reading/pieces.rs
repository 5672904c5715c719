//! A folded text cut into its numbers and its words.

use super::digits::latin_digits;
use crate::fold::fold;

/// One word of a text, or one run of its digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// A run of digits, kept as written so that "07" and "2007" can be told apart.
    Digits(String),
    /// A folded word without digits.
    Word(String),
}

/// Cuts a text into pieces; digits that touch letters stand alone ("12th" is "12" and "th").
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut open = false;
    for letter in fold(&latin_digits(text)).chars() {
        if letter == ' ' {
            open = false;
            continue;
        }
        match pieces.last_mut() {
            Some(Piece::Digits(run)) if open && letter.is_ascii_digit() => run.push(letter),
            Some(Piece::Word(run)) if open && !letter.is_ascii_digit() => run.push(letter),
            Some(_) | None if letter.is_ascii_digit() => {
                pieces.push(Piece::Digits(letter.to_string()));
            }
            Some(_) | None => pieces.push(Piece::Word(letter.to_string())),
        }
        open = true;
    }
    pieces
}

impl Piece {
    /// The digits, where it is a number.
    pub(super) fn digits(&self) -> Option<&str> {
        match self {
            Self::Digits(digits) => Some(digits),
            Self::Word(_) => None,
        }
    }

    /// The word, where it is one.
    pub(super) fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            Self::Digits(_) => None,
        }
    }

    /// The text of either.
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Digits(text) | Self::Word(text) => text,
        }
    }
}
