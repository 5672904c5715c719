//! What holds of matching for every person and every role: each property over 100,000 invented cases.

use std::cell::Cell;
use std::cmp::Reverse;
use std::fmt::Debug;
use std::sync::Arc;

use stepward::audit::profile::{
    Cefr, EnglishTest, Goal, Permission, Profile, Registration, SecondOccupation, Spoken, TestKind,
};
use stepward::matching::{
    Horizon, Kept, Match, Meaning, Reason, RegistrationNeeded, Remedy, Requirement, Role, Standing,
    judge, order, rank,
};

use crate::matching::TODAY;
use crate::matching_cases::{Dice, RULES, SAMPLES, TRAITS};

/// How many people and roles each property is tried on.
const CASES: u64 = 100_000;

/// Tries a property on every case; the seed and the case are named where it does not hold.
fn holds(property: impl Fn(&mut Dice, &Profile, &Arc<Role>) -> Result<(), String>) {
    for seed in 0..CASES {
        let mut dice = Dice::new(seed);
        let (profile, role) = (dice.profile(), dice.role());
        if let Err(said) = property(&mut dice, &profile, &role) {
            panic!("seed {seed}: {said}\n{profile:#?}\n{role:#?}");
        }
    }
}

fn ensure(holds: bool, said: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(said()) }
}

fn same<T: PartialEq + Debug>(one: &T, other: &T) -> Result<(), String> {
    ensure(one == other, || format!("{one:#?} is not {other:#?}"))
}

fn judged(profile: &Profile, role: &Arc<Role>) -> Match {
    judge(profile, role, &TRAITS, &RULES, TODAY)
}

fn is_met(reason: &Reason) -> bool {
    matches!(reason.standing, Standing::Met { .. })
}

#[test]
fn gaining_something_never_worsens_a_verdict() {
    holds(|dice, profile, role| {
        let before = judged(profile, role);
        let richer = dice.gain(profile.clone());
        let after = judged(&richer, role);
        ensure(after.horizon <= before.horizon, || {
            format!(
                "{:?} became {:?} of {richer:#?}",
                before.horizon, after.horizon
            )
        })?;
        for (was, is) in before.reasons.iter().zip(&after.reasons) {
            same(&was.requirement, &is.requirement)?;
            ensure(!is_met(was) || is_met(is), || {
                format!("{was:?} became {is:?}")
            })?;
            ensure(is.allows <= was.allows, || format!("{was:?} became {is:?}"))?;
        }
        same(&before.reasons.len(), &after.reasons.len())
    });
}

/// Said anew from the rules in words: of which registers a role needs one.
fn registers(role: &Role) -> Option<Vec<String>> {
    let own = TRAITS
        .get(&role.occupation)
        .and_then(|its| its.regulator.clone());
    let own = own.map(|register| vec![register]);
    match &role.registration {
        RegistrationNeeded::OneOf(registers) if !registers.is_empty() => Some(registers.clone()),
        RegistrationNeeded::NotRequired if !role.bridging_for.is_empty() => None,
        RegistrationNeeded::OneOf(_)
        | RegistrationNeeded::Unknown
        | RegistrationNeeded::NotRequired => own,
    }
}

#[test]
fn a_regulated_role_is_never_for_now_without_its_registration() {
    holds(|_, profile, role| {
        let registers = registers(role);
        let on_one = profile.registration == Some(Registration::Registered)
            && profile.occupation.as_ref().is_some_and(|own| {
                let its = TRAITS.get(own);
                let register = its
                    .and_then(|its| its.regulator.clone())
                    .unwrap_or_default();
                let counts_as = its.and_then(|its| its.counts_as.as_ref()).unwrap_or(own);
                (role.is_open_to(own) || role.is_open_to(counts_as))
                    && registers.iter().flatten().any(|one| *one == register)
            });
        let horizon = judged(profile, role).horizon;
        ensure(
            registers.is_none() || on_one || horizon != Horizon::Now,
            || "ready now without the registration".to_owned(),
        )
    });
}

