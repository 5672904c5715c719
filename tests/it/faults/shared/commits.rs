//! The line between the bot and Postgres: it sees every end of a transaction.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, Result};
use sqlx::postgres::PgConnectOptions;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream, UnixStream};

use super::gate::{Gate, Kind, Side};
use super::wire::{Message, Said};

/// A line to a server that listens on a Unix socket.
pub struct CommitLine {
    address: SocketAddr,
    serving: tokio::task::JoinHandle<()>,
}

impl CommitLine {
    /// A line to the database of this address.
    ///
    /// # Errors
    /// The address names no socket, or no port is free.
    pub async fn to(database: &str, gate: Gate) -> Result<Self> {
        let socket = socket(database)?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let serving = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let (gate, socket) = (gate.clone(), socket.clone());
                tokio::spawn(async move {
                    // Either end may go at any time: that is what this is for.
                    carry(client, &socket, &gate).await.ok();
                });
            }
        });
        Ok(Self { address, serving })
    }

    /// Where it begins.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for CommitLine {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// The address of the same database at the beginning of a line.
///
/// # Errors
/// It names no database.
pub fn through(line: SocketAddr, database: &str) -> Result<String> {
    let address: PgConnectOptions = database.parse().context("reading a database's address")?;
    let name = address.get_database().context("a database's name")?;
    let role = address.get_username();
    Ok(format!("postgres://{role}@{line}/{name}?sslmode=disable"))
}

fn socket(database: &str) -> Result<PathBuf> {
    let address: PgConnectOptions = database.parse().context("reading a database's address")?;
    let directory = address.get_socket().context("a server without a socket")?;
    Ok(directory.join(format!(".s.PGSQL.{}", address.get_port())))
}

/// What the two directions of one connection tell each other.
#[derive(Default)]
struct Shared {
    /// Whether the server stands inside a transaction.
    within: AtomicBool,
    /// Whether the answer to the chosen commit is awaited, and must not be heard.
    holds: AtomicBool,
}

async fn carry(client: TcpStream, socket: &PathBuf, gate: &Gate) -> io::Result<()> {
    let era = gate.era();
    client.set_nodelay(true)?;
    let server = UnixStream::connect(socket).await?;
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    let shared = Arc::new(Shared::default());
    tokio::select! {
        ended = ask(BufReader::new(from_client), to_server, gate, era, &shared) => ended,
        ended = answer(BufReader::new(from_server), to_client, gate, era, &shared) => ended,
    }
}

async fn ask(
    mut client: BufReader<impl AsyncRead + Unpin>,
    mut server: impl AsyncWrite + Unpin,
    gate: &Gate,
    era: u64,
    shared: &Shared,
) -> io::Result<()> {
    let first = Message::read_first(&mut client).await?;
    server.write_all(first.bytes()).await?;
    let mut said = Said::default();
    loop {
        let message = Message::read(&mut client).await?;
        if !gate.passes(era).await {
            return Ok(());
        }
        if said.ends_transaction(&message, shared.within.load(Ordering::SeqCst)) {
            let number = gate.arrives(Kind::Commit);
            if gate.is_chosen(Kind::Commit, Side::Before, number) {
                gate.strike();
                gate.passes(era).await;
                return Ok(());
            }
            let holds = gate.is_chosen(Kind::Commit, Side::After, number);
            shared.holds.store(holds, Ordering::SeqCst);
        }
        server.write_all(message.bytes()).await?;
    }
}

async fn answer(
    mut server: BufReader<impl AsyncRead + Unpin>,
    mut client: impl AsyncWrite + Unpin,
    gate: &Gate,
    era: u64,
    shared: &Shared,
) -> io::Result<()> {
    let mut unsent = vec![];
    loop {
        let message = Message::read(&mut server).await?;
        unsent.extend_from_slice(message.bytes());
        if let Some(within) = message.is_ready_within() {
            shared.within.store(within, Ordering::SeqCst);
            if shared.holds.load(Ordering::SeqCst) {
                gate.strike();
            }
        }
        let held = shared.holds.load(Ordering::SeqCst) && message.is_ready_within().is_none();
        if held || !server.buffer().is_empty() {
            continue;
        }
        if !gate.passes(era).await {
            return Ok(());
        }
        client.write_all(&unsent).await?;
        unsent.clear();
        gate.stirs();
    }
}
