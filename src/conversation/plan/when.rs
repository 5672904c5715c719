//! The page "When may I write to you?": hours of the day and the time zone.

use super::{Asking, PlanSay, WhenPage};
use crate::conversation::talk::Talk;
use crate::conversation::{Say, zone};

/// The hours of the day that can be chosen.
pub(super) const HOURS: std::ops::RangeInclusive<u8> = 6..=23;

/// Zones that many people live in, offered beside those that follow from the place.
const ZONES: [&str; 12] = [
    "Europe/London",
    "Europe/Dublin",
    "Europe/Paris",
    "Europe/Kyiv",
    "Europe/Istanbul",
    "Africa/Khartoum",
    "Africa/Addis_Ababa",
    "Africa/Mogadishu",
    "Asia/Beirut",
    "Asia/Tehran",
    "Asia/Kabul",
    "Asia/Karachi",
];

impl Talk<'_> {
    pub(super) fn when(&mut self, changed: bool) {
        let waking = self.me.waking(self.world);
        let page = WhenPage {
            hours: waking.hours,
            zone: waking.zone.to_owned(),
            now: waking.local(self.heard.at),
            changed,
        };
        self.page(Say::Plan(Box::new(PlanSay::When(page))), "when");
    }

    pub(super) fn write_at(&mut self, hours: (u8, u8)) {
        self.settle_habits(|habits| habits.hours = Some(hours));
        self.when(true);
    }

    pub(super) fn pick_hour(&mut self, first: bool) {
        self.page(Say::Plan(Box::new(PlanSay::PickHour(first))), "when");
    }

    /// The other end makes way, so that there is always an hour between them.
    pub(super) fn write_from_or_to(&mut self, first: bool, hour: u8) {
        if !HOURS.contains(&hour) {
            return self.toast(Say::Stale);
        }
        let (from, to) = self.me.waking(self.world).hours;
        let hours = if first {
            let from = hour.min(HOURS.end() - 1);
            (from, to.max(from + 1))
        } else {
            let to = hour.max(HOURS.start() + 1);
            (from.min(to - 1), to)
        };
        self.write_at(hours);
    }

    pub(super) fn pick_zone(&mut self, tries: u8) {
        self.ask_beside(Asking::Zone(tries));
        let say = PlanSay::PickZone {
            offered: self.near_zones(),
            again: tries > 0,
        };
        self.page(Say::Plan(Box::new(say)), "when");
    }

    /// The zones, those first whose clocks show nearly what the person's does.
    fn near_zones(&self) -> Vec<String> {
        let now = self.heard.at;
        let current = self.me.waking(self.world).zone;
        let offset = |zone: &str| zone::local(zone, now).offset().whole_seconds();
        let here = offset(current);
        let mut near: Vec<&str> = ZONES.into_iter().filter(|zone| *zone != current).collect();
        near.sort_by_key(|zone| (offset(zone) - here).abs());
        let all = std::iter::once(current).chain(near);
        all.map(str::to_owned).collect()
    }

    pub(super) fn write_in(&mut self, zone: &str) {
        if !zone::is_known(zone) {
            return self.toast(Say::Stale);
        }
        self.settle_habits(|habits| habits.zone = Some(zone.to_owned()));
        self.when(true);
    }

    /// The name of an area, a city or a zone; returns whether the words were for this.
    pub(super) fn zone_in_words(&mut self, words: &str, tries: u8) -> bool {
        let zone = self.world.place.zone_of_area(words);
        match zone.or_else(|| zone::of_city(words)) {
            Some(zone) => self.write_in(zone),
            None if self.is_for_somebody_else(tries) => return false,
            None => self.pick_zone(tries + 1),
        }
        true
    }
}
