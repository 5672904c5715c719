//! What people send, made ready: long texts in parts, files kept.

use super::chats::Medium;
use super::files::mime_of;
use super::person::Parcel;
use super::reading::File;
use super::state::State;
use super::text::{TEXT_LIMIT, utf16_length};
use super::view::MediaKind;

/// Keeps a parcel's file; returns what the message carries, and the words under it.
pub(super) fn pack(state: &mut State, parcel: Parcel) -> (Medium, Option<String>) {
    let mut keep = |kind, name: &str, mime: &str, bytes| {
        let file = File {
            name: name.to_owned(),
            mime: mime.to_owned(),
            bytes,
        };
        state.files.keep(kind, file)
    };
    match parcel {
        Parcel::Voice { duration, bytes } => {
            let file = keep(MediaKind::Voice, "voice.ogg", mime_of("voice.ogg"), bytes);
            (Medium::Voice { file, duration }, None)
        }
        Parcel::Photo { bytes, caption } => {
            let file = keep(MediaKind::Photo, "photo.jpg", mime_of("photo.jpg"), bytes);
            (Medium::Photo { file, album: None }, caption)
        }
        Parcel::Document {
            name,
            mime,
            bytes,
            caption,
        } => {
            let file = keep(MediaKind::Document, &name, &mime, bytes);
            (Medium::Document { file }, caption)
        }
        Parcel::Location {
            latitude,
            longitude,
        } => (
            Medium::Location {
                latitude,
                longitude,
            },
            None,
        ),
        Parcel::Contact {
            phone_number,
            first_name,
            owner,
        } => (
            Medium::Contact {
                phone_number,
                first_name,
                owner,
            },
            None,
        ),
        Parcel::Sticker { emoji } => {
            let file = keep(MediaKind::Sticker, "sticker.webp", "image/webp", Vec::new());
            (Medium::Sticker { file, emoji }, None)
        }
        Parcel::Poll { question, options } => (Medium::Poll { question, options }, None),
    }
}

/// A long text as the app sends it: parts of at most 4096, cut after white space where there is
/// some in a part's second half.
pub(super) fn split(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while utf16_length(rest) > TEXT_LIMIT {
        let mut units = 0;
        let hard = rest
            .char_indices()
            .find(|(_, c)| {
                units += c.len_utf16();
                units > TEXT_LIMIT
            })
            .map_or(rest.len(), |(at, _)| at);
        let soft = rest[..hard]
            .char_indices()
            .rev()
            .find(|(at, c)| c.is_whitespace() && *at > hard / 2)
            .map_or(hard, |(at, c)| at + c.len_utf8());
        parts.push(&rest[..soft]);
        rest = &rest[soft..];
    }
    parts.push(rest);
    parts
}