/// Whether a reason keeps a role from being for now, said anew from the rules in words.
fn holds_back(reason: &Reason) -> bool {
    let met = is_met(reason);
    let not_yet = matches!(reason.standing, Standing::NotYet { .. });
    match &reason.requirement {
        Requirement::Permission => not_yet,
        Requirement::Registration { one_of } => !met && !one_of.is_empty(),
        Requirement::English { stated, .. } => !met && *stated,
        Requirement::EnglishTest { .. }
        | Requirement::Qualification(_)
        | Requirement::Experience { .. }
        | Requirement::Practised { .. }
        | Requirement::Language { .. } => !met,
        Requirement::Essential(wish) => !met && wish.meaning != Meaning::Ask,
        Requirement::Desirable(_) => false,
    }
}

/// Whether a reason goes away on the way to the register in the person's own profession.
fn goes_with_registration(reason: &Reason) -> bool {
    match (&reason.requirement, &reason.standing) {
        (Requirement::English { .. } | Requirement::EnglishTest { .. }, _) => true,
        (Requirement::Registration { .. }, Standing::NotYet { by }) => {
            matches!(by, Remedy::Register { .. })
        }
        (Requirement::Registration { .. }, Standing::Unknown { question }) => {
            *question == Some("registration".into())
        }
        _ => false,
    }
}

#[test]
fn reasons_add_up_to_the_horizon() {
    holds(|_, profile, role| {
        let matched = judged(profile, role);
        let holding: Vec<&Reason> = matched
            .reasons
            .iter()
            .filter(|one| holds_back(one))
            .collect();
        let registers = holding
            .iter()
            .any(|one| one.requirement.rule() == "registration");
        let expected = if holding.is_empty() {
            Horizon::Now
        } else if registers && holding.iter().all(|one| goes_with_registration(one)) {
            Horizon::AfterRegistration
        } else {
            Horizon::Later
        };
        // An occupation that nobody knows, in a role that does not say: ask.
        let unsaid = Requirement::Registration { one_of: vec![] };
        let unsaid = matched.reasons.iter().any(|one| one.requirement == unsaid);
        let expected = if unsaid && !TRAITS.contains_key(&role.occupation) {
            Horizon::Later
        } else {
            expected
        };
        same(&matched.horizon, &expected)?;
        // And what is shown says so by itself.
        same(
            &matched.reasons.iter().map(|one| one.allows).max(),
            &Some(expected),
        )
    });
}

/// The level that a test shows, whenever it was taken.
fn shown(test: Option<&EnglishTest>) -> Option<Cefr> {
    let test = test?;
    let levels = match test.kind {
        TestKind::Oet => &RULES.english_by_oet,
        TestKind::Ielts => &RULES.english_by_ielts,
        TestKind::Other | TestKind::Planned => return None,
    };
    let parts = [
        test.listening?,
        test.reading?,
        test.writing?,
        test.speaking?,
    ];
    let reached = |least: &u16| parts.iter().all(|part| part >= least);
    let levels = levels.iter().filter(|(_, least)| reached(least));
    levels.map(|(level, _)| *level).max()
}

