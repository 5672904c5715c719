//! The content: script, occupations, pathways, rules, place and texts, built in or an operator's.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;

use crate::audit::{Kind, LanguageCode, OptionId, Script};
use crate::conversation::{Command, Either, Labels, Place, World, traits};
use crate::fault::Fault;
use crate::fold::fold;
use crate::locale::{Arguments, Catalogue, Language};
use crate::matching::{Bands, Role, Rules};
use crate::occupations::{self, Occupations};
use crate::pathway::Pathways;

/// The texts, and the world they speak of.
#[derive(Clone)]
pub struct Content {
    /// All texts of all languages.
    pub catalogue: Arc<Catalogue>,
    /// Script, occupations, pathways, rules and place; without roles, which the store holds.
    pub world: World,
}

/// Where the files come from.
#[derive(Clone, Copy, Debug)]
pub enum Files<'a> {
    /// Those that are built in.
    BuiltIn,
    /// Those of this directory, where it has one of the name; else those that are built in.
    Replaced(&'a Path),
}

impl Files<'_> {
    fn text(self, name: &str, built_in: &str) -> anyhow::Result<String> {
        let Self::Replaced(directory) = self else {
            return Ok(built_in.to_owned());
        };
        let path = directory.join(name);
        match path.try_exists() {
            Ok(false) => Ok(built_in.to_owned()),
            Ok(true) | Err(_) => std::fs::read_to_string(&path)
                .with_context(|| format!("cannot read {}", path.display())),
        }
    }

    fn texts<'a>(self, built_in: &[(&'a str, &str)]) -> anyhow::Result<Vec<(&'a str, String)>> {
        let texts = built_in.iter();
        texts
            .map(|(name, text)| Ok((*name, self.text(name, text)?)))
            .collect()
    }
}

fn borrowed<'a>(texts: &'a [(&str, String)]) -> Vec<(&'a str, &'a str)> {
    let borrowed = texts.iter().map(|(name, text)| (*name, text.as_str()));
    borrowed.collect()
}

/// Reads everything.
///
/// # Errors
/// A file that cannot be read; inside, every fault of every file, one line each with file and line.
pub fn load(files: Files<'_>) -> anyhow::Result<Result<Content, Vec<String>>> {
    let script = files.text("script.toml", include_str!("audit/script.toml"))?;
    let place = files.text("place.toml", include_str!("place.toml"))?;
    let pathways = files.text("pathways.toml", include_str!("pathway/pathways.toml"))?;
    let rules = files.text("rules.toml", include_str!("matching/rules.toml"))?;
    let bands = files.text("bands.toml", include_str!("matching/bands.toml"))?;
    let occupation_files = files.texts(occupations::FILES)?;
    let name_files = files.texts(occupations::NAMES)?;

    let mut faults = vec![];
    let script = kept(Script::parse("script.toml", &script), &mut faults);
    let place = kept(Place::parse("place.toml", &place), &mut faults);
    let pathways = kept(Pathways::parse("pathways.toml", &pathways), &mut faults);
    let rules = kept(Rules::parse("rules.toml", &rules), &mut faults);
    let bands = kept(Bands::parse("bands.toml", &bands), &mut faults);
    let occupations = Occupations::parse(&borrowed(&occupation_files), &borrowed(&name_files));
    let occupations = kept(occupations, &mut faults);
    let catalogue = kept(Catalogue::load(), &mut faults);
    let (
        Some(script),
        Some(place),
        Some(pathways),
        Some(rules),
        Some(bands),
        Some(occupations),
        Some(catalogue),
    ) = (
        script,
        place,
        pathways,
        rules,
        bands,
        occupations,
        catalogue,
    )
    else {
        return Ok(Err(faults));
    };
    let unknown = place.unknown_organisations("place.toml", &pathways);
    if !unknown.is_empty() {
        return Ok(Err(unknown.iter().map(Fault::to_string).collect()));
    }
    let spoken: Vec<Language> = catalogue.spoken().collect();
    let code = |language: &Language| LanguageCode::from(language.code());
    let labels: BTreeMap<LanguageCode, Labels> = spoken
        .iter()
        .map(|language| (code(language), labels(&catalogue, &script, *language)))
        .collect();
    let script = Script {
        documents: place.documents,
        ..script
    };
    let rules = rules.with_script(&script);
    let world = World {
        traits: Arc::new(traits(&occupations, &pathways)),
        script: Arc::new(script),
        occupations: Arc::new(occupations),
        pathways: Arc::new(pathways),
        rules,
        bands,
        roles: vec![],
        place,
        languages: spoken.iter().map(code).collect(),
        labels: Arc::new(labels),
    };
    Ok(Ok(Content {
        catalogue: Arc::new(catalogue),
        world,
    }))
}

