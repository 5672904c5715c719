//! At which times of day a person may be written to who did not ask for it: where they live.

use time::{Date, OffsetDateTime, Time};

use crate::audit::{Answer, Slot};
use crate::conversation::{Journey, World, zone};

/// Between which hours people are written to who chose no others.
pub const DEFAULT_HOURS: (u8, u8) = (9, 20);

/// The question where somebody lives.
const AREA: &str = "area";

/// When a person may be written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waking<'a> {
    /// The time zone they live in.
    pub zone: &'a str,
    /// The hours of the day, there: from the first on, up to the second.
    pub hours: (u8, u8),
}

impl<'a> Waking<'a> {
    /// When people may be written to of whom nothing is known but the place.
    pub fn of_place(world: &'a World) -> Self {
        Self {
            zone: world.place.hours.zone(),
            hours: DEFAULT_HOURS,
        }
    }

    /// Whether they may be written to at this moment.
    pub fn is_awake(self, at: OffsetDateTime) -> bool {
        (self.hours.0..self.hours.1).contains(&self.local(at).hour())
    }

    /// What their clock shows at this moment.
    pub fn local(self, at: OffsetDateTime) -> OffsetDateTime {
        zone::local(self.zone, at)
    }

    /// The day it is where they live.
    pub fn today(self, at: OffsetDateTime) -> Date {
        self.local(at).date()
    }

    /// When a day begins where they live.
    pub fn begins(self, day: Date) -> OffsetDateTime {
        self.at(day, Time::MIDNIGHT)
    }

    /// When their clock shows this.
    pub fn at(self, day: Date, time: Time) -> OffsetDateTime {
        zone::moment(self.zone, day, time)
    }
}

impl Journey {
    /// When the person may be written to: at the hours and in the zone they chose, else in the zone of
    /// the area they live in, else in the place's own.
    pub fn waking<'a>(&'a self, world: &'a World) -> Waking<'a> {
        let habits = &self.plan.habits;
        let place = world.place.hours.zone();
        let chosen = habits.zone.as_deref().filter(|zone| zone::is_known(zone));
        Waking {
            zone: chosen.or_else(|| self.zone_of_area(world)).unwrap_or(place),
            hours: habits.hours.unwrap_or(DEFAULT_HOURS),
        }
    }

    fn zone_of_area<'a>(&self, world: &'a World) -> Option<&'a str> {
        let given = self.answers.get(&Slot::new(&AREA.into(), 0))?;
        let Answer::Text(area) = &given.answer else {
            return None;
        };
        let known = world.place.areas.iter().find(|one| &one.name == area)?;
        known.time_zone.as_deref()
    }
}
