//! The real program with all it stands on, to be killed and started again.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;
use stepward::demo::sample_roles;
use stepward::serve::wall_clock;
use stepward::simulator::{ChatId, Clock, GroupKind, PersonId, Rights, Setup, Simulator, Standing};
use stepward::store::{Keys, Options, Rank, Store};

use super::calls::CallLine;
use super::commits::{CommitLine, through};
use super::gate::Gate;
use super::invariants::{self, Seen};
use super::weather::Line;

/// A token as the real ones look.
const TOKEN: &str = "700000001:AAEinventedinventedinventedinvented";

/// How long the program may take for anything.
pub const PATIENCE: Duration = Duration::from_secs(90);

/// How often somebody looks whether the program still runs.
const LOOK: Duration = Duration::from_secs(1);

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
    /// Whether it is started again where it ends by itself, as it does when at its start nobody
    /// answers.
    pub looked_after: bool,
    footing: Footing,
    keys: Keys,
    calls: CallLine,
    _commits: CommitLine,
    /// The bad line to Telegram.
    pub to_telegram: Line,
    /// The bad line to Postgres.
    pub to_database: Line,
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
            clock: Clock::running(wall_clock()()),
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
        let to_telegram = Line::to(calls.address()).await?;
        let to_database = Line::to(commits.address()).await?;
        let keys = Keys::read_or_make(&footing.scratch.join("keys"))?;
        Ok(Self {
            telegram,
            group,
            pool,
            gate,
            kills: 0,
            looked_after: false,
            footing,
            keys,
            calls,
            _commits: commits,
            to_telegram,
            to_database,
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
        store.migrate().await?;
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
            .env(
                "TELEGRAM_API_URL",
                format!("http://{}", self.to_telegram.address()),
            )
            .env("CASEWORKER_CHAT_ID", self.group.0.to_string())
            .env(
                "DATABASE_URL",
                through(self.to_database.address(), &self.footing.database)?,
            )
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

    /// `kill -9`, whatever it is doing; `false` where it had ended by itself.
    ///
    /// # Errors
    /// Nothing was started.
    pub fn kill(&mut self) -> Result<bool> {
        let mut program = self.running.take().context("nothing runs")?;
        let lived = program.try_wait()?.is_none();
        program.kill()?;
        program.wait()?;
        self.kills += usize::from(lived);
        self.gate.opens_again();
        Ok(lived)
    }

    /// Another program starts, and the one that runs is told to stop; returns when it has.
    ///
    /// # Errors
    /// It does not stop, or says that something went wrong.
    pub async fn hands_over(&mut self) -> Result<()> {
        let mut old = self.running.take().context("nothing runs")?;
        self.start()?;
        let told = Command::new("kill").arg(old.id().to_string()).status()?;
        ensure!(told.success(), "the program cannot be told to stop");
        let ended = tokio::task::spawn_blocking(move || old.wait());
        let ended = tokio::time::timeout(PATIENCE, ended).await???;
        ensure!(ended.success(), "the program ended with {ended}");
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
            self.looks_after()?;
            tokio::select! {
                biased;
                () = gate.struck() => {
                    self.kill()?;
                    self.leases_run_out().await?;
                    self.start()?;
                }
                () = watch.next() => {}
                () = tokio::time::sleep(LOOK), if self.looked_after => {}
                () = tokio::time::sleep_until(deadline) => {
                    bail!("never came: {what}; {}", self.what_waits().await?);
                }
            }
        }
    }

    /// What has not moved, for whoever has to find out why.
    async fn what_waits(&self) -> Result<String> {
        let rows = "select id || ' ' || kind || ' ' || state || ', attempt ' || attempts
                || ', due in ' || (due_at - now()) || coalesce(', lease ' || (leased_until - now()), '')
            from outbox where unsettled or given_up order by id";
        let rows: Vec<String> = sqlx::query_scalar(rows).fetch_all(&self.pool).await?;
        let updates = self.telegram.pending_updates();
        Ok(format!(
            "{updates} updates wait at Telegram, rows: {rows:#?}"
        ))
    }

    fn looks_after(&mut self) -> Result<()> {
        let running = self.running.as_mut().context("nothing runs")?;
        if self.looked_after && running.try_wait()?.is_some() {
            self.start()?;
        }
        Ok(())
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

    /// How many of the bot's messages stand in a chat a second time, because nobody knew of the first.
    ///
    /// # Errors
    /// The database is away.
    pub async fn repeated(&self) -> Result<usize> {
        let known = "select count(*) from outbox where message is not null and gone_at is null
            and kind in ('message', 'copy', 'document')";
        let known: i64 = sqlx::query_scalar(known).fetch_one(&self.pool).await?;
        let handed_out = BTreeMap::new();
        let standing = invariants::standing(&self.seen(&handed_out, true)).0.len();
        Ok(standing.saturating_sub(usize::try_from(known)?))
    }

    /// What the program has said in its log.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.footing.scratch.join("log")).unwrap_or_default()
    }

    /// What is broken, one line each.
    ///
    /// # Errors
    /// The database is away.
    pub async fn broken(&self, at_rest: bool) -> Result<Vec<String>> {
        let handed_out = self.calls.handed_out();
        invariants::broken(&self.seen(&handed_out, at_rest)).await
    }

    fn seen<'a>(&'a self, handed_out: &'a BTreeMap<i64, Value>, at_rest: bool) -> Seen<'a> {
        Seen {
            pool: &self.pool,
            telegram: &self.telegram,
            handed_out,
            keys: &self.keys,
            group: self.group,
            at_rest,
        }
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
