//! Whom and what an update concerns, as far as the update itself says it.

use crate::conversation::{CaseCode, CaseId, Command, Press, Said};
use crate::store::{Concerns, Speaker, Who};
use crate::telegram::Incoming;

pub(super) fn speaker(incoming: &Incoming, said: &Said, who: Who, user: i64) -> Speaker {
    let wants = matches!(said, Said::Pressed(Press::BeCandidate)) || who.caseworker.is_none();
    let gone = matches!(said, Said::Blocked(_) | Said::LeftGroup);
    Speaker {
        user,
        private: incoming.private,
        may_become_candidate: incoming.private && wants && !gone,
    }
}

pub(super) fn concerns(incoming: &Incoming, said: &Said) -> Concerns {
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
    }
}

/// What was said, with the case of the message it replies to.
pub(super) fn with_case(mut said: Said, case: Option<CaseId>) -> Said {
    if let Said::Text { reply, .. } | Said::Voice { reply, .. } | Said::Other { reply, .. } =
        &mut said
        && let Some(reply) = reply
    {
        reply.case = case;
    }
    said
}
