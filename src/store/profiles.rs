//! What counts of each person's answers, kept as one sealed value: written when a turn changes it,
//! gone when the person takes back that answers may be kept.

use anyhow::{Context, Result};
use time::OffsetDateTime;
use uuid::Uuid;

use super::changes::Changes;
use super::load::Row;
use super::tx::Tx;
use super::{Store, is_away, spots};
use crate::audit::{OccupationId, Profile};
use crate::conversation::{CandidateId, Journey};

/// How many people are locked at once: whoever writes meanwhile waits for all of them.
const PAGE: i64 = 100;

/// What may be kept of an admitted candidate to find them by, and to match them.
pub struct Known<'a> {
    /// The family of their occupation.
    pub family: Option<&'a str>,
    /// What their answers add up to.
    pub profile: &'a Profile,
    /// The version of the script by which they add up.
    pub script: u32,
}

/// A row to be written.
pub(super) struct Snapshot {
    occupation: Option<String>,
    second_occupation: Option<String>,
    script: i32,
    sealed: Vec<u8>,
    digest: Vec<u8>,
}

/// The columns of the rows to be written.
#[derive(Default)]
struct Columns {
    candidates: Vec<Uuid>,
    occupations: Vec<Option<String>>,
    second_occupations: Vec<Option<String>>,
    scripts: Vec<i32>,
    sealed: Vec<Vec<u8>>,
    digests: Vec<Vec<u8>>,
    dropped: Vec<Uuid>,
}

impl Tx {
    /// What others may be narrowed on and matched by, of candidates whose answers may be kept;
    /// `None` for all others, of whom nothing of it stays.
    ///
    /// # Errors
    /// The candidate was not loaded.
    pub fn profiled(&mut self, candidate: CandidateId, known: Option<Known<'_>>) -> Result<()> {
        let profile = known.as_ref().map(|known| known.profile);
        let occupation = profile.and_then(|profile| profile.occupation.as_ref());
        let family = known.as_ref().and_then(|known| known.family);
        let person = self
            .people
            .get_mut(&candidate)
            .context("a candidate who was not loaded")?;
        person.occupation = occupation.map(|occupation| occupation.as_str().to_owned());
        person.family = family.map(str::to_owned);
        self.changes.standing.insert(candidate);
        self.snapshot(candidate, known.map(|known| (known.profile, known.script)))
    }

    /// Has a profile written, unless the same stands there already.
    fn snapshot(&mut self, candidate: CandidateId, kept: Option<(&Profile, u32)>) -> Result<()> {
        let person = self
            .people
            .get_mut(&candidate)
            .context("a candidate who was not loaded")?;
        let Some((profile, script)) = kept else {
            if person.profiled.take().is_some() {
                self.changes.profiles.insert(candidate, None);
            }
            return Ok(());
        };
        let written = serde_json::to_vec(&profile.told())?;
        let script = i32::try_from(script)?;
        let digest = person
            .key
            .mark(&[&script.to_le_bytes()[..], &written].concat());
        if person.profiled.as_ref() == Some(&digest) {
            return Ok(());
        }
        person.profiled = Some(digest.clone());
        let code = |occupation: &OccupationId| occupation.as_str().to_owned();
        let second = profile.second_occupation.as_ref();
        let snapshot = Snapshot {
            occupation: profile.occupation.as_ref().map(code),
            second_occupation: second.and_then(|second| second.occupation.as_ref().map(code)),
            script,
            sealed: person.key.seal(&spots::profile(candidate), &written),
            digest,
        };
        self.changes.profiles.insert(candidate, Some(snapshot));
        Ok(())
    }

