//! Questions about skills: which each of them offers, and what they add up to.

use std::collections::BTreeSet;

use super::Counting;
use crate::audit::script::{Kind, Section, Which};
use crate::audit::{Answer, OptionId, Slot};

impl Counting<'_> {
    /// Skills that no earlier question offers.
    pub(super) fn not_asked_yet(&self, which: &Which) -> Vec<OptionId> {
        let asked: BTreeSet<&OptionId> = self.offered.values().flatten().collect();
        let mut skills = self.skills(which);
        skills.retain(|skill| !asked.contains(skill));
        skills
    }

    /// All skills that a question speaks of, also those that an earlier one offers.
    pub(super) fn skills(&self, which: &Which) -> Vec<OptionId> {
        match which {
            Which::Of(question) => {
                let family = self.traits_of(question).map(|its| its.family.as_str());
                let skills = self.script.skills_of(family.unwrap_or_default());
                skills.cloned().collect()
            }
            Which::List(list) => self.script.skills_in(list).cloned().collect(),
        }
    }

    /// The skills that the questions answered so far asked about.
    pub fn skills_asked(&self) -> BTreeSet<OptionId> {
        let asked = |(_, slot): &(&Section, Slot)| {
            let told = matches!(self.answers.get(slot), Some(Answer::Several(_)));
            let (_, question) = self.script.find(&slot.question).filter(|_| told)?;
            match &question.kind {
                Kind::Skills(which) => Some(self.skills(which)),
                _ => None,
            }
        };
        self.slots.iter().filter_map(asked).flatten().collect()
    }

    /// The skills that the person has, of all questions about skills.
    pub fn skills_told(&self) -> BTreeSet<OptionId> {
        let told = |(_, slot): &(&Section, Slot)| {
            let (_, question) = self.script.find(&slot.question)?;
            match (&question.kind, self.answers.get(slot)) {
                (Kind::Skills(_), Some(Answer::Several(chosen))) => Some(chosen.clone()),
                (_, _) => None,
            }
        };
        self.slots.iter().filter_map(told).flatten().collect()
    }
}
