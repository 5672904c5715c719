//! `stepward report`: counts of what happened, naming nobody.

use std::path::Path;

use super::{Lines, with_store};
use crate::report::questions;
use crate::serve::{content, wall_clock};
use crate::settings::{self, Report};

/// A report.
///
/// # Errors
/// The database is away, or the content has faults.
pub async fn report(
    order: Report,
    database: &settings::Database,
    keys: &settings::Keys,
    directory: Option<&Path>,
) -> anyhow::Result<Lines> {
    let Report::Questions { csv } = order;
    let script = content(directory)?.world.script;
    with_store(database, keys, async |store| {
        let counted = store.counted(wall_clock()()).await?;
        Ok(if csv {
            questions::csv(&counted, &script)
        } else {
            questions::table(&counted, &script)
        })
    })
    .await
}
