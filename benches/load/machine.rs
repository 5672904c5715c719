//! The machine that the figures belong to.

use std::fs;
use std::thread::available_parallelism;

use anyhow::Result;

use crate::ground::{Ground, printed};

/// Processor, memory, Postgres and the time of one write to the disk, as a list.
pub async fn describe(ground: &Ground) -> Result<String> {
    let cores = available_parallelism()?;
    let model = field("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown".to_owned());
    let memory = field("/proc/meminfo", "MemTotal").unwrap_or_else(|| "unknown".to_owned());
    let mut version = ground.program("postgres")?;
    version.arg("--version");
    let version = printed(version).await?;
    let mut fsync = ground.program("pg_test_fsync")?;
    fsync
        .args(["-s", "1", "-f"])
        .arg(ground.scratch.join("fsync"));
    let fsync = printed(fsync).await?;
    let fsync = fdatasync(&fsync).unwrap_or_else(|| "unknown".to_owned());
    Ok(format!(
        "Machine: {cores} cores of {model}, {memory} of memory; {}; one fdatasync takes {fsync}; \
         fsync, full_page_writes and synchronous_commit on.\n",
        version.trim()
    ))
}

/// The value of the first `name : value` of a file.
fn field(path: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

/// `fdatasync  2841.103 ops/sec  352 usecs/op`, of one 8 kB write.
fn fdatasync(printed: &str) -> Option<String> {
    let line = printed
        .lines()
        .find(|line| line.trim_start().starts_with("fdatasync") && line.contains("usecs/op"))?;
    let mut words = line.split_whitespace().rev();
    words.next()?;
    Some(format!("{} µs", words.next()?))
}
