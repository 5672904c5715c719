//! Which roles fit whom: five people against the sample roles.

use std::sync::Arc;

use stepward::audit::profile::{Cefr, Goal, Isced, Permission, Profile, Registration};
use stepward::audit::{OptionId, Traits};
use stepward::demo::sample_roles;
use stepward::matching::{Horizon, Match, Role, Rules, Standing, judge, rank};
use stepward::occupations::{FILES, NAMES, Occupations};
use stepward::pathway::Pathways;
use time::Date;
use time::macros::date;

pub const TODAY: Date = date!(2026 - 11 - 23);

pub fn traits() -> Traits {
    let occupations = Occupations::parse(FILES, NAMES).unwrap();
    stepward::conversation::traits(&occupations, &Pathways::built_in())
}

pub fn samples() -> Vec<Arc<Role>> {
    sample_roles(TODAY).into_iter().map(Arc::new).collect()
}

pub fn ranked(profile: &Profile) -> Vec<Match> {
    rank(profile, &samples(), &traits(), &Rules::built_in(), TODAY)
}

pub fn judged(profile: &Profile, role: &Role) -> Match {
    judge(
        profile,
        &Arc::new(role.clone()),
        &traits(),
        &Rules::built_in(),
        TODAY,
    )
}

pub fn sample(id: &str) -> Role {
    sample_roles(TODAY)
        .into_iter()
        .find(|role| role.id.as_str() == id)
        .unwrap()
}

pub fn skills(ids: &[&str]) -> std::collections::BTreeSet<OptionId> {
    ids.iter().map(|id| OptionId::from(*id)).collect()
}

/// A nurse trained in Eritrea, with eight years of work and no PIN.
pub fn nurse() -> Profile {
    Profile {
        permission: Some(Permission::Any),
        goal: Some(Goal::Both),
        occupation: Some("nurse".into()),
        country_of_training: Some("ER".to_owned()),
        years: Some(8),
        last_practised: Some(2024),
        registration: Some(Registration::Preparing),
        education: Some(Isced::Bachelor),
        english: Some(Cefr::B2),
        skills: skills(&[
            "vital-signs",
            "give-medicine",
            "take-blood",
            "patient-notes",
            "move-people",
        ]),
        skills_asked: skills(&[
            "vital-signs",
            "give-medicine",
            "take-blood",
            "patient-notes",
            "move-people",
            "theatre",
            "emergency",
            "baby-care",
        ]),
        ..Profile::default()
    }
}

/// The matches as lines: horizon, where it leads, title.
fn lines(matches: &[Match], horizon: Horizon) -> Vec<String> {
    let of_horizon = matches.iter().filter(|matched| matched.horizon == horizon);
    let line = |matched: &Match| match &matched.leads_to {
        Some(profession) => format!("{} -> {profession}", matched.role.title),
        None => matched.role.title.clone(),
    };
    of_horizon.map(line).collect()
}

