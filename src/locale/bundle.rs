//! One language's texts as Fluent holds them: made, filled from files, looked up.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentError, FluentResource};
use fluent_syntax::parser::ParserError;

use super::number::shown;
use super::sources::Source;
use super::{Language, check};
use crate::fault::{Fault, line_of};

/// One language's texts.
pub(super) type Bundle = FluentBundle<FluentResource>;

/// A language's texts, still without any.
pub(super) fn empty_bundle(language: Language) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
    // Values are isolated where they are shown.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(shown));
    bundle
}

/// The text under a key, or under one of its attributes.
pub(super) fn pattern<'bundle>(
    bundle: &'bundle Bundle,
    key: &str,
    attribute: Option<&str>,
) -> Option<&'bundle fluent_syntax::ast::Pattern<&'bundle str>> {
    let message = bundle.get_message(key)?;
    match attribute {
        None => message.value(),
        Some(name) => message
            .get_attribute(name)
            .map(|attribute| attribute.value()),
    }
}

/// Adds a file's texts; what keeps it from being one, with its lines.
pub(super) fn add(bundle: &mut Bundle, source: &Source) -> Vec<Fault> {
    let fault = |line, expected| Fault {
        file: source.path.clone(),
        line,
        expected,
    };
    let resource = match FluentResource::try_new(source.text.clone()) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            return errors
                .into_iter()
                .map(|error| fault(line_of(&source.text, error.pos.start), wanted(&error)))
                .collect();
        }
    };
    let Err(errors) = bundle.add_resource(resource) else {
        return Vec::new();
    };
    errors
        .into_iter()
        .map(|error| match error {
            FluentError::Overriding { id, .. } => {
                let line = check::line_of_key(&source.text, &id);
                fault(line, format!("{id} to be said only once"))
            }
            other => fault(1, format!("valid Fluent: {other}")),
        })
        .collect()
}

/// What the parser of Fluent wanted, as a fault says it.
fn wanted(error: &ParserError) -> String {
    let said = error.to_string();
    match said.strip_prefix("Expected ") {
        Some(expected) => expected.to_owned(),
        None => format!("valid Fluent: {said}"),
    }
}
