//! Invented people, as they may live in a town: nurses and drivers, some on the register, most not.

use std::collections::BTreeSet;

use stepward::audit::profile::{
    Cefr, Goal, Isced, Papers, Permission, Profile, Registration, Spoken,
};
use stepward::conversation::World;

/// Every other person has one of these; the others have any occupation of the list.
const COMMON: [&str; 12] = [
    "nurse",
    "nurse",
    "nurse",
    "doctor",
    "pharmacist",
    "healthcare_support_worker",
    "hospital_porter",
    "domestic_assistant",
    "accountant",
    "interpreter",
    "biomedical_scientist",
    "midwife",
];

/// Chance that is the same for the same number: SplitMix64.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % end as u64).unwrap_or_default()
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// The person of this number.
pub fn person(number: u64, world: &World) -> Profile {
    let mut dice = Dice(number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let listed: Vec<&str> = world
        .occupations
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    let occupation = match dice.below(2) {
        0 => *dice.pick(&COMMON),
        _ => *dice.pick(&listed),
    };
    let occupation = stepward::audit::OccupationId::from(occupation);
    let its = world.traits.get(&occupation).cloned().unwrap_or_default();
    let stages = [
        Registration::NotStarted,
        Registration::NotStarted,
        Registration::Preparing,
        Registration::Applied,
        Registration::Exams,
        Registration::Registered,
    ];
    let of_family = |skill: &&stepward::audit::script::Skill| skill.families.contains(&its.family);
    let asked = world.script.skills.iter().filter(of_family).take(8);
    let asked: BTreeSet<_> = asked.map(|skill| skill.id.clone()).collect();
    let skills = asked
        .iter()
        .filter(|_| dice.below(3) > 0)
        .cloned()
        .collect();
    let levels = [
        Cefr::A1,
        Cefr::A2,
        Cefr::B1,
        Cefr::B1,
        Cefr::B2,
        Cefr::B2,
        Cefr::C1,
    ];
    Profile {
        name: Some(format!("Invented {number}")),
        area: Some(format!("B{}", 1 + dice.below(40))),
        permission: Some(*dice.pick(&[
            Permission::Any,
            Permission::Any,
            Permission::Some,
            Permission::NotYet,
            Permission::NotSure,
        ])),
        goal: Some(*dice.pick(&[Goal::Both, Goal::WorkNow, Goal::Profession])),
        registration: its.regulator.is_some().then(|| *dice.pick(&stages)),
        occupation: Some(occupation),
        country_of_training: Some((*dice.pick(&["ER", "SY", "UA", "AF", "IN", "NG"])).to_owned()),
        years: u32::try_from(dice.below(25)).ok(),
        last_practised: i32::try_from(2026 - dice.below(12)).ok(),
        education: Some(*dice.pick(&[
            Isced::Secondary,
            Isced::Diploma,
            Isced::Bachelor,
            Isced::Master,
        ])),
        papers: Some(*dice.pick(&[Papers::Originals, Papers::Copies, Papers::Lost])),
        english: Some(*dice.pick(&levels)),
        languages: vec![Spoken {
            language: (*dice.pick(&["ar", "ti", "uk", "fa", "fr"])).to_owned(),
            spoken: Some(Cefr::C2),
            written: Some(Cefr::C1),
            interpreted: None,
        }],
        skills_asked: asked,
        skills,
        ..Profile::default()
    }
}
