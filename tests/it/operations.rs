//! What whoever watches the bot is told: alive, ready, and how it does.

use std::time::Duration;

use stepward::ingress::polling::Polling;
use stepward::measures::{BOUNDS, Histogram};
use stepward::operations::listen;
use stepward::simulator::Fault;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::town::{Town, admitted};

/// The listener of a town's bot.
struct Watch {
    url: String,
    stop: watch::Sender<bool>,
}

impl Watch {
    async fn of(town: &Town) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (stop, stops) = watch::channel(false);
        tokio::spawn(listen(listener, town.bot.watched(stops)));
        Self { url, stop }
    }

    async fn get(&self, path: &str) -> (u16, String) {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let answer = client.get(format!("{}{path}", self.url)).send().await;
        let answer = answer.unwrap();
        let status = answer.status().as_u16();
        (status, answer.text().await.unwrap())
    }

    /// The value of a series, as it stands on the page.
    async fn value(&self, series: &str) -> f64 {
        let (_, page) = self.get("/metrics").await;
        let mut lines = page.lines();
        let value = lines.find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
        let Some(value) = value else {
            panic!("no {series} in:\n{page}")
        };
        value.parse().unwrap()
    }
}

#[tokio::test]
async fn a_bot_is_alive_and_ready_until_it_is_told_to_stop() {
    let town = Town::new().await;
    let watch = Watch::of(&town).await;
    assert_eq!(watch.get("/health").await, (200, "alive\n".to_owned()));
    assert_eq!(watch.get("/ready").await, (200, "ready\n".to_owned()));
    watch.stop.send_replace(true);
    let stopping = (503, "the bot is stopping\n".to_owned());
    assert_eq!(watch.get("/ready").await, stopping);
    assert_eq!(watch.get("/health").await.0, 200, "it is still alive");
    town.end().await;
}

#[tokio::test]
async fn without_its_database_a_bot_is_alive_but_not_ready() {
    let town = Town::new().await;
    let watch = Watch::of(&town).await;
    assert_eq!(watch.value("stepward_database_up").await, 1.0);
    town.database.take_away().await;
    let away = (503, "the database is away\n".to_owned());
    assert_eq!(watch.get("/ready").await, away);
    assert_eq!(watch.get("/health").await.0, 200);
    let (status, page) = watch.get("/metrics").await;
    assert_eq!(status, 200);
    assert!(page.contains("stepward_database_up 0\n"), "{page}");
    assert!(
        !page.contains("stepward_outbox"),
        "what is not known is not told: {page}"
    );
    town.abandon();
}

#[tokio::test]
async fn updates_are_counted_by_what_became_of_them() {
    let town = Town::new().await;
    let watch = Watch::of(&town).await;
    let outcome = |name: &str| format!("stepward_updates_total{{outcome=\"{name}\"}}");
    let mut hana = admitted(&town, "Hana").await;
    hana.says("Hana").await;
    // Start, four presses and a name.
    assert_eq!(watch.value(&outcome("effected")).await, 6.0);
    assert_eq!(watch.value("stepward_update_seconds_count").await, 6.0);
    // Nothing follows from the bot's own joining of the group.
    let ignored = watch.value(&outcome("ignored")).await;

    town.telegram
        .say(hana.id, hana.id.into(), "B18", None, None)
        .unwrap();
    town.telegram.advance(time::Duration::SECOND);
    let intake = &town.bot.intake;
    let twice = async |updates: Vec<serde_json::Value>| {
        intake.take_all(updates.clone()).await?;
        intake.take_all(updates).await
    };
    Polling::new(&town.bot.telegram, twice)
        .poll_once()
        .await
        .unwrap();
    assert_eq!(watch.value(&outcome("effected")).await, 7.0);
    assert_eq!(watch.value(&outcome("seen")).await, 1.0);
    intake
        .take(serde_json::json!({"update_id": 1, "poll": {}}))
        .await
        .unwrap();
    assert_eq!(watch.value(&outcome("ignored")).await, ignored + 1.0);
    assert_eq!(
        watch.value("stepward_update_seconds_count").await,
        7.0,
        "what was not done took no time"
    );
    town.end().await;
}

