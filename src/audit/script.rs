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
    /// Whether photos and files are asked for; off until the place switches it on.
    pub documents: bool,
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
    /// The occupation that an option means, where the question settles a name that misleads; which
    /// answer it settles, its condition [`Condition::Asks`] says.
    pub means: BTreeMap<OptionId, OccupationId>,
    /// When it applies: all must hold, looking only at earlier answers.
    pub when: Vec<Condition>,
}

impl Question {
    /// The question whose misleading answer this one settles.
    pub fn settles(&self) -> Option<&QuestionId> {
        self.when.iter().find_map(|condition| match condition {
            Condition::Asks { of, .. } => Some(of),
            Condition::Answered { .. }
            | Condition::Told(_)
            | Condition::Regulated { .. }
            | Condition::Family { .. } => None,
        })
    }
}

/// What an answer looks like.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// One of a few options.
    Choice(Vec<OptionId>),
    /// Any number of options, by toggles.
    Several(Vec<OptionId>),
    /// Any number of skills of the vocabulary, of those that no earlier question has asked about.
    Skills(Which),
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
    /// Where somebody lives: free text, or a place on the map.
    Area {
        /// The longest accepted, in characters.
        max: usize,
    },
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
    /// A photo or a file. Asked only where the place switches documents on.
    Document,
}

/// Which skills of the vocabulary a question asks about.
#[derive(Clone, Debug, PartialEq)]
pub enum Which {
    /// Those of the family of the occupation that this question named.
    Of(QuestionId),
    /// Those of this list.
    List(String),
}

impl Kind {
    /// Whether any number of options may be chosen.
    pub fn takes_several(&self) -> bool {
        matches!(self, Self::Several(_) | Self::Skills(_))
    }

    /// The seconds that an answer takes on a phone: our own estimate, for the minutes that are left.
    /// What it really takes, `stepward report questions` counts.
    pub fn seconds(&self) -> usize {
        match self {
            Self::Choice(_) | Self::Number { .. } | Self::Year { .. } => 15,
            Self::Country | Self::Language | Self::Date | Self::Text { .. } | Self::Area { .. } => {
                20
            }
            Self::Several(_) | Self::Skills(_) => 30,
            Self::Occupation => 40,
            Self::Document => 60,
        }
    }
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
    /// The question was answered, and not skipped.
    Told(QuestionId),
    /// The occupation that a question named is regulated here (or, with `false`, is not).
    Regulated {
        /// The question that named it.
        of: QuestionId,
        /// What it is to be.
        regulated: bool,
    },
    /// The occupation that a question named belongs to one of these families.
    Family {
        /// The question that named it.
        of: QuestionId,
        /// The families.
        any: Vec<String>,
    },
    /// The occupation that a question named has a name that misleads across languages.
    Asks {
        /// The question that named it.
        of: QuestionId,
        /// The follow-up question that its trait asks for.
        question: QuestionId,
    },
}

/// A skill of the closed vocabulary.
#[derive(Clone, Debug, PartialEq)]
pub struct Skill {
    /// Its stable id.
    pub id: OptionId,
    /// The occupation families that are asked about it.
    pub families: Vec<String>,
    /// The lists it stands in, such as `digital`.
    pub lists: Vec<String>,
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
    /// The profession whose roles are for people of this occupation too, where it is a field of it:
    /// a surgeon counts as a doctor.
    pub counts_as: Option<OccupationId>,
}

/// Occupations and their traits.
pub type Traits = BTreeMap<OccupationId, Trait>;

impl Script {
    /// A question and the section it stands in.
    pub fn find(&self, id: &QuestionId) -> Option<(&Section, &Question)> {
        self.questions().find(|(_, question)| &question.id == id)
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

    /// The skills that stand in a list.
    pub fn skills_in<'a>(&'a self, list: &'a str) -> impl Iterator<Item = &'a OptionId> {
        let in_list = move |skill: &&Skill| skill.lists.iter().any(|name| name == list);
        self.skills.iter().filter(in_list).map(|skill| &skill.id)
    }

    /// All questions with their sections, in order.
    pub fn questions(&self) -> impl Iterator<Item = (&Section, &Question)> {
        self.sections.iter().flat_map(|section| {
            let questions = section.questions.iter();
            questions.map(move |question| (section, question))
        })
    }

    /// Whether a question is asked here at all: one for photos and files only where the place
    /// switches documents on.
    pub fn asks(&self, question: &Question) -> bool {
        question.kind != Kind::Document || self.documents
    }
}
