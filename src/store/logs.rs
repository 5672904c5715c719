//! The two logs: who looked at which case, and what happened, for counting.

use anyhow::Result;
use uuid::Uuid;

use super::changes::{Changes, Viewed};
use super::tx::Tx;

impl Tx {
    pub(super) async fn write_logs(&mut self, changes: &Changes) -> Result<()> {
        self.write_views(changes).await?;
        self.write_events(changes).await
    }

    async fn write_views(&mut self, changes: &Changes) -> Result<()> {
        if changes.viewed.is_empty() {
            return Ok(());
        }
        let mut marks = vec![];
        for Viewed {
            candidate, case, ..
        } in &changes.viewed
        {
            marks.push(self.person(*candidate)?.key.mark(case.0.as_bytes()));
        }
        let caseworkers: Vec<Option<Uuid>> = changes
            .viewed
            .iter()
            .map(|view| view.caseworker.map(|id| id.0))
            .collect();
        let allowed: Vec<bool> = changes.viewed.iter().map(|view| view.allowed).collect();
        let at = self.at;
        sqlx::query!(
            "insert into access_log (at, caseworker, case_mark, action, allowed)
            select $4, n.caseworker, n.case_mark, 'view', n.allowed
            from unnest($1::uuid[], $2::bytea[], $3::boolean[])
                as n (caseworker, case_mark, allowed)",
            &caseworkers as &[Option<Uuid>],
            &marks,
            &allowed,
            at
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    async fn write_events(&mut self, changes: &Changes) -> Result<()> {
        if changes.log.is_empty() {
            return Ok(());
        }
        let names: Vec<String> = changes
            .log
            .iter()
            .map(|event| event.name.to_owned())
            .collect();
        let questions: Vec<Option<String>> = changes
            .log
            .iter()
            .map(|event| event.question.clone())
            .collect();
        let languages: Vec<Option<String>> = changes
            .log
            .iter()
            .map(|event| event.language.clone())
            .collect();
        let day = self.at.date();
        sqlx::query!(
            "insert into journey_log (day, event, question, language)
            select $4, n.* from unnest($1::text[], $2::text[], $3::text[]) n",
            &names,
            &questions as &[Option<String>],
            &languages as &[Option<String>],
            day
        )
        .execute(self.db())
        .await?;
        Ok(())
    }
}
