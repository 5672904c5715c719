//! Kills the bot at every point there is and then at random, under load and in bad weather, and
//! checks that nothing was lost or doubled.
//!
//! One process plays Telegram and everybody in it; the bot is the real program, killed with
//! `kill -9` and started again. Its Postgres writes every commit to the disk, and falls over with
//! `-m immediate` now and then.
//!
//! Run it with `./dev soak`; `./dev soak --help` lists the flags.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the figures are what a person asked for"
)]

mod arguments;
#[path = "../load/candidate.rs"]
mod candidate;
#[path = "../load/crowd.rs"]
#[expect(dead_code, reason = "the measurement under load looks at more of it")]
mod crowd;
#[path = "../load/latency.rs"]
#[expect(dead_code, reason = "the measurement under load looks at more of it")]
mod latency;
mod points;
#[path = "../../tests/it/faults/shared/mod.rs"]
#[expect(dead_code, reason = "tests look at more of it")]
mod shared;
mod storm;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Parser;
use stepward::postgres::{Durability, Place};
use stepward::settings::environment;

use arguments::Arguments;
use shared::server::Server;
use shared::stage::{Footing, Stage};

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(soak(&arguments))
}

async fn soak(arguments: &Arguments) -> Result<()> {
    let mut ground = Ground::new(arguments).await?;
    if !arguments.skip_points {
        println!("{}", points::go_through(&ground).await?);
    }
    println!("{}", storm::rage(&mut ground, arguments).await?);
    ground.server.leaves().await
}

/// Where it all stands.
struct Ground {
    server: Server,
    scratch: PathBuf,
    program: PathBuf,
}

impl Ground {
    async fn new(arguments: &Arguments) -> Result<Self> {
        let scratch = arguments.scratch();
        let server = Server::start(Place {
            data_dir: scratch.clone(),
            durability: Durability::Full,
            bin: environment("STEPWARD_POSTGRES_BIN").map(PathBuf::from),
            path: environment("PATH").unwrap_or_default(),
        });
        Ok(Self {
            server: server.await?,
            scratch,
            program: arguments.program.clone(),
        })
    }

    /// A stage on an empty database.
    async fn stage(&self) -> Result<Stage> {
        let scratch = self.scratch.join("stage");
        fs::remove_dir_all(&scratch).ok();
        fs::create_dir(&scratch).context("making a directory for keys and log")?;
        Stage::new(Footing {
            database: self.server.database("soak").await?,
            scratch,
            binary: self.program.clone(),
        })
        .await
    }
}
