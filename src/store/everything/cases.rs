//! Of everything kept about a person: their cases, and who looked at them.

use anyhow::Result;
use serde_json::{Value, json};

use super::shown;
use crate::conversation::{CandidateId, CaseId, CaseworkerId, Words};
use crate::store::spots;
use crate::store::tx::Tx;

impl Tx {
    pub(super) async fn own_cases(&mut self, candidate: CandidateId) -> Result<Value> {
        let cases = sqlx::query!(
            "select id, code, why, went_on, opened_at, claimed_by, claimed_at, closed_at,
                close_reason, thread, roles
            from cases where candidate = $1 order by opened_at",
            candidate.0
        )
        .fetch_all(self.db())
        .await?;
        let claims = sqlx::query!(
            r#"select l."case" as "case!", l.began_at, l.ended_at, w.id, w.name
            from claims l join cases c on c.id = l."case" join caseworkers w on w.id = l.caseworker
            where c.candidate = $1 order by l.began_at"#,
            candidate.0
        )
        .fetch_all(self.db())
        .await?;
        let house = self.store.keys().house();
        let mut shown_cases = vec![];
        for case in cases {
            let roles = self.roles_of_case(CaseId(case.id), candidate, case.roles.as_deref())?;
            let mut claimed = vec![];
            for claim in claims.iter().filter(|claim| claim.case == case.id) {
                let spot = spots::caseworker_name(CaseworkerId(claim.id));
                let name: String = house.open_json(&spot, &claim.name)?;
                claimed.push(json!({
                    "caseworker": name,
                    "from": shown(claim.began_at),
                    "until": claim.ended_at.map(shown),
                }));
            }
            shown_cases.push(json!({
                "id": case.id,
                "code": case.code,
                "opened_for": case.why,
                "about_roles": roles,
                "went_on_meanwhile": case.went_on,
                "opened_at": shown(case.opened_at),
                "claimed": case.claimed_by.is_some(),
                "claimed_at": case.claimed_at.map(shown),
                "claims": claimed,
                "closed_at": case.closed_at.map(shown),
                "close_reason": case.close_reason,
                "topic": case.thread,
            }));
        }
        Ok(shown_cases.into())
    }

    pub(super) async fn own_kept_words(&mut self, candidate: CandidateId) -> Result<Value> {
        let rows = sqlx::query!(
            r#"select id, "case", words, at from kept_words where candidate = $1 order by number"#,
            candidate.0
        )
        .fetch_all(self.db())
        .await?;
        let key = &self.person(candidate)?.key;
        let words = rows.into_iter().map(|row| {
            let words: Words = key.open_json(&spots::kept_words(candidate, row.id), &row.words)?;
            Ok(json!({ "case": row.case, "words": words, "at": shown(row.at) }))
        });
        words.collect()
    }

    /// Who looked at the person's cases, and when their profile was exported. The log names cases, and
    /// the person, by a mark that only the person's own key makes.
    pub(super) async fn own_views(&mut self, candidate: CandidateId) -> Result<Value> {
        let cases = sqlx::query_scalar!("select id from cases where candidate = $1", candidate.0)
            .fetch_all(self.db())
            .await?;
        let key = &self.person(candidate)?.key;
        let own = key.mark(candidate.0.as_bytes());
        let marks = cases.iter().map(|case| key.mark(case.as_bytes()));
        let marks: Vec<Vec<u8>> = marks.chain([own]).collect();
        let rows = sqlx::query!(
            r#"select l.at, l.action, l.allowed, w.id as "id?", w.name as "name?"
            from access_log l left join caseworkers w on w.id = l.caseworker
            where l.case_mark = any($1) order by l.id"#,
            &marks
        )
        .fetch_all(self.db())
        .await?;
        let house = self.store.keys().house();
        let views = rows.into_iter().map(|row| {
            let open = |(id, name): (_, Vec<u8>)| {
                house.open_json::<String>(&spots::caseworker_name(CaseworkerId(id)), &name)
            };
            let caseworker = row.id.zip(row.name).map(open).transpose()?;
            Ok(json!({
                "caseworker": caseworker,
                "action": row.action,
                "allowed": row.allowed,
                "at": shown(row.at),
            }))
        });
        views.collect()
    }
}
