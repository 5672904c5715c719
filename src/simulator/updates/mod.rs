//! The queue of updates: numbered, filtered, aged, handed out and confirmed.

mod kind;
mod waiting;

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};
use tokio::sync::Notify;

pub(super) use kind::UpdateKind;

use waiting::{Update, Waiting};

/// After a week without updates the numbers start again at random.
const QUIET_WEEK: Duration = Duration::days(7);
/// The same offset again within this time gets one update only.
const IMPATIENCE: Duration = Duration::milliseconds(500);

/// Updates on their way to the bot.
#[derive(Debug)]
pub(super) struct Queue {
    waiting: Waiting,
    next_id: i64,
    last_arrival: Option<OffsetDateTime>,
    /// The kinds asked for by name; absent, everything but `chat_member`.
    asked_for: Option<HashSet<UpdateKind>>,
    last_poll: Option<(i64, OffsetDateTime)>,
    /// Counts the calls of `getUpdates`: an older call that still waits sees that it is not alone.
    pub generation: u64,
    /// Set when the server stops: whoever waits goes home.
    pub closed: bool,
    /// Wakes the calls that wait.
    arrival: Arc<Notify>,
}

impl Queue {
    /// An empty queue; `arrival` wakes whoever waits for updates.
    pub fn new(arrival: Arc<Notify>) -> Self {
        Queue {
            arrival,
            waiting: Waiting::default(),
            next_id: random_id(),
            last_arrival: None,
            asked_for: None,
            last_poll: None,
            generation: 0,
            closed: false,
        }
    }

    /// Queues an update, unless the bot did not ask for its kind.
    pub fn push(&mut self, now: OffsetDateTime, kind: UpdateKind, body: Value) {
        let wanted = match &self.asked_for {
            Some(asked_for) => asked_for.contains(&kind),
            None => kind != UpdateKind::ChatMember,
        };
        if !wanted {
            return;
        }
        if self
            .last_arrival
            .is_some_and(|last| now - last > QUIET_WEEK)
        {
            self.next_id = random_id();
        }
        self.last_arrival = Some(now);
        let id = self.next_id;
        self.next_id += 1;
        self.waiting.put(Update {
            id,
            expires: now + kind.lifetime(),
            content: json!({"update_id": id, kind.name(): body}),
        });
        self.arrival.notify_waiters();
    }

    /// Changes what the bot asks for; an empty list is the default again.
    pub fn ask_for(&mut self, names: &[&str]) -> Result<(), String> {
        let kinds: Result<Vec<_>, _> = names.iter().map(|name| UpdateKind::named(name)).collect();
        let kinds = kinds?.into_iter().flatten().collect();
        self.asked_for = (!names.is_empty()).then_some(kinds);
        Ok(())
    }

    /// A new call of `getUpdates`: confirms everything below `offset` (a negative one keeps that
    /// many from the end) and returns how many updates it may have.
    pub fn begin_poll(&mut self, now: OffsetDateTime, offset: i64, limit: usize) -> usize {
        self.generation += 1;
        // An older call that still waits sees that it is not alone any more.
        self.arrival.notify_waiters();
        if offset < 0 {
            let keep = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
            self.waiting.keep_last(keep);
        } else {
            self.waiting.confirm_below(offset);
        }
        let again = self
            .last_poll
            .is_some_and(|(last_offset, at)| last_offset == offset && now - at < IMPATIENCE);
        self.last_poll = Some((offset, now));
        if again { 1 } else { limit }
    }

    /// The oldest updates that have not expired; they stay until they are confirmed.
    pub fn peek(&mut self, now: OffsetDateTime, limit: usize) -> Vec<Value> {
        self.waiting.drop_expired(now);
        let oldest = self.waiting.iter().take(limit);
        oldest.map(|update| update.content.clone()).collect()
    }

    /// How many updates wait.
    pub fn len(&mut self, now: OffsetDateTime) -> usize {
        self.waiting.drop_expired(now);
        self.waiting.len()
    }

    /// The ids of the updates that were confirmed last, the oldest first.
    pub fn confirmed(&self) -> Vec<i64> {
        self.waiting.confirmed().collect()
    }

    /// An update that was confirmed comes again, as when the confirmation was not seen. False
    /// where it has expired or was confirmed too long ago to be remembered.
    pub fn bring_back(&mut self, now: OffsetDateTime, id: i64) -> bool {
        let found = self.waiting.bring_back(now, id);
        if found {
            self.arrival.notify_waiters();
        }
        found
    }

    /// Sends home whoever waits: the server stops.
    pub fn close(&mut self) {
        self.closed = true;
        self.arrival.notify_waiters();
    }

    /// Forgets everything that waits.
    pub fn clear(&mut self) {
        self.waiting.keep_last(0);
    }

    /// The names asked for, as `getWebhookInfo` lists them.
    pub fn asked_for(&self) -> Option<Vec<&'static str>> {
        let asked_for = self.asked_for.as_ref()?;
        let kinds = UpdateKind::ALL
            .into_iter()
            .filter(|kind| asked_for.contains(kind));
        Some(kinds.map(UpdateKind::name).collect())
    }
}

fn random_id() -> i64 {
    rand::random_range(100_000_000..900_000_000)
}
