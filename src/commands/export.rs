//! `stepward export`: profiles of people who share them, for other systems.

use std::path::Path;

use anyhow::bail;

use super::{Lines, with_store};
use crate::conversation::CaseCode;
use crate::exchange::{Exchange, Span};
use crate::serve::{content, wall_clock};
use crate::settings;

/// The profiles of those who agreed that a caseworker sees their answers, as a JSON list; with a code
/// only that of the person of this case. The access log keeps each, and `/mydata` shows it.
///
/// # Errors
/// The database is away, the content has faults, or nobody with this code shares their answers.
pub async fn profiles(
    case: Option<&str>,
    database: &settings::Database,
    keys: &settings::Keys,
    directory: Option<&Path>,
) -> anyhow::Result<Lines> {
    let world = content(directory)?.world;
    let code = case.map(CaseCode::read);
    with_store(database, keys, async |store| {
        let shared = store.shared(code.as_ref(), wall_clock()()).await?;
        if let (Some(code), []) = (&code, shared.as_slice()) {
            bail!("no case has the code {code}, or its person does not share their answers");
        }
        let document = |one: &crate::store::Shared| {
            let span = Span {
                created_at: one.created_at,
                updated_at: one.seen_at,
            };
            let profile = one.journey.profile(&world);
            let id = one.journey.id.0;
            Exchange::of(id, profile, span, &world.script, &world.occupations)
        };
        let documents: Vec<Exchange> = shared.iter().map(document).collect();
        Ok(vec![serde_json::to_string_pretty(&documents)?])
    })
    .await
}

/// The JSON schema of a profile's document.
///
/// # Errors
/// None in practice: a schema can always be printed.
pub fn schema() -> anyhow::Result<Lines> {
    Ok(vec![serde_json::to_string_pretty(&Exchange::schema())?])
}
