//! One role and one person: how the person stands to each requirement.
//!
//! Nothing is copied here: see [`super::point`]. So thousands of roles can be put in order quickly.

use std::sync::Arc;

use time::Date;

use super::person::{Own, Person};
use super::point::{Asked, Point, Registers, Stands, Step};
use super::reason::{Horizon, Match, Reason};
use super::role::{RegistrationNeeded, Role};
use super::rules::Rules;
use crate::audit::profile::{Permission, Profile, Registration};
use crate::audit::{OccupationId, Trait, Traits};

/// How a role stands for a person on a day.
pub fn judge(
    profile: &Profile,
    role: &Arc<Role>,
    traits: &Traits,
    rules: &Rules,
    today: Date,
) -> Match {
    let person = Person::new(profile, traits, rules, today);
    let judge = Judge::new(&person, role);
    let reasons: Vec<Reason> = judge.points().map(Point::reason).collect();
    let horizon = reasons.iter().map(|reason| reason.allows).max();
    Match {
        role: Arc::clone(role),
        horizon: horizon.unwrap_or(Horizon::Now),
        reasons,
        leads_to: judge.leads_to().cloned(),
        rules: rules.version,
    }
}

/// Whether a role needs a place on a register, as far as anybody knows.
pub(super) fn needs_register(role: &Role, its: Option<&Trait>) -> bool {
    match registers(role, its) {
        Some(Registers::OneOf(_) | Registers::Of(_)) => true,
        Some(Registers::Unsaid) | None => false,
    }
}

/// `None` where a role needs no register.
fn registers<'a>(role: &'a Role, its: Option<&'a Trait>) -> Option<Registers<'a>> {
    let own = its.and_then(|its| its.regulator.as_deref());
    match (&role.registration, own) {
        (RegistrationNeeded::OneOf(named), _) if !named.is_empty() => Some(Registers::OneOf(named)),
        // A bridge to the profession it belongs to lies before the register by its nature: a
        // pre-registration nurse belongs to the nurses and needs no PIN. A nurse's own post needs it,
        // wherever else it may lead.
        (RegistrationNeeded::NotRequired, Some(_)) if leads_to_its_own(role, its) => None,
        (RegistrationNeeded::NotRequired, None) => None,
        // Otherwise what a feed says cannot take the protection from a protected title.
        (
            RegistrationNeeded::NotRequired
            | RegistrationNeeded::Unknown
            | RegistrationNeeded::OneOf(_),
            Some(own),
        ) => Some(Registers::Of(own)),
        (RegistrationNeeded::Unknown | RegistrationNeeded::OneOf(_), None) => {
            Some(Registers::Unsaid)
        }
    }
}

/// Whether a role is a bridge to the profession that its own occupation is a field of.
fn leads_to_its_own(role: &Role, its: Option<&Trait>) -> bool {
    let profession = its.and_then(|its| its.counts_as.as_ref());
    profession.is_some_and(|profession| role.is_bridge_to(profession))
}

/// A person and a role.
#[derive(Clone, Copy)]
pub(super) struct Judge<'a> {
    pub person: &'a Person<'a>,
    pub profile: &'a Profile,
    pub role: &'a Role,
    /// What is known of the role's occupation.
    pub its: Option<&'a Trait>,
}

impl<'a> Judge<'a> {
    pub fn new(person: &'a Person<'a>, role: &'a Role) -> Self {
        Self::knowing(person, role, person.traits.get(&role.occupation))
    }

    /// With what is known of the role's occupation.
    pub fn knowing(person: &'a Person<'a>, role: &'a Role, its: Option<&'a Trait>) -> Self {
        Self {
            person,
            profile: person.profile,
            role,
            its,
        }
    }

    /// Every requirement, in the order in which reasons are shown.
    pub fn points(self) -> impl Iterator<Item = Point<'a>> {
        let registration = self.registration();
        let single = [
            Some(self.permission()),
            registration,
            self.english(registration),
            self.english_test(registration),
            self.qualification(),
            self.experience(),
            self.recency(),
            self.language(),
        ];
        let wishes = self.essential().chain(self.desirable());
        single.into_iter().flatten().chain(wishes)
    }

    fn permission(self) -> Point<'a> {
        let (stands, allows) = match self.profile.permission {
            Some(Permission::Any) => (Stands::Met("permission"), Horizon::Now),
            // The answer is known; its limit is not, and only a caseworker can look at it.
            Some(Permission::Some | Permission::NotSure) => (Stands::Ask, Horizon::Now),
            Some(Permission::NotYet) => (Stands::NotYet(Step::GetPermission), Horizon::Later),
            // Not saying whether one may work never puts a role further away.
            None => (Stands::Open("permission"), Horizon::Now),
        };
        Point {
            asked: Asked::Permission,
            stands,
            allows,
        }
    }

    /// `None` where no registration is needed.
    fn registration(self) -> Option<Point<'a>> {
        let registers = registers(self.role, self.its)?;
        let (stands, allows) = match registers {
            // Of an occupation that is known and not regulated no register is to be expected; of an
            // unknown one it may be.
            Registers::Unsaid if self.its.is_some() => (Stands::Ask, Horizon::Now),
            Registers::Unsaid => (Stands::Ask, Horizon::Later),
            Registers::OneOf(_) | Registers::Of(_) => self.registered_in(registers),
        };
        Some(Point {
            asked: Asked::Registration(registers),
            stands,
            allows,
        })
    }

    /// How the person stands to a role that needs one of these registers.
    fn registered_in(self, registers: Registers<'_>) -> (Stands<'a>, Horizon) {
        let Some(own) = self.person.own else {
            return (Stands::Open("occupation"), Horizon::Later);
        };
        if !own.is_wanted_by(self.role) {
            return (self.registered_elsewhere(registers), Horizon::Later);
        }
        let Some(regulator) = own.regulator().filter(|own| registers.accepts(own)) else {
            // A part of the register, such as the specialists', that the profile does not know of.
            return (Stands::Ask, Horizon::Later);
        };
        match self.profile.registration {
            Some(Registration::Registered) => (Stands::Met("registration"), Horizon::Now),
            Some(
                Registration::NotStarted
                | Registration::Preparing
                | Registration::Applied
                | Registration::Exams,
            ) => {
                let step = Step::Register(regulator);
                (Stands::NotYet(step), Horizon::AfterRegistration)
            }
            None => (Stands::Open("registration"), Horizon::AfterRegistration),
        }
    }

    /// How somebody stands to the register who is none of the people whom the role looks for.
    fn registered_elsewhere(self, registers: Registers<'_>) -> Stands<'a> {
        // Another field of the same profession, or a second occupation of the person's: whether their
        // register takes in this work only a person can say.
        let related = |own: Own<'_>| own.is_wanted_by(self.role) || self.is_same_profession(own);
        let its = self.its.and_then(|its| its.regulator.as_deref());
        match its.filter(|its| registers.accepts(its)) {
            Some(regulator) if !self.person.occupations().any(related) => {
                Stands::NotYet(Step::Retrain(&self.role.occupation, regulator))
            }
            Some(_) | None => Stands::Ask,
        }
    }

    /// The profession of the person's to which the role is a bridge, unless they have arrived there.
    pub fn leads_to(self) -> Option<&'a OccupationId> {
        let own = self.person.own.filter(|_| !self.person.is_registered())?;
        own.bridged_by(self.role)
    }

    /// Whether the role's occupation and one of the person's are fields of one profession.
    fn is_same_profession(self, own: Own<'_>) -> bool {
        let role = Own {
            id: &self.role.occupation,
            its: self.its,
        };
        own.profession() == role.profession()
    }
}
