//! The world a turn happens in: script, occupations, pathways, roles, the place.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use time::{Date, OffsetDateTime};

use super::{Command, Place};
use crate::audit::{
    LanguageCode, OccupationId, OptionId, Profile, Script, Trait, Traits, languages, reading,
};
use crate::fold::fold;
use crate::matching::{Bands, Match, Placed, Role, Rules, judge, near, order, rank};
use crate::occupations::Occupations;
use crate::pathway::{Pathways, Profession, StepId, next};

/// The snapshot everybody shares; roles are read anew when they change, and what does not change is
/// shared by the snapshots.
#[derive(Clone, Debug)]
pub struct World {
    /// The script.
    pub script: Arc<Script>,
    /// The occupations.
    pub occupations: Arc<Occupations>,
    /// The professions and their steps.
    pub pathways: Arc<Pathways>,
    /// The rules of matching.
    pub rules: Rules,
    /// What the bands pay.
    pub bands: Bands,
    /// What conditions and matching need to know of occupations: see [`traits`].
    pub traits: Arc<Traits>,
    /// The roles confirmed and not closed.
    pub roles: Vec<Arc<Role>>,
    /// Who runs this, and when they are there.
    pub place: Place,
    /// The languages spoken, in the order offered.
    pub languages: Vec<LanguageCode>,
    /// How options and words of command are written, by language.
    pub labels: Arc<BTreeMap<LanguageCode, Labels>>,
}

/// A question outside of the script that is answered by a yes or a no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Either {
    /// Is consent given?
    Consent,
    /// Is the person 18 or older?
    Adult,
    /// Is there another entry?
    Another,
    /// Is all of it right?
    Review,
    /// Is everything to be erased?
    Forget,
}

/// How options and words of command are written in a language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Labels {
    /// The language's own name.
    pub own_name: String,
    /// The labels of options, by the name that questions give to their labels.
    pub options: BTreeMap<String, Vec<(OptionId, String)>>,
    /// The labels of the yes and the no of questions that have just these two.
    pub either: BTreeMap<Either, (String, String)>,
    /// The words that stand for a command, folded.
    pub words: Vec<(Command, String)>,
}

/// What conditions and matching need to know of each occupation, from what occupations and
/// pathways say.
pub fn traits(occupations: &Occupations, pathways: &Pathways) -> Traits {
    let mut traits = pathways.traits();
    for occupation in occupations.iter() {
        let id: OccupationId = occupation.id.as_str().into();
        let profession = occupation.profession.as_deref().map(OccupationId::from);
        let profession = profession.and_then(|id| pathways.professions.get(&id));
        let field_of = profession.filter(|of| of.id != id && !occupation.apart);
        let of_occupation = Trait {
            family: occupation.family.as_str().to_owned(),
            regulator: profession.map(|profession| profession.regulator.short.clone()),
            asks: occupation.asks.map(|asks| asks.as_str().into()),
            counts_as: field_of.map(|profession| profession.id.clone()),
        };
        traits.insert(id, of_occupation);
    }
    traits
}

impl World {
    /// The profession whose register an occupation belongs to.
    fn profession_of(&self, occupation: &OccupationId) -> Option<&Profession> {
        let id = self
            .occupations
            .get(occupation.as_str())?
            .profession
            .as_deref()?;
        self.pathways.professions.get(&OccupationId::from(id))
    }

    /// The profession of a profile, where it has a register.
    pub fn profession(&self, profile: &Profile) -> Option<&Profession> {
        self.profession_of(profile.occupation.as_ref()?)
    }

    /// The codes of the occupations that belong to a profession.
    pub fn occupations_of(&self, profession: &OccupationId) -> Vec<String> {
        let own = self.occupations.iter();
        let own = own.filter(|one| one.profession.as_deref() == Some(profession.as_str()));
        own.map(|one| one.id.as_str().to_owned()).collect()
    }

    /// The codes of the occupations that belong to a profession with a register.
    pub fn regulated_occupations(&self) -> Vec<String> {
        let professions = self.pathways.professions.keys();
        professions.flat_map(|id| self.occupations_of(id)).collect()
    }

    /// The open roles as they fit a profile, best first, with every reason.
    pub fn rank(&self, profile: &Profile, now: OffsetDateTime) -> Vec<Match> {
        let today = self.today(now);
        rank(profile, &self.roles, &self.traits, &self.rules, today)
    }

    /// The open roles in the same order, without the reasons: for lists of which little is shown.
    pub fn order(&self, profile: &Profile, now: OffsetDateTime) -> Vec<Placed> {
        let today = self.today(now);
        order(profile, &self.roles, &self.traits, &self.rules, today)
    }

    /// How one role stands for a profile.
    pub fn judge(&self, profile: &Profile, role: &Arc<Role>, now: OffsetDateTime) -> Match {
        judge(profile, role, &self.traits, &self.rules, self.today(now))
    }

    /// The day, in the place's own time.
    pub fn today(&self, now: OffsetDateTime) -> Date {
        self.place.hours.local(now).date()
    }

    /// The occupations of the people whom a role concerns first: see [`near`].
    pub fn occupations_near(&self, role: &Role) -> Vec<OccupationId> {
        near(role, &self.traits)
    }

    /// The next step to a profile's register, given the steps said to be done.
    pub fn next_step(&self, profile: &Profile, done: &BTreeSet<StepId>) -> Option<StepId> {
        let profession = self.profession(profile)?;
        let profile = self.as_professional(profile);
        next(profession, done, &profile).map(|step| step.id.clone())
    }

    /// The profile with a specialty told as the profession it belongs to.
    pub(super) fn as_professional(&self, profile: &Profile) -> Profile {
        let profession = self
            .profession(profile)
            .map(|profession| profession.id.clone());
        Profile {
            occupation: profession.or(profile.occupation.clone()),
            ..profile.clone()
        }
    }

    /// The command that words stand for, in the person's language or in English.
    pub fn command_word(&self, language: &LanguageCode, words: &str) -> Option<Command> {
        let typed = fold(words);
        [language, &LanguageCode::from("en")]
            .iter()
            .find_map(|language| {
                let labels = self.labels.get(*language)?;
                let (command, _) = labels.words.iter().find(|(_, word)| *word == typed)?;
                Some(command.clone())
            })
    }

    /// Whether words say the yes or the no of a question: by its buttons, or in any other words.
    pub fn yes_or_no(&self, asked: Either, language: &LanguageCode, words: &str) -> Option<bool> {
        let labels = self.labels.get(language)?.either.get(&asked)?;
        let (yes, no) = (labels.0.as_str(), labels.1.as_str());
        match reading::option(words, &[("yes", yes), ("no", no)]) {
            Ok(option) => Some(option == "yes"),
            Err(_) => reading::yes_no(words, language.as_str()).ok(),
        }
    }

    /// The language that is named, in its own words, in those of another, or by its code.
    pub fn language_in_words(&self, words: &str) -> Option<LanguageCode> {
        let typed = fold(words);
        let of_code = |code: &&LanguageCode| code.as_str() == typed;
        let own = |code: &&LanguageCode| {
            let labels = self.labels.get(*code);
            labels.is_some_and(|labels| fold(&labels.own_name) == typed)
        };
        let named = languages::exactly(words).map(|language| language.code.as_str());
        let elsewhere = |code: &&LanguageCode| Some(code.as_str()) == named;
        let mut found = self.languages.iter().filter(own);
        let by_name = found
            .next()
            .or_else(|| self.languages.iter().find(elsewhere));
        by_name
            .or_else(|| self.languages.iter().find(of_code))
            .cloned()
    }
}
