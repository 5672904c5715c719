//! How a person meets roles, as `/mydata` shows it: their marks, what was shown to them, news.

use anyhow::Result;
use serde_json::{Value, json};

use super::shown;
use crate::conversation::offers::Shown;
use crate::conversation::{CandidateId, RoleMark};
use crate::store::spots;
use crate::store::tx::Tx;

impl Tx {
    pub(super) async fn own_roles(&mut self, candidate: CandidateId) -> Result<Value> {
        let rows = sqlx::query!(
            "select role, mark, at from role_marks where candidate = $1 order by at, role",
            candidate.0
        )
        .fetch_all(self.db())
        .await?;
        let key = &self.person(candidate)?.key;
        let marks = rows.into_iter().map(|row| {
            let role = row.role.as_str().into();
            let mark: RoleMark = key.open_json(&spots::role_mark(candidate, &role), &row.mark)?;
            Ok(json!({ "role": row.role, "mark": mark, "at": shown(row.at) }))
        });
        marks.collect()
    }

    /// The last time that each match was shown: by which rules, from which answers, and why.
    pub(super) async fn own_shown(&mut self, candidate: CandidateId) -> Result<Value> {
        let rows = sqlx::query!(
            "select role, shown, at from shown_matches where candidate = $1 order by at, role",
            candidate.0
        )
        .fetch_all(self.db())
        .await?;
        let key = &self.person(candidate)?.key;
        let matches = rows.into_iter().map(|row| {
            let role = row.role.as_str().into();
            let found: Shown = key.open_json(&spots::shown_match(candidate, &role), &row.shown)?;
            Ok(json!({ "role": row.role, "shown": found, "at": shown(row.at) }))
        });
        matches.collect()
    }

    /// How often they want news about roles, and what they were told of.
    pub(super) async fn own_offers(&mut self, candidate: CandidateId) -> Result<Value> {
        let row = sqlx::query!(
            "select news_at, news_from from candidates where id = $1",
            candidate.0
        )
        .fetch_one(self.db())
        .await?;
        let offers = &self.person(candidate)?.journey.offers;
        Ok(json!({
            "what_is_kept": offers,
            "next_look": row.news_at.map(shown),
            "not_before": row.news_from.map(shown),
        }))
    }
}
