//! The real program with all it stands on, to be killed and started again.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;
use stepward::demo::sample_roles;
use stepward::simulator::{ChatId, Clock, GroupKind, PersonId, Rights, Setup, Simulator, Standing};
use stepward::store::{Keys, Options, Rank, Store};
use time::macros::datetime;

use super::calls::CallLine;
use super::commits::CommitLine;
use super::gate::Gate;
use super::invariants::{self, Seen};

/// A token as the real ones look.
const TOKEN: &str = "700000001:AAEinventedinventedinventedinvented";

/// How long the program may take for anything.
pub const PATIENCE: Duration = Duration::from_secs(90);

/// What the dead program held runs out: the database's clock cannot be moved, so the rows' times
/// are. What it had said to the database and the database has not heard yet is cut off first.
const RUNS_OUT: [&str; 5] = [
    "select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity
    where datname = current_database() and application_name = 'stepward'",
    "update outbox set leased_until = now() - interval '1 second' where state = 'sending'",
    "update outbox set due_at = now() where state in ('retry', 'ambiguous')",
    "update senders set lives_until = now() - interval '1 second'",
    "update poller set holds_until = now() - interval '1 second'",
];

/// What a stage is made of.
pub struct Footing {
    /// The address of a migrated database, by a socket.
    pub database: String,
    /// Where keys, ledger and log go; it exists.
    pub scratch: PathBuf,
    /// The program.
    pub binary: PathBuf,
}

/// The program between its two lines.
pub struct Stage {
    /// Telegram.
    pub telegram: Arc<Simulator>,
    /// The caseworkers' group.
    pub group: ChatId,
    /// The database, past the line.
    pub pool: PgPool,
    /// Where the program is killed.
    pub gate: Gate,
    /// How often it was killed.
    pub kills: usize,
    footing: Footing,
    keys: Keys,
    calls: CallLine,
    commits: CommitLine,
    running: Option<Child>,
}

impl Stage {
    /// A stage on which nothing runs yet.
    ///
    /// # Errors
    /// The database is away, or no port is free.
    pub async fn new(footing: Footing) -> Result<Self> {
        let setup = Setup {
            token: TOKEN.to_owned(),
            clock: Clock::running(datetime!(2026-03-02 09:00 UTC)),
            ..Setup::default()
        };
        let telegram = Arc::new(Simulator::start(setup).await?);
        let group = telegram.create_group("Caseworkers (invented)", GroupKind::Forum);
        telegram.place_bot(group, Standing::Administrator(Rights::ALL))?;
        let gate = Gate::new();
        let pool = PgPoolOptions::new()
            .max_connections(4)
            .connect(&footing.database)
            .await?;
        let calls = CallLine::to(telegram.url(), gate.clone()).await?;
        let commits = CommitLine::to(&footing.database, gate.clone()).await?;
        let keys = Keys::read_or_make(&footing.scratch.join("keys"))?;
        Ok(Self {
            telegram,
            group,
            pool,
            gate,
            kills: 0,
            footing,
            keys,
            calls,
            commits,
            running: None,
        })
    }

    /// Sample roles, and a registered caseworker of this name who is in the group.
    ///
    /// # Errors
    /// The database is away.
    pub async fn prepare(&self, caseworker: &str) -> Result<PersonId> {
        let options = Options {
            keys: self.keys.clone(),
            bot: self.telegram.bot_id().0,
            group: self.group.0,
            ledger: self.footing.scratch.join("erasures"),
            connections: 1,
        };
        let store = Store::connect(&self.footing.database, options).await?;
        let now = self.telegram.now();
        let roles = sample_roles(now.date());
        store.import_roles("sample", &roles, now).await?;
        let person = self.telegram.create_person(caseworker, None, "en");
        self.telegram.join(person, self.group)?;
        let english = "en".into();
        store
            .add_caseworker(person.0, caseworker, &english, Rank::Caseworker, now)
            .await?;
        Ok(person)
    }

    /// Starts the program.
    ///
    /// # Errors
    /// It is not there.
    pub fn start(&mut self) -> Result<()> {
        let scratch = &self.footing.scratch;
        let log = std::fs::File::options()
            .create(true)
            .append(true)
            .open(scratch.join("log"))?;
        let program = Command::new(&self.footing.binary)
            .arg("serve")
            .env_clear()
            .env("TELEGRAM_BOT_TOKEN", TOKEN)
            .env("TELEGRAM_API_URL", self.calls.url())
            .env("CASEWORKER_CHAT_ID", self.group.0.to_string())
            .env("DATABASE_URL", self.commits.url())
            .env("STEPWARD_KEY_FILE", scratch.join("keys"))
            .env("STEPWARD_ERASURE_LEDGER", scratch.join("erasures"))
            .env("RUST_LOG", "warn")
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .context("starting the program")?;
        self.running = Some(program);
        Ok(())
    }

    /// `kill -9`, whatever it is doing.
    ///
    /// # Errors
    /// It had ended by itself.
    pub fn kill(&mut self) -> Result<()> {
        let mut program = self.running.take().context("nothing runs")?;
        let ended = program.try_wait()?;
        ensure!(ended.is_none(), "the program had ended: {ended:?}");
        program.kill()?;
        program.wait()?;
        self.kills += 1;
        self.gate.opens_again();
        Ok(())
    }

    /// The leases and the heartbeat of a dead program run out.
    ///
    /// # Errors
    /// The database is away.
    pub async fn leases_run_out(&self) -> Result<()> {
        for runs_out in RUNS_OUT {
            sqlx::query(runs_out).execute(&self.pool).await?;
        }
        Ok(())
    }

    /// Waits until something holds; where the gate strikes meanwhile, the program is killed and
    /// started again.
    ///
    /// # Errors
    /// It does not hold in time; what was waited for is named.
    pub async fn until(
        &mut self,
        what: &str,
        holds: impl AsyncFn(&Self) -> Result<bool>,
    ) -> Result<()> {
        let deadline = tokio::time::Instant::now() + PATIENCE;
        let mut watch = self.gate.watch();
        let gate = self.gate.clone();
        loop {
            if holds(self).await? {
                return Ok(());
            }
            tokio::select! {
                biased;
                () = gate.struck() => {
                    self.kill()?;
                    self.leases_run_out().await?;
                    self.start()?;
                }
                () = watch.next() => {}
                () = tokio::time::sleep_until(deadline) => anyhow::bail!("never came: {what}"),
            }
        }
    }

    /// Waits until no update and no row of the outbox waits.
    ///
    /// # Errors
    /// Something waits for ever.
    pub async fn rests(&mut self) -> Result<()> {
        self.until("rest", async |stage| {
            let waiting = "select count(*) from outbox where unsettled";
            let waiting: i64 = sqlx::query_scalar(waiting).fetch_one(&stage.pool).await?;
            Ok(waiting == 0 && stage.telegram.pending_updates() == 0)
        })
        .await
    }

    /// What is broken, one line each.
    ///
    /// # Errors
    /// The database is away.
    pub async fn broken(&self, at_rest: bool) -> Result<Vec<String>> {
        let handed_out = self.calls.handed_out();
        let seen = Seen {
            pool: &self.pool,
            telegram: &self.telegram,
            handed_out: &handed_out,
            keys: &self.keys,
            group: self.group,
            at_rest,
        };
        invariants::broken(&seen).await
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if let Some(running) = &mut self.running {
            running.kill().ok();
            running.wait().ok();
        }
    }
}
