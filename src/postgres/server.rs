//! The server's process: its cluster is made, it is started, waited for, and stopped.

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStdin, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use sqlx::{Connection, PgConnection};
use uuid::Uuid;

use super::home::Home;
use super::{Durability, PORT, Place, ROLE, command, run, url};

/// A start may have to replay what a crash left.
const PATIENCE_FOR_START: Duration = Duration::from_secs(60);
/// Another program's server may be one that is just being made.
const PATIENCE_FOR_ANOTHER: Duration = Duration::from_secs(10);
/// A fast shutdown ends all sessions and writes one checkpoint.
const PATIENCE_FOR_STOP: Duration = Duration::from_secs(30);
/// How the names of clusters begin that are being made.
const UNFINISHED: &str = "unfinished-";
/// Between two looks at the server.
const PAUSE: Duration = Duration::from_millis(20);

/// Becomes the server, after leaving a watcher behind that is no child of the server's.
///
/// The watcher reads from the pipe that the program holds. It gets a line once the server has
/// ended, and must not send a signal to a number that may be another process by then; it gets the
/// end of the file when the program lets go or dies.
const WATCHED: &str = r#"
exec 3<&0 </dev/null
server=$$
( ( read -r line <&3 || kill -INT "$server" ) & )
exec "$@" 3<&-
"#;

/// A running server.
#[derive(Debug)]
pub(super) struct Server {
    process: Child,
    /// Letting go of it ends the server; `None` once that is done.
    hold: Option<ChildStdin>,
}

impl Server {
    /// Starts the server and waits until it answers.
    ///
    /// Right after a crash the kernel may still be clearing the old server away; what Postgres
    /// says then is no reason to give up at once.
    pub(super) async fn start(
        home: &Home,
        bin: &Path,
        socket_dir: &Path,
        durability: Durability,
    ) -> Result<Self> {
        let begun = Instant::now();
        loop {
            let mut server = Self::spawn(home, bin, socket_dir, durability)?;
            if server.answers(&url(socket_dir, "postgres"), begun).await? {
                return Ok(server);
            }
            drop(server);
            let said = last_words(&home.log);
            let passing = said.contains("already exists") || said.contains("still in use");
            if !passing || begun.elapsed() > PATIENCE_FOR_START {
                bail!("the database server does not start: {said}");
            }
            tokio::time::sleep(PAUSE * 10).await;
        }
    }

    fn spawn(home: &Home, bin: &Path, socket_dir: &Path, durability: Durability) -> Result<Self> {
        let log = File::create(&home.log).context("opening the database server's log")?;
        let mut shell = command(Path::new("/bin/sh"), home);
        shell.args(["-c", WATCHED, "sh"]).arg(bin.join("postgres"));
        shell
            .arg("-D")
            .arg(home.cluster())
            .arg("-k")
            .arg(listed(socket_dir));
        for setting in settings(durability) {
            shell.args(["-c", setting]);
        }
        shell.args(["-p", &PORT.to_string()]);
        // In a group of its own, the server does not hear the Ctrl-C that is meant for the program,
        // which still has work to write down.
        shell.process_group(0);
        shell
            .stdin(Stdio::piped())
            .stdout(log.try_clone()?)
            .stderr(log);
        let mut process = shell.spawn().context("starting the database server")?;
        let hold = process.stdin.take();
        Ok(Self { process, hold })
    }

    /// Waits until the server answers (`true`) or has ended (`false`).
    async fn answers(&mut self, url: &str, begun: Instant) -> Result<bool> {
        loop {
            if self.process.try_wait()?.is_some() {
                return Ok(false);
            }
            match PgConnection::connect(url).await {
                Ok(connection) => {
                    connection.close().await?;
                    return Ok(true);
                }
                Err(error) if begun.elapsed() > PATIENCE_FOR_START => {
                    return Err(error).context("waiting for the database server");
                }
                Err(_) => tokio::time::sleep(PAUSE).await,
            }
        }
    }

