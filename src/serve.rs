//! Starts the parts and stops them in order.

mod changed;
mod database;
mod menu;
mod stopping;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use secrecy::SecretString;
use time::OffsetDateTime;
use tokio::net::TcpListener;
use tokio::sync::{Notify, watch};

pub use database::{DATABASE, Database, place};
pub use stopping::told_to_stop;

use crate::content::{self, Content, Files};
use crate::conversation::World;
use crate::housekeeping;
use crate::ingress::polling::Polling;
use crate::ingress::{lease, webhook};
use crate::intake::{Clock, Group, Intake};
use crate::operations::{self, Watched};
use crate::outbox::Outbox;
use crate::reminders;
use crate::settings;
use crate::store::{Keys, Options, Store};
use crate::telegram::Telegram;

/// Connections to the database, beside those that the sender has for itself.
pub const CONNECTIONS: u32 = 8;

/// How long it may take to finish what is being taken in when it is time to stop. With what the
/// outbox may take then, stopping takes less than ten seconds.
const LAST_UPDATES: Duration = Duration::from_secs(4);

/// What a bot is made of.
pub struct Parts {
    /// The database's address.
    pub database: String,
    /// The keys.
    pub keys: Keys,
    /// The erasure ledger's file.
    pub ledger: PathBuf,
    /// The bot's token.
    pub token: SecretString,
    /// The Bot API's address.
    pub api_url: String,
    /// The caseworkers' group.
    pub group: i64,
    /// Script, texts and everything else that is read from files.
    pub content: Content,
    /// Where updates are sent to; without it they are fetched.
    pub webhook: Option<settings::Webhook>,
    /// The domain's clock.
    pub clock: Clock,
}

/// The bot, ready to run: the same in production, in the demo and in tests.
pub struct Bot {
    /// The database.
    pub store: Store,
    /// Takes updates in.
    pub intake: Arc<Intake>,
    /// Script, occupations and the rest that is read from files; without roles.
    pub world: Arc<World>,
    /// Sends what is due.
    pub outbox: Outbox,
    /// The Bot API.
    pub telegram: Telegram,
    webhook: Option<settings::Webhook>,
    wake: Arc<Notify>,
    /// The domain's clock.
    pub clock: Clock,
}

impl Bot {
    /// Puts the parts together: the database is brought up to date, Telegram is asked who the bot
    /// is and what the group is, and is told the commands.
    ///
    /// # Errors
    /// One line: what is away, or what is wrong with token, group or keys.
    pub async fn assemble(parts: Parts) -> anyhow::Result<Self> {
        let telegram = Telegram::new(&parts.token, &parts.api_url)?;
        let me = telegram.me().await.map_err(|failure| {
            if failure.is_unknown_token() {
                anyhow::anyhow!("Telegram does not know the token in TELEGRAM_BOT_TOKEN")
            } else {
                anyhow::anyhow!("cannot reach Telegram's Bot API: {failure}")
            }
        })?;
        let options = Options {
            keys: parts.keys,
            bot: me.id,
            group: parts.group,
            ledger: parts.ledger,
            connections: CONNECTIONS,
        };
        let store = Store::connect(&parts.database, options).await?;
        store.migrate().await?;
        changed::tell_changed_steps(&store, &parts.content.world, &parts.clock).await?;
        let chat = *store.group().await?.reveal();
        let forum = telegram.has_topics(chat).await.map_err(|failure| {
            anyhow::anyhow!("the bot is not in the group of CASEWORKER_CHAT_ID: {failure}")
        })?;
        let mut content = parts.content;
        content.world.place.bot = me.username;
        let world = Arc::new(content.world.clone());
        menu::tell_commands(&telegram, &content.catalogue).await?;
        let wake = Arc::new(Notify::new());
        let group = Group { forum };
        let intake = Intake::new(
            store.clone(),
            telegram.clone(),
            content,
            group,
            parts.clock.clone(),
            wake.clone(),
        );
        let intake = Arc::new(intake);
        let outbox = Outbox::new(
            store.clone(),
            telegram.clone(),
            intake.clone(),
            parts.clock.clone(),
        );
        Ok(Self {
            store,
            intake,
            world,
            outbox,
            telegram,
            webhook: parts.webhook,
            wake,
            clock: parts.clock,
        })
    }

    /// What of it is watched.
    pub fn watched(&self, stop: watch::Receiver<bool>) -> Watched {
        Watched {
            store: self.store.clone(),
            telegram: self.telegram.clone(),
            stop,
        }
    }