fn kept<T>(read: Result<T, Vec<Fault>>, faults: &mut Vec<String>) -> Option<T> {
    let lines = |found: Vec<Fault>| found.iter().map(Fault::to_string).collect::<Vec<_>>();
    read.map_err(|found| faults.extend(lines(found))).ok()
}

impl Content {
    /// The world with these roles.
    pub fn with_roles(&self, roles: Vec<Role>) -> World {
        World {
            roles: roles.into_iter().map(Arc::new).collect(),
            ..self.world.clone()
        }
    }
}

fn labels(catalogue: &Catalogue, script: &Script, language: Language) -> Labels {
    let text = |key: &str| catalogue.text(language, key, None, Arguments::NONE);
    let labelled = |name: &str, options: &[OptionId]| -> Vec<(OptionId, String)> {
        let label = |option: &OptionId| (option.clone(), text(&format!("option-{name}-{option}")));
        options.iter().map(label).collect()
    };
    let mut labels = Labels {
        own_name: language.own_name().to_owned(),
        ..Labels::default()
    };
    for question in script
        .sections
        .iter()
        .flat_map(|section| &section.questions)
    {
        let options = match &question.kind {
            Kind::Choice(options) | Kind::Several(options) => options.clone(),
            Kind::Skills(_) => script.skills.iter().map(|skill| skill.id.clone()).collect(),
            Kind::Number { .. }
            | Kind::Year { .. }
            | Kind::Date
            | Kind::Area { .. }
            | Kind::Text { .. }
            | Kind::Occupation
            | Kind::Country
            | Kind::Language
            | Kind::Document => continue,
        };
        let known = labels.options.entry(question.labels.clone()).or_default();
        known.extend(labelled(&question.labels, &options));
    }
    for (asked, yes, no) in EITHER {
        labels.either.insert(asked, (text(yes), text(no)));
    }
    for (name, command) in WORDS {
        let words = text(&format!("words-{name}"));
        let each = words
            .split([',', '،'])
            .map(|word| (command.clone(), fold(word)));
        labels
            .words
            .extend(each.filter(|(_, word)| !word.is_empty()));
    }
    labels
}

/// The buttons of questions with a yes and a no, which people may type, too. To what is not right
/// in the review there is a plain no.
const EITHER: [(Either, &str, &str); 5] = [
    (Either::Consent, "button-agree", "button-disagree"),
    (Either::Adult, "button-adult", "button-minor"),
    (Either::Another, "button-another", "button-enough"),
    (Either::Review, "button-all-right", "option-yes-no-no"),
    (Either::Forget, "button-forget-now", "button-keep"),
];

/// The words that people type for commands, by the locale key that lists them.
const WORDS: [(&str, Command); 13] = [
    ("skip", Command::Skip),
    ("back", Command::Back),
    ("why", Command::Why),
    ("help", Command::Help),
    ("person", Command::Person),
    ("forget", Command::Forget),
    ("hide", Command::Hide),
    ("pause", Command::Pause),
    ("language", Command::Language),
    ("mydata", Command::MyData),
    ("menu", Command::Menu),
    ("roles", Command::Roles),
    ("steps", Command::Steps),
];
