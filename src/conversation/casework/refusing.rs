//! Who may not act at this moment is told why, and the attempt is kept.

use super::{Caseworker, Desk, Fact, Press, Said, Say, toast};
use crate::conversation::imports::ImportFact;

impl Desk<'_> {
    /// An attempt at the case in focus that is not allowed is kept in the access log.
    pub(super) fn log_refusal(&mut self) {
        if let Some(file) = &self.scene.focus {
            self.record(Fact::Viewed {
                case: file.case.id,
                allowed: false,
            });
        }
    }

    /// Whether it could be checked that the caseworker is in the group. What cannot be checked is
    /// refused all the same, but nothing is wrong with who did it: they may do it again.
    pub(super) fn was_checked(&self) -> bool {
        self.heard.in_group.is_some()
    }

    /// Somebody who may not act at this moment is told so.
    pub(super) fn refuse(&mut self, caseworker: &Caseworker) {
        self.log_refusal();
        if let Said::Pressed(Press::Gaps(_)) = self.heard.said {
            self.refuse_numbers();
        }
        if let Said::Pressed(Press::Imports(_)) = self.heard.said {
            self.record(Fact::Imports(ImportFact::Refused));
        }
        match (self.heard.query.is_some(), self.was_checked()) {
            (true, true) => self.reply(toast(Say::NotAllowed, true)),
            (true, false) => self.reply(toast(Say::NotChecked, true)),
            (false, true) => self.tell(caseworker, Say::NotAllowed),
            (false, false) => self.tell(caseworker, Say::NotCheckedWords),
        }
    }

    pub(super) fn no_such_case(&mut self, caseworker: &Caseworker) {
        self.log_refusal();
        if self.heard.query.is_some() {
            self.reply(toast(Say::NoSuchCase, true));
        } else {
            self.tell(caseworker, Say::NoSuchCase);
        }
    }
}
