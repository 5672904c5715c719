//! Which questions apply, which answers count, and what is asked next.
//!
//! An answer counts while its question applies and still takes it: a nurse who becomes a doctor
//! drops the answers about nursing, and has them back when she changes it again. Conditions look
//! only at counting, earlier answers; so what counts follows from the answers alone, whatever the
//! order in which they were given.

mod place;
mod skills;

use std::collections::{BTreeMap, BTreeSet};

use super::script::{Condition, Kind, Question, Script, Section, Trait, Traits};
use super::{Answer, Answers, OccupationId, OptionId, QuestionId, SectionId, Slot};

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
    /// The occupations named, by the question that names them, with their traits.
    named: BTreeMap<QuestionId, (OccupationId, Trait)>,
    /// The skills that each question about skills offers.
    offered: BTreeMap<QuestionId, Vec<OptionId>>,
    script: &'a Script,
}

/// The question whose answer is the person's main occupation.
const OCCUPATION: &str = "occupation";

/// The question whose answer is the person's second occupation.
const SECOND_OCCUPATION: &str = "second-occupation";

/// The occupation that an answer names, or that it says was meant, with the question that asks for
/// it.
fn named_in(
    question: &Question,
    entry: u16,
    answer: &Answer,
) -> Option<(QuestionId, OccupationId)> {
    match answer {
        Answer::Occupation(id) if entry == 0 => Some((question.id.clone(), id.clone())),
        Answer::One(option) => {
            let meant = question.means.get(option)?;
            Some((question.settles()?.clone(), meant.clone()))
        }
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
        named: BTreeMap::new(),
        offered: BTreeMap::new(),
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
        if !self.script.asks(question) {
            return;
        }
        if let Kind::Skills(which) = &question.kind {
            let offered = self.not_asked_yet(which);
            // Nobody is asked to choose from nothing.
            if offered.is_empty() {
                return;
            }
            self.offered.insert(question.id.clone(), offered);
        }
        let slot = Slot::new(&question.id, entry);
        let given = answers.get(&slot).map(|given| &given.answer);
        self.slots.push((section, slot.clone()));
        let Some(answer) = given.filter(|answer| self.takes(question, answer)) else {
            return;
        };
        if let Some((names, id)) = named_in(question, entry, answer) {
            let its = traits.get(&id).cloned().unwrap_or_default();
            self.named.insert(names, (id, its));
        }
        self.answers.insert(slot, answer.clone());
    }

    fn holds(&self, condition: &Condition, entry: u16) -> bool {
        let answer = |question: &QuestionId| {
            let mut places = [entry, 0].into_iter();
            places.find_map(|entry| self.answers.get(&Slot::new(question, entry)))
        };
        match condition {
            Condition::Answered { question, any } => {
                answer(question).is_some_and(|answer| answer.chose_any(any))
            }
            Condition::Told(question) => {
                answer(question).is_some_and(|answer| *answer != Answer::Skipped)
            }
            Condition::Regulated { of, regulated } => {
                let its = self.traits_of(of);
                its.is_some_and(|its| {
                    !its.family.is_empty() && its.regulator.is_some() == *regulated
                })
            }
            Condition::Family { of, any } => {
                let its = self.traits_of(of);
                its.is_some_and(|its| any.contains(&its.family))
            }
            Condition::Asks { of, question } => {
                let its = self.traits_of(of);
                its.is_some_and(|its| its.asks.as_ref() == Some(question))
            }
        }
    }

    fn traits_of(&self, question: &QuestionId) -> Option<&Trait> {
        self.named.get(question).map(|(_, its)| its)
    }

    /// The main occupation, where an answer names one of the list or says which was meant.
    pub fn occupation(&self) -> Option<&OccupationId> {
        self.occupation_named_by(&OCCUPATION.into())
    }

    /// The second occupation, likewise.
    pub fn second_occupation(&self) -> Option<&OccupationId> {
        self.occupation_named_by(&SECOND_OCCUPATION.into())
    }

    fn occupation_named_by(&self, question: &QuestionId) -> Option<&OccupationId> {
        self.named.get(question).map(|(id, _)| id)
    }

    /// The family of the main occupation.
    pub fn family(&self) -> Option<&str> {
        let its = self.traits_of(&OCCUPATION.into())?;
        Some(its.family.as_str()).filter(|family| !family.is_empty())
    }

    /// The short name of the main occupation's regulator, where it is regulated.
    pub fn regulator(&self) -> Option<&str> {
        self.traits_of(&OCCUPATION.into())?.regulator.as_deref()
    }

    /// The question that settles the misleading name which this question's answer has.
    pub fn follow_up(&self, question: &QuestionId) -> Option<&'a QuestionId> {
        let mut questions = self.script.questions();
        questions.find_map(|(_, follow_up)| {
            let settles = follow_up.settles() == Some(question);
            let asked = follow_up
                .when
                .iter()
                .all(|condition| self.holds(condition, 0));
            (settles && asked).then_some(&follow_up.id)
        })
    }

    /// Whether the question, as it is now, takes this answer.
    fn takes(&self, question: &Question, answer: &Answer) -> bool {
        match (&question.kind, answer) {
            (_, Answer::Skipped) => true,
            (Kind::Choice(options), Answer::One(option)) => options.contains(option),
            (Kind::Several(options), Answer::Several(chosen)) => {
                chosen.iter().all(|option| options.contains(option))
            }
            // Also skills that an earlier question offers by now: nobody is asked again for that.
            (Kind::Skills(which), Answer::Several(chosen)) => {
                let skills = self.skills(which);
                chosen.iter().all(|option| skills.contains(option))
            }
            (Kind::Number { min, max }, Answer::Number(number)) => (min..=max).contains(&number),
            (Kind::Year { .. }, Answer::Year(_))
            | (Kind::Date, Answer::Date(_))
            | (Kind::Text { .. } | Kind::Area { .. }, Answer::Text(_) | Answer::Voice { .. })
            | (Kind::Occupation, Answer::Occupation(_) | Answer::OccupationInWords(_))
            | (Kind::Country, Answer::Country(_))
            | (Kind::Language, Answer::Language(_))
            | (Kind::Document, Answer::Document { .. }) => true,
            (
                Kind::Choice(_)
                | Kind::Several(_)
                | Kind::Skills(_)
                | Kind::Number { .. }
                | Kind::Year { .. }
                | Kind::Date
                | Kind::Area { .. }
                | Kind::Text { .. }
                | Kind::Occupation
                | Kind::Country
                | Kind::Language
                | Kind::Document,
                _,
            ) => false,
        }
    }

    /// The options of a question for this person, in order; empty where it has none.
    pub fn options(&self, question: &Question) -> Vec<OptionId> {
        match &question.kind {
            Kind::Choice(options) | Kind::Several(options) => options.clone(),
            Kind::Skills(_) => self.offered.get(&question.id).cloned().unwrap_or_default(),
            Kind::Number { .. }
            | Kind::Year { .. }
            | Kind::Date
            | Kind::Area { .. }
            | Kind::Text { .. }
            | Kind::Occupation
            | Kind::Country
            | Kind::Language
            | Kind::Document => vec![],
        }
    }
}
