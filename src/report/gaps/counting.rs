//! Counting how near people are to roles: one person after the other, none of whom is kept.
//!
//! What is kept grows with the roles and with what they ask for, and not with the people.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use time::OffsetDateTime;

use super::english::{English, TestPart};
use super::gap::{Gap, Near, near};
use crate::audit::OccupationId;
use crate::audit::profile::{Profile, Registration};
use crate::conversation::World;
use crate::matching::{Role, RoleId};
use crate::pathway::StepId;

/// How many people are how near to what. A person counts once in each number.
#[derive(Clone, Debug, PartialEq)]
pub struct Gaps {
    /// All who were counted.
    pub people: u64,
    /// Who are near to at least one role: for now, or with one thing missing. Somebody may be near
    /// to several roles in several ways, and counts in each of these numbers.
    pub any: ByGap,
    /// The open roles, by id.
    pub roles: BTreeMap<RoleId, OfRole>,
    /// The professions with a register that somebody has.
    pub professions: BTreeMap<OccupationId, OfProfession>,
}

/// People by what is missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ByGap {
    /// Nothing is.
    pub now: u64,
    /// Just this.
    pub one: BTreeMap<Gap, u64>,
}

/// People by how near they are to one role: everybody stands in one of its numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct OfRole {
    /// The role.
    pub role: Arc<Role>,
    /// Who are near.
    pub near: ByGap,
    /// Two or more things are missing.
    pub more: u64,
}

/// People of a profession with a register.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OfProfession {
    /// All of them.
    pub people: u64,
    /// Who are on the register.
    pub registered: u64,
    /// All others, by the step that is next; `None` where all steps are done.
    pub next: BTreeMap<Option<StepId>, u64>,
    /// Of those not on the register, by the parts of the English test that are missing: somebody may
    /// miss several.
    pub parts: BTreeMap<TestPart, u64>,
    /// Of those not on the register, who told of no result.
    pub no_result: u64,
}

impl ByGap {
    fn add(&mut self, near: Near) {
        match near {
            Near::Now => self.now += 1,
            Near::One(gap) => *self.one.entry(gap).or_default() += 1,
            Near::More => {}
        }
    }
}

impl Gaps {
    /// Nobody counted yet, for the roles that are open at this time: all of them, or one.
    pub fn new(world: &World, now: OffsetDateTime, only: Option<&RoleId>) -> Self {
        let today = world.place.hours.local(now).date();
        let open = world.roles.iter().filter(|role| role.is_open_on(today));
        let wanted = open.filter(|role| only.is_none_or(|only| role.id == *only));
        let of_role = |role: &Arc<Role>| {
            let counted = OfRole {
                role: Arc::clone(role),
                near: ByGap::default(),
                more: 0,
            };
            (role.id.clone(), counted)
        };
        Self {
            people: 0,
            any: ByGap::default(),
            roles: wanted.map(of_role).collect(),
            professions: BTreeMap::new(),
        }
    }

    /// Counts one person, given the steps they said are done.
    pub fn add(
        &mut self,
        profile: &Profile,
        done: &BTreeSet<StepId>,
        world: &World,
        now: OffsetDateTime,
    ) {
        self.people += 1;
        let english = English::of(profile, world);
        self.add_to_roles(profile, &english, world, now);
        self.add_to_profession(profile, &english, done, world);
    }

    fn add_to_roles(
        &mut self,
        profile: &Profile,
        english: &English,
        world: &World,
        now: OffsetDateTime,
    ) {
        let (mut is_ready, mut gaps) = (false, BTreeSet::new());
        for matched in world.rank(profile, now) {
            let Some(of_role) = self.roles.get_mut(&matched.role.id) else {
                continue;
            };
            let near = near(&matched, english, profile.test.as_ref());
            match &near {
                Near::Now => is_ready = true,
                Near::One(gap) => drop(gaps.insert(gap.clone())),
                Near::More => of_role.more += 1,
            }
            of_role.near.add(near);
        }
        self.any.now += u64::from(is_ready);
        for gap in gaps {
            self.any.add(Near::One(gap));
        }
    }

    fn add_to_profession(
        &mut self,
        profile: &Profile,
        english: &English,
        done: &BTreeSet<StepId>,
        world: &World,
    ) {
        let Some(profession) = world.profession(profile) else {
            return;
        };
        let counted = self.professions.entry(profession.id.clone()).or_default();
        counted.people += 1;
        if profile.registration == Some(Registration::Registered) {
            counted.registered += 1;
            return;
        }
        let next = world.next_step(profile, done);
        *counted.next.entry(next).or_default() += 1;
        match english {
            English::NoResult => counted.no_result += 1,
            English::Missing(parts) => {
                for part in parts {
                    *counted.parts.entry(*part).or_default() += 1;
                }
            }
        }
    }
}
