//! Lists of roles: by horizon, the saved ones and the hidden ones.

use super::say::{Listed, RolesPage};
use super::{OffersFact, OffersSay, Shelf, Shown, Told};
use crate::conversation::talk::Talk;
use crate::conversation::{Fact, RoleMark};
use crate::matching::{Match, Placed, RoleId};

/// Roles a page shows.
pub(super) const PAGE: usize = 5;

impl Talk<'_> {
    /// A page of a list.
    pub(in crate::conversation) fn shelf(&mut self, shelf: Shelf, page: usize) {
        let placed = self.placed();
        let on = |shelf: Shelf| -> Vec<&Placed> {
            let stands = |placed: &&Placed| self.stands_on(placed, shelf);
            placed.iter().filter(stands).collect()
        };
        let others = Shelf::ALL.iter().copied().filter(|other| *other != shelf);
        let others = others.map(|other| (other, on(other).len())).collect();
        let of_shelf = on(shelf);
        let (total, pages) = (of_shelf.len(), of_shelf.len().div_ceil(PAGE).max(1));
        let page = page.min(pages - 1);
        let shown = of_shelf.into_iter().skip(page * PAGE).take(PAGE);
        let profile = self.me.profile(self.world);
        let roles: Vec<Listed> = shown
            .map(|placed| Listed {
                found: self.world.judge(&profile, &placed.role, self.heard.at),
                mark: self.mark_of(&placed.role.id),
            })
            .collect();
        let closed = match shelf {
            Shelf::Saved => self.chosen_and_gone(&placed),
            Shelf::Now | Shelf::AfterRegistration | Shelf::Later | Shelf::Hidden => 0,
        };
        let seen: Vec<Match> = roles.iter().map(|listed| listed.found.clone()).collect();
        let list = RolesPage {
            shelf,
            page,
            first: page * PAGE + 1,
            pages,
            total,
            others,
            roles,
            closed,
            permission: profile.permission,
            today: self.today(),
        };
        self.keep_shown(&seen);
        self.saw_what_is_new(&seen);
        self.page_offers(OffersSay::List(Box::new(list)));
    }

    /// Whether a role stands on a list. Each open role stands on the list of its horizon, or on that
    /// of the hidden ones, where the person hid it.
    pub(super) fn stands_on(&self, placed: &Placed, shelf: Shelf) -> bool {
        let mark = self.mark_of(&placed.role.id);
        let hidden = mark == Some(RoleMark::NotForMe);
        match shelf {
            Shelf::Now | Shelf::AfterRegistration | Shelf::Later => {
                !hidden && Shelf::from(placed.horizon) == shelf
            }
            Shelf::Saved => mark.is_some_and(chosen),
            Shelf::Hidden => hidden,
        }
    }

    pub(super) fn mark_of(&self, role: &RoleId) -> Option<RoleMark> {
        self.me.roles.get(role).copied()
    }

    fn chosen_and_gone(&self, open: &[Placed]) -> usize {
        let marked = self.me.roles.iter().filter(|(_, mark)| chosen(**mark));
        let gone = marked.filter(|(role, _)| open.iter().all(|placed| placed.role.id != **role));
        gone.count()
    }

    /// The day, in the place's own time.
    pub(super) fn today(&self) -> time::Date {
        self.world.today(self.heard.at)
    }

    /// Keeps what is shown, with the reasons.
    pub(super) fn keep_shown(&mut self, matches: &[Match]) {
        if matches.is_empty() {
            return;
        }
        let profile = self.me.profile(self.world);
        let shown = matches.iter().map(|found| Shown::of(found, &profile));
        let shown = OffersFact::Shown(shown.collect());
        self.record(Fact::Offers(shown));
    }

    /// What is new and stands on the page is no news any more; what stands elsewhere still is.
    fn saw_what_is_new(&mut self, page: &[Match]) {
        let offers = &self.me.offers;
        let newer = |found: &&Match| offers.told_at.is_none_or(|told| found.role.since > told);
        let told = page.iter().filter(newer).map(|found| Told::of(&found.role));
        let told = told.filter(|(role, told)| offers.told.get(role) != Some(told));
        let told: Vec<_> = told.collect();
        if !told.is_empty() {
            self.record(Fact::Offers(OffersFact::Seen(told)));
        }
    }
}

/// Whether a mark says that the person wants the role.
pub(super) fn chosen(mark: RoleMark) -> bool {
    match mark {
        RoleMark::Saved | RoleMark::Interested => true,
        RoleMark::NotForMe | RoleMark::LooksWrong => false,
    }
}
