//! The socket between page and simulator: a snapshot, then every event; deeds in, answers out.

use std::sync::Arc;

use axum::{
    Error,
    extract::{
        State, WebSocketUpgrade,
        ws::{Message, WebSocket},
    },
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};
use tokio::sync::broadcast::{
    Receiver,
    error::{RecvError, TryRecvError},
};

use super::{
    Roster, Stage,
    deeds::{self, Deed, Done},
};
use crate::simulator::view::{Event, Snapshot};

/// A deed with the number the page gave it, which the answer carries back.
#[derive(Debug, Deserialize)]
struct Asked {
    n: u64,
    #[serde(flatten)]
    deed: Deed,
}

/// What the server says beside the simulator's events.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum Said<'a> {
    /// Everything there is, and who is who: the first thing on every connection.
    Snapshot {
        roster: &'a Roster,
        #[serde(flatten)]
        snapshot: Snapshot,
    },
    /// The deed of this number was done.
    Done {
        n: u64,
        #[serde(flatten)]
        done: Done,
    },
    /// The deed of this number was not done; without a number, it could not be read.
    Refused { n: Option<u64>, why: String },
}

/// Opens the socket, for a page of this very server only: another site in the same browser must
/// not be able to act in the demo.
pub(super) async fn open(
    State(stage): State<Arc<Stage>>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Response {
    if !of_this_page(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    upgrade
        .max_message_size(1 << 20)
        .on_upgrade(async move |socket| {
            // A page that was closed or reloaded is the usual end and no fault of anybody's.
            if let Err(error) = talk(socket, &stage).await {
                tracing::debug!(%error, "the page is gone");
            }
        })
}

fn of_this_page(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let (Some(origin), Some(host)) = (text(header::ORIGIN), text(header::HOST)) else {
        return false;
    };
    origin.strip_prefix("http://") == Some(host)
}

async fn talk(socket: WebSocket, stage: &Stage) -> Result<(), Error> {
    // Subscribed before the snapshot is taken: an event may come twice, none is missed.
    let events = stage.simulator.subscribe();
    let mut line = Line {
        socket,
        events,
        stage,
    };
    line.say(&everything(stage)).await?;
    loop {
        tokio::select! {
            event = line.events.recv() => match event {
                Ok(event) => line.say(&event).await?,
                Err(RecvError::Lagged(_)) => line.begin_anew().await?,
                Err(RecvError::Closed) => return Ok(()),
            },
            heard = line.socket.recv() => match heard {
                Some(Ok(Message::Text(text))) => line.answer(&text).await?,
                Some(Ok(Message::Binary(_) | Message::Ping(_) | Message::Pong(_))) => {}
                Some(Ok(Message::Close(_))) | None => return Ok(()),
                Some(Err(error)) => return Err(error),
            },
        }
    }
}

/// One page's connection.
struct Line<'a> {
    socket: WebSocket,
    events: Receiver<Event>,
    stage: &'a Stage,
}

impl Line<'_> {
    /// Does a deed; the page hears every event it caused before it hears that it is done.
    async fn answer(&mut self, text: &str) -> Result<(), Error> {
        let answer = answer(self.stage, text);
        loop {
            match self.events.try_recv() {
                Ok(event) => self.say(&event).await?,
                Err(TryRecvError::Lagged(_)) => self.begin_anew().await?,
                Err(TryRecvError::Empty | TryRecvError::Closed) => break,
            }
        }
        self.say(&answer).await
    }

    /// Events were lost because the page was slow: it gets a new snapshot.
    async fn begin_anew(&mut self) -> Result<(), Error> {
        self.events = self.events.resubscribe();
        self.say(&everything(self.stage)).await
    }

    async fn say(&mut self, what: &impl Serialize) -> Result<(), Error> {
        let json = serde_json::to_string(what).map_err(Error::new)?;
        self.socket.send(Message::text(json)).await
    }
}

fn everything(stage: &Stage) -> Said<'_> {
    Said::Snapshot {
        roster: &stage.roster,
        snapshot: stage.simulator.snapshot(),
    }
}

fn answer<'a>(stage: &'a Stage, text: &str) -> Said<'a> {
    let Asked { n, deed } = match serde_json::from_str(text) {
        Ok(asked) => asked,
        Err(error) => {
            return Said::Refused {
                n: None,
                why: error.to_string(),
            };
        }
    };
    match deeds::act(&stage.simulator, deed) {
        Ok(done) => Said::Done { n, done },
        Err(hindrance) => Said::Refused {
            n: Some(n),
            why: hindrance.to_string(),
        },
    }
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue, header};

    use super::{Asked, of_this_page};
    use crate::{
        demo::server::{deeds::Deed, samples::Sample},
        simulator::{ChatId, PersonId},
    };

    #[test]
    fn only_the_page_itself_may_open_the_socket() {
        let from = |origin: Option<&'static str>| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static("127.0.0.1:8080"));
            if let Some(origin) = origin {
                headers.insert(header::ORIGIN, HeaderValue::from_static(origin));
            }
            of_this_page(&headers)
        };
        assert!(from(Some("http://127.0.0.1:8080")));
        assert!(!from(Some("http://127.0.0.1:9090")));
        assert!(!from(Some("https://example.org")));
        assert!(!from(Some("null")));
        assert!(!from(None));
    }

    #[test]
    fn a_deed_is_read_as_the_page_writes_it() {
        let text = r#"{"n":7,"do":"send","person":5,"chat":5,"kind":"voice"}"#;
        let Asked { n, deed } = serde_json::from_str(text).unwrap();
        let (person, chat, kind) = (PersonId(5), ChatId(5), Sample::Voice);
        assert_eq!(n, 7);
        assert_eq!(
            deed,
            Deed::Send {
                person,
                chat,
                kind,
                reply_to: None,
                thread: None
            }
        );
        let text = r#"{"n":8,"do":"start","person":5,"payload":null}"#;
        let Asked { deed, .. } = serde_json::from_str(text).unwrap();
        assert_eq!(
            deed,
            Deed::Start {
                person,
                payload: None
            }
        );
        assert!(serde_json::from_str::<Asked>(r#"{"n":9,"do":"fly"}"#).is_err());
    }
}
