//! Profiles that may leave: those of people who agreed that a caseworker sees their answers. Each
//! look at one is written into the access log, where `/mydata` shows it to the person.

use anyhow::Result;
use time::OffsetDateTime;
use uuid::Uuid;

use super::scene::{Concerns, Speaker};
use super::{Store, spots};
use crate::conversation::{CandidateId, CaseCode, Journey, Purpose};

/// A person who shares their answers.
pub struct Shared {
    /// The journey, which holds them.
    pub journey: Journey,
    /// When the person first wrote.
    pub created_at: OffsetDateTime,
    /// When they last wrote.
    pub seen_at: OffsetDateTime,
}

/// The row of somebody who may share.
struct Row {
    id: Uuid,
    wrapped_key: Vec<u8>,
    key_version: i32,
    chat: Vec<u8>,
    created_at: OffsetDateTime,
    seen_at: OffsetDateTime,
}

impl Store {
    /// Those who share their answers, in the order of their first contact; with a code only the
    /// person of that case.
    ///
    /// # Errors
    /// The database is away, or a value cannot be opened.
    pub async fn shared(&self, code: Option<&CaseCode>, at: OffsetDateTime) -> Result<Vec<Shared>> {
        let code = code.map(CaseCode::as_str);
        let rows = sqlx::query_as!(
            Row,
            r#"select id, wrapped_key, key_version, chat, created_at, seen_at from candidates c
            where (select given from consents
                    where candidate = c.id and purpose = $1 order by number desc limit 1)
                and ($2::text is null
                    or exists (select from cases where candidate = c.id and code = $2))
            order by created_at, id"#,
            Purpose::Caseworker.code(),
            code
        )
        .fetch_all(&self.pool)
        .await?;
        let mut shared = vec![];
        for row in rows {
            shared.extend(self.look_at(row, at).await?);
        }
        Ok(shared)
    }

    /// Opens one journey, under the person's lock, and writes that it was looked at; `None` where
    /// the person does not share after all.
    async fn look_at(&self, row: Row, at: OffsetDateTime) -> Result<Option<Shared>> {
        let id = CandidateId(row.id);
        let key = self
            .keys()
            .data_key(id, row.key_version, &row.wrapped_key)?;
        let user: i64 = key.open_json(&spots::candidate_chat(id), &row.chat)?;
        let mut tx = self.begin(at).await?;
        let speaker = Speaker {
            user,
            private: true,
            may_become_candidate: false,
        };
        let loaded = tx.scene(&speaker, &Concerns::default()).await?;
        let Some(journey) = loaded.scene.candidate.filter(Journey::shared) else {
            tx.leave().await?;
            return Ok(None);
        };
        sqlx::query!(
            "insert into access_log (at, case_mark, action, allowed) values ($1, $2, 'export', true)",
            at,
            key.mark(id.0.as_bytes())
        )
        .execute(tx.db())
        .await?;
        tx.commit().await?;
        Ok(Some(Shared {
            journey,
            created_at: row.created_at,
            seen_at: row.seen_at,
        }))
    }
}
