//! Roles as a person meets them: lists and cards, what they say of a role, what an answer changes for
//! them, and news.
//!
//! Nothing is ever hidden by the bot: a role that a person hid is on the list of hidden ones, and
//! everything else is on the list of its horizon.

mod card;
mod case;
mod changed;
pub mod fact;
mod lists;
mod marking;
mod news;
pub mod press;
pub mod say;
mod state;

pub use case::AboutRole;
pub(super) use case::roles_of;
pub(super) use changed::before;
pub use fact::OffersFact;
pub use press::OffersPress;
pub use say::OffersSay;
pub use state::{Offers, Often, Shelf, Shown, Told, Wrong};

use super::Say;
use super::talk::Talk;

impl Talk<'_> {
    /// Does what a button about roles says.
    pub(super) fn press_offers(&mut self, press: &OffersPress) {
        match press {
            OffersPress::List(shelf, page) => self.shelf(*shelf, *page),
            OffersPress::Card(role) => self.card(role, false),
            OffersPress::Details(role) => self.card(role, true),
            OffersPress::Mark(role, mark) => self.mark_role(role, *mark),
            OffersPress::Unmark(role) => self.unmark_role(role),
            OffersPress::ShowAgain(role) => self.show_again(role),
            OffersPress::Wrong(role, wrong) => self.looks_wrong(role, *wrong),
            OffersPress::Ask(role) => self.ask_about_role(role),
            OffersPress::News => self.news_settings(),
            OffersPress::Often(often) => self.often(*often),
        }
    }

    fn say_offers(&mut self, say: OffersSay) {
        self.say(Say::Offers(say));
    }

    fn toast_offers(&mut self, say: OffersSay) {
        self.toast(Say::Offers(say));
    }

    /// A page about roles: all of them are turned in one place.
    fn page_offers(&mut self, say: OffersSay) {
        self.page(Say::Offers(say), "roles");
    }
}
