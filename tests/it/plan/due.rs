//! When what is due of each kind of step: the table, held against a calendar.

use stepward::conversation::plan::{Prompt, StepPlan};
use stepward::conversation::{Fact, Journey, StepMark};
use time::macros::{date, datetime};
use time::{Date, Duration, OffsetDateTime};

use super::{nurse, planned, settled, with_occupation, world};

/// Noon on a day, in winter, when London has the time of UTC.
fn noon(day: Date) -> OffsetDateTime {
    day.with_hms(12, 0, 0).unwrap().assume_utc()
}

fn due(me: &Journey, at: OffsetDateTime) -> Option<Prompt> {
    let profile = me.profile(world());
    me.prompt_due(world(), &profile, datetime!(2026-01-01 00:00 UTC), at)
}

/// The days after the given one on which something is due that is said at once, with what it is.
fn said(me: &mut Journey, from: Date, count: i64) -> Vec<(i64, String)> {
    let mut said = vec![];
    for after in 0..count {
        let now = noon(from + Duration::days(after));
        let Some(prompt) = due(me, now) else { continue };
        match &prompt {
            Prompt::GoodLuck(step) => {
                let mut plan = me.plan.step(step);
                plan.wished = true;
                me.apply(&Fact::Plan(stepward::conversation::PlanFact::Planned(
                    step.clone(),
                    plan,
                )));
                said.push((after, "good luck".to_owned()));
            }
            Prompt::Result(step) | Prompt::HowIsIt(step) => {
                let mut plan = me.plan.step(step);
                plan.asked += 1;
                plan.asked_at = Some(now);
                plan.not_before = None;
                me.apply(&Fact::Plan(stepward::conversation::PlanFact::Planned(
                    step.clone(),
                    plan,
                )));
                let is_result = matches!(prompt, Prompt::Result(_));
                said.push((
                    after,
                    if is_result { "result" } else { "how is it" }.to_owned(),
                ));
            }
            Prompt::Refresh => {
                settled(me, |habits| habits.refresh_asked = Some(now));
                said.push((after, "still true?".to_owned()));
            }
            Prompt::Changed(_) => said.push((after, "changed".to_owned())),
        }
        me.apply(&Fact::ToldUnasked(now));
    }
    said
}

/// Every kind of step: good luck on the day before, and the result after so many days.
#[test]
fn a_step_with_a_day_is_paced_by_its_kind() {
    let day = date!(2027 - 01 - 20);
    for (occupation, step, after) in [
        ("nurse", "nmc_account", 7),
        ("nurse", "nmc_english", 16),
        ("nurse", "nmc_cbt", 1),
        ("nurse", "nmc_osce", 1),
        ("nurse", "nmc_register", 42),
        ("dentist", "gdc_apply_ore", 42),
        ("optometrist", "goc_qc", 42),
        ("pharmacist", "ospap", 28),
        ("pharmacist", "pharm_training", 28),
        ("porter", "open_papers", 42),
        ("porter", "open_english", 28),
    ] {
        let mut me = with_occupation(occupation);
        let plan = StepPlan {
            date: Some(day),
            began: Some(datetime!(2027-01-01 10:00 UTC)),
            ..StepPlan::default()
        };
        planned(&mut me, step, StepMark::Doing, plan);
        let found = said(&mut me, day - Duration::days(10), 300);
        let [luck, asked @ ..] = found.as_slice() else {
            panic!("{step}: nothing is said");
        };
        assert_eq!(*luck, (9, "good luck".to_owned()), "{step}");
        // Unanswered questions come again after four weeks, three in all.
        let result = |weeks: i64| (10 + after + weeks * 7, "result".to_owned());
        assert_eq!(asked, [result(0), result(4), result(8)], "{step}");
    }
}

#[test]
fn a_step_without_a_day_is_asked_about_every_four_weeks_and_three_times_at_most() {
    let mut me = nurse();
    let plan = StepPlan {
        began: Some(noon(date!(2027 - 01 - 01))),
        ..StepPlan::default()
    };
    planned(&mut me, "nmc_english", StepMark::Doing, plan);
    let found = said(&mut me, date!(2027 - 01 - 01), 300);
    let how = |after| (after, "how is it".to_owned());
    assert_eq!(found, [how(28), how(56), how(84)]);
}

