//! The log, at its most talkative and through many faults, holds neither the token nor a word.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use secrecy::SecretString;
use serde_json::Value;
use sqlx::AssertSqlSafe;
use stepward::housekeeping;
use stepward::ingress::polling::{Polling, Stumble};
use stepward::intake::Clock;
use stepward::message::{Delivery, Message};
use stepward::operations::logging;
use stepward::outbox::Outbox;
use stepward::simulator::{Fault, Setup, Simulator, When};
use stepward::telegram::{Target, Telegram};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tracing::Dispatch;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::util::SubscriberInitExt;

use crate::town::{Person, Town, admitted};

/// What a candidate is called, answers and tells, and what a caseworker is called and writes.
const WORDS: [&str; 5] = [
    "Quillberry",
    "Zanthorium",
    "wisteria",
    "Marmalade",
    "periwinkle",
];

/// Errors that the program hands on are logged as its own, whatever becomes of them otherwise.
const OWN: &str = "stepward";

/// How long a call may take here.
const PATIENCE: Duration = Duration::from_millis(60);

/// The tables that a turn writes to or a sender settles in.
const TABLES: [&str; 6] = [
    "answers",
    "kept_words",
    "heard_messages",
    "journey_log",
    "updates",
    "outbox",
];

/// Everything that is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

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

/// From now on this thread logs there, as long as what is returned lives.
///
/// `tracing` asks only the thread at hand whether anybody wants the lines of a place in the code,
/// and remembers its answer for all threads, while there is one log only; so there are two.
fn logs(asked: &str, log: &Log) -> (Dispatch, DefaultGuard) {
    let guard = logging::log(asked, false, log.clone()).set_default();
    (Dispatch::new(logging::log(asked, false, io::sink)), guard)
}

/// Addresses at which a Bot API should be and something else is, or one that is in trouble.
struct Elsewhere {
    addresses: Vec<String>,
    _simulators: Vec<Simulator>,
}

impl Elsewhere {
    async fn new(token: &str) -> Self {
        let faults = [
            Fault::ServerError(500, When::Before),
            Fault::ServerError(502, When::After),
            Fault::TooManyRequests(Duration::from_secs(1)),
            Fault::Reset(When::Before),
            Fault::Reset(When::After),
            Fault::Silence(When::After),
            Fault::Garbage(When::Before),
        ];
        let mut simulators = vec![];
        for fault in faults {
            let token = token.to_owned();
            let setup = Setup {
                token,
                ..Setup::default()
            };
            let simulator = Simulator::start(setup).await.unwrap();
            simulator.inject(fault.times(u32::MAX));
            simulators.push(simulator);
        }
        // One that does not know the token.
        let token = "700000001:another".to_owned();
        let setup = Setup {
            token,
            ..Setup::default()
        };
        simulators.push(Simulator::start(setup).await.unwrap());
        let mut addresses: Vec<String> = simulators
            .iter()
            .map(|simulator| simulator.url().to_owned())
            .collect();
        addresses.extend([
            "http://127.0.0.1:1".to_owned(),
            "http://nowhere.invalid".to_owned(),
            server(Answer::Nothing).await,
            server(Answer::Garbage).await,
            server(Answer::Echo).await,
            server(Answer::End).await,
        ]);
        Self {
            addresses,
            _simulators: simulators,
        }
    }
}

/// What a server does with a request.
#[derive(Clone, Copy)]
enum Answer {
    Nothing,
    Garbage,
    /// The request itself, as if it were the description of an error.
    Echo,
    End,
}

async fn server(answer: Answer) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut held = vec![];
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = vec![0; 16 * 1024];
            let length = stream.read(&mut request).await.unwrap_or(0);
            let request = String::from_utf8_lossy(&request[..length]).into_owned();
            let body = match answer {
                Answer::End => continue,
                Answer::Nothing => {
                    held.push(stream);
                    continue;
                }
                Answer::Garbage => format!("{{\"ok\": {request}"),
                Answer::Echo => {
                    let description = format!("Bad Request: cannot read \"{request}\"");
                    serde_json::json!({"ok": false, "error_code": 400, "description": description})
                        .to_string()
                }
            };
            let length = body.len();
            let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {length}");
            let answer = format!("{head}\r\n\r\n{body}");
            stream.write_all(answer.as_bytes()).await.ok();
        }
    });
    address
}

