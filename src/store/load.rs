//! Finding, locking and loading those whom an update concerns.

mod find;
mod glance;
mod lock;
mod together;

use anyhow::{Result, bail};
use uuid::Uuid;

use find::Found;
pub(super) use lock::Row;

use super::scene::{Concerns, Loaded, Speaker};
use super::tx::{Person, Tx};
use super::{Who, spots};
use crate::conversation::{CandidateId, CaseId, CaseworkerId, File, Rank, Scene, Words};

/// How often those concerned may change while their locks are waited for.
const MOST_STARTS: u32 = 8;

impl Tx {
    /// Locks everybody an update concerns and loads what its turn looks at.
    ///
    /// Who that is is found without locks, and looked at again with them; where it changed in
    /// between, the transaction starts again.
    ///
    /// # Errors
    /// The database is away, or a value cannot be opened.
    pub async fn scene(&mut self, speaker: &Speaker, concerns: &Concerns) -> Result<Loaded> {
        for _ in 0..MOST_STARTS {
            if let Some(loaded) = self.try_scene(speaker, concerns).await? {
                return Ok(loaded);
            }
            self.start_again().await?;
        }
        bail!("the people concerned by an update keep changing")
    }

    async fn try_scene(
        &mut self,
        speaker: &Speaker,
        concerns: &Concerns,
    ) -> Result<Option<Loaded>> {
        let mut found = self.find(speaker, concerns).await?;
        let new = found.who.candidate.is_none();
        if new && speaker.may_become_candidate {
            let blind_index = self.store.keys().blind_index(speaker.user);
            self.welcome(&[(blind_index, speaker.user)]).await?;
            found = self.find(speaker, concerns).await?;
        }
        self.speaks(found.who);
        if !self.lock_candidates(&found).await? || !self.lock_caseworkers(&found).await? {
            return Ok(None);
        }
        let mut scene = Scene::default();
        let around = self.load_around(&found, &mut scene).await?;
        let locked = around.iter().all(|(candidate, caseworker)| {
            self.people.contains_key(candidate)
                && caseworker.is_none_or(|caseworker| self.staff.contains_key(&caseworker))
        });
        if !locked {
            return Ok(None);
        }
        scene.held = self.held_words(concerns).await?;
        let coordinator = scene.caseworker.as_ref();
        let coordinator = coordinator.filter(|one| one.rank == Rank::Coordinator);
        if let (Some(looked), Some(by)) = (concerns.roles, coordinator.map(|one| one.id)) {
            scene.desk = Box::pin(self.desk(looked, by)).await?;
        }
        let known = found.who.candidate.filter(|_| !new);
        let speaking = known.and_then(|me| self.people.get(&me));
        Ok(Some(Loaded {
            scene,
            replied: found.replied,
            who: found.who,
            contact_at: speaking.map(|person| person.contact_at),
        }))
    }

    /// Loads journeys and cases under the locks, and says who has to be locked for them.
    async fn load_around(
        &mut self,
        found: &Found,
        scene: &mut Scene,
    ) -> Result<Vec<(CandidateId, Option<CaseworkerId>)>> {
        let Who {
            candidate: me,
            caseworker,
        } = found.who;
        let in_focus = match found.focus {
            Some(focus) => self.candidate_of(focus).await?,
            None => None,
        };
        let known = |id: &CandidateId| self.people.contains_key(id);
        let journeys: Vec<CandidateId> = me.into_iter().chain(in_focus).filter(known).collect();
        let concerned = in_focus.or(me);
        let concerned: Vec<CandidateId> = concerned.into_iter().collect();
        let speaking: Vec<CandidateId> = me.into_iter().collect();
        let beside = self.load_journeys(&journeys, &concerned, &speaking).await?;
        scene.peers = concerned.first().map_or(0, |one| beside.peers_of(*one));
        let own = me.and_then(|me| self.people.get(&me));
        scene.candidate = own.map(|person| person.journey.clone());
        scene.silence = own.map(Person::silence);
        scene.caseworker = caseworker.and_then(|id| Some(self.staff.get(&id)?.caseworker.clone()));
        if beside.with_case.is_empty() && found.focus.is_none() && caseworker.is_none() {
            return Ok(vec![]);
        }
        let cases = self.load_cases(found.who, found.focus).await?;
        scene.own_case = cases.own;
        scene.claimed = cases.claimed;
        if let Some(case) = cases.focus
            && let Some(person) = self.people.get(&case.candidate)
        {
            let candidate = person.journey.clone();
            let kept = self.kept_words(&case).await?;
            scene.focus = Some(File {
                case,
                candidate,
                kept,
            });
        }
        Ok(cases.touched)
    }

    async fn candidate_of(&mut self, case: CaseId) -> Result<Option<CandidateId>> {
        let found = sqlx::query_scalar!("select candidate from cases where id = $1", case.0);
        Ok(found.fetch_optional(self.db()).await?.map(CandidateId))
    }

    /// The speaker's held words, by their id or by the message they stand in.
    async fn held_words(&mut self, concerns: &Concerns) -> Result<Option<(Uuid, Words)>> {
        let Some(caseworker) = self.speaker.caseworker else {
            return Ok(None);
        };
        if concerns.held.is_none() && concerns.edited.is_none() {
            return Ok(None);
        }
        let row = sqlx::query!(
            "select id, words from held_words
            where caseworker = $1 and (id = $2 or message = $3)",
            caseworker.0,
            concerns.held,
            concerns.edited
        )
        .fetch_optional(self.db())
        .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        let house = self.store.keys().house();
        let words = house.open_json(&spots::held_words(row.id), &row.words)?;
        Ok(Some((row.id, words)))
    }
}
