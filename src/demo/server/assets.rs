//! The page's own files, built into the program.

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

/// The page may load its own files and open its own socket, and nothing else anywhere.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self'; media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'";

const INDEX: &str = include_str!("../page/index.html");

/// Builds the list of files from their names, so that each name is written once.
macro_rules! files {
    ($($name:literal),* $(,)?) => {
        const FILES: &[(&str, &str)] = &[$(($name, include_str!(concat!("../page/", $name)))),*];

        /// The names of all files beside the page itself, sorted.
        #[cfg(test)]
        pub(super) const NAMES: &[&str] = &[$($name),*];
    };
}

files![
    "bubble.css",
    "bubble.js",
    "chat.css",
    "chat.js",
    "clock.js",
    "composer.css",
    "composer.js",
    "connection.js",
    "desk.js",
    "dialog.js",
    "dom.js",
    "group.js",
    "icon.svg",
    "icons.js",
    "keyboard.js",
    "keys.css",
    "layout.css",
    "log.js",
    "main.js",
    "media.css",
    "media.js",
    "menu.js",
    "notices.js",
    "overlay.css",
    "pattern.svg",
    "phones.js",
    "reading.js",
    "richtext.js",
    "screen.js",
    "strings.js",
    "tabs.js",
    "tokens.css",
    "topics.css",
    "widths.css",
    "world.js",
];

/// What is in all files, the page itself included.
#[cfg(test)]
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(_, content)| *content).chain([INDEX])
}

/// The page itself.
pub(super) async fn index() -> Response {
    served("text/html; charset=utf-8", INDEX)
}

/// A style sheet, script or picture of the page; 404 for any other name.
pub(super) async fn one(Path(name): Path<String>) -> Response {
    let Some((name, content)) = FILES.iter().find(|(known, _)| *known == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    served(mime_of(name), content)
}

fn mime_of(name: &str) -> &'static str {
    match name.rsplit_once('.') {
        Some((_, "css")) => "text/css; charset=utf-8",
        Some((_, "svg")) => "image/svg+xml",
        Some(_) | None => "text/javascript; charset=utf-8",
    }
}

fn served(mime: &'static str, content: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, mime),
        // The next build's page must not meet this one's scripts.
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    (headers, content).into_response()
}
