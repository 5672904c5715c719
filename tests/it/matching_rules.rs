//! The rules of matching one by one: the register, permission, English, languages, skills.

use std::sync::Arc;

use stepward::audit::profile::{Cefr, Permission, Profile, Registration, Spoken};
use stepward::matching::{Horizon, Kept, Remedy, Requirement, Role, Rules, Standing, State, rank};
use time::macros::date;

use crate::matching::{TODAY, judged, nurse, ranked, sample, samples, skills, traits};

#[test]
fn being_on_the_register_is_not_being_on_its_specialist_part() {
    let doctor = Profile {
        permission: Some(Permission::Any),
        occupation: Some("doctor".into()),
        years: Some(20),
        registration: Some(Registration::Registered),
        english: Some(Cefr::C2),
        ..Profile::default()
    };
    let radiologist = judged(&doctor, &sample("SAMPLE-0022"));
    assert_eq!(radiologist.horizon, Horizon::Later);
    let register = radiologist
        .unknown()
        .find(|reason| reason.requirement.rule() == "registration");
    assert_eq!(
        register.unwrap().standing,
        Standing::Unknown { question: None }
    );
}

#[test]
fn a_theatre_post_takes_a_registered_practitioner_whose_register_it_names() {
    let practitioner = Profile {
        permission: Some(Permission::Any),
        occupation: Some("operating_department_practitioner".into()),
        years: Some(4),
        registration: Some(Registration::Registered),
        english: Some(Cefr::C1),
        skills: skills(&["theatre"]),
        ..Profile::default()
    };
    assert_eq!(
        judged(&practitioner, &sample("SAMPLE-0003")).horizon,
        Horizon::Now
    );
    assert_eq!(
        judged(&practitioner, &sample("SAMPLE-0002")).horizon,
        Horizon::Later
    );
    let physiotherapist = Profile {
        occupation: Some("physiotherapist".into()),
        ..practitioner.clone()
    };
    assert_eq!(
        judged(&physiotherapist, &sample("SAMPLE-0003")).horizon,
        Horizon::Later
    );
}

#[test]
fn permission_never_hides_a_role() {
    let permissions = [
        (Some(Permission::Any), Horizon::Now),
        (Some(Permission::Some), Horizon::Now),
        (Some(Permission::NotSure), Horizon::Now),
        (None, Horizon::Now),
        (Some(Permission::NotYet), Horizon::Later),
    ];
    let open = samples()
        .iter()
        .filter(|role| role.is_open_on(TODAY))
        .count();
    for (permission, horizon) in permissions {
        let nurse = Profile {
            permission,
            ..nurse()
        };
        assert_eq!(ranked(&nurse).len(), open);
        assert_eq!(
            judged(&nurse, &sample("SAMPLE-0010")).horizon,
            horizon,
            "{permission:?}"
        );
    }
}

#[test]
fn what_is_not_told_is_a_question_and_not_a_no() {
    let nurse = Profile {
        english: None,
        ..nurse()
    };
    let matched = judged(&nurse, &sample("SAMPLE-0010"));
    assert_eq!(matched.horizon, Horizon::Later);
    assert!(matched.waits_for_answers());
    assert_eq!(matched.questions().next(), Some(&"english".into()));
}

#[test]
fn a_skill_is_missing_only_if_the_person_was_asked() {
    let role = sample("SAMPLE-0010");
    let personal_care = |profile: &Profile| {
        let matched = judged(profile, &role);
        matched.reasons.last().unwrap().standing.clone()
    };
    let asked = |ids: &[&str]| Profile {
        skills_asked: skills(ids),
        ..nurse()
    };
    assert_eq!(
        personal_care(&asked(&["vital-signs"])),
        Standing::Unknown { question: None }
    );
    let by = Remedy::Learn("personal-care".into());
    assert_eq!(
        personal_care(&asked(&["personal-care"])),
        Standing::NotYet { by }
    );
    // "None of these" is an answer; no answer is an open question.
    let none = Profile {
        skills: skills(&[]),
        ..asked(&["personal-care"])
    };
    assert!(matches!(personal_care(&none), Standing::NotYet { .. }));
    let open = Standing::Unknown {
        question: Some("skills".into()),
    };
    assert_eq!(
        personal_care(&Profile {
            skills: skills(&[]),
            ..asked(&[])
        }),
        open
    );
}

