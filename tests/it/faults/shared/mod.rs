//! What tests of faults stand on, and the soak with them: the real program between two lines that
//! can be cut, a short journey, and the one check of what must hold afterwards.
//!
//! ```text
//! simulator <- CallLine <- Line <- stepward serve -> Line -> CommitLine -> Postgres
//!                  |        |                          |        |
//!                  |        +------ bad weather -------+        |
//!                  +----------------- Gate ---------------------+
//! ```

pub mod calls;
pub mod commits;
pub mod gate;
pub mod invariants;
pub mod journey;
pub mod server;
pub mod stage;
pub mod weather;
mod wire;
