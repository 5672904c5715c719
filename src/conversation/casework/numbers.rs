//! A coordinator asks for the numbers of what stands between people and roles.

use super::{Caseworker, Desk, Fact, Say, toast};
use crate::conversation::Rank;
use crate::conversation::gaps::{GapsFact, GapsPress, GapsSay};

impl Desk<'_> {
    /// A coordinator is told that there are such numbers.
    pub(super) fn offer_numbers(&mut self, caseworker: &Caseworker) {
        self.tell(caseworker, Say::Gaps(GapsSay::Offer));
    }

    /// A button about the numbers; the log keeps who asked, and whether they may.
    pub(super) fn pressed_about_numbers(&mut self, caseworker: &Caseworker, press: GapsPress) {
        match press {
            GapsPress::Show => {
                let allowed = caseworker.rank == Rank::Coordinator;
                self.record(Fact::Gaps(GapsFact::Asked { allowed }));
                let say = if allowed {
                    GapsSay::Counting
                } else {
                    GapsSay::CoordinatorsOnly
                };
                self.reply(toast(Say::Gaps(say), !allowed));
            }
        }
    }

    /// Somebody who is not in the group asked for them.
    pub(super) fn refuse_numbers(&mut self) {
        self.record(Fact::Gaps(GapsFact::Asked { allowed: false }));
    }
}
