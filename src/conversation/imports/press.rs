//! What a coordinator's button means, and the callback data that carries it.
//!
//! A role is known by its short number and a wish by a mark of its words, so that a button from
//! before a change of the role says nothing wrong: where the words are gone, it says nothing.

use std::fmt::Write;

use uuid::Uuid;

use super::{List, Looked};
use crate::audit::OccupationId;
use crate::audit::profile::Cefr;
use crate::conversation::ids::{long, short};
use crate::matching::{Band, Meaning, RegistrationNeeded};

/// A button pressed.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportPress {
    /// A page of a list.
    List(List, usize),
    /// One role in full.
    Role(i64),
    /// Confirm it as it stands.
    Confirm(i64),
    /// Close it: ask first.
    AskClose(i64),
    /// Close it.
    Close(i64),
    /// Change a field: show what there is to choose.
    Pick(i64, Field),
    /// The occupations of a family; without one, the families.
    Families(i64, Option<String>),
    /// Say something about it.
    Set(i64, Setting),
    /// The file has roles that are added.
    Add(Uuid),
    /// The file has all roles.
    Whole(Uuid),
    /// The file is for a case.
    ForCase(Uuid),
    /// Nothing is done with the file.
    Nothing(Uuid),
}

/// A part of a role that a person can say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// The kind of work.
    Occupation,
    /// The band.
    Band,
    /// The registration.
    Registration,
    /// The English.
    English,
    /// Further languages.
    Languages,
    /// The experience.
    Experience,
    /// The meaning of the wish with this mark; `true` shows all skills.
    Wish(String, bool),
}

/// What a person says about a role.
#[derive(Clone, Debug, PartialEq)]
pub enum Setting {
    /// The kind of work.
    Occupation(OccupationId),
    /// The band, or none.
    Band(Option<Band>),
    /// The registration.
    Registration(RegistrationNeeded),
    /// The English, or that it is not said.
    English(Option<Cefr>),
    /// No further language.
    NoLanguages,
    /// Months of experience, or that they are not said.
    Experience(Option<u32>),
    /// What the wish with this mark means.
    Wish(String, Meaning),
    /// The guess about this is right.
    Right(Field),
}

/// A short mark of a wish's words: FNV-1a.
pub fn mark(words: &str) -> String {
    let mut hash: u32 = 0x811c_9dc5;
    for byte in words.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    format!("{hash:08x}")
}

impl ImportPress {
    /// What it looks at.
    pub fn looks_at(&self) -> Looked {
        match self {
            Self::List(list, page) => Looked::At(*list, *page),
            Self::Role(role)
            | Self::Confirm(role)
            | Self::AskClose(role)
            | Self::Close(role)
            | Self::Pick(role, _)
            | Self::Families(role, _)
            | Self::Set(role, _) => Looked::Role(*role),
            Self::Add(file) | Self::Whole(file) | Self::ForCase(file) | Self::Nothing(file) => {
                Looked::File(*file)
            }
        }
    }

    /// The callback data.
    pub fn data(&self) -> String {
        match self {
            Self::List(List::Drafts, page) => format!("id:{page}"),
            Self::List(List::Open, page) => format!("iw:{page}"),
            Self::Role(role) => format!("ir:{role}"),
            Self::Confirm(role) => format!("ic:{role}"),
            Self::AskClose(role) => format!("ix:{role}"),
            Self::Close(role) => format!("iy:{role}"),
            Self::Pick(role, field) => format!("ip:{role}:{}", field.code()),
            Self::Families(role, None) => format!("if:{role}"),
            Self::Families(role, Some(family)) => format!("if:{role}:{family}"),
            Self::Set(role, setting) => {
                let mut data = format!("is:{role}");
                setting.write(&mut data);
                data
            }
            Self::Add(file) => format!("ia:{}", short(file)),
            Self::Whole(file) => format!("il:{}", short(file)),
            Self::ForCase(file) => format!("ik:{}", short(file)),
            Self::Nothing(file) => format!("in:{}", short(file)),
        }
    }

    /// What callback data means.
    pub fn read(verb: &str, words: &[&str]) -> Option<Self> {
        let number = |text: &str| text.parse::<i64>().ok();
        Some(match (verb, words) {
            ("id", [page]) => Self::List(List::Drafts, page.parse().ok()?),
            ("iw", [page]) => Self::List(List::Open, page.parse().ok()?),
            ("ir", [role]) => Self::Role(number(role)?),
            ("ic", [role]) => Self::Confirm(number(role)?),
            ("ix", [role]) => Self::AskClose(number(role)?),
            ("iy", [role]) => Self::Close(number(role)?),
            ("ip", [role, field @ ..]) => Self::Pick(number(role)?, Field::read(field)?),
            ("if", [role]) => Self::Families(number(role)?, None),
            ("if", [role, family]) => Self::Families(number(role)?, Some((*family).to_owned())),
            ("is", [role, setting @ ..]) => Self::Set(number(role)?, Setting::read(setting)?),
            ("ia", [file]) => Self::Add(long(file)?),
            ("il", [file]) => Self::Whole(long(file)?),
            ("ik", [file]) => Self::ForCase(long(file)?),
            ("in", [file]) => Self::Nothing(long(file)?),
            _ => return None,
        })
    }
}

