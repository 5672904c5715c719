//! What can be asked of the measurement.

use std::path::PathBuf;

use clap::Parser;

/// Measures matching: one person against many open roles, one new role against many stored people, and
/// the agreement with the gold set.
#[derive(Debug, Parser)]
#[command(name = "./dev bench match")]
pub struct Arguments {
    /// How many roles are open.
    #[arg(long, default_value_t = 10_000)]
    pub roles: usize,
    /// How many people are stored; 0 leaves that part out.
    #[arg(long, default_value_t = 1_000_000)]
    pub people: u32,
    /// Where the database lives while this runs.
    #[arg(long)]
    scratch: Option<PathBuf>,
    /// What cargo adds.
    #[arg(long, hide = true)]
    bench: bool,
}

impl Arguments {
    /// Where the database lives while this runs.
    pub fn scratch(&self) -> PathBuf {
        let own = || PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bench-match");
        self.scratch.clone().unwrap_or_else(own)
    }

    /// The command as a person types it.
    pub fn command(&self) -> String {
        let flags = std::env::args().skip(1).filter(|flag| flag != "--bench");
        flags.fold("./dev bench match".to_owned(), |command, flag| {
            format!("{command} {flag}")
        })
    }
}
