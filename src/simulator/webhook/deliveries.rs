//! In which order updates reach a webhook: one after another in each lane, again when a delivery
//! failed, and no more at once than it takes.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::sync::Arc;

use time::{Duration, OffsetDateTime};

use super::Webhook;
use crate::simulator::updates::{Lane, Waiting};

/// The longest pause between two tries. Telegram's is anything from 60 to 120 s; here it is always
/// the same, so that a test can wait for it.
const LONGEST_PAUSE: Duration = Duration::seconds(64);

/// An update on its way.
#[derive(Debug)]
pub(in crate::simulator) struct Delivery {
    pub webhook: Arc<Webhook>,
    pub content: Arc<str>,
    id: i64,
    lane: Lane,
    /// Which webhook it belongs to: what an older one says of it counts for nothing.
    era: u64,
}

/// What became of a delivery.
#[derive(Debug)]
pub(in crate::simulator) enum Outcome {
    /// The webhook answered with a 2xx.
    Delivered,
    /// It did not: why, and when it asked to be tried again.
    Failed {
        why: String,
        retry_after: Option<Duration>,
    },
}

/// The updates of one lane that are not delivered; the first is on its way, due now or due later.
#[derive(Debug, Default)]
struct Line {
    updates: BTreeSet<i64>,
    /// How often the first one failed.
    failures: u32,
}

/// Deliveries to a webhook. No step looks at more than the updates that are new and the one it is
/// about.
#[derive(Debug, Default)]
pub(in crate::simulator) struct Deliveries {
    webhook: Option<Arc<Webhook>>,
    era: u64,
    lines: HashMap<Lane, Line>,
    /// Lanes whose first update can set out now.
    ready: VecDeque<Lane>,
    /// Lanes whose first update failed, by the time of the next try.
    later: BTreeSet<(OffsetDateTime, Lane)>,
    on_the_way: usize,
    /// Updates from this number on have not been put into their lanes.
    unsorted: i64,
    last_error: Option<(OffsetDateTime, String)>,
}

impl Deliveries {
    /// The webhook that is set.
    pub fn webhook(&self) -> Option<&Webhook> {
        self.webhook.as_deref()
    }

    /// What went wrong last, and when.
    pub fn last_error(&self) -> Option<&(OffsetDateTime, String)> {
        self.last_error.as_ref()
    }

    /// Sets another webhook, or none. Everything that waits is to be delivered to it, also what
    /// is on its way to the old one; the same webhook again changes nothing.
    pub fn set_webhook(&mut self, webhook: Option<Webhook>) {
        if webhook.as_ref() != self.webhook() {
            *self = Deliveries {
                webhook: webhook.map(Arc::new),
                era: self.era + 1,
                unsorted: i64::MIN,
                ..Deliveries::default()
            };
        }
    }

    /// The numbers of updates start again here; no older update waits any more.
    pub fn begin_at(&mut self, id: i64) {
        self.unsorted = id;
    }

    /// An update that had been delivered is to be delivered again.
    pub fn bring_back(&mut self, id: i64, lane: Lane) {
        if self.webhook.is_some() && id < self.unsorted {
            self.line_up(id, lane);
        }
    }

    /// The next update to set out, on its way from here on.
    pub fn next(&mut self, now: OffsetDateTime, waiting: &Waiting) -> Option<Delivery> {
        let webhook = Arc::clone(self.webhook.as_ref()?);
        self.sort(now, waiting);
        if self.on_the_way >= webhook.max_connections {
            return None;
        }
        loop {
            let lane = self.ready.pop_front()?;
            let Some((id, content)) = self.first(lane, waiting) else {
                self.lines.remove(&lane);
                continue;
            };
            self.on_the_way += 1;
            return Some(Delivery {
                webhook,
                content,
                id,
                lane,
                era: self.era,
            });
        }
    }

    /// What became of a delivery.
    pub fn settle(
        &mut self,
        now: OffsetDateTime,
        delivery: &Delivery,
        outcome: Outcome,
        waiting: &mut Waiting,
    ) {
        if delivery.era != self.era {
            return;
        }
        let line = self.lines.entry(delivery.lane).or_default();
        self.on_the_way -= 1;
        match outcome {
            Outcome::Delivered => {
                waiting.confirm(delivery.id);
                line.updates.remove(&delivery.id);
                line.failures = 0;
                self.ready.push_back(delivery.lane);
            }
            Outcome::Failed { why, retry_after } => {
                self.last_error = Some((now, why));
                line.failures += 1;
                let pause = retry_after.unwrap_or_else(|| pause_after(line.failures));
                self.later.insert((now + pause, delivery.lane));
            }
        }
    }

    /// When the next try falls due.
    pub fn next_due(&self) -> Option<OffsetDateTime> {
        self.later.first().map(|(due, _)| *due)
    }

    /// Whether nothing is on its way and nothing could set out now.
    pub fn is_at_rest(&mut self, now: OffsetDateTime, waiting: &Waiting) -> bool {
        self.sort(now, waiting);
        while let Some(lane) = self.ready.front().copied() {
            if self.first(lane, waiting).is_some() {
                return false;
            }
            self.ready.pop_front();
            self.lines.remove(&lane);
        }
        self.on_the_way == 0
    }

    /// Puts new updates into their lanes, and makes those ready whose time has come.
    fn sort(&mut self, now: OffsetDateTime, waiting: &Waiting) {
        for update in waiting.from(self.unsorted) {
            self.line_up(update.id, update.lane);
            self.unsorted = update.id + 1;
        }
        while let Some((due, lane)) = self.later.first().copied()
            && due <= now
        {
            self.later.pop_first();
            self.ready.push_back(lane);
        }
    }

    fn line_up(&mut self, id: i64, lane: Lane) {
        let is_new = !self.lines.contains_key(&lane);
        self.lines.entry(lane).or_default().updates.insert(id);
        if is_new {
            self.ready.push_back(lane);
        }
    }

    /// The first update of a lane that still waits; those before it have expired or been dropped.
    fn first(&mut self, lane: Lane, waiting: &Waiting) -> Option<(i64, Arc<str>)> {
        let line = self.lines.get_mut(&lane)?;
        while let Some(id) = line.updates.first().copied() {
            if let Some(update) = waiting.get(id) {
                return Some((id, Arc::clone(&update.content)));
            }
            line.updates.pop_first();
            line.failures = 0;
        }
        None
    }
}

/// How long to wait after this many failures of an update: not at all, then 2 s, 4 s, 8 s ...
fn pause_after(failures: u32) -> Duration {
    if failures < 2 {
        return Duration::ZERO;
    }
    let seconds = 2_i64.saturating_pow(failures - 1);
    Duration::seconds(seconds).min(LONGEST_PAUSE)
}
