//! The steps to a register: what is next, how far the English is, and what may be shown.

use std::collections::BTreeSet;

use stepward::audit::profile::{EnglishTest, Profile, Registration, TestKind};
use stepward::pathway::{
    EnglishGap, Evidence, Part, PartGap, Pathways, Progress, StepId, next, progress,
};

fn person(occupation: &str, registration: Registration) -> Profile {
    Profile {
        occupation: Some(occupation.into()),
        registration: Some(registration),
        ..Profile::default()
    }
}

fn next_of(pathways: &Pathways, profile: &Profile, done: &[&str]) -> Option<String> {
    let done: BTreeSet<StepId> = done.iter().map(|id| StepId::from(*id)).collect();
    let profession = pathways
        .profession(profile.occupation.as_ref().unwrap())
        .unwrap();
    next(profession, &done, profile).map(|step| step.id.to_string())
}

fn scores(kind: TestKind, [listening, reading, writing, speaking]: [u16; 4]) -> EnglishTest {
    EnglishTest {
        kind,
        listening: Some(listening),
        reading: Some(reading),
        writing: Some(writing),
        speaking: Some(speaking),
        overall: None,
        date: None,
    }
}

#[test]
fn the_built_in_pathways_are_whole() {
    let pathways = Pathways::built_in();
    assert_eq!(pathways.professions.len(), 19);
    assert_eq!(pathways.open_roles.len(), 50);
    assert_eq!(pathways.steps.len(), 44 + 4);
    assert_eq!(pathways.open_steps.len(), 4);
    assert_eq!(pathways.regulators.len(), 7);
    assert_eq!(pathways.organisations.len(), 10);
    let traits = pathways.traits();
    assert_eq!(traits[&"nurse".into()].regulator.as_deref(), Some("NMC"));
    assert_eq!(
        traits[&"social_worker".into()].regulator.as_deref(),
        Some("SWE")
    );
    assert_eq!(traits[&"hospital_porter".into()].regulator, None);
}

#[test]
fn the_next_step_follows_from_what_is_done_and_what_was_answered() {
    let pathways = Pathways::built_in();
    let table = [
        (
            "nurse",
            Registration::NotStarted,
            &[][..],
            Some("nmc_account"),
        ),
        (
            "nurse",
            Registration::NotStarted,
            &["nmc_account"][..],
            Some("nmc_english"),
        ),
        ("nurse", Registration::Applied, &[][..], Some("nmc_english")),
        (
            "nurse",
            Registration::Exams,
            &["nmc_english", "nmc_cbt"][..],
            Some("nmc_osce"),
        ),
        ("nurse", Registration::Registered, &[][..], None),
        (
            "doctor",
            Registration::Exams,
            &["gmc_english"][..],
            Some("plab1"),
        ),
        (
            "diagnostic_radiographer",
            Registration::Exams,
            &["hcpc_english"][..],
            Some("hcpc_assess"),
        ),
        (
            "pharmacy_technician",
            Registration::Preparing,
            &[][..],
            Some("ptech_course"),
        ),
        // The other exam for dentists is an alternative and never the next step.
        (
            "dentist",
            Registration::Exams,
            &["gdc_english", "ore1", "ore2"][..],
            Some("gdc_register"),
        ),
    ];
    for (occupation, registration, done, expected) in table {
        let profile = person(occupation, registration);
        assert_eq!(
            next_of(&pathways, &profile, done).as_deref(),
            expected,
            "{occupation}"
        );
    }
}

#[test]
fn a_test_that_reaches_the_standard_shows_the_english_step_as_done() {
    let pathways = Pathways::built_in();
    let mut nurse = person("nurse", Registration::Applied);
    nurse.test = Some(scores(TestKind::Oet, [350, 350, 300, 350]));
    assert_eq!(next_of(&pathways, &nurse, &[]).as_deref(), Some("nmc_cbt"));
    let profession = pathways.profession(&"nurse".into()).unwrap();
    let done = BTreeSet::from([StepId::from("nmc_cbt")]);
    let states: Vec<Progress> = progress(profession, &done, &nurse)
        .into_iter()
        .map(|(_, state)| state)
        .collect();
    use Progress::{Open, Shown, Told};
    assert_eq!(states, [Shown, Shown, Told, Open, Open]);
}

#[test]
fn the_answers_say_nothing_of_a_profession_that_is_not_the_persons_own() {
    let pathways = Pathways::built_in();
    let registered_nurse = person("nurse", Registration::Registered);
    let doctor = pathways.profession(&"doctor".into()).unwrap();
    let step = next(doctor, &BTreeSet::new(), &registered_nurse).unwrap();
    assert_eq!(step.id.as_str(), "gmc_pmq");
}

