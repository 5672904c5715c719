//! The loop that sends what is due.
//!
//! What answers a person is handed over by the turn that puts it, as claimed already. Of everything
//! else the store says what is due: the first row of each lane only, the most urgent class first,
//! each leased to this sender for a while. So several rows are on their way at the same time, and
//! yet each lane keeps its order. Three things go on side by side:
//!
//! - rows are claimed and sent, as many at a time as may be on their way;
//! - what became of them is written down, whatever has arrived since the last writing at once;
//! - the sender says that it lives, and decides on what others left behind when they died.
//!
//! When the process dies between a sending and its writing, its heart stops, and another sender,
//! or its successor, finds rows whose outcome is unknown.

mod heart;
mod settle;
mod writing;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use time::OffsetDateTime;
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore, mpsc, watch};
use tokio::task::{JoinError, JoinSet};
use tokio::time::Instant;

use crate::intake::{Clock, Intake};
use crate::store::{Chain, Outcome, Store};
use crate::telegram::Telegram;

use writing::Arrived;

/// How many rows are on their way at the same time: after a crash as many may arrive twice.
const IN_FLIGHT: usize = 64;

/// How many lanes may wait for their place without having been claimed: two full batches and more.
const AT_ONCE: usize = 400;

/// How often the outbox is looked through when nobody says that there is something in it: a row
/// may wait for its time.
const LOOK: Duration = Duration::from_secs(1);

/// How often while other senders live: another process may have put rows of this one's slots.
const LOOK_BESIDE_OTHERS: Duration = Duration::from_millis(200);

/// How often proactive rows are looked for: nobody waits for them, and a look locks their tokens.
const PROACTIVE_LOOK: Duration = Duration::from_millis(200);

/// How long the rest may take when it is time to stop.
const LAST_WORDS: Duration = Duration::from_secs(5);

/// The sender.
#[derive(Clone)]
pub struct Outbox {
    store: Store,
    telegram: Telegram,
    intake: Arc<Intake>,
    clock: Clock,
    signs: Arc<Signs>,
}

/// What the parts of a sender let each other know.
#[derive(Default)]
struct Signs {
    /// Whether Telegram could not be reached the last time: then one row at a time tries it.
    out_of_reach: AtomicBool,
    /// Whether other senders live.
    beside_others: AtomicBool,
    /// Whether the database could not be reached the last time.
    database_away: AtomicBool,
    /// There may be something to claim: a row was settled, or given up by somebody else.
    claimable: Notify,
}

impl Outbox {
    /// A sender of what is in this store. What it learns about people is handed to intake. The clock
    /// is the one that Telegram lives by: it tells how old a message is.
    pub fn new(store: Store, telegram: Telegram, intake: Arc<Intake>, clock: Clock) -> Self {
        store.sends_at_once(AT_ONCE);
        Self {
            store,
            telegram,
            intake,
            clock,
            signs: Arc::default(),
        }
    }

    /// Sends whatever is due, one after another, until nothing is; returns how many rows were
    /// sent. It leaves alone the slots of other living senders, and takes none for itself.
    ///
    /// # Errors
    /// The database is away.
    pub async fn drain(&self) -> anyhow::Result<usize> {
        let mut sent = 0;
        loop {
            while let Some(chain) = self.store.handed() {
                sent += self.send_here(chain).await?;
            }
            self.store.settle_unknown().await?;
            let now = (self.clock)();
            let due = self.store.claim(IN_FLIGHT, Some(now)).await?;
            let told = self.tell_of_doubts().await?;
            if due.is_empty() && told == 0 {
                return Ok(sent);
            }
            for row in due {
                sent += self.send_here(vec![row]).await?;
            }
        }
    }

    /// Sends a chain and writes down what became of it; returns how many of its rows arrived.
    async fn send_here(&self, chain: Chain) -> anyhow::Result<usize> {
        let (mut sent, mut outcomes) = (0, vec![]);
        for row in &chain {
            if sent < outcomes.len() {
                outcomes.push((row, Outcome::Postponed(Duration::ZERO)));
                continue;
            }
            let Some(verdict) = self.deliver(row).await else {
                outcomes.push((row, Outcome::Postponed(Duration::ZERO)));
                continue;
            };
            sent += usize::from(verdict.is_settled());
            let outcome = self.follow(row, verdict).await?;
            outcomes.extend(outcome.map(|outcome| (row, outcome)));
        }
        self.store.settle(&outcomes).await?;
        Ok(sent)
    }

