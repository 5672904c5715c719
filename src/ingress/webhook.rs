//! A webhook of our own: an update is answered with 200 only when it is committed or parked.
//!
//! Telegram sends an update again until it is answered so, at growing distances; 503 with
//! `Retry-After` makes it come again soon. Several programs may stand behind one address: an update
//! that two of them get takes effect once.

mod watch;

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use subtle::ConstantTimeEq;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch as told};

use crate::settings;
use crate::telegram::{Telegram, update_id};

/// The header that carries the secret.
const SECRET: &str = "x-telegram-bot-api-secret-token";

/// The largest body that is read. Telegram's own are far smaller.
const LARGEST: usize = 1 << 20;

/// How long a body may take to come.
const COMES_WITHIN: Duration = Duration::from_secs(10);

/// How many updates are taken in at the same time; Telegram opens at most 100 connections.
const AT_ONCE: usize = 200;

/// After how long an update that could not be taken in is to come again.
const COME_AGAIN: u64 = 2;

/// The door that updates come through.
struct Door<Take> {
    take: Take,
    path: String,
    secret: SecretString,
    room: Semaphore,
}

/// Listens, tells Telegram where, and hands each update to `take`, which returns once it is committed
/// or parked, until the word to stop; what is being taken by then is finished. The webhook stays
/// set: Telegram keeps what comes meanwhile.
///
/// # Errors
/// The address cannot be listened on, or Telegram refuses the webhook.
pub async fn run<Take, Taking>(
    telegram: &Telegram,
    webhook: &settings::Webhook,
    take: Take,
    stop: told::Receiver<bool>,
) -> anyhow::Result<()>
where
    Take: Fn(Value) -> Taking + Send + Sync + 'static,
    Taking: Future<Output = anyhow::Result<()>> + Send + 'static,
{
    let listener = TcpListener::bind(webhook.listen)
        .await
        .with_context(|| format!("cannot listen on WEBHOOK_LISTEN {}", webhook.listen))?;
    telegram
        .set_webhook(&webhook.url, webhook.secret.expose_secret())
        .await
        .map_err(|failure| anyhow::anyhow!("cannot set the webhook: {failure}"))?;
    let url = webhook.url.parse::<Uri>().context("WEBHOOK_URL")?;
    let door = Door {
        take,
        path: url.path().to_owned(),
        secret: webhook.secret.clone(),
        room: Semaphore::new(AT_ONCE),
    };
    // The path is compared as it is: a route would read some signs in it as placeholders.
    let enter = post(enter::<Take, Taking>).with_state(Arc::new(door));
    let router = Router::new().fallback_service(enter);
    let stopped = {
        let mut stop = stop.clone();
        async move {
            // An error says that nobody is left to give the word.
            let _ = stop.wait_for(|stop| *stop).await;
        }
    };
    let serving = axum::serve(listener, router).with_graceful_shutdown(stopped);
    let serving = async { serving.await.context("the webhook's listener broke") };
    let watching = async {
        watch::watch(telegram, &webhook.url, stop).await;
        Ok(())
    };
    tokio::try_join!(serving, watching)?;
    Ok(())
}

async fn enter<Take, Taking>(State(door): State<Arc<Door<Take>>>, request: Request) -> Response
where
    Take: Fn(Value) -> Taking + Send + Sync + 'static,
    Taking: Future<Output = anyhow::Result<()>> + Send + 'static,
{
    if request.uri().path() != door.path {
        return StatusCode::NOT_FOUND.into_response();
    }
    if !is_known(request.headers(), &door.secret) {
        tracing::warn!("somebody who does not know the webhook's secret was turned away");
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let Ok(_place) = door.room.try_acquire() else {
        return come_again();
    };
    let body = tokio::time::timeout(COMES_WITHIN, to_bytes(request.into_body(), LARGEST)).await;
    let Ok(body) = body else {
        return StatusCode::REQUEST_TIMEOUT.into_response();
    };
    let Ok(body) = body else {
        tracing::warn!("a body of the webhook was too large or broke off");
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let update = serde_json::from_slice::<Value>(&body).ok();
    let Some(update) = update.filter(|update| update_id(update).is_some()) else {
        tracing::warn!("a body of the webhook was no update");
        return StatusCode::BAD_REQUEST.into_response();
    };
    match (door.take)(update).await {
        Ok(()) => StatusCode::OK.into_response(),
        // It was logged where it failed.
        Err(_) => come_again(),
    }
}

/// Whether the secret is the right one, in a time that tells nothing about it.
fn is_known(headers: &HeaderMap, secret: &SecretString) -> bool {
    let given = headers.get(SECRET).map(|given| given.as_bytes());
    let given = given.unwrap_or_default();
    given.ct_eq(secret.expose_secret().as_bytes()).into()
}

fn come_again() -> Response {
    let after = [(header::RETRY_AFTER, COME_AGAIN.to_string())];
    (StatusCode::SERVICE_UNAVAILABLE, after).into_response()
}
