//! What matching looks at of a person, looked up once for however many roles.

use time::Date;

use super::role::Role;
use super::rules::Rules;
use crate::audit::profile::{Cefr, EnglishTest, Profile, Registration, TestKind};
use crate::audit::{OccupationId, Trait, Traits};

/// A person on a day, by these rules.
pub(super) struct Person<'a> {
    pub profile: &'a Profile,
    pub traits: &'a Traits,
    pub rules: &'a Rules,
    pub today: Date,
    /// The main occupation, to which the registration belongs.
    pub own: Option<Own<'a>>,
    /// The second one, of which years and practice count.
    pub second: Option<Own<'a>>,
    /// The level of English that the test shows.
    pub tested: Option<Cefr>,
}

/// An occupation of the person's.
#[derive(Clone, Copy)]
pub(super) struct Own<'a> {
    pub id: &'a OccupationId,
    pub its: Option<&'a Trait>,
}

impl<'a> Person<'a> {
    pub fn new(profile: &'a Profile, traits: &'a Traits, rules: &'a Rules, today: Date) -> Self {
        let own = |id: &'a OccupationId| Own {
            id,
            its: traits.get(id),
        };
        let second = profile.second_occupation.as_ref();
        let test = profile.test.as_ref();
        Self {
            profile,
            traits,
            rules,
            today,
            own: profile.occupation.as_ref().map(own),
            second: second
                .and_then(|second| second.occupation.as_ref())
                .map(own),
            tested: test.and_then(|test| level_of(test, rules, today)),
        }
    }

    pub fn is_registered(&self) -> bool {
        self.profile.registration == Some(Registration::Registered)
    }

    /// The person's occupations, the main one first.
    pub fn occupations(&self) -> impl Iterator<Item = Own<'a>> + Clone + use<'a> {
        self.own.into_iter().chain(self.second)
    }
}

impl<'a> Own<'a> {
    /// The profession it counts as in roles: its own, or the one it is a specialty of.
    pub fn profession(self) -> &'a OccupationId {
        let counts_as = self.its.and_then(|its| its.counts_as.as_ref());
        counts_as.unwrap_or(self.id)
    }

    /// Whether people of it are people of this occupation.
    pub fn is(self, occupation: &OccupationId) -> bool {
        self.id == occupation || self.profession() == occupation
    }

    pub fn regulator(self) -> Option<&'a str> {
        self.its?.regulator.as_deref()
    }

    /// Whether people of it are what a role looks for.
    pub fn is_wanted_by(self, role: &Role) -> bool {
        role.is_open_to(self.id) || role.is_open_to(self.profession())
    }

    /// The profession to which a role is a bridge for people of it.
    pub fn bridged_by(self, role: &Role) -> Option<&'a OccupationId> {
        let mut either = [self.id, self.profession()].into_iter();
        either.find(|id| role.is_bridge_to(id))
    }

    /// Whether a role is theirs or a bridge to it.
    pub fn is_near(self, role: &Role) -> bool {
        self.is_wanted_by(role) || self.bridged_by(role).is_some()
    }

    pub fn is_of_family(self, other: Option<&Trait>) -> bool {
        let family = self.its.map(|its| its.family.as_str());
        let family = family.filter(|family| !family.is_empty());
        family.is_some() && family == other.map(|other| other.family.as_str())
    }
}

/// The level that the lowest of a test's four parts shows. A test with a part that is not told, one
/// that is still to come, and one of a kind that is not known show none: so telling a further part
/// can only show more.
fn level_of(test: &EnglishTest, rules: &Rules, today: Date) -> Option<Cefr> {
    if test.date.is_some_and(|date| date > today) {
        return None;
    }
    let levels = match test.kind {
        TestKind::Oet => &rules.english_by_oet,
        TestKind::Ielts => &rules.english_by_ielts,
        TestKind::Other | TestKind::Planned => return None,
    };
    let lowest = test
        .listening?
        .min(test.reading?)
        .min(test.writing?)
        .min(test.speaking?);
    let reached = levels.iter().filter(|(_, least)| lowest >= **least);
    reached.map(|(level, _)| *level).max()
}
