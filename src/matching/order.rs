//! The order of roles for a person, without a reason in words.

use std::sync::Arc;

use time::Date;

use super::judge::Judge;
use super::person::Person;
use super::point::{Asked, Stands};
use super::reason::Horizon;
use super::role::Role;
use super::rules::Rules;
use crate::audit::Traits;
use crate::audit::profile::{Goal, Profile};

/// A role in its place: where it stands for the person, without the reasons, which
/// [`super::judge`] gives for the few that are shown.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The role.
    pub role: Arc<Role>,
    /// Where it stands.
    pub horizon: Horizon,
    /// The first six points of the order, the most important one in the highest bits.
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
    let mut placed: Vec<Placed> = open.map(|role| place(&person, role)).collect();
    placed.sort_unstable_by(|one, other| {
        let key = |placed: &Placed| (placed.place, placed.role.closes);
        key(one)
            .cmp(&key(other))
            .then_with(|| one.role.id.cmp(&other.role.id))
    });
    placed
}

fn place(person: &Person<'_>, role: &Arc<Role>) -> Placed {
    let judge = Judge::new(person, role);
    let mut horizon = Horizon::Now;
    let (mut missing, mut open, mut liked) = (0_u16, 0_u16, 0_u16);
    for point in judge.points() {
        horizon = horizon.max(point.allows);
        match (point.stands, point.asked) {
            (Stands::NotYet(_), _) => missing += 1,
            (Stands::Open(_), _) => open += 1,
            (Stands::Met(_), Asked::Desirable(_)) => liked += 1,
            (Stands::Met(_) | Stands::Ask, _) => {}
        }
    }
    let pay = role.pay.max.or(role.pay.min).unwrap_or_default();
    let parts = [
        (u128::from(horizon_order(person.profile.goal, horizon)), 4),
        (nearness(judge) as u128, 4),
        (missing.into(), 16),
        (open.into(), 16),
        (u128::from(u16::MAX - liked), 16),
        (u128::from(u32::MAX - pay), 32),
    ];
    let place = parts
        .into_iter()
        .fold(0, |place, (part, bits)| (place << bits) | part);
    Placed {
        role: Arc::clone(role),
        horizon,
        place,
    }
}

fn horizon_order(goal: Option<Goal>, horizon: Horizon) -> u8 {
    let profession_first = match goal {
        Some(Goal::Profession) => true,
        Some(Goal::WorkNow | Goal::Both) | None => false,
    };
    match horizon {
        Horizon::Now => u8::from(profession_first),
        Horizon::AfterRegistration => u8::from(!profession_first),
        Horizon::Later => 2,
    }
}

/// How near a role is to what the person is. The order is the order of nearness.
#[derive(Clone, Copy)]
enum Nearness {
    Bridge,
    SameOccupation,
    SameFamily,
    Other,
}

fn nearness(judge: Judge<'_>) -> Nearness {
    let mut own = judge.person.occupations();
    if judge.leads_to().is_some() {
        Nearness::Bridge
    } else if own.clone().any(|own| own.is_wanted_by(judge.role)) {
        Nearness::SameOccupation
    } else if own.any(|own| own.is_of_family(judge.its)) {
        Nearness::SameFamily
    } else {
        Nearness::Other
    }
}
