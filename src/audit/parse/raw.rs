//! The script as its TOML spells it, before anything is checked.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawScript {
    pub version: u32,
    pub section: Vec<Spanned<RawSection>>,
    pub skill: Vec<Spanned<RawSkill>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSection {
    pub id: String,
    #[serde(default)]
    pub optional: bool,
    #[serde(default = "one")]
    pub entries: u16,
    #[serde(default)]
    pub when: Vec<Spanned<RawCondition>>,
    pub question: Vec<Spanned<RawQuestion>>,
}

fn one() -> u16 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawQuestion {
    pub id: String,
    pub kind: String,
    #[serde(default)]
    pub options: Vec<String>,
    pub labels: Option<String>,
    #[serde(default)]
    pub means: BTreeMap<String, String>,
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub of: Option<String>,
    pub list: Option<String>,
    #[serde(default)]
    pub when: Vec<Spanned<RawCondition>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCondition {
    pub question: Option<String>,
    #[serde(default)]
    pub any: Vec<String>,
    pub told: Option<String>,
    pub regulated: Option<bool>,
    pub family: Option<Vec<String>>,
    pub asks: Option<String>,
    pub of: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSkill {
    pub id: String,
    #[serde(default)]
    pub families: Vec<String>,
    #[serde(default)]
    pub lists: Vec<String>,
}
