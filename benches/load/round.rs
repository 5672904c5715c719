//! One round: a fresh database, a fresh Telegram, the bot, and candidates for a while.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use sqlx::{Connection, PgConnection};
use stepward::serve::wall_clock;
use stepward::simulator::{Clock, GroupKind, Rights, Setup, Simulator, Standing};

use crate::arguments::{Arguments, Ingress};
use crate::crowd::{Crowd, Seen};
use crate::ground::Ground;
use crate::million;
use crate::program::{Program, Wiring};
use crate::usage::{Processor, peak_memory, processor};

/// How long the last answers may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// A token of the shape that Telegram's have; invented.
const TOKEN: &str = "700000001:AAEinventedinventedinventedinvented";

/// What one round measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// How updates come.
    pub ingress: Ingress,
    /// How many candidates act at a time.
    pub at_a_time: usize,
    /// How many candidates the database holds before they come.
    pub stored: u64,
}

impl Setting {
    /// Its name in the tables.
    pub fn name(&self) -> String {
        let (way, people) = (self.ingress.name(), self.at_a_time);
        match self.stored {
            0 => format!("{way}, {people} at a time"),
            stored => format!("{way}, {people} at a time, {stored} stored"),
        }
    }
}

/// What one round showed.
pub struct Round {
    /// What was measured.
    pub setting: Setting,
    /// How long.
    pub seconds: f64,
    /// What the candidates saw.
    pub seen: Seen,
    /// Processor seconds used meanwhile.
    pub processor: Processor,
    /// The bot's peak of memory, in MiB.
    pub memory: f64,
}

/// A Telegram on the wall clock, with the caseworkers' group; returns it with the group.
pub async fn telegram() -> Result<(Simulator, stepward::simulator::ChatId)> {
    let setup = Setup {
        token: TOKEN.to_owned(),
        clock: Clock::running(wall_clock()()),
        // A webhook may then be on this machine.
        is_local: true,
        ..Setup::default()
    };
    let telegram = Simulator::start(setup).await?;
    let group = telegram.create_group("Caseworkers (invented)", GroupKind::Forum);
    telegram.place_bot(group, Standing::Administrator(Rights::ALL))?;
    Ok((telegram, group))
}

/// Runs a round.
pub async fn run(ground: &Ground, setting: &Setting, arguments: &Arguments) -> Result<Round> {
    let (telegram, group) = telegram().await?;
    let database = ground.database("bench").await?;
    let wiring = Wiring {
        binary: &arguments.program,
        database,
        telegram: &telegram,
        group,
        ingress: setting.ingress,
        scratch: ground.scratch.clone(),
    };
    wiring.prepare().await?;
    million::store(&wiring.database, setting.stored).await?;
    let program = wiring.start().await?;
    let mut crowd = Crowd::new(&telegram, 0);
    crowd.come(setting.at_a_time)?;
    crowd.live(Duration::from_secs(arguments.warm_up)).await?;
    crowd.seen = Seen::default();
    let before = processor(ground, program.id())?;
    let begun = Instant::now();
    crowd.live(Duration::from_secs(arguments.seconds)).await?;
    let seconds = begun.elapsed().as_secs_f64();
    let used = processor(ground, program.id())? - before;
    let seen = std::mem::take(&mut crowd.seen);
    let memory = ends(&mut crowd, program).await?;
    is_exact(&wiring.database, crowd.caused).await?;
    Ok(Round {
        setting: *setting,
        seconds,
        seen,
        processor: used,
        memory,
    })
}

/// Everybody falls silent, the bot answers what is left and stops; returns its peak of memory.
async fn ends(crowd: &mut Crowd<'_>, program: Program) -> Result<f64> {
    crowd.lively = false;
    let begun = Instant::now();
    while crowd.waits() {
        ensure!(
            begun.elapsed() < PATIENCE,
            "somebody was never answered:\n{}",
            crowd.who_waits()
        );
        crowd.live(Duration::from_millis(50)).await?;
    }
    let memory = peak_memory(program.id())?;
    program.stop().await.context("stopping the bot")?;
    Ok(memory)
}

/// However fast it went: every update took effect, none was parked, every message was sent.
async fn is_exact(database: &str, caused: i64) -> Result<()> {
    let mut db = PgConnection::connect(database).await?;
    let (taken, parked, unsent): (i64, i64, i64) = sqlx::query_as(
        "select (select count(*) from updates), (select count(*) from parked_updates),
            (select count(*) from outbox where state not in ('sent', 'cancelled'))",
    )
    .fetch_one(&mut db)
    .await?;
    db.close().await?;
    ensure!(
        (taken, parked, unsent) == (caused, 0, 0),
        "of {caused} updates {taken} were taken and {parked} parked; messages left: {unsent}"
    );
    Ok(())
}
