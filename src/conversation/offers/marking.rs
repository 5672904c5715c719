//! What a person says of a role: saved, hidden, interested, it looks wrong; and takes back again.

use super::lists::chosen;
use super::{OffersFact, OffersSay, Shelf, Wrong};
use crate::conversation::talk::Talk;
use crate::conversation::{Fact, RoleMark, Why};
use crate::matching::RoleId;

impl Talk<'_> {
    /// Marks a role; the same button again takes the mark back.
    pub(super) fn mark_role(&mut self, role: &RoleId, mark: RoleMark) {
        let Some(found) = self.matched(role) else {
            return self.card(role, false);
        };
        let before = self.mark_of(role);
        match mark {
            RoleMark::LooksWrong => {
                let title = found.role.title.clone();
                let role = role.clone();
                return self.page_offers(OffersSay::AskWrong { role, title });
            }
            RoleMark::Interested | RoleMark::NotForMe | RoleMark::Saved => {}
        }
        if before == Some(mark) {
            return self.unmark_role(role);
        }
        self.record(Fact::Offers(OffersFact::Marked(role.clone(), mark)));
        self.toast_offers(OffersSay::Marked(mark));
        self.card(role, false);
        if before == Some(RoleMark::Interested) {
            self.withdraw(role);
        }
        if mark == RoleMark::Interested {
            self.bring(&found, Why::Role, None);
        }
        if chosen(mark) {
            self.look_before_it_closes();
        }
    }

    /// Takes a mark back.
    pub(super) fn unmark_role(&mut self, role: &RoleId) {
        self.take_mark_back(role);
        self.card(role, false);
    }

    /// Takes a hidden role back to its list.
    pub(super) fn show_again(&mut self, role: &RoleId) {
        self.take_mark_back(role);
        self.shelf(Shelf::Hidden, 0);
    }

    fn take_mark_back(&mut self, role: &RoleId) {
        let Some(mark) = self.mark_of(role) else {
            return;
        };
        self.record(Fact::Offers(OffersFact::Unmarked(role.clone())));
        self.toast_offers(OffersSay::Unmarked(mark));
        if mark == RoleMark::Interested {
            self.withdraw(role);
        }
    }

    /// Something looks wrong: it is kept for a person to look at. A role that was saved stays saved.
    pub(super) fn looks_wrong(&mut self, role: &RoleId, wrong: Wrong) {
        let Some(found) = self.matched(role) else {
            return self.card(role, false);
        };
        let mark = RoleMark::LooksWrong;
        if self.mark_of(role).is_none() {
            self.record(Fact::Offers(OffersFact::Marked(role.clone(), mark)));
        }
        self.toast_offers(OffersSay::Marked(mark));
        self.card(role, false);
        self.bring(&found, Why::LooksWrong, Some(wrong));
    }

    /// A person is asked about a role.
    pub(super) fn ask_about_role(&mut self, role: &RoleId) {
        match self.matched(role) {
            Some(found) => self.bring(&found, Why::Asked, None),
            None => self.card(role, false),
        }
    }
}
