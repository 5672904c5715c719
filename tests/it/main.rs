//! The one test binary: chats through simulator and Postgres, and the rules of the house.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on may end where it stands"
)]

mod database;
mod postgres;
mod settings;
mod simulator;
