//! People by their profiles, a page at a time: those whom a role may concern, or everybody.

use anyhow::Result;
use uuid::Uuid;

use super::{Store, spots};
use crate::audit::{OccupationId, Profile};
use crate::conversation::CandidateId;

/// How many people a page has, so that memory stays flat however many there are.
const PAGE: i64 = 1000;

/// People of whom one page after the other is read. Each stands on one page, and nobody is locked:
/// whoever changes in the meantime is seen as before or as after.
pub struct People {
    store: Store,
    /// The runs still to be read, the next one last.
    runs: Vec<Run>,
    /// The last candidate of the page before.
    after: Uuid,
}

/// People who are found one after the other by one index.
enum Run {
    Everybody,
    /// Of this occupation.
    Of(String),
    /// Of this second occupation, and with a first one that is none of the list.
    Second(String, Vec<String>),
}

/// A profile, still sealed, with what opens it.
struct Row {
    candidate: Uuid,
    wrapped_key: Vec<u8>,
    key_version: i32,
    profile: Vec<u8>,
}

impl Store {
    /// Everybody whose answers may be kept and matched.
    pub fn everybody(&self) -> People {
        self.people(vec![Run::Everybody])
    }

    /// Those of them with one of these occupations, as the first or the second one: the occupations
    /// that [`crate::conversation::World::occupations_near`] a role.
    pub fn people_near(&self, occupations: &[OccupationId]) -> People {
        let codes = occupations.iter().map(|id| id.as_str().to_owned());
        let codes: Vec<String> = codes.collect();
        let second = |code: &String| Run::Second(code.clone(), codes.clone());
        let first = |code: &String| Run::Of(code.clone());
        self.people(
            codes
                .iter()
                .map(second)
                .chain(codes.iter().map(first))
                .collect(),
        )
    }

    fn people(&self, runs: Vec<Run>) -> People {
        People {
            store: self.clone(),
            runs,
            after: Uuid::nil(),
        }
    }
}

impl People {
    /// The next page, in no particular order; `None` after the last one.
    ///
    /// # Errors
    /// The database is away.
    pub async fn next_page(&mut self) -> Result<Option<Vec<(CandidateId, Profile)>>> {
        while let Some(run) = self.runs.last() {
            let rows = self.store.page_of_profiles(run, self.after).await?;
            let Some(last) = rows.last() else {
                self.runs.pop();
                self.after = Uuid::nil();
                continue;
            };
            self.after = last.candidate;
            let mut people = Vec::with_capacity(rows.len());
            for row in rows {
                people.extend(self.store.open_profile(row));
            }
            return Ok(Some(people));
        }
        Ok(None)
    }
}

impl Store {
    async fn page_of_profiles(&self, run: &Run, after: Uuid) -> Result<Vec<Row>> {
        let rows = match run {
            Run::Everybody => {
                sqlx::query_as!(
                    Row,
                    "select p.candidate, c.wrapped_key, c.key_version, p.profile
                    from profiles p join candidates c on c.id = p.candidate
                    where p.candidate > $1 order by p.candidate limit $2",
                    after,
                    PAGE
                )
                .fetch_all(&self.pool)
                .await?
            }
            Run::Of(occupation) => {
                sqlx::query_as!(
                    Row,
                    "select p.candidate, c.wrapped_key, c.key_version, p.profile
                    from profiles p join candidates c on c.id = p.candidate
                    where p.occupation = $1 and p.candidate > $2 order by p.candidate limit $3",
                    occupation,
                    after,
                    PAGE
                )
                .fetch_all(&self.pool)
                .await?
            }
            Run::Second(second, occupations) => {
                sqlx::query_as!(
                    Row,
                    "select p.candidate, c.wrapped_key, c.key_version, p.profile
                    from profiles p join candidates c on c.id = p.candidate
                    where p.second_occupation = $1 and p.candidate > $2
                        and (p.occupation = any($3)) is not true
                    order by p.candidate limit $4",
                    second,
                    after,
                    occupations,
                    PAGE
                )
                .fetch_all(&self.pool)
                .await?
            }
        };
        Ok(rows)
    }

    /// Opens one profile. One that cannot be opened, or that a newer program wrote in a shape unknown
    /// here, is left out: the others must not wait for it.
    fn open_profile(&self, row: Row) -> Option<(CandidateId, Profile)> {
        let id = CandidateId(row.candidate);
        let key = self.keys().data_key(id, row.key_version, &row.wrapped_key);
        match key.and_then(|key| key.open_json(&spots::profile(id), &row.profile)) {
            Ok(profile) => Some((id, profile)),
            Err(error) => {
                tracing::warn!(candidate = %id.0, "a profile is passed over: {error:#}");
                None
            }
        }
    }
}
