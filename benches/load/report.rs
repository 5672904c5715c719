//! The tables.

use std::fmt::Write;

use crate::floor::{Floor, Kind};
use crate::round::Round;

/// The floors as a table.
pub fn floors(floors: &[Floor]) -> String {
    if floors.is_empty() {
        return String::new();
    }
    let mut table = "The floor: the least transaction of an update, and its mark (pgbench).\n\n\
        | statements | clients | updates/s | ms each |\n|---|---:|---:|---:|\n"
        .to_owned();
    for floor in floors {
        let kind = match floor.kind {
            Kind::Statements => "one by one",
            Kind::OneStatement => "all in one",
        };
        writeln!(
            table,
            "| {kind} | {} | {:.0} | {:.2} |",
            floor.clients, floor.rate, floor.milliseconds
        )
        .expect("a string takes everything");
    }
    table
}

/// The rounds as a table, each held against the floor with as many clients.
pub fn rounds(rounds: &[Round], floors: &[Floor]) -> String {
    let mut table = "The bot. Times in ms, from an update in the queue to the first call that \
        shows in the chat; processor seconds for 1,000 updates; memory in MiB.\n\n\
        | round | updates/s | of the floor | p50 | p99 | max | press p50 | press p99 | \
        messages/update | CPU bot | CPU Postgres | CPU load | peak memory | refused | stalls |\n\
        |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n"
        .to_owned();
    for round in rounds {
        table.push_str(&row(round, floors));
    }
    table
}

#[expect(clippy::cast_precision_loss, reason = "counts of a run are small")]
fn row(round: &Round, floors: &[Floor]) -> String {
    let (seen, used) = (&round.seen, round.processor);
    let updates = seen.replies.count() as f64;
    let rate = updates / round.seconds;
    let of_floor = floors
        .iter()
        .find(|floor| floor.kind == Kind::Statements && floor.clients == round.setting.at_a_time)
        .map_or("".to_owned(), |floor| format!("{:.2}", rate / floor.rate));
    let (replies, toasts) = (&seen.replies, &seen.toasts);
    let thousand = updates / 1000.0;
    format!(
        "| {} | {rate:.0} | {of_floor} | {:.1} | {:.1} | {:.1} | {:.1} | {:.1} | {:.2} | {:.3} | \
         {:.3} | {:.3} | {:.1} | {} | {} |\n",
        round.setting.name(),
        replies.at(0.5),
        replies.at(0.99),
        replies.at(1.0),
        toasts.at(0.5),
        toasts.at(0.99),
        seen.messages as f64 / updates,
        used.bot / thousand,
        used.postgres / thousand,
        used.load / thousand,
        round.memory,
        seen.refused,
        seen.stalls,
    )
}
