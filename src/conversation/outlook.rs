//! Roles that fit.

use super::say::{RoleCard, RolesPage};
use super::talk::Talk;
use super::{Fact, Press, RoleMark, Say, Why};
use crate::audit::script::Chapter;
use crate::audit::{Answer, QuestionId, Slot};
use crate::matching::{Horizon, Match, RoleId};

/// The horizons, in the order their lists are offered.
const HORIZONS: [Horizon; 3] = [Horizon::Now, Horizon::AfterRegistration, Horizon::Later];

/// Roles a page shows.
const PAGE: usize = 5;

impl Talk<'_> {
    pub(super) fn roles(&mut self, horizon: Horizon, page: usize) {
        let wanted = |found: &Match| found.horizon == horizon;
        let (of_horizon, others): (Vec<Match>, Vec<Match>) =
            self.offers().into_iter().partition(wanted);
        let other = |other: Horizon| others.iter().filter(|found| found.horizon == other).count();
        let pages = of_horizon.len().div_ceil(PAGE).max(1);
        let page = page.min(pages - 1);
        let total = of_horizon.len();
        let roles = RolesPage {
            horizon,
            page,
            first: page * PAGE + 1,
            pages,
            total,
            others: HORIZONS
                .into_iter()
                .filter(|other| *other != horizon)
                .map(|horizon| (horizon, other(horizon)))
                .collect(),
            matches: of_horizon
                .into_iter()
                .skip(page * PAGE)
                .take(PAGE)
                .collect(),
            permission: self.me.profile(self.world).permission,
        };
        self.page(Say::Roles(Box::new(roles)), "roles");
    }

    fn matched(&self, role: &RoleId) -> Option<Match> {
        self.matches()
            .into_iter()
            .find(|found| &found.role.id == role)
    }

    pub(super) fn role(&mut self, role: &RoleId) {
        let mark = self.me.roles.get(role).copied();
        match self.matched(role) {
            Some(found) => {
                let settles = self.settles(&found);
                let card = RoleCard {
                    found,
                    mark,
                    settles,
                };
                self.page(Say::Role(Box::new(card)), "roles");
            }
            None => {
                self.toast(Say::RoleGone);
                self.roles(Horizon::Now, 0);
            }
        }
    }

    /// The first question that would settle something and can be asked, with what opens it.
    fn settles(&self, found: &Match) -> Option<(QuestionId, Press)> {
        found
            .questions()
            .find_map(|question| Some((question.clone(), self.opens(question)?)))
    }

    /// What opens a question: the first entry that has no answer to it, else one where it was
    /// skipped, else the first; and where there is no entry yet, the chapter, which begins one.
    fn opens(&self, question: &QuestionId) -> Option<Press> {
        let counting = self.counting();
        let slots = counting.slots.iter().map(|(_, slot)| slot);
        let known = |slot: &&Slot| match counting.answer(slot) {
            None => 0,
            Some(Answer::Skipped) => 1,
            Some(_) => 2,
        };
        let asked = slots.filter(|slot| &slot.question == question);
        if let Some(slot) = asked.min_by_key(known) {
            return Some(Press::Change(slot.clone()));
        }
        let (section, _) = self.world.script.find(question)?;
        let begins = section.chapter == Chapter::Optional
            && section.repeats()
            && !self.has_entries(&section.id);
        begins.then(|| Press::Chapter(section.id.clone()))
    }

    pub(super) fn mark_role(&mut self, role: &RoleId, mark: RoleMark) {
        if self.matched(role).is_none() {
            return self.role(role);
        }
        self.record(Fact::RoleMarked(role.clone(), mark));
        self.toast(Say::RoleMarked(mark));
        self.role(role);
        match mark {
            RoleMark::Interested => self.ask_for_person(Why::Role),
            RoleMark::LooksWrong => self.ask_for_person(Why::LooksWrong),
            RoleMark::NotForMe | RoleMark::Saved => {}
        }
    }
}
