//! Serves the demo's page: its files, the socket that keeps it live, and the files sent in chats.

mod assets;
mod deeds;
mod files;
mod samples;
mod socket;

use std::{io, sync::Arc};

use axum::{Router, routing::get};
use serde::Serialize;
use tokio::net::TcpListener;

use crate::simulator::{ChatId, PersonId, Simulator};

/// Who stands on which side of the page: everybody who is not a caseworker is a candidate.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Roster {
    /// The caseworkers' group.
    pub group: ChatId,
    /// The people who can be chosen as "the caseworker at this screen", in this order.
    pub caseworkers: Vec<PersonId>,
}

/// What every connection shows and acts upon.
#[derive(Debug)]
struct Stage {
    simulator: Arc<Simulator>,
    roster: Roster,
}

/// Serves the page on `listener` until the future is dropped. Fails when the listener does.
///
/// There is no login: whoever reaches the page acts for everybody in the simulator. Bind to the
/// loopback address.
pub async fn page(
    simulator: Arc<Simulator>,
    roster: Roster,
    listener: TcpListener,
) -> io::Result<()> {
    let stage = Arc::new(Stage { simulator, roster });
    axum::serve(listener, router(stage)).await
}

fn router(stage: Arc<Stage>) -> Router {
    Router::new()
        .route("/", get(assets::index))
        .route("/page/{name}", get(assets::one))
        .route("/socket", get(socket::open))
        .route("/file/{id}", get(files::one))
        .with_state(stage)
}

#[cfg(test)]
mod tests;
