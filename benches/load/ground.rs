//! What the measurement stands on: a scratch directory with a Postgres that writes to the disk.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use stepward::postgres::{Durability, Embedded, Place};
use stepward::settings::environment;

/// More clients than any measurement has, and the bot's own.
const CONNECTIONS: &str = "alter system set max_connections = 400";

/// The scratch directory and the server in it.
pub struct Ground {
    /// Everything is in here and goes with it.
    pub scratch: PathBuf,
    server: Embedded,
    /// The server's first process.
    pub postmaster: u32,
}

impl Ground {
    /// Makes the directory anew and starts a server in it, durable as in production, that waits so
    /// many microseconds before it writes commits to the disk.
    pub async fn new(scratch: PathBuf, commit_delay: u32) -> Result<Self> {
        remove(&scratch);
        let place = Place {
            data_dir: scratch.clone(),
            durability: Durability::Full,
            bin: environment("STEPWARD_POSTGRES_BIN").map(PathBuf::from),
            path: environment("PATH").unwrap_or_default(),
        };
        let server = Embedded::start(&place).await?;
        let mut db = PgConnection::connect(&server.url("postgres")).await?;
        db.execute(CONNECTIONS).await?;
        db.execute("alter system set commit_siblings = 0").await?;
        let delay = format!("alter system set commit_delay = {commit_delay}");
        db.execute(AssertSqlSafe(delay)).await?;
        db.close().await?;
        server.stop().await?;
        let server = Embedded::start(&place).await?;
        let postmaster = postmaster(&scratch)?;
        Ok(Self {
            scratch,
            server,
            postmaster,
        })
    }

    /// An empty database; returns its address.
    pub async fn database(&self, name: &str) -> Result<String> {
        self.server.empty_database(name).await
    }

    /// One of the programs that came with this server.
    pub fn program(&self, name: &str) -> Result<Command> {
        let server = fs::read_link(format!("/proc/{}/exe", self.postmaster))
            .context("finding the directory of Postgres' programs")?;
        Ok(Command::new(server.with_file_name(name)))
    }

    /// Stops the server and removes the directory.
    pub async fn leave(self) -> Result<()> {
        self.server.stop().await?;
        remove(&self.scratch);
        Ok(())
    }
}

/// Runs a program of Postgres' to its end and returns what it printed.
pub async fn printed(mut command: Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = tokio::task::spawn_blocking(move || command.output()).await?;
    let output = output.with_context(|| format!("running {name}"))?;
    ensure!(
        output.status.success(),
        "{name} failed: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn postmaster(scratch: &Path) -> Result<u32> {
    let path = scratch.join("postgres/cluster/postmaster.pid");
    let file = fs::read_to_string(path).context("reading the server's process id")?;
    let line = file.lines().next().context("the server's file is empty")?;
    line.trim().parse().context("the server's process id")
}

/// Removes a data directory with the cluster it leads to.
fn remove(scratch: &Path) {
    if let Ok(home) = fs::canonicalize(scratch.join("postgres")) {
        fs::remove_dir_all(home).ok();
    }
    fs::remove_dir_all(scratch).ok();
}
