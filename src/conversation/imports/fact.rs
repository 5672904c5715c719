//! What a coordinator did about roles.

use uuid::Uuid;

use super::WaitingFile;
use crate::matching::Role;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportFact {
    /// A file came, of which it is asked what it is.
    FileSent(Uuid, WaitingFile),
    /// It was said to be no file of roles.
    FileSettled(Uuid),
    /// A role's requirements were changed.
    Edited(Box<Role>),
    /// They were confirmed.
    Confirmed(Box<Role>),
    /// A role was closed.
    Closed(Box<Role>),
    /// Somebody wanted to look after roles who may not.
    Refused,
}
