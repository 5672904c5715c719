//! The chat of the caseworkers' group, which may have become another one.

use anyhow::Result;

use crate::store::seal::Sensitive;
use crate::store::{Store, spots};

impl Store {
    /// The caseworkers' group has become a supergroup with this chat id.
    ///
    /// # Errors
    /// The database is away.
    pub async fn migrated(&self, chat: i64) -> Result<()> {
        let blind_index = &self.inner.group_index;
        let sealed = self
            .keys()
            .house()
            .seal_json(&spots::moved_group(blind_index), &chat);
        sqlx::query!(
            "insert into moved_groups (blind_index, chat) values ($1, $2)
            on conflict (blind_index) do update set chat = excluded.chat",
            blind_index,
            sealed
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// The chat id of the caseworkers' group now.
    ///
    /// # Errors
    /// The database is away.
    pub async fn group(&self) -> Result<Sensitive<i64>> {
        let sealed = sqlx::query_scalar!(
            "select chat from moved_groups where blind_index = $1",
            &self.inner.group_index
        )
        .fetch_optional(&self.pool)
        .await?;
        self.group_of(sealed.as_deref()).map(Sensitive::new)
    }

    /// The group's chat id: the sealed one that it has moved to, or else the one in the settings.
    pub(super) fn group_of(&self, moved: Option<&[u8]>) -> Result<i64> {
        let spot = spots::moved_group(&self.inner.group_index);
        match moved {
            Some(sealed) => self.keys().house().open_json(&spot, sealed),
            None => Ok(self.inner.group),
        }
    }
}
