//! The one test binary: chats through simulator and Postgres, and the rules of the house.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on may end where it stands"
)]

mod database;
mod listings;
mod locale;
mod occupations;
mod postgres;
mod reading;
mod reading_calendar;
mod reading_choices;
mod settings;
mod simulator;
mod store;
