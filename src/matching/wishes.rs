//! How a person stands to what else a role requires or would like: languages, and the points of
//! its person specification.

use super::judge::Judge;
use super::reason::{Horizon, Reason, Remedy, Requirement, Standing};
use super::role::{Meaning, Wish};
use crate::audit::OptionId;

impl<'a> Judge<'a> {
    /// `None` where no further language is asked for.
    pub fn language(self) -> Option<Reason> {
        if self.role.languages.is_empty() {
            return None;
        }
        let one_of = self.role.languages.clone();
        let standing = self.speaks(&one_of);
        let requirement = Requirement::Language { one_of };
        Some(Reason::new(requirement, standing, Horizon::Later))
    }

    /// A reason for each essential wish that needs one of its own.
    pub fn essential(self) -> impl Iterator<Item = Reason> + use<'a> {
        self.role.essential.iter().filter_map(move |wish| {
            let standing = self.wish(wish)?;
            let otherwise = match wish.meaning {
                // Nobody has said what meets it: that is no reason to put the role further away.
                Meaning::Ask => Horizon::Now,
                Meaning::Said
                | Meaning::Skill(_)
                | Meaning::Trained { .. }
                | Meaning::Stage(_)
                | Meaning::Practised { .. }
                | Meaning::SecondLanguage => Horizon::Later,
            };
            let requirement = Requirement::Essential(wish.clone());
            Some(Reason::new(requirement, standing, otherwise))
        })
    }

    /// A reason for each desirable wish that needs one of its own; it only sorts.
    pub fn desirable(self) -> impl Iterator<Item = Reason> + use<'a> {
        self.role.desirable.iter().filter_map(move |wish| {
            let standing = self.wish(wish)?;
            let requirement = Requirement::Desirable(wish.clone());
            Some(Reason::new(requirement, standing, Horizon::Now))
        })
    }

    /// `None` where it needs no reason of its own.
    fn wish(self, wish: &Wish) -> Option<Standing> {
        let profile = self.profile;
        let own = profile.occupation.as_ref();
        let standing = match &wish.meaning {
            Meaning::Said => return None,
            Meaning::Ask => Standing::ASK,
            Meaning::Skill(skill) => self.has(skill),
            Meaning::Trained { occupation, level } => {
                let by = Remedy::Qualify {
                    occupation: occupation.clone(),
                    level: *level,
                };
                match (own, profile.education) {
                    (None, _) => Standing::open("occupation"),
                    (Some(own), _) if own != occupation => Standing::not_yet(by),
                    (Some(_), None) => Standing::open("education-level"),
                    (Some(_), Some(own)) if own < *level => Standing::not_yet(by),
                    (Some(_), Some(_)) => Standing::met("education-level"),
                }
            }
            Meaning::Stage(stage) => match (own, profile.registration) {
                (None, _) => Standing::open("occupation"),
                (Some(own), _) if !self.is_for(own) => Standing::ASK,
                (Some(_), None) => Standing::open("registration"),
                (Some(_), Some(own)) if own < *stage => Standing::not_yet(Remedy::Reach(*stage)),
                (Some(_), Some(_)) => Standing::met("registration"),
            },
            Meaning::Practised { years } => match (own, profile.last_practised) {
                (None, _) => Standing::open("occupation"),
                (Some(own), _) if !self.is_for(own) => Standing::ASK,
                (Some(_), None) => Standing::open("last-year"),
                (Some(_), Some(last)) if self.today.year() - last > i32::from(*years) => {
                    Standing::not_yet(Remedy::PractiseAgain { years: *years })
                }
                (Some(_), Some(_)) => Standing::met("last-year"),
            },
            Meaning::SecondLanguage => self.speaks(&[]),
        };
        Some(standing)
    }

    fn has(self, skill: &OptionId) -> Standing {
        let named = &self.profile.skills;
        let asked = &self.profile.skills_asked;
        if named.contains(skill) {
            Standing::met("skills")
        } else if named.is_empty() && asked.is_empty() {
            Standing::open("skills")
        } else if asked.is_empty() || asked.contains(skill) {
            Standing::not_yet(Remedy::Learn(skill.clone()))
        } else {
            // People of other families are not asked about it.
            Standing::ASK
        }
    }

    /// Whether one of these languages is spoken well; an empty list means any besides English.
    fn speaks(self, one_of: &[String]) -> Standing {
        let known = &self.profile.languages;
        let is_wanted = |language: &String| match one_of {
            [] => language != "en",
            _ => one_of.contains(language),
        };
        let wanted: Vec<_> = known
            .iter()
            .filter(|one| is_wanted(&one.language))
            .collect();
        let well = Some(self.rules.language_spoken);
        if wanted.iter().any(|one| one.spoken >= well) {
            Standing::met("language-spoken")
        } else if wanted.iter().any(|one| one.spoken.is_none()) {
            Standing::open("language-spoken")
        } else if known.is_empty() {
            Standing::open("language")
        } else {
            let one_of = one_of.to_vec();
            Standing::not_yet(Remedy::Speak { one_of })
        }
    }
}
