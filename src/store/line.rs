//! The connections of turns, and a transaction on one of them.

use std::ops::{Deref, DerefMut};
use std::time::Duration;

use anyhow::{Context, Error, Result};
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{Connection, PgConnection, PgPool, Postgres};

/// How long a connection is waited for.
const PATIENCE: Duration = Duration::from_secs(3);

/// How long a connection may have been idle and still be taken for one that works.
const IDLE: Duration = Duration::from_secs(1);

/// What the server is asked to do about a line that breaks without a word: a transaction of which it
/// hears nothing more is rolled back, so that nobody waits for its locks, and a silent line is closed.
pub(super) const SERVER_SIDE: [(&str, &str); 4] = [
    ("idle_in_transaction_session_timeout", "10s"),
    ("tcp_keepalives_idle", "10"),
    ("tcp_keepalives_interval", "5"),
    ("tcp_keepalives_count", "3"),
];

/// What holds the planner to the indexes: every question of a turn finds a few rows by them. What it
/// would choose for a small table is ruinous for the same table an hour later, and it is asked once.
const HELD_TO_INDEXES: &str = "set enable_seqscan = off; set enable_hashjoin = off;
    set enable_mergejoin = off; set plan_cache_mode = force_generic_plan; set jit = off";

/// The connections of turns. Whether one in constant use still works is found out by using it: a
/// question before each use would cost every update a round trip. One that was idle is asked, so
/// that after a fall of the database those left from before do not fail one update each.
pub(super) async fn connections(address: PgConnectOptions, most: u32) -> Result<PgPool> {
    PgPoolOptions::new()
        .max_connections(most)
        .acquire_timeout(PATIENCE)
        .test_before_acquire(false)
        .after_connect(|connection, _| {
            Box::pin(async move {
                sqlx::raw_sql(HELD_TO_INDEXES).execute(connection).await?;
                Ok(())
            })
        })
        .before_acquire(|db, about| {
            Box::pin(async move {
                if about.idle_for > IDLE {
                    db.ping().await?;
                }
                Ok(true)
            })
        })
        .connect_with(address)
        .await
        .context("cannot reach the database")
}

/// Whether an error says that the database is away, and nothing about what was asked of it.
pub fn is_away(error: &Error) -> bool {
    error.chain().any(|cause| {
        let Some(error) = cause.downcast_ref::<sqlx::Error>() else {
            return false;
        };
        match error {
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::Protocol(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed => true,
            // Connection exceptions, a server without means, an operator who intervenes.
            sqlx::Error::Database(error) => error.code().is_some_and(|code| {
                ["08", "53", "57"]
                    .iter()
                    .any(|class| code.starts_with(class))
            }),
            _ => false,
        }
    })
}

/// A connection in use, with a transaction or without. Dropped before its use was ended, it is closed:
/// nobody knows what state it is in, or whether anybody still answers there.
pub(super) struct Line {
    db: PoolConnection<Postgres>,
    ended: bool,
}

impl Line {
    /// A connection without a transaction.
    pub(super) async fn open(pool: &PgPool) -> Result<Self> {
        let db = pool.acquire().await.context("cannot reach the database")?;
        Ok(Self { db, ended: false })
    }

    /// Begins a transaction.
    pub(super) async fn begin(pool: &PgPool) -> Result<Self> {
        let mut line = Self::open(pool).await?;
        sqlx::raw_sql("begin")
            .execute(&mut *line.db)
            .await
            .context("cannot begin a transaction")?;
        Ok(line)
    }

    /// Gives the connection back, where there was no transaction.
    pub(super) fn close(mut self) {
        self.ended = true;
    }

    /// Makes it last.
    pub(super) async fn commit(self) -> Result<()> {
        self.end("commit")
            .await
            .context("the database did not confirm the commit")
    }

    /// Leaves nothing behind.
    pub(super) async fn roll_back(self) -> Result<()> {
        self.end("rollback").await
    }

    async fn end(mut self, word: &'static str) -> Result<()> {
        sqlx::raw_sql(word).execute(&mut *self.db).await?;
        self.ended = true;
        Ok(())
    }
}

impl Deref for Line {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        &self.db
    }
}

impl DerefMut for Line {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.db
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        if !self.ended {
            self.db.close_on_drop();
        }
    }
}
