//! The embedded Postgres server: made on first use, stopped with the program, safe after a crash.
//!
//! **Who may connect.** The server listens on a Unix socket only, in a directory that nobody but
//! its own account (and root) may enter. It asks for no password there ("trust"), because whoever
//! can open that socket can read the files behind it anyway; there is no port to guard.
//!
//! **How it ends.** The program holds the writing end of a pipe. When it lets go, by [`Embedded`]
//! being stopped or dropped or by dying of `kill -9`, a small shell process that waits at the
//! other end asks the server for a fast shutdown. This needs no `unsafe`, works on every Unix and,
//! unlike Linux' parent-death signal, does not depend on the thread that started the server.
//!
//! **What a crash leaves.** A lock file, freed by the kernel, says whether another program uses
//! the directory. With the lock in hand, a server found there is a leftover: it is stopped and
//! started anew, and the mark of a dead one is cleared even when its process id is in use again.
//!
//! **As root** (containers) the server runs under an unprivileged account, which Postgres demands;
//! `postgres/home.rs` says where its files then live.

mod binaries;
mod home;
mod leftover;
mod server;

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use sqlx::Postgres;
use sqlx::migrate::MigrateDatabase;

use home::Home;
use server::Server;

/// The account inside the database that the program connects as.
const ROLE: &str = "stepward";

/// It only names the socket's file, as nothing listens on the network.
const PORT: u16 = 5432;

/// How long the lock of a program that is just ending is waited for.
const PATIENCE_FOR_LOCK: Duration = Duration::from_secs(2);

/// Where an embedded server keeps its files, and how.
#[derive(Debug, Clone)]
pub struct Place {
    /// The program's data directory; the server's files are under `postgres` in it.
    pub data_dir: PathBuf,
    /// Whether a commit is on the disk before it is answered.
    pub durability: Durability,
    /// Where `initdb` and `postgres` are; when absent they are searched for.
    pub bin: Option<PathBuf>,
    /// The value of `PATH`, searched first.
    pub path: String,
}

/// What a commit means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// As in production: what was committed survives the loss of power.
    Full,
    /// For tests: what was committed survives the death of processes, not of the machine.
    TradedForSpeed,
}

/// A running server.
///
/// Dropping it begins the shutdown without waiting for its end; [`Embedded::stop`] waits.
#[derive(Debug)]
pub struct Embedded {
    socket_dir: PathBuf,
    /// `None` where the server belongs to another program, which keeps it.
    own: Option<Own>,
}

/// A server of this program's.
#[derive(Debug)]
struct Own {
    server: Server,
    /// Held, never read: the kernel frees it with the process. Freed after the server is told to
    /// end, since fields are dropped in this order.
    _lock: File,
}

impl Embedded {
    /// Starts the server of this place, making its cluster first where there is none.
    ///
    /// # Errors
    ///
    /// One line that says what to do where Postgres' programs are missing or were made for
    /// another version, where another program uses the directory, and where the server refuses
    /// to start (then with the server's own last words).
    pub async fn start(place: &Place) -> Result<Self> {
        match lock(&place.data_dir).await? {
            Some(lock) => Self::start_locked(place, lock).await,
            None => bail!(
                "another stepward is running with the data directory {}: stop it or choose \
                 another directory",
                place.data_dir.display()
            ),
        }
    }

    /// Starts the server of this place, or uses the one that another program runs there: for
    /// commands that do one thing beside a running bot.
    ///
    /// # Errors
    ///
    /// As for [`Embedded::start`], and when the other program's server does not answer.
    pub async fn start_or_join(place: &Place) -> Result<Self> {
        if let Some(lock) = lock(&place.data_dir).await? {
            return Self::start_locked(place, lock).await;
        }
        let socket_dir = home::find(&place.data_dir)?.socket_dir()?;
        server::wait_for_another(&url(&socket_dir, "postgres")).await?;
        Ok(Self {
            socket_dir,
            own: None,
        })
    }

