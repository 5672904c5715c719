//! The access log: who looked at which case.

use anyhow::Result;
use uuid::Uuid;

use super::changes::{Changes, Viewed};
use super::tx::Tx;

impl Tx {
    pub(super) async fn write_views(&mut self, changes: &Changes) -> Result<()> {
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
}
