//! The chat of the caseworkers' group, which may have become another one.

use anyhow::Result;
use sqlx::PgConnection;

use crate::store::seal::Sensitive;
use crate::store::{Store, spots};

impl Store {
    /// The caseworkers' group has become a supergroup with this chat id.
    ///
    /// # Errors
    /// The database is away.
    pub async fn migrated(&self, chat: i64) -> Result<()> {
        let blind_index = self.keys().blind_index(self.inner.group);
        let sealed = self
            .keys()
            .house()
            .seal_json(&spots::moved_group(&blind_index), &chat);
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
        let mut db = self.pool.acquire().await?;
        self.group_chat(&mut db).await.map(Sensitive::new)
    }

    pub(super) async fn group_chat(&self, db: &mut PgConnection) -> Result<i64> {
        let blind_index = self.keys().blind_index(self.inner.group);
        let sealed = sqlx::query_scalar!(
            "select chat from moved_groups where blind_index = $1",
            blind_index
        )
        .fetch_optional(db)
        .await?;
        let spot = spots::moved_group(&blind_index);
        match sealed {
            Some(sealed) => self.keys().house().open_json(&spot, &sealed),
            None => Ok(self.inner.group),
        }
    }
}
