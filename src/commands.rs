//! The commands that do one thing and end.

mod report;

use std::fs::File;
use std::net::SocketAddr;
use std::path::Path;

use anyhow::{Context, bail};

use crate::audit::LanguageCode;
use crate::matching::State;
use crate::serve::{Database, content, keys, wall_clock};
use crate::settings::{self, Caseworkers, KeyFile, Occupations, Outbox, Position, Roles, Updates};
use crate::simulator::{Clock, Setup, Simulator};
use crate::store::{Keys, Options, Rank, Store};

pub use report::report;

/// What a command prints.
pub type Lines = Vec<String>;

/// Who may act as a caseworker.
///
/// # Errors
/// One line: the database is away, or the keys are not its own.
pub async fn caseworkers(
    order: Caseworkers,
    database: &settings::Database,
    keys: &settings::Keys,
) -> anyhow::Result<Lines> {
    with_store(database, keys, async |store| match order {
        Caseworkers::Add {
            user,
            name,
            language,
            role,
        } => {
            let spoken = content(None)?.world.languages;
            let language = LanguageCode::from(language.as_str());
            if !spoken.contains(&language) {
                let codes: Vec<&str> = spoken.iter().map(LanguageCode::as_str).collect();
                bail!(
                    "--language: the bot speaks {}, not {language}",
                    codes.join(", ")
                );
            }
            let rank = match role {
                Position::Caseworker => Rank::Caseworker,
                Position::Coordinator => Rank::Coordinator,
            };
            store
                .add_caseworker(user, &name, &language, rank, wall_clock()())
                .await?;
            Ok(vec![format!(
                "{name} is registered; they start a private chat with the bot first"
            )])
        }
        Caseworkers::Remove { user } => {
            if !store.remove_caseworker(user, wall_clock()()).await? {
                bail!("no caseworker is registered under this id");
            }
            Ok(vec![
                "removed; their open cases went back to the team".to_owned(),
            ])
        }
        Caseworkers::List => {
            let row = |one: crate::store::Registered| {
                let started = if one.started {
                    "started"
                } else {
                    "not started yet"
                };
                format!(
                    "{}\t{}\t{}\t{started}\t{} open",
                    one.name,
                    one.language,
                    one.rank.name(),
                    one.open_cases
                )
            };
            Ok(store.caseworkers().await?.into_iter().map(row).collect())
        }
    })
    .await
}

/// Hospital roles.
///
/// # Errors
/// One line for each fault of the file; nothing of it is taken in then.
pub async fn roles(
    order: Roles,
    database: &settings::Database,
    keys: &settings::Keys,
) -> anyhow::Result<Lines> {
    with_store(database, keys, async |store| match order {
        Roles::Import { file } => {
            let name = file.display().to_string();
            let input = File::open(&file).with_context(|| format!("cannot open {name}"))?;
            let roles = crate::roles::csv::read(&name, input, State::Confirmed);
            let roles = roles.map_err(|faults| anyhow::anyhow!(joined(&faults)))?;
            let done = store.import_roles("csv", &roles, wall_clock()()).await?;
            Ok(vec![format!(
                "{} new, {} changed, {} unchanged, {} closed",
                done.new, done.changed, done.unchanged, done.closed
            )])
        }
        Roles::List => {
            let roles = store.open_roles(wall_clock()().date()).await?;
            let row = |role: crate::matching::Role| {
                format!(
                    "{}\t{}\t{}\tcloses {}",
                    role.id, role.title, role.employer, role.closes
                )
            };
            Ok(roles.into_iter().map(row).collect())
        }
    })
    .await
}

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
                let state = if parked.again {
                    "is going to be taken up again"
                } else {
                    "parked"
                };
                let (id, error) = (parked.update_id, parked.error);
                let at = parked.at.replace_nanosecond(0).unwrap_or(parked.at);
                format!("{id}\t{at}\t{error}\t{opens}\t{state}")
            };
            Ok(store.parked().await?.into_iter().map(row).collect())
        }
        Updates::Retry { id } => match (id, store.retry_parked(id).await?) {
            (Some(id), 0) => bail!("no update with the id {id} is parked"),
            (None, 0) => Ok(vec!["no update is parked".to_owned()]),
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

/// What the bot would suggest to somebody who types this.
///
/// # Errors
/// The content has faults.
pub fn occupations(order: &Occupations, directory: Option<&Path>) -> anyhow::Result<Lines> {
    let Occupations::Find { text, language } = order;
    let world = content(directory)?.world;
    let found = world.occupations.find(&text.join(" "), language, 5);
    if found.is_empty() {
        return Ok(vec!["no occupation was found".to_owned()]);
    }
    let row = |one: crate::occupations::Suggestion<'_>| {
        let (occupation, matched) = (one.occupation, one.matched);
        let esco = occupation.esco.as_deref().unwrap_or("-");
        let name = occupation.name(language);
        format!(
            "{}\t{name}\tISCO-08 {}\tESCO {esco}\tby “{matched}”",
            occupation.id.as_str(),
            occupation.isco08
        )
    };
    Ok(found.into_iter().map(row).collect())
}

/// The file of keys.
///
/// # Errors
/// It is there already, or cannot be written.
pub fn key_file(order: &KeyFile) -> anyhow::Result<Lines> {
    let KeyFile::Make { file } = order;
    let shown = file.display();
    if file.exists() {
        bail!("{shown} is there already: a new one would open nothing that the old one sealed");
    }
    Keys::read_or_make(file)?;
    Ok(vec![format!("{shown} is made; keep a copy apart")])
}

/// The Telegram simulator alone, until the process is told to stop.
///
/// # Errors
/// The address is in use.
pub async fn simulate(listen: SocketAddr) -> anyhow::Result<()> {
    let mut stop = crate::serve::told_to_stop()?;
    let setup = Setup {
        clock: Clock::running(wall_clock()()),
        listen,
        ..Setup::default()
    };
    let simulator = Simulator::start(setup)
        .await
        .with_context(|| format!("cannot listen on {listen}"))?;
    tracing::info!(url = simulator.url(), "the simulator is running");
    stop.wait_for(|stop| *stop)
        .await
        .context("nobody is left to give the word")?;
    Ok(())
}

/// Opens the store, also beside a running program, does one thing, and closes it.
async fn with_store(
    database: &settings::Database,
    sealed_with: &settings::Keys,
    act: impl AsyncFnOnce(Store) -> anyhow::Result<Lines>,
) -> anyhow::Result<Lines> {
    let keys = keys(sealed_with)?;
    let database = Database::open(database, false).await?;
    let options = Options {
        keys,
        bot: 0,
        group: 0,
        ledger: std::path::PathBuf::new(),
        connections: 2,
    };
    let store = Store::connect(&database.url, options).await?;
    store.migrate().await?;
    let done = act(store).await;
    database.close().await?;
    done
}

fn joined(faults: &[crate::fault::Fault]) -> String {
    faults
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("\n")
}
