//! What buttons about a plan carry. Their callback data begin with `s`, and are ids and figures only.

use time::{Date, Month, Time};

use crate::conversation::StepMark;
use crate::pathway::StepId;

/// A button about a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanPress {
    /// The steps.
    Steps,
    /// One step in full.
    Step(StepId),
    /// Mark a step.
    Mark(StepId, StepMark),
    /// Ask for the day of a step.
    AskDate(StepId),
    /// The day of a step is this.
    Date(StepId, Date),
    /// There is no day yet, or none any more.
    NoDate(StepId),
    /// The time on that day; `None` where it is not known.
    Time(StepId, Option<Time>),
    /// The day as a file for a calendar.
    Calendar(StepId),
    /// An exam is over: whether it was passed.
    Passed(StepId, bool),
    /// The scores are there.
    Scores(StepId),
    /// A question again after so many days; without a step the yearly one.
    Snooze(Option<StepId>, u8),
    /// No further question about a step.
    Drop(StepId),
    /// All answers are still true.
    StillTrue,
    /// When may I write to you?
    When,
    /// At this part of the day.
    At(Part),
    /// Choose the first hour (`true`) or the last.
    PickHour(bool),
    /// The first hour (`true`) or the last is this.
    Hour(bool, u8),
    /// Choose the time zone.
    PickZone,
    /// The time zone is this.
    Zone(String),
}

/// A part of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The whole day.
    Day,
    /// The morning.
    Morning,
    /// The afternoon.
    Afternoon,
    /// The evening.
    Evening,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 4] = [Self::Day, Self::Morning, Self::Afternoon, Self::Evening];

    /// Its hours.
    pub fn hours(self) -> (u8, u8) {
        match self {
            Self::Day => super::DEFAULT_HOURS,
            Self::Morning => (9, 12),
            Self::Afternoon => (12, 17),
            Self::Evening => (17, 21),
        }
    }

    fn code(self) -> char {
        match self {
            Self::Day => 'd',
            Self::Morning => 'm',
            Self::Afternoon => 'a',
            Self::Evening => 'e',
        }
    }
}

impl PlanPress {
    /// The callback data of this button.
    pub fn data(&self) -> String {
        match self {
            Self::Steps => "st".into(),
            Self::Step(step) => format!("ss:{step}"),
            Self::Mark(step, mark) => format!("sm:{step}:{}", mark.code()),
            Self::AskDate(step) => format!("sa:{step}"),
            Self::Date(step, day) => {
                let (year, month, day) = day.to_calendar_date();
                format!("sd:{step}:{year:04}{:02}{day:02}", u8::from(month))
            }
            Self::NoDate(step) => format!("sn:{step}"),
            Self::Time(step, None) => format!("sh:{step}:-"),
            Self::Time(step, Some(time)) => {
                format!("sh:{step}:{:02}{:02}", time.hour(), time.minute())
            }
            Self::Calendar(step) => format!("sc:{step}"),
            Self::Passed(step, passed) => format!("sp:{step}:{}", u8::from(*passed)),
            Self::Scores(step) => format!("sr:{step}"),
            Self::Snooze(None, days) => format!("sy:{days}"),
            Self::Snooze(Some(step), days) => format!("sz:{step}:{days}"),
            Self::Drop(step) => format!("so:{step}"),
            Self::StillTrue => "sy".into(),
            Self::When => "sw".into(),
            Self::At(part) => format!("swp:{}", part.code()),
            Self::PickHour(first) => format!("swh:{}", u8::from(*first)),
            Self::Hour(first, hour) => format!("swh:{}:{hour}", u8::from(*first)),
            Self::PickZone => "swz".into(),
            Self::Zone(zone) => format!("swz:{zone}"),
        }
    }

    /// What callback data means; `None` for what no button about a plan carries.
    pub fn read(verb: &str, words: &[&str]) -> Option<Self> {
        Some(match (verb, words) {
            ("st", []) => Self::Steps,
            ("ss", [step]) => Self::Step((*step).into()),
            ("sm", [step, mark]) => Self::Mark((*step).into(), StepMark::read(mark)?),
            ("sa", [step]) => Self::AskDate((*step).into()),
            ("sd", [step, day]) => Self::Date((*step).into(), read_day(day)?),
            ("sn", [step]) => Self::NoDate((*step).into()),
            ("sh", [step, "-"]) => Self::Time((*step).into(), None),
            ("sh", [step, time]) => Self::Time((*step).into(), Some(read_time(time)?)),
            ("sc", [step]) => Self::Calendar((*step).into()),
            ("sp", [step, passed]) => Self::Passed((*step).into(), flag(passed)?),
            ("sr", [step]) => Self::Scores((*step).into()),
            ("sz", [step, days]) => Self::Snooze(Some((*step).into()), days.parse().ok()?),
            ("so", [step]) => Self::Drop((*step).into()),
            ("sy", []) => Self::StillTrue,
            ("sy", [days]) => Self::Snooze(None, days.parse().ok()?),
            ("sw", []) => Self::When,
            ("swp", [part]) => {
                let of_code = |one: &Part| part.chars().eq([one.code()]);
                Self::At(Part::ALL.into_iter().find(of_code)?)
            }
            ("swh", [first]) => Self::PickHour(flag(first)?),
            ("swh", [first, hour]) => Self::Hour(flag(first)?, hour.parse().ok()?),
            ("swz", []) => Self::PickZone,
            ("swz", [zone]) => Self::Zone((*zone).into()),
            _ => return None,
        })
    }
}

fn flag(text: &str) -> Option<bool> {
    match text {
        "0" => Some(false),
        "1" => Some(true),
        _ => None,
    }
}

fn read_day(digits: &str) -> Option<Date> {
    let (year, rest) = digits.split_at_checked(4)?;
    let (month, day) = rest.split_at_checked(2)?;
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()
}

fn read_time(digits: &str) -> Option<Time> {
    let (hour, minute) = digits.split_at_checked(2)?;
    Time::from_hms(hour.parse().ok()?, minute.parse().ok()?, 0).ok()
}
