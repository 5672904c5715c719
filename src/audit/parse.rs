//! Reading the script from TOML: every fault with its line, and nothing half-read.

mod condition;
mod kind;
mod raw;

use std::collections::BTreeSet;

use toml::Spanned;

use super::script::{Chapter, Kind, Question, Script, Section, Skill};
use super::{OccupationId, OptionId, QuestionId, SectionId};
use crate::fault::Fault;
use raw::{RawQuestion, RawScript, RawSection, RawSkill};

/// The longest id: a button's data has 64 bytes for a verb, a question, an entry and an option.
const LONGEST_ID: usize = 20;

impl Script {
    /// Reads a script.
    ///
    /// # Errors
    /// Every fault found: unknown kinds and fields, ids that repeat or are too long for a button,
    /// bounds that make no sense, lists of skills that are empty, and conditions that look at
    /// anything but an earlier question and its options.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Fault>> {
        let raw: RawScript =
            toml::from_str(text).map_err(|error| vec![Fault::toml(file, text, &error)])?;
        let lists = raw.skill.iter();
        let lists = lists.flat_map(|skill| skill.get_ref().lists.iter().cloned());
        let mut reader = Reader {
            file,
            text,
            faults: vec![],
            seen: vec![],
            ids: BTreeSet::new(),
            lists: lists.collect(),
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
                documents: false,
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
    /// Questions read so far, with their kinds: what a condition may look at.
    seen: Vec<(QuestionId, Kind)>,
    ids: BTreeSet<String>,
    /// The lists that skills stand in.
    lists: BTreeSet<String>,
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
        let question = Question {
            means: means.collect(),
            id: QuestionId::from(raw.id.as_str()),
            labels: raw.labels.unwrap_or_else(|| raw.id.clone()),
            kind,
            when,
        };
        if !question.means.is_empty() && question.settles().is_none() {
            let expected = "a condition `asks` where there is `means`: which answer it settles";
            self.fault(byte, expected.to_owned());
        }
        self.seen.push((question.id.clone(), question.kind.clone()));
        question
    }

    fn skill(&mut self, raw: Spanned<RawSkill>) -> Skill {
        let byte = raw.span().start;
        let raw = raw.into_inner();
        self.id(byte, "skill", &raw.id);
        if raw.families.is_empty() && raw.lists.is_empty() {
            let expected = format!("`families` or `lists`, so that `{}` is asked about", raw.id);
            self.fault(byte, expected);
        }
        Skill {
            id: OptionId::from(raw.id.as_str()),
            families: raw.families,
            lists: raw.lists,
        }
    }
}