    /// Runs until it is told to stop: what was taken is confirmed, what is on its way arrives.
    ///
    /// # Errors
    /// Polling makes no sense any more: see [`Polling::run`].
    pub async fn run(&self, stop: watch::Receiver<bool>) -> anyhow::Result<()> {
        let (rest, rest_stops) = watch::channel(false);
        let (store, world, clock) = (self.store.clone(), self.world.clone(), self.clock.clone());
        let house = housekeeping::run(store, world, clock, rest_stops.clone());
        let parked = self.intake.clone().take_up_parked(rest_stops.clone());
        let (store, intake, clock) = (self.store.clone(), self.intake.clone(), self.clock.clone());
        let numbers = self.intake.clone().give_numbers(rest_stops.clone());
        let reminders_stop = rest_stops.clone();
        let remind = async move { reminders::run(store, &intake, clock, reminders_stop).await };
        let mut house = tokio::spawn(async { tokio::join!(house, parked, remind, numbers) });
        let outbox = tokio::spawn(self.outbox.clone().run(self.wake.clone(), rest_stops));
        let mut ended = None;
        let came_in = tokio::select! {
            came_in = self.bring_in(stop.clone()) => came_in,
            // Without them nobody is reminded: the program ends, and whoever watches it starts it again.
            early = &mut house => {
                ended = Some(early);
                Err(anyhow::anyhow!("housekeeping ended before its time"))
            }
            () = too_late(stop) => {
                tracing::warn!("what was being taken in takes too long, and comes again");
                Ok(())
            }
        };
        // They leave nothing half done: what they do is in transactions.
        house.abort();
        let kept_house = match ended {
            Some(ended) => ended,
            None => house.await,
        };
        rest.send_replace(true);
        outbox.await.context("the outbox ended in a panic")?;
        let panicked = kept_house.is_err_and(|ended| ended.is_panic());
        anyhow::ensure!(!panicked, "housekeeping ended in a panic");
        came_in
    }

    /// Brings updates in until the word to stop.
    async fn bring_in(&self, stop: watch::Receiver<bool>) -> anyhow::Result<()> {
        if let Some(webhook) = &self.webhook {
            let intake = self.intake.clone();
            let take = move |update| {
                let intake = intake.clone();
                async move { intake.take(update).await }
            };
            return tokio::select! {
                served = webhook::run(&self.telegram, webhook, take, stop) => served,
                never = self.intake.stay_present() => match never {},
            };
        }
        let poll = |stop| {
            let polling = Polling::new(&self.telegram, |updates| self.intake.take_all(updates));
            polling.run(stop)
        };
        lease::alone(&self.store, stop, poll).await
    }
}

/// Returns when the word to stop was given and what was being taken in then had its time.
async fn too_late(mut stop: watch::Receiver<bool>) {
    // An error says that nobody is left to give the word.
    let _ = stop.wait_for(|stop| *stop).await;
    tokio::time::sleep(LAST_UPDATES).await;
}

/// The wall clock.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where production reads the clock"
)]
pub fn wall_clock() -> Clock {
    Arc::new(OffsetDateTime::now_utc)
}

/// Reads the content, built in or an operator's.
///
/// # Errors
/// All faults, one line each.
pub fn content(directory: Option<&Path>) -> anyhow::Result<Content> {
    let files = directory.map_or(Files::BuiltIn, Files::Replaced);
    content::load(files)?.map_err(|faults| anyhow::anyhow!("{}", faults.join("\n")))
}

/// The keys that seal what people tell.
///
/// # Errors
/// One line: the file cannot be read or is no file of keys.
pub fn keys(keys: &settings::Keys) -> anyhow::Result<Keys> {
    match keys {
        settings::Keys::In(file) => Keys::read(file),
        settings::Keys::InOrNew(file) => Keys::read_or_make(file),
    }
}

/// Runs the bot until it is told to stop.
///
/// # Errors
/// One line: what kept it from starting, or what ended it.
pub async fn serve(serve: settings::Serve) -> anyhow::Result<()> {
    let stop = told_to_stop()?;
    let content = content(serve.content_dir.as_deref())?;
    let watching = match serve.metrics_listen {
        Some(address) => {
            let listener = TcpListener::bind(address).await;
            Some(listener.with_context(|| format!("METRICS_LISTEN: {address} cannot be used"))?)
        }
        None => None,
    };
    let database = Database::open(&serve.database, true).await?;
    let parts = Parts {
        database: database.url.clone(),
        keys: keys(&serve.keys)?,
        ledger: serve.erasure_ledger,
        token: serve.telegram.token,
        api_url: serve.telegram.api_url,
        group: serve.caseworker_chat,
        content,
        webhook: serve.webhook,
        clock: wall_clock(),
    };
    let bot = Bot::assemble(parts).await?;
    let watched = bot.watched(stop.clone());
    let watching = watching.map(|listener| tokio::spawn(operations::listen(listener, watched)));
    tracing::info!("the bot is running");
    let ran = bot.run(stop).await;
    // Until here it is answered that the bot is stopping.
    if let Some(watching) = watching {
        watching.abort();
    }
    drop(bot);
    database.close().await?;
    ran.context("the bot stopped")
}
