//! The only SQL: what is recorded and loaded, what goes out, and how it is sealed.
//!
//! One update is one transaction ([`Tx`]):
//!
//! ```text
//! let mut tx = store.begin(at).await?;
//! if tx.seen(update_id).await? { return tx.leave().await }
//! let loaded = tx.scene(&speaker, &concerns).await?;
//! ... decide ...
//! for fact in &turn.facts { tx.record(fact)?; }
//! for reply in ...        { tx.put(outgoing); }
//! tx.flush(&removed).await?;                       // each table once
//! tx.commit().await?;
//! ```
//!
//! Updates that concern their senders alone share one transaction: [`Tx::unseen`] and [`Tx::scenes`]
//! stand for `seen` and `scene` then, and before each one's facts [`Tx::speaks`] says whose they are.
//!
//! Everybody a transaction touches is locked before anything is read, candidates first, then
//! caseworkers, each in the order of their ids. Domain time is the `at` of [`Store::begin`]; only
//! leases and retries of the outbox use the database's own clock.

mod access;
mod cases;
mod caseworkers;
mod changed;
mod changes;
mod counted;
mod deciding;
mod desk;
mod erasure;
mod everything;
mod imports;
mod journeys;
pub mod keys;
mod line;
mod load;
mod news;
mod offers;
mod outbox;
mod outgoing;
mod parked;
mod people;
mod plan;
mod poller;
mod presence;
mod profiles;
mod put;
mod record;
mod reminders;
mod removal;
mod roles;
mod scene;
pub mod seal;
mod shared;
mod spots;
mod sweeping;
mod tx;
mod watching;
mod wishes;

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use sqlx::PgPool;
use sqlx::postgres::PgConnectOptions;
use time::OffsetDateTime;

pub use caseworkers::Registered;
pub use changed::{Requirements, Whose};
pub use counted::Counted;
pub use imports::{Imported, MOST_FAULTS, Order};
pub use keys::Keys;
pub use line::is_away;
pub use news::News;
pub use outbox::{
    Chain, Counts, Dead, Due, Gauges, HEARTBEAT, InDoubt, LEASE, MOST_ATTEMPTS, Outcome, Redriven,
    Waiting,
};
pub use outgoing::{Outgoing, What};
pub use parked::{Again, Failed, Parked, Untold, kind_of};
pub use people::People;
pub use poller::POLLER_LEASE;
pub use presence::PRESSES_KEPT;
pub use profiles::Known;
pub use put::Notice;
pub use reminders::Overdue;
pub use roles::{Confirming, Kept, Listed};
pub use scene::{Concerns, Glance, Loaded, Speaker};
pub use shared::Shared;
pub use tx::Tx;
pub use watching::Connections;
pub use wishes::Wish;

pub use crate::conversation::Rank;
use crate::conversation::{CandidateId, CaseworkerId};

/// The schema.
pub static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("./migrations");

/// What a store needs to know besides the database's address.
#[derive(Clone)]
pub struct Options {
    /// The keys.
    pub keys: Keys,
    /// Telegram's id of the bot, the number before the colon of its token.
    pub bot: i64,
    /// The chat id of the caseworkers' group, as in the settings.
    pub group: i64,
    /// The erasure ledger's file.
    pub ledger: PathBuf,
    /// The most connections held at once.
    pub connections: u32,
}

/// The database, with the keys that open what it holds.
#[derive(Clone)]
pub struct Store {
    pool: PgPool,
    /// The connections that claims and their outcomes have for themselves.
    sender: PgPool,
    inner: Arc<Inner>,
}

struct Inner {
    keys: Keys,
    bot: i64,
    group: i64,
    /// The group's blind index.
    group_index: Vec<u8>,
    ledger: PathBuf,
    /// Tells this process' claims from those of others.
    epoch: uuid::Uuid,
    /// What turns hand to the sender.
    handover: outbox::Handover,
}

/// Who a Telegram user is to us.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Who {
    /// As a candidate.
    pub candidate: Option<CandidateId>,
    /// As a registered caseworker.
    pub caseworker: Option<CaseworkerId>,
}

impl Store {
    /// Connects to a database.
    ///
    /// # Errors
    /// One line: the address makes no sense, or nobody answers there.
    pub async fn connect(url: &str, options: Options) -> Result<Self> {
        // The address may hold a password, and a parser's message may quote it.
        let Ok(address) = url.parse::<PgConnectOptions>() else {
            bail!("DATABASE_URL is not an address of a Postgres database");
        };
        let address = address
            .application_name("stepward")
            .options(line::SERVER_SIDE);
        let sender = outbox::connections(address.clone());
        let pool = line::connections(address, options.connections).await?;
        let Options {
            keys,
            bot,
            group,
            ledger,
            connections: _,
        } = options;
        let epoch = uuid::Uuid::new_v4();
        let group_index = keys.blind_index(group);
        Ok(Self {
            pool,
            sender,
            inner: Arc::new(Inner {
                keys,
                bot,
                group,
                group_index,
                ledger,
                epoch,
                handover: outbox::Handover::default(),
            }),
        })
    }

    /// Brings the schema up to date, and checks that the keys are this database's.
    ///
    /// # Errors
    /// A migration failed, or the database was sealed with other keys.
    pub async fn migrate(&self) -> Result<()> {
        MIGRATIONS
            .run(&self.pool)
            .await
            .context("cannot bring the database's schema up to date")?;
        self.check_keys().await
    }

    async fn check_keys(&self) -> Result<()> {
        let (house, spot) = (self.inner.keys.house(), spots::key_check());
        sqlx::query!(
            "insert into key_check (sealed) values ($1) on conflict do nothing",
            house.seal(&spot, b"stepward")
        )
        .execute(&self.pool)
        .await?;
        let sealed = sqlx::query_scalar!("select sealed from key_check")
            .fetch_one(&self.pool)
            .await?;
        if house.open(&spot, &sealed).is_err() {
            bail!("the key file is not the one that this database was sealed with");
        }
        Ok(())
    }

    /// Begins the transaction of one update or one batch, at a time of the domain's clock.
    ///
    /// # Errors
    /// The database is away.
    pub async fn begin(&self, at: OffsetDateTime) -> Result<Tx> {
        Tx::begin(self.clone(), at).await
    }

    /// Whether the database can be written to at this moment.
    ///
    /// # Errors
    /// It cannot.
    pub async fn ready(&self) -> Result<()> {
        let mut line = line::Line::open(&self.pool).await?;
        sqlx::query!("update content_version set version = version")
            .execute(&mut *line)
            .await?;
        line.close();
        Ok(())
    }

    fn keys(&self) -> &Keys {
        &self.inner.keys
    }
}
