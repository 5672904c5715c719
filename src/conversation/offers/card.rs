//! One role: how it stands, in short or with every reason.

use std::collections::BTreeMap;

use super::lists::PAGE;
use super::say::RoleCard;
use super::{OffersSay, Shelf};
use crate::audit::script::Chapter;
use crate::audit::{Answer, QuestionId, Slot};
use crate::conversation::Press;
use crate::conversation::talk::Talk;
use crate::matching::{Match, RoleId, Standing};

impl Talk<'_> {
    /// One role, in short or with every reason. One that is gone is told so, above the list.
    pub(super) fn card(&mut self, role: &RoleId, details: bool) {
        let Some(found) = self.matched(role) else {
            self.toast_offers(OffersSay::Gone);
            return self.shelf(Shelf::Now, 0);
        };
        let card = RoleCard {
            mark: self.mark_of(role),
            settles: self.settles(&found),
            details: details.then(|| self.met_from(&found)),
            next: self.next_step(&self.me.profile(self.world)),
            on: self.place_of(&found),
            today: self.today(),
            found,
        };
        self.keep_shown(std::slice::from_ref(&card.found));
        self.page_offers(OffersSay::Card(Box::new(card)));
    }

    pub(super) fn matched(&self, role: &RoleId) -> Option<Match> {
        let (roles, today) = (&self.world.roles, self.today());
        let mut open = roles.iter().filter(|open| open.is_open_on(today));
        let role = open.find(|open| &open.id == role)?;
        let profile = self.me.profile(self.world);
        Some(self.world.judge(&profile, role, self.heard.at))
    }

    /// The list of a role's horizon, and the page on which it stands there; the first one, where the
    /// person hid it.
    fn place_of(&self, found: &Match) -> (Shelf, usize) {
        let shelf = found.horizon.into();
        let placed = self.placed();
        let mut on_shelf = placed.iter().filter(|other| self.stands_on(other, shelf));
        let before = on_shelf.position(|other| other.role.id == found.role.id);
        (shelf, before.unwrap_or_default() / PAGE)
    }

    /// The answers that say that requirements are met.
    fn met_from(&self, found: &Match) -> BTreeMap<QuestionId, Answer> {
        let counting = self.counting();
        let questions = found.met().filter_map(|reason| match &reason.standing {
            Standing::Met { from } => Some(from),
            Standing::NotYet { .. } | Standing::Unknown { .. } => None,
        });
        let answered = questions.filter_map(|question| {
            let mut slots = counting.slots.iter().map(|(_, slot)| slot);
            let slot = slots.find(|slot| &slot.question == question)?;
            let answer = counting.answer(slot)?;
            (answer != &Answer::Skipped).then(|| (question.clone(), answer.clone()))
        });
        answered.collect()
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
}
