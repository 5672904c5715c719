//! What is said of a plan: days asked for and kept, what came of them, and the times to write.

use time::{Date, Duration, Time};

use super::{Arguments, Catalogue, Language, Message, Style, Wording};
use crate::audit::LanguageCode;
use crate::conversation::plan::{Done, Part, PlanPress, PlanSay, WhenPage};
use crate::conversation::{Press, StepMark};
use crate::message::Button;
use crate::pathway::StepId;

/// The days that buttons offer, counted from today.
const DAYS: [i64; 8] = [1, 2, 3, 7, 14, 21, 28, 42];

/// The example of a day to be written lies so many days ahead.
const EXAMPLE: i64 = 30;

/// The hours that buttons offer for a day's time.
const TIMES: [u8; 9] = [8, 9, 10, 11, 12, 13, 14, 15, 16];

/// The hours of the day that can be chosen, for messages to begin at or to end at.
const HOURS: std::ops::RangeInclusive<u8> = 6..=23;

impl Wording<'_> {
    pub(super) fn plan(self, say: &PlanSay) -> Message {
        match say {
            PlanSay::Steps(steps) => self.steps(steps),
            PlanSay::NoSteps => self.no_steps(),
            PlanSay::Step(page) => self.step(page),
            PlanSay::AskDate { step, today, again } => self.ask_date(step, *today, *again),
            PlanSay::AskTime(step, date) => self.ask_time(step, *date),
            PlanSay::DateKept { step, date, time } => self.date_kept(step, *date, *time),
            PlanSay::NoDateKept(step) => self.about_step("step-no-date-kept", step),
            PlanSay::DoingKept(step) => self.about_step("step-doing-kept", step),
            PlanSay::Calendar(_) => self.plain(self.text("calendar-file")),
            PlanSay::Done(done) => self.step_done(done),
            PlanSay::NotPassed(step) => self.not_passed(step),
            PlanSay::ScoresBegin => self.plain(self.text("step-scores-begin")),
            PlanSay::ScoresKept(page) => {
                let message = self.step(page);
                let text = format!("{}\n\n{}", self.text("step-scores-kept"), message.text);
                Message { text, ..message }
            }
            PlanSay::Prompt(prompt, date) => self.prompt(prompt, *date),
            PlanSay::Snoozed(day) => {
                let day = Arguments::default().with("date", *day);
                self.message(self.with("snoozed", &day), vec![vec![self.when_button()]])
            }
            PlanSay::Dropped => self.message(self.text("snoozed-never"), self.to_steps()),
            PlanSay::StillTrue => self.message(self.text("still-true"), self.to_steps()),
            PlanSay::When(page) => self.when(page),
            PlanSay::PickHour(first) => self.pick_hour(*first),
            PlanSay::PickZone { offered, again } => self.pick_zone(offered, *again),
        }
    }

    pub(super) fn when_button(self) -> Button {
        self.plan_button("button-when", PlanPress::When)
    }

    fn to_steps(self) -> Vec<Vec<Button>> {
        vec![vec![
            self.plan_button("button-all-steps", PlanPress::Steps),
            self.menu_button(),
        ]]
    }

    /// The day of a step, and its time.
    pub(super) fn dated(self, date: Option<(Date, Option<Time>)>) -> Option<String> {
        let (date, time) = date?;
        Some(match time {
            Some(time) => self.with("step-next-date-time", &day_and_time(date, time)),
            None => self.with("step-next-date", &Arguments::default().with("date", date)),
        })
    }

    // --- days

    fn ask_date(self, step: &StepId, today: Date, again: bool) -> Message {
        let day = |days: i64| today.saturating_add(Duration::days(days));
        let key = if again {
            "ask-step-date-again"
        } else {
            "ask-step-date"
        };
        let text = Arguments::default()
            .with("step", self.step_title(step))
            .with("example", day(EXAMPLE));
        let buttons = DAYS.map(|days| {
            let label = Arguments::default().with("date", day(days));
            let press = Press::Plan(PlanPress::Date(step.clone(), day(days)));
            self.button_with("plan-dated", &label, &press)
        });
        let mut keyboard: Vec<Vec<Button>> = buttons.chunks(2).map(<[Button]>::to_vec).collect();
        let none = PlanPress::NoDate(step.clone());
        keyboard.push(vec![self.plan_button("button-no-date-yet", none)]);
        self.message(self.with(key, &text), keyboard)
    }

    fn ask_time(self, step: &StepId, date: Date) -> Message {
        let text = Arguments::default().with("date", date);
        let buttons = TIMES.map(|hour| {
            let time = Time::from_hms(hour, 0, 0).ok();
            let press = Press::Plan(PlanPress::Time(step.clone(), time));
            self.labelled(format!("{hour:02}:00"), &press)
        });
        let mut keyboard: Vec<Vec<Button>> = buttons.chunks(3).map(<[Button]>::to_vec).collect();
        let unknown = PlanPress::Time(step.clone(), None);
        keyboard.push(vec![self.plan_button("button-time-unknown", unknown)]);
        self.message(self.with("ask-step-time", &text), keyboard)
    }

    fn date_kept(self, step: &StepId, date: Date, time: Option<Time>) -> Message {
        let text = match time {
            Some(time) => self.with("step-date-time-kept", &day_and_time(date, time)),
            None => self.with("step-date-kept", &Arguments::default().with("date", date)),
        };
        let calendar = PlanPress::Calendar(step.clone());
        let mut keyboard = vec![vec![self.plan_button("button-step-calendar", calendar)]];
        let new = PlanPress::AskDate(step.clone());
        keyboard.push(vec![self.plan_button("button-step-new-date", new)]);
        keyboard.push(vec![self.when_button()]);
        keyboard.extend(self.to_steps());
        self.message(text, keyboard)
    }

    fn about_step(self, key: &str, step: &StepId) -> Message {
        let date = PlanPress::AskDate(step.clone());
        let mut keyboard = vec![vec![self.plan_button("button-step-date", date)]];
        keyboard.extend(self.to_steps());
        self.message(self.text(key), keyboard)
    }

    // --- what came of it

    fn step_done(self, done: &Done) -> Message {
        let step = Arguments::default().with("step", self.step_title(&done.step));
        let count = |count| Arguments::default().with("count", count);
        let mut text = vec![self.with("step-done", &step)];
        if done.more > 0 {
            text.push(self.with("step-opened-more", &count(done.more)));
        }
        if done.now > 0 {
            text.push(self.with("step-opened-roles", &count(done.now)));
        }
        let mut keyboard = vec![];
        if let Some(slot) = &done.registration {
            text.push(self.text("step-registration-asked"));
            let name = Arguments::default().with("name", self.question_name(&slot.question));
            let press = Press::Change(slot.clone());
            keyboard.push(vec![self.button_with("button-change", &name, &press)]);
        }
        match &done.next {
            Some(next) => {
                let title = self.step_title(next);
                let then = Arguments::default().with("step", title.clone());
                text.push(self.with("step-then", &then));
                let press = Press::Plan(PlanPress::Step(next.clone()));
                let button = self.labelled(title, &press).styled(Style::Primary);
                keyboard.push(vec![button]);
            }
            None => text.push(self.text("plan-all-done")),
        }
        keyboard.push(vec![self.roles_now_button()]);
        keyboard.extend(self.to_steps());
        self.message(text.join("\n\n"), keyboard)
    }

    fn not_passed(self, step: &StepId) -> Message {
        let date = PlanPress::AskDate(step.clone());
        let help = PlanPress::Mark(step.clone(), StepMark::NeedHelp);
        let mut keyboard = vec![
            vec![self.plan_button("button-step-date", date)],
            vec![self.plan_button("button-step-help", help)],
        ];
        keyboard.extend(self.to_steps());
        self.message(self.text("step-not-passed"), keyboard)
    }

    // --- when to write

    fn when(self, page: &WhenPage) -> Message {
        let hour = |hour: u8| format!("{hour:02}:00");
        let now = format!("{:02}:{:02}", page.now.hour(), page.now.minute());
        let arguments = Arguments::default()
            .with("from", hour(page.hours.0))
            .with("to", hour(page.hours.1))
            .with("zone", page.zone.clone())
            .with("now", now);
        let mut text = vec![];
        if page.changed {
            text.push(self.text("when-kept"));
        }
        text.push(self.with("when-to-write", &arguments));
        let part = |part: Part| {
            let key = match part {
                Part::Day => "button-when-day",
                Part::Morning => "button-when-mornings",
                Part::Afternoon => "button-when-afternoons",
                Part::Evening => "button-when-evenings",
            };
            let button = self.plan_button(key, PlanPress::At(part));
            vec![self.ticked(button, part.hours() == page.hours)]
        };
        let mut keyboard: Vec<Vec<Button>> = Part::ALL.map(part).into();
        let edge = |key: &str, first: bool, at: u8| {
            let time = Arguments::default().with("time", hour(at));
            self.button_with(key, &time, &Press::Plan(PlanPress::PickHour(first)))
        };
        keyboard.push(vec![
            edge("button-when-from", true, page.hours.0),
            edge("button-when-to", false, page.hours.1),
        ]);
        keyboard.push(vec![
            self.plan_button("button-when-zone", PlanPress::PickZone),
        ]);
        keyboard.push(vec![self.pause_button(false)]);
        keyboard.push(vec![self.menu_button()]);
        self.message(text.join("\n\n"), keyboard)
    }

    fn pick_hour(self, first: bool) -> Message {
        let key = if first { "when-from" } else { "when-to" };
        let button = |hour: u8| {
            let time = Arguments::default().with("time", format!("{hour:02}:00"));
            let press = Press::Plan(PlanPress::Hour(first, hour));
            self.button_with("button-hour", &time, &press)
        };
        let buttons: Vec<Button> = HOURS.map(button).collect();
        let mut keyboard: Vec<Vec<Button>> = buttons.chunks(4).map(<[Button]>::to_vec).collect();
        keyboard.push(vec![self.plan_button("button-when-back", PlanPress::When)]);
        self.message(self.text(key), keyboard)
    }

    fn pick_zone(self, offered: &[String], again: bool) -> Message {
        let key = if again {
            "when-zone-unknown"
        } else {
            "when-zone"
        };
        let button = |zone: &String| {
            let press = Press::Plan(PlanPress::Zone(zone.clone()));
            let name = Arguments::default().with("name", zone.clone());
            vec![self.button_with("step-helper", &name, &press)]
        };
        let mut keyboard: Vec<Vec<Button>> = offered.iter().map(button).collect();
        keyboard.push(vec![self.plan_button("button-when-back", PlanPress::When)]);
        self.message(self.text(key), keyboard)
    }
}

/// A day and its time, as texts take them.
pub(super) fn day_and_time(date: Date, time: Time) -> Arguments {
    let time = format!("{:02}:{:02}", time.hour(), time.minute());
    Arguments::default().with("date", date).with("time", time)
}

/// What an event in somebody's calendar is called: others may see it.
pub fn calendar_title(catalogue: &Catalogue, language: &LanguageCode) -> String {
    let language = Language::from_code(language.as_str()).unwrap_or(Language::ENGLISH);
    catalogue.text(language, "calendar-title", None, Arguments::NONE)
}
