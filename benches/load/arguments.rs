//! What can be asked of the measurement.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};

/// Measures updates a second, latency, processor time and memory of `stepward serve` under a closed
/// loop of simulated candidates, beside the floor that pgbench shows on the same database.
#[derive(Debug, Parser)]
#[command(name = "./dev bench")]
pub struct Arguments {
    /// How long each measurement lasts, after the warm-up.
    #[arg(long, default_value_t = 20)]
    pub seconds: u64,
    /// How long each warm-up lasts.
    #[arg(long, default_value_t = 5)]
    pub warm_up: u64,
    /// Only this way of getting updates.
    #[arg(long)]
    only: Option<Ingress>,
    /// How many candidates at a time; may be given several times.
    #[arg(long)]
    at: Vec<usize>,
    /// How many candidates are stored in the last round, which is held against one of 100.
    #[arg(long, default_value_t = 1_000_000)]
    pub stored: u64,
    /// Leave out the last two rounds, with 100 and with a million candidates stored.
    #[arg(long)]
    pub skip_million: bool,
    /// Leave out the floor.
    #[arg(long)]
    pub skip_floor: bool,
    /// Where the database lives while this runs: on the disk that is to be measured.
    #[arg(long)]
    scratch: Option<PathBuf>,
    /// Microseconds that Postgres waits before it writes commits to the disk (its `commit_delay`), as
    /// a slower disk makes everybody wait: the floor as well as the bot.
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=100_000))]
    pub commit_delay: u32,
    /// Another build of the program, for instance one with symbols for a profiler.
    #[arg(long, default_value = env!("CARGO_BIN_EXE_stepward"), hide_default_value = true)]
    pub program: PathBuf,
    /// What cargo adds.
    #[arg(long, hide = true)]
    bench: bool,
}

/// How updates come to the bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Ingress {
    /// The bot fetches them.
    Polling,
    /// Telegram sends them.
    Webhook,
}

impl Ingress {
    /// Its name in the tables.
    pub fn name(self) -> &'static str {
        match self {
            Self::Polling => "polling",
            Self::Webhook => "webhook",
        }
    }
}

impl Arguments {
    /// The ways to measure.
    pub fn ways(&self) -> Vec<Ingress> {
        match self.only {
            Some(only) => vec![only],
            None => Ingress::value_variants().to_vec(),
        }
    }

    /// The numbers of candidates to measure.
    pub fn at(&self) -> Vec<usize> {
        if self.at.is_empty() {
            vec![1, 32, 256]
        } else {
            self.at.clone()
        }
    }

    /// Where the database lives.
    pub fn scratch(&self) -> PathBuf {
        let own = || PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bench");
        self.scratch.clone().unwrap_or_else(own)
    }

    /// The command as a person types it.
    pub fn command(&self) -> String {
        let flags = std::env::args().skip(1).filter(|flag| flag != "--bench");
        flags.fold("./dev bench".to_owned(), |command, flag| {
            format!("{command} {flag}")
        })
    }
}
