//! The real bot behind a webhook: updates come over HTTP, from the simulated Telegram or by hand.

mod again;
mod door;
mod several;
mod stopping;

use std::net::SocketAddr;
use std::time::Duration;

use stepward::settings::Webhook;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::town::Town;

/// The address that Telegram is told; which machines stand behind it is told to the simulator.
const URL: &str = "http://stepward.invalid/telegram/:hook";

/// What Telegram shows, invented.
const SECRET: &str = "an-invented_Secret";

/// How long programs may take until everything is sent.
const PATIENCE: Duration = Duration::from_secs(60);

/// A program that runs.
struct Replica {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    running: JoinHandle<anyhow::Result<()>>,
}

impl Replica {
    /// Starts one that listens here, and returns once it has told Telegram of the webhook.
    async fn starts(town: &Town, address: SocketAddr) -> Self {
        let webhook = Webhook {
            url: URL.to_owned(),
            listen: address,
            secret: SECRET.into(),
        };
        let bot = town.another_behind(Some(webhook)).await;
        let set = town.telegram.calls("setWebhook");
        let (stop, stops) = watch::channel(false);
        let running = tokio::spawn(async move { bot.run(stops).await });
        while town.telegram.calls("setWebhook") == set {
            assert!(!running.is_finished(), "it ended: {:?}", running.await);
            tokio::task::yield_now().await;
        }
        Self {
            address,
            stop,
            running,
        }
    }

    async fn stops(self) {
        self.stop.send_replace(true);
        self.running.await.unwrap().unwrap();
    }

    /// Posts something to it.
    async fn post(
        &self,
        secret: Option<&str>,
        body: impl Into<reqwest::Body>,
    ) -> reqwest::Response {
        let url = URL.replace("stepward.invalid", &self.address.to_string());
        let mut post = reqwest::Client::new().post(url).body(body);
        if let Some(secret) = secret {
            post = post.header("x-telegram-bot-api-secret-token", secret);
        }
        post.send().await.unwrap()
    }
}

/// A town whose programs have fetched what the bot's own coming caused.
async fn town() -> Town {
    let town = Town::new().await;
    town.settle().await;
    town
}

/// A town whose updates are sent to these programs, in turn.
struct Street {
    town: Town,
    replicas: Vec<Replica>,
}

impl Street {
    async fn new(replicas: usize) -> Self {
        Self::through(town().await, replicas).await
    }

    async fn through(town: Town, count: usize) -> Self {
        let free: Vec<_> = (0..count)
            .map(|_| std::net::TcpListener::bind("127.0.0.1:0").unwrap())
            .collect();
        let addresses: Vec<SocketAddr> = free
            .iter()
            .map(|listener| listener.local_addr().unwrap())
            .collect();
        drop(free);
        town.telegram.lead_webhook_to(addresses.clone());
        let mut replicas = vec![];
        for address in addresses {
            replicas.push(Replica::starts(&town, address).await);
        }
        Self { town, replicas }
    }

    /// Whatever can be delivered now is, and everything is sent.
    async fn rests(&self) {
        let resting = async {
            loop {
                self.town.telegram.deliveries_rest().await;
                let counts = self.town.bot.store.counts().await.unwrap();
                if counts.waiting + counts.sending + counts.ambiguous == 0 {
                    return;
                }
            }
        };
        tokio::time::timeout(PATIENCE, resting).await.unwrap();
    }

    /// How many updates took effect.
    async fn taken(&self) -> i64 {
        sqlx::query_scalar("select count(*) from updates")
            .fetch_one(&self.town.database.pool())
            .await
            .unwrap()
    }

    /// The programs stop, and the webhook is taken away, as no program does by itself.
    async fn ends(self) {
        for replica in self.replicas {
            replica.stops().await;
        }
        let telegram = &self.town.telegram;
        let method = format!("{}/bot{}/deleteWebhook", telegram.url(), telegram.token());
        let deleted = reqwest::Client::new().post(method).send().await.unwrap();
        assert!(deleted.status().is_success());
        self.town.end().await;
    }
}
