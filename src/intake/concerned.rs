//! Whom and what an update concerns, as far as the update itself says it.

use crate::conversation::imports::{List, Looked};
use crate::conversation::{CaseCode, CaseId, Command, Press, Said};
use crate::store::{Concerns, Glance, Speaker};
use crate::telegram::{Incoming, What};

/// Whether an update concerns its sender alone: a candidate without a case, or a newcomer.
pub(super) fn concerns_only_sender(incoming: &Incoming, glance: &Glance) -> bool {
    let (What::Said(said), Some(sender)) = (&incoming.what, incoming.sender) else {
        return false;
    };
    incoming.private
        && !is_gone(said)
        && !glance.caseworkers.contains(&sender)
        && !glance.with_case.contains(&sender)
        && concerns(incoming, said, false) == Concerns::default()
}

pub(super) fn is_gone(said: &Said) -> bool {
    matches!(said, Said::Blocked(_) | Said::LeftGroup)
}

pub(super) fn speaker(incoming: &Incoming, said: &Said, is_caseworker: bool, user: i64) -> Speaker {
    let wants = matches!(said, Said::Pressed(Press::BeCandidate)) || !is_caseworker;
    Speaker {
        user,
        private: incoming.private,
        may_become_candidate: incoming.private && wants && !is_gone(said),
    }
}

pub(super) fn concerns(incoming: &Incoming, said: &Said, is_caseworker: bool) -> Concerns {
    let held = match said {
        Said::Pressed(Press::SendTo(held, _) | Press::SendToSelf(held) | Press::DropHeld(held)) => {
            Some(*held)
        }
        _ => None,
    };
    let edited = matches!(said, Said::Edited(_) | Said::CaptionEdited(_));
    Concerns {
        case: match said {
            Said::Pressed(press) => press.case(),
            _ => None,
        },
        code: match said {
            Said::Command(Command::Case(code)) => Some(CaseCode::read(code)),
            _ => None,
        },
        // An edit is about where the message went, not about what it once replied to.
        reply_to: incoming.reply_to.filter(|_| incoming.private && !edited),
        edited: incoming.message.filter(|_| edited),
        held,
        roles: match said {
            Said::Pressed(Press::Imports(press)) => Some(press.looks_at()),
            Said::Command(Command::Roles) if is_caseworker => Some(Looked::At(List::Drafts, 0)),
            _ => None,
        },
    }
}

/// What was said, with the case of the message it replies to.
pub(super) fn with_case(mut said: Said, case: Option<CaseId>) -> Said {
    if let Said::Text { reply, .. }
    | Said::Voice { reply, .. }
    | Said::Location { reply, .. }
    | Said::Other { reply, .. } = &mut said
        && let Some(reply) = reply
    {
        reply.case = case;
    }
    said
}
