//! Random presses, clock jumps forward and back, and journeys loaded anew between any two turns: no
//! prompt before its time, none twice, none after a stop, none in somebody's night.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use stepward::conversation::plan::{PlanPress, PlanSay, Prompt, StepPlan};
use stepward::conversation::{
    CaseCode, CaseId, Delay, Fact, Fresh, Heard, Journey, Plan, Press, Said, Say, Scene, Silence,
    StepMark, Where, turn,
};
use stepward::pathway::StepId;
use time::macros::datetime;
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

use super::{nurse, world};

const STEPS: [&str; 4] = ["nmc_account", "nmc_english", "nmc_osce", "nmc_register"];

/// What happens next.
#[derive(Clone, Debug)]
enum Event {
    /// A button is pressed.
    Press(PlanPress),
    /// A day of a step, so many days from now, is given.
    Date(usize, i64),
    /// Messages are stopped or wanted again.
    Pause(bool),
    /// Hours pass, and then the bot looks.
    Hours(i64),
    /// The clock jumps, by days, and then the bot looks.
    Jump(i64),
}

fn events() -> impl Strategy<Value = Event> {
    let step = || (0..STEPS.len()).prop_map(|at| StepId::from(STEPS[at]));
    prop_oneof![
        2 => (step(), prop::sample::select(vec![StepMark::Doing, StepMark::Done, StepMark::NotYet]))
            .prop_map(|(step, mark)| Event::Press(PlanPress::Mark(step, mark))),
        3 => (0..STEPS.len(), 0..60_i64).prop_map(|(step, days)| Event::Date(step, days)),
        1 => step().prop_map(|step| Event::Press(PlanPress::NoDate(step))),
        1 => (step(), prop::sample::select(vec![3_u8, 14]))
            .prop_map(|(step, days)| Event::Press(PlanPress::Snooze(Some(step), days))),
        1 => step().prop_map(|step| Event::Press(PlanPress::Drop(step))),
        1 => any::<bool>().prop_map(Event::Pause),
        1 => prop::sample::select(vec!["Asia/Kabul", "Europe/London", "America/New_York"])
            .prop_map(|zone| Event::Press(PlanPress::Zone(zone.to_owned()))),
        1 => (6..23_u8, any::<bool>())
            .prop_map(|(hour, first)| Event::Press(PlanPress::Hour(first, hour))),
        12 => (1..60_i64).prop_map(Event::Hours),
        2 => prop::sample::select(vec![-400_i64, -30, -1, 1, 30, 400]).prop_map(Event::Jump),
    ]
}

/// A person with the clock that the bot sees.
struct Life {
    me: Journey,
    now: OffsetDateTime,
    since: OffsetDateTime,
    /// When the last prompt was told.
    last: Option<OffsetDateTime>,
    /// The days for which good luck was wished since they were given.
    wished: BTreeSet<(StepId, Date)>,
    /// How many questions about a step came since the person last said something of it.
    asked: BTreeMap<StepId, u8>,
    /// Steps about which no question is wanted.
    dropped: BTreeSet<StepId>,
}

impl Life {
    fn does(&mut self, said: Said) -> Vec<PlanSay> {
        let heard = Heard {
            at: self.now,
            place: Where::Private,
            said: said.clone(),
            message: None,
            app_language: None,
            query: said.is_deed().then(|| "1".to_owned()),
            in_group: None,
            delay: Delay::None,
            fresh: Fresh {
                case: CaseId(Uuid::from_u128(1)),
                code: CaseCode::from_chance(1),
                id: Uuid::from_u128(2),
            },
        };
        let silence = Silence {
            since: self.since,
            remind_at: Some(self.now),
        };
        let scene = Scene {
            candidate: Some(self.me.clone()),
            silence: Some(silence),
            ..Scene::default()
        };
        let turn = turn(&scene, &heard, world());
        turn.facts.iter().for_each(|fact| self.me.apply(fact));
        if said.is_deed() {
            self.since = self.now;
        }
        self.load_anew();
        let plan = turn
            .replies
            .into_iter()
            .filter_map(|reply| match reply.say {
                Say::Plan(say) => Some(*say),
                _ => None,
            });
        plan.collect()
    }

    /// What is kept of the plan is all that a program has that starts now.
    fn load_anew(&mut self) {
        let steps = self.me.plan.steps.iter().map(|(step, plan)| {
            let kept = serde_json::to_string(plan).unwrap();
            (
                step.clone(),
                serde_json::from_str::<StepPlan>(&kept).unwrap(),
            )
        });
        let habits = serde_json::to_string(&self.me.plan.habits).unwrap();
        self.me.plan = Plan {
            steps: steps.collect(),
            habits: serde_json::from_str(&habits).unwrap(),
            changed: self.me.plan.changed.clone(),
        };
    }

