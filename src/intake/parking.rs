//! What could not be taken up: put aside with a word to whoever sent it and to the caseworkers'
//! group, and taken up again when the operator asks for it.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use serde_json::Value;
use tokio::sync::watch;
use tracing::Instrument;

use super::concerned::is_gone;
use super::together::Received;
use super::voice::of_app;
use super::{Intake, PANICKED, telling};
use crate::conversation::{Addressee, Delay, Said, Say, World};
use crate::message::Class;
use crate::store::{self, Again, Concerns, Failed, Glance, Notice, Outgoing, Speaker, Tx};
use crate::telegram::{Incoming, What, read};

/// How often somebody looks for what is to be taken up again.
const LOOK: Duration = Duration::from_secs(5);

/// How the sender of a parked update is told of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Telling {
    /// With the current question, for which their scene is loaded.
    WithQuestion,
    /// Plainly, with nothing loaded or opened.
    Plainly,
}

impl Intake {
    /// Parks an update. Whoever sent it is told in the same transaction, and the caseworkers' group
    /// where it heard of no other just now; where that fails, it is parked all the same.
    pub(super) async fn park(
        &self,
        received: &Received,
        error: &anyhow::Error,
        glance: &Glance,
    ) -> anyhow::Result<()> {
        let incoming = &received.incoming;
        let failed = Failed {
            update_id: incoming.update_id,
            sender: incoming.sender,
            payload: received.update.to_string(),
            error: kind_of(error),
        };
        for telling in [Telling::WithQuestion, Telling::Plainly] {
            match self.park_and_tell(incoming, &failed, glance, telling).await {
                Ok(()) => {
                    tracing::error!(update = incoming.update_id, "an update was parked");
                    self.wake.notify_one();
                    return Ok(());
                }
                Err(error) => tracing::warn!(
                    update = incoming.update_id,
                    ?telling,
                    "a parked update could not be told of: {error:#}"
                ),
            }
        }
        self.store.park(&failed, (self.clock)()).await?;
        let update = incoming.update_id;
        tracing::error!(update, "an update was parked, and nobody could be told");
        Ok(())
    }

    async fn park_and_tell(
        &self,
        incoming: &Incoming,
        failed: &Failed,
        glance: &Glance,
        telling: Telling,
    ) -> anyhow::Result<()> {
        let world = self.world(glance.content_version).await?;
        let mut tx = self.store.begin((self.clock)()).await?;
        if tx.seen(failed.update_id).await? {
            // Somebody else has taken it up or put it aside.
            return tx.leave().await;
        }
        let sender = listener(incoming);
        let loaded = match sender.filter(|_| telling == Telling::WithQuestion) {
            Some(user) if !glance.caseworkers.contains(&user) => {
                let speaker = Speaker {
                    user,
                    private: true,
                    may_become_candidate: false,
                };
                Some(tx.scene(&speaker, &Concerns::default()).await?)
            }
            Some(_) | None => None,
        };
        tx.park(failed).await?;
        match (loaded, sender) {
            (Some(loaded), _) if loaded.scene.candidate.is_some() => {
                let told = Incoming {
                    what: What::Said(Said::NotTakenUp),
                    ..incoming.clone()
                };
                self.play(&mut tx, &told, loaded, None, Delay::None, &world)
                    .await?;
            }
            (_, Some(user)) => {
                self.tell_plainly(&mut tx, incoming, user, glance, &world)
                    .await?;
            }
            (_, None) => {}
        }
        self.alert(&mut tx, &world).await?;
        self.flush(&mut tx, &world).await?;
        tx.commit().await
    }

    /// A notice to somebody of whom nothing is loaded: a newcomer, a caseworker, or a candidate
    /// whose rows cannot be opened.
    async fn tell_plainly(
        &self,
        tx: &mut Tx,
        incoming: &Incoming,
        user: i64,
        glance: &Glance,
        world: &World,
    ) -> anyhow::Result<()> {
        let language = tx.language_with(user).await?;
        let language = language.unwrap_or_else(|| of_app(incoming.app_language.as_deref(), world));
        let say = if glance.caseworkers.contains(&user) {
            Say::NotTakenUpFromCaseworker
        } else {
            Say::NotTakenUp
        };
        tx.notify(Notice::Chat(user), self.render(world, &language, &say));
        if let Some(query) = incoming.query.clone() {
            tx.put(Outgoing {
                to: Addressee::Presser,
                what: store::What::Toast {
                    query,
                    text: String::new(),
                    alert: false,
                },
                anchor: None,
                class: Class::Toast,
            });
        }
        Ok(())
    }

    /// Takes up parked updates for which the operator asks, and tells the group of those of which it
    /// was not told yet, until it is told to stop.
    pub async fn take_up_parked(self: Arc<Self>, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            let (taken, told) = (
                self.take_up_parked_once().await,
                self.tell_of_parked().await,
            );
            for error in [taken, told].into_iter().filter_map(Result::err) {
                tracing::warn!("parked updates wait for the next look: {error:#}");
            }
            tokio::select! {
                biased;
                // An error says that nobody is left to give the word.
                _ = stop.wait_for(|stop| *stop) => return,
                () = tokio::time::sleep(LOOK) => {}
            }
        }
    }

    /// Takes up those that are to be taken up again by now. What fails again stays parked, and
    /// nobody is told a second time.
    ///
    /// # Errors
    /// The database is away.
    pub async fn take_up_parked_once(&self) -> anyhow::Result<()> {
        while let Some(again) = self.store.claim_parked().await? {
            let id = again.update_id;
            match self.again(again).await? {
                Ok(()) => {
                    tracing::info!(update = id, "a parked update was taken up");
                    self.wake.notify_one();
                }
                Err(error) => {
                    tracing::error!(update = id, "a parked update failed again: {error:#}");
                    self.store.leave_parked(id, kind_of(&error)).await?;
                }
            }
        }
        Ok(())
    }

    /// Takes up one; the inner error is why it failed again.
    async fn again(&self, again: Again) -> anyhow::Result<anyhow::Result<()>> {
        let update = match again.payload {
            Ok(payload) => serde_json::from_str(&payload).context("it is no update any more"),
            Err(error) => Err(error),
        };
        let update: Value = match update {
            Ok(update) => update,
            Err(error) => return Ok(Err(error)),
        };
        if let Some(incoming) = read(&update, &self.content.world.place.bot) {
            let senders: Vec<i64> = incoming.sender.into_iter().collect();
            let glance = self.store.glance(&senders).await?;
            let in_group = self.membership(&incoming, &glance).await?;
            let parked_at = Some(again.parked_at);
            let tried = self.tries(&incoming, in_group, &glance, parked_at);
            if let Err(error) = tried.instrument(telling::span(&incoming)).await? {
                return Ok(Err(error));
            }
        }
        // Where nothing follows from it, nothing has taken it from where it was put.
        let mut tx = self.store.begin((self.clock)()).await?;
        tx.unpark(again.update_id).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }
}

/// Who waits for an answer to this in a private chat.
fn listener(incoming: &Incoming) -> Option<i64> {
    let said = match &incoming.what {
        What::Said(said) => said,
        What::GroupMigrated(_) | What::BotRemoved => return None,
    };
    incoming
        .sender
        .filter(|_| incoming.private && !is_gone(said))
}

/// What kind of error it was, in a phrase of our own.
fn kind_of(error: &anyhow::Error) -> &'static str {
    if error.root_cause().to_string() == PANICKED {
        PANICKED
    } else {
        store::kind_of(error)
    }
}
