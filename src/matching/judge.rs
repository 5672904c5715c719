//! One role and one person: a reason for each requirement.

use std::sync::Arc;

use time::Date;

use super::is_registered;
use super::reason::{Horizon, Match, Reason, Remedy, Requirement, Standing};
use super::role::{RegistrationNeeded, Role};
use super::rules::Rules;
use crate::audit::profile::{Permission, Profile, Registration};
use crate::audit::{OccupationId, Traits};

/// How a role stands for a person on a day.
pub fn judge(
    profile: &Profile,
    role: &Arc<Role>,
    traits: &Traits,
    rules: &Rules,
    today: Date,
) -> Match {
    let judge = Judge {
        profile,
        role,
        traits,
        rules,
        today,
    };
    let registration = judge.registration();
    let english = judge.english(registration.as_ref());
    let single = [
        Some(judge.permission()),
        registration,
        english,
        judge.experience(),
        judge.language(),
    ];
    let mut reasons: Vec<Reason> = single.into_iter().flatten().collect();
    reasons.extend(judge.essential());
    reasons.extend(judge.desirable());

    let horizon = reasons.iter().map(|reason| reason.allows).max();
    let is_bridge = |own: &&OccupationId| role.is_bridge_to(own) && !is_registered(profile);
    Match {
        role: Arc::clone(role),
        horizon: horizon.unwrap_or(Horizon::Now),
        reasons,
        leads_to: profile.occupation.as_ref().filter(is_bridge).cloned(),
        rules: rules.version,
    }
}

/// Whether a role needs a place on a register, as far as anybody knows.
pub fn needs_register(role: &Role, traits: &Traits) -> bool {
    registers_needed(role, traits).is_some_and(|one_of| !one_of.is_empty())
}

/// The registers of which the role needs one: `None` where it needs none, and none of them where
/// nobody knows.
fn registers_needed(role: &Role, traits: &Traits) -> Option<Vec<String>> {
    let own = traits.get(&role.occupation);
    let own = own.and_then(|own| own.regulator.clone());
    match (&role.registration, own) {
        (RegistrationNeeded::OneOf(registers), _) if !registers.is_empty() => {
            Some(registers.clone())
        }
        // A bridge lies before the register by its nature: a pre-registration nurse belongs to the
        // nurses and needs no PIN.
        (RegistrationNeeded::NotRequired, Some(_)) if !role.bridging_for.is_empty() => None,
        (RegistrationNeeded::NotRequired, None) => None,
        // Otherwise what a feed says cannot take the protection from a protected title.
        (
            RegistrationNeeded::NotRequired
            | RegistrationNeeded::Unknown
            | RegistrationNeeded::OneOf(_),
            Some(own),
        ) => Some(vec![own]),
        (RegistrationNeeded::Unknown | RegistrationNeeded::OneOf(_), None) => Some(vec![]),
    }
}

/// What a requirement is judged by.
#[derive(Clone, Copy)]
pub(super) struct Judge<'a> {
    pub profile: &'a Profile,
    pub role: &'a Role,
    pub traits: &'a Traits,
    pub rules: &'a Rules,
    pub today: Date,
}

impl Judge<'_> {
    fn permission(self) -> Reason {
        let (standing, allows) = match self.profile.permission {
            Some(Permission::Any) => (Standing::met("permission"), Horizon::Now),
            // The answer is known; its limit is not, and only a caseworker can look at it.
            Some(Permission::Some | Permission::NotSure) => (Standing::ASK, Horizon::Now),
            Some(Permission::NotYet) => (Standing::not_yet(Remedy::GetPermission), Horizon::Later),
            // Not saying whether one may work never puts a role further away.
            None => (Standing::open("permission"), Horizon::Now),
        };
        Reason {
            requirement: Requirement::Permission,
            standing,
            allows,
        }
    }

    /// `None` where no registration is needed.
    fn registration(self) -> Option<Reason> {
        let one_of = registers_needed(self.role, self.traits)?;
        let (standing, allows) = if one_of.is_empty() {
            // The role does not say. Of an occupation that is known and not regulated no register
            // is to be expected; of an unknown one it may be.
            let known = self.traits.contains_key(&self.role.occupation);
            let allows = if known { Horizon::Now } else { Horizon::Later };
            (Standing::ASK, allows)
        } else {
            self.registered_in(&one_of)
        };
        let requirement = Requirement::Registration { one_of };
        Some(Reason {
            requirement,
            standing,
            allows,
        })
    }

    /// How the person stands to a role that needs one of these registers.
    fn registered_in(self, one_of: &[String]) -> (Standing, Horizon) {
        let accepts = |register: &&str| one_of.iter().any(|one| one == register);
        let Some(own) = &self.profile.occupation else {
            return (Standing::open("occupation"), Horizon::Later);
        };
        if !self.role.is_open_to(own) {
            let occupation = self.role.occupation.clone();
            let standing = match self.regulator(&occupation).filter(accepts) {
                Some(regulator) => Standing::not_yet(Remedy::Retrain {
                    regulator: regulator.to_owned(),
                    occupation,
                }),
                None => Standing::ASK,
            };
            return (standing, Horizon::Later);
        }
        let Some(regulator) = self.regulator(own).filter(accepts) else {
            // A part of the register, such as the specialists', that the profile does not know of.
            return (Standing::ASK, Horizon::Later);
        };
        match self.profile.registration {
            Some(Registration::Registered) => (Standing::met("registration"), Horizon::Now),
            Some(
                Registration::NotStarted
                | Registration::Preparing
                | Registration::Applied
                | Registration::Exams,
            ) => {
                let regulator = regulator.to_owned();
                let standing = Standing::not_yet(Remedy::Register { regulator });
                (standing, Horizon::AfterRegistration)
            }
            None => (Standing::open("registration"), Horizon::AfterRegistration),
        }
    }

    /// `None` where nothing is known of the English it needs.
    fn english(self, registration: Option<&Reason>) -> Option<Reason> {
        let usual = || self.rules.english_by_band.get(&self.role.band?).copied();
        let stated = self.role.english.is_some();
        let level = self.role.english.or_else(usual)?;
        let registered = registration
            .is_some_and(|registration| matches!(registration.standing, Standing::Met { .. }));
        let standing = match self.profile.english {
            Some(own) if own >= level => Standing::met("english"),
            // The regulator has tested it.
            _ if registered => Standing::met("registration"),
            Some(_) => Standing::not_yet(Remedy::ImproveEnglish(level)),
            None => Standing::open("english"),
        };
        let otherwise = match registration.map(|registration| registration.allows) {
            _ if !stated => Horizon::Now,
            // The register has to come first, and it asks for English itself.
            Some(Horizon::AfterRegistration) => Horizon::AfterRegistration,
            Some(Horizon::Now | Horizon::Later) | None => Horizon::Later,
        };
        let requirement = Requirement::English { level, stated };
        Some(Reason::new(requirement, standing, otherwise))
    }

    /// Whether the role is for people of this occupation: theirs, or a bridge to it.
    pub fn is_for(self, own: &OccupationId) -> bool {
        self.role.is_open_to(own) || self.role.is_bridge_to(own)
    }

    /// Who keeps the register of an occupation, by short name.
    pub fn regulator(&self, occupation: &OccupationId) -> Option<&str> {
        self.traits.get(occupation)?.regulator.as_deref()
    }
}