/// Everything that can be delivered, in people's words.
fn deliveries() -> Vec<Delivery> {
    let text = WORDS.join(" ");
    let message = Message {
        text: text.clone(),
        ..Message::default()
    };
    vec![
        Delivery::Send(message.clone()),
        Delivery::Edit { row: 1, message },
        Delivery::Document {
            name: "a.json".to_owned(),
            content: text.clone(),
            caption: text.clone(),
        },
        Delivery::Toast {
            query: text.clone(),
            text: text.clone(),
            alert: false,
        },
        Delivery::Delete { messages: vec![1] },
        Delivery::Copy {
            chat: 1,
            message: 1,
            protected: true,
        },
        Delivery::Topic { name: text.clone() },
        Delivery::Retitle {
            name: text,
            closed: true,
        },
    ]
}

/// Calls every method there; returns how many calls failed.
async fn call_everything(telegram: &Telegram) -> usize {
    let target = Target {
        chat: 1,
        thread: Some(2),
        edits: Some(3),
    };
    let mut failed = 0;
    for delivery in deliveries() {
        let verdict = telegram.deliver(target, &delivery).await;
        tracing::warn!(target: OWN, ?verdict, "a delivery failed");
        failed += usize::from(!verdict.is_settled());
    }
    let words = WORDS.join(" ");
    let asked = [
        telegram.me().await.err(),
        telegram.has_topics(1).await.err(),
        telegram.membership(1, 2).await.err(),
        telegram.set_commands(None, &[("help", words)]).await.err(),
        telegram
            .set_webhook("https://invented.example", "wisteria")
            .await
            .err(),
        telegram.webhook_info().await.err(),
    ];
    for failure in asked.into_iter().flatten() {
        tracing::warn!(target: OWN, %failure, ?failure, "a call failed");
        failed += 1;
    }
    failed
}

/// The bot does what it can with what waits, whatever fails; returns whether anything did.
async fn tries_to_settle(town: &Town, telegram: &Telegram) -> bool {
    town.telegram.advance(time::Duration::SECOND);
    town.time_runs_out().await;
    let clock = clock(town);
    let take = |updates: Vec<Value>| town.bot.intake.take_all(updates);
    let (_go_on, stop) = watch::channel(false);
    let polling = Polling::new(telegram, take).run(stop);
    // It stops by itself where it makes no sense.
    let polled = tokio::time::timeout(PATIENCE * 4, polling).await;
    let sender = Outbox::new(
        town.bot.store.clone(),
        telegram.clone(),
        town.bot.intake.clone(),
        clock,
    );
    let sent = tokio::time::timeout(PATIENCE * 8, sender.drain()).await;
    if let Ok(Err(error)) = &polled {
        tracing::error!(target: OWN, "polling ended: {error:#}");
    }
    if let Ok(Err(error)) = &sent {
        tracing::error!(target: OWN, "sending ended: {error:#}");
    }
    !matches!((polled, sent), (Ok(Ok(())), Ok(Ok(_))))
}

fn clock(town: &Town) -> Clock {
    let telegram = town.telegram.clone();
    Arc::new(move || telegram.now())
}

/// Quillberry has answered something and talks with Marmalade.
async fn talk(town: &Town) -> (Person<'_>, Person<'_>) {
    let mut sara = town.caseworker("Marmalade").await;
    let mut hana = admitted(town, "Quillberry").await;
    hana.says_all(&["Zanthorium", "/person"]).await;
    sara.presses_in_group("Take this case").await;
    hana.says("May I tell you about wisteria?").await;
    sara.says("Tell me, periwinkle.").await;
    assert!(hana.hears().contains("periwinkle"), "{}", hana.hears());
    (hana, sara)
}

fn says(person: &Person<'_>, words: &str) {
    let telegram = &person.town.telegram;
    telegram
        .say(person.id, person.id.into(), words, None, None)
        .unwrap();
}

