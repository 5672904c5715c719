//! Webhooks: setting them, and how updates arrive at them.

mod again;
mod arriving;
mod setting;

use std::net::SocketAddr;

use axum::Router;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use stepward::simulator::{PersonId, Setup, Simulator};
use tokio::sync::{mpsc, oneshot};

use super::Api;

/// What a webhook answers: a status and `Retry-After`.
type Answer = (u16, Option<u32>);

/// An update that has arrived and waits for its answer.
struct Arrival {
    update: Value,
    headers: HeaderMap,
    path: String,
    peer: SocketAddr,
    answer: oneshot::Sender<Answer>,
}

impl Arrival {
    /// What was said or pressed.
    fn words(&self) -> String {
        let said = &self.update["message"]["text"];
        let pressed = &self.update["callback_query"]["data"];
        said.as_str()
            .or(pressed.as_str())
            .unwrap_or_default()
            .to_owned()
    }

    fn answer(self, status: u16) -> String {
        self.answer_later(status, None)
    }

    fn answer_later(self, status: u16, retry_after: Option<u32>) -> String {
        let words = self.words();
        self.answer.send((status, retry_after)).unwrap();
        words
    }
}

/// A machine that takes updates; a test gives each answer.
struct Machine {
    address: SocketAddr,
    arrivals: mpsc::UnboundedReceiver<Arrival>,
}

impl Machine {
    async fn start() -> Machine {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (sender, arrivals) = mpsc::unbounded_channel();
        let router = Router::new().fallback(take).with_state(sender);
        let service = router.into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await });
        Machine { address, arrivals }
    }

    async fn next(&mut self) -> Arrival {
        self.arrivals.recv().await.unwrap()
    }

    /// What has arrived and not been answered is all there is.
    fn nothing_more(&mut self) {
        assert!(self.arrivals.try_recv().is_err());
    }
}

async fn take(
    State(sender): State<mpsc::UnboundedSender<Arrival>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    uri: axum::http::Uri,
    body: String,
) -> Response {
    let (answer, answered) = oneshot::channel();
    let arrival = Arrival {
        update: serde_json::from_str(&body).unwrap(),
        headers,
        path: uri.to_string(),
        peer,
        answer,
    };
    sender.send(arrival).unwrap();
    let (status, retry_after) = answered.await.unwrap_or((500, None));
    let status = StatusCode::from_u16(status).unwrap();
    match retry_after {
        Some(seconds) => (status, [("retry-after", seconds.to_string())], "later").into_response(),
        None => (status, "thank you").into_response(),
    }
}

/// A Bot API server of somebody's own.
async fn local() -> Api {
    local_with(Setup::default()).await
}

async fn local_with(setup: Setup) -> Api {
    let setup = Setup {
        is_local: true,
        ..setup
    };
    Api {
        telegram: Simulator::start(setup).await.unwrap(),
        client: reqwest::Client::new(),
    }
}

impl Api {
    /// Sets a webhook at a machine.
    async fn hook(&self, machine: &Machine, connections: usize) {
        let url = format!("http://{}/hook?a=b", machine.address);
        let webhook =
            json!({"url": url, "secret_token": "s-e_cret", "max_connections": connections});
        self.ok("setWebhook", webhook).await;
    }

    fn says(&self, person: PersonId, text: &str) {
        let said = self.telegram.say(person, person.into(), text, None, None);
        said.unwrap();
    }
}
