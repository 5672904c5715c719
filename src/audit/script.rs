//! The script as data: sections of questions, what kind each is and when it applies.

use std::collections::BTreeMap;

use super::{OccupationId, OptionId, QuestionId, SectionId};

/// What is asked, in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Script {
    /// Raised at each change; kept with every answer.
    pub version: u32,
    /// The sections in the order they are asked.
    pub sections: Vec<Section>,
    /// The closed vocabulary of skills, shared with the requirements of roles.
    pub skills: Vec<Skill>,
}

/// A run of questions about one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its stable id.
    pub id: SectionId,
    /// Whether it is asked of everybody or offered afterwards.
    pub chapter: Chapter,
    /// How many entries it may have; one unless it repeats.
    pub entries: u16,
    /// When it applies.
    pub when: Vec<Condition>,
    /// Its questions, in order.
    pub questions: Vec<Question>,
}

impl Section {
    /// Whether a person may add another entry, as with jobs.
    pub fn repeats(&self) -> bool {
        self.entries > 1
    }
}

/// Whether a section belongs to the required core or is offered after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chapter {
    /// Asked of everybody it applies to.
    Core,
    /// A chapter that can be opened, left and taken up again.
    Optional,
}

/// One question.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Its stable id.
    pub id: QuestionId,
    /// What an answer to it looks like.
    pub kind: Kind,
    /// The name under which its options are worded, where other questions share the words.
    pub labels: String,
    /// The occupation that an option means, where the question settles a name that misleads.
    pub means: BTreeMap<OptionId, OccupationId>,
    /// When it applies: all must hold, looking only at earlier answers.
    pub when: Vec<Condition>,
}

/// What an answer looks like.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// One of a few options.
    Choice(Vec<OptionId>),
    /// Any number of options, by toggles.
    Several(Vec<OptionId>),
    /// Any number of the skills of the person's occupation family.
    Skills,
    /// A whole number within bounds, both included.
    Number {
        /// The smallest accepted.
        min: i64,
        /// The largest accepted.
        max: i64,
    },
    /// A year of the Gregorian calendar, at most `back` years before today and never in the future.
    Year {
        /// How far back it may lie.
        back: u16,
    },
    /// A day, in the past or the future.
    Date,
    /// Free text of at most so many characters.
    Text {
        /// The longest accepted, in characters.
        max: usize,
    },
    /// An occupation, found by typing.
    Occupation,
    /// A country, found by typing.
    Country,
    /// A language, found by typing.
    Language,
}

/// A condition on earlier answers or on the occupation they name.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// The question was answered with one of these options.
    Answered {
        /// The earlier question.
        question: QuestionId,
        /// The options that make it hold.
        any: Vec<OptionId>,
    },
    /// The occupation named is regulated here (or, with `false`, is not).
    Regulated(bool),
    /// The occupation named belongs to one of these families.
    Family(Vec<String>),
    /// The occupation named has a name that misleads across languages, and this question settles it.
    Asks(QuestionId),
}

/// A skill of the closed vocabulary.
#[derive(Clone, Debug, PartialEq)]
pub struct Skill {
    /// Its stable id.
    pub id: OptionId,
    /// The occupation families that are asked about it.
    pub families: Vec<String>,
}

/// What conditions need to know of an occupation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trait {
    /// Its family, such as `nursing`.
    pub family: String,
    /// Its regulator's short name, such as `NMC`, where it is regulated.
    pub regulator: Option<String>,
    /// The follow-up question that its misleading name needs.
    pub asks: Option<QuestionId>,
}

/// Occupations and their traits.
pub type Traits = BTreeMap<OccupationId, Trait>;

impl Script {
    /// A question and the section it stands in.
    pub fn find(&self, id: &QuestionId) -> Option<(&Section, &Question)> {
        self.sections.iter().find_map(|section| {
            let question = section
                .questions
                .iter()
                .find(|question| &question.id == id)?;
            Some((section, question))
        })
    }

    /// A section by its id.
    pub fn section(&self, id: &SectionId) -> Option<&Section> {
        self.sections.iter().find(|section| &section.id == id)
    }

    /// The skills that people of an occupation family are asked about.
    pub fn skills_of<'a>(&'a self, family: &'a str) -> impl Iterator<Item = &'a OptionId> {
        let of_family = move |skill: &&Skill| skill.families.iter().any(|name| name == family);
        self.skills.iter().filter(of_family).map(|skill| &skill.id)
    }
}