/// One table after the other refuses what is written to it, then the whole database; returns how
/// many faults that were.
async fn break_the_database(town: &Town, people: &[&Person<'_>]) -> usize {
    let mut faults = 0;
    for table in TABLES {
        for person in people {
            says(person, "wisteria and periwinkle, says Zanthorium");
        }
        let pool = town.database.pool();
        for change in [
            "add constraint poison check (false) not valid",
            "drop constraint poison",
        ] {
            let sql = AssertSqlSafe(format!("alter table {table} {change}"));
            sqlx::query(sql).execute(&pool).await.unwrap();
            tries_to_settle_at_leisure(town).await;
        }
        pool.close().await;
        faults += 1;
    }
    for person in people {
        says(person, "wisteria and periwinkle, says Zanthorium");
    }
    town.database.take_away().await;
    tries_to_settle_at_leisure(town).await;
    let cleaned = housekeeping::once(&town.bot.store, &town.bot.world, &clock(town)).await;
    tracing::warn!(target: OWN, "housekeeping: {:#}", cleaned.unwrap_err());
    town.database.give_back().await;
    faults + 1
}

/// One round of the bot as it is, which may fail.
async fn tries_to_settle_at_leisure(town: &Town) {
    town.telegram.advance(time::Duration::SECOND);
    let take = |updates: Vec<Value>| town.bot.intake.take_all(updates);
    let mut polling = Polling::new(&town.bot.telegram, take);
    if let Err(Stumble::NotTaken(error)) = polling.poll_once().await {
        tracing::error!(target: OWN, "a round failed: {error:#}");
    }
    polling.poll_once().await.ok();
    if let Err(error) = town.bot.outbox.drain().await {
        tracing::error!(target: OWN, "sending failed: {error:#}");
    }
}

#[tokio::test]
async fn through_many_faults_no_line_holds_the_token_or_a_word() {
    let log = Log::default();
    let guard = logs("trace", &log);
    let town = Town::new().await;
    let (hana, sara) = talk(&town).await;
    let token = town.telegram.token().to_owned();
    let elsewhere = Elsewhere::new(&token).await;
    let mut faults = 0;
    for address in &elsewhere.addresses {
        let secret = SecretString::from(token.clone());
        let telegram = Telegram::new(&secret, address).unwrap();
        let telegram = telegram.patient_for(PATIENCE);
        let failed = call_everything(&telegram).await;
        assert!(failed > 8, "{failed} calls failed at {address}");
        says(&hana, "Zanthorium, and wisteria again");
        says(&sara, "More periwinkle");
        tries_to_settle_at_leisure(&town).await;
        faults += failed + usize::from(tries_to_settle(&town, &telegram).await);
    }
    faults += break_the_database(&town, &[&hana, &sara]).await;
    drop(guard);
    assert!(faults >= 100, "{faults} faults");
    let log = log.text();
    for told in [
        "update_id=",
        "candidate=",
        "outcome=",
        "parked",
        "no updates",
    ] {
        assert!(log.contains(told), "{told} is told:\n{log}");
    }
    let secret = token.split(':').nth(1).unwrap();
    for canary in WORDS.iter().chain([&secret]) {
        let line = log.lines().find(|line| line.contains(canary));
        assert!(line.is_none(), "{canary} is in the log: {line:?}");
    }
    town.abandon();
}

#[test]
fn no_line_of_a_library_is_logged_whatever_is_asked_for() {
    for asked in ["trace", "hyper=trace,sqlx=trace,stepward=trace"] {
        let log = Log::default();
        let guard = logs(asked, &log);
        tracing::trace!(target: "stepward::intake", "our own");
        tracing::trace!(target: "hyper::client", "a library's");
        tracing::error!(target: "sqlx::query", "a library's");
        tracing::error!(target: "stepward_beside", "a library's");
        drop(guard);
        let log = log.text();
        assert_eq!(log.lines().count(), 1, "{log}");
        assert!(log.contains("our own"), "{log}");
    }
}
