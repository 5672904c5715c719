//! Reading the script from TOML: every fault with its line, and nothing half-read.

mod raw;

use std::collections::BTreeSet;

use toml::Spanned;

use super::script::{Chapter, Condition, Kind, Question, Script, Section, Skill};
use super::{OccupationId, OptionId, QuestionId, SectionId};
use crate::fault::Fault;
use raw::{RawCondition, RawQuestion, RawScript, RawSection, RawSkill};

/// The longest id: a button's data has 64 bytes for a verb, a question, an entry and an option.
const LONGEST_ID: usize = 20;

impl Script {
    /// Reads a script.
    ///
    /// # Errors
    /// Every fault found: unknown kinds and fields, ids that repeat or are too long for a button,
    /// bounds that make no sense, and conditions that look at anything but an earlier question and
    /// its options.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Fault>> {
        let raw: RawScript =
            toml::from_str(text).map_err(|error| vec![Fault::toml(file, text, &error)])?;
        let mut reader = Reader {
            file,
            text,
            faults: vec![],
            seen: vec![],
            ids: BTreeSet::new(),
        };
        let sections = raw
            .section
            .into_iter()
            .map(|section| reader.section(section))
            .collect();
        let skills = raw
            .skill
            .into_iter()
            .map(|skill| reader.skill(skill))
            .collect();
        if reader.faults.is_empty() {
            Ok(Self {
                version: raw.version,
                sections,
                skills,
            })
        } else {
            Err(reader.faults)
        }
    }
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    faults: Vec<Fault>,
    /// Questions read so far, with their options: what a condition may look at.
    seen: Vec<(QuestionId, Vec<OptionId>)>,
    ids: BTreeSet<String>,
}

