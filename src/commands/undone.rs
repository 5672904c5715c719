//! What could not be delivered or taken up: looking at it, and having it tried once more.

use anyhow::bail;

use super::{Lines, with_store};
use crate::settings::{self, Outbox, Updates};

/// Messages that could not be delivered.
///
/// # Errors
/// The database is away.
pub async fn outbox(
    order: Outbox,
    database: &settings::Database,
    keys: &settings::Keys,
) -> anyhow::Result<Lines> {
    with_store(database, keys, async |store| match order {
        Outbox::Dead => {
            let row = |dead: crate::store::Dead| {
                format!(
                    "{}\t{}\t{} attempts\t{}",
                    dead.id, dead.kind, dead.attempts, dead.reason
                )
            };
            Ok(store.dead_letters().await?.into_iter().map(row).collect())
        }
        Outbox::Redrive { id } => {
            let done = store.redrive(id).await?;
            match (id, done.revived, done.left) {
                (Some(id), 0, 0) => bail!("no message with the id {id} was given up"),
                (Some(id), 0, _) => bail!("{id} cannot be tried again: its words are gone"),
                (Some(id), _, _) => Ok(vec![format!("{id} will be tried again")]),
                (None, revived, 0) => Ok(vec![format!("{revived} will be tried again")]),
                (None, revived, left) => Ok(vec![
                    format!("{revived} will be tried again"),
                    format!("{left} cannot be: their words are gone"),
                ]),
            }
        }
    })
    .await
}

/// Updates that could not be taken up.
///
/// # Errors
/// The database is away, or no such update was put aside.
pub async fn updates(
    order: Updates,
    database: &settings::Database,
    keys: &settings::Keys,
) -> anyhow::Result<Lines> {
    with_store(database, keys, async |store| match order {
        Updates::Parked => {
            let row = |parked: crate::store::Parked| {
                let opens = if parked.opens {
                    "can be opened"
                } else {
                    "cannot be opened"
                };
                let state = match (parked.of_another, parked.again) {
                    (true, _) => "came to another bot, which does not run here any more",
                    (false, true) => "is going to be taken up again",
                    (false, false) => "parked",
                };
                let (id, error) = (parked.update_id, parked.error);
                let at = parked.at.replace_nanosecond(0).unwrap_or(parked.at);
                format!("{id}\t{at}\t{error}\t{opens}\t{state}")
            };
            Ok(store.parked().await?.into_iter().map(row).collect())
        }
        Updates::Retry { id } => match (id, store.retry_parked(id).await?) {
            (Some(id), 0) => bail!("no update with the id {id} is parked for this bot"),
            (None, 0) => Ok(vec!["no update is parked for this bot".to_owned()]),
            (_, count) => Ok(vec![
                format!("{count} will be taken up again by the running bot, within seconds"),
                "each takes effect once; words take none where their sender has written since"
                    .to_owned(),
                "what fails again is parked again, and nobody is told a second time".to_owned(),
            ]),
        },
    })
    .await
}
