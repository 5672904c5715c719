//! Every sample role as a card, every page of them, and every step, for several people.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use stepward::audit::profile::{Cefr, Goal, Isced, Licensed, Permission, Registration, Spoken};
use stepward::audit::{Answer, Profile, Slot};
use stepward::conversation::offers::Shelf;
use stepward::conversation::offers::say::{Listed, RoleCard, RolesPage};
use stepward::conversation::{OffersSay, Press, RoleMark, Say, StepMark};
use stepward::matching::{Horizon, Match, Meaning, Wish};
use time::macros::datetime;

use super::screen::Bench;

/// The sample roles as they stand for somebody of whom nothing is known.
pub fn matches() -> Vec<Match> {
    static MATCHES: LazyLock<Vec<Match>> = LazyLock::new(|| {
        let now = datetime!(2026-11-24 10:00 UTC);
        Bench::new().world.rank(&Profile::default(), now)
    });
    MATCHES.clone()
}

/// The day on which everything is shown.
pub const TODAY: time::Date = time::macros::date!(2026 - 11 - 24);

/// The card of a role, in short or with every reason, with whatever could settle something.
pub fn role_card(found: Match, mark: Option<RoleMark>, details: bool) -> Say {
    let question = found.questions().next().cloned();
    let opens = |question| Press::Change(Slot::new(&question, 0));
    let settles = question.map(|question| (question.clone(), opens(question)));
    let answers = [("english".into(), Answer::One("b1".into()))];
    Say::Offers(OffersSay::Card(Box::new(RoleCard {
        settles,
        mark,
        details: details.then(|| BTreeMap::from(answers)),
        next: found.leads_to.is_some().then(|| "nmc_english".into()),
        on: (found.horizon.into(), 0),
        today: TODAY,
        found,
    })))
}

/// People: nothing known, nothing there yet, a nurse on the way, everything there.
fn people(bench: &Bench) -> Vec<Profile> {
    let skills: BTreeSet<_> = bench
        .world
        .script
        .skills
        .iter()
        .map(|skill| skill.id.clone())
        .collect();
    let beginning = Profile {
        permission: Some(Permission::NotYet),
        occupation: Some("hospital_porter".into()),
        english: Some(Cefr::A1),
        years: Some(0),
        education: Some(Isced::Primary),
        skills_asked: skills.clone(),
        ..Profile::default()
    };
    let nurse = Profile {
        permission: Some(Permission::Some),
        goal: Some(Goal::Profession),
        occupation: Some("nurse".into()),
        country_of_training: Some("ER".to_owned()),
        years: Some(5),
        last_practised: Some(2009),
        licensed: Some(Licensed::Before),
        registration: Some(Registration::Preparing),
        education: Some(Isced::Bachelor),
        english: Some(Cefr::B1),
        skills: skills.iter().take(6).cloned().collect(),
        skills_asked: skills.clone(),
        ..Profile::default()
    };
    let ready = Profile {
        permission: Some(Permission::Any),
        occupation: Some("doctor".into()),
        registration: Some(Registration::Registered),
        english: Some(Cefr::C2),
        years: Some(21),
        last_practised: Some(2026),
        education: Some(Isced::Doctorate),
        languages: vec![Spoken {
            language: "ar".to_owned(),
            spoken: Some(Cefr::C2),
            written: Some(Cefr::C2),
            interpreted: Some(true),
        }],
        skills: skills.clone(),
        skills_asked: skills,
        ..nurse.clone()
    };
    vec![Profile::default(), beginning, nurse, ready]
}

#[test]
fn every_sample_role_is_a_card_for_everybody() {
    let bench = Bench::new();
    for profile in people(&bench) {
        let mut marks = RoleMark::ALL
            .iter()
            .copied()
            .map(Some)
            .chain([None])
            .cycle();
        for found in bench.world.rank(&profile, datetime!(2026-11-24 10:00 UTC)) {
            let mark = marks.next().flatten();
            bench.check(&role_card(found.clone(), mark, false));
            bench.check(&role_card(found, mark, true));
        }
    }
}

#[test]
fn every_page_of_roles_can_be_sent() {
    let bench = Bench::new();
    for profile in people(&bench) {
        let all = bench.world.rank(&profile, datetime!(2026-11-24 10:00 UTC));
        for horizon in [Horizon::Now, Horizon::AfterRegistration, Horizon::Later] {
            let of: Vec<Match> = all
                .iter()
                .filter(|found| found.horizon == horizon)
                .cloned()
                .collect();
            let pages = of.len().div_ceil(5);
            for (page, matches) in of.chunks(5).enumerate() {
                let roles = matches.iter().cloned();
                let roles = roles.map(|found| Listed { found, mark: None });
                bench.check(&Say::Offers(OffersSay::List(Box::new(RolesPage {
                    shelf: Shelf::from(horizon),
                    page,
                    first: page * 5 + 1,
                    pages,
                    total: of.len(),
                    others: vec![],
                    roles: roles.collect(),
                    closed: 0,
                    permission: profile.permission,
                    today: TODAY,
                }))));
            }
        }
    }
}

#[test]
fn a_role_that_asks_for_more_than_fits_says_so() {
    let bench = Bench::new();
    let mut found = matches().remove(0);
    let mut role = (*found.role).clone();
    role.title = "Nurse 🎉 <b>".repeat(30);
    let wish = |number: usize| Wish {
        text: format!("{number} {}", "🎉 & ".repeat(50)),
        meaning: Meaning::Ask,
    };
    role.essential = (0..40).map(wish).collect();
    let role = Arc::new(role);
    let world = &bench.world;
    found = stepward::matching::judge(
        &Profile::default(),
        &role,
        &world.traits,
        &world.rules,
        time::macros::date!(2026 - 11 - 24),
    );
    let say = role_card(found, None, true);
    bench.check(&say);
    let english = bench.render(stepward::locale::Language::ENGLISH, &say);
    assert!(
        english.text.ends_with("The advert has all of it."),
        "{}",
        english.text
    );
}

#[test]
fn every_step_of_every_profession_is_told() {
    let bench = Bench::new();
    for (id, profession) in &bench.world.pathways.professions {
        let ids: Vec<_> = profession
            .steps
            .iter()
            .map(|step| step.id.clone())
            .collect();
        for mark in StepMark::ALL.iter().copied().map(Some).chain([None]) {
            for step in &ids {
                bench.check(&super::planned::step(Some(id), step, mark));
            }
            bench.check(&super::planned::steps(Some(id), &ids, mark));
        }
    }
}