impl Field {
    fn code(&self) -> String {
        match self {
            Self::Occupation => "o".to_owned(),
            Self::Band => "b".to_owned(),
            Self::Registration => "r".to_owned(),
            Self::English => "e".to_owned(),
            Self::Languages => "l".to_owned(),
            Self::Experience => "x".to_owned(),
            Self::Wish(mark, false) => format!("w:{mark}"),
            Self::Wish(mark, true) => format!("a:{mark}"),
        }
    }

    fn read(words: &[&str]) -> Option<Self> {
        Some(match words {
            ["o"] => Self::Occupation,
            ["b"] => Self::Band,
            ["r"] => Self::Registration,
            ["e"] => Self::English,
            ["l"] => Self::Languages,
            ["x"] => Self::Experience,
            ["w", mark] => Self::Wish((*mark).to_owned(), false),
            ["a", mark] => Self::Wish((*mark).to_owned(), true),
            _ => return None,
        })
    }
}

/// Callback data for nothing: not said, or none.
const NOTHING: &str = "-";

impl Setting {
    fn write(&self, data: &mut String) {
        let written = match self {
            Self::Occupation(occupation) => format!("o:{occupation}"),
            Self::Band(band) => format!("b:{}", band.map_or(NOTHING, Band::as_str)),
            Self::Registration(RegistrationNeeded::Unknown) => "r:-".to_owned(),
            Self::Registration(RegistrationNeeded::NotRequired) => "r:0".to_owned(),
            Self::Registration(RegistrationNeeded::OneOf(registers)) => {
                format!("r:{}", registers.join("/"))
            }
            Self::English(level) => {
                format!(
                    "e:{}",
                    level.map_or(NOTHING.to_owned(), |level| format!("{level:?}"))
                )
            }
            Self::NoLanguages => "l:0".to_owned(),
            Self::Experience(months) => {
                format!(
                    "x:{}",
                    months.map_or(NOTHING.to_owned(), |months| months.to_string())
                )
            }
            Self::Wish(mark, Meaning::Ask) => format!("w:{mark}:ask"),
            Self::Wish(mark, Meaning::Skill(skill)) => format!("w:{mark}:s:{skill}"),
            Self::Wish(mark, Meaning::SecondLanguage) => format!("w:{mark}:l"),
            // A meaning with parts is given in the table, and kept by "my guess is right".
            Self::Wish(
                mark,
                Meaning::Said
                | Meaning::Trained { .. }
                | Meaning::Stage(_)
                | Meaning::Practised { .. },
            ) => format!("w:{mark}:said"),
            Self::Right(field) => format!("k:{}", field.code()),
        };
        // Writing to a string does not fail.
        let _ = write!(data, ":{written}");
    }

    fn read(words: &[&str]) -> Option<Self> {
        Some(match words {
            ["o", occupation] => Self::Occupation((*occupation).into()),
            ["b", "-"] => Self::Band(None),
            ["b", band] => Self::Band(Some(Band::read(band)?)),
            ["r", "-"] => Self::Registration(RegistrationNeeded::Unknown),
            ["r", "0"] => Self::Registration(RegistrationNeeded::NotRequired),
            ["r", registers] => {
                let registers = registers.split('/').map(str::to_owned).collect();
                Self::Registration(RegistrationNeeded::OneOf(registers))
            }
            ["e", "-"] => Self::English(None),
            ["e", level] => Self::English(Some(level_of(level)?)),
            ["l", "0"] => Self::NoLanguages,
            ["x", "-"] => Self::Experience(None),
            ["x", months] => Self::Experience(Some(months.parse().ok()?)),
            ["w", mark, "ask"] => Self::Wish((*mark).to_owned(), Meaning::Ask),
            ["w", mark, "said"] => Self::Wish((*mark).to_owned(), Meaning::Said),
            ["w", mark, "l"] => Self::Wish((*mark).to_owned(), Meaning::SecondLanguage),
            ["w", mark, "s", skill] => {
                Self::Wish((*mark).to_owned(), Meaning::Skill((*skill).into()))
            }
            ["k", field @ ..] => Self::Right(Field::read(field)?),
            _ => return None,
        })
    }
}

fn level_of(name: &str) -> Option<Cefr> {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).ok()
}
