//! Optional chapters, repeating sections, and the review of everything answered.

use super::say::{Line, SectionLines};
use super::talk::Talk;
use super::{Fact, Journey, OffersFact, Say, Stage, World};
use crate::audit::script::Chapter;
use crate::audit::{Section, SectionId, Slot};

impl Talk<'_> {
    // --- chapters

    /// The optional chapters that apply, and whether each is filled.
    pub(super) fn chapters(&mut self) {
        let counting = self.counting();
        let mut chapters: Vec<(SectionId, bool)> = vec![];
        for section in &self.world.script.sections {
            let asked = section
                .questions
                .iter()
                .any(|one| self.world.script.asks(one));
            let open_ended = section.repeats() && asked;
            let applies = open_ended || counting.of_section(&section.id).next().is_some();
            if section.chapter == Chapter::Optional && applies {
                let filled = counting.pending_in(&section.id).is_none();
                let begun = !section.repeats() || self.has_entries(&section.id);
                chapters.push((section.id.clone(), filled && begun));
            }
        }
        self.page(Say::Chapters(chapters), "chapters");
    }

    pub(super) fn has_entries(&self, section: &SectionId) -> bool {
        self.me
            .entries
            .get(section)
            .is_some_and(|entries| !entries.live.is_empty())
    }

    pub(super) fn chapter(&mut self, id: &SectionId) {
        let section = self.world.script.section(id);
        let Some(section) = section.filter(|section| section.chapter == Chapter::Optional) else {
            return self.toast(Say::Stale);
        };
        let filled = self.counting().pending_in(id).is_none();
        if filled && !section.repeats() {
            // A chapter that is filled is opened to be looked over.
            return self.review_section(id, 0);
        }
        self.goes_on();
        self.leave_question();
        self.record(Fact::ChapterOpened(id.clone()));
        if section.repeats() && !self.has_entries(id) {
            self.record(Fact::EntryAdded(id.clone(), self.next_entry(id)));
        }
        self.prompt();
    }

    pub(super) fn leave(&mut self, id: &SectionId) {
        if self.me.chapter.as_ref() != Some(id) {
            return self.toast(Say::Stale);
        }
        self.goes_on();
        self.leave_question();
        self.record(Fact::ChapterLeft);
        self.prompt();
    }

    // --- repeating sections

    fn next_entry(&self, section: &SectionId) -> u16 {
        self.me
            .entries
            .get(section)
            .map_or(0, |entries| entries.begun)
    }

    /// How many further entries a repeating section has room for.
    fn room(&self, id: &SectionId) -> usize {
        let section = self.world.script.section(id);
        let most = section
            .filter(|section| section.repeats())
            .map_or(0, |section| section.entries);
        let live = self.me.entries.get(id).map_or(0, |all| all.live.len());
        usize::from(most).saturating_sub(live)
    }

    pub(super) fn has_room(&self, id: &SectionId) -> bool {
        self.room(id) > 0
    }

    pub(super) fn ask_another(&mut self, id: &SectionId) {
        let section = self.world.script.section(id);
        let naming = section.and_then(|section| section.questions.first());
        let counting = self.counting();
        let name = |entry: u16| counting.answer(&Slot::new(&naming?.id, entry)).cloned();
        let live = self.me.entries.get(id).map(|entries| entries.live.clone());
        let live = live.unwrap_or_default().into_iter();
        let say = Say::AskAnother {
            section: id.clone(),
            entries: live.map(|entry| (entry, name(entry))).collect(),
            room: self.room(id) > 0,
        };
        self.ask(say, format!("another:{id}"));
    }

    pub(super) fn another(&mut self, id: &SectionId) {
        if self.counting().pending_in(id).is_some() || self.room(id) == 0 {
            return self.stale();
        }
        self.goes_on();
        if self.me.chapter.as_ref() != Some(id) {
            self.record(Fact::ChapterOpened(id.clone()));
        }
        self.record(Fact::EntryAdded(id.clone(), self.next_entry(id)));
        self.prompt();
    }

    pub(super) fn enough(&mut self, id: &SectionId) {
        if self.stage() != Stage::Another(id.clone()) {
            return self.stale();
        }
        self.goes_on();
        self.record(Fact::EntriesEnough(id.clone()));
        self.record(Fact::ChapterLeft);
        self.prompt();
    }

    /// Removes an entry with its answers; then there may be another one.
    pub(super) fn remove(&mut self, id: &SectionId, entry: u16) {
        let entries = self.me.entries.get(id);
        if !entries.is_some_and(|entries| entries.live.contains(&entry)) {
            return self.toast(Say::Stale);
        }
        self.goes_on();
        self.record(Fact::EntryRemoved(id.clone(), entry));
        if self.me.chapter.as_ref() != Some(id) {
            self.record(Fact::ChapterOpened(id.clone()));
        }
        self.prompt();
    }

    // --- the review

    pub(super) fn review(&mut self) {
        let first_time = self.stage() == Stage::Review;
        let say = Say::Review {
            lines: lines(&self.me, self.world),
            confirm: first_time,
        };
        self.page(say, "review");
    }

    /// The lines of a section; of a repeating one, those of the entry at this place.
    pub(super) fn review_section(&mut self, id: &SectionId, place: usize) {
        if self.world.script.section(id).is_none() {
            return self.toast(Say::Stale);
        }
        let mut lines = lines(&self.me, self.world);
        lines.retain(|line| &line.section == id);
        let mut entries: Vec<u16> = lines.iter().map(|line| line.slot.entry).collect();
        entries.dedup();
        let place = place.min(entries.len().saturating_sub(1));
        lines.retain(|line| entries.get(place) == Some(&line.slot.entry));
        let say = Say::ReviewSection(SectionLines {
            section: id.clone(),
            place,
            entries: entries.len(),
            lines,
        });
        self.page(say, "review");
    }

    pub(super) fn change(&mut self, slot: &Slot) {
        if !self.counting().applies(slot) {
            return self.toast(Say::Stale);
        }
        self.goes_on();
        self.record(Fact::Opened(slot.clone()));
        self.prompt();
    }

    /// The review is right: roles and next steps open up.
    pub(super) fn all_right(&mut self) {
        self.goes_on();
        if self.stage() == Stage::Review {
            self.record(Fact::Confirmed);
            // The menu that follows says how many roles fit: only what comes after them is news.
            let now = self.heard.at;
            self.record(Fact::Offers(OffersFact::Listed(now)));
        }
        self.prompt();
    }

    /// Goes on where the person was, also while waiting for a caseworker.
    pub(super) fn go_on(&mut self) {
        self.goes_on();
        self.prompt();
    }
}

/// Every answer that counts, in the script's order.
pub(super) fn lines(journey: &Journey, world: &World) -> Vec<Line> {
    let counting = journey.counting(world);
    let line = |(section, slot): &(&Section, Slot)| {
        let answer = counting.answer(slot)?.clone();
        Some(Line {
            section: section.id.clone(),
            slot: slot.clone(),
            answer,
        })
    };
    counting.slots.iter().filter_map(line).collect()
}
