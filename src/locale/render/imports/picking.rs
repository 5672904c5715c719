//! What there is to choose for a field of a role.

use super::super::{Arguments, Message, Wording};
use crate::audit::profile::Cefr;
use crate::conversation::Press;
use crate::conversation::imports::{Field, ImportPress, Pick, Setting, mark};
use crate::matching::{About, Band, Meaning, RegistrationNeeded};
use crate::message::Button;

/// Registers that a button offers; others stand in the table.
const REGISTERS: [&str; 7] = ["NMC", "GMC", "GDC", "GPhC", "HCPC", "GOC", "SWE"];

/// Months of experience that a button offers.
const MONTHS: [u32; 5] = [0, 6, 12, 24, 36];

/// The bands that a button offers.
const BANDS: [&str; 11] = ["2", "3", "4", "5", "6", "7", "8a", "8b", "8c", "8d", "9"];

const LEVELS: [Cefr; 6] = [Cefr::A1, Cefr::A2, Cefr::B1, Cefr::B2, Cefr::C1, Cefr::C2];

impl Wording<'_> {
    pub(super) fn pick(self, pick: &Pick) -> Message {
        let role = pick.role.as_ref();
        let number = pick.number;
        let mut keyboard = vec![];
        let about = match &pick.field {
            Field::Occupation => Some(About::Occupation),
            Field::Band => Some(About::Band),
            Field::Registration => Some(About::Registration),
            Field::English => Some(About::English),
            Field::Languages => Some(About::Languages),
            Field::Experience => Some(About::Experience),
            Field::Wish(sought, _) => {
                let mut wishes = role.essential.iter().chain(&role.desirable);
                let wish = wishes.find(|wish| mark(&wish.text) == *sought);
                wish.map(|wish| About::Wish(wish.text.clone()))
            }
        };
        let guess = about.as_ref().and_then(|about| role.guess(about));
        if guess.is_some_and(|guess| guess.from.is_some()) {
            let right = Setting::Right(pick.field.clone());
            keyboard.push(vec![self.setting("button-pick-right", number, right)]);
        }
        let heading = match (&pick.field, about) {
            (Field::Occupation, _) => {
                keyboard.extend(self.occupations(pick));
                let key = if pick.families.is_empty() {
                    "pick-occupation"
                } else {
                    "pick-family"
                };
                self.text(key)
            }
            (Field::Band, _) => {
                keyboard.extend(self.bands(number));
                self.text("pick-band")
            }
            (Field::Registration, _) => {
                keyboard.extend(self.registrations(number));
                self.text("pick-registration")
            }
            (Field::English, _) => {
                keyboard.extend(self.levels(number));
                self.text("pick-english")
            }
            (Field::Languages, _) => {
                let none = Setting::NoLanguages;
                keyboard.push(vec![self.setting("button-pick-none", number, none)]);
                let languages = self.languages(&role.languages);
                self.with(
                    "pick-languages",
                    &Arguments::default().with("value", languages),
                )
            }
            (Field::Experience, _) => {
                keyboard.extend(self.experiences(number));
                self.text("pick-experience")
            }
            (Field::Wish(mark, all), about) => {
                keyboard.extend(self.meanings(pick, mark, *all));
                let words = match about {
                    Some(About::Wish(words)) => words,
                    Some(_) | None => String::new(),
                };
                self.with("pick-wish", &Arguments::default().with("wish", words))
            }
        };
        let back = Press::Imports(ImportPress::Role(number));
        keyboard.push(vec![self.button("button-draft-back", &back)]);
        self.message(heading, keyboard)
    }

    fn setting(self, key: &str, number: i64, setting: Setting) -> Button {
        self.button(key, &Press::Imports(ImportPress::Set(number, setting)))
    }

    fn named_setting(self, label: String, number: i64, setting: Setting) -> Button {
        self.labelled(label, &Press::Imports(ImportPress::Set(number, setting)))
    }

    fn occupations(self, pick: &Pick) -> Vec<Vec<Button>> {
        let number = pick.number;
        let mut rows: Vec<Vec<Button>> = vec![];
        for occupation in &pick.occupations {
            let setting = Setting::Occupation(occupation.clone());
            rows.push(vec![self.named_setting(
                self.occupation(occupation),
                number,
                setting,
            )]);
        }
        for family in &pick.families {
            let press = Press::Imports(ImportPress::Families(number, Some(family.clone())));
            rows.push(vec![self.labelled(self.family(family), &press)]);
        }
        if pick.families.is_empty() {
            let press = Press::Imports(ImportPress::Families(number, None));
            rows.push(vec![self.button("button-pick-families", &press)]);
        }
        rows
    }

    fn bands(self, number: i64) -> Vec<Vec<Button>> {
        let bands = BANDS.iter().filter_map(|name| Band::read(name));
        let buttons: Vec<Button> = bands
            .map(|band| {
                let name = Arguments::default().with("band", band.as_str());
                let label = self.with("button-pick-band", &name);
                self.named_setting(label, number, Setting::Band(Some(band)))
            })
            .collect();
        let mut rows = in_rows(buttons, 3);
        let medical = Setting::Band(Band::read("medical"));
        rows.push(vec![self.setting("button-pick-medical", number, medical)]);
        rows.push(vec![self.setting(
            "button-pick-not-said",
            number,
            Setting::Band(None),
        )]);
        rows
    }

    fn registrations(self, number: i64) -> Vec<Vec<Button>> {
        let register = |name: &&str| {
            let needed = RegistrationNeeded::OneOf(vec![(*name).to_owned()]);
            self.named_setting(self.regulator(name), number, Setting::Registration(needed))
        };
        let mut rows = in_rows(REGISTERS.iter().map(register).collect(), 1);
        let none = Setting::Registration(RegistrationNeeded::NotRequired);
        rows.push(vec![self.setting("button-pick-none", number, none)]);
        let unsaid = Setting::Registration(RegistrationNeeded::Unknown);
        rows.push(vec![self.setting("button-pick-not-said", number, unsaid)]);
        rows
    }

    fn levels(self, number: i64) -> Vec<Vec<Button>> {
        let level = |level: &Cefr| {
            let setting = Setting::English(Some(*level));
            self.named_setting(format!("{level:?}"), number, setting)
        };
        let mut rows = in_rows(LEVELS.iter().map(level).collect(), 3);
        rows.push(vec![self.setting(
            "button-pick-not-said",
            number,
            Setting::English(None),
        )]);
        rows
    }

    fn experiences(self, number: i64) -> Vec<Vec<Button>> {
        let months = |months: &u32| {
            let label = Arguments::default().with("months", *months);
            let label = self.with("button-pick-months", &label);
            self.named_setting(label, number, Setting::Experience(Some(*months)))
        };
        let mut rows = in_rows(MONTHS.iter().map(months).collect(), 2);
        let unsaid = Setting::Experience(None);
        rows.push(vec![self.setting("button-pick-not-said", number, unsaid)]);
        rows
    }

    fn meanings(self, pick: &Pick, mark: &str, all: bool) -> Vec<Vec<Button>> {
        let number = pick.number;
        let means = |meaning| Setting::Wish(mark.to_owned(), meaning);
        let mut rows = vec![
            vec![
                self.setting("button-meaning-ask", number, means(Meaning::Ask)),
                self.setting("button-meaning-said", number, means(Meaning::Said)),
            ],
            vec![self.setting(
                "button-meaning-second-language",
                number,
                means(Meaning::SecondLanguage),
            )],
        ];
        for skill in &pick.skills {
            let label = self.text(&format!("option-skill-{skill}"));
            let meaning = means(Meaning::Skill(skill.clone()));
            rows.push(vec![self.named_setting(label, number, meaning)]);
        }
        if !all {
            let field = Field::Wish(mark.to_owned(), true);
            let press = Press::Imports(ImportPress::Pick(number, field));
            rows.push(vec![self.button("button-pick-skills", &press)]);
        }
        rows
    }
}

/// Buttons in rows of so many.
fn in_rows(buttons: Vec<Button>, of: usize) -> Vec<Vec<Button>> {
    buttons.chunks(of).map(<[Button]>::to_vec).collect()
}
