//! What tests of faults stand on, and the soak with them: the real program between two lines that
//! can be cut, a short journey, and the one check of what must hold afterwards.
//!
//! ```text
//! simulator <- calls::CallLine <- stepward serve -> commits::CommitLine -> Postgres
//!                      \______________ gate::Gate _____________/
//! ```

pub mod calls;
pub mod commits;
pub mod gate;
pub mod invariants;
pub mod journey;
pub mod stage;
mod wire;
