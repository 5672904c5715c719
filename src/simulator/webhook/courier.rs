//! The courier brings updates to the webhook: as many carriers at once as it takes, each with its
//! own open lines, for as long as there is something to carry.

use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::post::{Line, Reply};
use super::{Delivery, Outcome, Webhook};
use crate::simulator::Shared;
use crate::simulator::state::State;

/// How long a webhook may take to answer, in real seconds.
const PATIENCE: Duration = Duration::from_secs(60);

/// What `getWebhookInfo` says where an encrypted address leads to no known machine.
const NO_TLS: &str = "SSL error: the simulator speaks plain HTTP only, to the machines it is told";

/// An update and the machine it goes to, if not to the one of the webhook's name.
type Errand = (Delivery, Option<SocketAddr>);

/// Delivers until the simulator stops.
pub(in crate::simulator) async fn run(shared: Arc<Shared>) {
    let mut carriers = JoinSet::new();
    let mut idle: Vec<Carrier> = Vec::new();
    loop {
        let (errand, pause) = {
            let mut state = shared.lock();
            if state.queue.closed {
                return;
            }
            (next_errand(&mut state), pause(&state))
        };
        if let Some(errand) = errand {
            let carrier = idle.pop().unwrap_or_default();
            carriers.spawn(carrier.carry(Arc::clone(&shared), errand));
            continue;
        }
        tokio::select! {
            () = shared.courier.notified() => {}
            // One that panicked has failed the run already, and brings nothing back.
            Some(returned) = carriers.join_next() => idle.extend(returned),
            () = sleep(pause.unwrap_or_default()), if pause.is_some() => {}
        }
    }
}

fn next_errand(state: &mut State) -> Option<Errand> {
    let now = state.now();
    let delivery = state.queue.next_delivery(now)?;
    Some((delivery, state.routes.take_turn()))
}

/// How long to wait for the next try that falls due by itself: a clock that stands is only moved,
/// and whoever moves it says so.
fn pause(state: &State) -> Option<Duration> {
    let due = state
        .queue
        .next_due()
        .filter(|_| state.clock.is_running())?;
    // What is due already is not waited for.
    Some(Duration::try_from(due - state.now()).unwrap_or_default())
}

/// Carries one update at a time. The lines it has open belong to one webhook.
#[derive(Debug, Default)]
struct Carrier {
    webhook: Option<Arc<Webhook>>,
    lines: HashMap<Option<SocketAddr>, Line>,
}

impl Carrier {
    /// Carries this update, and then whatever is next, until there is nothing.
    async fn carry(mut self, shared: Arc<Shared>, errand: Errand) -> Carrier {
        let mut next = Some(errand);
        while let Some((delivery, machine)) = next {
            let outcome = self.deliver(&delivery, machine).await;
            let mut state = shared.lock();
            let now = state.now();
            state.queue.settle(now, &delivery, outcome);
            next = next_errand(&mut state);
        }
        self
    }

    async fn deliver(&mut self, delivery: &Delivery, machine: Option<SocketAddr>) -> Outcome {
        if self.webhook.as_ref() != Some(&delivery.webhook) {
            self.webhook = Some(Arc::clone(&delivery.webhook));
            self.lines.clear();
        }
        if machine.is_none() && delivery.webhook.address.is_https {
            return failed(NO_TLS.to_owned());
        }
        let request = request(delivery);
        match timeout(PATIENCE, self.post(&delivery.webhook, machine, &request)).await {
            Ok(Ok(reply)) if (200..300).contains(&reply.status) => Outcome::Delivered,
            Ok(Ok(reply)) => Outcome::Failed {
                why: format!("Wrong response from the webhook: {}", reply.said),
                retry_after: reply.retry_after,
            },
            Ok(Err(error)) => failed(in_telegrams_words(&error).to_owned()),
            Err(_) => failed("Read timeout expired".to_owned()),
        }
    }

    /// Posts over the line that is open, or over a new one where there is none or the other side
    /// has hung up since.
    async fn post(
        &mut self,
        webhook: &Webhook,
        machine: Option<SocketAddr>,
        request: &[u8],
    ) -> io::Result<Reply> {
        // A line is out of its place while it is used: whatever breaks off leaves none behind.
        let open = self.lines.remove(&machine);
        let used = match open {
            None => None,
            Some(mut line) => line.post(request).await.ok().map(|reply| (line, reply)),
        };
        let (line, reply) = match used {
            Some(used) => used,
            None => {
                let mut line = match machine {
                    Some(machine) => Line::open(machine).await?,
                    None => {
                        let address = &webhook.address;
                        Line::open((address.host.as_str(), address.port)).await?
                    }
                };
                let reply = line.post(request).await?;
                (line, reply)
            }
        };
        if reply.stays {
            self.lines.insert(machine, line);
        }
        Ok(reply)
    }
}

fn failed(why: String) -> Outcome {
    Outcome::Failed {
        why,
        retry_after: None,
    }
}

fn in_telegrams_words(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::ConnectionRefused => "Connection refused",
        io::ErrorKind::InvalidData => "Wrong response from the webhook",
        _ => "Connection closed",
    }
}

/// The request, head and body.
fn request(delivery: &Delivery) -> Vec<u8> {
    let body = &delivery.content;
    let address = &delivery.webhook.address;
    let secret = delivery.webhook.secret.as_ref();
    let secret = secret.map_or_else(String::new, |secret| {
        format!("X-Telegram-Bot-Api-Secret-Token: {secret}\r\n")
    });
    let (path, host, length) = (&address.path, &address.authority, body.len());
    format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\n{secret}\r\n{body}"
    )
    .into_bytes()
}
