//! `stepward report`: counts of what happened and of what is missing, naming nobody.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::{Lines, with_store};
use crate::audit::LanguageCode;
use crate::chart::png;
use crate::content::Content;
use crate::intake::count;
use crate::locale::Naming;
use crate::matching::RoleId;
use crate::report::{gaps, questions};
use crate::serve::{content, wall_clock};
use crate::settings::{self, Report};
use crate::store::Store;

/// A report.
///
/// # Errors
/// The database is away, the content has faults, or a role, a language or a file is not there.
pub async fn report(
    order: Report,
    database: &settings::Database,
    keys: &settings::Keys,
    directory: Option<&Path>,
) -> anyhow::Result<Lines> {
    let content = content(directory)?;
    with_store(database, keys, async |store| match order {
        Report::Questions { csv } => {
            let counted = store.counted(wall_clock()()).await?;
            let script = &content.world.script;
            Ok(if csv {
                questions::csv(&counted, script)
            } else {
                questions::table(&counted, script)
            })
        }
        Report::Gaps {
            csv,
            png,
            role,
            language,
        } => {
            let wanted = Wanted {
                csv,
                png,
                role: role.map(|role| RoleId::from(role.as_str())),
                language: spoken(&content, &language)?,
            };
            of_gaps(&store, &content, wanted).await
        }
    })
    .await
}

/// What is wanted of the report on gaps.
struct Wanted {
    csv: bool,
    png: Option<PathBuf>,
    role: Option<RoleId>,
    language: LanguageCode,
}

async fn of_gaps(store: &Store, content: &Content, wanted: Wanted) -> anyhow::Result<Lines> {
    let now = wall_clock()();
    let today = content.world.place.hours.local(now).date();
    let world = content.with_roles(store.open_roles(today).await?);
    let role = match &wanted.role {
        Some(id) => {
            let role = world.roles.iter().find(|role| role.id == *id);
            Some(role.with_context(|| format!("--role: no open role has the id {id}"))?)
        }
        None => None,
    };
    let counted = count(store, &world, now, wanted.role.as_ref()).await?;
    let lines = gaps::lines(&counted);
    let naming = Naming::of(&content.catalogue, &world, &wanted.language);
    if let Some(file) = &wanted.png {
        let role = role.map(AsRef::as_ref);
        let chart = gaps::chart(&lines, role, counted.roles.len(), today, naming);
        fs::write(file, png(&chart)).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(if wanted.csv {
        let csv = gaps::csv(&lines, &world, naming);
        csv.lines().map(str::to_owned).collect()
    } else {
        gaps::table(&lines, &world, naming)
    })
}

/// A language that the bot speaks.
fn spoken(content: &Content, language: &str) -> anyhow::Result<LanguageCode> {
    let code = LanguageCode::from(language);
    let spoken = &content.world.languages;
    if !spoken.contains(&code) {
        let codes: Vec<&str> = spoken.iter().map(LanguageCode::as_str).collect();
        bail!(
            "--lang: the bot speaks {}, not {language}",
            codes.join(", ")
        );
    }
    Ok(code)
}
