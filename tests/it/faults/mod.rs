//! What goes wrong around the bot: processes, lines, servers and clocks, and nothing is lost by it.

pub mod shared;
