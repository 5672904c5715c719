//! Where a person stands among the questions that apply.

use super::Counting;
use crate::audit::script::{Chapter, Section};
use crate::audit::{Answer, SectionId, Slot};

impl Counting<'_> {
    /// Whether this slot applies.
    pub fn applies(&self, slot: &Slot) -> bool {
        self.slots.iter().any(|(_, applying)| applying == slot)
    }

    /// The answer that counts in a slot.
    pub fn answer(&self, slot: &Slot) -> Option<&Answer> {
        self.answers.get(slot)
    }

    /// The slots of a section that apply.
    pub fn of_section<'b>(&'b self, id: &'b SectionId) -> impl Iterator<Item = &'b Slot> {
        self.slots
            .iter()
            .filter(move |(section, _)| &section.id == id)
            .map(|(_, slot)| slot)
    }

    /// The first slot of a section without a counting answer.
    pub fn pending_in<'b>(&'b self, id: &'b SectionId) -> Option<&'b Slot> {
        self.of_section(id)
            .find(|slot| !self.answers.contains_key(*slot))
    }

    /// The first slot of the core without a counting answer.
    pub fn pending_core(&self) -> Option<&Slot> {
        let open = |(section, slot): &&(&Section, Slot)| {
            section.chapter == Chapter::Core && !self.answers.contains_key(slot)
        };
        self.slots.iter().find(open).map(|(_, slot)| slot)
    }

    /// A slot's place among its fellows, from 1, and how many they are.
    pub fn progress(&self, slot: &Slot) -> (usize, usize) {
        let run = self.run(slot);
        let at = run.iter().position(|other| *other == slot).unwrap_or(0);
        (at + 1, run.len().max(1))
    }

    /// The minutes that this slot and its fellows without an answer take; at least 1.
    pub fn minutes_left(&self, slot: &Slot) -> usize {
        let run = self.run(slot).into_iter();
        let open = run.filter(|other| *other == slot || !self.answers.contains_key(*other));
        let seconds = open.filter_map(|open| {
            let (_, question) = self.script.find(&open.question)?;
            Some(question.kind.seconds())
        });
        seconds.sum::<usize>().div_ceil(60).max(1)
    }

    /// The slot before this one in its run.
    pub fn before(&self, slot: &Slot) -> Option<&Slot> {
        let run = self.run(slot);
        let at = run.iter().position(|other| *other == slot)?;
        run.get(at.checked_sub(1)?).copied()
    }

    /// A slot's fellows with itself, in order: the core is one run, each optional section is another,
    /// and each entry of a repeating one.
    fn run(&self, slot: &Slot) -> Vec<&Slot> {
        let Some((home, _)) = self.slots.iter().find(|(_, applying)| applying == slot) else {
            return vec![];
        };
        let fellow = |(section, other): &&(&Section, Slot)| match home.chapter {
            Chapter::Core => section.chapter == Chapter::Core,
            Chapter::Optional => section.id == home.id && other.entry == slot.entry,
        };
        let fellows = self.slots.iter().filter(fellow);
        fellows.map(|(_, slot)| slot).collect()
    }
}
