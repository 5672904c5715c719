//! The join: from an update to facts and messages in one transaction.
//!
//! What must be asked outside is asked before the transaction begins; inside it no network is
//! touched but the database's. Updates are confirmed to Telegram by whoever handed them in, after
//! [`Intake::take_all`] has returned. Those that concern their senders alone share a transaction;
//! where it fails, and for all others, each update has a transaction of its own.

mod alerting;
mod alone;
mod bringing;
mod concerned;
mod gather;
mod in_time;
mod keeping;
mod learning;
mod membership;
mod numbers;
mod parking;
mod presence;
mod telling;
mod together;
mod voice;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, RwLock};
use std::time::Instant;

use anyhow::{Context, anyhow};
use serde_json::Value;
use time::OffsetDateTime;
use tokio::sync::Notify;
use uuid::Uuid;

use alone::delay;
use concerned::{concerns, speaker, with_case};
use gather::Gathering;
use in_time::in_time;
use together::Received;

pub use numbers::count;

use crate::content::Content;
use crate::conversation::{CaseCode, CaseId, Delay, Fresh, Heard, Said, Where, World, turn};
use crate::measures::Outcome;
use crate::store::{Glance, Loaded, Store, Tx};
use crate::telegram::{Incoming, Telegram, What, read};

/// What is said of a decision that panicked.
const PANICKED: &str = "the decision panicked";

/// Where the domain's time comes from: the wall clock, or a clock that tests and the demo move.
pub type Clock = Arc<dyn Fn() -> OffsetDateTime + Send + Sync>;

/// Takes updates in.
pub struct Intake {
    store: Store,
    telegram: Telegram,
    content: Content,
    world: RwLock<(i64, Arc<World>)>,
    group: Group,
    clock: Clock,
    wake: Arc<Notify>,
    gathering: Gathering,
    noted: presence::Noted,
    counted: numbers::Counted,
}

/// The caseworkers' group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// Whether it has topics.
    pub forum: bool,
}

impl Intake {
    /// Joins the parts. The bot's username comes from Telegram, at the start.
    pub fn new(
        store: Store,
        telegram: Telegram,
        content: Content,
        group: Group,
        clock: Clock,
        wake: Arc<Notify>,
    ) -> Self {
        // No version is below 0: the first look at the store loads the roles.
        let world = RwLock::new((-1, Arc::new(content.world.clone())));
        Self {
            store,
            telegram,
            content,
            world,
            group,
            clock,
            wake,
            gathering: Gathering::new(),
            noted: presence::Noted::default(),
            counted: numbers::Counted::default(),
        }
    }

    /// Takes in updates that came together; each sender's keep their order.
    ///
    /// # Errors
    /// The database is away: none of them must be confirmed. Those that took effect are known again
    /// when they come again.
    pub async fn take_all(&self, updates: Vec<Value>) -> anyhow::Result<()> {
        in_time(self.present())
            .await?
            .context("the database is away")?;
        let at = Instant::now();
        let updates = updates.into_iter().map(|update| (update, at));
        self.take_received(updates.collect()).await
    }

    /// Takes in updates, each with the moment of its receipt.
    async fn take_received(&self, updates: Vec<(Value, Instant)>) -> anyhow::Result<()> {
        let bot = &self.content.world.place.bot;
        let received = updates.into_iter().filter_map(|(update, at)| {
            let Some(incoming) = read(&update, bot) else {
                let measures = self.telegram.measures();
                measures.updated(Outcome::Ignored, at.elapsed());
                return None;
            };
            Some(Received {
                incoming,
                update,
                at,
            })
        });
        self.take_batch(received.collect()).await
    }

