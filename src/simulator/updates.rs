//! The queue of updates: numbered, filtered, aged, handed out and confirmed.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};
use tokio::sync::Notify;

/// How long an update waits for the bot.
const LIFETIME: Duration = Duration::hours(24);
/// How long a press waits for the bot.
const PRESS_LIFETIME: Duration = Duration::seconds(150);
/// After a week without updates the numbers start again at random.
const QUIET_WEEK: Duration = Duration::days(7);
/// The same offset again within this time gets one update only.
const IMPATIENCE: Duration = Duration::milliseconds(500);

/// What an update is about, in the order of [`UpdateKind::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum UpdateKind {
    Message,
    EditedMessage,
    CallbackQuery,
    MyChatMember,
    ChatMember,
}

impl UpdateKind {
    const ALL: [UpdateKind; 5] = [
        UpdateKind::Message,
        UpdateKind::EditedMessage,
        UpdateKind::CallbackQuery,
        UpdateKind::MyChatMember,
        UpdateKind::ChatMember,
    ];

    /// Its name in the Bot API.
    pub fn name(self) -> &'static str {
        match self {
            UpdateKind::Message => "message",
            UpdateKind::EditedMessage => "edited_message",
            UpdateKind::CallbackQuery => "callback_query",
            UpdateKind::MyChatMember => "my_chat_member",
            UpdateKind::ChatMember => "chat_member",
        }
    }

    fn lifetime(self) -> Duration {
        match self {
            UpdateKind::CallbackQuery => PRESS_LIFETIME,
            UpdateKind::Message
            | UpdateKind::EditedMessage
            | UpdateKind::MyChatMember
            | UpdateKind::ChatMember => LIFETIME,
        }
    }
}

/// Names of updates the Bot API has and nobody here causes.
const NEVER_CAUSED: [&str; 20] = [
    "channel_post",
    "edited_channel_post",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "guest_message",
    "message_reaction",
    "message_reaction_count",
    "inline_query",
    "chosen_inline_result",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
    "managed_bot",
];

#[derive(Debug)]
struct Waiting {
    id: i64,
    expires: OffsetDateTime,
    update: Value,
}

/// Updates on their way to the bot.
#[derive(Debug)]
pub(super) struct Queue {
    waiting: VecDeque<Waiting>,
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
    /// An empty queue; `arrival` wakes whoever waits for it.
    pub fn new(arrival: Arc<Notify>) -> Self {
        Queue {
            arrival,
            waiting: VecDeque::new(),
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
        let update = json!({"update_id": id, kind.name(): body});
        self.waiting.push_back(Waiting {
            id,
            expires: now + kind.lifetime(),
            update,
        });
        self.arrival.notify_waiters();
    }

    /// Changes what the bot asks for; an empty list is the default again.
    pub fn ask_for(&mut self, names: &[&str]) -> Result<(), String> {
        let mut kinds = HashSet::new();
        for name in names {
            match UpdateKind::ALL
                .into_iter()
                .find(|kind| kind.name() == *name)
            {
                Some(kind) => drop(kinds.insert(kind)),
                None if NEVER_CAUSED.contains(name) => {}
                None => return Err(format!("unknown update type \"{name}\"")),
            }
        }
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
            let forget = self.waiting.len().saturating_sub(keep);
            self.waiting.drain(..forget);
        } else {
            self.waiting.retain(|waiting| waiting.id >= offset);
        }
        let again = self
            .last_poll
            .is_some_and(|(last_offset, at)| last_offset == offset && now - at < IMPATIENCE);
        self.last_poll = Some((offset, now));
        if again { 1 } else { limit }
    }

    /// The oldest updates that have not expired; they stay until they are confirmed.
    pub fn peek(&mut self, now: OffsetDateTime, limit: usize) -> Vec<Value> {
        self.drop_expired(now);
        self.waiting
            .iter()
            .take(limit)
            .map(|waiting| waiting.update.clone())
            .collect()
    }

    /// How many updates wait.
    pub fn len(&mut self, now: OffsetDateTime) -> usize {
        self.drop_expired(now);
        self.waiting.len()
    }

    /// Sends home whoever waits: the server stops.
    pub fn close(&mut self) {
        self.closed = true;
        self.arrival.notify_waiters();
    }

    /// Forgets everything that waits.
    pub fn clear(&mut self) {
        self.waiting.clear();
    }

    /// The names asked for, as `getWebhookInfo` lists them.
    pub fn asked_for(&self) -> Option<Vec<&'static str>> {
        let asked_for = self.asked_for.as_ref()?;
        let kinds = UpdateKind::ALL
            .into_iter()
            .filter(|kind| asked_for.contains(kind));
        Some(kinds.map(UpdateKind::name).collect())
    }

    fn drop_expired(&mut self, now: OffsetDateTime) {
        self.waiting.retain(|waiting| waiting.expires > now);
    }
}

fn random_id() -> i64 {
    rand::random_range(100_000_000..900_000_000)
}
