//! What is said about roles.

use std::collections::BTreeMap;
use std::sync::Arc;

use time::{Date, Duration};

use super::{AboutRole, Often, Shelf};
use crate::audit::profile::Permission;
use crate::audit::{Answer, QuestionId};
use crate::conversation::{CaseCode, Press, RoleMark};
use crate::matching::{Match, Role, RoleId};
use crate::pathway::StepId;

/// A role closes soon within so many days.
const SOON: Duration = Duration::days(7);

/// Whether a role's last day to apply is near.
pub fn closes_soon(role: &Role, today: Date) -> bool {
    role.closes - today <= SOON
}

/// One thing said.
#[derive(Clone, Debug, PartialEq)]
pub enum OffersSay {
    /// A page of a list.
    List(Box<RolesPage>),
    /// One role.
    Card(Box<RoleCard>),
    /// A toast: a role was marked.
    Marked(RoleMark),
    /// A toast: the mark was taken back.
    Unmarked(RoleMark),
    /// A toast: the role is no longer open.
    Gone,
    /// What looks wrong about the role?
    AskWrong {
        /// The role.
        role: RoleId,
        /// Its title.
        title: String,
    },
    /// The caseworker who has the case already was told of the role.
    Told {
        /// The caseworker's first name.
        name: String,
    },
    /// What an answer changed.
    Changed(Box<Changed>),
    /// New and changed roles, and chosen ones that close soon.
    News(Box<News>),
    /// How often news comes, to choose.
    AskOften(Often),
    /// A toast: so often.
    Often(Often),
    /// For the caseworker who has the case: a role it is about.
    ForCase(Box<ForCase>),
}

/// A role on a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// How it stands.
    pub found: Match,
    /// How the person marked it.
    pub mark: Option<RoleMark>,
}

/// A page of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct RolesPage {
    /// Which list.
    pub shelf: Shelf,
    /// Which page, from 0.
    pub page: usize,
    /// The number of its first role among those of the list, from 1.
    pub first: usize,
    /// How many pages there are.
    pub pages: usize,
    /// How many roles the list has in all.
    pub total: usize,
    /// How many the other lists have.
    pub others: Vec<(Shelf, usize)>,
    /// The roles of the page.
    pub roles: Vec<Listed>,
    /// How many of the saved roles are no longer open.
    pub closed: usize,
    /// What may limit work.
    pub permission: Option<Permission>,
    /// The day.
    pub today: Date,
}

/// A role with how it stands for the person, and what can be done about it.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleCard {
    /// How it stands.
    pub found: Match,
    /// How the person marked it.
    pub mark: Option<RoleMark>,
    /// The question that would settle something, and what opens it.
    pub settles: Option<(QuestionId, Press)>,
    /// The answers that its requirements are met from, where every reason is shown.
    pub details: Option<BTreeMap<QuestionId, Answer>>,
    /// The next step to the profession that it is a bridge to.
    pub next: Option<StepId>,
    /// The page of the list on which it stands.
    pub on: (Shelf, usize),
    /// The day.
    pub today: Date,
}

/// What an answer changed: roles that came nearer and roles that moved away.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changed {
    /// Roles to apply for now that were none before.
    pub now: Vec<Arc<Role>>,
    /// Roles after registration that were for later before.
    pub after_registration: Vec<Arc<Role>>,
    /// Roles that are further away than before.
    pub further: Vec<Arc<Role>>,
}

impl Changed {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.now.is_empty() && self.after_registration.is_empty() && self.further.is_empty()
    }
}

/// News.
#[derive(Clone, Debug, PartialEq)]
pub struct News {
    /// Roles that are new or changed, and whether it changed after the person was told of it.
    pub roles: Vec<(Match, bool)>,
    /// How many more there are.
    pub more: usize,
    /// Chosen roles that close soon.
    pub closing: Vec<Match>,
    /// How often news comes.
    pub often: Often,
    /// The day.
    pub today: Date,
}

/// A role that a case is about, for the caseworker who has it.
#[derive(Clone, Debug, PartialEq)]
pub struct ForCase {
    /// The case's code.
    pub code: CaseCode,
    /// The role and what is said of it.
    pub about: AboutRole,
    /// Whether the candidate agreed that caseworkers see the answers, which the reasons show.
    pub shared: bool,
    /// Whether the role asks for other things by now; `None` where it is no longer open.
    pub changed: Option<bool>,
}
