//! A case about a role: it keeps which one and what was shown; the caseworker who has it sees both,
//! the group sees neither.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::say::ForCase;
use super::{OffersFact, OffersSay, Shown, Wrong};
use crate::conversation::reply::{Addressee, Anchor, How, Reply};
use crate::conversation::scene::{Case, File};
use crate::conversation::talk::Talk;
use crate::conversation::{Fact, Journey, Say, Why, World};
use crate::matching::{Kept, Match, RoleId};
use crate::message::Class;

/// The most roles that a case keeps: the last ones that were spoken of.
const MOST: usize = 12;

/// A role that a case is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AboutRole {
    /// What the candidate saw.
    pub shown: Shown,
    /// When.
    pub at: OffsetDateTime,
    /// What for: interest, a match that looks wrong, or a question.
    pub why: Why,
    /// What looks wrong.
    pub wrong: Option<Wrong>,
    /// Whether the interest was taken back.
    pub withdrawn: bool,
}

impl AboutRole {
    fn is(&self, role: &RoleId, why: Why) -> bool {
        &self.shown.kept.role == role && self.why == why
    }
}

impl Talk<'_> {
    /// Brings a role to a person: in a case of its own, or in the one that is open. Whoever has that
    /// one is told in private, and the candidate is told who will write.
    pub(super) fn bring(&mut self, found: &Match, why: Why, wrong: Option<Wrong>) {
        let about = AboutRole {
            shown: Shown::of(found, &self.me.profile(self.world)),
            at: self.heard.at,
            why,
            wrong,
            withdrawn: false,
        };
        let fresh = self.case.is_none();
        if fresh {
            self.open_case(why);
        }
        self.put_into_case(about);
        match self.talking() {
            Some((_, claimer)) => self.say_offers(OffersSay::Told { name: claimer.name }),
            None if fresh => {}
            None => self.ask_for_person(why),
        }
    }

    /// The candidate is no longer interested: who has the case, or will have it, knows.
    pub(super) fn withdraw(&mut self, role: &RoleId) {
        let about = self.case.iter().flat_map(|case| &case.roles);
        let mut interest = about.filter(|about| about.is(role, Why::Role) && !about.withdrawn);
        if let Some(about) = interest.next().cloned() {
            self.put_into_case(AboutRole {
                withdrawn: true,
                ..about
            });
        }
    }

    fn put_into_case(&mut self, about: AboutRole) {
        let Some(case) = self.case.as_mut() else {
            return;
        };
        let role = about.shown.kept.role.clone();
        case.roles.retain(|other| !other.is(&role, about.why));
        case.roles.push(about.clone());
        let surplus = case.roles.len().saturating_sub(MOST);
        case.roles.drain(..surplus);
        let case = case.clone();
        self.record(Fact::Offers(OffersFact::InCase(
            case.id,
            case.roles.clone(),
        )));
        let claimer = case.claimed_by.as_ref().filter(|claimer| claimer.there);
        if let Some(claimer) = claimer {
            let say = for_case(&case, &self.me, about, self.world);
            self.reply(Reply {
                to: Addressee::Caseworker(claimer.id),
                say,
                how: How::New,
                anchor: Some(Anchor::About(case.id)),
                class: Class::Staff,
            });
        }
    }
}

/// What the claimer sees of each role that a case is about.
pub(in crate::conversation) fn roles_of(file: &File, world: &World) -> Vec<Say> {
    let roles = file.case.roles.iter().cloned();
    let say = |about| for_case(&file.case, &file.candidate, about, world);
    roles.map(say).collect()
}

fn for_case(case: &Case, candidate: &Journey, about: AboutRole, world: &World) -> Say {
    let kept = &about.shown.kept;
    let role = world.roles.iter().find(|role| role.id == kept.role);
    let changed = role.map(|role| Kept::fingerprint(role) != kept.requirements);
    Say::Offers(OffersSay::ForCase(Box::new(ForCase {
        code: case.code.clone(),
        about,
        shared: candidate.shared(),
        changed,
    })))
}
