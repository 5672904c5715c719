//! What a person decides about a role: what it requires, that candidates may see it, that it is closed.
//! Each is kept with who and when.

use anyhow::Result;
use sqlx::PgConnection;
use time::OffsetDateTime;

use super::imports::learn;
use crate::conversation::CaseworkerId;
use crate::matching::{Role, RoleId};

/// Writes what a person said about a role.
pub(super) async fn write(
    db: &mut PgConnection,
    role: &Role,
    by: Option<CaseworkerId>,
    at: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        "with versioned as (update content_version set version = version + 1)
        update roles set role = $2, since = case when state = 'confirmed' then $3 else since end
        where id = $1",
        role.id.as_str(),
        serde_json::to_value(role)?,
        at
    )
    .execute(&mut *db)
    .await?;
    log(db, &role.id, by, "edited", at).await
}

/// Lets candidates see a role as it stands, and keeps what its words mean.
pub(super) async fn confirm(
    db: &mut PgConnection,
    role: &Role,
    by: Option<CaseworkerId>,
    at: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        "with versioned as (update content_version set version = version + 1)
        update roles set state = 'confirmed', since = $2, confirmed_at = $2, confirmed_by = $3
        where id = $1",
        role.id.as_str(),
        at,
        by.map(|by| by.0)
    )
    .execute(&mut *db)
    .await?;
    learn(db, role, at).await?;
    log(db, &role.id, by, "confirmed", at).await
}

/// Takes a role away from candidates; whether there is one.
pub(super) async fn close(
    db: &mut PgConnection,
    role: &RoleId,
    by: Option<CaseworkerId>,
    at: OffsetDateTime,
) -> Result<bool> {
    let closed = sqlx::query!(
        "with versioned as (update content_version set version = version + 1)
        update roles set state = 'closed', closed_why = 'person' where id = $1",
        role.as_str()
    );
    if closed.execute(&mut *db).await?.rows_affected() == 0 {
        return Ok(false);
    }
    log(db, role, by, "closed", at).await?;
    Ok(true)
}

/// Keeps who did what to a role, and when.
pub(super) async fn log(
    db: &mut PgConnection,
    role: &RoleId,
    by: Option<CaseworkerId>,
    action: &str,
    at: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        "insert into role_log (at, role, caseworker, action) values ($1, $2, $3, $4)",
        at,
        role.as_str(),
        by.map(|by| by.0),
        action
    )
    .execute(db)
    .await?;
    Ok(())
}