    /// Writes the profiles that changed.
    pub(super) async fn write_profiles(&mut self, changes: &Changes) -> Result<()> {
        let rows = changes.staying(&changes.profiles, |(candidate, _)| **candidate);
        if rows.is_empty() {
            return Ok(());
        }
        let mut columns = Columns::default();
        for (candidate, snapshot) in rows {
            match snapshot {
                Some(snapshot) => columns.push(*candidate, snapshot),
                None => columns.dropped.push(candidate.0),
            }
        }
        let at = self.at;
        sqlx::query!(
            "with dropped as (
                delete from profiles where candidate = any($7)
            )
            insert into profiles
                (candidate, occupation, second_occupation, script, profile, digest, at)
            select n.*, $8 from unnest($1::uuid[], $2::text[], $3::text[], $4::integer[],
                $5::bytea[], $6::bytea[]) n
            on conflict (candidate) do update set
                occupation = excluded.occupation,
                second_occupation = excluded.second_occupation, script = excluded.script,
                profile = excluded.profile, digest = excluded.digest, at = excluded.at",
            &columns.candidates,
            &columns.occupations as &[Option<String>],
            &columns.second_occupations as &[Option<String>],
            &columns.scripts,
            &columns.sealed,
            &columns.digests,
            &columns.dropped,
            at
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    /// Locks those among some candidates whose profile is missing, was added up by an older
    /// script, or should not be there any more. Whoever is locked already is writing it themselves.
    async fn lock_unprofiled(&mut self, among: &[Uuid], script: i32) -> Result<Vec<CandidateId>> {
        let rows = sqlx::query_as!(
            Row,
            r#"select id, wrapped_key, key_version, chat, standing, language, occupation, family,
                paused, reachable, contact_at, seen_at, reminded, not_now, remind_at, news_at,
                coalesce(quiet_until > now(), false) as "quiet!"
            from candidates c
            where id = any($1)
                and case when coalesce((select given from consents
                    where candidate = c.id and purpose = 'keep'
                    order by number desc limit 1), false)
                then not exists (select from profiles where candidate = c.id and script >= $2)
                else exists (select from profiles where candidate = c.id) end
            order by id for update skip locked"#,
            among,
            script
        )
        .fetch_all(self.db())
        .await?;
        let ids = rows.iter().map(|row| CandidateId(row.id)).collect();
        rows.into_iter().try_for_each(|row| self.meet(row))?;
        Ok(ids)
    }
}

impl Columns {
    fn push(&mut self, candidate: CandidateId, snapshot: &Snapshot) {
        self.candidates.push(candidate.0);
        self.occupations.push(snapshot.occupation.clone());
        self.second_occupations
            .push(snapshot.second_occupation.clone());
        self.scripts.push(snapshot.script);
        self.sealed.push(snapshot.sealed.clone());
        self.digests.push(snapshot.digest.clone());
    }
}

impl Store {
    /// Sees to it that everybody whose answers may be kept has a profile by this version of the
    /// script, and nobody else has one: those who were there before profiles were kept, and those
    /// who wrote to an older program since. It goes through everybody, a page in each transaction,
    /// and returns for how many something was written. `profile` says what a journey adds up to;
    /// `None` where it may not be kept. Whoever's values cannot be opened is passed over.
    ///
    /// # Errors
    /// The database is away.
    pub async fn complete_profiles(
        &self,
        script: u32,
        at: OffsetDateTime,
        profile: impl Fn(&Journey) -> Option<Profile>,
    ) -> Result<usize> {
        let (mut written, mut after) = (0, Uuid::nil());
        loop {
            let page = self.page_after(after).await?;
            let Some(last) = page.last() else {
                return Ok(written);
            };
            after = *last;
            written += match self.complete_these(&page, script, at, &profile).await {
                Err(error) if is_away(&error) => return Err(error),
                Err(_) => self.complete_singly(&page, script, at, &profile).await?,
                Ok(count) => count,
            };
        }
    }

    /// The same for one after the other, where somebody among them stands in the way of the rest.
    async fn complete_singly(
        &self,
        page: &[Uuid],
        script: u32,
        at: OffsetDateTime,
        profile: &impl Fn(&Journey) -> Option<Profile>,
    ) -> Result<usize> {
        let mut written = 0;
        for candidate in page {
            let alone = std::slice::from_ref(candidate);
            match self.complete_these(alone, script, at, profile).await {
                Err(error) if is_away(&error) => return Err(error),
                Err(error) => {
                    tracing::warn!(%candidate, "a profile cannot be completed: {error:#}");
                }
                Ok(count) => written += count,
            }
        }
        Ok(written)
    }

    async fn complete_these(
        &self,
        among: &[Uuid],
        script: u32,
        at: OffsetDateTime,
        profile: &impl Fn(&Journey) -> Option<Profile>,
    ) -> Result<usize> {
        let mut tx = self.begin(at).await?;
        let ids = tx.lock_unprofiled(among, i32::try_from(script)?).await?;
        tx.load_journeys(&ids, &[], &[]).await?;
        for id in ids {
            let profile = profile(&tx.person(id)?.journey);
            tx.snapshot(id, profile.as_ref().map(|profile| (profile, script)))?;
        }
        let changes = std::mem::take(&mut tx.changes);
        tx.write_profiles(&changes).await?;
        tx.commit().await?;
        Ok(changes.profiles.len())
    }

    async fn page_after(&self, after: Uuid) -> Result<Vec<Uuid>> {
        let page = sqlx::query_scalar!(
            "select id from candidates where id > $1 order by id limit $2",
            after,
            PAGE
        );
        Ok(page.fetch_all(&self.pool).await?)
    }
}
