//! Conditions, as the script's file says them: each looks at one thing, and only back.

use toml::Spanned;

use super::Reader;
use super::raw::RawCondition;
use crate::audit::script::{Condition, Kind};
use crate::audit::{OptionId, QuestionId};

/// The question that names the occupation which a condition looks at, where it says no other.
const OCCUPATION: &str = "occupation";

/// What a condition may say.
const EXPECTED: &str = "one of: `question` with `any`, `told`, `regulated`, `family`, `asks`; the \
    last three may say `of` which occupation";

impl Reader<'_> {
    pub(super) fn condition(&mut self, raw: Spanned<RawCondition>) -> Option<Condition> {
        let byte = raw.span().start;
        let raw = raw.into_inner();
        let said = [
            raw.question.is_some(),
            raw.told.is_some(),
            raw.regulated.is_some(),
            raw.family.is_some(),
            raw.asks.is_some(),
        ];
        let one = said.iter().filter(|said| **said).count() == 1;
        let of_fits = raw.of.is_none() || raw.question.is_none() && raw.told.is_none();
        if !one || !of_fits || raw.any.is_empty() == raw.question.is_some() {
            self.fault(byte, EXPECTED.to_owned());
            return None;
        }
        if let Some(question) = &raw.question {
            return self.answered(byte, question, &raw.any);
        }
        if let Some(question) = &raw.told {
            return self
                .earlier(byte, question)
                .map(|(id, _)| Condition::Told(id));
        }
        let of = raw.of.as_deref().unwrap_or(OCCUPATION);
        let of = self.names_an_occupation(byte, of);
        if let Some(regulated) = raw.regulated {
            return Some(Condition::Regulated { of, regulated });
        }
        if let Some(any) = raw.family {
            return Some(Condition::Family { of, any });
        }
        raw.asks.map(|question| Condition::Asks {
            of,
            question: question.as_str().into(),
        })
    }

    fn earlier(&mut self, byte: usize, question: &str) -> Option<(QuestionId, Kind)> {
        let seen = self.seen.iter();
        let found = seen.into_iter().find(|(seen, _)| seen.as_str() == question);
        let found = found.cloned();
        if found.is_none() {
            let expected = format!("a condition on an earlier question, not on `{question}`");
            self.fault(byte, expected);
        }
        found
    }

    fn answered(&mut self, byte: usize, question: &str, any: &[String]) -> Option<Condition> {
        let any: Vec<OptionId> = any.iter().map(|option| option.as_str().into()).collect();
        let (question, kind) = self.earlier(byte, question)?;
        let options = match kind {
            Kind::Choice(options) | Kind::Several(options) => options,
            Kind::Skills(_)
            | Kind::Number { .. }
            | Kind::Year { .. }
            | Kind::Date
            | Kind::Area { .. }
            | Kind::Text { .. }
            | Kind::Occupation
            | Kind::Country
            | Kind::Language
            | Kind::Document => vec![],
        };
        let unknown: Vec<String> = any
            .iter()
            .filter(|option| !options.contains(option))
            .map(ToString::to_string)
            .collect();
        if !unknown.is_empty() {
            let expected = format!(
                "options of `{question}` in `any`, not [{}]",
                unknown.join(", ")
            );
            self.fault(byte, expected);
            return None;
        }
        Some(Condition::Answered { question, any })
    }
}
