//! What happens between a person and roles.

use time::{Date, OffsetDateTime};

use super::{AboutRole, Often, Shown, Told};
use crate::audit::Profile;
use crate::conversation::{CaseId, RoleMark};
use crate::matching::RoleId;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum OffersFact {
    /// A role was marked.
    Marked(RoleId, RoleMark),
    /// The mark was taken back.
    Unmarked(RoleId),
    /// These matches were shown.
    Shown(Vec<Shown>),
    /// All that is new was seen, or is not wanted, at this moment.
    Listed(OffsetDateTime),
    /// These roles, which came or changed since the person last saw what is new, stood on a list.
    Seen(Vec<(RoleId, Told)>),
    /// When the next look for news is due; `None` where none is.
    NewsDue(Option<OffsetDateTime>),
    /// News came.
    NewsCame {
        /// When.
        at: OffsetDateTime,
        /// The day, in the place's own time.
        today: Date,
        /// The roles that were told of as new or changed.
        roles: Vec<(RoleId, Told)>,
        /// The chosen roles of which it was said that they close soon, and when.
        closing: Vec<(RoleId, Date)>,
    },
    /// How often news is wanted.
    Often(Often),
    /// Who the person was before they began to change answers; `None` once that is settled.
    Before(Option<Box<Profile>>),
    /// What a case is about, all of it.
    InCase(CaseId, Vec<AboutRole>),
}
