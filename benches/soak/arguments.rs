//! What can be asked of the soak.

use std::path::PathBuf;

use clap::Parser;

/// Kills `stepward serve` at every commit and every call of a short journey, and then at random
/// under load, while Postgres falls over and lines break; checks after each that nothing was lost
/// or doubled.
#[derive(Debug, Parser)]
#[command(name = "./dev soak")]
pub struct Arguments {
    /// How often the program is killed at random.
    #[arg(long, default_value_t = 200)]
    pub kills: usize,
    /// How many candidates answer at a time meanwhile.
    #[arg(long, default_value_t = 16)]
    pub candidates: usize,
    /// What chance begins with; the same seed chooses the same faults, though not the same moments.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Leave out the kills at every single point.
    #[arg(long)]
    pub skip_points: bool,
    /// Where the database lives while this runs.
    #[arg(long)]
    scratch: Option<PathBuf>,
    /// Another build of the program.
    #[arg(long, default_value = env!("CARGO_BIN_EXE_stepward"), hide_default_value = true)]
    pub program: PathBuf,
    /// What cargo adds.
    #[arg(long, hide = true)]
    bench: bool,
}

impl Arguments {
    /// Where the database lives.
    pub fn scratch(&self) -> PathBuf {
        let own = || PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("soak");
        self.scratch.clone().unwrap_or_else(own)
    }
}
