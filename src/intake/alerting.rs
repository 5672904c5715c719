//! The word to the caseworkers' group that updates were put aside.

use super::Intake;
use crate::conversation::{Say, World};
use crate::store::{Notice, Tx, Untold};

impl Intake {
    /// Tells the group of parked updates of which it was not told yet, where it heard of none for a
    /// while.
    ///
    /// # Errors
    /// The database is away: the next look will do.
    pub async fn tell_of_parked(&self) -> anyhow::Result<()> {
        if !self.store.has_untold_parked().await? {
            return Ok(());
        }
        let glance = self.store.glance(&[]).await?;
        let world = self.world(glance.content_version).await?;
        let mut tx = self.store.begin((self.clock)()).await?;
        self.alert(&mut tx, &world).await?;
        self.flush(&mut tx, &world).await?;
        tx.commit().await?;
        self.wake.notify_one();
        Ok(())
    }

    /// Puts what the group is to be told of by now.
    pub(super) async fn alert(&self, tx: &mut Tx, world: &World) -> anyhow::Result<()> {
        let say = match tx.untold_parked().await? {
            None => return Ok(()),
            Some(Untold::One(update)) => Say::UpdateParked(update),
            Some(Untold::Several(count)) => Say::UpdatesParked(count),
        };
        let group = world.place.group_language.as_str().into();
        tx.notify(Notice::Group, self.render(world, &group, &say));
        Ok(())
    }
}
