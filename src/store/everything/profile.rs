//! The profile that is kept for matching, as `/mydata` shows it.

use anyhow::Result;
use serde_json::{Value, json};

use super::shown;
use crate::conversation::CandidateId;
use crate::store::spots;
use crate::store::tx::Tx;

impl Tx {
    /// What the answers add up to, as it is kept for matching.
    pub(super) async fn own_profile(&mut self, candidate: CandidateId) -> Result<Value> {
        let row = sqlx::query!(
            "select occupation, second_occupation, script, profile, at from profiles
            where candidate = $1",
            candidate.0
        )
        .fetch_optional(self.db())
        .await?;
        let Some(row) = row else {
            return Ok(Value::Null);
        };
        let key = &self.person(candidate)?.key;
        let profile: Value = key.open_json(&spots::profile(candidate), &row.profile)?;
        Ok(json!({
            "occupation": row.occupation,
            "second_occupation": row.second_occupation,
            "script": row.script,
            "profile": profile,
            "at": shown(row.at),
        }))
    }
}