#[test]
fn an_unsaid_registration_is_taken_from_the_occupation() {
    use stepward::matching::RegistrationNeeded;
    for registration in [RegistrationNeeded::Unknown, RegistrationNeeded::NotRequired] {
        let role = Role {
            registration: registration.clone(),
            ..sample("SAMPLE-0001")
        };
        let matched = judged(&nurse(), &role);
        assert_eq!(matched.horizon, Horizon::AfterRegistration);
        let by = Remedy::Register {
            regulator: "NMC".to_owned(),
        };
        let register = matched
            .missing()
            .find(|reason| reason.requirement.rule() == "registration");
        assert_eq!(register.unwrap().standing, Standing::NotYet { by });

        let role = Role {
            registration,
            ..sample("SAMPLE-0053")
        };
        assert_ne!(judged(&nurse(), &role).horizon, Horizon::AfterRegistration);
    }
    let stranger = Role {
        occupation: "perfusionist".into(),
        registration: RegistrationNeeded::Unknown,
        ..sample("SAMPLE-0053")
    };
    assert_eq!(judged(&nurse(), &stranger).horizon, Horizon::Later);
}

#[test]
fn a_bridge_needs_no_register_though_its_people_are_of_the_profession() {
    let at_exams = Profile {
        registration: Some(Registration::Exams),
        ..nurse()
    };
    let bridge = sample("SAMPLE-0007");
    assert_eq!(
        traits()[&bridge.occupation].regulator.as_deref(),
        Some("NMC")
    );
    let matched = judged(&at_exams, &bridge);
    assert_eq!(matched.horizon, Horizon::Now);
    assert_eq!(matched.leads_to, Some("nurse".into()));
}

#[test]
fn a_band_suggests_a_level_of_english_and_decides_nothing() {
    let porter = Profile {
        permission: Some(Permission::Any),
        occupation: Some("hospital_porter".into()),
        english: Some(Cefr::A1),
        ..Profile::default()
    };
    let stated = sample("SAMPLE-0053");
    assert_eq!(judged(&porter, &stated).horizon, Horizon::Later);
    let unstated = judged(
        &porter,
        &Role {
            english: None,
            ..stated.clone()
        },
    );
    assert_eq!(unstated.horizon, Horizon::Now);
    let usual = Requirement::English {
        level: Cefr::B1,
        stated: false,
    };
    assert!(unstated.missing().any(|reason| reason.requirement == usual));
    let neither = judged(
        &porter,
        &Role {
            english: None,
            band: None,
            ..stated
        },
    );
    assert!(
        neither
            .reasons
            .iter()
            .all(|reason| reason.requirement.rule() != "english")
    );
}

#[test]
fn an_interpreter_needs_one_of_the_languages_spoken_well() {
    let interpreter = |languages: &[(&str, Option<Cefr>)]| Profile {
        permission: Some(Permission::Any),
        occupation: Some("interpreter".into()),
        years: Some(2),
        english: Some(Cefr::C1),
        languages: languages
            .iter()
            .map(|(language, spoken)| Spoken {
                language: (*language).to_owned(),
                spoken: *spoken,
                written: None,
                interpreted: None,
            })
            .collect(),
        ..Profile::default()
    };
    let language = |profile: &Profile| {
        let matched = judged(profile, &sample("SAMPLE-0048"));
        let mut reasons = matched.reasons.into_iter();
        reasons
            .find(|reason| reason.requirement.rule() == "language")
            .unwrap()
            .standing
    };
    let open = |question: &str| Standing::Unknown {
        question: Some(question.into()),
    };
    assert_eq!(language(&interpreter(&[])), open("language"));
    assert_eq!(
        language(&interpreter(&[("ti", None)])),
        open("language-spoken")
    );
    let tigrinya = interpreter(&[("ti", Some(Cefr::C2))]);
    assert_eq!(
        language(&tigrinya),
        Standing::Met {
            from: "language-spoken".into()
        }
    );
    assert_eq!(
        judged(&tigrinya, &sample("SAMPLE-0048")).horizon,
        Horizon::Now
    );
    let french = language(&interpreter(&[("fr", Some(Cefr::C2))]));
    assert!(matches!(
        french,
        Standing::NotYet {
            by: Remedy::Speak { .. }
        }
    ));
}

