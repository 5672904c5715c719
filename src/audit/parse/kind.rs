//! What an answer looks like, as the script's file says it.

use super::Reader;
use super::raw::RawQuestion;
use crate::audit::script::{Kind, Which};
use crate::audit::{OptionId, QuestionId};

impl Reader<'_> {
    pub(super) fn kind(&mut self, byte: usize, raw: &RawQuestion) -> Kind {
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
            "skills" => Kind::Skills(self.which(byte, raw)),
            "number" => Kind::Number {
                min: bounds.0,
                max: bounds.1,
            },
            "year" => Kind::Year {
                back: u16::try_from(bounds.1).unwrap_or(u16::MAX),
            },
            "date" => Kind::Date,
            "area" => Kind::Area {
                max: usize::try_from(bounds.1).unwrap_or(0),
            },
            "text" => Kind::Text {
                max: usize::try_from(bounds.1).unwrap_or(0),
            },
            "occupation" => Kind::Occupation,
            "country" => Kind::Country,
            "language" => Kind::Language,
            "document" => Kind::Document,
            other => {
                let expected = format!(
                    "a kind: choice, several, skills, number, year, date, text, area, \
                     occupation, country, language or document, not `{other}`"
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
            Kind::Number { .. } | Kind::Year { .. } | Kind::Text { .. } | Kind::Area { .. }
        );
        if bounded != (raw.max.unwrap_or(0) > raw.min.unwrap_or(0)) {
            let expected =
                "a `max` above `min` for `number`, `year`, `text` and `area`, none otherwise";
            self.fault(byte, expected.to_owned());
        }
        let about_skills = matches!(kind, Kind::Skills(_));
        if !about_skills && (raw.of.is_some() || raw.list.is_some()) {
            let expected = "`of` and `list` for `skills` only";
            self.fault(byte, expected.to_owned());
        }
    }

    fn which(&mut self, byte: usize, raw: &RawQuestion) -> Which {
        match (&raw.of, &raw.list) {
            (Some(question), None) => Which::Of(self.names_an_occupation(byte, question)),
            (None, Some(list)) => {
                if !self.lists.contains(list) {
                    self.fault(byte, format!("a list that a skill stands in, not `{list}`"));
                }
                Which::List(list.clone())
            }
            (Some(_), Some(_)) | (None, None) => {
                let expected = "for `skills` either `of`, an earlier question, or `list`";
                self.fault(byte, expected.to_owned());
                Which::List(String::new())
            }
        }
    }

    /// An earlier question that asks for an occupation.
    pub(super) fn names_an_occupation(&mut self, byte: usize, question: &str) -> QuestionId {
        let question = QuestionId::from(question);
        if !self.seen.contains(&(question.clone(), Kind::Occupation)) {
            let expected = format!("an earlier question for an occupation, not `{question}`");
            self.fault(byte, expected);
        }
        question
    }
}
