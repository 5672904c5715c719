//! What is kept of a match that was shown: by which rules, from which of the person's answers and
//! for which requirements the role came to stand where it stood, and why.
//!
//! So anybody can say later why a card said what it said, although rules, role and answers may have
//! changed since; judging the kept inputs anew by the same rules gives the same reasons.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize, Serializer};
use sha2::{Digest as _, Sha256};

use super::reason::{Horizon, Match, Reason, Requirement};
use super::role::{Meaning, Role, RoleId, Wish};
use crate::audit::profile::{Profile, SecondOccupation};

/// A match as it was shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// The version of the rules by which it was judged.
    pub rules: u32,
    /// The role.
    pub role: RoleId,
    /// What the role required: see [`Kept::fingerprint`]. Where it differs from today's, the role
    /// has changed since.
    pub requirements: String,
    /// The answers that were looked at, and nothing else of the profile.
    #[serde(serialize_with = "what_is_told")]
    pub inputs: Profile,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Where it stood: what the reasons add up to.
    pub horizon: Horizon,
}

impl Kept {
    /// What is to be kept of a match with the person of this profile.
    pub fn of(matched: &Match, profile: &Profile) -> Self {
        Self {
            rules: matched.rules,
            role: matched.role.id.clone(),
            requirements: Self::fingerprint(&matched.role),
            inputs: inputs(matched, profile),
            reasons: matched.reasons.clone(),
            horizon: matched.horizon,
        }
    }

    /// A short name for what a role requires: the same for as long as everything stays the same that
    /// matching looks at, whatever changes in title, pay or dates. The first 16 bytes of a SHA-256,
    /// in hexadecimal.
    pub fn fingerprint(role: &Role) -> String {
        let looked_at = requirements(role);
        let written = serde_json::to_vec(&looked_at).expect("plain values can always be written");
        let digest = Sha256::digest(written);
        digest.iter().take(16).fold(String::new(), |mut hex, byte| {
            // Writing into a string cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }
}

/// What matching looks at of a role. Every field is named, so that a new one does not compile until
/// it is decided whether it belongs here.
fn requirements(role: &Role) -> impl Serialize + '_ {
    let Role {
        occupation,
        also_open_to,
        band,
        registration,
        english,
        experience_months,
        essential,
        desirable,
        bridging_for,
        languages,
        english_tests,
        qualification,
        practised_within_years,
        id: _,
        origin: _,
        title: _,
        employer: _,
        site: _,
        postcode: _,
        department: _,
        staff_group: _,
        pay: _,
        contract: _,
        fixed_term_months: _,
        working_pattern: _,
        minutes_a_week: _,
        dbs: _,
        posted: _,
        closes: _,
        url: _,
        description: _,
        guesses: _,
        state: _,
        since: _,
    } = role;
    (
        (occupation, also_open_to, bridging_for, band),
        (registration, english, experience_months, languages),
        (english_tests, qualification, practised_within_years),
        (essential, desirable),
    )
}

/// The part of the profile that the reasons of this match rest on.
fn inputs(matched: &Match, profile: &Profile) -> Profile {
    // Nearness and where a bridge leads follow from these.
    let second = profile.second_occupation.as_ref();
    let second = second.and_then(|second| second.occupation.clone());
    let only_occupation = |occupation| SecondOccupation {
        occupation: Some(occupation),
        ..SecondOccupation::default()
    };
    let mut seen = Profile {
        occupation: profile.occupation.clone(),
        registration: profile.registration,
        second_occupation: second.map(only_occupation),
        ..Profile::default()
    };
    for reason in &matched.reasons {
        match &reason.requirement {
            Requirement::Permission => seen.permission = profile.permission,
            Requirement::Registration { .. } => {}
            Requirement::English { .. } => {
                seen.english = profile.english;
                seen.test = profile.test.clone();
            }
            Requirement::EnglishTest { .. } => seen.test = profile.test.clone(),
            Requirement::Qualification(_) => seen.education = profile.education,
            Requirement::Practised { .. } => see_practice(&mut seen, profile),
            Requirement::Experience { .. } => {
                seen.years = profile.years;
                see_second(&mut seen, profile, |seen, told| seen.years = told.years);
            }
            Requirement::Language { .. } => seen.languages = profile.languages.clone(),
            Requirement::Essential(wish) | Requirement::Desirable(wish) => {
                see_wish(&mut seen, wish, profile);
            }
        }
    }
    seen
}

fn see_wish(seen: &mut Profile, wish: &Wish, profile: &Profile) {
    match &wish.meaning {
        Meaning::Ask | Meaning::Said | Meaning::Stage(_) => {}
        Meaning::Skill(skill) => {
            seen.skills.extend(profile.skills.get(skill).cloned());
            // Whether a skill is missing or was never asked about follows from all that were asked.
            seen.skills_asked.clone_from(&profile.skills_asked);
        }
        Meaning::Trained { .. } => {
            seen.education = profile.education;
        }
        Meaning::Practised { .. } => see_practice(seen, profile),
        Meaning::SecondLanguage => seen.languages = profile.languages.clone(),
    }
}

fn see_practice(seen: &mut Profile, profile: &Profile) {
    seen.last_practised = profile.last_practised;
    see_second(seen, profile, |seen, told| {
        seen.last_practised = told.last_practised;
    });
}

fn see_second(
    seen: &mut Profile,
    profile: &Profile,
    see: impl Fn(&mut SecondOccupation, &SecondOccupation),
) {
    if let (Some(seen), Some(told)) = (&mut seen.second_occupation, &profile.second_occupation) {
        see(seen, told);
    }
}

/// Writes a profile without the fields in which nothing stands.
fn what_is_told<S: Serializer>(profile: &Profile, serializer: S) -> Result<S::Ok, S::Error> {
    profile.told().serialize(serializer)
}