    fn meets(&mut self, event: &Event) {
        match event {
            Event::Press(press) => {
                self.note(press);
                self.does(Said::Pressed(Press::Plan(press.clone())));
            }
            Event::Date(step, days) => {
                let today = self.me.waking(world()).today(self.now);
                let press = PlanPress::Date(STEPS[*step].into(), today + Duration::days(*days));
                self.note(&press);
                self.does(Said::Pressed(Press::Plan(press)));
            }
            Event::Pause(true) => drop(self.does(Said::Pressed(Press::Pause))),
            Event::Pause(false) => drop(self.does(Said::Pressed(Press::Unpause))),
            Event::Hours(hours) => self.passes(Duration::hours(*hours)),
            Event::Jump(days) => self.passes(Duration::days(*days)),
        }
    }

    /// What a press says of a step begins its questions anew.
    fn note(&mut self, press: &PlanPress) {
        let step = match press {
            PlanPress::Mark(step, _)
            | PlanPress::Date(step, _)
            | PlanPress::NoDate(step)
            | PlanPress::Snooze(Some(step), _) => step,
            PlanPress::Drop(step) => {
                self.dropped.insert(step.clone());
                return;
            }
            _ => return,
        };
        self.asked.remove(step);
        self.dropped.remove(step);
        // Another day, or none: good luck is wished anew.
        let day = self.me.plan.step(step).date;
        let same = matches!(press, PlanPress::Date(_, new) if Some(*new) == day);
        if !same && !matches!(press, PlanPress::Snooze(..)) {
            self.wished.retain(|(wished, _)| wished != step);
        }
    }

    fn passes(&mut self, by: Duration) {
        self.now += by;
        let before = self.me.clone();
        for say in self.does(Said::TimePassed) {
            if let PlanSay::Prompt(prompt, date) = say {
                self.judge(&before, &prompt, date.map(|(date, _)| date));
            }
        }
    }

    fn judge(&mut self, before: &Journey, prompt: &Prompt, date: Option<Date>) {
        let now = self.now;
        assert!(!before.paused, "{prompt:?} after a stop");
        assert!(!before.quiet(now, world()), "{prompt:?} in a night");
        let apart = self.last.is_none_or(|last| now - last >= Duration::DAY);
        assert!(apart, "{prompt:?} within a day of the last");
        self.last = Some(now);
        let today = before.waking(world()).today(now);
        match prompt {
            Prompt::GoodLuck(step) => {
                let date = date.unwrap();
                assert_eq!(date, today + Duration::DAY, "{prompt:?} early or late");
                assert!(self.wished.insert((step.clone(), date)), "{prompt:?} twice");
                assert!(!self.dropped.contains(step));
            }
            Prompt::Result(step) => {
                assert!(today > date.unwrap(), "{prompt:?} early");
                self.judge_question(before, step);
            }
            Prompt::HowIsIt(step) => {
                assert_eq!(before.steps.get(step), Some(&StepMark::Doing));
                self.judge_question(before, step);
            }
            Prompt::Refresh => {
                let since = before.plan.habits.true_since.unwrap();
                assert!(now - since >= Duration::days(365), "{prompt:?} early");
            }
            Prompt::Changed(_) => panic!("nothing has changed"),
        }
    }

    fn judge_question(&mut self, before: &Journey, step: &StepId) {
        let asked = self.asked.entry(step.clone()).or_default();
        *asked += 1;
        assert!(*asked <= 3, "{step} is asked about again and again");
        assert!(!self.dropped.contains(step), "{step} was dropped");
        assert_ne!(before.steps.get(step), Some(&StepMark::Done));
        let plan = before.plan.step(step);
        assert!(plan.not_before.is_none_or(|until| until <= self.now));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn prompts_keep_their_times(events in prop::collection::vec(events(), 1..120)) {
        let now = datetime!(2027-03-20 10:00 UTC);
        let mut life = Life {
            me: nurse(),
            now,
            since: now,
            last: None,
            wished: BTreeSet::new(),
            asked: BTreeMap::new(),
            dropped: BTreeSet::new(),
        };
        life.me.apply(&Fact::Reachable(true));
        for event in &events {
            life.meets(event);
        }
    }
}
