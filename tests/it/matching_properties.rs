//! What holds of matching for every person and every role: properties over generated cases.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use proptest::sample::select;
use stepward::audit::profile::{Cefr, Goal, Isced, Job, Permission, Profile, Registration, Spoken};
use stepward::audit::{OptionId, Traits};
use stepward::matching::{
    Horizon, Match, Meaning, Reason, RegistrationNeeded, Remedy, Requirement, Role, Rules,
    Standing, judge, rank,
};

use crate::matching::{TODAY, samples, traits};

static TRAITS: LazyLock<Traits> = LazyLock::new(traits);
static SAMPLES: LazyLock<Vec<Arc<Role>>> = LazyLock::new(samples);
static RULES: LazyLock<Rules> = LazyLock::new(Rules::built_in);

const OCCUPATIONS: [&str; 10] = [
    "nurse",
    "midwife",
    "doctor",
    "pharmacist",
    "diagnostic_radiographer",
    "operating_department_practitioner",
    "interpreter",
    "hospital_porter",
    "accountant",
    "perfusionist",
];
const LEVELS: [Cefr; 6] = [Cefr::A1, Cefr::A2, Cefr::B1, Cefr::B2, Cefr::C1, Cefr::C2];
const STAGES: [Registration; 5] = [
    Registration::NotStarted,
    Registration::Preparing,
    Registration::Applied,
    Registration::Exams,
    Registration::Registered,
];
const EDUCATION: [Isced; 6] = [
    Isced::Primary,
    Isced::Secondary,
    Isced::Diploma,
    Isced::Bachelor,
    Isced::Master,
    Isced::Doctorate,
];

fn told<T: std::fmt::Debug + Clone + 'static>(
    strategy: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Option<T>> {
    proptest::option::of(strategy).boxed()
}

/// The skills that the sample roles ask for.
fn wished() -> Vec<OptionId> {
    let wishes = SAMPLES
        .iter()
        .flat_map(|role| role.essential.iter().chain(&role.desirable));
    let skills: BTreeSet<OptionId> = wishes.filter_map(|wish| wish.skill().cloned()).collect();
    skills.into_iter().collect()
}

fn spoken() -> impl Strategy<Value = Spoken> {
    (
        select(vec!["ar", "ti", "fr", "en"]),
        told(select(LEVELS.to_vec())),
    )
        .prop_map(|(language, spoken)| Spoken {
            language: language.to_owned(),
            spoken,
            written: None,
            interpreted: None,
        })
}

fn job() -> impl Strategy<Value = Job> {
    (
        told(1990..2026_i32),
        told(1990..2026_i32),
        told(select(vec!["ER", "SY", "GB"])),
    )
        .prop_map(|(from, to, country)| Job {
            from,
            to,
            country: country.map(str::to_owned),
            ..Job::default()
        })
}

fn profile() -> impl Strategy<Value = Profile> {
    let permissions = vec![
        Permission::Any,
        Permission::Any,
        Permission::Some,
        Permission::NotSure,
        Permission::NotYet,
    ];
    let goals = vec![Goal::WorkNow, Goal::Profession, Goal::Both];
    let person = (
        told(select(permissions)),
        told(select(goals)),
        told(select(OCCUPATIONS.to_vec())),
        told(0..30_u32),
        told(2000..2026_i32),
        told(select(STAGES.to_vec())),
        told(select(EDUCATION.to_vec())),
        told(select(LEVELS.to_vec())),
    );
    let more = (
        proptest::collection::btree_set(select(wished()), 0..12),
        proptest::collection::btree_set(select(wished()), 0..12),
        proptest::collection::vec(spoken(), 0..3),
        proptest::collection::vec(job(), 0..3),
    );
    (person, more).prop_map(|(person, (skills, asked, languages, jobs))| {
        let (permission, goal, occupation, years, last_practised, registration, education, english) =
            person;
        Profile {
            permission,
            goal,
            occupation: occupation.map(Into::into),
            years,
            last_practised,
            registration,
            education,
            english,
            skills_asked: asked.into_iter().chain(skills.iter().cloned()).collect(),
            skills,
            languages,
            jobs,
            ..Profile::default()
        }
    })
}

