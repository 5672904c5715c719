//! What goes wrong around the bot: processes, lines, servers and clocks, and nothing is lost by it.

mod clocks;
mod database;
mod lines;
mod replicas;
mod rolling;
pub mod shared;
mod versions;
