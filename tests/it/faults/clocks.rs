//! Clocks that jump: by an hour, by a day, backwards, and over the change to summer time.

use time::Duration;
use time::macros::datetime;

use crate::town::{Town, admitted};

#[tokio::test]
async fn a_clock_that_jumps_loses_no_answer_and_no_message() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    town.clock_jumps(Duration::hours(1));
    hana.says("Hana").await;
    town.clock_jumps(Duration::days(1));
    hana.says("B18").await;
    town.clock_jumps(Duration::days(-3));
    hana.presses("Yes, any job").await;
    town.clock_jumps(Duration::hours(-1));
    hana.presses("Work now, and").await;
    town.clock_jumps(Duration::days(40));
    hana.presses("Both").await;
    assert!(hana.hears().contains("Step 6 of"), "{}", hana.hears());
    answers(&town, 5).await;
    town.end().await;
}

#[tokio::test]
async fn the_hour_that_summer_time_leaves_out_loses_nothing() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    // In Birmingham the clock goes from 1:00 to 2:00 on this night.
    let night = datetime!(2026-03-29 00:59:30 UTC) - town.telegram.now();
    town.telegram.advance(night);
    hana.says("Hana").await;
    assert!(hana.hears().contains("Step 2 of"));
    town.telegram.advance(Duration::minutes(1));
    hana.says("B18").await;
    assert!(hana.hears().contains("Step 3 of"));
    // And back again, when an hour comes twice.
    let night = datetime!(2026-10-25 00:59:30 UTC) - town.telegram.now();
    town.telegram.advance(night);
    hana.says("/start").await;
    hana.presses("Yes, any job").await;
    town.telegram.advance(Duration::minutes(1));
    hana.presses("Work now, and").await;
    answers(&town, 4).await;
    town.end().await;
}

async fn answers(town: &Town, expected: i64) {
    let answers: i64 = sqlx::query_scalar("select count(*) from answers")
        .fetch_one(&town.database.pool())
        .await
        .unwrap();
    assert_eq!(answers, expected);
}
