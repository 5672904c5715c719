//! Trying words without a chat: what the bot answers to somebody who types them for their
//! profession.

use std::path::Path;

use anyhow::{Context, bail};
use serde::Serialize;

use super::Lines;
use crate::audit::LanguageCode;
use crate::audit::reading::Misread;
use crate::content::Content;
use crate::conversation::reading::Meant;
use crate::locale::{Arguments, Language};
use crate::occupations::Suggestion;
use crate::phrases::Closeness;
use crate::serve::content;
use crate::settings::Occupations;

/// What the bot answers to somebody who types this for their profession.
///
/// # Errors
/// The content has faults, or the bot does not speak the language.
pub fn occupations(order: &Occupations, directory: Option<&Path>) -> anyhow::Result<Lines> {
    let Occupations::Find {
        text,
        language,
        json,
    } = order;
    let content = content(directory)?;
    let spoken = |code: &LanguageCode| code.as_str() == language;
    if !content.world.languages.iter().any(spoken) {
        let codes: Vec<&str> = content
            .world
            .languages
            .iter()
            .map(LanguageCode::as_str)
            .collect();
        bail!(
            "--lang: the bot speaks {}, not {language}",
            codes.join(", ")
        );
    }
    let found = found(&content, &text.join(" "), language)?;
    if *json {
        let json = serde_json::to_string_pretty(&found).context("writing the JSON")?;
        return Ok(vec![json]);
    }
    Ok(found.lines())
}

/// What the bot answers.
#[derive(Serialize)]
struct Found {
    /// What was typed.
    text: String,
    /// The language's code.
    language: String,
    outcome: Outcome,
    /// What the chat says where it suggests or asks again; empty where a name is taken at once.
    says: String,
    /// The occupations, best first: the buttons in the chat.
    occupations: Vec<One>,
}

/// What comes of it.
#[derive(Serialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Outcome {
    /// It is the name of one occupation, the first, which is taken without asking.
    Taken,
    /// The occupations are suggested.
    Suggested,
    /// Nothing was found: the chat asks for another word, or by kind of work.
    NotFound,
    /// There are no words in it, or too many.
    Unreadable,
}

#[derive(Serialize)]
struct One {
    id: String,
    /// The name in the language, as on the button.
    name: String,
    isco08: String,
    esco: Option<String>,
    /// The name or everyday word by which it was found.
    matched: String,
    /// How close that is.
    closeness: &'static str,
    /// The question that follows once it is taken, where the name misleads.
    asks: Option<Asks>,
}

#[derive(Serialize)]
struct Asks {
    question: &'static str,
    text: String,
}

fn found(content: &Content, text: &str, code: &str) -> anyhow::Result<Found> {
    let mut spoken = content.catalogue.spoken();
    let language = spoken.find(|language| language.code() == code);
    let language = language.context("the language has no texts")?;
    let says = |key: &str| content.catalogue.text(language, key, None, Arguments::NONE);
    let (outcome, says, occupations) = match content.world.occupations_meant(code, text) {
        Ok(meant) => {
            let (outcome, says) = match (&meant.exactly, meant.found.as_slice()) {
                (Some(_), _) => (Outcome::Taken, String::new()),
                (None, []) => (Outcome::NotFound, says("misread-not-found")),
                (None, _) => (Outcome::Suggested, says("how-suggestions")),
            };
            (outcome, says, all(content, language, &meant))
        }
        Err(Misread::TooLong { max, was }) => {
            let lengths = Arguments::default().with("max", max).with("was", was);
            let says = content
                .catalogue
                .text(language, "misread-too-long", None, &lengths);
            (Outcome::Unreadable, says, vec![])
        }
        Err(_) => (Outcome::Unreadable, says("misread-nothing"), vec![]),
    };
    Ok(Found {
        text: text.to_owned(),
        language: code.to_owned(),
        outcome,
        says,
        occupations,
    })
}

/// The one that is taken, or all that are suggested.
fn all(content: &Content, language: Language, meant: &Meant<'_>) -> Vec<One> {
    let shown = |found: &&Suggestion<'_>| {
        let taken = meant.exactly.map(|taken| &taken.id);
        taken.is_none_or(|taken| *taken == found.occupation.id)
    };
    let shown = meant.found.iter().filter(shown);
    shown.map(|found| one(content, language, found)).collect()
}

fn one(content: &Content, language: Language, found: &Suggestion<'_>) -> One {
    let occupation = found.occupation;
    let asks = occupation.asks.map(|asks| {
        let key = format!("ask-{}", asks.as_str());
        Asks {
            question: asks.as_str(),
            text: content
                .catalogue
                .text(language, &key, None, Arguments::NONE),
        }
    });
    One {
        id: occupation.id.as_str().to_owned(),
        name: occupation.name(language.code()).to_owned(),
        isco08: occupation.isco08.clone(),
        esco: occupation.esco.clone(),
        matched: found.matched.to_owned(),
        closeness: name_of(found.closeness),
        asks,
    }
}

fn name_of(closeness: Closeness) -> &'static str {
    match closeness {
        Closeness::Same => "same",
        Closeness::Begins => "begins",
        Closeness::Within => "within",
        Closeness::Misspelt => "misspelt",
        Closeness::InPart => "in-part",
    }
}

impl Found {
    fn lines(&self) -> Lines {
        let mut lines = vec![match self.outcome {
            Outcome::Taken => "taken without asking".to_owned(),
            Outcome::Suggested | Outcome::NotFound | Outcome::Unreadable => self.says.clone(),
        }];
        for one in &self.occupations {
            lines.push(format!(
                "{}\t{}\tISCO-08 {}\tESCO {}\tby “{}” ({})",
                one.id,
                one.name,
                one.isco08,
                one.esco.as_deref().unwrap_or("-"),
                one.matched,
                one.closeness
            ));
            if let Some(asks) = &one.asks {
                lines.push(format!("\tthen asks {}: {}", asks.question, asks.text));
            }
        }
        lines
    }
}
