//! Who is in the caseworkers' group at this moment: asked of Telegram before the transaction.

use super::Intake;
use super::in_time::in_time;
use crate::conversation::Said;
use crate::store::{Glance, is_away};
use crate::telegram::{Incoming, Membership, What};

impl Intake {
    /// Whether the sender is in the caseworkers' group at this moment, where that decides
    /// anything; where Telegram does not say so, `None`, which refuses.
    ///
    /// # Errors
    /// The database is away, which says nothing about the sender.
    pub(super) async fn membership(
        &self,
        incoming: &Incoming,
        glance: &Glance,
    ) -> anyhow::Result<Option<bool>> {
        let concerns_case = match &incoming.what {
            What::Said(Said::Pressed(press)) => press.case().is_some(),
            What::Said(_) | What::GroupMigrated(_) | What::BotRemoved => false,
        };
        let Some(sender) = incoming
            .sender
            .filter(|sender| concerns_case || glance.caseworkers.contains(sender))
        else {
            return Ok(None);
        };
        let group = match in_time(self.store.group()).await? {
            Ok(group) => group,
            Err(error) if is_away(&error) => return Err(error.context("the database is away")),
            Err(error) => {
                tracing::error!("the group's chat id cannot be read: {error:#}");
                return Ok(None);
            }
        };
        match self.telegram.membership(*group.reveal(), sender).await {
            Ok(membership) => Ok(Some(membership == Membership::In)),
            Err(error) => {
                tracing::warn!("membership could not be asked: {error}");
                Ok(None)
            }
        }
    }
}
