//! Plans: what is kept of each step beside its mark, and of the person; each row sealed.

use anyhow::{Result, bail};
use serde_json::{Value, json};
use time::format_description::well_known::Rfc3339;
use uuid::Uuid;

use super::changes::Changes;
use super::seal::Key;
use super::spots;
use super::tx::Tx;
use crate::conversation::plan::{Habits, StepPlan};
use crate::conversation::{CandidateId, Journey, PlanFact, StepMark};
use crate::pathway::StepId;

/// The name under which stands what concerns no step alone.
const PERSON: &str = "";

/// A step's mark, and whether it is being worked on: programs before this understand three marks.
pub(super) fn sealed_mark(
    key: &Key,
    candidate: CandidateId,
    step: &StepId,
    mark: StepMark,
) -> (Vec<u8>, Option<Vec<u8>>) {
    let (mark, doing) = match mark {
        StepMark::Doing => (StepMark::NotYet, true),
        StepMark::Done | StepMark::NotYet | StepMark::NeedHelp => (mark, false),
    };
    let sealed = key.seal_json(&spots::step_mark(candidate, step), &mark);
    let doing = doing.then(|| key.seal_json(&spots::step_doing(candidate, step), &true));
    (sealed, doing)
}

/// Takes a row into the journey it belongs to.
pub(super) fn take_in(
    key: &Key,
    journey: &mut Journey,
    (kind, name): (&str, &str),
    was: String,
    value: &[u8],
) -> Result<()> {
    let id = journey.id;
    let step = StepId::from(name);
    match kind {
        "doing" => {
            let doing: bool = key.open_json(&spots::step_doing(id, &step), value)?;
            let mark = journey.steps.get(&step);
            if doing && mark.is_none_or(|mark| *mark == StepMark::NotYet) {
                journey.steps.insert(step, StepMark::Doing);
            }
        }
        "plan" if name == PERSON => {
            journey.plan.habits = key.open_json(&spots::plan(id, PERSON), value)?;
        }
        "plan" => {
            let plan: StepPlan = key.open_json(&spots::plan(id, name), value)?;
            journey.plan.steps.insert(step, plan);
        }
        "changed" => {
            let now = String::from_utf8(value.to_vec())?;
            journey.plan.changed.insert(step, (was, now));
        }
        other => bail!("a row of an unknown kind: {other}"),
    }
    Ok(())
}

impl Tx {
    /// Notes the rows that a fact about a plan changes; returns what the journey log calls it.
    pub(super) fn planned(&mut self, fact: &PlanFact) -> Result<&'static str> {
        let me = self.me()?;
        Ok(match fact {
            PlanFact::Marked(step, mark) => {
                self.changes.steps.insert((me, step.clone()), *mark);
                "step-marked"
            }
            PlanFact::Planned(step, _) => {
                self.changes.plans.insert((me, Some(step.clone())));
                "step-planned"
            }
            PlanFact::Settled(_) => {
                self.changes.plans.insert((me, None));
                "plan-settled"
            }
            PlanFact::ChangeTold(step) => {
                self.changes.plans.insert((me, Some(step.clone())));
                self.changes.told_steps.insert((me, step.clone()));
                "step-change-told"
            }
        })
    }

    /// Writes what changed of plans.
    pub(super) async fn write_plans(&mut self, changes: &Changes) -> Result<()> {
        let plans = changes.staying(&changes.plans, |(candidate, _)| *candidate);
        if plans.is_empty() {
            return Ok(());
        }
        let (mut candidates, mut names, mut sealed) = (vec![], vec![], vec![]);
        for (candidate, step) in plans {
            let person = self.person(*candidate)?;
            let plan = &person.journey.plan;
            let name = step.as_ref().map_or(PERSON, StepId::as_str);
            let spot = spots::plan(*candidate, name);
            sealed.push(match step {
                Some(step) => person.key.seal_json(&spot, &plan.step(step)),
                None => person.key.seal_json::<Habits>(&spot, &plan.habits),
            });
            candidates.push(candidate.0);
            names.push(name.to_owned());
        }
        let told = changes.staying(&changes.told_steps, |(candidate, _)| *candidate);
        let told_by: Vec<Uuid> = told.iter().map(|(candidate, _)| candidate.0).collect();
        let told: Vec<String> = told.iter().map(|(_, step)| step.to_string()).collect();
        let at = self.at;
        sqlx::query!(
            "with told as (
                delete from changed_steps using unnest($5::uuid[], $6::text[]) as n (candidate, step)
                where changed_steps.candidate = n.candidate and changed_steps.step = n.step
            )
            insert into plans (candidate, step, plan, at)
            select n.*, $4 from unnest($1::uuid[], $2::text[], $3::bytea[]) n
            on conflict (candidate, step) do update set plan = excluded.plan, at = excluded.at",
            &candidates,
            &names,
            &sealed,
            at,
            &told_by,
            &told
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    /// A person's own plan, for `/mydata`.
    pub(super) fn own_plan(&self, candidate: CandidateId) -> Result<Value> {
        let plan = &self.person(candidate)?.journey.plan;
        let time = |at: Option<time::OffsetDateTime>| at.and_then(|at| at.format(&Rfc3339).ok());
        let steps = plan.steps.iter().map(|(step, plan)| {
            json!({
                "step": step,
                "day": plan.date.map(|day| day.to_string()),
                "time": plan.time.map(|time| time.to_string()),
                "working_on_it_since": time(plan.began),
                "good_luck_wished": plan.wished,
                "questions_unanswered": plan.asked,
                "asked_at": time(plan.asked_at),
                "ask_not_before": time(plan.not_before),
                "ask_nothing": plan.silent,
                "day_changed": plan.moved,
                "versions_known": plan.told,
            })
        });
        let habits = &plan.habits;
        let changed = plan.changed.iter();
        let changed =
            changed.map(|(step, (was, now))| json!({ "step": step, "was": was, "now": now }));
        Ok(json!({
            "steps": steps.collect::<Value>(),
            "time_zone": habits.zone,
            "hours": habits.hours,
            "answers_true_since": time(habits.true_since),
            "asked_whether_true": time(habits.refresh_asked),
            "ask_that_not_before": time(habits.refresh_not_before),
            "asked_beside": habits.asking,
            "scores_asked": habits.scoring.as_ref().map(|scoring| json!({
                "step": scoring.step, "questions": scoring.asked,
                "day": scoring.date.map(|day| day.to_string()),
            })),
            "help_wanted_with": habits.help,
            "changed_and_not_told_yet": changed.collect::<Value>(),
        }))
    }
}
