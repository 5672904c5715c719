//! Uploaded files: kept under a `file_id`, handed out under a path.

use std::collections::HashMap;

use super::reading::File;
use super::view::MediaKind;

/// The largest file a bot may send, in bytes.
pub(super) const UPLOAD_LIMIT: usize = 50 << 20;
/// The largest photo.
pub(super) const PHOTO_LIMIT: usize = 10 << 20;
/// The most that a photo's width and height add up to, in pixels.
pub(super) const PHOTO_SIDES: u32 = 10_000;
/// How many times as long as the other one side of a photo may be.
pub(super) const PHOTO_RATIO: u32 = 20;
/// How a PNG file begins; its width and height follow from byte 16 on.
pub(super) const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
/// The largest file a bot may fetch.
pub(super) const DOWNLOAD_LIMIT: usize = 20 << 20;

/// A file and the sort of medium it was sent as.
#[derive(Debug)]
pub(super) struct Stored {
    pub kind: MediaKind,
    pub file: File,
    pub unique_id: String,
    /// Where it is handed out, below `/file/bot<token>/`.
    pub path: String,
}

/// Every file there is.
#[derive(Debug, Default)]
pub(super) struct Files {
    by_id: HashMap<String, Stored>,
    ids_by_path: HashMap<String, String>,
}

impl Files {
    /// Keeps a file; returns its id.
    pub fn keep(&mut self, kind: MediaKind, file: File) -> String {
        let number = self.by_id.len() + 1;
        let (prefix, folder) = match kind {
            MediaKind::Voice => ("AwACAgQAAxkBAAI", "voice"),
            MediaKind::Photo => ("AgACAgQAAxkBAAI", "photos"),
            MediaKind::Sticker => ("CAACAgQAAxkBAAI", "stickers"),
            MediaKind::Document | MediaKind::Location | MediaKind::Contact | MediaKind::Poll => {
                ("BQACAgQAAxkBAAI", "documents")
            }
        };
        let id = format!("{prefix}{number:08x}");
        let extension = file
            .name
            .rsplit_once('.')
            .map_or("bin", |(_, extension)| extension);
        let safe = extension.chars().all(|c| c.is_ascii_alphanumeric());
        let path = format!(
            "{folder}/file_{number}.{}",
            if safe { extension } else { "bin" }
        );
        self.ids_by_path.insert(path.clone(), id.clone());
        let unique_id = format!("AgAD{number:08x}");
        self.by_id.insert(
            id.clone(),
            Stored {
                kind,
                file,
                unique_id,
                path,
            },
        );
        id
    }

    /// A file by its id.
    pub fn get(&self, id: &str) -> Option<&Stored> {
        self.by_id.get(id)
    }

    /// A file by the path it is handed out under.
    pub fn at_path(&self, path: &str) -> Option<&Stored> {
        self.get(self.ids_by_path.get(path)?)
    }
}

/// The type that goes with a file's name.
pub(super) fn mime_of(name: &str) -> &'static str {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension.to_ascii_lowercase().as_str() {
        "json" => "application/json",
        "csv" => "text/csv",
        "xml" => "text/xml",
        "txt" => "text/plain",
        "html" => "text/html",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "ogg" | "oga" => "audio/ogg",
        _ => "application/octet-stream",
    }
}
