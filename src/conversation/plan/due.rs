//! What is due to be said of a plan, and when: a pure table of the kinds of steps.
//!
//! - With a date: good luck on the day before, never later; afterwards a question, so many days after
//!   it as the kind of step takes ([`days_after`]).
//! - Without a date, while the person works on it: a question every four weeks.
//! - A question that stands unanswered comes again after four weeks, three in all; then silence.
//! - A year after somebody last said so: is all of it still true?
//! - What a step asks for has changed: once, all such steps together.
//!
//! What is said is decided under the person's lock, and that it was said is kept with it: so nothing is
//! said twice, whatever clocks and programs do.

use time::{Duration, OffsetDateTime};

use super::{StepPlan, Waking};
use crate::audit::Profile;
use crate::conversation::{Journey, StepMark, World};
use crate::pathway::{Step, StepId, StepKind};

/// How many questions about a step may stand unanswered.
const MOST_UNANSWERED: u8 = 3;

/// How long after a question the next one comes.
const AGAIN_AFTER: Duration = Duration::weeks(4);

/// How long after the person last did something the bot may begin to speak by itself.
const PAUSE: Duration = Duration::minutes(15);

/// How long answers are taken to be true.
const TRUE_FOR: Duration = Duration::days(365);

/// What may be said of a plan. The order is the order in which it is said.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Prompt {
    /// The day before.
    GoodLuck(StepId),
    /// The day is over: what came of it?
    Result(StepId),
    /// What these steps ask for has changed.
    Changed(Vec<StepId>),
    /// How does it go?
    HowIsIt(StepId),
    /// Is all of it still true?
    Refresh,
}

/// Something that may be said from a moment on, some of it until another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// What.
    pub prompt: Prompt,
    /// From when on.
    pub from: OffsetDateTime,
    /// Until when.
    pub until: Option<OffsetDateTime>,
}

/// How many days after its date a step's result is asked for.
fn days_after(kind: StepKind) -> i64 {
    match kind {
        StepKind::Exam => 1,
        StepKind::Eligibility => 7,
        // Results of a test of English come within about two weeks.
        StepKind::English => 16,
        StepKind::Education | StepKind::Training => 28,
        // What others decide on takes them weeks.
        StepKind::Verification | StepKind::Application | StepKind::Register => 42,
    }
}

impl Journey {
    /// Everything that may be said of the plan, now or later, what is said first before the rest.
    pub fn prompts(&self, world: &World, profile: &Profile) -> Vec<Due> {
        let waking = self.waking(world);
        let mut prompts: Vec<Due> = vec![];
        for (step, done) in world.steps_and_done(profile, self) {
            if !done {
                prompts.extend(self.prompts_of(step, waking));
            }
        }
        prompts.extend(self.changes_due(world, profile));
        prompts.extend(self.refresh_due());
        prompts.sort_by(|one, other| (&one.prompt, one.from).cmp(&(&other.prompt, other.from)));
        prompts
    }

    fn prompts_of(&self, step: &Step, waking: Waking<'_>) -> Vec<Due> {
        let Some(plan) = self.plan.steps.get(&step.id).filter(|plan| !plan.silent) else {
            return vec![];
        };
        let doing = self.steps.get(&step.id) == Some(&StepMark::Doing);
        let (prompt, first) = match plan.date {
            Some(day) => {
                let after = day.saturating_add(Duration::days(days_after(step.kind)));
                (Prompt::Result(step.id.clone()), Some(waking.begins(after)))
            }
            None => {
                let began = plan.began.filter(|_| doing);
                let first = began.map(|began| began.saturating_add(AGAIN_AFTER));
                (Prompt::HowIsIt(step.id.clone()), first)
            }
        };
        let question = question_at(plan, first).map(|from| Due {
            prompt,
            from,
            until: None,
        });
        let luck = plan.date.filter(|_| !plan.wished).map(|day| Due {
            prompt: Prompt::GoodLuck(step.id.clone()),
            from: waking.begins(day.saturating_sub(Duration::DAY)),
            until: Some(waking.begins(day)),
        });
        luck.into_iter().chain(question).collect()
    }

    /// The steps of theirs that are not done and whose requirement is one they have not heard of.
    fn changes_due(&self, world: &World, profile: &Profile) -> Option<Due> {
        let is_news = |step: &StepId| {
            let (_, now) = self.plan.changed.get(step)?;
            let told = self.plan.steps.get(step);
            (!told.is_some_and(|plan| plan.told.contains(now))).then(|| step.clone())
        };
        let open = world.steps_and_done(profile, self).into_iter();
        let open = open.filter(|(_, done)| !done);
        let steps: Vec<StepId> = open.filter_map(|(step, _)| is_news(&step.id)).collect();
        (!steps.is_empty()).then_some(Due {
            prompt: Prompt::Changed(steps),
            from: OffsetDateTime::UNIX_EPOCH,
            until: None,
        })
    }

    fn refresh_due(&self) -> Option<Due> {
        let habits = &self.plan.habits;
        let since = habits.true_since.filter(|_| self.confirmed)?;
        let since = habits.refresh_asked.map_or(since, |asked| asked.max(since));
        let from = since.saturating_add(TRUE_FOR);
        Some(Due {
            prompt: Prompt::Refresh,
            from: habits.refresh_not_before.unwrap_or(from),
            until: None,
        })
    }

    /// When something of the plan is to be said next, to somebody who was last heard `since` then.
    pub fn next_prompt(
        &self,
        world: &World,
        profile: &Profile,
        since: OffsetDateTime,
    ) -> Option<OffsetDateTime> {
        if !self.takes_unasked() {
            return None;
        }
        let prompts = self.prompts(world, profile).into_iter();
        let at = |due: Due| {
            let at = self.next_told(due.from.max(since.saturating_add(PAUSE)), world);
            due.until.is_none_or(|until| at < until).then_some(at)
        };
        prompts.filter_map(at).min()
    }

    /// What of the plan is to be said at this moment.
    pub fn prompt_due(
        &self,
        world: &World,
        profile: &Profile,
        since: OffsetDateTime,
        now: OffsetDateTime,
    ) -> Option<Prompt> {
        let rested = now >= since.saturating_add(PAUSE);
        if !rested || !self.may_be_told(now, world) {
            return None;
        }
        let is_due = |due: &Due| due.from <= now && due.until.is_none_or(|until| now < until);
        let mut prompts = self.prompts(world, profile).into_iter();
        prompts.find(is_due).map(|due| due.prompt)
    }
}

/// When the next question about a step comes, if one does.
fn question_at(plan: &StepPlan, first: Option<OffsetDateTime>) -> Option<OffsetDateTime> {
    if plan.asked >= MOST_UNANSWERED {
        return None;
    }
    let unanswered = plan.asked_at.filter(|_| plan.asked > 0);
    let again = unanswered.map(|asked| asked.saturating_add(AGAIN_AFTER));
    // Who asked for a later day gets that day; but nothing is asked before its time.
    let put_off = |first| plan.not_before.map(|until| until.max(first));
    first.map(|first| put_off(first).or(again).unwrap_or(first))
}
