//! Reports: from what the store has counted to the lines that somebody reads. They name nobody, and
//! a number of people so small that it could is not told ([`masking`]).

pub mod gaps;
pub mod masking;
pub mod questions;
