//! Samples of everything that is said of a plan.

use stepward::audit::{OccupationId, Slot};
use stepward::conversation::plan::{
    Calendar, Done, PlanSay, Prompt, StepLine, StepPage, Steps, WhenPage,
};
use stepward::conversation::{CandidateId, Say, StepMark};
use stepward::pathway::{EnglishGap, Part, PartGap, StepId};
use time::macros::{date, datetime, time};
use uuid::Uuid;

fn say(say: PlanSay) -> Say {
    Say::Plan(Box::new(say))
}

fn page(profession: Option<&OccupationId>, step: &StepId, mark: Option<StepMark>) -> StepPage {
    StepPage {
        profession: profession.cloned(),
        step: step.clone(),
        mark,
        date: None,
        gap: None,
        oet: true,
    }
}

/// One step, marked.
pub fn step(profession: Option<&OccupationId>, step: &StepId, mark: Option<StepMark>) -> Say {
    say(PlanSay::Step(page(profession, step, mark)))
}

/// All steps of a profession, marked.
pub fn steps(profession: Option<&OccupationId>, ids: &[StepId], mark: Option<StepMark>) -> Say {
    let line = |step: &StepId| StepLine {
        step: step.clone(),
        mark,
        date: Some(date!(2027 - 03 - 12)),
    };
    say(PlanSay::Steps(Steps {
        profession: profession.cloned(),
        steps: ids.iter().map(line).collect(),
        next: ids.last().cloned(),
        bridging: vec!["healthcare_support_worker".into(), "phlebotomist".into()],
        leads_to: vec!["nurse".into()],
    }))
}

fn gaps() -> Vec<EnglishGap> {
    let parts = [
        Part::Listening,
        Part::Reading,
        Part::Writing,
        Part::Speaking,
        Part::Overall,
    ];
    let short = |have, need| {
        let gap = |part| PartGap { part, have, need };
        EnglishGap::Short(parts.map(gap).into())
    };
    vec![
        EnglishGap::NotTold,
        EnglishGap::OtherTest,
        EnglishGap::Reached,
        short(Some(320), Some(350)),
        short(Some(65), None),
        short(None, Some(350)),
    ]
}

/// Samples of everything that is said of a plan.
pub fn planned() -> Vec<Say> {
    let nurse = OccupationId::from("nurse");
    let (english, osce) = (StepId::from("nmc_english"), StepId::from("nmc_osce"));
    let day = date!(2027 - 03 - 12);
    let at = Some(time!(09:30));
    let mut all = vec![
        steps(Some(&nurse), std::slice::from_ref(&english), None),
        steps(None, &["open_papers".into()], Some(StepMark::Done)),
        say(PlanSay::NoSteps),
    ];
    for mark in StepMark::ALL {
        all.push(step(Some(&nurse), &english, Some(*mark)));
        all.push(step(None, &"open_papers".into(), Some(*mark)));
    }
    for gap in gaps() {
        for oet in [true, false] {
            let page = StepPage {
                gap: Some(gap.clone()),
                date: Some((day, at)),
                oet,
                ..page(Some(&nurse), &english, None)
            };
            all.push(say(PlanSay::Step(page.clone())));
            all.push(say(PlanSay::ScoresKept(page)));
        }
    }
    for time in [None, at] {
        let (step, date) = (english.clone(), day);
        all.push(say(PlanSay::DateKept { step, date, time }));
    }
    for again in [false, true] {
        let (step, today) = (english.clone(), day);
        all.push(say(PlanSay::AskDate { step, today, again }));
        let offered = vec!["Europe/London".to_owned(), "Africa/Addis_Ababa".to_owned()];
        all.push(say(PlanSay::PickZone { offered, again }));
        all.push(say(PlanSay::PickHour(again)));
        all.push(say(PlanSay::When(WhenPage {
            hours: (9, 20),
            zone: "Europe/London".to_owned(),
            now: datetime!(2027-03-12 17:05 UTC),
            changed: again,
        })));
    }
    all.extend([
        say(PlanSay::AskTime(english.clone(), day)),
        say(PlanSay::NoDateKept(english.clone())),
        say(PlanSay::DoingKept(english.clone())),
        say(PlanSay::NotPassed(osce.clone())),
        say(PlanSay::ScoresBegin),
        say(PlanSay::Snoozed(day)),
        say(PlanSay::Dropped),
        say(PlanSay::StillTrue),
    ]);
    for (now, more, next) in [(0, 0, None), (1, 1, Some(osce.clone())), (21, 5, None)] {
        all.push(say(PlanSay::Done(Done {
            step: english.clone(),
            now,
            more,
            next,
            registration: Some(Slot::new(&"registration".into(), 0)),
        })));
    }
    all.push(calendar());
    all.extend(prompts());
    all
}

/// A day as a file for a calendar: what stands under it.
pub fn calendar() -> Say {
    let of = (CandidateId(Uuid::from_u128(1)), &StepId::from("nmc_osce"));
    let (day, written) = (date!(2027 - 03 - 12), datetime!(2027-03-01 10:00 UTC));
    let event = Calendar::new(of, (day, None), "Europe/London", 0, written);
    say(PlanSay::Calendar(event))
}

/// Everything that is said of a plan to somebody who did not ask for it.
pub fn prompts() -> Vec<Say> {
    let day = date!(2027 - 03 - 12);
    let at = Some(time!(09:30));
    let steps = [
        "nmc_account",
        "nmc_english",
        "nmc_osce",
        "gdc_apply_ore",
        "goc_qc",
        "ospap",
        "pharm_training",
        "nmc_register",
        "open_work",
    ];
    let mut all = vec![
        say(PlanSay::Prompt(Prompt::Refresh, None)),
        say(PlanSay::Prompt(
            Prompt::Changed(vec!["nmc_english".into(), "nmc_osce".into()]),
            None,
        )),
    ];
    for step in steps.map(StepId::from) {
        for time in [None, at] {
            let luck = Prompt::GoodLuck(step.clone());
            all.push(say(PlanSay::Prompt(luck, Some((day, time)))));
        }
        let result = Prompt::Result(step.clone());
        all.push(say(PlanSay::Prompt(result, Some((day, at)))));
        all.push(say(PlanSay::Prompt(Prompt::HowIsIt(step), None)));
    }
    all
}
