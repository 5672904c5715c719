//! Measures matching: one person against many roles, one role against many people, and how it agrees
//! with the gold set.
//!
//! Run it with `./dev bench match`; `./dev bench match --help` lists the flags.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the figures are what a person asked for"
)]

mod arguments;
#[path = "../../tests/it/gold/measured.rs"]
mod gold;
#[path = "../load/ground.rs"]
#[expect(dead_code, reason = "the load runs programs on it")]
mod ground;
mod memory;
mod people;
mod roles;
mod town;

use clap::Parser;

use arguments::Arguments;

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    println!("Command: `{}`", arguments.command());
    let figures = gold::gold().measured();
    println!("\nGold set (self-made: it measures consistency, not truth)");
    println!("  unsafe ready now: {}", figures.unsafe_now.len());
    println!("  precision at 3:   {}", figures.precision);
    println!("  recall at 5:      {}", figures.recall);
    println!("  labels agreed on: {}", figures.agreement);
    let world = stepward::serve::content(None)?.world;
    roles::measure(&world, arguments.roles);
    if arguments.people > 0 {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()?;
        runtime.block_on(people::measure(&world, &arguments))?;
    }
    Ok(())
}
