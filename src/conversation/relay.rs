//! Words on their way from one side of a case to the other: in pieces that fit, edits in place.

use super::fact::{Form, Words};
use super::reply::{Addressee, Anchor, How, Reply};
use super::scene::{Case, Caseworker};
use super::{CaseworkerId, OtherKind, Say};
use crate::audit::Slot;
use crate::message::Class;

/// The longest piece of a text that is passed on in one message, in UTF-16 code units, as Telegram
/// counts: what stands around it has room in its 4096, too. So a message has two pieces at most.
const LONGEST_PIECE: usize = 3000;

/// The piece that carries the second half of a long text, or the new words under a photo.
const SECOND: u8 = 1;

/// Which way words go.
#[derive(Clone, Copy)]
pub(super) enum Way<'a> {
    /// From the candidate of this case to the caseworker who has it.
    ToCaseworker(&'a Case, CaseworkerId),
    /// To the candidate of this case from the caseworker who has it.
    ToCandidate(&'a Case, &'a Caseworker),
}

impl<'a> Way<'a> {
    fn case(self) -> &'a Case {
        match self {
            Self::ToCaseworker(case, _) | Self::ToCandidate(case, _) => case,
        }
    }

    fn from(self) -> Addressee {
        match self {
            Self::ToCaseworker(case, _) => Addressee::Candidate(case.candidate),
            Self::ToCandidate(_, caseworker) => Addressee::Caseworker(caseworker.id),
        }
    }

    fn reply(self, say: Say, how: How, anchor: Option<Anchor>) -> Reply {
        let (to, class) = match self {
            Self::ToCaseworker(_, caseworker) => (Addressee::Caseworker(caseworker), Class::Staff),
            Self::ToCandidate(case, _) => (Addressee::Candidate(case.candidate), Class::Reply),
        };
        Reply {
            to,
            say,
            how,
            anchor,
            class,
        }
    }

    fn typed(self, words: String) -> Say {
        match self {
            Self::ToCaseworker(case, _) => Say::FromCandidate {
                code: case.code.clone(),
                words,
            },
            Self::ToCandidate(_, caseworker) => Say::FromCaseworker {
                name: caseworker.name.clone(),
                words,
            },
        }
    }

    fn copied(self, kind: OtherKind) -> Say {
        match self {
            Self::ToCaseworker(case, _) => Say::CopyFromCandidate {
                code: case.code.clone(),
                kind,
            },
            Self::ToCandidate(_, caseworker) => Say::CopyFromCaseworker {
                name: caseworker.name.clone(),
            },
        }
    }

    fn anchor(self, message: i32, piece: u8) -> Anchor {
        Anchor::Relayed(self.case().id, message, piece)
    }
}

/// The replies that carry words on.
pub(super) fn pass(way: Way, words: &Words) -> Vec<Reply> {
    match &words.form {
        Form::Typed(text) => {
            let piece = |(piece, text): (u8, String)| {
                let anchor = way.anchor(words.message, piece);
                way.reply(way.typed(text), How::New, Some(anchor))
            };
            (0..).zip(pieces(text)).map(piece).collect()
        }
        Form::Spoken { .. } => copy(way, words.message, OtherKind::Voice),
        Form::Sent(kind) => copy(way, words.message, *kind),
    }
}

/// A copy, behind a line that says whose it is.
fn copy(way: Way, message: i32, kind: OtherKind) -> Vec<Reply> {
    let about = Anchor::About(way.case().id);
    let how = How::Copy {
        from: way.from(),
        message,
    };
    let copied = way.anchor(message, 0);
    vec![
        way.reply(way.copied(kind), How::New, Some(about)),
        way.reply(way.copied(kind), how, Some(copied)),
    ]
}

/// The replies that carry an answer on which is a voice note or a photo.
pub(super) fn pass_answer(way: Way, slot: Slot, message: i32) -> Vec<Reply> {
    let code = way.case().code.clone();
    let from = way.from();
    let about = Anchor::About(way.case().id);
    let copied = way.anchor(message, 0);
    let says = Say::AnswerFromCandidate(code, slot);
    vec![
        way.reply(says.clone(), How::New, Some(about)),
        way.reply(says, How::Copy { from, message }, Some(copied)),
    ]
}

/// The replies that carry an edit on: each piece in place of the earlier one, and what became too
/// much is taken away.
pub(super) fn pass_edit(way: Way, message: i32, text: &str) -> Vec<Reply> {
    let edited = |(piece, text): (u8, String)| {
        let anchor = way.anchor(message, piece);
        way.reply(way.typed(text), How::Replace(anchor.clone()), Some(anchor))
    };
    let mut replies: Vec<Reply> = (0..).zip(pieces(text)).map(edited).collect();
    if replies.len() == 1 {
        let second = How::ReplaceOnly(way.anchor(message, SECOND));
        replies.push(way.reply(Say::Removed, second, None));
    }
    replies
}

/// The reply that carries new words under a photo or a file on. They are a message of their own: a
/// copy cannot be changed.
pub(super) fn pass_caption(way: Way, message: i32, text: &str) -> Reply {
    let anchor = way.anchor(message, SECOND);
    let words = way.typed(text.to_owned());
    way.reply(words, How::Replace(anchor.clone()), Some(anchor))
}

/// A text in pieces that each fit into one message.
fn pieces(text: &str) -> Vec<String> {
    let (mut pieces, mut units) = (vec![String::new()], 0);
    for letter in text.chars() {
        if units + letter.len_utf16() > LONGEST_PIECE {
            pieces.push(String::new());
            units = 0;
        }
        units += letter.len_utf16();
        pieces
            .iter_mut()
            .last()
            .into_iter()
            .for_each(|piece| piece.push(letter));
    }
    pieces
}