#[test]
fn nothing_is_said_of_steps_that_are_done_or_not_begun_or_not_theirs() {
    let plan = StepPlan {
        date: Some(date!(2027 - 01 - 20)),
        began: Some(datetime!(2027-01-01 10:00 UTC)),
        ..StepPlan::default()
    };
    for (step, mark, plan) in [
        ("nmc_osce", StepMark::Done, plan.clone()),
        ("nmc_osce", StepMark::NotYet, StepPlan::default()),
        ("plab1", StepMark::Doing, plan.clone()),
        (
            "nmc_osce",
            StepMark::Doing,
            StepPlan {
                silent: true,
                ..plan
            },
        ),
    ] {
        let mut me = nurse();
        planned(&mut me, step, mark, plan);
        assert_eq!(
            said(&mut me, date!(2027 - 01 - 01), 200),
            [],
            "{step} {mark:?}"
        );
    }
}

#[test]
fn good_luck_never_comes_late() {
    let mut me = nurse();
    let plan = StepPlan {
        date: Some(date!(2027 - 01 - 20)),
        ..StepPlan::default()
    };
    planned(&mut me, "nmc_osce", StepMark::Doing, plan);
    assert_eq!(due(&me, datetime!(2027-01-18 19:59 UTC)), None);
    let luck = Some(Prompt::GoodLuck("nmc_osce".into()));
    assert_eq!(due(&me, datetime!(2027-01-19 08:59 UTC)), None, "asleep");
    assert_eq!(due(&me, datetime!(2027-01-19 09:00 UTC)), luck);
    assert_eq!(due(&me, datetime!(2027-01-19 19:59 UTC)), luck);
    assert_eq!(
        due(&me, datetime!(2027-01-20 09:00 UTC)),
        None,
        "the day itself"
    );
    // Where they live it is another day.
    settled(&mut me, |habits| {
        habits.zone = Some("Pacific/Kiritimati".to_owned())
    });
    assert_eq!(due(&me, datetime!(2027-01-18 19:00 UTC)), luck);
}

#[test]
fn a_question_that_was_put_off_comes_on_that_day_and_not_before() {
    let mut me = nurse();
    let until = noon(date!(2027 - 02 - 10));
    let plan = StepPlan {
        began: Some(noon(date!(2027 - 01 - 01))),
        not_before: Some(until),
        ..StepPlan::default()
    };
    planned(&mut me, "nmc_english", StepMark::Doing, plan);
    assert_eq!(due(&me, until - Duration::MINUTE), None);
    let how = Some(Prompt::HowIsIt("nmc_english".into()));
    assert_eq!(due(&me, until), how);
}

#[test]
fn once_a_year_it_is_asked_whether_all_is_still_true() {
    let mut me = nurse();
    settled(&mut me, |habits| {
        habits.true_since = Some(noon(date!(2027 - 01 - 01)));
    });
    let found = said(&mut me, date!(2027 - 01 - 01), 800);
    let asked = |after| (after, "still true?".to_owned());
    assert_eq!(found, [asked(365), asked(730)]);
}

/// The next moment is never in somebody's night, nor within a day of the last word, nor late.
#[test]
fn the_next_moment_is_when_it_may_be_said() {
    let mut me = nurse();
    let plan = StepPlan {
        date: Some(date!(2027 - 01 - 20)),
        ..StepPlan::default()
    };
    planned(&mut me, "nmc_osce", StepMark::Doing, plan);
    let profile = me.profile(world());
    let next = |me: &Journey, since| me.next_prompt(world(), &profile, since);
    let long_ago = datetime!(2027-01-01 10:00 UTC);
    assert_eq!(next(&me, long_ago), Some(datetime!(2027-01-19 09:00 UTC)));
    me.apply(&Fact::ToldUnasked(datetime!(2027-01-18 11:00 UTC)));
    assert_eq!(next(&me, long_ago), Some(datetime!(2027-01-19 11:00 UTC)));
    // Told something on the evening of the day before that: it would be too late for good luck.
    me.apply(&Fact::ToldUnasked(datetime!(2027-01-19 10:00 UTC)));
    assert_eq!(next(&me, long_ago), Some(datetime!(2027-01-21 09:00 UTC)));
    me.apply(&Fact::Paused(true));
    assert_eq!(next(&me, long_ago), None);
}
