//! Reports: from what the store has counted to the lines that somebody reads. They name nobody, and
//! a number of people so small that it could is not told. What follows from subtracting one told
//! number from another is not hidden: a report is for whoever runs the bot.

pub mod questions;

/// The fewest people that a report tells the number of; where nobody is meant it says so.
const FEWEST: i64 = 5;

/// A number of people, as a report tells it.
fn people(count: i64) -> String {
    if (1..FEWEST).contains(&count) {
        format!("<{FEWEST}")
    } else {
        count.to_string()
    }
}