#[test]
fn closed_roles_and_drafts_are_left_out() {
    let roles: Vec<Arc<Role>> = [
        Role {
            closes: date!(2026 - 11 - 22),
            ..sample("SAMPLE-0010")
        },
        Role {
            closes: TODAY,
            ..sample("SAMPLE-0011")
        },
        Role {
            state: State::Draft,
            ..sample("SAMPLE-0012")
        },
    ]
    .into_iter()
    .map(Arc::new)
    .collect();
    let matches = rank(&nurse(), &roles, &traits(), &Rules::built_in(), TODAY);
    let ids: Vec<&str> = matches
        .iter()
        .map(|matched| matched.role.id.as_str())
        .collect();
    assert_eq!(ids, ["SAMPLE-0011"]);
}

#[test]
fn every_requirement_has_a_rule_in_words() {
    let rules = Rules::built_in();
    for matched in ranked(&nurse()) {
        for reason in matched.reasons {
            assert!(rules.rule(reason.requirement.rule()).is_some());
        }
    }
}

#[test]
fn faults_in_the_rules_name_file_and_line() {
    let text = include_str!("../../src/matching/rules.toml");
    let broken = text
        .replace("id = \"language\"", "id = \"tongue\"")
        .replace("7 = \"C1\"", "12 = \"C1\"");
    let faults: Vec<String> = Rules::parse("rules.toml", &broken)
        .unwrap_err()
        .iter()
        .map(ToString::to_string)
        .collect();
    insta::assert_snapshot!(faults.join("\n"), @"
    rules.toml:74: expected a rule called one of permission, registration, english, qualification, experience, recency, language, essential, desirable, not `tongue`
    rules.toml:1: expected one rule called `language`
    rules.toml:111: expected a band such as 5 or 8a
    ");
    let faults = Rules::parse("rules.toml", "version = 1\nversion = 2\n").unwrap_err();
    assert_eq!(faults[0].line, 2);
}

#[test]
fn what_is_kept_of_a_match_says_it_all_again() {
    let mut nurse = nurse();
    nurse.name = Some("Selam".to_owned());
    let matched = judged(&nurse, &sample("SAMPLE-0007"));
    let kept = Kept::of(&matched, &nurse);
    insta::assert_snapshot!(serde_json::to_value(&kept).unwrap()["inputs"], @r#"{"education":"bachelor","english":"B2","last_practised":2024,"occupation":"nurse","permission":"any","registration":"preparing"}"#);
    let written = serde_json::to_string(&kept).unwrap();
    let kept: Kept = serde_json::from_str(&written).unwrap();
    let again = judged(&kept.inputs, &matched.role);
    assert_eq!((again.reasons, again.horizon), (kept.reasons, kept.horizon));
    // A new title leaves the requirements as they were; a new level of English does not.
    let retitled = Role {
        title: "Nurse".to_owned(),
        ..sample("SAMPLE-0007")
    };
    assert_eq!(Kept::fingerprint(&retitled), kept.requirements);
    let harder = Role {
        english: Some(Cefr::C2),
        ..sample("SAMPLE-0007")
    };
    assert_ne!(Kept::fingerprint(&harder), kept.requirements);
}
