//! Coordinators who wait for the numbers of what stands between people and roles, and what else the
//! counting needs beside profiles: which steps people said are done.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use uuid::Uuid;

use super::changes::Changes;
use super::seal::Sensitive;
use super::tx::Tx;
use super::{Store, spots};
use crate::audit::LanguageCode;
use crate::conversation::{CandidateId, CaseworkerId, StepMark};
use crate::pathway::StepId;

/// A coordinator who waits.
#[derive(Clone, Debug)]
pub struct Wish {
    /// Who.
    pub caseworker: CaseworkerId,
    /// Their language.
    pub language: LanguageCode,
    /// Telegram's id of them.
    pub user: Sensitive<i64>,
}

impl Tx {
    /// Keeps who waits for the numbers, and in the access log who asked.
    pub(super) async fn write_wishes(&mut self, changes: &Changes) -> Result<()> {
        let at = self.at;
        for (caseworker, allowed) in &changes.asked_numbers {
            sqlx::query!(
                "with logged as (
                    insert into access_log (at, caseworker, action, allowed)
                    values ($2, $1, 'numbers', $3)
                )
                insert into report_wishes (caseworker, asked_at) select $1, $2 where $3
                on conflict do nothing",
                caseworker.0,
                at,
                *allowed
            )
            .execute(self.db())
            .await?;
        }
        Ok(())
    }

    /// Takes a wish as granted; `false` where another process was faster, or there is none any more.
    ///
    /// # Errors
    /// The database is away.
    pub async fn grant_wish(&mut self, caseworker: CaseworkerId) -> Result<bool> {
        let granted = sqlx::query!(
            "delete from report_wishes where caseworker = $1",
            caseworker.0
        )
        .execute(self.db())
        .await?;
        Ok(granted.rows_affected() > 0)
    }
}

impl Store {
    /// The coordinators who wait. Who is none any more by now waits in vain, and so does whose address
    /// cannot be opened.
    ///
    /// # Errors
    /// The database is away.
    pub async fn report_wishes(&self) -> Result<Vec<Wish>> {
        let rows = sqlx::query!(
            "select c.id, c.chat, c.language from report_wishes w
            join caseworkers c on c.id = w.caseworker
            where c.removed_at is null and c.role = 'coordinator' order by w.asked_at"
        )
        .fetch_all(&self.pool)
        .await?;
        let house = self.keys().house();
        let wish = |row: &_| -> Result<Wish> {
            let (id, chat, language): &(Uuid, Vec<u8>, String) = row;
            let caseworker = CaseworkerId(*id);
            let user = house.open_json(&spots::caseworker_chat(caseworker), chat)?;
            Ok(Wish {
                caseworker,
                language: language.as_str().into(),
                user: Sensitive::new(user),
            })
        };
        let rows = rows.into_iter().map(|row| (row.id, row.chat, row.language));
        let opened = rows.filter_map(|row| {
            let wish = wish(&row);
            if let Err(error) = &wish {
                tracing::error!(caseworker = %row.0, "no numbers can be sent here: {error:#}");
            }
            wish.ok()
        });
        Ok(opened.collect())
    }

    /// The steps that these candidates said are done; without marks that cannot be opened.
    ///
    /// # Errors
    /// The database is away.
    pub async fn steps_done(
        &self,
        candidates: &[CandidateId],
    ) -> Result<BTreeMap<CandidateId, BTreeSet<StepId>>> {
        let ids: Vec<Uuid> = candidates.iter().map(|candidate| candidate.0).collect();
        let rows = sqlx::query!(
            "select m.candidate, m.step, m.mark, c.wrapped_key, c.key_version
            from step_marks m join candidates c on c.id = m.candidate
            where m.candidate = any($1)",
            &ids
        )
        .fetch_all(&self.pool)
        .await?;
        let mut done: BTreeMap<CandidateId, BTreeSet<StepId>> = BTreeMap::new();
        for row in rows {
            let (id, step) = (CandidateId(row.candidate), StepId::from(row.step.as_str()));
            let key = self.keys().data_key(id, row.key_version, &row.wrapped_key);
            match key.and_then(|key| key.open_json(&spots::step_mark(id, &step), &row.mark)) {
                Ok(StepMark::Done) => {
                    done.entry(id).or_default().insert(step);
                }
                Ok(StepMark::Doing | StepMark::NotYet | StepMark::NeedHelp) => {}
                Err(error) => {
                    tracing::warn!(candidate = %id.0, "a step's mark is passed over: {error:#}");
                }
            }
        }
        Ok(done)
    }
}