/// The profile once this is done; `None` where the person would have a third occupation, for which a
/// profile has no room.
fn done(profile: &Profile, remedy: &Remedy) -> Option<Profile> {
    let mut profile = profile.clone();
    match remedy {
        Remedy::GetPermission => profile.permission = Some(Permission::Any),
        Remedy::Register { .. } => profile.registration = Some(Registration::Registered),
        Remedy::Retrain { occupation, .. } => {
            let before = SecondOccupation {
                occupation: profile.occupation.replace(occupation.clone()),
                years: profile.years,
                last_practised: profile.last_practised,
                ..SecondOccupation::default()
            };
            let third = profile.second_occupation.replace(before);
            profile.registration = Some(Registration::Registered);
            if third.is_some() {
                return None;
            }
        }
        Remedy::Reach(stage) => profile.registration = profile.registration.max(Some(*stage)),
        Remedy::ImproveEnglish(level) => profile.english = profile.english.max(Some(*level)),
        Remedy::PassTest { one_of } => {
            let asked = one_of.first()?;
            let test = EnglishTest {
                kind: asked.kind,
                listening: asked.each,
                reading: asked.each,
                writing: asked.each,
                speaking: asked.each,
                overall: asked.overall,
                date: None,
            };
            // A profile holds one test. Whoever has shown a level in another one has it still.
            profile.english = profile.english.max(shown(profile.test.as_ref()));
            profile.test = Some(test);
        }
        Remedy::Study(level) => profile.education = profile.education.max(Some(*level)),
        Remedy::GainExperience { months } => {
            let enough = Some(months.div_ceil(12));
            profile.years = profile.years.max(enough);
            if let Some(second) = &mut profile.second_occupation {
                second.years = second.years.max(enough);
            }
        }
        Remedy::PractiseAgain { .. } => {
            let now = Some(TODAY.year());
            profile.last_practised = now;
            if let Some(second) = &mut profile.second_occupation {
                second.last_practised = now;
            }
        }
        Remedy::Speak { one_of } => profile.languages.push(Spoken {
            language: one_of.first().cloned().unwrap_or("ar".to_owned()),
            spoken: Some(Cefr::C1),
            written: None,
            interpreted: None,
        }),
        Remedy::Learn(skill) => drop(profile.skills.insert(skill.clone())),
        Remedy::Qualify { occupation, level } => {
            let of = profile.occupation.iter().chain(
                profile
                    .second_occupation
                    .iter()
                    .filter_map(|second| second.occupation.as_ref()),
            );
            let counts = |own: &stepward::audit::OccupationId| {
                let its = TRAITS.get(own);
                own == occupation || its.and_then(|its| its.counts_as.as_ref()) == Some(occupation)
            };
            if !of.into_iter().any(counts) {
                let second = profile.second_occupation.get_or_insert_default();
                if second.occupation.replace(occupation.clone()).is_some() {
                    return None;
                }
            }
            profile.education = profile.education.max(Some(*level));
        }
    }
    Some(profile)
}

#[test]
fn whatever_is_not_yet_met_is_met_once_its_remedy_is_done() {
    holds(|_, profile, role| {
        for (place, reason) in judged(profile, role).reasons.iter().enumerate() {
            let Standing::NotYet { by } = &reason.standing else {
                continue;
            };
            let Some(doer) = done(profile, by) else {
                continue;
            };
            let after = &judged(&doer, role).reasons[place];
            ensure(is_met(after), || format!("{by:?} does not meet {reason:?}"))?;
        }
        Ok(())
    });
}

#[test]
fn once_everything_said_is_done_the_role_is_for_now() {
    let tried = Cell::new(0);
    holds(|_, profile, role| {
        let matched = judged(profile, role);
        let holding = || {
            matched
                .reasons
                .iter()
                .filter(|one| one.allows != Horizon::Now)
        };
        let steps = || {
            matched
                .missing()
                .filter_map(|reason| match &reason.standing {
                    Standing::NotYet { by } => Some(by),
                    Standing::Met { .. } | Standing::Unknown { .. } => None,
                })
        };
        if holding().any(|one| !matches!(one.standing, Standing::NotYet { .. })) {
            return Ok(());
        }
        let Some(doer) = steps().try_fold(profile.clone(), |doer, by| done(&doer, by)) else {
            return Ok(());
        };
        let after = judged(&doer, role);
        tried.set(tried.get() + u64::from(steps().next().is_some()));
        ensure(after.horizon == Horizon::Now, || {
            format!("all is done, and yet {:#?}", after.reasons)
        })
    });
    assert!(
        tried.get() > CASES / 10,
        "only {} cases say what to do",
        tried.get()
    );
}

#[test]
fn what_is_kept_judges_the_same_again() {
    holds(|_, profile, role| {
        let matched = judged(profile, role);
        let kept = Kept::of(&matched, profile);
        let written = serde_json::to_string(&kept).map_err(|error| error.to_string())?;
        let read: Kept = serde_json::from_str(&written).map_err(|error| error.to_string())?;
        let again = judged(&read.inputs, role);
        same(&again.reasons, &matched.reasons)?;
        same(&again.leads_to, &matched.leads_to)?;
        same(&read, &kept)
    });
}

