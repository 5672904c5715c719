//! The readings of a text: for each choice of variants, what one person gets to see of it.
//!
//! They run from one end of the text to the other, so the checks know nothing of Fluent's notation.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Stands in a reading for a value or a referred text (U+FFFC, "object replacement").
pub const OBJECT: char = '\u{FFFC}';

/// More readings than this are not formed: two plurals in Arabic make 36.
const MOST_READINGS: usize = 400;

/// What a person sees when each choice has fallen on one variant.
#[derive(Clone, Default)]
pub struct Reading {
    /// The text with its tags and entities; [`OBJECT`] for each value.
    pub raw: String,
    /// The text as shown: without tags, entities decoded.
    pub visible: String,
    /// The values shown.
    pub variables: BTreeSet<String>,
    /// What was chosen, in the order of the text.
    pub choices: Vec<Choice>,
}

/// The variant that a value chose.
#[derive(Clone, PartialEq)]
pub struct Choice {
    pub variable: String,
    pub key: String,
    /// Whether it chose as a number, by the language's plural rules.
    pub is_plural: bool,
}

/// One choice between variants.
pub struct Select {
    pub variable: Option<String>,
    pub keys: BTreeSet<String>,
}

/// Something outside the text that it names.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reference {
    /// A message or one of its attributes, or a term (with its `-`), by id.
    Text(String),
    /// A function, by name.
    Function(String),
}

/// What is gathered on the way through a pattern.
pub struct Taken {
    pub selects: Vec<Select>,
    pub references: BTreeSet<Reference>,
}

impl Taken {
    /// A pattern's readings, that of the default variants last, and what it chooses by and names.
    pub fn from(pattern: &Pattern<&str>) -> (Vec<Reading>, Taken) {
        let mut taken = Taken {
            selects: Vec::new(),
            references: BTreeSet::new(),
        };
        let readings = taken.pattern(pattern);
        (readings, taken)
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<Reading> {
        let mut readings = vec![Reading::default()];
        for element in &pattern.elements {
            let parts = match element {
                PatternElement::TextElement { value } => vec![spoken(value)],
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            readings = joined(&readings, &parts);
        }
        readings
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Vec<Reading> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    /// The default variant's readings come last.
    fn select(
        &mut self,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
    ) -> Vec<Reading> {
        let variable = match selector {
            InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
            other => {
                self.inline(other);
                None
            }
        };
        let word = |variant: &Variant<&str>| match variant.key {
            VariantKey::Identifier { name } => name.to_owned(),
            VariantKey::NumberLiteral { value } => value.to_owned(),
        };
        let keys = variants.iter().map(word).collect();
        let select = Select {
            variable: variable.clone(),
            keys,
        };
        let is_plural = select.is_plural();
        self.selects.push(select);
        let (default, others): (Vec<_>, Vec<_>) =
            variants.iter().partition(|variant| variant.default);
        let mut readings = Vec::new();
        for variant in others.into_iter().chain(default) {
            for mut reading in self.pattern(&variant.value) {
                if let Some(variable) = variable.clone() {
                    reading.choices.push(Choice {
                        variable,
                        key: word(variant),
                        is_plural,
                    });
                }
                readings.push(reading);
            }
        }
        readings
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Vec<Reading> {
        let object = || Reading {
            raw: OBJECT.to_string(),
            ..Reading::default()
        };
        let mut refer = |key: String, attribute: Option<&str>| {
            let id = attribute.map_or(key.clone(), |attribute| format!("{key}.{attribute}"));
            self.references.insert(Reference::Text(id));
        };
        match inline {
            InlineExpression::StringLiteral { value } => {
                vec![spoken(&unescape_unicode_to_string(value))]
            }
            InlineExpression::NumberLiteral { value } => vec![spoken(value)],
            InlineExpression::VariableReference { id } => {
                vec![Reading {
                    variables: BTreeSet::from([id.name.to_owned()]),
                    ..object()
                }]
            }
            InlineExpression::MessageReference { id, attribute } => {
                refer(
                    id.name.to_owned(),
                    attribute.as_ref().map(|attribute| attribute.name),
                );
                vec![object()]
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                refer(format!("-{}", id.name), attribute);
                self.arguments(arguments.as_ref());
                vec![object()]
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.references
                    .insert(Reference::Function(id.name.to_owned()));
                self.arguments(Some(arguments));
                vec![object()]
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: Option<&CallArguments<&str>>) {
        for argument in arguments
            .into_iter()
            .flat_map(|arguments| &arguments.positional)
        {
            self.inline(argument);
        }
    }
}

/// Literal text; an author's own U+FFFC becomes U+FFFD, which no text may have.
fn spoken(text: &str) -> Reading {
    Reading {
        raw: text.replace(OBJECT, "\u{FFFD}"),
        ..Reading::default()
    }
}

/// Every reading continued by every part that does not contradict it: a value that chose once
/// chooses the same way again. Where all do (two choices with other variants), all continue it.
fn joined(readings: &[Reading], parts: &[Reading]) -> Vec<Reading> {
    let mut joined = Vec::new();
    for reading in readings {
        let agrees = |part: &&Reading| !contradict(reading, part);
        let (agreeing, others): (Vec<_>, Vec<_>) = parts.iter().partition(agrees);
        let following = if agreeing.is_empty() {
            others
        } else {
            agreeing
        };
        joined.extend(following.into_iter().map(|part| {
            let mut whole = reading.clone();
            whole.raw.push_str(&part.raw);
            whole.variables.extend(part.variables.iter().cloned());
            whole.choices.extend(part.choices.iter().cloned());
            whole
        }));
    }
    // The last one is kept, for it is the reading of the default variants.
    if joined.len() > MOST_READINGS {
        joined.drain(MOST_READINGS - 1..joined.len() - 1);
    }
    joined
}

fn contradict(reading: &Reading, part: &Reading) -> bool {
    part.choices.iter().any(|choice| {
        let same = |other: &&Choice| other.variable == choice.variable;
        reading
            .choices
            .iter()
            .find(same)
            .is_some_and(|other| other.key != choice.key)
    })
}
