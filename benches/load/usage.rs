//! What processes use of the machine, as the kernel counts it.

use std::fs;
use std::ops::Sub;
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Context, Result};

use crate::ground::Ground;

/// Processor seconds used so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Processor {
    /// By the bot.
    pub bot: f64,
    /// By the database's processes.
    pub postgres: f64,
    /// By this process: the simulated Telegram and everybody in it.
    pub load: f64,
}

impl Sub for Processor {
    type Output = Self;

    fn sub(self, earlier: Self) -> Self {
        Self {
            bot: self.bot - earlier.bot,
            postgres: self.postgres - earlier.postgres,
            load: self.load - earlier.load,
        }
    }
}

/// The processor time used so far.
pub fn processor(ground: &Ground, bot: u32) -> Result<Processor> {
    Ok(Processor {
        bot: seconds(&Stat::of(bot)?),
        postgres: family(ground.postmaster)?,
        load: seconds(&Stat::of(std::process::id())?),
    })
}

/// The most memory that a process had at a time, in MiB.
pub fn peak_memory(process: u32) -> Result<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let line = line.context("the kernel does not count memory")?;
    let kibibytes = line.split_whitespace().nth(1).context("no number")?;
    Ok(kibibytes.parse::<f64>()? / 1024.0)
}

/// What `/proc/PID/stat` says, from the state on: the name before it may hold anything.
struct Stat(Vec<String>);

impl Stat {
    fn of(process: u32) -> Result<Self> {
        let text = fs::read_to_string(format!("/proc/{process}/stat"))
            .context("a process that is measured is gone")?;
        let (_, rest) = text.rsplit_once(')').context("the kernel writes it so")?;
        Ok(Self(rest.split_whitespace().map(str::to_owned).collect()))
    }

    /// A field by its number in the manual, where the state is 3.
    fn field(&self, number: usize) -> u64 {
        let field = self.0.get(number - 3);
        field.and_then(|field| field.parse().ok()).unwrap_or(0)
    }
}

fn seconds(stat: &Stat) -> f64 {
    ticks(stat.field(14) + stat.field(15))
}

/// A process with all its children, those included that have ended.
fn family(parent: u32) -> Result<f64> {
    let own = Stat::of(parent)?;
    let mut sum = seconds(&own) + ticks(own.field(16) + own.field(17));
    for entry in fs::read_dir("/proc")?.flatten() {
        let Some(process) = entry
            .file_name()
            .to_str()
            .and_then(|name| name.parse().ok())
        else {
            continue;
        };
        // One that has just ended is counted with its parent.
        let Ok(stat) = Stat::of(process) else {
            continue;
        };
        if stat.field(4) == u64::from(parent) {
            sum += seconds(&stat);
        }
    }
    Ok(sum)
}

#[expect(clippy::cast_precision_loss, reason = "ticks of a run are few")]
fn ticks(ticks: u64) -> f64 {
    static A_SECOND: OnceLock<f64> = OnceLock::new();
    let a_second = A_SECOND.get_or_init(|| {
        let asked = Command::new("getconf").arg("CLK_TCK").output().ok();
        let said = asked.and_then(|output| String::from_utf8(output.stdout).ok());
        said.and_then(|text| text.trim().parse().ok())
            .unwrap_or(100.0)
    });
    ticks as f64 / a_second
}
