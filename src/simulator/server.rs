//! The HTTP side: a request becomes a checked call, the answer becomes a response.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request as HttpRequest, State as Extract};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::Shared;
use super::failure::Failure;
use super::faults::{Fault, When, server_error};
use super::methods::{self, Answer};
use super::parameters::{self, Call, Method, Request};
use super::request::{BODY_LIMIT, percent_decoded, read};
use super::socket::Scissors;

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
        Ok(answer) => json_response(StatusCode::OK, answer.body()),
        Err(Trouble::Refused(failure)) => failed(failure),
        Err(Trouble::Struck(fault)) => struck(&shared, fault, &scissors).await,
    }
}

async fn call(
    shared: &Shared,
    token: &str,
    method: &str,
    request: HttpRequest,
) -> Result<Answer, Trouble> {
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
    if answer == Answer::Updates(Vec::new()) {
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
) -> Result<(Answer, u64, Call), Failure> {
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
    let mut response = json_response(status, failure.body().to_string());
    if let Some(seconds) = failure.retry_after {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

fn json_response(status: StatusCode, body: String) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}
