//! The line between the bot and Telegram: it sees every call, and every update that is handed out.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::Result;
use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::Response;
use serde_json::Value;
use tokio::net::TcpListener;

use super::gate::{Gate, Kind, Side};

/// More than anything that is sent here.
const LARGEST: usize = 64 << 20;

/// A line to a stand-in for Telegram.
pub struct CallLine {
    address: SocketAddr,
    passing: Arc<Passing>,
    serving: tokio::task::JoinHandle<()>,
}

struct Passing {
    gate: Gate,
    telegram: String,
    client: reqwest::Client,
    handed_out: Mutex<BTreeMap<i64, Value>>,
}

impl CallLine {
    /// A line to the Bot API at this address.
    ///
    /// # Errors
    /// No port is free.
    pub async fn to(telegram: &str, gate: Gate) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let passing = Arc::new(Passing {
            gate,
            telegram: telegram.to_owned(),
            client: reqwest::Client::new(),
            handed_out: Mutex::default(),
        });
        let router = Router::new().fallback(pass).with_state(passing.clone());
        let serving = tokio::spawn(async move {
            // It ends with the task.
            axum::serve(listener, router).await.ok();
        });
        Ok(Self {
            address,
            passing,
            serving,
        })
    }

    /// Where it begins.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Every update that was handed out, by its id.
    pub fn handed_out(&self) -> BTreeMap<i64, Value> {
        self.passing.handed_out().clone()
    }
}

impl Drop for CallLine {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Passing {
    /// The list is whole even where somebody panicked while holding it.
    fn handed_out(&self) -> MutexGuard<'_, BTreeMap<i64, Value>> {
        self.handed_out
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, answer: &Bytes) {
        let answer: Value = serde_json::from_slice(answer).unwrap_or_default();
        for update in answer["result"].as_array().into_iter().flatten() {
            if let Some(id) = update["update_id"].as_i64() {
                self.handed_out().insert(id, update.clone());
            }
        }
    }
}

async fn pass(State(passing): State<Arc<Passing>>, request: Request) -> Response {
    let gate = &passing.gate;
    let era = gate.era();
    let updates = request.uri().path().ends_with("/GetUpdates")
        || request.uri().path().ends_with("/getUpdates");
    let number = gate.arrives(Kind::Call);
    if gate.is_chosen(Kind::Call, Side::Before, number) {
        gate.strike();
    }
    if !gate.passes(era).await {
        return nothing();
    }
    let answer = passing.hand_on(request).await;
    if updates && let Ok((_, _, body)) = &answer {
        passing.note(body);
    }
    if gate.is_chosen(Kind::Call, Side::After, number) {
        gate.strike();
    }
    gate.stirs();
    if !gate.passes(era).await {
        return nothing();
    }
    let Ok((status, kind, body)) = answer else {
        return nothing();
    };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    if let Some(kind) = kind {
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
    }
    response
}

type Answer = (StatusCode, Option<header::HeaderValue>, Bytes);

impl Passing {
    async fn hand_on(&self, request: Request) -> Result<Answer> {
        let path = request.uri().path_and_query().map(ToString::to_string);
        let url = format!("{}{}", self.telegram, path.unwrap_or_default());
        let method = request.method().clone();
        let kind = request.headers().get(header::CONTENT_TYPE).cloned();
        let body = to_bytes(request.into_body(), LARGEST).await?;
        let mut call = self.client.request(method, url).body(body);
        if let Some(kind) = kind {
            call = call.header(header::CONTENT_TYPE, kind);
        }
        let answer = call.send().await?;
        let kind = answer.headers().get(header::CONTENT_TYPE).cloned();
        Ok((answer.status(), kind, answer.bytes().await?))
    }
}

/// What nobody hears: whoever called is dead.
fn nothing() -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::BAD_GATEWAY;
    response
}
