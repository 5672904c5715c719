//! Locking and loading many at once, each of whom only their own update concerns.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::lock::Row;
use crate::conversation::{CandidateId, Scene};
use crate::store::Who;
use crate::store::scene::Loaded;
use crate::store::tx::Tx;

impl Tx {
    /// Locks these Telegram users as candidates, in the order of their ids, and loads what their
    /// turns look at; whoever is not known yet becomes a candidate. Each user stands here once.
    ///
    /// `None` where one of them turns out to be a caseworker or to have an open case: then their
    /// updates concern others, and are taken one by one.
    ///
    /// # Errors
    /// The database is away, or a value cannot be opened.
    pub async fn scenes(&mut self, users: &[i64]) -> Result<Option<Vec<Loaded>>> {
        let keys = self.store.keys();
        let indexes: Vec<Vec<u8>> = users.iter().map(|user| keys.blind_index(*user)).collect();
        let Some(mut known) = self.lock_users(&indexes).await? else {
            return Ok(None);
        };
        let pairs = indexes.iter().cloned().zip(users.iter().copied());
        let new: BTreeMap<Vec<u8>, i64> = pairs
            .filter(|(index, _)| !known.contains_key(index))
            .collect();
        if !new.is_empty() {
            let new: Vec<(Vec<u8>, i64)> = new.into_iter().collect();
            self.welcome(&new).await?;
            let welcomed: Vec<Vec<u8>> = new.into_iter().map(|(index, _)| index).collect();
            match self.lock_users(&welcomed).await? {
                Some(welcomed) => known.extend(welcomed),
                None => return Ok(None),
            }
        }
        if known.len() < users.len() {
            return Ok(None);
        }
        let ids: Vec<CandidateId> = known.values().copied().collect();
        let beside = self.load_journeys(&ids, &ids, &ids).await?;
        if !beside.with_case.is_empty() {
            return Ok(None);
        }
        let load = |index: &Vec<u8>| {
            let id = *known.get(index)?;
            let person = self.people.get(&id)?;
            let scene = Scene {
                candidate: Some(person.journey.clone()),
                silence: Some(person.silence()),
                peers: beside.peers_of(id),
                ..Scene::default()
            };
            let who = Who {
                candidate: Some(id),
                caseworker: None,
            };
            Some(Loaded {
                scene,
                replied: None,
                who,
                contact_at: Some(person.contact_at),
            })
        };
        Ok(indexes.iter().map(load).collect())
    }

    /// Locks the candidates among some users, by their blind indexes; `None` where one of them is a
    /// caseworker too.
    async fn lock_users(
        &mut self,
        indexes: &[Vec<u8>],
    ) -> Result<Option<BTreeMap<Vec<u8>, CandidateId>>> {
        let rows = sqlx::query!(
            r#"select d.blind_index, c.id, c.wrapped_key, c.key_version, c.chat, c.standing,
                c.language, c.occupation, c.family, c.paused, c.reachable,
                c.contact_at, c.seen_at, c.reminded, c.not_now, c.remind_at, c.news_at,
                coalesce(c.quiet_until > now(), false) as "quiet!",
                exists (
                    select from caseworkers w
                    where w.blind_index = d.blind_index and w.removed_at is null
                ) as "is_caseworker!"
            from directory d join candidates c on c.id = d.candidate
            where d.blind_index = any($1)
            order by c.id for update of c"#,
            indexes
        )
        .fetch_all(self.db())
        .await?;
        if rows.iter().any(|row| row.is_caseworker) {
            return Ok(None);
        }
        let mut known = BTreeMap::new();
        for row in rows {
            known.insert(row.blind_index, CandidateId(row.id));
            self.meet(Row {
                id: row.id,
                wrapped_key: row.wrapped_key,
                key_version: row.key_version,
                chat: row.chat,
                standing: row.standing,
                language: row.language,
                occupation: row.occupation,
                family: row.family,
                paused: row.paused,
                reachable: row.reachable,
                contact_at: row.contact_at,
                seen_at: row.seen_at,
                reminded: row.reminded,
                not_now: row.not_now,
                remind_at: row.remind_at,
                news_at: row.news_at,
                quiet: row.quiet,
            })?;
        }
        Ok(Some(known))
    }

    /// Marks updates as seen and returns those that were not seen before. Another transaction that
    /// takes up one of them waits here until this one ends.
    ///
    /// # Errors
    /// The database is away.
    pub async fn unseen(&mut self, updates: &[i64]) -> Result<BTreeSet<i64>> {
        let (bot, at) = (self.store.inner.bot, self.at);
        let new = sqlx::query_scalar!(
            r#"insert into updates (bot, update_id, at)
            select $1, update_id, $3 from unnest($2::bigint[]) as n (update_id)
            order by update_id
            on conflict do nothing
            returning update_id"#,
            bot,
            updates,
            at
        )
        .fetch_all(self.db())
        .await?;
        Ok(new.into_iter().collect())
    }
}
