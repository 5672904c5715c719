//! How a person stands to what else a role requires or would like: languages, and the points of
//! its person specification.

use super::judge::Judge;
use super::person::Own;
use super::point::{Asked, Point, Stands, Step};
use super::reason::Horizon;
use super::role::{Meaning, Wish};
use crate::audit::profile::{Isced, Registration};
use crate::audit::{OccupationId, OptionId};

impl<'a> Judge<'a> {
    /// `None` where no further language is asked for.
    pub fn language(self) -> Option<Point<'a>> {
        let one_of = self.role.languages.as_slice();
        let asked = (!one_of.is_empty()).then_some(Asked::Language(one_of))?;
        Some(Point::new(asked, self.speaks(one_of), Horizon::Later))
    }

    /// A point for each essential wish that needs one of its own.
    pub fn essential(self) -> impl Iterator<Item = Point<'a>> {
        self.role.essential.iter().filter_map(move |wish| {
            let stands = self.wish(wish)?;
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
            Some(Point::new(Asked::Essential(wish), stands, otherwise))
        })
    }

    /// A point for each desirable wish that needs one of its own; it only sorts.
    pub fn desirable(self) -> impl Iterator<Item = Point<'a>> {
        self.role.desirable.iter().filter_map(move |wish| {
            let stands = self.wish(wish)?;
            Some(Point::new(Asked::Desirable(wish), stands, Horizon::Now))
        })
    }

    /// `None` where it needs no reason of its own.
    fn wish(self, wish: &'a Wish) -> Option<Stands<'a>> {
        let stands = match &wish.meaning {
            Meaning::Said => return None,
            Meaning::Ask => Stands::Ask,
            Meaning::Skill(skill) => self.has(skill),
            Meaning::Trained { occupation, level } => self.trained(occupation, *level),
            Meaning::Stage(stage) => self.reached(*stage),
            Meaning::Practised { years } => self.practised(*years),
            Meaning::SecondLanguage => self.speaks(&[]),
        };
        Some(stands)
    }

    fn has(self, skill: &'a OptionId) -> Stands<'a> {
        let named = &self.profile.skills;
        let asked = &self.profile.skills_asked;
        if named.contains(skill) {
            Stands::Met("skills")
        } else if asked.contains(skill) {
            Stands::NotYet(Step::Learn(skill))
        } else if asked.is_empty() {
            // Nobody has asked yet; skills that were named all the same say nothing of others.
            Stands::Open("skills")
        } else if let Some(question) = self.person.rules.asked_of_everybody.get(skill) {
            Stands::Open(question.as_str())
        } else {
            // People of other families are not asked about it.
            Stands::Ask
        }
    }

    /// Trained in this occupation, first or second, in any country.
    fn trained(self, occupation: &'a OccupationId, level: Isced) -> Stands<'a> {
        let step = Stands::NotYet(Step::Qualify(occupation, level));
        let is_it = |own: Own<'_>| own.is(occupation);
        match self.profile.education {
            _ if self.person.occupations().next().is_none() => Stands::Open("occupation"),
            _ if !self.person.occupations().any(is_it) => step,
            None => Stands::Open("education-level"),
            Some(own) if own < level => step,
            Some(_) => Stands::Met("education-level"),
        }
    }

    fn reached(self, stage: Registration) -> Stands<'a> {
        match (self.person.own, self.profile.registration) {
            (None, _) => Stands::Open("occupation"),
            (Some(own), _) if !own.is_near(self.role) => Stands::Ask,
            (Some(_), None) => Stands::Open("registration"),
            (Some(_), Some(own)) if own < stage => Stands::NotYet(Step::Reach(stage)),
            (Some(_), Some(_)) => Stands::Met("registration"),
        }
    }

    /// Whether one of these languages is spoken well; an empty list means any besides English.
    fn speaks(self, one_of: &'a [String]) -> Stands<'a> {
        let known = &self.profile.languages;
        let wanted = || {
            known.iter().filter(|spoken| match one_of {
                [] => spoken.language != "en",
                _ => one_of.contains(&spoken.language),
            })
        };
        let well = Some(self.person.rules.language_spoken);
        if wanted().any(|one| one.spoken >= well) {
            Stands::Met("language-spoken")
        } else if wanted().any(|one| one.spoken.is_none()) {
            Stands::Open("language-spoken")
        } else if known.is_empty() {
            Stands::Open("language")
        } else {
            Stands::NotYet(Step::Speak(one_of))
        }
    }
}
