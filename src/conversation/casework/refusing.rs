//! An attempt that is not allowed: told to whoever made it, and kept in the access log.

use super::super::talk::toast;
use super::super::{Caseworker, Fact, Say};
use super::Desk;

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

    /// Somebody who may not act at this moment is told so.
    pub(super) fn refuse(&mut self, caseworker: &Caseworker) {
        self.log_refusal();
        if self.heard.query.is_some() {
            self.reply(toast(Say::NotAllowed, true));
        } else {
            self.tell(caseworker, Say::NotAllowed);
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