#[test]
fn a_nurse_without_a_pin_sees_bridges_now_and_staff_nurse_after_registration() {
    let matches = ranked(&nurse());
    insta::assert_snapshot!(lines(&matches, Horizon::Now).join("\n"), @"
    Healthcare Support Worker - Surgical Ward -> nurse
    Phlebotomist -> nurse
    Trainee Clinical Coder -> nurse
    Senior Phlebotomist -> nurse
    Healthcare Support Worker - Emergency Department -> nurse
    Healthcare Support Worker - Elderly Care -> nurse
    Ward Clerk -> nurse
    Healthcare Support Worker Bank (flexible) -> nurse
    Mental Health Support Worker -> nurse
    Theatre Support Worker -> nurse
    Pre-Registration Trainee Pharmacy Technician
    Recruitment Assistant (HR)
    Dietetic Assistant
    Sterile Services Technician
    Hospital Porter
    Imaging Department Assistant
    Domestic Assistant
    Catering Assistant
    ");
    insta::assert_snapshot!(lines(&matches, Horizon::AfterRegistration).join("\n"), @"
    Senior Staff Nurse - Critical Care
    Registered Mental Health Nurse
    Paediatric Staff Nurse
    ");
}

#[test]
fn a_registered_nurse_sees_staff_nurse_first_and_no_bridges() {
    let mut nurse = nurse();
    nurse.registration = Some(Registration::Registered);
    nurse.skills = skills(&["give-medicine", "emergency", "theatre"]);
    let matches = ranked(&nurse);
    insta::assert_snapshot!(lines(&matches, Horizon::Now)[..4].join("\n"), @"
    Senior Staff Nurse - Critical Care
    Staff Nurse - Theatres (Scrub)
    Registered Mental Health Nurse
    Paediatric Staff Nurse
    ");
    assert!(matches.iter().all(|matched| matched.leads_to.is_none()));
    let staff_nurse = judged(&nurse, &sample("SAMPLE-0005"));
    let english = staff_nurse
        .reasons
        .iter()
        .find(|reason| reason.requirement.rule() == "english");
    // The regulator has tested it, whatever the person says of their English.
    assert_eq!(
        english.unwrap().standing,
        Standing::Met {
            from: "registration".into()
        },
    );
}

#[test]
fn a_card_says_what_fits_what_is_missing_and_what_is_not_known() {
    let matched = judged(&nurse(), &sample("SAMPLE-0007"));
    let reasons: Vec<String> = matched
        .reasons
        .iter()
        .map(|reason| format!("{:?}: {:?}", reason.requirement, reason.standing))
        .collect();
    insta::assert_snapshot!(reasons.join("\n"), @r#"
    Permission: Met { from: QuestionId("permission") }
    English { level: B2, stated: true }: Met { from: QuestionId("english") }
    Essential(Wish { text: "nursing degree from any country", meaning: Trained { occupation: OccupationId("nurse"), level: Bachelor } }): Met { from: QuestionId("education-level") }
    Essential(Wish { text: "CBT passed or booked", meaning: Stage(Exams) }): NotYet { by: Reach(Exams) }
    Essential(Wish { text: "English test passed or booked", meaning: Ask }): Unknown { question: None }
    Desirable(Wish { text: "worked as a nurse in the last 5 years", meaning: Practised { years: 5 } }): Met { from: QuestionId("last-year") }
    "#);
    assert_eq!(matched.horizon, Horizon::Later);
    assert_eq!(matched.leads_to, Some("nurse".into()));
    assert_eq!(matched.rules, Rules::built_in().version);
}

#[test]
fn those_who_want_their_profession_see_roles_after_registration_first() {
    let mut nurse = nurse();
    nurse.goal = Some(Goal::Profession);
    let matches = ranked(&nurse);
    assert_eq!(matches[0].horizon, Horizon::AfterRegistration);
    let own = |matched: &Match| matched.role.is_open_to(&"nurse".into());
    let last = matches.iter().rposition(own).unwrap();
    let first = matches.iter().position(|matched| !own(matched)).unwrap();
    assert!(
        last < first,
        "roles of the profession stand before all others"
    );
}

#[test]
fn a_porter_is_asked_for_no_register() {
    let porter = Profile {
        permission: Some(Permission::Any),
        occupation: Some("hospital_porter".into()),
        years: Some(3),
        education: Some(Isced::Secondary),
        english: Some(Cefr::B1),
        skills: skills(&["calm-people"]),
        ..Profile::default()
    };
    let matches = ranked(&porter);
    assert_eq!(lines(&matches, Horizon::Now)[0], "Hospital Porter");
    assert!(lines(&matches, Horizon::AfterRegistration).is_empty());
    let porter_role = judged(&porter, &sample("SAMPLE-0053"));
    let rules: Vec<&str> = porter_role
        .reasons
        .iter()
        .map(|reason| reason.requirement.rule())
        .collect();
    assert_eq!(
        rules,
        [
            "permission",
            "english",
            "essential",
            "essential",
            "desirable"
        ]
    );
}

#[test]
fn a_radiographer_sees_imaging_assistant_now_and_no_radiologist_ever() {
    let radiographer = Profile {
        permission: Some(Permission::Any),
        occupation: Some("diagnostic_radiographer".into()),
        years: Some(5),
        registration: Some(Registration::NotStarted),
        english: Some(Cefr::B2),
        skills: skills(&["move-people", "radiation", "take-images"]),
        ..Profile::default()
    };
    let matches = ranked(&radiographer);
    assert_eq!(
        lines(&matches, Horizon::Now)[0],
        "Imaging Department Assistant -> diagnostic_radiographer",
    );
    assert_eq!(
        lines(&matches, Horizon::AfterRegistration),
        ["Diagnostic Radiographer"]
    );
    let radiologist = judged(&radiographer, &sample("SAMPLE-0022"));
    assert_eq!(radiologist.horizon, Horizon::Later);
}

#[test]
fn an_accountant_sees_finance_first_and_nothing_that_needs_a_register() {
    let accountant = Profile {
        permission: Some(Permission::Any),
        occupation: Some("accountant".into()),
        years: Some(10),
        education: Some(Isced::Master),
        english: Some(Cefr::C1),
        skills: skills(&["spreadsheets", "check-details", "computer", "bookkeeping"]),
        ..Profile::default()
    };
    let now = lines(&ranked(&accountant), Horizon::Now);
    assert_eq!(now[0], "Finance Assistant - Accounts Payable");
    let regulated = [
        "Nurse",
        "Midwife",
        "Pharmacist",
        "Radiographer",
        "Psychologist",
    ];
    let is_regulated = |title: &&String| {
        regulated.iter().any(|name| title.contains(name)) && !title.contains("Assistant")
    };
    assert_eq!(now.iter().find(is_regulated), None);
}
