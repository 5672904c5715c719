//! The HTTP side: a request becomes a checked call, the answer becomes a response.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{
    ConnectInfo, FromRequest, Multipart, Request as HttpRequest, State as Extract,
};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::Shared;
use super::failure::Failure;
use super::faults::{Fault, When, server_error};
use super::files::{UPLOAD_LIMIT, mime_of};
use super::methods;
use super::parameters::{self, Call, Method, Request};
use super::reading::File;
use super::socket::Scissors;

/// The largest request: an upload and what goes with it.
const BODY_LIMIT: usize = UPLOAD_LIMIT + (1 << 20);

/// What something on the way says in the server's place.
const GARBAGE: &str = "<html><head><title>Please sign in to this network</title></head></html>";

/// Everything the server answers. Paths are taken apart by hand, because a token stands in the
/// middle of a segment.
pub(super) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .fallback(respond)
        .layer(axum::extract::DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(shared)
}

/// Why there is no ordinary answer.
enum Trouble {
    /// The call is refused.
    Refused(Failure),
    /// A fault struck it.
    Struck(Fault),
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        Trouble::Refused(failure)
    }
}

async fn respond(
    Extract(shared): Extract<Arc<Shared>>,
    ConnectInfo(scissors): ConnectInfo<Scissors>,
    request: HttpRequest,
) -> Response {
    let path = percent_decoded(request.uri().path());
    if let Some(rest) = path.strip_prefix("/file/bot") {
        return download(&shared, rest).unwrap_or_else(failed);
    }
    let answer = match path
        .strip_prefix("/bot")
        .and_then(|rest| rest.split_once('/'))
    {
        Some((token, method)) => call(&shared, token, method, request).await,
        None => Err(Failure::new(404, "Not Found").into()),
    };
    match answer {
        Ok(result) => json_response(StatusCode::OK, &json!({"ok": true, "result": result})),
        Err(Trouble::Refused(failure)) => failed(failure),
        Err(Trouble::Struck(fault)) => struck(&shared, fault, &scissors).await,
    }
}

async fn call(
    shared: &Shared,
    token: &str,
    method: &str,
    request: HttpRequest,
) -> Result<Value, Trouble> {
    check_token(shared, token)?;
    let (method, name) = parameters::find(method.trim_end_matches('/'))
        .ok_or_else(|| Failure::new(404, "Not Found: method not found"))?;
    let request = read(request).await?;
    let fault = shared.lock().count(name);
    if let Some(Fault::Latency(wait)) = fault {
        tokio::time::sleep(wait).await;
    }
    let strikes = |when| fault.filter(|fault| fault.when() == Some(when));
    if let Some(fault) = strikes(When::Before) {
        return Err(Trouble::Struck(fault));
    }
    let answered = answer(shared, method, request);
    if let Some(fault) = strikes(When::After) {
        return Err(Trouble::Struck(fault));
    }
    let (answer, generation, call) = answered?;
    let waits = method == Method::GetUpdates && answer.as_array().is_some_and(Vec::is_empty);
    if waits {
        Ok(methods::wait_for_updates(shared, &call, generation).await?)
    } else {
        Ok(answer)
    }
}

/// What a call gets at once, with the count of polls at that moment and the call as it was read.
fn answer(
    shared: &Shared,
    method: Method,
    request: Request,
) -> Result<(Value, u64, Call), Failure> {
    let call = Call::check(method, request)?;
    let mut state = shared.lock();
    let answer = methods::answer(&mut state, &call)?;
    Ok((answer, state.queue.generation, call))
}

/// What a caller sees whose call a fault struck.
async fn struck(shared: &Shared, fault: Fault, scissors: &Scissors) -> Response {
    match fault {
        Fault::TooManyRequests(time) => failed(Failure::too_many_requests(time.as_secs())),
        Fault::ServerError(status, _) => failed(Failure::new(status, server_error(status))),
        Fault::Garbage(_) | Fault::Latency(_) => GARBAGE.into_response(),
        Fault::Reset(_) => {
            scissors.cut();
            GARBAGE.into_response()
        }
        Fault::Silence(_) => {
            shared.closed().await;
            GARBAGE.into_response()
        }
    }
}

/// A token that is none is told apart from a wrong one.
fn check_token(shared: &Shared, token: &str) -> Result<(), Failure> {
    if token == shared.token {
        return Ok(());
    }
    let well_formed = token
        .split_once(':')
        .is_some_and(|(id, secret)| id.parse::<i64>().is_ok() && !secret.is_empty());
    Err(Failure::new(
        401,
        if well_formed {
            "Unauthorized"
        } else {
            "Unauthorized: invalid token specified"
        },
    ))
}

/// Reads the parameters from wherever they are: the query, a form, several parts, or JSON.
async fn read(request: HttpRequest) -> Result<Request, Failure> {
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

fn download(shared: &Shared, rest: &str) -> Result<Response, Failure> {
    let not_found = || Failure::new(404, "Not Found");
    let (token, path) = rest.split_once('/').ok_or_else(not_found)?;
    check_token(shared, token)?;
    let state = shared.lock();
    let file = &state.files.at_path(path).ok_or_else(not_found)?.file;
    let mime = HeaderValue::from_str(&file.mime)
        .unwrap_or(HeaderValue::from_static("application/octet-stream"));
    Ok((
        [(header::CONTENT_TYPE, mime)],
        Body::from(file.bytes.clone()),
    )
        .into_response())
}

fn failed(failure: Failure) -> Response {
    let status = StatusCode::from_u16(failure.code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = json_response(status, &failure.body());
    if let Some(seconds) = failure.retry_after {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

fn json_response(status: StatusCode, body: &Value) -> Response {
    (
        status,
        [(header::CONTENT_TYPE, "application/json")],
        body.to_string(),
    )
        .into_response()
}

fn too_large() -> Failure {
    Failure::new(413, "Request Entity Too Large")
}

/// Text with `%xx` decoded; what is not UTF-8 then is replaced, what is no `%xx` stays.
fn percent_decoded(text: &str) -> String {
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