/// A sample role with some of what it says changed or left unsaid.
fn role() -> impl Strategy<Value = Arc<Role>> {
    let registrations = vec![
        RegistrationNeeded::Unknown,
        RegistrationNeeded::NotRequired,
        RegistrationNeeded::OneOf(vec!["NMC".to_owned(), "HCPC".to_owned()]),
        RegistrationNeeded::OneOf(vec!["GMC specialist".to_owned()]),
        RegistrationNeeded::OneOf(vec![]),
    ];
    (
        select(SAMPLES.clone()),
        told(select(registrations)),
        told(select(OCCUPATIONS.to_vec())),
        told(told(select(LEVELS.to_vec()))),
        told(told(0..100_u32)),
        any::<bool>(),
    )
        .prop_map(
            |(role, registration, occupation, english, experience, band)| {
                let mut role = Role::clone(&role);
                role.registration = registration.unwrap_or(role.registration);
                role.occupation = occupation.map_or(role.occupation, Into::into);
                role.english = english.unwrap_or(role.english);
                role.experience_months = experience.unwrap_or(role.experience_months);
                role.band = role.band.filter(|_| band);
                Arc::new(role)
            },
        )
}

fn judged(profile: &Profile, role: &Arc<Role>) -> Match {
    judge(profile, role, &TRAITS, &RULES, TODAY)
}

/// Something that a person gains: a skill, years, a level, a stage of registration.
#[derive(Clone, Debug)]
enum Gain {
    Skill(OptionId),
    Years(u32),
    English(Cefr),
    Registration(Registration),
    Education(Isced),
    Language(Spoken),
    Job(Job),
    Practised(i32),
}

fn gain() -> impl Strategy<Value = Gain> {
    prop_oneof![
        select(wished()).prop_map(Gain::Skill),
        (0..40_u32).prop_map(Gain::Years),
        select(LEVELS.to_vec()).prop_map(Gain::English),
        select(STAGES.to_vec()).prop_map(Gain::Registration),
        select(EDUCATION.to_vec()).prop_map(Gain::Education),
        spoken().prop_map(Gain::Language),
        job().prop_map(Gain::Job),
        (1990..2026_i32).prop_map(Gain::Practised),
    ]
}

fn gained(mut profile: Profile, gain: Gain) -> Profile {
    match gain {
        Gain::Skill(skill) => drop(profile.skills.insert(skill)),
        Gain::Years(years) => profile.years = profile.years.max(Some(years)),
        Gain::English(level) => profile.english = profile.english.max(Some(level)),
        Gain::Registration(stage) => profile.registration = profile.registration.max(Some(stage)),
        Gain::Education(level) => profile.education = profile.education.max(Some(level)),
        Gain::Language(spoken) => profile.languages.push(spoken),
        Gain::Job(job) => profile.jobs.push(job),
        Gain::Practised(year) => profile.last_practised = profile.last_practised.max(Some(year)),
    }
    profile
}

fn done(mut profile: Profile, remedy: &Remedy) -> Profile {
    match remedy {
        Remedy::GetPermission => profile.permission = Some(Permission::Any),
        Remedy::Register { .. } => profile.registration = Some(Registration::Registered),
        Remedy::Retrain { occupation, .. } => {
            profile.occupation = Some(occupation.clone());
            profile.registration = Some(Registration::Registered);
        }
        Remedy::Reach(stage) => profile.registration = Some(*stage),
        Remedy::ImproveEnglish(level) => profile.english = Some(*level),
        Remedy::GainExperience { months } => profile.years = Some(months.div_ceil(12)),
        Remedy::PractiseAgain { .. } => profile.last_practised = Some(TODAY.year()),
        Remedy::Speak { one_of } => {
            let language = one_of.first().cloned().unwrap_or("ar".to_owned());
            let spoken = Some(Cefr::C1);
            profile.languages.push(Spoken {
                language,
                spoken,
                written: None,
                interpreted: None,
            });
        }
        Remedy::Learn(skill) => drop(profile.skills.insert(skill.clone())),
        Remedy::Qualify { occupation, level } => {
            profile.occupation = Some(occupation.clone());
            profile.education = Some(*level);
        }
    }
    profile
}

/// Whether a reason keeps a role from being for now, said anew from the rules in words.
fn holds_back(reason: &Reason) -> bool {
    let met = matches!(reason.standing, Standing::Met { .. });
    let not_yet = matches!(reason.standing, Standing::NotYet { .. });
    match &reason.requirement {
        Requirement::Permission => not_yet,
        Requirement::Registration { one_of } => !met && !one_of.is_empty(),
        Requirement::English { stated, .. } => !met && *stated,
        Requirement::Experience { .. } | Requirement::Language { .. } => !met,
        Requirement::Essential(wish) => !met && wish.meaning != Meaning::Ask,
        Requirement::Desirable(_) => false,
    }
}

