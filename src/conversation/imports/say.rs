//! What a coordinator is told about roles.

use std::sync::Arc;

use uuid::Uuid;

use super::{Counts, Field, List};
use crate::audit::OccupationId;
use crate::conversation::Say;
use crate::matching::Role;

/// One thing said.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportSay {
    /// What a coordinator can do besides.
    Welcome,
    /// What is this file?
    AskFile {
        /// The file.
        id: Uuid,
        /// Its name.
        name: String,
        /// Whether it may be for a case.
        for_case: bool,
    },
    /// It is too big.
    TooBig,
    /// Nothing was done with it.
    NothingDone,
    /// It goes to a case.
    ForCase,
    /// It was read: what was done.
    Done(String, Counts),
    /// Some of it could not be read: nothing was done.
    Refused(String, Counts),
    /// Every line that could not be read, as a file.
    RefusedFile(Vec<(usize, String)>),
    /// It is in no known format.
    Unreadable,
    /// Telegram did not give it.
    NotFetched,
    /// A toast: the file is no longer here.
    FileOver,
    /// A page of a list.
    Shelf(Shelf),
    /// One role in full.
    Draft(DraftCard),
    /// What there is to choose for one of its fields.
    Pick(Pick),
    /// Close this role?
    AskClose(i64, Arc<Role>),
    /// A role was closed, in its place.
    Closed(Arc<Role>),
    /// A toast: it is confirmed.
    RoleConfirmed,
    /// A toast: it is changed.
    RoleChanged,
    /// A toast: it is closed.
    RoleClosed,
    /// A toast: something is still to be looked at.
    NotReady,
    /// A toast: it is closed, or its words have changed.
    RoleAway,
    /// A toast: only coordinators may do this.
    CoordinatorsOnly,
}

impl Say {
    /// Said to a coordinator, about roles.
    pub fn imports(say: ImportSay) -> Self {
        Self::Imports(Box::new(say))
    }
}

/// A page of a list of roles.
#[derive(Clone, Debug, PartialEq)]
pub struct Shelf {
    /// Which.
    pub list: List,
    /// The page, from 0.
    pub page: usize,
    /// How many drafts there are.
    pub drafts: usize,
    /// How many roles candidates see.
    pub open: usize,
    /// The roles of the page, each with its number.
    pub roles: Vec<(i64, Arc<Role>)>,
    /// Whether the coordinator is a candidate too, and may want roles of their own.
    pub own: bool,
}

/// One role in full.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftCard {
    /// Its number.
    pub number: i64,
    /// The role.
    pub role: Arc<Role>,
    /// Whether candidates see it.
    pub open: bool,
}

/// What there is to choose for a field of a role.
#[derive(Clone, Debug, PartialEq)]
pub struct Pick {
    /// The role's number.
    pub number: i64,
    /// The role.
    pub role: Arc<Role>,
    /// Which field.
    pub field: Field,
    /// Occupations to choose from.
    pub occupations: Vec<OccupationId>,
    /// Families to choose from.
    pub families: Vec<String>,
    /// Skills to choose from.
    pub skills: Vec<crate::audit::OptionId>,
}
