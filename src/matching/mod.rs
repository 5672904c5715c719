//! Which roles fit a person, and why. This page is for a hospital's HR lead as much as for a
//! programmer.
//!
//! A [`Role`] states requirements: permission to work, registration, English, experience,
//! languages, and essential and desirable points of its person specification. For each, the
//! person's answers say one of three things ([`Standing`]):
//!
//! - **met**, with the answer that says so;
//! - **not yet**, with the one thing that meets it once done;
//! - **unknown**, with the one question that settles it, or "ask" where only the employer or a
//!   caseworker can say.
//!
//! Each reason allows a horizon ([`Horizon`]): *now*, *after registration* or *later*. The role
//! stands on the furthest of them. There is no score: a card shows the reasons, and they add up to
//! the horizon. What has not been told yet counts like what is not there yet, so telling more never
//! moves a role further away; the card says which question is open.
//!
//! What always holds:
//!
//! - No role is hidden and no person rejected. Left out are only roles past their closing date, and
//!   drafts whose requirements nobody has confirmed.
//! - A regulated role is never for now without the registration, whatever else fits.
//! - A bridging role (work in the field while registering) says where it leads.
//! - Name, age, gender, nationality, the language of the chat and the country of training change
//!   nothing. Most of them are not even asked.
//! - Words are not compared. A point of the person specification counts once a person has mapped
//!   it to the closed list of skills that the audit asks about; until then it is shown as "ask".
//!
//! The rules in words, each with author, date and source, stand in `rules.toml`; each match keeps
//! the version by which it was judged.

mod experience;
mod guess;
mod judge;
mod kept;
mod pay;
mod reason;
mod role;
mod rules;
mod wishes;

use std::cmp::Reverse;
use std::sync::Arc;

use time::Date;

use crate::audit::profile::{Goal, Profile, Registration};
use crate::audit::{OccupationId, Traits};

pub use guess::{About, Edit, Guess};
pub use judge::{judge, needs_register};
pub use kept::Kept;
pub use pay::{Band, Pay};
pub use reason::{Horizon, Match, Reason, Remedy, Requirement, Standing};
pub use role::{
    Meaning, Origin, RegistrationNeeded, Role, RoleId, State, TestAsked, Wish, long_ago,
};
pub use rules::{Rule, Rules};

/// The open roles as they stand for this person, best first. Sorted by:
///
/// 1. the horizon: now, after registration, later; for those who want back to their profession,
///    roles after registration come before roles for now;
/// 2. how near the work is: a bridge to the person's own profession, their own occupation, the
///    same family, anything else;
/// 3. how many requirements are not met yet, the fewest first;
/// 4. how many open questions there are, the fewest first;
/// 5. how many desirable points are met, the most first;
/// 6. the pay, the highest first, since it is nearest to what the person did before;
/// 7. the closing date, the soonest first;
/// 8. the role's id, so that the order is always the same.
pub fn rank(
    profile: &Profile,
    roles: &[Arc<Role>],
    traits: &Traits,
    rules: &Rules,
    today: Date,
) -> Vec<Match> {
    let open = roles.iter().filter(|role| role.is_open_on(today));
    let mut matches: Vec<Match> = open
        .map(|role| judge(profile, role, traits, rules, today))
        .collect();
    matches.sort_by_cached_key(|matched| {
        let role = &matched.role;
        (
            horizon_order(profile.goal, matched.horizon),
            nearness(profile, matched, traits),
            matched.missing().count(),
            matched
                .reasons
                .iter()
                .filter(|reason| reason.question().is_some())
                .count(),
            Reverse(matched.met().filter(|reason| is_desirable(reason)).count()),
            Reverse(role.pay.max.or(role.pay.min)),
            role.closes,
            role.id.clone(),
        )
    });
    matches
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
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Nearness {
    Bridge,
    SameOccupation,
    SameFamily,
    Other,
}

fn nearness(profile: &Profile, matched: &Match, traits: &Traits) -> Nearness {
    let Some(own) = &profile.occupation else {
        return Nearness::Other;
    };
    if matched.leads_to.is_some() {
        Nearness::Bridge
    } else if matched.role.is_open_to(own) {
        Nearness::SameOccupation
    } else if same_family(own, &matched.role.occupation, traits) {
        Nearness::SameFamily
    } else {
        Nearness::Other
    }
}

fn is_desirable(reason: &Reason) -> bool {
    matches!(reason.requirement, Requirement::Desirable(_))
}

/// Whether two occupations belong to one family of work.
pub fn same_family(one: &OccupationId, other: &OccupationId, traits: &Traits) -> bool {
    let family = |id| {
        traits
            .get(id)
            .map(|found| found.family.as_str())
            .filter(|name| !name.is_empty())
    };
    family(one).is_some_and(|name| family(other) == Some(name))
}

fn is_registered(profile: &Profile) -> bool {
    profile.registration == Some(Registration::Registered)
}