    /// One update by itself, in one transaction; `parked_at` says when it was put aside, where it
    /// was.
    async fn effect(
        &self,
        incoming: &Incoming,
        in_group: Option<bool>,
        glance: &Glance,
        parked_at: Option<OffsetDateTime>,
    ) -> anyhow::Result<Outcome> {
        // Anybody can put the bot into a group of their own: what happens there is nothing to us.
        if !incoming.private && incoming.chat != *self.store.group().await?.reveal() {
            return Ok(Outcome::Ignored);
        }
        let said = match &incoming.what {
            What::Said(said) => said.clone(),
            What::GroupMigrated(chat) => {
                self.store.migrated(*chat).await?;
                return Ok(Outcome::Effected);
            }
            What::BotRemoved => {
                tracing::error!("the bot was removed from the caseworkers' group");
                return Ok(Outcome::Ignored);
            }
        };
        let Some(sender) = incoming.sender else {
            return Ok(Outcome::Ignored);
        };
        let world = self.world(glance.content_version).await?;
        let is_caseworker = glance.caseworkers.contains(&sender);
        let mut tx = self.store.begin((self.clock)()).await?;
        if parked_at.is_none() && tx.seen(incoming.update_id).await? {
            tx.leave().await?;
            return Ok(Outcome::Seen);
        }
        let speaker = speaker(incoming, &said, is_caseworker, sender);
        let loaded = tx
            .scene(&speaker, &concerns(incoming, &said, is_caseworker))
            .await?;
        if parked_at.is_some() && !tx.unpark(incoming.update_id).await? {
            return Ok(Outcome::Seen);
        }
        let delay = delay(incoming, parked_at, loaded.contact_at, glance);
        self.play(&mut tx, incoming, loaded, in_group, delay, &world)
            .await?;
        if incoming.private && parked_at.is_none() && said.is_deed() {
            tx.contact();
        }
        self.flush(&mut tx, &world).await?;
        tx.commit().await?;
        Ok(Outcome::Effected)
    }

    /// One update's turn in an open transaction: decided, recorded, worded and put.
    async fn play(
        &self,
        tx: &mut Tx,
        incoming: &Incoming,
        loaded: Loaded,
        in_group: Option<bool>,
        delay: Delay,
        world: &World,
    ) -> anyhow::Result<()> {
        let What::Said(said) = &incoming.what else {
            return Ok(());
        };
        telling::tell_candidate(loaded.who.candidate);
        let heard = Heard {
            delay,
            ..self.heard(incoming, said.clone(), loaded.replied, in_group)
        };
        let turn = guarded(|| turn(&loaded.scene, &heard, world))?;
        tx.speaks(loaded.who);
        if incoming.private
            && let Some(message) = incoming.message
        {
            match heard.query {
                Some(_) => tx.pressed(message),
                None => tx.heard(message),
            }
        }
        self.keep(tx, loaded.scene, &heard, world, turn).await
    }

    /// The world as of now: roles are read anew when the store says that they changed.
    async fn world(&self, version: i64) -> anyhow::Result<Arc<World>> {
        {
            let current = self
                .world
                .read()
                .map_err(|_| anyhow!("a reader of the world panicked"))?;
            if current.0 == version {
                return Ok(current.1.clone());
            }
        }
        // Rarely needed, and too large for the stack of every update.
        let roles = Box::pin(
            self.store
                .open_roles(self.content.world.today((self.clock)())),
        )
        .await?;
        let world = Arc::new(self.content.with_roles(roles));
        let mut current = self
            .world
            .write()
            .map_err(|_| anyhow!("a reader of the world panicked"))?;
        *current = (version, world.clone());
        Ok(world)
    }

    fn heard(
        &self,
        incoming: &Incoming,
        said: Said,
        replied: Option<CaseId>,
        in_group: Option<bool>,
    ) -> Heard {
        Heard {
            at: (self.clock)(),
            place: if incoming.private {
                Where::Private
            } else {
                Where::Group
            },
            said: with_case(said, replied),
            message: incoming.message,
            app_language: incoming.app_language.clone(),
            query: incoming.query.clone(),
            in_group,
            delay: Delay::None,
            fresh: Fresh {
                case: CaseId(Uuid::now_v7()),
                code: CaseCode::from_chance(rand::random()),
                id: Uuid::new_v4(),
            },
        }
    }
}

/// Decides, or words what was decided; a panic there parks the update and nothing else.
fn guarded<T>(decided: impl FnOnce() -> T) -> anyhow::Result<T> {
    catch_unwind(AssertUnwindSafe(decided)).map_err(|_| anyhow!(PANICKED))
}
