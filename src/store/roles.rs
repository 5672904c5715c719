//! Roles that were imported, and the version by which every process knows that they changed.

use anyhow::{Context, Result};
use serde_json::Value;
use time::{Date, OffsetDateTime};

use super::Store;
use crate::matching::{Role, RoleId, State};

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Roles that were not known.
    pub new: usize,
    /// Roles that are different now.
    pub changed: usize,
    /// Roles that are as they were.
    pub unchanged: usize,
    /// Roles of the same source that the import no longer has.
    pub closed: usize,
}

impl Store {
    /// Takes in all roles of one source. A role is known again by its source and reference; one that
    /// the source no longer has is closed. A role that did not change keeps what a person confirmed.
    ///
    /// # Errors
    /// The database is away, or two roles have the same id.
    pub async fn import_roles(
        &self,
        source: &str,
        roles: &[Role],
        at: OffsetDateTime,
    ) -> Result<Imported> {
        let mut db = self.pool.begin().await?;
        // Locked first, so that two imports go one after the other.
        sqlx::query!("select version from content_version for update")
            .fetch_one(&mut *db)
            .await?;
        let known = sqlx::query!(
            r#"select id, reference, role - 'state' as "role!", state from roles
            where source = $1"#,
            source
        )
        .fetch_all(&mut *db)
        .await?;
        let mut imported = Imported::default();
        let (mut ids, mut references, mut bodies) = (vec![], vec![], vec![]);
        let (mut closes, mut states) = (vec![], vec![]);
        for role in roles {
            let reference = &role.origin.reference;
            let body = serde_json::to_value(role)?;
            let before = known.iter().find(|row| row.reference == *reference);
            match before {
                None => imported.new += 1,
                Some(row) if row.state != "closed" && row.role == without_state(&body) => {
                    imported.unchanged += 1;
                    continue;
                }
                Some(_) => imported.changed += 1,
            }
            // The id that candidates' marks and buttons carry stays.
            ids.push(before.map_or_else(|| role.id.as_str().to_owned(), |row| row.id.clone()));
            references.push(reference.clone());
            bodies.push(body);
            closes.push(role.closes);
            states.push(state(role.state).to_owned());
        }
        sqlx::query!(
            "insert into roles (id, source, reference, role, closes, state, imported_at, since)
            select n.id, $1, n.reference, n.role, n.closes, n.state, $7, $7
            from unnest($2::text[], $3::text[], $4::jsonb[], $5::date[], $6::text[])
                as n (id, reference, role, closes, state)
            on conflict (source, reference) do update set role = excluded.role,
                closes = excluded.closes, state = excluded.state,
                imported_at = excluded.imported_at, since = excluded.since",
            source,
            &ids,
            &references,
            &bodies,
            &closes,
            &states,
            at
        )
        .execute(&mut *db)
        .await
        .context("cannot keep the imported roles")?;
        let here: Vec<String> = roles
            .iter()
            .map(|role| role.origin.reference.clone())
            .collect();
        let closed = sqlx::query!(
            "update roles set state = 'closed'
            where source = $1 and state <> 'closed' and reference <> all($2)",
            source,
            &here
        )
        .execute(&mut *db)
        .await?;
        imported.closed = usize::try_from(closed.rows_affected())?;
        if imported.new + imported.changed + imported.closed > 0 {
            sqlx::query!("update content_version set version = version + 1")
                .execute(&mut *db)
                .await?;
        }
        db.commit().await?;
        Ok(imported)
    }

    /// The roles that candidates may see on this day, by id.
    ///
    /// # Errors
    /// The database is away, or a role has a shape that this program does not know.
    pub async fn open_roles(&self, today: Date) -> Result<Vec<Role>> {
        let rows = sqlx::query!(
            "select id, role, since from roles
            where state = 'confirmed' and closes >= $1 order by id",
            today
        )
        .fetch_all(&self.pool)
        .await?;
        rows.into_iter()
            .map(|row| read(&row.id, row.role, State::Confirmed, row.since))
            .collect()
    }

    /// Every role that is not closed, by id.
    ///
    /// # Errors
    /// As [`Store::open_roles`].
    pub async fn all_roles(&self) -> Result<Vec<Role>> {
        let rows = sqlx::query!(
            "select id, role, state, since from roles where state <> 'closed' order by id"
        )
        .fetch_all(&self.pool)
        .await?;
        let state = |name: &str| {
            if name == "draft" {
                State::Draft
            } else {
                State::Confirmed
            }
        };
        rows.into_iter()
            .map(|row| read(&row.id, row.role, state(&row.state), row.since))
            .collect()
    }

    /// Confirms a role, so that candidates see it; whether there is one.
    ///
    /// # Errors
    /// The database is away.
    pub async fn confirm_role(&self, role: &RoleId) -> Result<bool> {
        self.set_role_state(role, "confirmed").await
    }

    /// Closes a role, so that candidates see it no more; whether there is one.
    ///
    /// # Errors
    /// The database is away.
    pub async fn close_role(&self, role: &RoleId) -> Result<bool> {
        self.set_role_state(role, "closed").await
    }

    async fn set_role_state(&self, role: &RoleId, state: &str) -> Result<bool> {
        let set = sqlx::query!(
            "with versioned as (update content_version set version = version + 1)
            update roles set state = $2 where id = $1",
            role.as_str(),
            state
        );
        Ok(set.execute(&self.pool).await?.rows_affected() > 0)
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

fn state(state: State) -> &'static str {
    match state {
        State::Draft => "draft",
        State::Confirmed => "confirmed",
    }
}

fn without_state(role: &Value) -> Value {
    let mut role = role.clone();
    if let Value::Object(fields) = &mut role {
        fields.remove("state");
    }
    role
}

fn read(id: &str, role: Value, state: State, since: OffsetDateTime) -> Result<Role> {
    let mut role: Role =
        serde_json::from_value(role).with_context(|| format!("role {id} has an unknown shape"))?;
    role.id = RoleId::from(id);
    role.state = state;
    role.since = since;
    Ok(role)
}
