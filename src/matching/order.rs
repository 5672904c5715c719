//! The order of roles for a person, without a reason in words.

use std::collections::HashMap;
use std::sync::Arc;

use time::Date;

use super::judge::Judge;
use super::person::Person;
use super::point::{Asked, Stands};
use super::reason::Horizon;
use super::role::Role;
use super::rules::Rules;
use crate::audit::profile::{Goal, Profile};
use crate::audit::{OccupationId, Trait, Traits};

/// A role in its place: where it stands for the person, without the reasons, which
/// [`super::judge`] gives for the few that are shown.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The role.
    pub role: Arc<Role>,
    /// Where it stands.
    pub horizon: Horizon,
    /// The order but for its last point, the id: the most important one in the highest bits.
    place: u128,
}

/// The open roles in the order of [`super::rank`].
pub fn order(
    profile: &Profile,
    roles: &[Arc<Role>],
    traits: &Traits,
    rules: &Rules,
    today: Date,
) -> Vec<Placed> {
    let person = Person::new(profile, traits, rules, today);
    let open = roles.iter().filter(|role| role.is_open_on(today));
    // Many roles share few occupations.
    let mut known: HashMap<&OccupationId, Option<&Trait>> = HashMap::new();
    let mut placed: Vec<Placed> = open
        .map(|role| {
            let its = known
                .entry(&role.occupation)
                .or_insert_with(|| traits.get(&role.occupation));
            place(Judge::knowing(&person, role, *its), role)
        })
        .collect();
    // A role is looked at again only where everything else is the same: it may be far in memory.
    placed.sort_unstable_by(|one, other| {
        let by_place = one.place.cmp(&other.place);
        by_place.then_with(|| one.role.id.cmp(&other.role.id))
    });
    placed
}

fn place(judge: Judge<'_>, role: &Arc<Role>) -> Placed {
    let mut horizon = Horizon::Now;
    let mut another_profession = false;
    let (mut far, mut missing, mut open, mut liked) = (0, 0, 0, 0);
    let mut own_language = false;
    for point in judge.points() {
        horizon = horizon.max(point.allows);
        far += u32::from(point.allows == Horizon::Later);
        match (point.stands, point.asked) {
            (Stands::NotYet(step), _) => {
                missing += 1;
                another_profession |= point.allows != Horizon::Now && step.is_another_profession();
            }
            (Stands::Open(_), _) => open += 1,
            (Stands::Met(_), Asked::Desirable(_)) => liked += 1,
            (Stands::Met(_), Asked::Language(_)) => own_language = true,
            (Stands::Met(_) | Stands::Ask, _) => {}
        }
    }
    let nearness = nearness(judge, own_language);
    let group = if another_profession {
        u8::MAX
    } else {
        group(judge.profile.goal, horizon, nearness)
    };
    let pay = role.pay.max.or(role.pay.min).unwrap_or_default();
    // Days are counted from long before there were hospitals.
    let closes = u32::try_from(role.closes.to_julian_day()).unwrap_or_default();
    let parts = [
        (group.into(), 8),
        (nearness as u32, 4),
        (far, 12),
        (missing, 12),
        (open, 12),
        (most(12) - liked.min(most(12)), 12),
        (most(32) - pay, 32),
        (closes, 32),
    ];
    let place = parts.into_iter().fold(0, |place, (part, bits)| {
        (place << bits) | u128::from(part.min(most(bits)))
    });
    Placed {
        role: Arc::clone(role),
        horizon,
        place,
    }
}

/// The largest number of so many bits.
fn most(bits: u32) -> u32 {
    u32::MAX >> (u32::BITS - bits)
}

/// What comes first for somebody who wants this: see [`super::rank`].
fn group(goal: Option<Goal>, horizon: Horizon, nearness: Nearness) -> u8 {
    let own = nearness == Nearness::SameOccupation;
    match (goal, horizon) {
        (Some(Goal::WorkNow), Horizon::Now) => 0,
        (Some(Goal::WorkNow), Horizon::Later) => 1,
        (Some(Goal::WorkNow), Horizon::AfterRegistration) => 2,
        (Some(Goal::Profession), Horizon::AfterRegistration) => 0,
        (Some(Goal::Profession), Horizon::Now | Horizon::Later) if own => 0,
        (Some(Goal::Profession), Horizon::Now) => 1,
        (Some(Goal::Profession), Horizon::Later) => 2,
        (Some(Goal::Both) | None, Horizon::Now) if nearness != Nearness::Other => 0,
        (Some(Goal::Both) | None, Horizon::AfterRegistration) => 1,
        (Some(Goal::Both) | None, Horizon::Later) if own => 2,
        (Some(Goal::Both) | None, Horizon::Now) => 3,
        (Some(Goal::Both) | None, Horizon::Later) => 4,
    }
}

/// How near a role is to what the person is. The order is the order of nearness.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Nearness {
    Bridge,
    SameOccupation,
    SameFamily,
    OwnLanguage,
    Other,
}

fn nearness(judge: Judge<'_>, own_language: bool) -> Nearness {
    let mut own = judge.person.occupations();
    if judge.leads_to().is_some() {
        Nearness::Bridge
    } else if own.clone().any(|own| own.is_wanted_by(judge.role)) {
        Nearness::SameOccupation
    } else if own.any(|own| own.is_of_family(judge.its)) {
        Nearness::SameFamily
    } else if own_language {
        Nearness::OwnLanguage
    } else {
        Nearness::Other
    }
}
