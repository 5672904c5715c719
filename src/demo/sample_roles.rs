//! The sample roles: 64 vacancies of an invented hospital trust, as open today as on the day they
//! were written.

use time::{Date, macros::date};

use crate::matching::{Role, State};
use crate::roles::csv;

/// The day on which the file's dates were true.
const COMPILED: Date = date!(2026 - 11 - 23);

/// The sample roles, confirmed, with their dates as far from `today` as they were from the day
/// the file was compiled. Trust, hospitals and vacancies are fictional, and say so.
pub fn sample_roles(today: Date) -> Vec<Role> {
    let file = include_bytes!("roles.csv");
    let mut roles = csv::read("roles.csv", file.as_slice(), State::Confirmed)
        .expect("a test reads the sample roles");
    let shift = today - COMPILED;
    for role in &mut roles {
        role.posted = role.posted.saturating_add(shift);
        role.closes = role.closes.saturating_add(shift);
    }
    roles
}
