//! Files sent in chats, handed to the browser: pictures and sound to show, the rest to save.

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use super::Stage;

/// The file behind a medium; 404 for an unknown id.
pub(super) async fn one(State(stage): State<Arc<Stage>>, Path(id): Path<String>) -> Response {
    let Some(file) = stage.simulator.file(&id) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (
            header::CONTENT_TYPE,
            shown_as(&file.mime)
                .unwrap_or("application/octet-stream")
                .to_owned(),
        ),
        (
            header::CONTENT_DISPOSITION,
            disposition(&file.mime, &file.name),
        ),
        // A file is whatever somebody sent: it may never run on the page's origin.
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; sandbox".to_owned(),
        ),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    (headers, file.bytes).into_response()
}

/// The types a browser may show by itself; every other type is only ever saved.
fn shown_as(mime: &str) -> Option<&'static str> {
    ["image/png", "image/jpeg", "image/webp", "audio/ogg"]
        .into_iter()
        .find(|shown| *shown == mime)
}

fn disposition(mime: &str, name: &str) -> String {
    let manner = if shown_as(mime).is_some() {
        "inline"
    } else {
        "attachment"
    };
    format!("{manner}; filename*=UTF-8''{}", percent_encoded(name))
}

/// A file's name as RFC 8187 wants it: everything but unreserved ASCII as percent and hex digits.
fn percent_encoded(name: &str) -> String {
    let mut encoded = String::with_capacity(name.len());
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn a_document_is_saved_under_its_own_name_and_a_picture_is_shown() {
        let saved = disposition("application/json", "my data \u{645}\"\r\n.json");
        assert_eq!(
            saved,
            "attachment; filename*=UTF-8''my%20data%20%D9%85%22%0D%0A.json"
        );
        assert_eq!(
            disposition("image/png", "a.png"),
            "inline; filename*=UTF-8''a.png"
        );
        assert!(disposition("image/svg+xml", "a.svg").starts_with("attachment"));
        assert!(disposition("text/html", "a.html").starts_with("attachment"));
    }
}
