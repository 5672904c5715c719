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
//! # An example
//!
//! The role: *Healthcare Support Worker*, band 3, closes in two weeks. It needs no register, asks for
//! English at B1, six months of experience and personal care, would like somebody who takes blood, and
//! says that it is a bridge for nurses.
//!
//! The person: a nurse with eight years of work, trained in Eritrea, not on the register here, English
//! at B2, who may do any work. She said that she takes blood, and that she has not done personal care.
//!
//! | requirement       | how she stands to it | why                                      | allows |
//! | ----------------- | -------------------- | ---------------------------------------- | ------ |
//! | permission        | met                  | "Yes, any job"                           | now    |
//! | English B1        | met                  | B2 is more than B1                       | now    |
//! | 6 months          | met                  | years as a nurse count for a bridge      | now    |
//! | personal care     | not yet              | she was asked and did not name it: learn | later  |
//! | takes blood       | met (desirable)      | she named it                             | now    |
//!
//! So the role stands on *later*, and its card says what would bring it nearer: personal care, or her
//! word that she can do it after all. When she says so, the role is for *now*, and the card says that
//! it leads to her own profession. A *Staff Nurse* role beside it asks for the NMC's register: whatever
//! else fits, it stands on *after registration*, with registering as what meets it. Had she been
//! trained in another country, the steps to the register might differ, and no role would stand
//! elsewhere.
//!
//! # What always holds
//!
//! A test tries each of these on tens of thousands of invented people and roles:
//!
//! - No role is hidden and no person rejected. Left out are only roles past their closing date, and
//!   drafts whose requirements nobody has confirmed.
//! - A regulated role is never for now without the registration, whatever else fits.
//! - Another skill, year, level, qualification or language never puts a role further away, and what
//!   was met stays met.
//! - Whatever a card says is to be done is true: once it is done, the requirement is met, and once all
//!   of it is done and nothing is unknown, the role is for now.
//! - The reasons shown add up to the horizon.
//! - A bridging role (work in the field while registering) says where it leads.
//! - Name, age, gender, nationality, the language of the chat and the country of training change
//!   nothing. Most of them are not even asked.
//! - Words are not compared. A point of the person specification counts once a person has mapped
//!   it to the closed list of skills that the audit asks about; until then it is shown as "ask".
//!
//! The rules in words, each with author, date and source, stand in `rules.toml`. Of each match that is
//! shown the version of the rules, the answers it rests on and its reasons are kept ([`Kept`]), so that
//! it can be explained later, too. Somebody who finds a card wrong says so with a button, and a
//! caseworker looks at it.
//!
//! To try it without a chat: `stepward match PROFILE.json`.

mod address;
mod bands;
mod english;
mod experience;
mod guess;
mod judge;
mod kept;
mod order;
mod pay;
mod person;
mod point;
mod reason;
mod role;
mod rules;
mod wishes;

use std::sync::Arc;

use time::Date;

use crate::audit::profile::Profile;
use crate::audit::{OccupationId, Traits};
use judge::needs_register;
use person::Own;

pub use address::is_address;
pub use bands::Bands;
pub use guess::{About, Edit, Guess};
pub use judge::judge;
pub use kept::Kept;
pub use order::{Placed, order};
pub use pay::{Band, Pay};
pub use reason::{Horizon, Match, Reason, Remedy, Requirement, Standing};
pub use role::{
    Meaning, Origin, RegistrationNeeded, Role, RoleId, State, TestAsked, Wish, long_ago,
};
pub use rules::{Rule, Rules};

/// The open roles as they stand for this person, best first. Sorted by:
///
/// 1. what the person wants:
///    - *work now*: roles for now, for later, after registration, which takes the longest;
///    - *their profession*: roles of it and after registration, other roles for now, for later;
///    - *both*, or not told: near roles for now, roles after registration, roles of their occupation
///      for later, other roles for now, for later;
///
///    and for everybody last what takes training for another profession;
/// 2. how near the work is: a bridge to the person's own profession, their own occupation, the
///    same family, work that asks for a language they speak, anything else;
/// 3. how many requirements put it on the later horizon, the fewest first;
/// 4. how many requirements are not met yet, the fewest first;
/// 5. how many open questions there are, the fewest first;
/// 6. how many desirable points are met, the most first;
/// 7. the pay, the highest first, since it is nearest to what the person did before;
/// 8. the closing date, the soonest first;
/// 9. the role's id, so that the order is always the same.
pub fn rank(
    profile: &Profile,
    roles: &[Arc<Role>],
    traits: &Traits,
    rules: &Rules,
    today: Date,
) -> Vec<Match> {
    let placed = order(profile, roles, traits, rules, today);
    placed
        .iter()
        .map(|placed| judge(profile, &placed.role, traits, rules, today))
        .collect()
}

/// The occupations of the people whom a role concerns first: those it is open to or a bridge to, with
/// every field of the same profession, and where it needs no register those of its family.
pub fn near(role: &Role, traits: &Traits) -> Vec<OccupationId> {
    let its = traits.get(&role.occupation);
    let of_role = Own {
        id: &role.occupation,
        its,
    };
    let register_free = !needs_register(role, its);
    let is_near = |own: Own<'_>| {
        own.is_near(role)
            || own.profession() == of_role.profession()
            || (register_free && own.is_of_family(its))
    };
    let known = traits.iter().map(|(id, its)| Own { id, its: Some(its) });
    let known = known.filter(|own| is_near(*own)).map(|own| own.id.clone());
    // Of an occupation that nobody knows there are people, too.
    let unknown = its.is_none().then(|| role.occupation.clone());
    known.chain(unknown).collect()
}
