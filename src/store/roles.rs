//! Roles that are kept: read, confirmed and closed, and the version by which every process knows that
//! they changed.

use anyhow::{Context, Result};
use serde_json::Value;
use time::{Date, OffsetDateTime};

use super::Store;
use super::deciding::{close, confirm, write};
use crate::conversation::CaseworkerId;
use crate::matching::{Edit, Role, RoleId, State};

/// A role with what is known of it besides.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The role.
    pub role: Role,
    /// Whether it is closed.
    pub closed: bool,
    /// When a person confirmed it, where one did.
    pub confirmed_at: Option<OffsetDateTime>,
    /// Which coordinator that was; `None` where it was the operator.
    pub confirmed_by: Option<CaseworkerId>,
}

/// Which roles are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    /// Those that candidates see on this day.
    Open(Date),
    /// Those that wait to be confirmed.
    Drafts,
    /// All, closed ones too.
    All,
}

/// What became of an attempt to confirm a role.
#[derive(Clone, Debug, PartialEq)]
pub enum Confirming {
    /// It is confirmed.
    Done(Box<Role>),
    /// Nothing was changed: this is still a guess or unsaid.
    Unsettled(Box<Role>),
    /// There is no such role, or it is closed.
    Unknown,
}

impl Store {
    /// The roles that candidates may see on this day, by id.
    ///
    /// # Errors
    /// The database is away, or a role has a shape that this program does not know.
    pub async fn open_roles(&self, today: Date) -> Result<Vec<Role>> {
        let kept = self.roles(Listed::Open(today)).await?;
        Ok(kept.into_iter().map(|kept| kept.role).collect())
    }

    /// Every role that is not closed, by id.
    ///
    /// # Errors
    /// As [`Store::open_roles`].
    pub async fn all_roles(&self) -> Result<Vec<Role>> {
        let kept = self.roles(Listed::All).await?.into_iter();
        Ok(kept
            .filter(|kept| !kept.closed)
            .map(|kept| kept.role)
            .collect())
    }

    /// Roles, by id.
    ///
    /// # Errors
    /// As [`Store::open_roles`].
    pub async fn roles(&self, listed: Listed) -> Result<Vec<Kept>> {
        let (today, drafts) = match listed {
            Listed::Open(today) => (Some(today), false),
            Listed::Drafts => (None, true),
            Listed::All => (None, false),
        };
        let rows = sqlx::query_as!(
            Row,
            "select id, role, state, since, confirmed_at, confirmed_by from roles
            where ($1::date is null or (state = 'confirmed' and closes >= $1))
                and (not $2 or state = 'draft')
            order by id",
            today,
            drafts
        )
        .fetch_all(&self.pool)
        .await?;
        rows.into_iter().map(Row::open).collect()
    }

    /// One role.
    ///
    /// # Errors
    /// As [`Store::open_roles`].
    pub async fn role(&self, role: &RoleId) -> Result<Option<Kept>> {
        let row = sqlx::query_as!(
            Row,
            "select id, role, state, since, confirmed_at, confirmed_by from roles where id = $1",
            role.as_str()
        )
        .fetch_optional(&self.pool)
        .await?;
        row.map(Row::open).transpose()
    }

    /// Confirms a role as the operator, with what they say about it; unless something essential is
    /// still a guess then.
    ///
    /// # Errors
    /// The database is away.
    pub async fn confirm_role(
        &self,
        role: &RoleId,
        edits: &[Edit],
        at: OffsetDateTime,
    ) -> Result<Confirming> {
        let mut db = self.pool.begin().await?;
        let row = sqlx::query_scalar!(
            "select role from roles where id = $1 and state <> 'closed' for update",
            role.as_str()
        )
        .fetch_optional(&mut *db)
        .await?;
        let Some(row) = row else {
            return Ok(Confirming::Unknown);
        };
        let mut role = read(role.as_str(), row)?;
        edits.iter().for_each(|edit| role.edit(edit));
        if !role.is_settled() {
            return Ok(Confirming::Unsettled(Box::new(role)));
        }
        write(&mut db, &role, None, at).await?;
        confirm(&mut db, &role, None, at).await?;
        db.commit().await?;
        role.state = State::Confirmed;
        role.since = at;
        Ok(Confirming::Done(Box::new(role)))
    }

    /// Closes a role as the operator, so that candidates see it no more; whether there is one.
    ///
    /// # Errors
    /// The database is away.
    pub async fn close_role(&self, role: &RoleId, at: OffsetDateTime) -> Result<bool> {
        let mut db = self.pool.begin().await?;
        let closed = close(&mut db, role, None, at).await?;
        db.commit().await?;
        Ok(closed)
    }

    /// Closes the roles whose last day to apply is before this day; how many there were.
    ///
    /// # Errors
    /// The database is away.
    pub async fn close_past_roles(&self, today: Date) -> Result<u64> {
        let closed = sqlx::query!(
            "with past as (
                update roles set state = 'closed', closed_why = 'past'
                where state <> 'closed' and closes < $1 returning id
            )
            update content_version set version = version + (select count(*) from past)
            where exists (select from past)
            returning (select count(*) from past) as closed",
            today
        )
        .fetch_optional(&self.pool)
        .await?;
        let closed = closed.and_then(|row| row.closed).unwrap_or(0);
        Ok(closed.unsigned_abs())
    }

    /// Raised whenever the roles change.
    ///
    /// # Errors
    /// The database is away.
    pub async fn content_version(&self) -> Result<i64> {
        let version = sqlx::query_scalar!("select version from content_version");
        Ok(version.fetch_one(&self.pool).await?)
    }
}

struct Row {
    id: String,
    role: Value,
    state: String,
    since: OffsetDateTime,
    confirmed_at: Option<OffsetDateTime>,
    confirmed_by: Option<uuid::Uuid>,
}

impl Row {
    fn open(self) -> Result<Kept> {
        let mut role = read(&self.id, self.role)?;
        role.since = self.since;
        role.state = match self.state.as_str() {
            "confirmed" => State::Confirmed,
            _ => State::Draft,
        };
        Ok(Kept {
            role,
            closed: self.state == "closed",
            confirmed_at: self.confirmed_at,
            confirmed_by: self.confirmed_by.map(CaseworkerId),
        })
    }
}

/// A role as it is kept, still without its state.
pub(super) fn read(id: &str, role: Value) -> Result<Role> {
    let mut role: Role =
        serde_json::from_value(role).with_context(|| format!("role {id} has an unknown shape"))?;
    role.id = RoleId::from(id);
    Ok(role)
}
