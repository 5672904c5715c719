//! What is said to people who did not ask for it at this moment: at most once a day, never while they
//! sleep, and not to those who stopped it. Reminders, prompts and news all ask here first.

use time::{Duration, OffsetDateTime};

use super::plan::Waking;
use super::{Journey, World};
use crate::audit::Profile;
use crate::audit::counting::Counting;

/// The least between two messages that nobody asked for.
pub const APART: Duration = Duration::DAY;

/// How finely the end of a night is looked for.
const STEP: Duration = Duration::minutes(15);

/// The steps of two days: every night ends within them.
const MOST_STEPS: u32 = 2 * 24 * 4;

impl Journey {
    /// Whether something may be said at this moment to the person that they did not ask for. Whoever
    /// says it records [`Fact::ToldUnasked`](super::Fact::ToldUnasked), so that it stays one a day;
    /// nobody says it while the person waits for a caseworker or talks with one.
    pub fn may_be_told(&self, now: OffsetDateTime, world: &World) -> bool {
        let long_enough = self
            .last_unasked
            .is_none_or(|last| now >= last.saturating_add(APART));
        self.takes_unasked() && long_enough && !self.quiet(now, world)
    }

    /// Whether anything at all may be said to the person that they did not ask for.
    pub fn takes_unasked(&self) -> bool {
        self.admitted() && self.reachable && !self.paused
    }

    /// Whether the person is asleep, as far as we know.
    pub fn quiet(&self, now: OffsetDateTime, world: &World) -> bool {
        !self.waking(world).is_awake(now)
    }

    /// The first moment from then on at which the person is awake and was told nothing unasked for
    /// long enough: `from` itself, where that is one.
    pub fn next_told(&self, from: OffsetDateTime, world: &World) -> OffsetDateTime {
        let last = self.last_unasked.map(|last| last.saturating_add(APART));
        let from = last.map_or(from, |earliest| earliest.max(from));
        self.wakes_at(from, world)
    }

    /// The first moment from then on at which the person is awake: `from` itself, where they are, else
    /// a quarter of an hour by the clock.
    pub fn wakes_at(&self, from: OffsetDateTime, world: &World) -> OffsetDateTime {
        let waking = self.waking(world);
        first(from, |at| waking.is_awake(at))
    }

    /// The morning after that moment: when the person wakes up the next time.
    pub fn next_morning(&self, after: OffsetDateTime, world: &World) -> OffsetDateTime {
        let waking = self.waking(world);
        let asleep = first(after, |at| !waking.is_awake(at));
        self.wakes_at(asleep, world)
    }

    /// When the person falls asleep the next time, and when they wake up from that.
    pub fn next_night(
        &self,
        now: OffsetDateTime,
        world: &World,
    ) -> (OffsetDateTime, OffsetDateTime) {
        let waking = self.waking(world);
        let asleep = first(now, |at| !waking.is_awake(at));
        (asleep, self.wakes_at(asleep, world))
    }

    /// When something is to be said next to somebody that they did not ask for: a reminder of the
    /// audit, or something of the plan. They did something last `since` then, and it is decided on
    /// `now`. What could be said now and was not, since they are in company, is looked at again in an
    /// hour.
    pub fn next_word(
        &self,
        world: &World,
        counting: &Counting<'_>,
        profile: Option<&Profile>,
        since: OffsetDateTime,
        now: OffsetDateTime,
    ) -> Option<OffsetDateTime> {
        let of_audit = self.remind_at(world, counting, since, now);
        let of_plan = profile.and_then(|profile| self.next_prompt(world, profile, since));
        let next = of_audit.into_iter().chain(of_plan).min()?;
        Some(if next <= now {
            self.wakes_at(now.saturating_add(Duration::HOUR), world)
        } else {
            next
        })
    }
}

/// The morning after that moment, at the place: for somebody of whom nothing nearer is known.
pub fn next_morning_here(after: OffsetDateTime, world: &World) -> OffsetDateTime {
    let waking = Waking::of_place(world);
    let asleep = first(after, |at| !waking.is_awake(at));
    first(asleep, |at| waking.is_awake(at))
}

/// The first moment from then on of which something holds: that one, else a quarter of an hour by the
/// clock. Where it never holds, as for somebody who has no quiet hours at all, a day later.
fn first(from: OffsetDateTime, holds: impl Fn(OffsetDateTime) -> bool) -> OffsetDateTime {
    if holds(from) {
        return from;
    }
    let quarter = from.unix_timestamp().rem_euclid(STEP.whole_seconds());
    let begun = from.truncate_to_second() - Duration::seconds(quarter);
    let mut quarters = (1..=MOST_STEPS).map(|count| begun.saturating_add(STEP * count));
    let found = quarters.find(|at| holds(*at));
    found.unwrap_or_else(|| from.saturating_add(Duration::DAY))
}
