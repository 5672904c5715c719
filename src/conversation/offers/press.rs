//! Buttons about roles and their callback data, all of which begins with a `j`.

use super::{Often, Shelf, Wrong};
use crate::conversation::RoleMark;
use crate::matching::RoleId;

/// A button pressed.
#[derive(Clone, Debug, PartialEq)]
pub enum OffersPress {
    /// A list, from a page on.
    List(Shelf, usize),
    /// A role in short.
    Card(RoleId),
    /// A role with every reason.
    Details(RoleId),
    /// Mark a role; what looks wrong is asked first.
    Mark(RoleId, RoleMark),
    /// Take the mark back.
    Unmark(RoleId),
    /// Take a hidden role back to its list, and stay with the hidden ones.
    ShowAgain(RoleId),
    /// What looks wrong about a role.
    Wrong(RoleId, Wrong),
    /// Ask a person about a role.
    Ask(RoleId),
    /// How often news comes.
    News,
    /// Let it come so often.
    Often(Often),
}

impl OffersPress {
    /// The callback data of this button.
    pub fn data(&self) -> String {
        match self {
            Self::List(shelf, page) => format!("j:{}:{page}", letter(*shelf)),
            Self::Card(role) => format!("jr:{role}"),
            Self::Details(role) => format!("jx:{role}"),
            Self::Mark(role, mark) => format!("jm:{role}:{}", mark.code()),
            Self::Unmark(role) => format!("ju:{role}"),
            Self::ShowAgain(role) => format!("jv:{role}"),
            Self::Wrong(role, wrong) => format!("jw:{role}:{}", wrong.code()),
            Self::Ask(role) => format!("jp:{role}"),
            Self::News => "jn".into(),
            Self::Often(often) => format!("jo:{}", often.code()),
        }
    }

    /// What callback data means, by its verb and the words behind it.
    pub fn read(verb: &str, words: &[&str]) -> Option<Self> {
        let press = match (verb, words) {
            ("j", [shelf, page]) => Self::List(read_letter(shelf)?, page.parse().ok()?),
            ("jr", [role]) => Self::Card((*role).into()),
            ("jx", [role]) => Self::Details((*role).into()),
            ("jm", [role, mark]) => Self::Mark((*role).into(), RoleMark::read(mark)?),
            ("ju", [role]) => Self::Unmark((*role).into()),
            ("jv", [role]) => Self::ShowAgain((*role).into()),
            ("jw", [role, wrong]) => Self::Wrong((*role).into(), Wrong::read(wrong)?),
            ("jp", [role]) => Self::Ask((*role).into()),
            ("jn", []) => Self::News,
            ("jo", [often]) => Self::Often(Often::read(often)?),
            _ => return None,
        };
        Some(press)
    }
}

fn letter(shelf: Shelf) -> char {
    match shelf {
        Shelf::Now => 'n',
        Shelf::AfterRegistration => 'r',
        Shelf::Later => 'l',
        Shelf::Saved => 's',
        Shelf::Hidden => 'h',
    }
}

fn read_letter(letter: &str) -> Option<Shelf> {
    let wanted = letter.chars().next().filter(|_| letter.len() == 1)?;
    let mut shelves = Shelf::ALL.iter().copied();
    shelves.find(|shelf| self::letter(*shelf) == wanted)
}
