//! Loading journeys: every table in one round trip.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use uuid::Uuid;

use super::TOGGLED;
use crate::audit::{Given, OptionId, Slot};
use crate::conversation::{CandidateId, Offers, Purpose, RoleMark, StepMark};
use crate::store::spots;
use crate::store::tx::{Person, Tx};

/// What is loaded beside the journeys.
#[derive(Default)]
pub(in crate::store) struct Beside {
    /// How many people share a concerned candidate's language and family, counted up to 5.
    peers: BTreeMap<CandidateId, u32>,
    /// Those of the speaking candidates who have an open case.
    pub(in crate::store) with_case: BTreeSet<CandidateId>,
}

impl Beside {
    /// How many people share this candidate's language and family, counted up to 5.
    pub(in crate::store) fn peers_of(&self, candidate: CandidateId) -> u32 {
        self.peers.get(&candidate).copied().unwrap_or_default()
    }
}

/// A row of any table of a journey.
struct Row {
    kind: String,
    candidate: Uuid,
    name: Option<String>,
    number: Option<i32>,
    language: Option<String>,
    version: Option<i32>,
    flag: Option<bool>,
    sealed: Option<Vec<u8>>,
    message: Option<i32>,
}

impl Tx {
    /// Loads the journeys of locked candidates, all tables in one round trip; with them the peers
    /// of those concerned, and which of the speakers have an open case.
    pub(in crate::store) async fn load_journeys(
        &mut self,
        candidates: &[CandidateId],
        concerned: &[CandidateId],
        speakers: &[CandidateId],
    ) -> Result<Beside> {
        let mut beside = Beside::default();
        if candidates.is_empty() {
            return Ok(beside);
        }
        let ids = |of: &[CandidateId]| of.iter().map(|candidate| candidate.0).collect();
        let (ids, concerned, speakers): (Vec<Uuid>, Vec<Uuid>, Vec<Uuid>) =
            (ids(candidates), ids(concerned), ids(speakers));
        let rows = sqlx::query_as!(
            Row,
            r#"
            select 'answer' as "kind!", candidate as "candidate!", question as "name?",
                entry as "number?", language as "language?", script as "version?",
                null::boolean as "flag?", answer as "sealed?", message as "message?"
            from answers where candidate = any($1)
            union all
            select 'draft', candidate, kind, null, null, null, null, draft, null
            from drafts where candidate = any($1)
            union all
            select 'entry', candidate, section, entry, null, null, live, null, null
            from entries where candidate = any($1)
            union all
            select 'enough', candidate, section, null, null, null, null, null, null
            from enough where candidate = any($1)
            union all
            select 'role', candidate, role, null, null, null, null, mark, null
            from role_marks where candidate = any($1)
            union all
            select 'offers', candidate, 'offers', null, null, null, null, offers, null
            from offers where candidate = any($1)
            union all
            select 'step', candidate, step, null, null, null, null, mark, null
            from step_marks where candidate = any($1)
            union all
            select 'doing', candidate, step, null, null, null, null, doing, null
            from step_marks where candidate = any($1) and doing is not null
            union all
            select 'plan', candidate, step, null, null, null, null, plan, null
            from plans where candidate = any($1)
            union all
            select 'changed', candidate, step, null, was, null, null, convert_to(now, 'utf8'), null
            from changed_steps where candidate = any($1)
            union all
            select 'profile', candidate, '', null, null, null, null, digest, null
            from profiles where candidate = any($1)
            union all
            (select distinct on (candidate, purpose)
                'consent', candidate, purpose, null::integer, null, null::integer, given,
                null::bytea, null::integer
            from consents where candidate = any($1)
            order by candidate, purpose, number desc)
            union all
            select 'case', candidate, null, null, null, null, null, null, null
            from cases where candidate = any($3) and closed_at is null
            union all
            select 'peers', me.id, null, (
                select count(*) from (
                    select from candidates peer
                    where peer.language = me.language and peer.family = me.family limit 5
                ) peers
            )::integer, null, null, null, null, null
            from candidates me where me.id = any($2)
            "#,
            &ids,
            &concerned,
            &speakers,
        )
        .fetch_all(self.db())
        .await?;
        for row in rows {
            let candidate = CandidateId(row.candidate);
            match row.kind.as_str() {
                "case" => {
                    beside.with_case.insert(candidate);
                }
                "peers" => {
                    let peers = row.number.unwrap_or_default().try_into();
                    beside.peers.insert(candidate, peers.unwrap_or_default());
                }
                _ => {
                    let person = self.people.get_mut(&candidate);
                    take_in(
                        person.context("a row of a candidate who is not locked")?,
                        row,
                    )?;
                }
            }
        }
        Ok(beside)
    }
}

/// Takes one row into the journey it belongs to.
fn take_in(person: &mut Person, row: Row) -> Result<()> {
    let Person {
        key,
        journey,
        profiled,
        ..
    } = person;
    let id = journey.id;
    let name = row.name.context("a row without a name")?;
    let sealed = row.sealed.as_deref().unwrap_or_default();
    match row.kind.as_str() {
        "answer" => {
            let slot = Slot {
                question: name.as_str().into(),
                entry: entry(row.number)?,
            };
            let answer = key.open_json(&spots::answer(id, &slot), sealed)?;
            let script = row.version.unwrap_or_default().try_into()?;
            let language = row.language.unwrap_or_default();
            journey.answers.insert(
                slot,
                Given {
                    answer,
                    script,
                    language,
                    message: row.message,
                },
            );
        }
        "draft" if name == TOGGLED => {
            let draft: (Slot, Vec<OptionId>) = key.open_json(&spots::draft(id, &name), sealed)?;
            journey.toggled = Some(draft);
        }
        "draft" => {
            let draft: (Slot, String) = key.open_json(&spots::draft(id, &name), sealed)?;
            journey.searched = Some(draft);
        }
        "entry" => {
            let number = entry(row.number)?;
            let entries = journey.entries.entry(name.as_str().into()).or_default();
            entries.begun = entries.begun.max(number + 1);
            if row.flag == Some(true) {
                entries.live.insert(number);
            }
        }
        "enough" => {
            journey.enough.insert(name.as_str().into());
        }
        "role" => {
            let role = name.as_str().into();
            let mark: RoleMark = key.open_json(&spots::role_mark(id, &role), sealed)?;
            journey.roles.insert(role, mark);
        }
        "offers" => {
            let news_at = journey.offers.news_at;
            let offers: Offers = key.open_json(&spots::offers(id), sealed)?;
            journey.offers = Offers { news_at, ..offers };
        }
        "step" => {
            let step = name.as_str().into();
            let mark: StepMark = key.open_json(&spots::step_mark(id, &step), sealed)?;
            // That it is being worked on stands in a row of its own, which may come first.
            let doing = journey.steps.get(&step) == Some(&StepMark::Doing);
            if !(doing && mark == StepMark::NotYet) {
                journey.steps.insert(step, mark);
            }
        }
        "doing" | "plan" | "changed" => {
            let (was, now) = (row.language.unwrap_or_default(), sealed);
            crate::store::plan::take_in(key, journey, (&row.kind, &name), was, now)?;
        }
        "profile" => *profiled = Some(sealed.to_vec()),
        "consent" => {
            let purpose = Purpose::read(&name).context("a purpose that is not known")?;
            journey.consents.insert(purpose, row.flag == Some(true));
        }
        other => bail!("a row of an unknown kind: {other}"),
    }
    Ok(())
}

fn entry(number: Option<i32>) -> Result<u16> {
    number
        .unwrap_or_default()
        .try_into()
        .context("an entry beyond every bound")
}
