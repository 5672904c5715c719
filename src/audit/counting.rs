//! Which questions apply, which answers count, and what is asked next.
//!
//! An answer counts while its question applies and still takes it: a nurse who becomes a doctor
//! drops the answers about nursing, and has them back when she changes it again. Conditions look
//! only at counting, earlier answers; so what counts follows from the answers alone, whatever the
//! order in which they were given.

use std::collections::{BTreeMap, BTreeSet};

use super::script::{Chapter, Condition, Kind, Question, Script, Section, Trait, Traits};
use super::{Answer, Answers, OccupationId, OptionId, SectionId, Slot};

/// The entries of a repeating section: numbers are given once and never used again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entries {
    /// The entries that are there.
    pub live: BTreeSet<u16>,
    /// How many were ever begun; the next one's number.
    pub begun: u16,
}

/// What applies and what counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Counting<'a> {
    /// Every slot that applies, in the script's order, with its section.
    pub slots: Vec<(&'a Section, Slot)>,
    /// The answers that count.
    pub answers: BTreeMap<Slot, Answer>,
    /// The occupation that counts: the one named, or the one meant where the name misleads.
    pub occupation: Option<OccupationId>,
    /// What is known of it.
    pub traits: Trait,
    script: &'a Script,
}

/// The question whose answer is the person's main occupation.
const OCCUPATION: &str = "occupation";

/// The main occupation that an answer names, or that it says was meant.
fn occupation_in<'a>(
    question: &'a Question,
    entry: u16,
    answer: &'a Answer,
) -> Option<&'a OccupationId> {
    match answer {
        Answer::Occupation(id) if entry == 0 && question.id.as_str() == OCCUPATION => Some(id),
        Answer::One(option) => question.means.get(option),
        _ => None,
    }
}

/// Walks the script once, from the first question to the last.
pub fn counting<'a>(
    script: &'a Script,
    answers: &Answers,
    entries: &BTreeMap<SectionId, Entries>,
    traits: &Traits,
) -> Counting<'a> {
    let mut counting = Counting {
        slots: vec![],
        answers: BTreeMap::new(),
        occupation: None,
        traits: Trait::default(),
        script,
    };
    for section in &script.sections {
        if !section
            .when
            .iter()
            .all(|condition| counting.holds(condition, 0))
        {
            continue;
        }
        for entry in entries_of(section, entries) {
            for question in &section.questions {
                counting.visit(section, question, entry, answers, traits);
            }
        }
    }
    counting
}

fn entries_of(section: &Section, entries: &BTreeMap<SectionId, Entries>) -> Vec<u16> {
    match (section.repeats(), entries.get(&section.id)) {
        (false, _) => vec![0],
        (true, Some(entries)) => entries.live.iter().copied().collect(),
        (true, None) => vec![],
    }
}

impl<'a> Counting<'a> {
    fn visit(
        &mut self,
        section: &'a Section,
        question: &Question,
        entry: u16,
        answers: &Answers,
        traits: &Traits,
    ) {
        if !question
            .when
            .iter()
            .all(|condition| self.holds(condition, entry))
        {
            return;
        }
        // Nobody is asked to choose from nothing: what skills there are follows from the occupation.
        if question.kind == Kind::Skills && self.options(question).is_empty() {
            return;
        }
        let slot = Slot::new(&question.id, entry);
        let given = answers.get(&slot).map(|given| &given.answer);
        self.slots.push((section, slot.clone()));
        let Some(answer) = given.filter(|answer| self.takes(question, answer)) else {
            return;
        };
        if let Some(id) = occupation_in(question, entry, answer) {
            self.traits = traits.get(id).cloned().unwrap_or_default();
            self.occupation = Some(id.clone());
        }
        self.answers.insert(slot, answer.clone());
    }

