//! The ways through a script: whether each question can be reached at all, and how long the longest
//! way through its core is.

use std::collections::BTreeMap;

use super::counting::{Counting, Entries, counting};
use super::script::{Chapter, Condition, Kind, Question, Script, Section, Traits, Which};
use super::{Answer, Answers, Given, OccupationId, OptionId, QuestionId, SectionId, Slot};

/// The most ways through the core that are walked one by one.
const MOST_WAYS: usize = 100_000;

/// The questions that no answers lead to, whatever the occupation.
pub fn unreachable<'a>(script: &'a Script, traits: &Traits) -> Vec<&'a QuestionId> {
    let reached = |section: &Section, question: &Question| {
        // What skills there are to choose from follows from an occupation.
        let of = match &question.kind {
            Kind::Skills(Which::Of(of)) => Some(Condition::Told(of.clone())),
            _ => None,
        };
        occupations(traits).any(|occupation| {
            let when = section.when.iter().chain(&question.when).chain(&of);
            let Some(answers) = Lead::to(script, when, &occupation) else {
                return false;
            };
            let slot = Slot::new(&question.id, 0);
            walk(script, traits, &answers, |counting| counting.applies(&slot))
        })
    };
    let all = script
        .questions()
        .filter(|(_, question)| script.asks(question));
    let lost = all.filter(|(section, question)| !reached(section, question));
    lost.map(|(_, question)| &question.id).collect()
}

/// How many questions the longest way through the core asks; `None` where there are too many ways to
/// walk them all.
pub fn longest_core(script: &Script, traits: &Traits) -> Option<usize> {
    let pivots = pivots(script);
    let ways: usize = pivots.iter().map(|(_, options)| options.len()).product();
    if ways.saturating_mul(traits.len().max(1)) > MOST_WAYS {
        return None;
    }
    let lengths = occupations(traits).flat_map(|occupation| {
        let way = |number: usize| {
            let mut left = number;
            let mut answers = Answers::new();
            put(
                &mut answers,
                &"occupation".into(),
                Answer::Occupation(occupation.clone()),
            );
            for (question, options) in &pivots {
                let option = &options[left % options.len()];
                left /= options.len();
                put(&mut answers, question, Answer::One(option.clone()));
            }
            walk(script, traits, &answers, |counting| {
                let core = |(section, _): &&(&Section, Slot)| section.chapter == Chapter::Core;
                counting.slots.iter().filter(core).count()
            })
        };
        (0..ways).map(way).max()
    });
    lengths.max()
}

/// One occupation of each kind that conditions can tell apart.
fn occupations(traits: &Traits) -> impl Iterator<Item = OccupationId> {
    let mut kinds: Vec<(&super::Trait, OccupationId)> = vec![];
    for (id, its) in traits {
        if kinds.iter().all(|(known, _)| *known != its) {
            kinds.push((its, id.clone()));
        }
    }
    kinds.into_iter().map(|(_, id)| id)
}

/// The choices of the core that conditions look at, with their options.
fn pivots(script: &Script) -> Vec<(QuestionId, Vec<OptionId>)> {
    let asked_about = |id: &QuestionId| {
        let mut conditions = script
            .questions()
            .flat_map(|(section, question)| section.when.iter().chain(&question.when));
        conditions.any(|condition| match condition {
            Condition::Answered { question, .. } => question == id,
            Condition::Told(_)
            | Condition::Regulated { .. }
            | Condition::Family { .. }
            | Condition::Asks { .. } => false,
        })
    };
    let pivot = |(section, question): (&Section, &Question)| match &question.kind {
        Kind::Choice(options) if section.chapter == Chapter::Core && asked_about(&question.id) => {
            Some((question.id.clone(), options.clone()))
        }
        _ => None,
    };
    script.questions().filter_map(pivot).collect()
}

/// The answers that lead to a question.
#[derive(Default)]
struct Lead {
    answers: Answers,
    /// The options that still fit every condition on a choice.
    fitting: BTreeMap<QuestionId, Vec<OptionId>>,
}

impl Lead {
    /// The answers that make these conditions hold for people of this occupation, if any do.
    fn to<'a>(
        script: &Script,
        when: impl Iterator<Item = &'a Condition>,
        occupation: &OccupationId,
    ) -> Option<Answers> {
        let mut lead = Self::default();
        for condition in when {
            lead.add(script, condition, occupation)?;
        }
        Some(lead.answers)
    }

    fn add(
        &mut self,
        script: &Script,
        condition: &Condition,
        occupation: &OccupationId,
    ) -> Option<()> {
        let (question, wanted) = match condition {
            Condition::Answered { question, any } => (question, Some(any)),
            Condition::Told(of)
            | Condition::Regulated { of, .. }
            | Condition::Family { of, .. }
            | Condition::Asks { of, .. } => (of, None),
        };
        let (section, asked) = script.find(question)?;
        let answer = match &asked.kind {
            Kind::Choice(options) => {
                let fitting = self.fitting.entry(question.clone());
                let fitting = fitting.or_insert_with(|| options.clone());
                fitting.retain(|option| wanted.is_none_or(|wanted| wanted.contains(option)));
                Answer::One(fitting.first()?.clone())
            }
            Kind::Several(options) => Answer::Several(wanted.unwrap_or(options).clone()),
            Kind::Occupation => Answer::Occupation(occupation.clone()),
            Kind::Country => Answer::Country("GB".to_owned()),
            Kind::Language => Answer::Language("en".to_owned()),
            Kind::Number { min, .. } => Answer::Number(*min),
            Kind::Year { .. } => Answer::Year(2020),
            Kind::Text { .. } | Kind::Area { .. } => Answer::Text("x".to_owned()),
            Kind::Skills(_) => Answer::Several(vec![]),
            Kind::Date => Answer::Date(time::Date::MIN),
            Kind::Document => Answer::Document { message: 1 },
        };
        put(&mut self.answers, question, answer);
        for condition in section.when.iter().chain(&asked.when) {
            self.add(script, condition, occupation)?;
        }
        Some(())
    }
}

fn put(answers: &mut Answers, question: &QuestionId, answer: Answer) {
    let given = Given {
        answer,
        script: 0,
        language: String::new(),
        message: None,
    };
    answers.insert(Slot::new(question, 0), given);
}

/// What counts with these answers, where every section that repeats has one entry.
fn walk<T>(
    script: &Script,
    traits: &Traits,
    answers: &Answers,
    look: impl FnOnce(&Counting<'_>) -> T,
) -> T {
    let one = || Entries {
        live: [0].into(),
        begun: 1,
    };
    let repeating = script.sections.iter().filter(|section| section.repeats());
    let entries: BTreeMap<SectionId, Entries> = repeating
        .map(|section| (section.id.clone(), one()))
        .collect();
    look(&counting(script, answers, &entries, traits))
}
