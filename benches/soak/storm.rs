//! Kills at random, under load and in bad weather.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use rand::rngs::SmallRng;
use rand::{RngExt, SeedableRng};
use stepward::simulator::Fault;
use uuid::Uuid;

use crate::Ground;
use crate::arguments::Arguments;
use crate::crowd::Crowd;
use crate::shared::gate::KINDS;
use crate::shared::server::Server;
use crate::shared::stage::Stage;
use crate::shared::weather::{BAD_GATEWAY, NO_JSON, Weather};

/// After how many kills everything comes to rest and is checked.
const CHECKED: usize = 20;

/// After how many kills one is survived without any help: what the dead program held runs out by
/// the clock alone.
const UNAIDED: usize = 10;

/// How far away the next strike is at most, in commits or calls.
const FARTHEST: usize = 40;

/// How long a strike is waited for; then the program is killed wherever it is.
const LONGEST: Duration = Duration::from_secs(5);

/// How many connections die of a half-open line at most.
const SILENT: usize = 5;

/// How many calls in a row Telegram refuses.
const BURST: std::ops::RangeInclusive<u32> = 10..=40;

/// For how long it wants to be left alone then at most, in seconds.
const LEFT_ALONE: u64 = 3;

/// What happened.
#[derive(Default)]
struct Happened {
    falls: usize,
    storms: usize,
    /// How often a line was half-open, and how many connections died of it.
    half_open: (usize, usize),
    /// How often Telegram was too busy, and how many calls it refused.
    bursts: (usize, u32),
    /// The longest time after a kill that nobody helped with.
    unaided: Duration,
}

/// Kills as often as was asked for; returns the figures.
pub async fn rage(ground: &mut Ground, arguments: &Arguments) -> Result<String> {
    eprintln!(
        "{} kills at random, seed {}",
        arguments.kills, arguments.seed
    );
    let begun = Instant::now();
    let mut stage = ground.stage().await?;
    stage.looked_after = true;
    stage.prepare("Sara").await?;
    stage.start()?;
    let telegram = Arc::clone(&stage.telegram);
    let mut crowd = Crowd::new(&telegram, arguments.seed);
    crowd.come(arguments.candidates)?;
    let mut chance = SmallRng::seed_from_u64(arguments.seed);
    let mut happened = Happened::default();
    while stage.kills < arguments.kills {
        let kills = stage.kills;
        let strikes = fault(&mut stage, &mut ground.server, &mut chance, &mut happened);
        meanwhile(&mut crowd, strikes).await?;
        if stage.kills > kills
            && (stage.kills.is_multiple_of(CHECKED) || stage.kills == arguments.kills)
        {
            crowd.lively = false;
            meanwhile(&mut crowd, stage.rests()).await?;
            check(&stage).await?;
            crowd.lively = true;
            eprintln!("{} kills survived", stage.kills);
        }
    }
    let slowest = crowd.seen.replies.at(1.0) / 1000.0;
    figures(&stage, &happened, slowest, begun.elapsed(), arguments).await
}

/// The crowd lives on while something happens.
async fn meanwhile<T>(
    crowd: &mut Crowd<'_>,
    happens: impl Future<Output = Result<T>>,
) -> Result<T> {
    let living = async {
        loop {
            crowd.live(Duration::from_secs(1)).await?;
        }
    };
    tokio::select! {
        biased;
        happened = happens => happened,
        lived = living => lived,
    }
}

async fn check(stage: &Stage) -> Result<()> {
    let broken = stage.broken(true).await?;
    ensure!(
        broken.is_empty(),
        "after {} kills: {broken:#?}",
        stage.kills
    );
    let log = stage.log();
    let panicked = log.lines().find(|line| line.contains("panicked"));
    ensure!(panicked.is_none(), "the program panicked: {panicked:?}");
    Ok(())
}

/// One fault: most often a kill, now and then another.
async fn fault(
    stage: &mut Stage,
    server: &mut Server,
    chance: &mut SmallRng,
    happened: &mut Happened,
) -> Result<()> {
    match chance.random_range(0..12) {
        0 => {
            happened.falls += 1;
            server.falls().await?;
            server.comes_back().await
        }
        1 | 2 => {
            happened.storms += 1;
            storm(stage, chance).await;
            Ok(())
        }
        3 => {
            happened.half_open.0 += 1;
            happened.half_open.1 += half_open(stage, chance).await;
            Ok(())
        }
        4 => {
            happened.bursts.0 += 1;
            happened.bursts.1 += burst(stage, chance).await;
            Ok(())
        }
        _ => kill(stage, chance, happened).await,
    }
}

