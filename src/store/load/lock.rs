//! Locking everybody concerned, and opening what their own rows hold.

use anyhow::Result;
use uuid::Uuid;

use super::find::Found;
use crate::conversation::{CandidateId, Caseworker, CaseworkerId, Journey};
use crate::store::scene::Speaker;
use crate::store::seal::Sensitive;
use crate::store::tx::{Person, Staff, Tx};
use crate::store::{journeys, spots};

impl Tx {
    /// Makes a candidate of somebody who is not known yet. Of two first contacts at the same moment
    /// the second waits for the first and then finds its candidate.
    pub(super) async fn welcome(&mut self, speaker: &Speaker) -> Result<()> {
        let candidate = CandidateId(Uuid::new_v4());
        let keys = self.store.keys();
        let (key, wrapped, version) = keys.new_data_key(candidate);
        let blind_index = keys.blind_index(speaker.user);
        let chat = key.seal_json(&spots::candidate_chat(candidate), &speaker.user);
        let at = self.at;
        sqlx::query!(
            r#"
            with entry as (
                insert into directory (blind_index, candidate) values ($1, $2)
                on conflict (blind_index) do nothing
                returning candidate
            )
            insert into candidates (id, wrapped_key, key_version, chat, created_at, seen_at)
            select candidate, $3, $4, $5, $6, $6 from entry
            "#,
            blind_index,
            candidate.0,
            wrapped,
            version,
            chat,
            at
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    /// Locks candidates in the order of their ids; `false` where one of them is gone.
    pub(super) async fn lock_candidates(&mut self, found: &Found) -> Result<bool> {
        let ids: Vec<Uuid> = found
            .candidates
            .iter()
            .map(|candidate| candidate.0)
            .collect();
        let rows = sqlx::query!(
            "select id, wrapped_key, key_version, chat, standing, language, occupation, family,
                paused, reachable
            from candidates where id = any($1) order by id for update",
            &ids
        )
        .fetch_all(self.db())
        .await?;
        let all = rows.len() == ids.len();
        for row in rows {
            let id = CandidateId(row.id);
            let key = self
                .store
                .keys()
                .data_key(id, row.key_version, &row.wrapped_key)?;
            let chat = key
                .open_json(&spots::candidate_chat(id), &row.chat)
                .map(Sensitive::new)?;
            let mut journey = Journey::new(id);
            journey.language = row.language.as_deref().map(Into::into);
            journey.paused = row.paused;
            journey.reachable = row.reachable;
            if let Some(standing) = &row.standing {
                journeys::stand(&mut journey, &key, standing)?;
            }
            let person = Person {
                key,
                chat,
                journey,
                occupation: row.occupation,
                family: row.family,
            };
            self.people.insert(id, person);
        }
        Ok(all)
    }

    /// Locks caseworkers in the order of their ids; `false` where the one who speaks was removed.
    pub(super) async fn lock_caseworkers(&mut self, found: &Found) -> Result<bool> {
        if found.caseworkers.is_empty() {
            return Ok(true);
        }
        let ids: Vec<Uuid> = found
            .caseworkers
            .iter()
            .map(|caseworker| caseworker.0)
            .collect();
        let rows = sqlx::query!(
            r#"select id, chat, name, language, started_at is not null as "started!",
                removed_at is not null as "removed!"
            from caseworkers where id = any($1) order by id for update"#,
            &ids
        )
        .fetch_all(self.db())
        .await?;
        for row in rows {
            let id = CaseworkerId(row.id);
            if row.removed && found.who.caseworker == Some(id) {
                return Ok(false);
            }
            let house = self.store.keys().house();
            let chat = house.open_json(&spots::caseworker_chat(id), &row.chat)?;
            let caseworker = Caseworker {
                id,
                name: house.open_json(&spots::caseworker_name(id), &row.name)?,
                language: row.language.as_str().into(),
                started: row.started,
            };
            self.staff.insert(
                id,
                Staff {
                    caseworker,
                    chat: Sensitive::new(chat),
                },
            );
        }
        Ok(true)
    }
}
