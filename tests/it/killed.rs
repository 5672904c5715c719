//! The real program, killed with `kill -9` at commits and at calls: nothing is lost or doubled.
//!
//! Here the points are chosen evenly; `./dev soak` goes through every one of them.

use std::path::{Path, PathBuf};

use crate::database::Database;
use crate::faults::shared::gate::{KINDS, Kind, Side};
use crate::faults::shared::journey::{Kills, Told, play};
use crate::faults::shared::stage::{Footing, Stage};

/// After how many commits the program dies again.
const COMMITS: usize = 7;

/// After how many calls the program dies again.
const CALLS: usize = 6;

/// The fewest kills of one journey, so that all four together have 20.
const FEWEST: usize = 5;

/// Something done on a stage of its own, on this database.
pub async fn on_stage(
    database: &str,
    done: impl AsyncFnOnce(&mut Stage) -> anyhow::Result<Told>,
) -> anyhow::Result<Told> {
    let name = format!("stage-{}", uuid::Uuid::new_v4());
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir(&scratch)?;
    let footing = Footing {
        database: database.to_owned(),
        scratch: scratch.clone(),
        binary: PathBuf::from(env!("CARGO_BIN_EXE_stepward")),
    };
    let mut stage = Stage::new(footing).await?;
    let told = done(&mut stage).await;
    let told = told.map_err(|error| error.context(format!("it said:\n{}", stage.log())));
    drop(stage);
    std::fs::remove_dir_all(&scratch)?;
    told
}

/// Plays the journey, and then looks at the stage.
async fn journey(kills: Kills, then: impl AsyncFn(&Stage)) -> Told {
    let database = Database::fresh().await;
    let told = on_stage(database.url(), async |stage: &mut Stage| {
        let told = play(stage, kills).await?;
        then(stage).await;
        Ok(told)
    });
    told.await
        .unwrap_or_else(|error| panic!("{kills:?}: {error:#}"))
}

#[expect(
    clippy::print_stdout,
    reason = "the figures are wanted beside the result"
)]
async fn is_killed(kind: Kind, side: Side, every: usize) {
    let told = journey(Kills::Every(kind, side, every), async |_| {}).await;
    println!("{kind:?}, {side:?}: killed {} times", told.kills);
    assert!(told.kills >= FEWEST, "killed {} times only", told.kills);
}

#[tokio::test]
async fn a_program_that_lives_does_all_of_the_journey_at_once() {
    let told = journey(Kills::None, async |_| {}).await;
    assert_eq!(told.kills, 0);
    assert!(told.commits > 40 && told.calls > 30, "{told:?}");
}

/// While it asks who it is, sets its commands and takes its leases.
#[tokio::test]
async fn killed_while_it_starts_it_starts_again() {
    for (kind, side) in KINDS {
        let told = journey(Kills::Once(kind, side, 2), async |_| {}).await;
        assert_eq!(told.kills, 1);
    }
}

/// A check that never fails would say nothing.
#[tokio::test]
async fn the_check_sees_whatever_is_broken() {
    let breaks = [
        (
            "delete from updates where update_id = (select max(update_id) from updates)",
            "an update was neither effected nor parked",
        ),
        (
            "insert into updates values (700000001, 1, now())",
            "an update was effected that nobody handed out",
        ),
        (
            "insert into parked_updates values (700000001, 2, null, '', '', now())",
            "a parked update may take effect again",
        ),
        (
            "delete from outbox where recipient = 'candidate' and message is not null",
            "messages stand in a chat that no row sent",
        ),
        (
            "update outbox set message = 7000 where recipient = 'group' and message is not null",
            "a row counts as sent, and its message is not there",
        ),
        (
            "update outbox set unclear = 3, class = 1 where recipient = 'caseworker'",
            "a message may have been sent three times",
        ),
        (
            "update claims set ended_at = now()",
            "a case has two owners, or another than its claim says",
        ),
        (
            "update outbox set lane = '00000000-0000-0000-0000-000000000000',
            message = 100000 - id where recipient = 'caseworker' and message is not null",
            "a lane is out of order",
        ),
        (
            "update outbox set state = 'dead' where recipient = 'group'",
            "a row was given up",
        ),
        (
            "update outbox set state = 'sending', leased_until = now() - interval '11 seconds'",
            "a row is being sent for more than 30 seconds",
        ),
    ];
    let breaking = async |stage: &Stage| {
        for (sql, seen) in breaks {
            let before = stage.broken(false).await.unwrap();
            let is_seen = |line: &String| line.starts_with(seen);
            assert!(!before.iter().any(is_seen), "{seen}: {before:#?}");
            sqlx::query(sql).execute(&stage.pool).await.unwrap();
            let after = stage.broken(false).await.unwrap();
            assert!(after.iter().any(is_seen), "{seen}: {after:#?}");
        }
        let at_rest = stage.broken(true).await.unwrap();
        assert!(
            at_rest
                .iter()
                .any(|line| line.starts_with("a row still waits"))
        );
    };
    journey(Kills::None, breaking).await;
}

#[tokio::test]
async fn killed_before_commits_it_loses_and_doubles_nothing() {
    is_killed(Kind::Commit, Side::Before, COMMITS).await;
}

#[tokio::test]
async fn killed_after_commits_it_loses_and_doubles_nothing() {
    is_killed(Kind::Commit, Side::After, COMMITS).await;
}

#[tokio::test]
async fn killed_before_calls_it_loses_and_doubles_nothing() {
    is_killed(Kind::Call, Side::Before, CALLS).await;
}

#[tokio::test]
async fn killed_after_calls_it_loses_and_doubles_nothing() {
    is_killed(Kind::Call, Side::After, CALLS).await;
}
