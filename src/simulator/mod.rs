//! A strict Telegram Bot API over HTTP with chats in memory, and what a person does in it.
//!
//! It stands in for Telegram's server in the demo and in tests, and is never kinder than the real
//! one: same error texts, limits, expiry and privacy; unknown methods, parameters and wrong types
//! are errors. It knows nothing of this bot.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use stepward::simulator::{Setup, Simulator};
//!
//! let telegram = Simulator::start(Setup::default()).await?;
//! // Point a bot at `telegram.url()` with `telegram.token()`; then be a person:
//! let amina = telegram.create_person("Amina", None, "ar");
//! telegram.start_bot(amina, Some("library"))?;
//! telegram.say(amina, amina.into(), "Hello", None, None)?;
//! if let Some(answer) = telegram.last_message(amina.into()) {
//!     telegram.press(amina, amina.into(), answer.message_id, 0, 0)?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Everything ages by [`Setup::clock`]: [`Simulator::advance`] moves it. Only the waiting of a
//! long poll takes real seconds. With a standing clock mind that `getUpdates` with the same offset
//! again within half a second gets one update only, as Telegram does it.
//!
//! Not acted out: encrypted webhooks, methods in a webhook's answer, Markdown, link previews, inline mode,
//! channels, business accounts, payments.

mod account;
mod chats;
pub mod clock;
mod commands;
mod draw;
mod failure;
mod faults;
mod files;
mod groups;
pub mod ids;
mod keyboard;
mod making;
mod methods;
mod network;
mod parameters;
mod parcels;
mod person;
mod presses;
mod pressing;
mod privacy;
mod reading;
mod request;
mod server;
mod socket;
mod speaking;
mod state;
mod text;
mod updates;
pub mod view;
mod webhook;
mod wire;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard};

use time::{OffsetDateTime, macros::datetime};
use tokio::net::TcpListener;
use tokio::sync::{Notify, broadcast, oneshot};

pub use clock::Clock;
pub use faults::{Fault, Strike, When};
pub use groups::{GroupKind, Rights, Standing};
pub use ids::{ChatId, MessageId, PersonId, TopicId};
pub use person::{Parcel, Pressed, Refusal};
pub use reading::{File, Toast};

use socket::{Door, Scissors};
use state::{BotAccount, State};
use updates::Queue;

/// How a simulator begins; `..Setup::default()` fills in the rest.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The bot's token: its user id, a colon, a secret.
    pub token: String,
    /// The bot's display name.
    pub bot_name: String,
    /// The bot's public name, without `@`.
    pub bot_username: String,
    /// The clock everything ages by.
    pub clock: Clock,
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Whether it plays a Bot API server that somebody runs for themselves: webhooks may then be
    /// plain HTTP, on any port and machine.
    pub is_local: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Setup {
            token: "700000001:simulated-token".to_owned(),
            bot_name: "Stepward".to_owned(),
            bot_username: "stepward_bot".to_owned(),
            clock: Clock::standing(datetime!(2026-03-02 09:00 UTC)),
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            is_local: false,
        }
    }
}

/// A running stand-in for Telegram. Its methods are what people do (`account`, `speaking`,
/// `pressing`, `groups`), what they see (`reading`), what happens to the net between the server and
/// the bot (`network`), and, here, the running of it.
#[derive(Debug)]
pub struct Simulator {
    shared: Arc<Shared>,
    url: String,
    /// Dropped with the simulator, which stops the server.
    _stop: oneshot::Sender<()>,
}

/// What the server and the people share.
#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    /// Wakes calls that wait for updates.
    arrival: Arc<Notify>,
    /// Wakes the courier, who delivers to a webhook.
    courier: Arc<Notify>,
    token: String,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state
            .lock()
            .expect("whoever panicked with the world half changed has failed the run")
    }

    /// Returns once the server stops.
    async fn closed(&self) {
        loop {
            let arrival = self.arrival.notified();
            if self.lock().queue.closed {
                return;
            }
            arrival.await;
        }
    }
}

impl Simulator {
    /// Starts listening; the server stops when the simulator is dropped. Fails when the address
    /// cannot be bound or the token has no bot id in it.
    pub async fn start(setup: Setup) -> io::Result<Self> {
        let id = setup
            .token
            .split_once(':')
            .and_then(|(id, _)| id.parse().ok())
            .map(PersonId);
        let id = id.ok_or_else(|| {
            io::Error::new(
                io::ErrorKind::InvalidInput,
                "a bot's token begins with its id and ':'",
            )
        })?;
        let listener = TcpListener::bind(setup.listen).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let bot = BotAccount {
            id,
            first_name: setup.bot_name,
            username: setup.bot_username,
        };
        let arrival = Arc::new(Notify::new());
        let courier = Arc::new(Notify::new());
        let queue = Queue::new(Arc::clone(&arrival), Arc::clone(&courier));
        let state = Mutex::new(State::new(setup.clock, bot, queue, setup.is_local));
        let shared = Arc::new(Shared {
            state,
            arrival,
            courier,
            token: setup.token,
        });
        let (stop, stopped) = oneshot::channel::<()>();
        let router = server::router(Arc::clone(&shared));
        let service = router.into_make_service_with_connect_info::<Scissors>();
        let serving = axum::serve(Door(listener), service).with_graceful_shutdown(async move {
            // The sender is never used, only dropped.
            let _ = stopped.await;
        });
        tokio::spawn(async move { serving.await });
        tokio::spawn(webhook::run(Arc::clone(&shared)));
        Ok(Simulator {
            shared,
            url,
            _stop: stop,
        })
    }

    /// Where the Bot API answers, without a slash at the end: for `Bot::set_api_url`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The bot's token.
    pub fn token(&self) -> &str {
        &self.shared.token
    }

    /// The bot's user id.
    pub fn bot_id(&self) -> PersonId {
        self.lock().bot.id
    }

    /// What the clock shows.
    pub fn now(&self) -> OffsetDateTime {
        self.lock().now()
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: time::Duration) {
        let mut state = self.lock();
        state.clock.advance(by);
        state.queue.clock_moved();
        state.emit(view::Event::Clock {
            now: state.unix_now(),
        });
    }

    /// Everything a page shows.
    pub fn snapshot(&self) -> view::Snapshot {
        draw::snapshot(&self.lock())
    }

    /// What changes from now on. A receiver that falls far behind loses the oldest events and is
    /// told so; it should take a new snapshot then.
    pub fn subscribe(&self) -> broadcast::Receiver<view::Event> {
        self.lock().events.subscribe()
    }

    /// A snapshot and what changes after it, with nothing lost or doubled between the two.
    pub fn watch(&self) -> (view::Snapshot, broadcast::Receiver<view::Event>) {
        let state = self.lock();
        (draw::snapshot(&state), state.events.subscribe())
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.shared.lock()
    }
}

impl Drop for Simulator {
    /// Sends home whoever waits for updates; the server stops with the sender in here.
    fn drop(&mut self) {
        if let Ok(mut state) = self.shared.state.lock() {
            state.queue.close();
        }
    }
}