#[tokio::test]
async fn an_update_that_fails_is_counted_with_its_tries_and_stays_to_be_seen() {
    let town = Town::new().await;
    let watch = Watch::of(&town).await;
    let mut hana = admitted(&town, "Hana").await;
    let pool = town.database.pool();
    sqlx::query("alter table answers add constraint poison check (false) not valid")
        .execute(&pool)
        .await
        .unwrap();
    hana.says("Hana").await;
    let parked = "stepward_updates_total{outcome=\"parked\"}";
    assert_eq!(watch.value(parked).await, 1.0);
    assert_eq!(watch.value("stepward_parked_updates").await, 1.0);
    assert_eq!(watch.value("stepward_update_failed_tries_total").await, 4.0);
    town.end().await;
}

#[tokio::test]
async fn messages_and_calls_are_counted_and_what_waits_is_seen() {
    let town = Town::new().await;
    let watch = Watch::of(&town).await;
    let hana = admitted(&town, "Hana").await;
    let call = |method: &str, verdict: &str| {
        format!("stepward_bot_api_calls_total{{method=\"{method}\",verdict=\"{verdict}\"}}")
    };
    let replies = "stepward_message_seconds_count{class=\"reply\"}";
    let sent = watch.value(replies).await;
    assert!(sent > 0.0);
    assert!(watch.value(&call("sendMessage", "done")).await > 0.0);

    town.telegram
        .inject(Fault::TooManyRequests(Duration::from_secs(60)).on("sendMessage"));
    town.telegram
        .say(hana.id, hana.id.into(), "Hana", None, None)
        .unwrap();
    town.settle().await;
    assert_eq!(watch.value(&call("sendMessage", "wait")).await, 1.0);
    let waiting = "stepward_outbox_waiting{class=\"reply\"}";
    assert!(watch.value(waiting).await > 0.0);
    let age = "stepward_outbox_oldest_seconds{class=\"reply\"}";
    assert!(watch.value(age).await > 0.0);

    town.time_runs_out().await;
    town.settle().await;
    assert_eq!(watch.value(waiting).await, 0.0);
    assert_eq!(watch.value(age).await, 0.0);
    assert!(watch.value(replies).await > sent);
    for pool in ["turns", "sender"] {
        let label = format!("{{pool=\"{pool}\"}}");
        let open = format!("stepward_database_connections{label}");
        let limit = format!("stepward_database_connections_limit{label}");
        assert!(watch.value(&open).await <= watch.value(&limit).await);
    }
    town.end().await;
}

#[tokio::test]
async fn the_page_holds_what_the_documentation_lists_and_no_ids() {
    let town = Town::new().await;
    let watch = Watch::of(&town).await;
    let hana = admitted(&town, "Hana").await;
    let (_, page) = watch.get("/metrics").await;
    let families = page.lines().filter_map(|line| line.strip_prefix("# TYPE "));
    let mut families: Vec<&str> = families
        .filter_map(|family| family.split(' ').next())
        .collect();
    families.sort_unstable();
    let listed = include_str!("../../src/operations/mod.rs").lines();
    let listed = listed.filter_map(|line| line.strip_prefix("//! | `")?.split('`').next());
    let mut listed: Vec<&str> = listed.collect();
    listed.sort_unstable();
    assert_eq!(families, listed);
    for id in [hana.id.0.to_string(), town.group.0.to_string()] {
        assert!(!page.contains(&id), "{page}");
    }
    town.end().await;
}

#[test]
fn a_time_counts_in_its_step_and_in_all_above() {
    let histogram = Histogram::default();
    for milliseconds in [1, 3, 40_000] {
        histogram.add(Duration::from_millis(milliseconds));
    }
    let times = histogram.times();
    let within = |seconds: f64| {
        let step = BOUNDS.iter().position(|bound| *bound == seconds).unwrap();
        times.within[step]
    };
    assert_eq!([0.001, 0.0025, 0.005, 30.0].map(within), [1, 1, 2, 2]);
    assert_eq!((times.count, times.sum), (3, 40.004));
}
