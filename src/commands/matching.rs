//! `stepward match`: the roles of a profile without a chat, for whoever wants to try the rules.

mod profile;
mod terminal;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};
use serde::Serialize;
use time::Date;

use super::{Lines, joined};
use crate::audit::{LanguageCode, Profile};
use crate::content::Content;
use crate::conversation::offers::say::{RoleCard, RolesPage};
use crate::conversation::offers::{OffersSay, Shelf};
use crate::conversation::{Say, World};
use crate::demo::sample_roles;
use crate::locale::render;
use crate::matching::{Horizon, Kept, Match, Role, State, rank};
use crate::serve::{content, wall_clock};
use crate::settings::Matching;

/// How the roles stand for the person of a profile: as cards in a language, or as JSON.
///
/// # Errors
/// One line for each fault: the content's, those of the file of roles, what is wrong with the
/// profile, a language that is not spoken.
pub fn matching(order: &Matching, directory: Option<&Path>) -> anyhow::Result<Lines> {
    let content = content(directory)?;
    let language = spoken(&content, &order.language)?;
    let profile = profile::read(&order.profile, &content.world)?;
    let today = order.on.unwrap_or_else(|| wall_clock()().date());
    let roles = roles(order.roles.as_deref(), today)?;
    let world = World {
        roles: roles.into_iter().map(Arc::new).collect(),
        ..content.world.clone()
    };
    let matches = rank(&profile, &world.roles, &world.traits, &world.rules, today);
    if order.json {
        return Ok(vec![as_json(&matches, &profile, today)?]);
    }
    let shown = |say: OffersSay| {
        let message = render(&content.catalogue, &world, &language, &Say::Offers(say));
        terminal::plain(&message.text)
    };
    let mut lines = vec![];
    for horizon in [Horizon::Now, Horizon::AfterRegistration, Horizon::Later] {
        let standing = matches.iter().filter(|found| found.horizon == horizon);
        let standing: Vec<&Match> = standing.collect();
        lines.push(shown(heading(horizon, standing.len(), &profile, today)));
        lines.extend(standing.into_iter().map(|found| shown(card(found, today))));
    }
    Ok(vec![lines.join("\n\n――――――――\n\n")])
}

fn spoken(content: &Content, code: &str) -> anyhow::Result<LanguageCode> {
    let spoken = &content.world.languages;
    let found = spoken.iter().find(|language| language.as_str() == code);
    let Some(found) = found else {
        let codes: Vec<&str> = spoken.iter().map(LanguageCode::as_str).collect();
        bail!("--lang: the bot speaks {}, not {code}", codes.join(", "));
    };
    Ok(found.clone())
}

/// The roles of a table, taken as confirmed, since whoever hands them over has looked at them; or
/// the sample roles, as open on this day as on the day they were written.
fn roles(file: Option<&Path>, today: Date) -> anyhow::Result<Vec<Role>> {
    let Some(file) = file else {
        return Ok(sample_roles(today));
    };
    let name = file.display().to_string();
    let input = File::open(file).with_context(|| format!("cannot open {name}"))?;
    crate::roles::csv::read(&name, BufReader::new(input), State::Confirmed)
        .map_err(|faults| anyhow::anyhow!(joined(&faults)))
}

/// The head of the list of a horizon, with what limits work.
fn heading(horizon: Horizon, total: usize, profile: &Profile, today: Date) -> OffersSay {
    OffersSay::List(Box::new(RolesPage {
        shelf: Shelf::from(horizon),
        page: 0,
        first: 1,
        pages: 1,
        total,
        others: vec![],
        roles: vec![],
        closed: 0,
        permission: profile.permission,
        today,
    }))
}

/// A card with every reason. A profile does not say which answer it comes from, so no answers stand
/// beside the reasons.
fn card(found: &Match, today: Date) -> OffersSay {
    OffersSay::Card(Box::new(RoleCard {
        found: found.clone(),
        mark: None,
        settles: None,
        details: Some(BTreeMap::new()),
        next: None,
        on: (Shelf::from(found.horizon), 0),
        today,
    }))
}

/// What `--json` prints.
#[derive(Serialize)]
struct Document<'a> {
    /// The version of the rules.
    rules: u32,
    /// The day, such as `2026-11-23`.
    on: String,
    /// The roles, best first.
    matches: Vec<Ranked<'a>>,
}

#[derive(Serialize)]
struct Ranked<'a> {
    title: &'a str,
    employer: &'a str,
    occupation: &'a str,
    /// The profession that the role is a bridge to.
    leads_to: Option<&'a str>,
    #[serde(flatten)]
    kept: Kept,
}

fn as_json(matches: &[Match], profile: &Profile, on: Date) -> anyhow::Result<String> {
    let matches = matches.iter().map(|found| Ranked {
        title: &found.role.title,
        employer: &found.role.employer,
        occupation: found.role.occupation.as_str(),
        leads_to: found
            .leads_to
            .as_ref()
            .map(|profession| profession.as_str()),
        kept: Kept::of(found, profile),
    });
    let matches: Vec<Ranked<'_>> = matches.collect();
    let document = Document {
        rules: matches.first().map_or(0, |ranked| ranked.kept.rules),
        on: on.to_string(),
        matches,
    };
    serde_json::to_string_pretty(&document).context("writing the JSON")
}
