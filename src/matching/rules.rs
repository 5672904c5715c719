//! The rules of matching as readable data: who wrote each, when and from what source.

use std::collections::BTreeMap;

use serde::Deserialize;
use time::Date;
use toml::Spanned;

use super::pay::Band;
use crate::audit::profile::Cefr;
use crate::audit::script::Which;
use crate::audit::{Kind, OptionId, QuestionId, Script};
use crate::fault::Fault;

/// The rules and the values they use.
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    /// Raised at each change; kept with every match.
    pub version: u32,
    /// The rules in words, in the order in which reasons are shown.
    pub rules: Vec<Rule>,
    /// The usual English of a band: it sorts and suggests, and decides nothing.
    pub english_by_band: BTreeMap<Band, Cefr>,
    /// The least that each of the four parts of an OET must have for a level, in its own points.
    pub english_by_oet: BTreeMap<Cefr, u16>,
    /// The same for IELTS Academic, in tenths of a band.
    pub english_by_ielts: BTreeMap<Cefr, u16>,
    /// From which level a spoken language counts as spoken well.
    pub language_spoken: Cefr,
    /// The question that asks everybody about a skill, whatever their occupation: from the script,
    /// and empty until [`Rules::with_script`].
    pub asked_of_everybody: BTreeMap<OptionId, QuestionId>,
}

/// One rule in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its id: that of [`super::Requirement::rule`].
    pub id: String,
    /// What it says.
    pub says: String,
    /// Who wrote it.
    pub author: String,
    /// When.
    pub date: Date,
    /// From what source.
    pub source: String,
}

/// The rules there must be, in the order in which reasons are shown.
const RULES: [&str; 9] = [
    "permission",
    "registration",
    "english",
    "qualification",
    "experience",
    "recency",
    "language",
    "essential",
    "desirable",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRules {
    version: u32,
    rule: Vec<Spanned<RawRule>>,
    english_by_band: BTreeMap<Spanned<String>, Cefr>,
    english_by_test: RawTests,
    language: RawLanguage,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: String,
    says: String,
    author: String,
    date: toml::value::Datetime,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTests {
    oet: BTreeMap<Cefr, u16>,
    ielts: BTreeMap<Cefr, u16>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLanguage {
    spoken: Cefr,
}

impl RawRule {
    /// The error is what was expected.
    fn read(self) -> Result<Rule, String> {
        if !RULES.contains(&self.id.as_str()) {
            let known = RULES.join(", ");
            return Err(format!("a rule called one of {known}, not `{}`", self.id));
        }
        let date = day(&self.date).ok_or("a day such as 2026-11-23")?;
        Ok(Rule {
            id: self.id,
            says: self.says,
            author: self.author,
            date,
            source: self.source,
        })
    }
}

impl Rules {
    /// The rules built in.
    pub fn built_in() -> Self {
        Self::parse("rules.toml", include_str!("rules.toml"))
            .expect("a test parses the rules that are built in")
    }

    /// The rules in this file, or everything that is wrong with it.
    pub fn parse(name: &str, text: &str) -> Result<Self, Vec<Fault>> {
        let raw: RawRules =
            toml::from_str(text).map_err(|error| vec![Fault::toml(name, text, &error)])?;
        let mut faults = vec![];
        let mut rules: Vec<Rule> = raw
            .rule
            .into_iter()
            .filter_map(|rule| {
                let span = rule.span();
                let read = rule.into_inner().read();
                let fault = |expected| faults.push(Fault::at(name, text, span, expected));
                read.map_err(fault).ok()
            })
            .collect();
        for id in RULES {
            if rules.iter().filter(|rule| rule.id == id).count() != 1 {
                faults.push(Fault::at(
                    name,
                    text,
                    0..0,
                    format!("one rule called `{id}`"),
                ));
            }
        }
        rules.sort_by_key(|rule| RULES.iter().position(|id| *id == rule.id));
        let mut english_by_band = BTreeMap::new();
        for (band, level) in raw.english_by_band {
            match Band::read(band.get_ref()) {
                Some(band) => drop(english_by_band.insert(band, level)),
                None => faults.push(Fault::at(name, text, band.span(), "a band such as 5 or 8a")),
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self {
            version: raw.version,
            rules,
            english_by_band,
            english_by_oet: raw.english_by_test.oet,
            english_by_ielts: raw.english_by_test.ielts,
            language_spoken: raw.language.spoken,
            asked_of_everybody: BTreeMap::new(),
        })
    }

    /// These rules, knowing which skills the script asks everybody about: one that people of the
    /// person's family are not asked about is an open question then, where another question asks.
    pub fn with_script(self, script: &Script) -> Self {
        let lists = script.questions().filter_map(|(_, question)| {
            let Kind::Skills(Which::List(list)) = &question.kind else {
                return None;
            };
            Some((question, list))
        });
        let asked = lists.flat_map(|(question, list)| {
            let skills = script.skills_in(list);
            skills.map(|skill| (skill.clone(), question.id.clone()))
        });
        Self {
            asked_of_everybody: asked.collect(),
            ..self
        }
    }

    /// A rule by its id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }
}

fn day(written: &toml::value::Datetime) -> Option<Date> {
    let day = written.date?;
    let month = time::Month::try_from(day.month).ok()?;
    Date::from_calendar_date(day.year.into(), month, day.day).ok()
}