    async fn start_locked(place: &Place, lock: File) -> Result<Self> {
        let home = home::find(&place.data_dir)?;
        let version = home.version()?;
        let bin = binaries::find(place.bin.as_deref(), &place.path, version.as_deref())?;
        if version.is_none() {
            server::make_cluster(&home, &bin, place).await?;
        }
        let socket_dir = home.socket_dir()?;
        leftover::clear(&home, &bin, &socket_dir).await?;
        let server = Server::start(&home, &bin, &socket_dir, place.durability).await?;
        Ok(Self {
            socket_dir,
            own: Some(Own {
                server,
                _lock: lock,
            }),
        })
    }

    /// The address of a database of this server, to connect with.
    #[must_use]
    pub fn url(&self, database: &str) -> String {
        url(&self.socket_dir, database)
    }

    /// The address of a database of this server, which is made where it does not exist.
    ///
    /// # Errors
    ///
    /// When the server cannot be reached or refuses.
    pub async fn database(&self, name: &str) -> Result<String> {
        let url = self.url(name);
        if !Postgres::database_exists(&url)
            .await
            .context("looking for the database")?
        {
            Postgres::create_database(&url)
                .await
                .context("making the database")?;
        }
        Ok(url)
    }

    /// Makes an empty database, in place of one of that name; returns its address.
    ///
    /// # Errors
    ///
    /// When the server cannot be reached or refuses.
    pub async fn empty_database(&self, name: &str) -> Result<String> {
        let url = self.url(name);
        Postgres::force_drop_database(&url)
            .await
            .context("dropping the earlier database")?;
        self.database(name).await
    }

    /// Stops the server and waits until it is gone; one that belongs to another program goes on.
    ///
    /// # Errors
    ///
    /// When the server does not end in time; it goes on ending by itself.
    pub async fn stop(self) -> Result<()> {
        let Some(mut own) = self.own else {
            return Ok(());
        };
        own.server.stop().await?;
        // A directory in `/tmp` that held the socket is empty now; any other stays, being full.
        fs::remove_dir(&self.socket_dir).ok();
        Ok(())
    }
}

/// Everything the address needs is in it, so that no `PG...` variable changes where it leads.
fn url(socket_dir: &Path, database: &str) -> String {
    let host = percent_encoded(&socket_dir.to_string_lossy());
    let database = percent_encoded(database);
    format!("postgres://{ROLE}@localhost:{PORT}/{database}?host={host}&sslmode=disable")
}

fn percent_encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'/' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}

/// Takes the lock that keeps two programs from using one directory at once, making the directory
/// first; `None`: another program has it.
async fn lock(data_dir: &Path) -> Result<Option<File>> {
    fs::create_dir_all(data_dir).with_context(|| format!("making {}", data_dir.display()))?;
    let path = data_dir.join("postgres.lock");
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .with_context(|| format!("opening {}", path.display()))?;
    let begun = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(Some(file)),
            Err(TryLockError::Error(error)) => {
                return Err(error).with_context(|| format!("locking {}", path.display()));
            }
            Err(TryLockError::WouldBlock) if begun.elapsed() < PATIENCE_FOR_LOCK => {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            Err(TryLockError::WouldBlock) => return Ok(None),
        }
    }
}

/// A command that runs one of the server's programs as the server's account.
///
/// It inherits nothing of the program's environment, which may hold the bot's token.
fn command(program: &Path, home: &Home) -> std::process::Command {
    use std::os::unix::process::CommandExt;

    let mut command = std::process::Command::new(program);
    command
        .env_clear()
        .env("LC_ALL", "C")
        .env("PATH", "/usr/local/bin:/usr/bin:/bin");
    command
        .current_dir(&home.path)
        .stdin(std::process::Stdio::null());
    if let Some(account) = &home.account {
        command.uid(account.user).gid(account.group);
    }
    command
}

/// Runs one of the server's programs to its end, away from the async threads.
async fn run(mut command: std::process::Command) -> Result<std::process::Output> {
    let program = command.get_program().to_string_lossy().into_owned();
    tokio::task::spawn_blocking(move || command.output())
        .await
        .context("waiting for a program")?
        .with_context(|| format!("running {program}"))
}
