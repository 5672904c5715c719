//! What is kept of how a person meets roles, and the small closed lists that go with it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::{Date, Duration, OffsetDateTime};

use super::OffersFact;
use crate::audit::Profile;
use crate::conversation::Journey;
use crate::conversation::ids::closed;
use crate::matching::{Horizon, Kept, Match, Role, RoleId};

closed!(
    /// How often a person wants news about roles.
    Often {
        /// At most once a day.
        Daily = "daily",
        /// At most once a week.
        Weekly = "weekly",
        /// Never.
        Off = "off",
    }
);
closed!(
    /// What looks wrong about a role, in the candidate's words.
    Wrong {
        /// I do have what is said to be missing.
        Have = "have",
        /// The role is not like this.
        Role = "role",
        /// I do not want such roles.
        NotSuch = "not-such",
        /// Something else.
        Else = "else",
    }
);
closed!(
    /// A list of roles.
    Shelf {
        /// Roles to apply for now.
        Now = "now",
        /// Roles after registration.
        AfterRegistration = "after-registration",
        /// Roles for later.
        Later = "later",
        /// Roles that the person saved or is interested in.
        Saved = "saved",
        /// Roles that the person hid.
        Hidden = "hidden",
    }
);

impl From<Horizon> for Shelf {
    fn from(horizon: Horizon) -> Self {
        match horizon {
            Horizon::Now => Self::Now,
            Horizon::AfterRegistration => Self::AfterRegistration,
            Horizon::Later => Self::Later,
        }
    }
}

impl Often {
    /// The least between two news; `None` where none are wanted.
    pub fn apart(self) -> Option<Duration> {
        match self {
            Self::Daily => Some(Duration::DAY),
            Self::Weekly => Some(Duration::WEEK),
            Self::Off => None,
        }
    }
}

/// A match as it was shown, with what the role was called then.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shown {
    /// By which rules it was judged, from which answers, and why.
    pub kept: Kept,
    /// The title.
    pub title: String,
    /// The employer.
    pub employer: String,
    /// The hospital or clinic.
    pub site: String,
}

impl Told {
    /// What a person knows now who was shown a role.
    pub fn of(role: &Role) -> (RoleId, Self) {
        let told = Self {
            requirements: Kept::fingerprint(role),
            closes: role.closes,
        };
        (role.id.clone(), told)
    }
}

impl Shown {
    /// A match as it is shown to the person of this profile.
    pub fn of(found: &Match, profile: &Profile) -> Self {
        Self {
            kept: Kept::of(found, profile),
            title: found.role.title.clone(),
            employer: found.role.employer.clone(),
            site: found.role.site.clone(),
        }
    }
}

/// What a person was told of a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// What it required then: [`Kept::fingerprint`].
    pub requirements: String,
    /// Its last day to apply then. After it the role does not come back as it was.
    pub closes: Date,
}

/// How a person meets roles, besides what they marked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Offers {
    /// How often they want news.
    pub often: Often,
    /// When they last saw all that is new.
    pub told_at: Option<OffsetDateTime>,
    /// When news last came.
    pub news_came: Option<OffsetDateTime>,
    /// The roles that were told of as new or changed, or seen so on a list.
    pub told: BTreeMap<RoleId, Told>,
    /// Of the roles they chose, those of which they were told that they close soon, and when.
    pub closing: BTreeMap<RoleId, Date>,
    /// Who they were before the answers they are changing now.
    pub before: Option<Box<Profile>>,
    /// When a look for news is due; kept in the clear, so that it is found.
    #[serde(skip)]
    pub news_at: Option<OffsetDateTime>,
}

#[expect(
    clippy::derivable_impls,
    reason = "the list is declared by a macro that marks no member"
)]
impl Default for Often {
    fn default() -> Self {
        Self::Daily
    }
}

impl Offers {
    /// From when on news may come again; `None` where none are wanted.
    pub fn news_from(&self) -> Option<OffsetDateTime> {
        let apart = self.often.apart()?;
        let came = self.news_came.unwrap_or(OffsetDateTime::UNIX_EPOCH);
        Some(came.saturating_add(apart))
    }

    /// Takes a fact in. Marks are the journey's own.
    pub fn apply(&mut self, fact: &OffersFact) {
        match fact {
            OffersFact::Listed(at) => self.told_at = Some(*at),
            OffersFact::Seen(roles) => self.told.extend(roles.iter().cloned()),
            OffersFact::NewsDue(at) => self.news_at = *at,
            OffersFact::NewsCame {
                at,
                today,
                roles,
                closing,
            } => {
                self.told_at = Some(*at);
                self.news_came = Some(*at);
                self.told.extend(roles.iter().cloned());
                self.closing.extend(closing.iter().cloned());
                self.told.retain(|_, told| told.closes >= *today);
                self.closing.retain(|_, closes| *closes >= *today);
            }
            OffersFact::Often(often) => self.often = *often,
            OffersFact::Before(profile) => self.before = profile.clone(),
            OffersFact::Marked(..)
            | OffersFact::Unmarked(_)
            | OffersFact::Shown(_)
            | OffersFact::InCase(..) => {}
        }
    }
}

impl Journey {
    /// Takes in a fact about roles.
    pub(in crate::conversation) fn meet_offers(&mut self, fact: &OffersFact) {
        match fact {
            OffersFact::Marked(role, mark) => {
                self.roles.insert(role.clone(), *mark);
            }
            OffersFact::Unmarked(role) => {
                self.roles.remove(role);
            }
            OffersFact::Shown(_)
            | OffersFact::Listed(_)
            | OffersFact::Seen(_)
            | OffersFact::NewsDue(_)
            | OffersFact::NewsCame { .. }
            | OffersFact::Often(_)
            | OffersFact::Before(_)
            | OffersFact::InCase(..) => self.offers.apply(fact),
        }
    }
}