/// Whether a reason goes away on the way to the register in the person's own profession.
fn goes_with_registration(reason: &Reason) -> bool {
    match (&reason.requirement, &reason.standing) {
        (Requirement::English { .. }, _) => true,
        (Requirement::Registration { .. }, Standing::NotYet { by }) => {
            matches!(by, Remedy::Register { .. })
        }
        (Requirement::Registration { .. }, Standing::Unknown { question }) => {
            *question == Some("registration".into())
        }
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn gaining_something_never_worsens_a_horizon(profile in profile(), role in role(), gain in gain()) {
        let before = judged(&profile, &role).horizon;
        let after = judged(&gained(profile, gain), &role).horizon;
        prop_assert!(after <= before, "{:?} became {:?}", before, after);
    }

    #[test]
    fn a_regulated_role_is_never_for_now_without_its_registration(profile in profile(), role in role()) {
        let regulator = |occupation| TRAITS.get(occupation).and_then(|one| one.regulator.clone());
        let own = regulator(&role.occupation).map(|register| vec![register]);
        let registers = match &role.registration {
            RegistrationNeeded::OneOf(registers) if !registers.is_empty() => Some(registers.clone()),
            RegistrationNeeded::NotRequired if !role.bridging_for.is_empty() => None,
            RegistrationNeeded::OneOf(_)
            | RegistrationNeeded::Unknown
            | RegistrationNeeded::NotRequired => own,
        };
        let on_one = profile.registration == Some(Registration::Registered)
            && profile.occupation.as_ref().is_some_and(|own| {
                let own_register = regulator(own).unwrap_or_default();
                role.is_open_to(own) && registers.iter().flatten().any(|one| *one == own_register)
            });
        if registers.is_some() && !on_one {
            prop_assert_ne!(judged(&profile, &role).horizon, Horizon::Now);
        }
    }

    #[test]
    fn reasons_add_up_to_the_horizon(profile in profile(), role in role()) {
        let matched = judged(&profile, &role);
        let holding: Vec<&Reason> = matched.reasons.iter().filter(|one| holds_back(one)).collect();
        let needs_register = holding.iter().any(|one| one.requirement.rule() == "registration");
        let expected = if holding.is_empty() {
            Horizon::Now
        } else if needs_register && holding.iter().all(|one| goes_with_registration(one)) {
            Horizon::AfterRegistration
        } else {
            Horizon::Later
        };
        // An occupation that nobody knows, in a role that does not say: ask.
        let unsaid = matched.reasons.iter().any(|one| {
            one.requirement == Requirement::Registration { one_of: vec![] }
        })
            && !TRAITS.contains_key(&role.occupation);
        let expected = if unsaid { Horizon::Later } else { expected };
        prop_assert_eq!(matched.horizon, expected, "{:#?}", matched.reasons);
    }

    #[test]
    fn whatever_is_not_yet_met_is_met_once_its_remedy_is_done(profile in profile(), role in role()) {
        for reason in judged(&profile, &role).missing() {
            let Standing::NotYet { by } = &reason.standing else { unreachable!() };
            let after = judged(&done(profile.clone(), by), &role);
            let same = after.reasons.iter().find(|one| one.requirement == reason.requirement);
            let met = same.is_some_and(|one| matches!(one.standing, Standing::Met { .. }));
            prop_assert!(met, "{:?} does not meet {:?}", by, reason.requirement);
        }
    }
}

proptest! {
    // Each case ranks all 64 samples twice.
    #![proptest_config(ProptestConfig { cases: 5_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn name_country_and_order_never_change_the_rank(profile in profile(), name in "\\PC{0,12}", country in "[A-Z]{2}") {
        let mut other = profile.clone();
        other.name = Some(name);
        other.country_of_training = Some(country.clone());
        other.jobs.reverse();
        other.jobs.iter_mut().for_each(|job| job.country = Some(country.clone()));
        other.languages.reverse();
        let one = rank(&profile, &SAMPLES, &TRAITS, &RULES, TODAY);
        let two = rank(&other, &SAMPLES, &TRAITS, &RULES, TODAY);
        prop_assert_eq!(one, two);
    }

    #[test]
    fn no_open_role_is_hidden_and_bridges_come_first(profile in profile()) {
        let matches = rank(&profile, &SAMPLES, &TRAITS, &RULES, TODAY);
        let open = SAMPLES.iter().filter(|role| role.closes >= TODAY).count();
        prop_assert_eq!(matches.len(), open);
        let now = matches.iter().filter(|matched| matched.horizon == Horizon::Now);
        let bridges: Vec<bool> = now.map(|matched| matched.leads_to.is_some()).collect();
        prop_assert!(bridges.is_sorted_by(|one, two| one >= two));
        for matched in &matches {
            let profession = profile.occupation.as_ref();
            prop_assert!(matched.leads_to.is_none() || matched.leads_to.as_ref() == profession);
        }
    }
}
