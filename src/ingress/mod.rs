//! How updates come in and when they are confirmed.

pub mod lease;
pub mod polling;
pub mod webhook;
