//! What an operator sees of a running bot: `/health`, `/ready`, `/metrics`, and what is logged.
//!
//! - `/health` says that the process is alive: 200.
//! - `/ready` says that the bot does its work: 200 when the database can be written to; 503 with one
//!   line when it cannot, or when the bot is stopping.
//! - `/metrics` is in Prometheus' text format. No label is an id or anybody's word. What is counted
//!   is since the start of the process; what has a state is asked of the database at each scrape.
//!
//! | metric                                | meaning                                                   |
//! | ------------------------------------- | --------------------------------------------------------- |
//! | `stepward_updates_total`              | updates by `outcome`: `effected`; `seen` before; `parked` |
//! |                                       | after all tries; `ignored`, since nothing follows         |
//! | `stepward_update_failed_tries_total`  | tries to take an update that failed                       |
//! | `stepward_update_seconds`             | from the receipt of an update to its commit               |
//! | `stepward_message_seconds`            | from the putting of a message to its arrival, by `class`  |
//! | `stepward_outbox_waiting`             | rows that are not settled, by `class`                     |
//! | `stepward_outbox_oldest_seconds`      | the age of the oldest of them, by `class`                 |
//! | `stepward_outbox_ambiguous`           | rows of which nobody knows whether they arrived           |
//! | `stepward_outbox_dead`                | rows that were given up: `stepward outbox dead`           |
//! | `stepward_parked_updates`             | updates that were put aside                               |
//! | `stepward_bot_api_calls_total`        | calls by `method` and `verdict`: `done`; `refused`;       |
//! |                                       | `wait`, Telegram's 429; `migrated`; `not_reached`;        |
//! |                                       | `unclear`, where nobody knows whether it was done         |
//! | `stepward_polling_conflicts_total`    | meetings with another program that fetches the updates    |
//! | `stepward_database_up`                | 1 when the database answered this scrape, else 0; then    |
//! |                                       | what only it knows is left out                            |
//! | `stepward_database_connections`       | open connections, by `pool`                               |
//! | `stepward_database_connections_idle`  | those of them that nobody uses                            |
//! | `stepward_database_connections_limit` | the most that may be open                                 |
//!
//! There is no login: listen where only those reach it who may.

mod gauges;
pub mod logging;
mod page;

use std::io;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::store::Store;
use crate::telegram::Telegram;

/// How long the database may take for an answer: whoever asks gives up after about ten seconds.
const PATIENCE: Duration = Duration::from_secs(3);

/// What is watched.
#[derive(Clone)]
pub struct Watched {
    /// The database.
    pub store: Store,
    /// The Bot API, with what was counted.
    pub telegram: Telegram,
    /// Whether the bot was told to stop.
    pub stop: watch::Receiver<bool>,
}

/// Answers whoever watches until the future is dropped.
///
/// # Errors
/// The listener's own.
pub async fn listen(listener: TcpListener, watched: Watched) -> io::Result<()> {
    let router = Router::new()
        .route("/health", get("alive\n"))
        .route("/ready", get(ready))
        .route("/metrics", get(metrics))
        .with_state(watched);
    axum::serve(listener, router).await
}

async fn ready(State(watched): State<Watched>) -> (StatusCode, &'static str) {
    if *watched.stop.borrow() {
        return (StatusCode::SERVICE_UNAVAILABLE, "the bot is stopping\n");
    }
    match tokio::time::timeout(PATIENCE, watched.store.ready()).await {
        Ok(Ok(())) => (StatusCode::OK, "ready\n"),
        Ok(Err(_)) | Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database is away\n"),
    }
}

async fn metrics(State(watched): State<Watched>) -> impl IntoResponse {
    let asked = tokio::time::timeout(PATIENCE, gauges::kept(&watched.store)).await;
    let kept = asked.ok().and_then(Result::ok);
    let text = page::page(
        watched.telegram.measures(),
        &watched.store.connections(),
        kept.as_ref(),
    );
    let plain = "text/plain; version=0.0.4; charset=utf-8";
    ([(header::CONTENT_TYPE, plain)], text)
}