    /// Sends what is due until it is told to stop, woken by whoever commits; then lets what is on
    /// its way arrive, sends the rest, as far as that takes only a moment, and lets go of its slots.
    pub async fn run(self, wake: Arc<Notify>, stop: watch::Receiver<bool>) {
        let (outcomes, arriving) = mpsc::unbounded_channel();
        let writer = tokio::spawn(self.clone().write_down(arriving));
        let (still, heart_stops) = watch::channel(false);
        let heart = tokio::spawn(self.clone().live(heart_stops));
        let mut on_their_way = self.send_until(wake, stop, outcomes).await;
        self.store.sends_at_once(0);
        let rest = async {
            while let Some(ended) = on_their_way.join_next().await {
                report(ended);
            }
            // Every sending is over, and with the last of them the writer.
            if writer.await.is_err() {
                tracing::error!("the writer of outcomes panicked; leases put its rows right");
            }
            if let Err(error) = self.drain().await {
                tracing::warn!("the rest of the outbox waits for the next start: {error:#}");
            }
        };
        if tokio::time::timeout(LAST_WORDS, rest).await.is_err() {
            tracing::warn!("the rest of the outbox waits for the next start: it takes too long");
        }
        still.send_replace(true);
        if heart.await.is_err() {
            tracing::error!("the sender's heart panicked; its time runs out by itself");
        }
    }

    /// Claims and sends until it is told to stop; returns what is still on its way.
    async fn send_until(
        &self,
        wake: Arc<Notify>,
        mut stop: watch::Receiver<bool>,
        outcomes: mpsc::UnboundedSender<Arrived>,
    ) -> JoinSet<()> {
        let room = Arc::new(Semaphore::new(IN_FLIGHT));
        let mut on_their_way = JoinSet::new();
        let (mut proactive_at, mut look_at) = (Instant::now(), Instant::now());
        while !*stop.borrow() {
            let proactive = (Instant::now() >= proactive_at).then(|| (self.clock)());
            if proactive.is_some() {
                proactive_at = Instant::now() + PROACTIVE_LOOK;
            }
            // Half of the free places are for what has to be claimed, so that it does not wait for
            // ever behind what has only just been put.
            let free = room.available_permits();
            let places = if self.store.has_left_rows() {
                free.div_ceil(2)
            } else {
                free
            };
            let handed = std::iter::from_fn(|| {
                let place = room.clone().try_acquire_owned().ok()?;
                Some((self.store.handed()?, place))
            });
            let mut leaving: Vec<(Chain, OwnedSemaphorePermit)> = handed.take(places).collect();
            let looks = Instant::now() >= look_at;
            if looks || self.store.has_left_rows() {
                look_at = Instant::now() + self.look();
                leaving.extend(self.claim(&room, proactive).await);
            }
            for (chain, place) in leaving {
                let (sender, outcomes) = (self.clone(), outcomes.clone());
                on_their_way.spawn(sender.send(chain, place, outcomes));
            }
            while let Some(ended) = on_their_way.try_join_next() {
                report(ended);
            }
            let probing = self.signs.out_of_reach.load(Ordering::Relaxed);
            tokio::select! {
                biased;
                // An error says that nobody is left to give the word.
                _ = stop.wait_for(|stop| *stop) => break,
                () = wake.notified(), if !probing => {}
                () = self.signs.claimable.notified(), if !probing => {}
                () = tokio::time::sleep_until(look_at) => {}
            }
        }
        on_their_way
    }

    /// How long the outbox is not looked through when nobody says that there is something in it.
    fn look(&self) -> Duration {
        if self.signs.beside_others.load(Ordering::Relaxed) {
            LOOK_BESIDE_OTHERS
        } else {
            LOOK
        }
    }

    /// Claims as many rows as there is room for, each with its place.
    async fn claim(
        &self,
        room: &Arc<Semaphore>,
        proactive: Option<OffsetDateTime>,
    ) -> Vec<(Chain, OwnedSemaphorePermit)> {
        let free = room.available_permits();
        let probing = self.signs.out_of_reach.load(Ordering::Relaxed);
        let wanted = if probing { free.min(1) } else { free };
        if wanted == 0 {
            return vec![];
        }
        let claimed = self.store.claim(wanted, proactive).await;
        self.tell_of_change(claimed.as_ref().err());
        let claimed = claimed.unwrap_or_default();
        if claimed.is_empty() && free == IN_FLIGHT {
            self.store.has_left_none();
        }
        let places = std::iter::from_fn(|| room.clone().try_acquire_owned().ok());
        let chains = claimed.into_iter().map(|row| vec![row]);
        chains.zip(places).collect()
    }

    /// Says once that the database is away, and once that it is back.
    fn tell_of_change(&self, error: Option<&anyhow::Error>) {
        let was_away = self
            .signs
            .database_away
            .swap(error.is_some(), Ordering::Relaxed);
        match error {
            Some(error) if !was_away => tracing::error!("the outbox is out of reach: {error:#}"),
            None if was_away => tracing::info!("the outbox is within reach again"),
            Some(_) | None => {}
        }
    }
}

/// Says that a sending panicked; its row waits for its lease to run out.
fn report(ended: Result<(), JoinError>) {
    if ended.is_err() {
        tracing::error!("a sending panicked; its row waits for its lease to run out");
    }
}
