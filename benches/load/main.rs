//! Measures the bot under a closed loop of simulated candidates, beside the floor of its database.
//!
//! One process plays Telegram and everybody in it; the bot is the real program, a process of its
//! own, so that its processor time and memory are read alone. All of them share this machine with
//! one Postgres that writes every commit to the disk. In the same run `pgbench` shows what the
//! least transaction that an update needs costs here: the floor.
//!
//! Run it with `./dev bench`; `./dev bench --help` lists the flags.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the figures are what a person asked for"
)]

mod arguments;
mod candidate;
mod crowd;
mod floor;
mod ground;
mod latency;
mod machine;
mod million;
mod program;
mod report;
mod round;
mod usage;

use clap::Parser;

use arguments::Arguments;
use ground::Ground;
use round::{Round, Setting};

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    // The load must leave the two cores to the bot and its database.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(measure(&arguments))
}

async fn measure(arguments: &Arguments) -> anyhow::Result<()> {
    let ground = Ground::new(arguments.scratch(), arguments.commit_delay).await?;
    println!("{}", machine::describe(&ground).await?);
    println!("Command: `{}`\n", arguments.command());
    let floors = floor::measure(&ground, arguments).await?;
    println!("{}", report::floors(&floors));
    let mut rounds: Vec<Round> = vec![];
    for setting in settings(arguments) {
        eprintln!("{} ...", setting.name());
        rounds.push(round::run(&ground, &setting, arguments).await?);
    }
    println!("{}", report::rounds(&rounds, &floors));
    ground.leave().await
}

/// What is measured, in its order.
fn settings(arguments: &Arguments) -> Vec<Setting> {
    let mut settings = vec![];
    for ingress in arguments.ways() {
        for at_a_time in arguments.at() {
            settings.push(Setting {
                ingress,
                at_a_time,
                stored: 0,
            });
        }
    }
    if !arguments.skip_million {
        let ingress = arguments.ways()[0];
        settings.extend([100, arguments.stored].map(|stored| Setting {
            ingress,
            at_a_time: 32,
            stored,
        }));
    }
    settings
}
