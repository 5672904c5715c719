//! Who may act as a caseworker.

use anyhow::Result;
use time::OffsetDateTime;
use uuid::Uuid;

use super::seal::Sensitive;
use super::{Store, spots};
use crate::audit::LanguageCode;
use crate::conversation::{CaseworkerId, Rank};

/// A registered caseworker, for the list.
#[derive(Clone, Debug)]
pub struct Registered {
    /// The id.
    pub id: CaseworkerId,
    /// Telegram's id of the person.
    pub user: Sensitive<i64>,
    /// The first name, which candidates see.
    pub name: String,
    /// The language.
    pub language: LanguageCode,
    /// What the person may do.
    pub rank: Rank,
    /// Whether the private chat with the bot was started.
    pub started: bool,
    /// How many open cases the person has.
    pub open_cases: i64,
}

impl Store {
    /// Registers a caseworker, or changes what is known of one; a removed one is taken back.
    ///
    /// # Errors
    /// The database is away.
    pub async fn add_caseworker(
        &self,
        user: i64,
        name: &str,
        language: &LanguageCode,
        rank: Rank,
        at: OffsetDateTime,
    ) -> Result<CaseworkerId> {
        let mut db = self.pool.begin().await?;
        let blind_index = self.keys().blind_index(user);
        let known = sqlx::query_scalar!(
            "select id from caseworkers where blind_index = $1 for update",
            blind_index
        )
        .fetch_optional(&mut *db)
        .await?;
        let id = CaseworkerId(known.unwrap_or_else(Uuid::new_v4));
        let house = self.keys().house();
        sqlx::query!(
            "insert into caseworkers (id, blind_index, chat, name, language, role, added_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (id) do update set name = excluded.name, language = excluded.language,
                role = excluded.role, removed_at = null",
            id.0,
            blind_index,
            house.seal_json(&spots::caseworker_chat(id), &user),
            house.seal_json(&spots::caseworker_name(id), &name),
            language.as_str(),
            rank.name(),
            at
        )
        .execute(&mut *db)
        .await?;
        db.commit().await?;
        Ok(id)
    }

    /// Removes a caseworker: from now on every attempt of theirs is refused. Their open cases stay
    /// theirs until somebody reassigns them. Whether there was one.
    ///
    /// # Errors
    /// The database is away.
    pub async fn remove_caseworker(&self, user: i64, at: OffsetDateTime) -> Result<bool> {
        let removed = sqlx::query!(
            "update caseworkers set removed_at = $2, started_at = null
            where blind_index = $1 and removed_at is null",
            self.keys().blind_index(user),
            at
        );
        Ok(removed.execute(&self.pool).await?.rows_affected() > 0)
    }

    /// The registered caseworkers, in the order they were added.
    ///
    /// # Errors
    /// The database is away, or a name cannot be opened.
    pub async fn caseworkers(&self) -> Result<Vec<Registered>> {
        let rows = sqlx::query!(
            r#"select id, chat, name, language, role, started_at is not null as "started!",
                (select count(*) from cases where claimed_by = w.id and closed_at is null)
                    as "open_cases!"
            from caseworkers w where removed_at is null order by added_at, id"#
        )
        .fetch_all(&self.pool)
        .await?;
        let house = self.keys().house();
        let caseworkers = rows.into_iter().map(|row| {
            let id = CaseworkerId(row.id);
            let user = house.open_json(&spots::caseworker_chat(id), &row.chat)?;
            Ok(Registered {
                id,
                user: Sensitive::new(user),
                name: house.open_json(&spots::caseworker_name(id), &row.name)?,
                language: row.language.as_str().into(),
                rank: Rank::read(&row.role).unwrap_or(Rank::Caseworker),
                started: row.started,
                open_cases: row.open_cases,
            })
        });
        caseworkers.collect()
    }
}
