//! What an earlier run may have left in the directory, cleared before the server starts.
//!
//! Whoever comes here holds the directory's lock, so nobody else uses what is found.

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::{OpenOptionsExt, fchown};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::home::Home;
use super::{PORT, command, run};

/// Ends a server that is still running or just ending, and makes a dead one's marks harmless.
pub(super) async fn clear(home: &Home, bin: &Path, socket_dir: &Path) -> Result<()> {
    let mark = home.cluster().join("postmaster.pid");
    if let Ok(text) = fs::read_to_string(&mark) {
        match text
            .lines()
            .next()
            .and_then(|line| line.trim().parse().ok())
        {
            Some(process) if is_server(process, &home.cluster()) => {
                end(home, bin, &mark).await?;
            }
            Some(_) => disown(home, &mark, &text)?,
            None => fs::remove_file(&mark).context("removing an empty postmaster.pid")?,
        }
    }
    for name in [format!(".s.PGSQL.{PORT}"), format!(".s.PGSQL.{PORT}.lock")] {
        match fs::remove_file(socket_dir.join(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(error).context("removing an old socket");
            }
            _ => {}
        }
    }
    Ok(())
}

async fn end(home: &Home, bin: &Path, mark: &Path) -> Result<()> {
    tracing::info!("stopping the database server that an earlier run left behind");
    let mut stop = command(&bin.join("pg_ctl"), home);
    stop.args(["stop", "--wait", "--timeout=60", "--mode=fast", "--pgdata"])
        .arg(home.cluster());
    let output = run(stop).await?;
    // It may have been about to end by itself; then pg_ctl finds nothing to stop.
    if !output.status.success() && mark.exists() {
        bail!(
            "the database server of an earlier run does not stop: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(())
}

/// Puts our own process id in the place of a dead server's.
///
/// After a crash or a reboot the old number may belong to any other process of this account, and
/// Postgres would refuse to start for ever. Its parent's number it knows to be out of date; and
/// unlike with the file removed, it still looks whether an orphan uses the shared memory.
fn disown(home: &Home, mark: &Path, text: &str) -> Result<()> {
    let rest = text.split_once('\n').map_or("", |(_, rest)| rest);
    fs::remove_file(mark).context("removing postmaster.pid")?;
    let mut file = File::options()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(mark)
        .context("making postmaster.pid")?;
    if let Some(account) = home.account {
        fchown(&file, Some(account.user), Some(account.group)).context("giving postmaster.pid")?;
    }
    write!(file, "{}\n{rest}", std::process::id()).context("writing postmaster.pid")
}

/// Whether this process is a live Postgres server of this cluster.
fn is_server(process: u32, cluster: &Path) -> bool {
    let Some(words) = command_line(process) else {
        return false;
    };
    words
        .first()
        .is_some_and(|program| program.ends_with("postgres"))
        && words.iter().any(|word| Path::new(word) == cluster)
}

/// A process' words; `None` when there is no such process.
fn command_line(process: u32) -> Option<Vec<String>> {
    if Path::new("/proc/self/cmdline").exists() {
        let bytes = fs::read(format!("/proc/{process}/cmdline")).ok()?;
        let text = String::from_utf8_lossy(&bytes);
        return Some(text.split('\0').map(str::to_owned).collect());
    }
    let process = process.to_string();
    let output = Command::new("ps")
        .args(["-ww", "-o", "args=", "-p", &process])
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    Some(text.split_whitespace().map(str::to_owned).collect())
}
