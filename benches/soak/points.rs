//! Every point there is: the journey once for each of its commits and calls, killed just before and
//! just after.

use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::Ground;
use crate::shared::gate::{KINDS, Kind};
use crate::shared::journey::{Kills, Told, play};

/// Goes through all of them; returns the figures.
pub async fn go_through(ground: &Ground) -> Result<String> {
    let begun = Instant::now();
    let calm = journey(ground, Kills::None).await?;
    let (mut kills, mut passed) = (0, 0);
    let mut broken = vec![];
    for (kind, side) in KINDS {
        let points = match kind {
            Kind::Commit => calm.commits,
            Kind::Call => calm.calls,
        };
        eprintln!("{points} points: {side:?} each {kind:?}");
        for number in 1..=points {
            match journey(ground, Kills::Once(kind, side, number)).await {
                Ok(told) => {
                    kills += told.kills;
                    // A heartbeat more or less changes how many there are.
                    passed += usize::from(told.kills == 0);
                }
                Err(error) => {
                    eprintln!("{error:#}");
                    broken.push(format!("{side:?} {kind:?} {number}"));
                }
            }
        }
    }
    ensure!(broken.is_empty(), "it is not whole again after {broken:?}");
    let (commits, calls, seconds) = (calm.commits, calm.calls, begun.elapsed().as_secs());
    Ok(format!(
        "| a journey of {commits} commits and {calls} calls, killed before and after each | \
         {kills} kills, {passed} points not met | nothing lost, nothing doubled | {seconds} s |"
    ))
}

async fn journey(ground: &Ground, kills: Kills) -> Result<Told> {
    let mut stage = ground.stage().await?;
    let told = play(&mut stage, kills).await;
    told.with_context(|| format!("{kills:?}; the program said:\n{}", stage.log()))
}
