//! What larger screens show: a question, lines of answers, the menu, a card, a dossier.

use super::reading::Suggestion;
use super::{CaseCode, CaseId, Why};
use crate::audit::{Answer, LanguageCode, OptionId, SectionId, Slot, reading::Misread};
use crate::pathway::StepId;

/// A question as it is put.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Where its answer belongs.
    pub slot: Slot,
    /// Its number among the questions that apply, from 1.
    pub step: usize,
    /// How many apply, as far as is known now.
    pub of: usize,
    /// The minutes that this and the questions behind it take, at least 1.
    pub minutes: usize,
    /// What is toggled so far.
    pub toggled: Vec<OptionId>,
    /// The options, in order, where it has some.
    pub options: Vec<OptionId>,
    /// Whether any number of them may be chosen, by toggles.
    pub several: bool,
    /// Whether the answer is found by typing.
    pub searches: bool,
    /// Whether a place on the map answers it, too.
    pub area: bool,
    /// Suggestions for what was typed.
    pub suggestions: Vec<Suggestion>,
    /// Why the last attempt was not understood, and how many there were in a row.
    pub misread: Option<(Misread, u8)>,
    /// The regulator of the occupation, where the question speaks of it.
    pub regulator: Option<String>,
    /// Whether there is a question before it.
    pub back: bool,
    /// The optional chapter it belongs to, which can be left.
    pub chapter: Option<SectionId>,
    /// Which entry this is, where the section repeats, from 1.
    pub entry: Option<usize>,
    /// The answer so far, where it is being changed.
    pub current: Option<Answer>,
}

/// A line of the review.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The section it belongs to.
    pub section: SectionId,
    /// The question and entry.
    pub slot: Slot,
    /// The answer that counts.
    pub answer: Answer,
}

/// A section that is done.
#[derive(Clone, Debug, PartialEq)]
pub struct SectionDone {
    /// The section.
    pub section: SectionId,
    /// What was said in it.
    pub lines: Vec<Line>,
    /// How many roles fit so far, now and after registration, once the occupation is known.
    pub fits: Option<(usize, usize)>,
}

/// A section in the review.
#[derive(Clone, Debug, PartialEq)]
pub struct SectionLines {
    /// The section.
    pub section: SectionId,
    /// The entry's place, from 0.
    pub place: usize,
    /// How many entries have lines.
    pub entries: usize,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// Where one can go from here.
#[derive(Clone, Debug, PartialEq)]
pub struct Menu {
    /// The name to call the person by.
    pub name: Option<String>,
    /// Whether the audit still has a question to ask.
    pub unfinished: bool,
    /// Roles that fit now.
    pub now: usize,
    /// Roles that fit after registration.
    pub later: usize,
    /// The next step, where the profession has steps.
    pub next: Option<StepId>,
    /// Whether messages nobody asked for are paused.
    pub paused: bool,
}

/// A case's card in the group.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The case.
    pub case: CaseId,
    /// Its code.
    pub code: CaseCode,
    /// The candidate's language.
    pub language: LanguageCode,
    /// The occupation family; `None` where fewer than 5 people share language and family.
    pub family: Option<String>,
    /// What it was opened for.
    pub why: Why,
    /// Its state.
    pub state: CardState,
}

/// A case's state, as the group sees it.
#[derive(Clone, Debug, PartialEq)]
pub enum CardState {
    /// Nobody has it.
    Open,
    /// This caseworker has it.
    Claimed(String),
    /// It is closed.
    Closed,
}

/// What the claimer sees: the whole profile, in as many parts as it takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Dossier {
    /// The case.
    pub case: CaseId,
    /// Its code.
    pub code: CaseCode,
    /// What it was opened for.
    pub why: Why,
    /// The candidate's language.
    pub language: LanguageCode,
    /// Which part this is, from 1.
    pub part: usize,
    /// How many parts there are.
    pub parts: usize,
    /// The answers of this part, line by line.
    pub lines: Vec<Line>,
    /// Whether the candidate agreed that caseworkers see them.
    pub shared: bool,
    /// How many roles fit now and after registration.
    pub fits: (usize, usize),
    /// The step that the candidate wants help with.
    pub step: Option<StepId>,
}