#[test]
fn the_gap_is_told_part_by_part() {
    let pathways = Pathways::built_in();
    let gap = |standard: &str, test: &EnglishTest| pathways.english[standard].gap(Some(test));
    let short = |parts: &[(Part, Option<u16>)]| {
        let gap = |(part, have): &(Part, Option<u16>)| PartGap {
            part: *part,
            have: *have,
            need: None,
        };
        EnglishGap::Short(parts.iter().map(gap).collect())
    };

    let oet = scores(TestKind::Oet, [340, 400, 290, 350]);
    assert_eq!(
        gap("nmc", &oet),
        short(&[(Part::Listening, Some(340)), (Part::Writing, Some(290))])
    );
    assert_eq!(gap("gdc", &oet), EnglishGap::OtherTest);
    // Each part is enough for the HCPC, and all together are not.
    let even = scores(TestKind::Oet, [300, 300, 390, 390]);
    assert_eq!(gap("hcpc", &even), short(&[(Part::Overall, Some(1380))]));

    // IELTS rounds the mean to the nearest half band: 6.75 counts as 7.0 and 6.625 as 6.5.
    let up = scores(TestKind::Ielts, [65, 65, 70, 70]);
    assert_eq!(gap("hcpc", &up), EnglishGap::Reached);
    let down = scores(TestKind::Ielts, [65, 65, 65, 70]);
    assert_eq!(gap("hcpc", &down), short(&[(Part::Overall, Some(65))]));

    let mut untold = scores(TestKind::Ielts, [70, 70, 65, 70]);
    untold.speaking = None;
    assert_eq!(
        gap("nmc", &untold),
        short(&[(Part::Speaking, None), (Part::Overall, None)])
    );
    let planned = scores(TestKind::Planned, [90, 90, 90, 90]);
    assert_eq!(gap("nmc", &planned), EnglishGap::NotTold);
    assert_eq!(pathways.english["nmc"].gap(None), EnglishGap::NotTold);
}

const FILE: &str = include_str!("../../src/pathway/pathways.toml");

#[test]
fn a_figure_is_handed_out_only_once_somebody_has_confirmed_it() {
    let pathways = Pathways::built_in();
    let figures =
        |step: &stepward::pathway::Step| step.cost_gbp().is_some() || step.weeks().is_some();
    assert!(!pathways.steps.values().any(|step| figures(step)));
    // Everything stands as it was compiled: nothing is confirmed yet.
    assert_eq!(pathways.unconfirmed().len(), 48 + 8 + 1 + 50 + 10);
    let first = &pathways.unconfirmed()[0];
    assert_eq!(first.about.to_string(), "points of OET grades");
    assert_eq!(first.evidence, Evidence::Unverified);

    let entry =
        "cost_gbp = 83\nevidence = \"secondary\"\nsource = [\"anywayward\", \"lifeinuk\"]\n";
    let confirmed = FILE.replacen(
        &format!("{entry}check = true"),
        &format!("{entry}as_of = 2027-01-15"),
        1,
    );
    let pathways = Pathways::parse("pathways.toml", &confirmed).unwrap();
    let step = &pathways.steps[&StepId::from("nmc_cbt")];
    assert_eq!(step.cost_gbp(), Some(83.0));
    assert_eq!(
        step.provenance.as_of,
        Some(time::macros::date!(2027 - 01 - 15))
    );
    let open = pathways.unconfirmed();
    assert!(
        open.iter()
            .all(|one| one.about.to_string() != "step nmc_cbt")
    );
}

#[test]
fn faults_name_file_and_line_and_what_was_expected() {
    let broken = FILE
        .replacen("regulator = \"NMC\"", "regulator = \"NMX\"", 1)
        .replacen(
            "evidence = \"secondary\"\nsource = [\"anywayward\"]\ncheck = true",
            "evidence = \"secondary\"\nsource = [\"anywhere\"]",
            1,
        )
        .replacen("\"healthcare_support_worker\"", "\"healthcare_worker\"", 1)
        .replacen("writing = 6.5", "writing = 6.4", 1);
    let faults: Vec<String> = Pathways::parse("pathways.toml", &broken)
        .unwrap_err()
        .iter()
        .map(ToString::to_string)
        .collect();
    insta::assert_snapshot!(faults.join("\n"), @"
    pathways.toml:206: expected bands of IELTS, from 0 to 9 in halves
    pathways.toml:271: expected a source of this file, not `anywhere`
    pathways.toml:271: expected either `check = true` or `as_of = 2027-01-15`
    pathways.toml:735: expected a regulator of this file, not `NMX`
    pathways.toml:735: expected a role of this file, not `healthcare_worker`
    ");
    let unknown_key = FILE.replacen("kind = \"eligibility\"", "kinds = \"eligibility\"", 1);
    let faults = Pathways::parse("pathways.toml", &unknown_key).unwrap_err();
    insta::assert_snapshot!(faults[0].to_string(), @"pathways.toml:273: expected valid TOML: unknown field `kinds`, expected one of `id`, `kind`, `optional`, `cost_gbp`, `cost_evidence`, `weeks`, `page`, `changed`, `evidence`, `source`, `check`, `as_of`, `note`");
}

#[test]
fn every_step_and_regulator_is_worded_in_english() {
    let texts = [
        include_str!("../../locales/en/steps.ftl"),
        include_str!("../../locales/en/plan.ftl"),
    ]
    .concat();
    let pathways = Pathways::built_in();
    let lines: Vec<&str> = texts.lines().collect();
    for id in pathways.steps.keys() {
        let at = lines
            .iter()
            .position(|line| line.starts_with(&format!("step-{id} = ")))
            .unwrap();
        assert!(lines[at + 1].starts_with("    .do = "), "{id}");
    }
    for short in pathways.regulators.keys() {
        assert!(
            lines
                .iter()
                .any(|line| line.starts_with(&format!("regulator-{short} = ")))
        );
    }
    let keys = lines
        .iter()
        .filter(|line| line.starts_with("    .do = "))
        .count();
    assert_eq!(keys, pathways.steps.len());
    for sentence in texts
        .split(['.', ':', '?', '\n'])
        .filter(|part| !part.starts_with('#'))
    {
        assert!(sentence.split_whitespace().count() <= 20, "{sentence}");
    }
}