    /// Stops the server and waits for its end.
    pub(super) async fn stop(&mut self) -> Result<()> {
        self.let_go();
        let begun = Instant::now();
        while self
            .process
            .try_wait()
            .context("waiting for the database server's end")?
            .is_none()
        {
            if begun.elapsed() > PATIENCE_FOR_STOP {
                bail!("the database server is taking its time to stop");
            }
            tokio::time::sleep(PAUSE).await;
        }
        Ok(())
    }

    /// Has the watcher end the server, or go away where the server has ended by itself.
    fn let_go(&mut self) {
        let Some(mut hold) = self.hold.take() else {
            return;
        };
        if matches!(self.process.try_wait(), Ok(Some(_))) {
            // A watcher that is gone too cannot be told, and need not be.
            hold.write_all(b"\n").ok();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.let_go();
    }
}

/// Waits until the server of another program, which may just be starting, answers.
pub(super) async fn wait_for_another(url: &str) -> Result<()> {
    let begun = Instant::now();
    loop {
        match PgConnection::connect(url).await {
            Ok(connection) => return connection.close().await.context("asking the server"),
            Err(error) if begun.elapsed() > PATIENCE_FOR_ANOTHER => {
                return Err(error).context("the database server of the running stepward is silent");
            }
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

/// Makes the cluster under another name first: one that was half made is never mistaken for whole.
///
/// The name is a new one each time, since the `initdb` of a program that was killed may still be
/// writing to the last one.
pub(super) async fn make_cluster(home: &Home, bin: &Path, place: &Place) -> Result<()> {
    for entry in fs::read_dir(&home.path).context("reading the database's directory")? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            // What cannot be removed, being written to, is in nobody's way.
            fs::remove_dir_all(entry.path()).ok();
        }
    }
    let unfinished = home.path.join(format!("{UNFINISHED}{}", Uuid::new_v4()));
    let mut initdb = command(&bin.join("initdb"), home);
    initdb
        .arg("--pgdata")
        .arg(&unfinished)
        .args(["--username", ROLE, "--auth=trust"]);
    // Sorted by code points, so that the order is the same on every machine; letters by Unicode.
    let letters = if cfg!(target_os = "macos") {
        "en_US.UTF-8"
    } else {
        "C.UTF-8"
    };
    initdb.args([
        "--encoding=UTF8",
        "--locale=C",
        "--lc-ctype",
        letters,
        "--data-checksums",
    ]);
    match place.durability {
        Durability::Full => {}
        Durability::TradedForSpeed => {
            initdb.arg("--no-sync");
        }
    }
    let output = run(initdb).await?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        bail!(
            "the database cannot be made: {}",
            said.lines().last().unwrap_or("no reason given")
        );
    }
    fs::rename(&unfinished, home.cluster()).context("naming the new cluster")
}

/// A directory as Postgres reads it in a list, where a comma would part it in two.
fn listed(directory: &Path) -> String {
    format!("\"{}\"", directory.to_string_lossy().replace('"', "\"\""))
}

/// What every start sets, whatever `postgresql.conf` says.
fn settings(durability: Durability) -> impl Iterator<Item = &'static str> {
    // Values of rows stay out of the log: no DETAIL, no failed statement.
    let always = [
        "listen_addresses=",
        "timezone=UTC",
        "log_timezone=UTC",
        "log_checkpoints=off",
        "log_error_verbosity=terse",
        "log_min_error_statement=panic",
    ];
    let durability: &[&str] = match durability {
        Durability::Full => &["fsync=on", "synchronous_commit=on", "full_page_writes=on"],
        Durability::TradedForSpeed => &[
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "autovacuum=off",
            "max_connections=500",
        ],
    };
    always.into_iter().chain(durability.iter().copied())
}

/// Why the server ended, in its own words.
fn last_words(log: &Path) -> String {
    let text = fs::read_to_string(log).unwrap_or_default();
    let line = text
        .lines()
        .rfind(|line| line.contains("FATAL"))
        .or(text.lines().last());
    line.unwrap_or("it said nothing").to_owned()
}