impl Reader<'_> {
    fn fault(&mut self, byte: usize, expected: String) {
        self.faults
            .push(Fault::at(self.file, self.text, byte..byte, expected));
    }

    fn id(&mut self, byte: usize, kind: &str, id: &str) {
        let allowed = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
        let shaped = !id.is_empty() && id.chars().all(|letter| allowed(letter) || letter == '-');
        if !shaped || id.len() > LONGEST_ID {
            let expected =
                format!("an id of a-z, 0-9 and -, at most {LONGEST_ID} long, not `{id}`");
            self.fault(byte, expected);
        }
        if !self.ids.insert(format!("{kind} {id}")) {
            self.fault(byte, format!("each {kind} once; `{id}` stands here again"));
        }
    }

    fn section(&mut self, raw: Spanned<RawSection>) -> Section {
        let byte = raw.span().start;
        let raw = raw.into_inner();
        self.id(byte, "section", &raw.id);
        if raw.question.is_empty() {
            self.fault(
                byte,
                format!("at least one question in section `{}`", raw.id),
            );
        }
        if raw.entries == 0 || (raw.entries > 1 && !raw.optional) {
            let expected = "entries = 1, or more in an optional section".to_owned();
            self.fault(byte, expected);
        }
        Section {
            id: SectionId::from(raw.id.as_str()),
            chapter: if raw.optional {
                Chapter::Optional
            } else {
                Chapter::Core
            },
            entries: raw.entries,
            when: raw
                .when
                .into_iter()
                .filter_map(|when| self.condition(when))
                .collect(),
            questions: raw
                .question
                .into_iter()
                .map(|question| self.question(question))
                .collect(),
        }
    }

    fn question(&mut self, raw: Spanned<RawQuestion>) -> Question {
        let byte = raw.span().start;
        let mut raw = raw.into_inner();
        self.id(byte, "question", &raw.id);
        let when = std::mem::take(&mut raw.when);
        let when = when
            .into_iter()
            .filter_map(|when| self.condition(when))
            .collect();
        let kind = self.kind(byte, &raw);
        let options = match &kind {
            Kind::Choice(options) | Kind::Several(options) => options.clone(),
            Kind::Skills
            | Kind::Number { .. }
            | Kind::Year { .. }
            | Kind::Date
            | Kind::Text { .. }
            | Kind::Occupation
            | Kind::Country
            | Kind::Language => vec![],
        };
        for option in raw
            .means
            .keys()
            .filter(|option| !raw.options.contains(option))
        {
            self.fault(
                byte,
                format!("options of `{}` in `means`, not `{option}`", raw.id),
            );
        }
        let means = raw.means.iter().map(|(option, occupation)| {
            (
                OptionId::from(option.as_str()),
                OccupationId::from(occupation.as_str()),
            )
        });
        let means = means.collect();
        let labels = raw.labels.unwrap_or_else(|| raw.id.clone());
        let id = QuestionId::from(raw.id.as_str());
        self.seen.push((id.clone(), options));
        Question {
            id,
            kind,
            labels,
            means,
            when,
        }
    }

    fn kind(&mut self, byte: usize, raw: &RawQuestion) -> Kind {
        for option in &raw.options {
            self.id(byte, &format!("option of `{}`", raw.id), option);
        }
        let options: Vec<OptionId> = raw
            .options
            .iter()
            .map(|option| OptionId::from(option.as_str()))
            .collect();
        let bounds = (raw.min.unwrap_or(0), raw.max.unwrap_or(0));
        let kind = match raw.kind.as_str() {
            "choice" => Kind::Choice(options),
            "several" => Kind::Several(options),
            "skills" => Kind::Skills,
            "number" => Kind::Number {
                min: bounds.0,
                max: bounds.1,
            },
            "year" => Kind::Year {
                back: u16::try_from(bounds.1).unwrap_or(u16::MAX),
            },
            "date" => Kind::Date,
            "text" => Kind::Text {
                max: usize::try_from(bounds.1).unwrap_or(0),
            },
            "occupation" => Kind::Occupation,
            "country" => Kind::Country,
            "language" => Kind::Language,
            other => {
                let expected = format!(
                    "a kind: choice, several, skills, number, year, date, text, occupation, \
                     country or language, not `{other}`"
                );
                self.fault(byte, expected);
                return Kind::Date;
            }
        };
        self.fits(byte, raw, &kind);
        kind
    }

    /// Options and bounds stand where the kind needs them and nowhere else.
    fn fits(&mut self, byte: usize, raw: &RawQuestion, kind: &Kind) {
        let chooses = matches!(kind, Kind::Choice(_) | Kind::Several(_));
        if chooses == raw.options.is_empty() || raw.options.len() == 1 {
            let expected = "two or more options for `choice` and `several`, none otherwise";
            self.fault(byte, expected.to_owned());
        }
        let bounded = matches!(
            kind,
            Kind::Number { .. } | Kind::Year { .. } | Kind::Text { .. }
        );
        if bounded != (raw.max.unwrap_or(0) > raw.min.unwrap_or(0)) {
            let expected = "a `max` above `min` for `number`, `year` and `text`, none otherwise";
            self.fault(byte, expected.to_owned());
        }
    }

    fn condition(&mut self, raw: Spanned<RawCondition>) -> Option<Condition> {
        let byte = raw.span().start;
        match raw.into_inner() {
            RawCondition {
                question: Some(question),
                any,
                regulated: None,
                family: None,
                asks: None,
            } => self.answered(byte, &question, &any),
            RawCondition {
                question: None,
                regulated: Some(regulated),
                family: None,
                ..
            } => Some(Condition::Regulated(regulated)),
            RawCondition {
                question: None,
                regulated: None,
                family: Some(families),
                ..
            } => Some(Condition::Family(families)),
            RawCondition {
                question: None,
                regulated: None,
                family: None,
                asks: Some(asks),
                ..
            } => Some(Condition::Asks(asks.as_str().into())),
            RawCondition { .. } => {
                let expected = "one of: `question` with `any`, `regulated`, `family`, `asks`";
                self.fault(byte, expected.to_owned());
                None
            }
        }
    }

    fn answered(&mut self, byte: usize, question: &str, any: &[String]) -> Option<Condition> {
        let question = QuestionId::from(question);
        let any: Vec<OptionId> = any.iter().map(|option| option.as_str().into()).collect();
        let Some((_, options)) = self.seen.iter().find(|(seen, _)| seen == &question) else {
            self.fault(
                byte,
                format!("a condition on an earlier question, not on `{question}`"),
            );
            return None;
        };
        let unknown: Vec<String> = any
            .iter()
            .filter(|option| !options.contains(option))
            .map(ToString::to_string)
            .collect();
        if any.is_empty() || !unknown.is_empty() {
            let expected = format!(
                "options of `{question}` in `any`, not [{}]",
                unknown.join(", ")
            );
            self.fault(byte, expected);
            return None;
        }
        Some(Condition::Answered { question, any })
    }

    fn skill(&mut self, raw: Spanned<RawSkill>) -> Skill {
        let byte = raw.span().start;
        let raw = raw.into_inner();
        self.id(byte, "skill", &raw.id);
        Skill {
            id: OptionId::from(raw.id.as_str()),
            families: raw.families,
        }
    }
}
