//! One Postgres for the whole test run, and a migrated database of its own for each test.
//!
//! A thread with a runtime of its own keeps the server, since every test has another runtime and a
//! connection cannot change between them. It lives as long as the test binary, whose end also ends
//! the server. Made for `cargo test`, where all tests share one process; under nextest, which gives
//! each test a process, each has a server of its own: right, but slower.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{AssertSqlSafe, PgPool};
use stepward::postgres::{Durability, Embedded, Place};
use stepward::settings::environment;
use tokio::sync::{mpsc, oneshot};

/// A test's own database, dropped with this value.
pub struct Database {
    name: String,
    url: String,
}

impl Database {
    /// A new database with all migrations and no rows.
    pub async fn fresh() -> Self {
        let (answer, answered) = oneshot::channel();
        KEEPER
            .send(Wish::Make(answer))
            .expect("the keeper ends with the process only");
        match answered.await.expect("the keeper answers every wish") {
            Ok(database) => database,
            Err(reason) => panic!("no database for this test: {reason}"),
        }
    }

    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Nobody reaches it any more.
    pub async fn take_away(&self) {
        self.ask_its_server(&[
            "alter database {} allow_connections false",
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = '{}'",
        ])
        .await;
    }

    /// It can be reached again.
    pub async fn give_back(&self) {
        self.ask_its_server(&["alter database {} allow_connections true"])
            .await;
    }

    async fn ask_its_server(&self, orders: &[&str]) {
        let beside = self.url.replace(&self.name, "postgres");
        let pool = PgPool::connect(&beside).await.unwrap();
        for sql in orders {
            order(&pool, sql.replace("{}", &self.name)).await.unwrap();
        }
        pool.close().await;
    }

    /// A small pool of connections, for the runtime of the test that asks.
    pub fn pool(&self) -> PgPool {
        let options: PgConnectOptions = self.url.parse().expect("the server wrote this address");
        PgPoolOptions::new()
            .max_connections(8)
            .connect_lazy_with(options)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        KEEPER.send(Wish::Drop(self.name.clone())).ok();
    }
}

/// Where and how tests keep their servers: below cargo's directory for the files of tests.
pub fn place(name: &str) -> Place {
    Place {
        data_dir: Path::new(env!("CARGO_TARGET_TMPDIR")).join(name),
        durability: Durability::TradedForSpeed,
        bin: environment("STEPWARD_POSTGRES_BIN").map(PathBuf::from),
        path: environment("PATH").unwrap_or_default(),
    }
}

/// Removes a data directory with the cluster it leads to.
pub fn remove(data_dir: &Path) {
    if let Ok(home) = fs::canonicalize(data_dir.join("postgres")) {
        fs::remove_dir_all(home).ok();
    }
    fs::remove_dir_all(data_dir).ok();
}

enum Wish {
    Make(oneshot::Sender<Result<Database, String>>),
    Drop(String),
}

static KEEPER: LazyLock<mpsc::UnboundedSender<Wish>> = LazyLock::new(|| {
    let (wish, wishes) = mpsc::unbounded_channel();
    std::thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime
            .expect("a runtime needs no more than memory")
            .block_on(keep(wishes));
    });
    wish
});

async fn keep(mut wishes: mpsc::UnboundedReceiver<Wish>) {
    let server = start().await.map_err(|error| format!("{error:#}"));
    let mut number = 0;
    while let Some(wish) = wishes.recv().await {
        let (server, pool) = match &server {
            Ok((server, pool)) => (server, pool.clone()),
            Err(reason) => {
                if let Wish::Make(answer) = wish {
                    answer.send(Err(reason.clone())).ok();
                }
                continue;
            }
        };
        match wish {
            Wish::Make(answer) => {
                number += 1;
                let name = format!("test_{number}");
                let url = server.url(&name);
                tokio::spawn(async move {
                    let made = order(&pool, format!("create database {name} template migrated"));
                    let made = made.await.map(|()| Database { name, url });
                    answer.send(made.map_err(|error| error.to_string())).ok();
                });
            }
            Wish::Drop(name) => {
                tokio::spawn(async move {
                    order(
                        &pool,
                        format!("drop database if exists {name} with (force)"),
                    )
                    .await
                    .ok();
                });
            }
        }
    }
}

/// Starts the run's server and migrates the database that the others are copied from.
async fn start() -> anyhow::Result<(Embedded, PgPool)> {
    // Runs that begin at the same moment must not take each other's new server for a leftover.
    let turn = File::create(Path::new(env!("CARGO_TARGET_TMPDIR")).join("postgres.turn"))?;
    turn.lock()?;
    remove_leftovers();
    let server = Embedded::start(&place(&format!("postgres-{}", std::process::id()))).await?;
    let template = PgPool::connect(&server.database("migrated").await?).await?;
    sqlx::migrate!("./migrations").run(&template).await?;
    template.close().await;
    let pool = PgPoolOptions::new()
        .max_connections(4)
        .connect(&server.url("postgres"))
        .await?;
    Ok((server, pool))
}

async fn order(pool: &PgPool, sql: String) -> sqlx::Result<()> {
    sqlx::query(AssertSqlSafe(sql))
        .execute(pool)
        .await
        .map(|_| ())
}

/// A test binary cannot clean up at its end; the next one does, for those whose lock is free.
fn remove_leftovers() {
    for entry in fs::read_dir(env!("CARGO_TARGET_TMPDIR"))
        .into_iter()
        .flatten()
        .flatten()
    {
        let is_a_run = entry.file_name().to_string_lossy().starts_with("postgres-");
        let lock = File::open(entry.path().join("postgres.lock"));
        if is_a_run && lock.is_ok_and(|lock| lock.try_lock().is_ok()) {
            remove(&entry.path());
        }
    }
}
