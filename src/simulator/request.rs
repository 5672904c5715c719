//! What a request carries, read from wherever it is: the query, a form, several parts, or JSON.

use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, Multipart, Request as HttpRequest};
use axum::http::header;
use serde_json::Value;

use super::failure::Failure;
use super::files::{UPLOAD_LIMIT, mime_of};
use super::parameters::Request;
use super::reading::File;

/// The largest request: an upload and what goes with it.
pub(super) const BODY_LIMIT: usize = UPLOAD_LIMIT + (1 << 20);

/// Reads the parameters of a call.
pub(super) async fn read(request: HttpRequest) -> Result<Request, Failure> {
    let mut read = Request::default();
    read_form(&mut read, request.uri().query().unwrap_or_default());
    let content_type = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
        .to_ascii_lowercase();
    if content_type.starts_with("multipart/form-data") {
        read_parts(&mut read, request).await?;
        return Ok(read);
    }
    let body = body_of(request).await?;
    if content_type.starts_with("application/json") {
        if body.is_empty() {
            return Ok(read);
        }
        match serde_json::from_slice(&body) {
            Ok(Value::Object(object)) => read.values.extend(object),
            Ok(_) | Err(_) => {
                return Err(Failure::bad_request(
                    "can't parse request parameters as JSON object",
                ));
            }
        }
    } else if content_type.starts_with("application/x-www-form-urlencoded") {
        read_form(&mut read, &String::from_utf8_lossy(&body));
    } else if !body.is_empty() {
        return Err(Failure::bad_request("unsupported content type"));
    }
    Ok(read)
}

async fn body_of(request: HttpRequest) -> Result<Bytes, Failure> {
    to_bytes(request.into_body(), BODY_LIMIT)
        .await
        .map_err(|_| too_large())
}

fn read_form(read: &mut Request, form: &str) {
    for pair in form.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let decoded = |part: &str| percent_decoded(&part.replace('+', " "));
        read.values
            .insert(decoded(name), Value::String(decoded(value)));
    }
}

async fn read_parts(read: &mut Request, request: HttpRequest) -> Result<(), Failure> {
    let broken = || Failure::bad_request("can't parse multipart form data");
    let mut parts = Multipart::from_request(request, &())
        .await
        .map_err(|_| broken())?;
    while let Some(part) = parts.next_field().await.map_err(|_| broken())? {
        let name = part.name().ok_or_else(broken)?.to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let mime = part.content_type().map(str::to_owned);
        let bytes = part.bytes().await.map_err(|_| too_large())?;
        match file_name {
            Some(file_name) => {
                let mime = mime
                    .filter(|mime| mime != "application/octet-stream")
                    .unwrap_or_else(|| mime_of(&file_name).to_owned());
                let file = File {
                    name: file_name,
                    mime,
                    bytes: bytes.to_vec(),
                };
                read.uploads.insert(name, file);
            }
            None => {
                let text = String::from_utf8(bytes.to_vec())
                    .map_err(|_| Failure::bad_request("strings must be encoded in UTF-8"))?;
                read.values.insert(name, Value::String(text));
            }
        }
    }
    Ok(())
}

fn too_large() -> Failure {
    Failure::new(413, "Request Entity Too Large")
}

/// Text with `%xx` decoded; what is not UTF-8 then is replaced, what is no `%xx` stays.
pub(super) fn percent_decoded(text: &str) -> String {
    let hex = |byte: u8| {
        char::from(byte)
            .to_digit(16)
            .and_then(|digit| u8::try_from(digit).ok())
    };
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = bytes
            .get(at + 1..at + 3)
            .and_then(|pair| Some((hex(pair[0])?, hex(pair[1])?)));
        match pair {
            Some((high, low)) if bytes[at] == b'%' => {
                decoded.push(high * 16 + low);
                at += 3;
            }
            Some(_) | None => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}
