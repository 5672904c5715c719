//! Locking everybody concerned, and opening what their own rows hold.

use anyhow::Result;
use time::OffsetDateTime;
use uuid::Uuid;

use super::find::Found;
use crate::conversation::{CandidateId, Caseworker, CaseworkerId, Journey, Rank};
use crate::store::seal::Sensitive;
use crate::store::tx::{Person, Staff, Tx};
use crate::store::{journeys, spots};

/// A candidate's own row, still sealed.
pub(in crate::store) struct Row {
    pub(in crate::store) id: Uuid,
    pub(in crate::store) wrapped_key: Vec<u8>,
    pub(in crate::store) key_version: i32,
    pub(in crate::store) chat: Vec<u8>,
    pub(in crate::store) standing: Option<Vec<u8>>,
    pub(in crate::store) language: Option<String>,
    pub(in crate::store) occupation: Option<String>,
    pub(in crate::store) family: Option<String>,
    pub(in crate::store) paused: bool,
    pub(in crate::store) reachable: bool,
    pub(in crate::store) contact_at: OffsetDateTime,
    pub(in crate::store) seen_at: OffsetDateTime,
    pub(in crate::store) reminded: i16,
    pub(in crate::store) not_now: bool,
    pub(in crate::store) remind_at: Option<OffsetDateTime>,
    pub(in crate::store) news_at: Option<OffsetDateTime>,
    pub(in crate::store) quiet: bool,
}

/// The columns of new candidates.
#[derive(Default)]
struct Welcome {
    blind_indexes: Vec<Vec<u8>>,
    ids: Vec<Uuid>,
    wrapped_keys: Vec<Vec<u8>>,
    key_versions: Vec<i32>,
    chats: Vec<Vec<u8>>,
}

impl Tx {
    /// Makes candidates of people who are not known yet, given in the order of their blind indexes,
    /// so that two transactions cannot wait for each other. Of two first contacts at the same moment
    /// the second waits for the first and then finds its candidate.
    pub(super) async fn welcome(&mut self, users: &[(Vec<u8>, i64)]) -> Result<()> {
        let mut welcome = Welcome::default();
        for (blind_index, user) in users {
            let candidate = CandidateId(Uuid::new_v4());
            let (key, wrapped, version) = self.store.keys().new_data_key(candidate);
            let chat = key.seal_json(&spots::candidate_chat(candidate), user);
            welcome.blind_indexes.push(blind_index.clone());
            welcome.ids.push(candidate.0);
            welcome.wrapped_keys.push(wrapped);
            welcome.key_versions.push(version);
            welcome.chats.push(chat);
        }
        let at = self.at;
        sqlx::query!(
            r#"
            with n as (
                select * from unnest($1::bytea[], $2::uuid[], $3::bytea[], $4::integer[],
                    $5::bytea[]) as n (blind_index, candidate, wrapped_key, key_version, chat)
            ),
            entry as (
                insert into directory (blind_index, candidate)
                select blind_index, candidate from n order by blind_index
                on conflict (blind_index) do nothing
                returning candidate
            )
            insert into candidates (id, wrapped_key, key_version, chat, created_at, seen_at)
            select n.candidate, n.wrapped_key, n.key_version, n.chat, $6, $6
            from entry join n using (candidate)
            "#,
            &welcome.blind_indexes,
            &welcome.ids,
            &welcome.wrapped_keys,
            &welcome.key_versions,
            &welcome.chats,
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
        let rows = sqlx::query_as!(
            Row,
            r#"select id, wrapped_key, key_version, chat, standing, language, occupation, family,
                paused, reachable, contact_at, seen_at, reminded, not_now, remind_at, news_at,
                coalesce(quiet_until > now(), false) as "quiet!"
            from candidates where id = any($1) order by id for update"#,
            &ids
        )
        .fetch_all(self.db())
        .await?;
        let all = rows.len() == ids.len();
        for row in rows {
            self.meet(row)?;
        }
        Ok(all)
    }

    /// Opens the row of a candidate who is locked.
    pub(in crate::store) fn meet(&mut self, row: Row) -> Result<()> {
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
        journey.reminded = row.reminded.try_into().unwrap_or(u8::MAX);
        journey.not_now = row.not_now;
        journey.offers.news_at = row.news_at;
        if let Some(standing) = &row.standing {
            journeys::stand(&mut journey, &key, standing)?;
        }
        let person = Person {
            key,
            chat,
            contact_at: row.contact_at,
            quiet: row.quiet,
            journey,
            occupation: row.occupation,
            family: row.family,
            profiled: None,
            seen_at: row.seen_at,
            remind_at: row.remind_at,
            asked: None,
            night: None,
        };
        self.people.insert(id, person);
        Ok(())
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
            r#"select id, chat, name, language, role, started_at is not null as "started!",
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
                rank: Rank::read(&row.role).unwrap_or(Rank::Caseworker),
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