/// A handful of roles: some generated, some of the samples.
fn several(dice: &mut Dice, role: &Arc<Role>) -> Vec<Arc<Role>> {
    let place = dice.below(50) as usize;
    let mut roles = SAMPLES[place..place + 2].to_vec();
    roles.extend([dice.role(), Arc::clone(role)]);
    roles
}

#[test]
fn name_country_and_order_never_change_the_rank() {
    holds(|dice, profile, role| {
        let other = dice.otherwise(profile);
        let roles = several(dice, role);
        let ranked =
            |profile: &Profile, roles: &[Arc<Role>]| rank(profile, roles, &TRAITS, &RULES, TODAY);
        let one = ranked(profile, &roles);
        same(&one, &ranked(&other, &roles))
    });
}

/// The documented order, computed anew from the reasons in words.
fn documented(profile: &Profile, matched: &Match) -> impl Ord + use<> {
    let role = &matched.role;
    let second = profile.second_occupation.as_ref();
    let second = second.and_then(|second| second.occupation.as_ref());
    let own = || profile.occupation.iter().chain(second);
    let its = |id| TRAITS.get(id).cloned().unwrap_or_default();
    let wanted =
        |own| role.is_open_to(own) || its(own).counts_as.is_some_and(|as_| role.is_open_to(&as_));
    let family = its(&role.occupation).family;
    let nearness = if matched.leads_to.is_some() {
        0
    } else if own().any(wanted) {
        1
    } else if own().any(|own| !family.is_empty() && its(own).family == family) {
        2
    } else if matched
        .met()
        .any(|one| one.requirement.rule() == "language")
    {
        3
    } else {
        4
    };
    let another = matched.missing().any(|one| {
        let Standing::NotYet { by } = &one.standing else {
            return false;
        };
        one.allows != Horizon::Now && matches!(by, Remedy::Retrain { .. } | Remedy::Qualify { .. })
    });
    let horizons = match profile.goal {
        _ if another => [9, 9, 9],
        Some(Goal::WorkNow) => [0, 2, 1],
        Some(Goal::Profession) if nearness == 1 => [0, 0, 0],
        Some(Goal::Profession) => [1, 0, 2],
        Some(Goal::Both) | None if nearness == 4 => [3, 1, 4],
        Some(Goal::Both) | None if nearness == 1 => [0, 1, 2],
        Some(Goal::Both) | None => [0, 1, 4],
    };
    let group = horizons[matched.horizon as usize];
    let far = matched
        .reasons
        .iter()
        .filter(|one| one.allows == Horizon::Later);
    let desirable = |reason: &&Reason| matches!(reason.requirement, Requirement::Desirable(_));
    (
        (group, nearness),
        far.count(),
        matched.missing().count(),
        matched
            .unknown()
            .filter(|one| one.question().is_some())
            .count(),
        Reverse(matched.met().filter(desirable).count()),
        Reverse(role.pay.max.or(role.pay.min)),
        (role.closes, role.id.clone()),
    )
}

#[test]
fn every_open_role_is_there_in_the_documented_order() {
    holds(|dice, profile, role| {
        let roles = several(dice, role);
        let matches = rank(profile, &roles, &TRAITS, &RULES, TODAY);
        let open = roles.iter().filter(|role| role.closes >= TODAY).count();
        same(&matches.len(), &open)?;
        let keys: Vec<_> = matches.iter().map(|one| documented(profile, one)).collect();
        ensure(keys.is_sorted(), || {
            "not in the documented order".to_owned()
        })?;
        let placed = order(profile, &roles, &TRAITS, &RULES, TODAY);
        for (placed, matched) in placed.iter().zip(&matches) {
            same(
                &(&placed.role.id, placed.horizon),
                &(&matched.role.id, matched.horizon),
            )?;
        }
        Ok(())
    });
}