    fn holds(&self, condition: &Condition, entry: u16) -> bool {
        match condition {
            Condition::Answered { question, any } => [entry, 0]
                .iter()
                .find_map(|entry| self.answers.get(&Slot::new(question, *entry)))
                .is_some_and(|answer| answer.chose_any(any)),
            Condition::Regulated(regulated) => {
                self.traits.regulator.is_some() == *regulated && !self.family_unknown()
            }
            Condition::Family(families) => families.contains(&self.traits.family),
            Condition::Asks(question) => self.traits.asks.as_ref() == Some(question),
        }
    }

    fn family_unknown(&self) -> bool {
        self.traits.family.is_empty()
    }

    /// Whether the question, as it is now, takes this answer.
    fn takes(&self, question: &Question, answer: &Answer) -> bool {
        match (&question.kind, answer) {
            (_, Answer::Skipped) => true,
            (Kind::Choice(options), Answer::One(option)) => options.contains(option),
            (Kind::Several(options), Answer::Several(chosen)) => {
                chosen.iter().all(|option| options.contains(option))
            }
            (Kind::Skills, Answer::Several(chosen)) => {
                let options = self.options(question);
                chosen.iter().all(|option| options.contains(option))
            }
            (Kind::Number { min, max }, Answer::Number(number)) => (min..=max).contains(&number),
            (Kind::Year { .. }, Answer::Year(_))
            | (Kind::Date, Answer::Date(_))
            | (Kind::Text { .. }, Answer::Text(_) | Answer::Voice { .. })
            | (Kind::Occupation, Answer::Occupation(_) | Answer::OccupationInWords(_))
            | (Kind::Country, Answer::Country(_))
            | (Kind::Language, Answer::Language(_)) => true,
            (
                Kind::Choice(_)
                | Kind::Several(_)
                | Kind::Skills
                | Kind::Number { .. }
                | Kind::Year { .. }
                | Kind::Date
                | Kind::Text { .. }
                | Kind::Occupation
                | Kind::Country
                | Kind::Language,
                _,
            ) => false,
        }
    }

    /// The options of a question for this person, in order; empty where it has none.
    pub fn options(&self, question: &Question) -> Vec<OptionId> {
        match &question.kind {
            Kind::Choice(options) | Kind::Several(options) => options.clone(),
            Kind::Skills => self.skills().cloned().collect(),
            Kind::Number { .. }
            | Kind::Year { .. }
            | Kind::Date
            | Kind::Text { .. }
            | Kind::Occupation
            | Kind::Country
            | Kind::Language => vec![],
        }
    }

    /// The skills that people of the occupation's family are asked about.
    pub fn skills(&self) -> impl Iterator<Item = &OptionId> {
        self.script.skills_of(&self.traits.family)
    }

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

    /// A slot's place among its fellows, from 1, and how many they are: the core counts as one run,
    /// each optional section as another.
    pub fn progress(&self, slot: &Slot) -> (usize, usize) {
        let Some((home, _)) = self.slots.iter().find(|(_, applying)| applying == slot) else {
            return (1, 1);
        };
        let fellow = |section: &Section, other: &Slot| match home.chapter {
            Chapter::Core => section.chapter == Chapter::Core,
            Chapter::Optional => section.id == home.id && other.entry == slot.entry,
        };
        let run: Vec<&Slot> = self
            .slots
            .iter()
            .filter(|(section, other)| fellow(section, other))
            .map(|(_, slot)| slot)
            .collect();
        let at = run.iter().position(|other| *other == slot).unwrap_or(0);
        (at + 1, run.len())
    }

    /// The slot before this one in its run.
    pub fn before(&self, slot: &Slot) -> Option<&Slot> {
        let at = self
            .slots
            .iter()
            .position(|(_, applying)| applying == slot)?;
        let (home, _) = self.slots[at];
        let (section, earlier) = self.slots.get(at.checked_sub(1)?)?;
        let same_run = section.chapter == Chapter::Core && home.chapter == Chapter::Core
            || section.id == home.id && earlier.entry == slot.entry;
        same_run.then_some(earlier)
    }
}
