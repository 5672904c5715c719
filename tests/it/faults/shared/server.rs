//! A Postgres of one's own that can be made to fall over.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use stepward::postgres::{Embedded, Place};

/// A server that stops without a word, as in a loss of power, and comes back.
pub struct Server {
    place: Place,
    running: Option<Embedded>,
}

impl Server {
    /// Starts it on new ground.
    ///
    /// # Errors
    /// It does not start.
    pub async fn start(place: Place) -> Result<Self> {
        remove(&place.data_dir);
        let running = Some(Embedded::start(&place).await?);
        Ok(Self { place, running })
    }

    /// An empty database; returns its address.
    ///
    /// # Errors
    /// The server is away.
    pub async fn database(&self, name: &str) -> Result<String> {
        let running = self.running.as_ref().context("no server runs")?;
        running.empty_database(name).await
    }

    /// What `pg_ctl stop -m immediate` does: no goodbye to anybody, and nothing is put in order.
    ///
    /// # Errors
    /// It cannot be told.
    pub async fn falls(&mut self) -> Result<()> {
        let mark = self.place.data_dir.join("postgres/cluster/postmaster.pid");
        let mark = fs::read_to_string(mark).context("finding the server's process")?;
        let process = mark.lines().next().context("an empty postmaster.pid")?;
        let told = Command::new("kill")
            .args(["-QUIT", process.trim()])
            .status()?;
        ensure!(told.success(), "the server cannot be told");
        let running = self.running.take().context("no server runs")?;
        running.stop().await
    }

    /// It comes back, and replays what it had promised.
    ///
    /// # Errors
    /// It does not start.
    pub async fn comes_back(&mut self) -> Result<()> {
        self.running = Some(Embedded::start(&self.place).await?);
        Ok(())
    }

    /// Stops it and removes its ground.
    ///
    /// # Errors
    /// It does not stop.
    pub async fn leaves(mut self) -> Result<()> {
        if let Some(running) = self.running.take() {
            running.stop().await?;
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.running.take());
        remove(&self.place.data_dir);
    }
}

/// Removes a data directory with the cluster it leads to.
fn remove(data_dir: &Path) {
    if let Ok(home) = fs::canonicalize(data_dir.join("postgres")) {
        fs::remove_dir_all(home).ok();
    }
    fs::remove_dir_all(data_dir).ok();
}
