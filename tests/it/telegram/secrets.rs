//! The token is told to Telegram and to nobody else.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use secrecy::SecretString;
use stepward::message::Delivery;
use stepward::simulator::{Fault, Setup, Simulator, When};
use stepward::telegram::Telegram;
use tracing_subscriber::fmt::MakeWriter;

use super::{to, words};

const SECRET: &str = "AAF7-g0gYncWnm5IyfZlpPRqRRv6kNAGlao";

fn token() -> SecretString {
    format!("700000001:{SECRET}").into()
}

/// Everything that is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Log;

    fn make_writer(&'a self) -> Log {
        self.clone()
    }
}

/// Everything that can be said about what comes of talking to this address.
async fn told(telegram: &Telegram) -> String {
    let hello = Delivery::Send(words("hello"));
    let file = Delivery::Document {
        name: "a.json".to_owned(),
        content: "{}".to_owned(),
        caption: String::new(),
    };
    let mut told = format!("{telegram:?} {telegram:#?}");
    for error in [
        telegram.me().await.err().map(anyhow::Error::from),
        telegram.has_topics(1).await.err().map(anyhow::Error::from),
        telegram
            .membership(1, 2)
            .await
            .err()
            .map(anyhow::Error::from),
        telegram
            .set_commands(None, &[])
            .await
            .err()
            .map(anyhow::Error::from),
        telegram
            .updates(None, 1, Duration::ZERO)
            .await
            .err()
            .map(anyhow::Error::from),
    ]
    .into_iter()
    .flatten()
    {
        told += &format!("{error} {error:#} {error:?} {error:#?}");
    }
    for delivery in [hello, file] {
        told += &format!("{:?}", telegram.deliver(to(1), &delivery).await);
    }
    told
}

#[tokio::test]
async fn no_error_and_no_log_line_holds_the_token() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(log.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);

    let strict = Simulator::start(Setup::default()).await.unwrap();
    let busy = Simulator::start(Setup {
        token: format!("700000001:{SECRET}"),
        ..Setup::default()
    });
    let busy = busy.await.unwrap();
    busy.inject(Fault::ServerError(500, When::Before).times(4));
    busy.inject(Fault::TooManyRequests(Duration::from_secs(1)).times(9));
    let mute = mute_server().await;
    let garbled = garbled_server().await;
    let mut told_of = String::new();
    for address in [
        strict.url(),
        busy.url(),
        &mute,
        &garbled,
        "http://127.0.0.1:1",
        "http://nowhere.invalid",
    ] {
        let telegram = Telegram::new(&token(), address).unwrap();
        let told = told(&telegram.patient_for(Duration::from_millis(150))).await;
        assert!(!told.contains(SECRET), "at {address}: {told}");
        told_of += &told;
    }
    for address in ["", "nonsense", "mailto:somebody", "https://"] {
        let error = Telegram::new(&token(), address).unwrap_err();
        assert!(
            !format!("{error:?} {error:#}").contains(SECRET),
            "at {address:?}"
        );
    }
    drop(guard);
    assert!(
        told_of.contains("Connection refused"),
        "the cause is told: {told_of}"
    );
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(!log.contains(SECRET), "{log}");
}

/// A server that takes what is written and never answers.
async fn mute_server() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut held = Vec::new();
        while let Ok((stream, _)) = listener.accept().await {
            held.push(stream);
        }
    });
    address
}

/// A server that answers in a language of its own, repeating what was asked.
async fn garbled_server() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let echo = |uri: axum::http::Uri| async move { format!("<html>{uri}</html>") };
    let router = axum::Router::new().fallback(echo);
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}
