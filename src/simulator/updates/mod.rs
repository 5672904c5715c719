//! The queue of updates: numbered, filtered, aged, handed out, delivered and confirmed.

mod kind;
mod waiting;

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::Value;
use time::{Duration, OffsetDateTime};
use tokio::sync::Notify;

pub(super) use kind::{Lane, UpdateKind};
pub(super) use waiting::Waiting;

use super::webhook::{Deliveries, Delivery, Outcome, Webhook};
use waiting::Update;

/// After a week without updates the numbers start again at random.
const QUIET_WEEK: Duration = Duration::days(7);
/// The same offset again within this time gets one update only.
const IMPATIENCE: Duration = Duration::milliseconds(500);

/// Updates on their way to the bot.
#[derive(Debug)]
pub(super) struct Queue {
    waiting: Waiting,
    deliveries: Deliveries,
    next_id: i64,
    last_arrival: Option<OffsetDateTime>,
    /// The kinds asked for by name; absent, everything but `chat_member`.
    asked_for: Option<HashSet<UpdateKind>>,
    last_poll: Option<(i64, OffsetDateTime)>,
    /// Counts the calls of `getUpdates`: an older call that still waits sees that it is not alone.
    pub generation: u64,
    /// Set when the server stops: whoever waits goes home.
    pub closed: bool,
    /// Wakes the calls that wait, and whoever waits for deliveries to be over.
    arrival: Arc<Notify>,
    /// Wakes the courier, who delivers to a webhook.
    courier: Arc<Notify>,
}

impl Queue {
    /// An empty queue; `arrival` wakes whoever waits for updates, `courier` who delivers them.
    pub fn new(arrival: Arc<Notify>, courier: Arc<Notify>) -> Self {
        Queue {
            arrival,
            courier,
            waiting: Waiting::default(),
            deliveries: Deliveries::default(),
            next_id: random_id(),
            last_arrival: None,
            asked_for: None,
            last_poll: None,
            generation: 0,
            closed: false,
        }
    }

    /// Queues an update, unless the bot did not ask for its kind.
    pub fn push(&mut self, now: OffsetDateTime, kind: UpdateKind, body: &Value) {
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
            self.waiting.drop_expired(now);
            self.deliveries.begin_at(self.next_id);
        }
        self.last_arrival = Some(now);
        let id = self.next_id;
        self.next_id += 1;
        let lane = kind.lane(body);
        self.waiting.put(Update {
            id,
            lane,
            expires: now + kind.lifetime(),
            content: format!("{{\"update_id\":{id},\"{}\":{body}}}", kind.name()).into(),
        });
        self.arrived();
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
    pub fn peek(&mut self, now: OffsetDateTime, limit: usize) -> Vec<Arc<str>> {
        self.waiting.drop_expired(now);
        let oldest = self.waiting.from(i64::MIN).take(limit);
        oldest.map(|update| Arc::clone(&update.content)).collect()
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
        let Some(lane) = self.waiting.bring_back(now, id) else {
            return false;
        };
        self.deliveries.bring_back(id, lane);
        self.arrived();
        true
    }

    /// Sends home whoever waits: the server stops.
    pub fn close(&mut self) {
        self.closed = true;
        self.arrival.notify_waiters();
        self.courier.notify_one();
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

    /// The webhook that is set.
    pub fn webhook(&self) -> Option<&Webhook> {
        self.deliveries.webhook()
    }

    /// What went wrong with a delivery last, and when.
    pub fn last_error(&self) -> Option<&(OffsetDateTime, String)> {
        self.deliveries.last_error()
    }

    /// Sets another webhook, or takes it away; the same again changes nothing. Updates on their way
    /// to the old one count as not delivered.
    pub fn set_webhook(&mut self, webhook: Option<Webhook>) {
        self.deliveries.set_webhook(webhook);
        self.arrival.notify_waiters();
        self.courier.notify_one();
    }

    /// The next update to deliver now, on its way from here on.
    pub fn next_delivery(&mut self, now: OffsetDateTime) -> Option<Delivery> {
        self.waiting.drop_expired(now);
        if self.closed {
            return None;
        }
        self.deliveries.next(now, &self.waiting)
    }

    /// What became of a delivery.
    pub fn settle(&mut self, now: OffsetDateTime, delivery: &Delivery, outcome: Outcome) {
        let failed = matches!(outcome, Outcome::Failed { .. });
        self.deliveries
            .settle(now, delivery, outcome, &mut self.waiting);
        self.arrival.notify_waiters();
        if failed {
            // The next try may fall due before whatever the courier waits for.
            self.courier.notify_one();
        }
    }

    /// The clock has moved: what was to be tried again later may be due.
    pub fn clock_moved(&self) {
        self.courier.notify_one();
    }

    /// When the next delivery falls due that does not go at once.
    pub fn next_due(&self) -> Option<OffsetDateTime> {
        self.deliveries.next_due()
    }

    /// Whether nothing is on its way to the webhook and nothing could set out now.
    pub fn is_at_rest(&mut self, now: OffsetDateTime) -> bool {
        self.waiting.drop_expired(now);
        self.deliveries.is_at_rest(now, &self.waiting)
    }

    fn arrived(&self) {
        if self.deliveries.webhook().is_some() {
            self.courier.notify_one();
        } else {
            self.arrival.notify_waiters();
        }
    }
}

fn random_id() -> i64 {
    rand::random_range(100_000_000..900_000_000)
}
