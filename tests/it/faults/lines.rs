//! Bad lines between the bot and Telegram, and between the bot and its database, during a journey.

use std::sync::Arc;
use std::time::Duration;

use sqlx::PgPool;
use stepward::outbox::Outbox;
use stepward::telegram::Telegram;

use super::shared::journey::{Kills, play};
use super::shared::stage::Stage;
use super::shared::weather::{BAD_GATEWAY, Line, NO_JSON, Weather};
use crate::database::Database;
use crate::killed::on_stage;
use crate::town::Town;

/// How much is late before a slow line is a fast one again.
const LATE: usize = 20;

/// After how many more commits it turns bad again.
const APART: usize = 7;

/// Whether something waits to be sent once more: lost a second time, it would not come any more.
async fn in_doubt(pool: &PgPool) -> bool {
    let doubt = "select exists (select from outbox
        where unsettled and (state = 'ambiguous' or unclear > 0))";
    sqlx::query_scalar(doubt).fetch_one(pool).await.unwrap()
}

/// The journey comes to its end, whole, through all of this on one of its lines. What breaks the line
/// is over when so much has met it.
async fn comes_through(weathers: &[Weather], meet: usize, line: fn(&Stage) -> &Line) {
    let database = Database::fresh().await;
    on_stage(database.url(), async |stage: &mut Stage| {
        let (turns, mut met) = (line(stage).turns(), line(stage).met());
        let (gate, pool) = (stage.gate.clone(), stage.pool.clone());
        let changing = async {
            for (number, weather) in weathers.iter().enumerate() {
                let mut watch = gate.watch();
                while gate.passed().0 < (number + 1) * APART || in_doubt(&pool).await {
                    watch.next().await;
                }
                let meet = match weather {
                    Weather::Slow(_) => LATE,
                    Weather::Clear
                    | Weather::CutBefore
                    | Weather::CutAfter
                    | Weather::Silent
                    | Weather::Rubbish(_) => meet,
                };
                let over = *met.borrow() + meet;
                turns.send_replace(*weather);
                // The line is in our own hands: it does not go before this is over.
                met.wait_for(|met| *met >= over).await.ok();
                turns.send_replace(Weather::Clear);
            }
        };
        let (told, ()) = tokio::join!(play(stage, Kills::None), changing);
        told
    })
    .await
    .unwrap();
}

#[tokio::test]
async fn a_bad_line_to_telegram_loses_nothing() {
    let weathers = [
        Weather::Slow(Duration::from_millis(40)),
        Weather::CutBefore,
        Weather::CutAfter,
        Weather::Rubbish(NO_JSON),
        Weather::Rubbish(BAD_GATEWAY),
    ];
    // One at a time, so that no message is lost a second time.
    comes_through(&weathers, 1, |stage| &stage.to_telegram).await;
}

#[tokio::test]
async fn a_line_to_the_database_that_falls_silent_is_given_up() {
    comes_through(&[Weather::Silent], 2, |stage| &stage.to_database).await;
}

#[tokio::test]
async fn a_bad_line_to_the_database_loses_nothing() {
    let weathers = [
        Weather::Slow(Duration::from_millis(20)),
        Weather::CutBefore,
        Weather::CutAfter,
        Weather::Rubbish("neither a message nor a length"),
    ];
    comes_through(&weathers, 4, |stage| &stage.to_database).await;
}

/// What was said into a silent line is unknown; it was not heard, so it is said once more.
#[tokio::test]
async fn what_a_silent_line_to_telegram_has_swallowed_is_said_again() {
    let town = Town::new().await;
    town.bot.store.sends_at_once(0);
    let amina = town.telegram.create_person("Amina", None, "en");
    town.telegram.start_bot(amina, None).unwrap();
    let updates = town.fetched().await;
    town.bot.intake.take_all(updates).await.unwrap();
    let far = town.telegram.url().trim_start_matches("http://");
    let line = Line::to(far.parse().unwrap()).await.unwrap();
    let token = town.telegram.token().to_owned().into();
    let telegram = Telegram::new(&token, &format!("http://{}", line.address())).unwrap();
    let clock = Arc::clone(&town.telegram);
    let sender = Outbox::new(
        town.bot.store.clone(),
        telegram.patient_for(Duration::from_millis(300)),
        town.bot.intake.clone(),
        Arc::new(move || clock.now()),
    );
    line.turns().send_replace(Weather::Silent);
    assert_eq!(sender.drain().await.unwrap(), 0);
    let counts = town.bot.store.counts().await.unwrap();
    assert_eq!((counts.ambiguous, counts.dead), (1, 0), "{counts:?}");
    line.turns().send_replace(Weather::Clear);
    town.time_runs_out().await;
    assert_eq!(sender.drain().await.unwrap(), 1);
    assert_eq!(
        town.known(amina).messages().len(),
        2,
        "Start, and the languages"
    );
    town.end().await;
}
