//! Invented people and roles for the properties of matching: one for each seed, fast, and the same
//! on every machine.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use stepward::audit::profile::{
    Cefr, Certificate, EnglishTest, Goal, Isced, Job, Permission, Profile, Registration,
    SecondOccupation, Spoken, TestKind,
};
use stepward::audit::{OptionId, Traits};
use stepward::matching::{Band, Meaning, Pay, RegistrationNeeded, Role, Rules, TestAsked, Wish};
use time::Duration;
use time::macros::date;

use crate::matching::{TODAY, samples, traits};

pub static TRAITS: LazyLock<Traits> = LazyLock::new(traits);
pub static SAMPLES: LazyLock<Vec<Arc<Role>>> = LazyLock::new(samples);
pub static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let content = stepward::serve::content(None).unwrap();
    content.world.rules
});
static SKILLS: LazyLock<Vec<OptionId>> = LazyLock::new(skills);

/// Professions, a field of each, roles of none, and one that no list has.
const OCCUPATIONS: [&str; 14] = [
    "nurse",
    "theatre_nurse",
    "midwife",
    "doctor",
    "surgeon",
    "pharmacist",
    "diagnostic_radiographer",
    "therapeutic_radiographer",
    "operating_department_practitioner",
    "interpreter",
    "hospital_porter",
    "healthcare_support_worker",
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
const REGISTERS: [&str; 5] = ["NMC", "HCPC", "GMC", "GMC specialist", "GPhC"];

/// The skills that the sample roles ask for, and some that everybody may be asked about.
fn skills() -> Vec<OptionId> {
    let wishes = SAMPLES
        .iter()
        .flat_map(|role| role.essential.iter().chain(&role.desirable));
    let skills: BTreeSet<OptionId> = wishes.filter_map(|wish| wish.skill().cloned()).collect();
    let lists = ["teamwork", "email", "volunteering"].map(OptionId::from);
    skills.into_iter().chain(lists).collect()
}

/// Chance that is the same for the same seed: SplitMix64.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, end: u32) -> u32 {
        u32::try_from(self.next() % u64::from(end)).unwrap()
    }

    fn one_in(&mut self, times: u32) -> bool {
        self.below(times) == 0
    }

    pub fn pick<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(u32::try_from(of.len()).unwrap()) as usize].clone()
    }

    /// Told three times out of four.
    fn told<T>(&mut self, value: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (!self.one_in(4)).then(|| value(self))
    }

    fn some<T>(&mut self, most: u32, mut value: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(most + 1)).map(|_| value(self)).collect()
    }

    fn year(&mut self) -> i32 {
        2026 - i32::try_from(self.below(30)).unwrap()
    }

    pub fn spoken(&mut self) -> Spoken {
        Spoken {
            language: self.pick(&["ar", "ti", "fr", "en"]).to_owned(),
            spoken: self.told(|dice| dice.pick(&LEVELS)),
            written: None,
            interpreted: None,
        }
    }

    fn job(&mut self) -> Job {
        Job {
            from: self.told(Self::year),
            to: self.told(Self::year),
            country: self.told(|dice| dice.pick(&["ER", "SY", "GB"]).to_owned()),
            ..Job::default()
        }
    }

    pub fn test(&mut self) -> EnglishTest {
        let kind = self.pick(&[
            TestKind::Oet,
            TestKind::Ielts,
            TestKind::Other,
            TestKind::Planned,
        ]);
        let part = |dice: &mut Self| {
            Some(match kind {
                TestKind::Ielts => u16::try_from(40 + 5 * dice.below(11)).unwrap(),
                TestKind::Oet | TestKind::Other | TestKind::Planned => {
                    u16::try_from(10 * dice.below(51)).unwrap()
                }
            })
        };
        EnglishTest {
            listening: part(self),
            reading: part(self),
            writing: part(self).filter(|_| !self.one_in(6)),
            speaking: part(self),
            overall: self.told(|dice| u16::try_from(50 + 5 * dice.below(9)).unwrap()),
            date: self.told(|dice| TODAY + Duration::days(i64::from(dice.below(400)) - 300)),
            kind,
        }
    }

    pub fn second(&mut self) -> SecondOccupation {
        SecondOccupation {
            occupation: self.told(|dice| dice.pick(&OCCUPATIONS).into()),
            years: self.told(|dice| dice.below(30)),
            last_practised: self.told(Self::year),
            country_of_training: self.told(|dice| dice.pick(&["ER", "SY"]).to_owned()),
            words: None,
        }
    }

    pub fn profile(&mut self) -> Profile {
        let permissions = [
            Permission::Any,
            Permission::Any,
            Permission::Some,
            Permission::NotSure,
            Permission::NotYet,
        ];
        let asked: BTreeSet<OptionId> = self
            .some(12, |dice| dice.pick(&SKILLS))
            .into_iter()
            .collect();
        let mut skills: BTreeSet<OptionId> = self
            .some(8, |dice| dice.pick(&SKILLS))
            .into_iter()
            .collect();
        // Mostly what was asked is what was answered; profiles from elsewhere may say otherwise.
        if !self.one_in(8) {
            skills = asked.iter().filter(|_| self.one_in(2)).cloned().collect();
        }
        Profile {
            permission: self.told(|dice| dice.pick(&permissions)),
            goal: self.told(|dice| dice.pick(&[Goal::WorkNow, Goal::Profession, Goal::Both])),
            occupation: self.told(|dice| dice.pick(&OCCUPATIONS).into()),
            years: self.told(|dice| dice.below(30)),
            last_practised: self.told(Self::year),
            registration: self.told(|dice| dice.pick(&STAGES)),
            education: self.told(|dice| dice.pick(&EDUCATION)),
            english: self.told(|dice| dice.pick(&LEVELS)),
            test: self.one_in(3).then(|| self.test()),
            second_occupation: self.one_in(3).then(|| self.second()),
            languages: self.some(2, Self::spoken),
            jobs: self.some(2, Self::job),
            skills_asked: asked,
            skills,
            ..Profile::default()
        }
    }

    fn wish(&mut self) -> Wish {
        let meaning = match self.below(7) {
            0 => Meaning::Ask,
            1 => Meaning::Said,
            2 => Meaning::Trained {
                occupation: self.pick(&OCCUPATIONS).into(),
                level: self.pick(&EDUCATION),
            },
            3 => Meaning::Stage(self.pick(&STAGES)),
            4 => Meaning::Practised {
                years: u16::try_from(self.below(8)).unwrap(),
            },
            5 => Meaning::SecondLanguage,
            _ => Meaning::Skill(self.pick(&SKILLS)),
        };
        let text = "as the employer writes it".to_owned();
        Wish { text, meaning }
    }

    fn test_asked(&mut self) -> TestAsked {
        let (kind, each) = self.pick(&[(TestKind::Oet, 350), (TestKind::Ielts, 65)]);
        TestAsked {
            kind,
            each: self.told(|_| each),
            overall: self
                .told(|_| each)
                .filter(|_| kind == TestKind::Ielts && self.one_in(2)),
        }
    }

    fn registration(&mut self) -> RegistrationNeeded {
        match self.below(6) {
            0 | 1 => RegistrationNeeded::Unknown,
            2 | 3 => RegistrationNeeded::NotRequired,
            4 => RegistrationNeeded::OneOf(vec![]),
            _ => {
                let registers = self.some(2, |dice| dice.pick(&REGISTERS).to_owned());
                RegistrationNeeded::OneOf(registers)
            }
        }
    }

    /// A sample role; one with everything changed; or one of which, as feeds have it, nothing is
    /// known but title, occupation and pay.
    pub fn role(&mut self) -> Arc<Role> {
        let sample = self.pick(&SAMPLES);
        if self.one_in(3) {
            return sample;
        }
        let occupations = |dice: &mut Self| dice.some(2, |dice| dice.pick(&OCCUPATIONS).into());
        let unsaid = self.one_in(4);
        let role = Role {
            occupation: self.pick(&OCCUPATIONS).into(),
            band: self.told(|dice| Band::read(dice.pick(&["2", "3", "5", "8a"])).unwrap()),
            pay: Pay {
                max: self.told(|dice| 20_000 + dice.below(40_000)),
                ..Pay::default()
            },
            closes: date!(2026 - 11 - 20) + Duration::days(self.below(30).into()),
            also_open_to: vec![],
            registration: RegistrationNeeded::Unknown,
            english: None,
            experience_months: None,
            essential: self.some(3, |dice| Wish {
                meaning: Meaning::Ask,
                ..dice.wish()
            }),
            desirable: vec![],
            bridging_for: vec![],
            languages: vec![],
            ..Role::clone(&sample)
        };
        if unsaid {
            return Arc::new(role);
        }
        Arc::new(Role {
            also_open_to: occupations(self),
            registration: self.registration(),
            english: self.told(|dice| dice.pick(&LEVELS)),
            experience_months: self.told(|dice| dice.below(100)),
            essential: self.some(3, Self::wish),
            desirable: self.some(2, Self::wish),
            bridging_for: occupations(self),
            languages: self.some(2, |dice| dice.pick(&["ar", "ti"]).to_owned()),
            english_tests: match self.one_in(4) {
                true => self.some(2, Self::test_asked),
                false => vec![],
            },
            qualification: self.one_in(4).then(|| self.pick(&EDUCATION)),
            practised_within_years: self
                .one_in(4)
                .then(|| u16::try_from(self.below(8)).unwrap()),
            ..role
        })
    }

    pub fn stage(&mut self) -> Registration {
        self.pick(&STAGES)
    }

    /// The profile with something more: a skill, years, a level, a stage, a qualification.
    pub fn gain(&mut self, mut profile: Profile) -> Profile {
        match self.below(11) {
            0 => drop(profile.skills.insert(self.pick(&SKILLS))),
            1 => profile.years = profile.years.max(Some(self.below(40))),
            2 => profile.english = profile.english.max(Some(self.pick(&LEVELS))),
            3 => profile.registration = profile.registration.max(Some(self.stage())),
            4 => profile.education = profile.education.max(Some(self.pick(&EDUCATION))),
            5 => profile.languages.push(self.spoken()),
            6 => profile.jobs.push(self.job()),
            7 => profile.last_practised = profile.last_practised.max(Some(self.year())),
            8 => profile.certificates.push(Certificate::default()),
            9 => match &mut profile.second_occupation {
                Some(second) => {
                    second.years = second.years.max(Some(self.below(40)));
                    second.last_practised = second.last_practised.max(Some(self.year()));
                }
                None => profile.second_occupation = Some(self.second()),
            },
            _ => match &mut profile.test {
                Some(test) => {
                    let parts = [&mut test.listening, &mut test.reading];
                    let parts = parts
                        .into_iter()
                        .chain([&mut test.writing, &mut test.speaking]);
                    parts.for_each(|part| *part = part.map(|part| part + 15));
                }
                None => profile.test = Some(self.test()),
            },
        }
        profile
    }

    /// The profile with everything else that it can say, none of which may matter.
    pub fn otherwise(&mut self, profile: &Profile) -> Profile {
        let words = |dice: &mut Self| dice.told(|dice| format!("words {}", dice.below(99)));
        let country = |dice: &mut Self| Some(dice.pick(&["ER", "SY", "GB", "UA", "IN"]).to_owned());
        let mut other = Profile {
            name: words(self),
            area: words(self),
            country_of_training: country(self),
            occupation_words: words(self),
            home_title: words(self),
            specialty: words(self),
            other_contact: words(self),
            barriers: vec!["fees".into()],
            heard_of_us: Some("friend".into()),
            good_standing: Some("have".into()),
            application_sent: Some(true),
            certificates: vec![Certificate::default()],
            ..profile.clone()
        };
        other.jobs.reverse();
        for job in &mut other.jobs {
            job.country = country(self);
        }
        if let Some(second) = &mut other.second_occupation {
            second.country_of_training = country(self);
        }
        other.languages.reverse();
        other
    }
}