/// One of the lines is bad for a moment.
async fn storm(stage: &Stage, chance: &mut SmallRng) {
    let (line, rubbish) = if chance.random() {
        let rubbish = [NO_JSON, BAD_GATEWAY][chance.random_range(0..2)];
        (&stage.to_telegram, rubbish)
    } else {
        (&stage.to_database, "neither a message nor a length")
    };
    let weathers = [
        Weather::Slow(Duration::from_millis(50)),
        Weather::CutBefore,
        Weather::CutAfter,
        Weather::Rubbish(rubbish),
    ];
    let turns = line.turns();
    turns.send_replace(weathers[chance.random_range(0..weathers.len())]);
    tokio::time::sleep(Duration::from_millis(chance.random_range(50..1500))).await;
    turns.send_replace(Weather::Clear);
}

/// On one of the lines nothing arrives any more, and neither end is told; what has met this stays so.
/// Returns how many connections have.
async fn half_open(stage: &Stage, chance: &mut SmallRng) -> usize {
    let line = if chance.random() {
        &stage.to_telegram
    } else {
        &stage.to_database
    };
    let mut met = line.met();
    let before = *met.borrow();
    let enough = before + chance.random_range(1..=SILENT);
    line.turns().send_replace(Weather::Silent);
    tokio::time::timeout(LONGEST, met.wait_for(|met| *met >= enough))
        .await
        .ok();
    line.turns().send_replace(Weather::Clear);
    let after = *met.borrow();
    after - before
}

/// Telegram is too busy for a number of calls in a row; returns how many it has refused.
async fn burst(stage: &Stage, chance: &mut SmallRng) -> u32 {
    let calls = chance.random_range(BURST);
    let alone = Duration::from_secs(chance.random_range(1..=LEFT_ALONE));
    let busy = Fault::TooManyRequests(alone).but_get_updates().times(calls);
    stage.telegram.inject(busy);
    let begun = Instant::now();
    while stage.telegram.faults_left() > 0 && begun.elapsed() < LONGEST {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let refused = calls - stage.telegram.faults_left();
    stage.telegram.clear_faults();
    refused
}

async fn kill(stage: &mut Stage, chance: &mut SmallRng, happened: &mut Happened) -> Result<()> {
    let (kind, side) = KINDS[chance.random_range(0..KINDS.len())];
    stage
        .gate
        .choose(kind, side, chance.random_range(1..=FARTHEST));
    // Where nothing is going on any more, it is killed as well.
    tokio::time::timeout(LONGEST, stage.gate.struck())
        .await
        .ok();
    stage.gate.strike();
    if !stage.kill()? || !stage.kills.is_multiple_of(UNAIDED) {
        stage.leases_run_out().await?;
        return stage.start();
    }
    happened.unaided = happened.unaided.max(unaided(stage).await?);
    Ok(())
}

/// Starts the program again and helps it with nothing; returns after how long updates take effect
/// again and every row has moved that the dead one held.
async fn unaided(stage: &mut Stage) -> Result<Duration> {
    let held: Vec<(i64, Option<Uuid>)> =
        sqlx::query_as("select id, epoch from outbox where state = 'sending'")
            .fetch_all(&stage.pool)
            .await?;
    let (rows, epochs): (Vec<i64>, Vec<Option<Uuid>>) = held.into_iter().unzip();
    let updates: i64 = sqlx::query_scalar("select count(*) from updates")
        .fetch_one(&stage.pool)
        .await?;
    stage.start()?;
    let died = Instant::now();
    stage
        .until("what a dead program held", async |stage| {
            let moved = sqlx::query_scalar(
                "select (select count(*) from updates) > $3 and not exists (
                    select from outbox o join unnest($1::bigint[], $2::uuid[]) as h (id, epoch)
                        on h.id = o.id and h.epoch = o.epoch
                    where o.state in ('sending', 'ambiguous')
                )",
            )
            .bind(&rows)
            .bind(&epochs)
            .bind(updates)
            .fetch_one(&stage.pool);
            Ok(moved.await?)
        })
        .await?;
    Ok(died.elapsed())
}

async fn figures(
    stage: &Stage,
    happened: &Happened,
    slowest: f64,
    time: Duration,
    arguments: &Arguments,
) -> Result<String> {
    let count = async |sql: &'static str| -> Result<i64> {
        let counted = sqlx::query_scalar(sql).fetch_one(&stage.pool).await;
        counted.context("counting")
    };
    let updates = count("select count(*) from updates").await?;
    let parked = count("select count(*) from parked_updates").await?;
    let rows = count("select count(*) from outbox where state = 'sent'").await?;
    let repeated = stage.repeated().await?;
    Ok(format!(
        "| {} random kills under {} candidates, {} immediate stops of Postgres, {} network faults, \
         {} times a half-open line ({} connections), {} bursts of 429 ({} calls) (seed {}) | {updates} updates, {parked} parked; {rows} deliveries, {repeated} messages \
         twice | nothing lost, nothing doubled beyond that; slowest answer {slowest:.1} s, what a \
         dead program held moved again within {:.1} s unaided | {} s |",
        stage.kills,
        arguments.candidates,
        happened.falls,
        happened.storms,
        happened.half_open.0,
        happened.half_open.1,
        happened.bursts.0,
        happened.bursts.1,
        arguments.seed,
        happened.unaided.as_secs_f64(),
        time.as_secs()
    ))
}
