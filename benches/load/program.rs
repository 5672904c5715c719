//! The bot as it runs in production: a process of its own.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use stepward::demo::sample_roles;
use stepward::simulator::{ChatId, Simulator};
use stepward::store::{Keys, Options, Store};

use crate::arguments::Ingress;

/// How long the program may take to start or to stop.
const PATIENCE: Duration = Duration::from_secs(60);

/// Where everything is that a program needs.
pub struct Wiring<'a> {
    /// The program.
    pub binary: &'a Path,
    /// The database's address.
    pub database: String,
    /// Telegram.
    pub telegram: &'a Simulator,
    /// The caseworkers' group.
    pub group: ChatId,
    /// How updates come.
    pub ingress: Ingress,
    /// The directory for keys, ledger and log.
    pub scratch: PathBuf,
}

impl Wiring<'_> {
    /// Brings the database up to date, and stores the sample roles.
    pub async fn prepare(&self) -> Result<Store> {
        let options = Options {
            keys: Keys::read_or_make(&self.keys())?,
            bot: self.telegram.bot_id().0,
            group: self.group.0,
            ledger: self.scratch.join("erasures"),
            connections: 2,
        };
        let store = Store::connect(&self.database, options).await?;
        store.migrate().await?;
        let now = self.telegram.now();
        let roles = sample_roles(now.date());
        store.import_roles("sample", &roles, now).await?;
        Ok(store)
    }

    fn keys(&self) -> PathBuf {
        self.scratch.join("keys")
    }

    /// Starts the program and waits until it asks for updates, or says where to send them.
    pub async fn start(&self) -> Result<Program> {
        let log_file = self.scratch.join("log");
        let log = std::fs::File::create(&log_file)?;
        let (asks, webhook) = match self.ingress {
            Ingress::Polling => ("getUpdates", vec![]),
            Ingress::Webhook => ("setWebhook", webhook()?.to_vec()),
        };
        let asked = self.telegram.calls(asks);
        let child = Command::new(self.binary)
            .arg("serve")
            .env_clear()
            .env("TELEGRAM_BOT_TOKEN", self.telegram.token())
            .env("TELEGRAM_API_URL", self.telegram.url())
            .env("CASEWORKER_CHAT_ID", self.group.0.to_string())
            .env("DATABASE_URL", &self.database)
            .env("STEPWARD_KEY_FILE", self.keys())
            .env("STEPWARD_ERASURE_LEDGER", self.scratch.join("erasures"))
            .env("RUST_LOG", "warn")
            .envs(webhook)
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .context("starting the program; build it with `cargo build --release`")?;
        let mut program = Program(child);
        let ready = async {
            while self.telegram.calls(asks) == asked {
                ensure!(
                    program.0.try_wait()?.is_none(),
                    "the program ended: {}",
                    std::fs::read_to_string(&log_file)?
                );
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            Ok(())
        };
        tokio::time::timeout(PATIENCE, ready)
            .await
            .context("the program does not get ready")??;
        Ok(program)
    }
}

/// The settings of a webhook on this machine, at a port that is free.
fn webhook() -> Result<[(&'static str, String); 3]> {
    let free = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    Ok([
        ("WEBHOOK_URL", format!("http://{free}/telegram")),
        ("WEBHOOK_LISTEN", free.to_string()),
        ("WEBHOOK_SECRET", "an-invented-secret".to_owned()),
    ])
}

/// The running program; dropped, it is killed.
pub struct Program(Child);

impl Program {
    /// Its process id.
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// Tells it to stop, and waits until it has.
    pub async fn stop(mut self) -> Result<()> {
        let told = Command::new("kill").arg(self.id().to_string()).status()?;
        ensure!(told.success(), "the program cannot be told to stop");
        let ended = async {
            loop {
                if let Some(status) = self.0.try_wait()? {
                    return anyhow::Ok(status);
                }
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        let status = tokio::time::timeout(PATIENCE, ended)
            .await
            .context("the program does not stop")??;
        ensure!(status.success(), "the program ended with {status}");
        Ok(())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}
