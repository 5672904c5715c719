//! What steps ask for, as people were last told; and whom a change of it concerns.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use time::OffsetDateTime;

use super::Store;
use crate::audit::OccupationId;
use crate::pathway::{Requirement, StepId};

/// What the steps of a profession ask for; the profession is `None` for work that needs no register.
pub type Requirements = BTreeMap<(Option<OccupationId>, StepId), Requirement>;

/// Those whom a profession's steps concern, by their occupations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// These occupations.
    These(Vec<String>),
    /// Any but these.
    AnyBut(Vec<String>),
}

impl Store {
    /// Compares what steps ask for with what people were last told. Those whom a change concerns are
    /// noted down, and become due; `whose` says which occupations a profession has. Programs that
    /// start at the same moment wait for each other here, and the second finds nothing changed.
    ///
    /// # Errors
    /// The database is away.
    pub async fn compare_requirements(
        &self,
        requirements: &Requirements,
        whose: &(dyn Fn(Option<&OccupationId>) -> Whose + Sync),
        now: OffsetDateTime,
    ) -> Result<u64> {
        let mut db = self.pool.begin().await?;
        // Others who compare wait; who only reads does not.
        sqlx::query!("lock table step_versions in share row exclusive mode")
            .execute(&mut *db)
            .await?;
        let rows = sqlx::query!("select profession, step, requirement from step_versions")
            .fetch_all(&mut *db)
            .await?;
        let mut before: BTreeMap<(String, String), String> = BTreeMap::new();
        for row in rows {
            before.insert((row.profession, row.step), row.requirement);
        }
        let mut concerned = 0;
        for ((profession, step), requirement) in requirements {
            let name = profession.as_ref().map_or("", OccupationId::as_str);
            let kept = before.get(&(name.to_owned(), step.to_string()));
            let old: Option<Requirement> = kept
                .map(|kept| serde_json::from_str(kept))
                .transpose()
                .context("a requirement that cannot be read")?;
            let known = match &old {
                Some(old) => requirement.after(old),
                None => requirement.clone(),
            };
            if old.as_ref() == Some(&known) {
                continue;
            }
            let written = serde_json::to_string(&known)?;
            sqlx::query!(
                "insert into step_versions (profession, step, requirement, since)
                values ($1, $2, $3, $4)
                on conflict (profession, step) do update
                    set requirement = excluded.requirement, since = excluded.since",
                name,
                step.as_str(),
                written,
                now
            )
            .execute(&mut *db)
            .await?;
            let Some(old) = old.filter(|old| requirement.contradicts(old)) else {
                continue;
            };
            let was = serde_json::to_string(&old)?;
            let (occupations, these) = match whose(profession.as_ref()) {
                Whose::These(occupations) => (occupations, true),
                Whose::AnyBut(occupations) => (occupations, false),
            };
            let occupations: Vec<String> = occupations
                .into_iter()
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect();
            // Who has not been told of an earlier change knows what was before that; and where it is
            // again what they know, nothing has changed for them.
            let marked = sqlx::query_scalar!(
                r#"with concerned as (
                    insert into changed_steps (candidate, step, was, now, at)
                    select id, $1, $2, $3, $4 from candidates
                    where occupation is not null and (occupation = any($5)) = $6
                    on conflict (candidate, step) do update set now = excluded.now, at = excluded.at
                    returning candidate
                ),
                due as (
                    update candidates c set remind_at = least(coalesce(c.remind_at, $4), $4)
                    from concerned where c.id = concerned.candidate and not c.paused
                    returning c.id
                )
                select count(*) as "count!" from due"#,
                step.as_str(),
                was,
                written,
                now,
                &occupations,
                these
            )
            .fetch_one(&mut *db)
            .await?;
            concerned += u64::try_from(marked)?;
        }
        sqlx::query!("delete from changed_steps where was = now")
            .execute(&mut *db)
            .await?;
        db.commit().await?;
        Ok(concerned)
    }
}
