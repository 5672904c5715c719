//! What is learnt about somebody without an update of theirs: taken in as if it were heard of them.

use std::sync::Arc;

use super::Intake;
use super::in_time::in_time;
use crate::conversation::{Delay, Said, World};
use crate::store::{Concerns, Speaker};
use crate::telegram::{Incoming, What};

impl Intake {
    /// Takes in what was learnt about the person of this private chat: that they have blocked the
    /// bot, that a message may not have arrived, that they have been silent. Nothing follows where
    /// they are no longer known.
    ///
    /// # Errors
    /// The database is away; nothing of it took effect.
    pub async fn learn(&self, user: i64, said: Said) -> anyhow::Result<()> {
        in_time(self.learn_of(user, said)).await?
    }

    /// The world as it is now, with the roles that are open.
    ///
    /// # Errors
    /// The database is away.
    pub async fn present_world(&self) -> anyhow::Result<Arc<World>> {
        let version = self.store.content_version().await?;
        self.world(version).await
    }

    async fn learn_of(&self, user: i64, said: Said) -> anyhow::Result<()> {
        let glance = self.store.glance(&[user]).await?;
        let world = self.world(glance.content_version).await?;
        let mut tx = self.store.begin((self.clock)()).await?;
        let speaker = Speaker {
            user,
            private: true,
            may_become_candidate: false,
        };
        let loaded = tx.scene(&speaker, &Concerns::default()).await?;
        let incoming = Incoming {
            update_id: 0,
            chat: user,
            private: true,
            thread: None,
            sender: Some(user),
            message: None,
            reply_to: None,
            app_language: None,
            query: None,
            what: What::Said(said),
        };
        self.play(&mut tx, &incoming, loaded, None, Delay::None, &world)
            .await?;
        self.flush(&mut tx, &world).await?;
        tx.commit().await?;
        self.wake.notify_one();
        Ok(())
    }
}
