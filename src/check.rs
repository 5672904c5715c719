//! What `stepward check` finds in script, locales, pathways and sample roles.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::bail;
use time::Date;

use crate::audit::{Kind, ways};
use crate::commands::Lines;
use crate::content::Content;
use crate::conversation::World;
use crate::demo::sample_roles;
use crate::locale::{self, Language};
use crate::pathway::{Stale, Unconfirmed};
use crate::serve::content;

/// Checks the content, built in or an operator's. What is wrong ends the command, one line each
/// with file and line; what a person should confirm, or look at again by today, is only told.
///
/// # Errors
/// Everything that is wrong.
pub fn check(directory: Option<&Path>, today: Date) -> anyhow::Result<Lines> {
    let content = content(directory)?;
    let mut wrong = missing_texts(&content);
    let (errors, warnings): (Vec<_>, Vec<_>) = locale::check::check(&locale::built_in(), None)
        .into_iter()
        .partition(|finding| finding.is_error());
    wrong.extend(errors.iter().map(ToString::to_string));
    wrong.extend(unknown_skills(&content.world));
    wrong.extend(unreachable_questions(&content.world));
    if !wrong.is_empty() {
        bail!("{}", wrong.join("\n"));
    }
    let mut lines: Lines = warnings.iter().map(ToString::to_string).collect();
    lines.extend(content.world.pathways.unconfirmed().iter().map(unconfirmed));
    let days = content.world.place.sources_older_than_days;
    let stale = content.world.pathways.stale(today, days);
    lines.extend(stale.iter().map(|one| {
        let Stale { about, line, as_of } = one;
        format!("pathways.toml:{line}: older than {days} days: {about} was confirmed on {as_of}")
    }));
    let spoken: Vec<&str> = content.catalogue.spoken().map(Language::code).collect();
    let drafts: Vec<&str> = content
        .catalogue
        .spoken()
        .filter(|language| content.catalogue.review(*language).is_draft())
        .map(Language::code)
        .collect();
    lines.push(format!(
        "no native speaker has reviewed: {}",
        drafts.join(", ")
    ));
    if let Some(longest) = ways::longest_core(&content.world.script, &content.world.traits) {
        lines.push(format!(
            "the longest way through the core asks {longest} questions"
        ));
    }
    lines.push(format!(
        "nothing is wrong: {} questions, {} occupations, {} professions, {} sample roles, texts in {}",
        content.world.script.sections.iter().map(|section| section.questions.len()).sum::<usize>(),
        content.world.occupations.iter().count(),
        content.world.pathways.professions.len(),
        sample_roles(Date::MIN).len(),
        spoken.join(", ")
    ));
    Ok(lines)
}

/// A statement that is shown to nobody until a person has confirmed it.
fn unconfirmed(statement: &Unconfirmed) -> String {
    let verify = statement
        .verify_at
        .as_deref()
        .unwrap_or("no page of a regulator");
    format!(
        "pathways.toml:{}: unconfirmed: {} ({verify})",
        statement.line, statement.about
    )
}

/// Texts that script, occupations and pathways call for and that a spoken language lacks.
fn missing_texts(content: &Content) -> Vec<String> {
    let keys = keys(&content.world);
    let lacks = |language: Language| {
        let keys = keys.iter().filter(move |(key, attribute)| {
            !content.catalogue.has(language, key, attribute.as_deref())
        });
        keys.map(move |(key, attribute)| {
            let attribute = attribute
                .as_deref()
                .map(|name| format!(".{name}"))
                .unwrap_or_default();
            format!(
                "locales/{}: expected a text {key}{attribute}",
                language.code()
            )
        })
    };
    content.catalogue.spoken().flat_map(lacks).collect()
}

/// The keys of texts that follow from data, with their attributes.
pub fn keys(world: &World) -> BTreeSet<(String, Option<String>)> {
    let mut keys = BTreeSet::new();
    let mut want = |key: String, attribute: Option<&str>| {
        keys.insert((key, attribute.map(str::to_owned)));
    };
    for section in &world.script.sections {
        want(format!("section-{}", section.id), None);
        for question in &section.questions {
            let key = format!("ask-{}", question.id);
            want(key.clone(), None);
            for attribute in ["name", "why", "example"] {
                want(key.clone(), Some(attribute));
            }
            if let Kind::Choice(options) | Kind::Several(options) = &question.kind {
                for option in options {
                    want(format!("option-{}-{option}", question.labels), None);
                }
            }
        }
    }
    for skill in &world.script.skills {
        want(format!("option-skill-{}", skill.id), None);
    }
    for family in crate::occupations::Family::ALL {
        want(format!("family-{}", family.as_str()), None);
    }
    for profession in world.pathways.professions.values() {
        want(format!("regulator-{}", profession.regulator.short), None);
    }
    for step in world.pathways.steps.keys() {
        want(format!("step-{step}"), None);
        want(format!("step-{step}"), Some("do"));
    }
    keys
}

/// Questions that nobody is ever asked.
fn unreachable_questions(world: &World) -> impl Iterator<Item = String> {
    let lost = ways::unreachable(&world.script, &world.traits).into_iter();
    lost.map(|question| {
        format!("script.toml: expected a way to every question; nothing leads to `{question}`")
    })
}

/// Skills that sample roles ask for and that the script's vocabulary does not have.
fn unknown_skills(world: &World) -> Vec<String> {
    let known: BTreeSet<_> = world.script.skills.iter().map(|skill| &skill.id).collect();
    let roles = sample_roles(Date::MIN);
    let wishes = roles
        .iter()
        .flat_map(|role| role.essential.iter().chain(&role.desirable));
    let skills: BTreeSet<_> = wishes.filter_map(crate::matching::Wish::skill).collect();
    let unknown = skills.into_iter().filter(|skill| !known.contains(skill));
    unknown
        .map(|skill| format!("roles.csv: expected a skill of script.toml, not {skill}"))
        .collect()
}
