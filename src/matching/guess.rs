//! What an importer guessed about a role, and how a person's word settles it.
//!
//! A guess is kept with the words it was read from. It is shown, as a guess, to whoever confirms the
//! role; candidates never see one, because no role that still has an essential guess is confirmed.

use serde::{Deserialize, Serialize};

use super::pay::Band;
use super::role::{Meaning, RegistrationNeeded, Role};
use crate::audit::OccupationId;
use crate::audit::profile::Cefr;

/// Something about a role that no person has said yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guess {
    /// What it is about.
    pub about: About,
    /// The advertisement's words that it was read from; `None` where nothing was found to guess from,
    /// and a person has to say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
}

/// What a guess is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// What kind of role it is.
    Occupation,
    /// The pay band.
    Band,
    /// The registration it needs.
    Registration,
    /// The English it needs.
    English,
    /// The further languages it needs.
    Languages,
    /// The experience it needs.
    Experience,
    /// What meets the wish of these words.
    Wish(String),
}

/// What a person says about a role's requirements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// It is this kind of role, a bridge to these professions.
    Occupation(OccupationId, Vec<OccupationId>),
    /// It stands in this band, or in none.
    Band(Option<Band>),
    /// It needs this registration.
    Registration(RegistrationNeeded),
    /// It needs this level of English, or names none.
    English(Option<Cefr>),
    /// It needs one of these further languages, or none.
    Languages(Vec<String>),
    /// It needs so many months of experience, or does not say.
    Experience(Option<u32>),
    /// This meets the wish of these words.
    Wish(String, Meaning),
}

impl Edit {
    /// What it settles.
    pub fn about(&self) -> About {
        match self {
            Self::Occupation(..) => About::Occupation,
            Self::Band(_) => About::Band,
            Self::Registration(_) => About::Registration,
            Self::English(_) => About::English,
            Self::Languages(_) => About::Languages,
            Self::Experience(_) => About::Experience,
            Self::Wish(words, _) => About::Wish(words.clone()),
        }
    }
}

impl Role {
    /// The guess about this, if it is one.
    pub fn guess(&self, about: &About) -> Option<&Guess> {
        self.guesses.iter().find(|guess| guess.about == *about)
    }

    /// What a person still has to look at before the role may be confirmed: every guess but those
    /// about desirable wishes, which never keep anybody from a role.
    pub fn unsettled(&self) -> impl Iterator<Item = &Guess> {
        self.guesses.iter().filter(|guess| match &guess.about {
            About::Wish(words) => self.essential.iter().any(|wish| wish.text == *words),
            About::Occupation
            | About::Band
            | About::Registration
            | About::English
            | About::Languages
            | About::Experience => true,
        })
    }

    /// Whether it may be confirmed.
    pub fn is_settled(&self) -> bool {
        self.unsettled().next().is_none() && !self.occupation.as_str().is_empty()
    }

    /// What a person says who finds the guess about this right; `None` where there is nothing that
    /// could be.
    pub fn as_guessed(&self, about: &About) -> Option<Edit> {
        Some(match about {
            About::Occupation if self.occupation.as_str().is_empty() => return None,
            About::Occupation => {
                Edit::Occupation(self.occupation.clone(), self.bridging_for.clone())
            }
            About::Band => Edit::Band(self.band),
            About::Registration => Edit::Registration(self.registration.clone()),
            About::English => Edit::English(self.english),
            About::Languages => Edit::Languages(self.languages.clone()),
            About::Experience => Edit::Experience(self.experience_months),
            About::Wish(words) => {
                let mut wishes = self.essential.iter().chain(&self.desirable);
                let wish = wishes.find(|wish| wish.text == *words)?;
                Edit::Wish(words.clone(), wish.meaning.clone())
            }
        })
    }

    /// Takes in what a person said: it is no guess any more.
    pub fn edit(&mut self, edit: &Edit) {
        match edit {
            Edit::Occupation(occupation, bridging_for) => {
                self.occupation = occupation.clone();
                self.bridging_for.clone_from(bridging_for);
            }
            Edit::Band(band) => self.band = *band,
            Edit::Registration(registration) => self.registration = registration.clone(),
            Edit::English(english) => self.english = *english,
            Edit::Languages(languages) => self.languages.clone_from(languages),
            Edit::Experience(months) => self.experience_months = *months,
            Edit::Wish(words, meaning) => {
                let wishes = self.essential.iter_mut().chain(&mut self.desirable);
                for wish in wishes.filter(|wish| wish.text == *words) {
                    wish.meaning = meaning.clone();
                }
            }
        }
        let about = edit.about();
        self.guesses.retain(|guess| guess.about != about);
    }
}
