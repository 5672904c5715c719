//! Sending files and fetching them.

use serde_json::{Value, json};

use super::messages::{draft, sent};
use super::{reach, words};
use crate::simulator::chats::{Content, Medium};
use crate::simulator::failure::Failure;
use crate::simulator::files::{DOWNLOAD_LIMIT, PHOTO_LIMIT, UPLOAD_LIMIT};
use crate::simulator::files::{PHOTO_RATIO, PHOTO_SIDES, PNG};
use crate::simulator::parameters::Call;
use crate::simulator::state::State;
use crate::simulator::view::MediaKind;

/// `sendDocument`.
pub(super) fn send_document(state: &mut State, call: &Call) -> Result<Value, Failure> {
    send(state, call, "document", MediaKind::Document, |file| {
        Medium::Document { file }
    })
}

/// `sendVoice`.
pub(super) fn send_voice(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let duration = u32::try_from(call.integer("duration").unwrap_or(0)).unwrap_or(0);
    send(state, call, "voice", MediaKind::Voice, |file| {
        Medium::Voice { file, duration }
    })
}

/// `sendPhoto`.
pub(super) fn send_photo(state: &mut State, call: &Call) -> Result<Value, Failure> {
    send(state, call, "photo", MediaKind::Photo, |file| {
        Medium::Photo { file, album: None }
    })
}

fn send(
    state: &mut State,
    call: &Call,
    parameter: &str,
    kind: MediaKind,
    medium: impl FnOnce(String) -> Medium,
) -> Result<Value, Failure> {
    let chat = reach::writable(state, call)?;
    let words = words::caption(call)?;
    // The message is put together before the file is kept: a refused call leaves nothing.
    let mut draft = draft(chat, call, words, Content::Text)?;
    let chat = chat.id;
    let file = file(state, call, parameter, kind)?;
    draft.content = Content::Medium(medium(file));
    Ok(sent(state, chat, draft))
}

/// The id of the file a call sends: an upload is kept first, another `file_id` must be of the same
/// kind. A link is refused: the simulator asks nobody outside.
fn file(
    state: &mut State,
    call: &Call,
    parameter: &str,
    kind: MediaKind,
) -> Result<String, Failure> {
    let named = call.text(parameter);
    if named.starts_with("attach://") {
        let upload = call
            .upload(parameter)
            .ok_or_else(|| Failure::bad_request("file must be non-empty"))?;
        if upload.bytes.is_empty() {
            return Err(Failure::bad_request("file must be non-empty"));
        }
        let limit = if kind == MediaKind::Photo {
            PHOTO_LIMIT
        } else {
            UPLOAD_LIMIT
        };
        if upload.bytes.len() > limit {
            return Err(Failure::bad_request("file is too big"));
        }
        if kind == MediaKind::Photo && !may_be_a_photo(&upload.bytes) {
            return Err(Failure::bad_request("PHOTO_INVALID_DIMENSIONS"));
        }
        return Ok(state.files.keep(kind, upload.clone()));
    }
    if named.starts_with("http://") || named.starts_with("https://") {
        return Err(Failure::bad_request("failed to get HTTP URL content"));
    }
    let stored = state.files.get(named).ok_or_else(wrong_file)?;
    if stored.kind != kind {
        return Err(Failure::bad_request(format!(
            "can't use file of type {:?} as {kind:?}",
            stored.kind
        )));
    }
    Ok(named.to_owned())
}

/// Whether a picture's sides are such as Telegram takes. Only those of a PNG file are looked at.
fn may_be_a_photo(bytes: &[u8]) -> bool {
    let side = |at: usize| {
        let written: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(written))
    };
    let (true, Some(width), Some(height)) = (bytes.starts_with(PNG), side(16), side(20)) else {
        return true;
    };
    let (short, long) = (width.min(height), width.max(height));
    width.saturating_add(height) <= PHOTO_SIDES && long <= short.saturating_mul(PHOTO_RATIO)
}

/// `getFile`.
pub(super) fn get(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let id = call.text("file_id");
    let stored = state.files.get(id).ok_or_else(wrong_file)?;
    if stored.file.bytes.len() > DOWNLOAD_LIMIT {
        return Err(Failure::bad_request("file is too big"));
    }
    Ok(json!({
        "file_id": id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.file.bytes.len(),
        "file_path": stored.path,
    }))
}

fn wrong_file() -> Failure {
    Failure::bad_request("wrong file_id or the file is temporarily unavailable")
}
