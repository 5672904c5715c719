//! A profile for other systems and for the person: JSON in the shape of the Data Exchange Framework
//! (UNHCR, HIAS, Skillab, Talent Beyond Boundaries, TalentLift), with our own profile beside it, so
//! that nothing is lost on the way and everything can be read back.
//!
//! What is deliberately not asked (names in papers, birth date, gender, nationality) has no field here.

mod terms;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use crate::audit::profile::{Cefr, Isced, Job, Permission, Spoken, Study};
use crate::audit::{OccupationId, Profile, Script};
use crate::occupations::Occupations;

/// Where a document comes from.
const SOURCE: &str = "stepward";

/// The list of the vocabulary that the framework calls soft skills.
const SOFT_SKILLS: &str = "people";

/// One person's profile as other systems read it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// The person's id here, a UUID; it says nothing elsewhere.
    pub id: Uuid,
    /// The system it comes from: `stepward`.
    pub meta_source: String,
    /// ISO 3166-1 alpha-3: always `GBR`.
    pub country_of_residence: String,
    /// The name the person wants to be called by.
    pub preferred_name: Option<String>,
    /// Whether the person may work: `any`, `some`, `not-yet` or `not-sure`. No document is asked for.
    pub current_legal_status: Option<Permission>,
    /// How the person is reached: always `Telegram`; no number is known.
    pub phone_type: String,
    /// The main occupation.
    pub main_occupation: Option<Occupation>,
    /// A second occupation.
    pub secondary_occupation: Option<Occupation>,
    /// Jobs, in the order told.
    pub work: Vec<Work>,
    /// The highest level first, then the courses told.
    pub education: Vec<Education>,
    /// English first, where its level is known, then the languages told.
    pub language: Vec<Language>,
    /// Skills with people, as ids of the vocabulary.
    pub soft_skills: Vec<String>,
    /// When the person first wrote, RFC 3339.
    #[serde(with = "time::serde::rfc3339")]
    #[schemars(with = "String")]
    pub created_at: OffsetDateTime,
    /// When the person last wrote, RFC 3339.
    #[serde(with = "time::serde::rfc3339")]
    #[schemars(with = "String")]
    pub updated_at: OffsetDateTime,
    /// Everything that is known, in our own terms.
    pub profile: Profile,
}

/// An occupation with its codes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Occupation {
    /// Its English name; or the person's own words, where it is none of the list.
    pub name: String,
    /// Unit group of ISCO-08, four digits, where it is of the list.
    pub isco08: Option<String>,
    /// Code of ESCO, where ESCO has it.
    pub esco: Option<String>,
}

/// A job.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Work {
    /// First year.
    pub from: Option<i32>,
    /// Last year; `null` when not known or still going on.
    pub to: Option<i32>,
    /// What the job was, in the person's words.
    pub position: Option<String>,
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    /// Duties, as option ids.
    pub responsibilities: Vec<String>,
    /// Whether it was full-time; hours are not asked for.
    pub full_time: Option<bool>,
    /// Whether it was paid.
    pub paid: Option<bool>,
}

/// An education.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Education {
    /// Its subject, in the person's words.
    pub degree_or_program_name: Option<String>,
    /// Level of ISCED 2011, from 1 to 8: the highest of those that the answer takes in.
    pub level: Option<u8>,
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    /// Its length in years.
    pub years: Option<u32>,
    /// Whether it was finished.
    pub finished: Option<bool>,
}

/// A language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Language {
    /// ISO 639-3.
    pub language: String,
    /// Spoken level of the Common European Framework of Reference.
    pub level: Option<Cefr>,
    /// Written level.
    pub written: Option<Cefr>,
    /// Whether the person has interpreted for others.
    pub interpreted: Option<bool>,
}

/// When somebody first and last wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First.
    pub created_at: OffsetDateTime,
    /// Last.
    pub updated_at: OffsetDateTime,
}

impl Exchange {
    /// The document of a person with this profile.
    pub fn of(
        id: Uuid,
        profile: Profile,
        span: Span,
        script: &Script,
        occupations: &Occupations,
    ) -> Self {
        let named = |id: Option<&OccupationId>, words: Option<&String>| match (id, words) {
            (Some(id), _) => occupations.get(id.as_str()).map(terms::occupation),
            (None, words) => words.map(|words| terms::in_words(words)),
        };
        let second = profile.second_occupation.as_ref();
        let soft = script.skills_in(SOFT_SKILLS);
        let soft = soft.filter(|skill| profile.skills.contains(skill));
        Self {
            id,
            meta_source: SOURCE.to_owned(),
            country_of_residence: "GBR".to_owned(),
            preferred_name: profile.name.clone(),
            current_legal_status: profile.permission,
            phone_type: "Telegram".to_owned(),
            main_occupation: named(
                profile.occupation.as_ref(),
                profile.occupation_words.as_ref(),
            ),
            secondary_occupation: second
                .and_then(|second| named(second.occupation.as_ref(), second.words.as_ref())),
            work: profile.jobs.iter().map(Work::of).collect(),
            education: education(&profile),
            language: languages(&profile),
            soft_skills: soft.map(ToString::to_string).collect(),
            created_at: span.created_at,
            updated_at: span.updated_at,
            profile,
        }
    }

    /// The JSON schema of these documents (draft 2020-12), with what each field means.
    pub fn schema() -> serde_json::Value {
        schemars::schema_for!(Self).to_value()
    }
}

impl Work {
    fn of(job: &Job) -> Self {
        Self {
            from: job.from,
            to: job.to,
            position: job.title.clone(),
            country: job.country.as_deref().map(terms::country),
            responsibilities: job.duties.iter().map(ToString::to_string).collect(),
            full_time: job.full_time,
            paid: job.paid,
        }
    }
}

fn education(profile: &Profile) -> Vec<Education> {
    let highest = profile.education.map(|level| Education {
        degree_or_program_name: None,
        level: Some(terms::isced(level)),
        country: None,
        years: None,
        finished: Some(true),
    });
    let told = profile.studies.iter().map(|study: &Study| Education {
        degree_or_program_name: study.subject.clone(),
        level: study.level.map(terms::isced),
        country: study.country.as_deref().map(terms::country),
        years: study.years,
        finished: study.finished,
    });
    highest.into_iter().chain(told).collect()
}

fn languages(profile: &Profile) -> Vec<Language> {
    let english = profile.english.map(|level| Language {
        language: "eng".to_owned(),
        level: Some(level),
        written: None,
        interpreted: None,
    });
    let told = profile.languages.iter().map(|spoken: &Spoken| Language {
        language: terms::language(&spoken.language),
        level: spoken.spoken,
        written: spoken.written,
        interpreted: spoken.interpreted,
    });
    english.into_iter().chain(told).collect()
}
