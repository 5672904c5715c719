//! The commands that do one thing and end.

pub mod export;
mod matching;
mod occupations;
mod report;
mod roles;
mod undone;

use std::net::SocketAddr;

use anyhow::{Context, bail};

pub use matching::matching;
pub use occupations::occupations;
pub use undone::{outbox, updates};

use crate::audit::LanguageCode;
use crate::serve::{Database, content, keys, wall_clock};
use crate::settings::{self, Caseworkers, KeyFile, Position};
use crate::simulator::{Clock, Setup, Simulator};
use crate::store::{Keys, Options, Rank, Store};

pub use report::report;
pub use roles::roles;

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
