//! The report on what stands between people and roles: "at least 10 people lack one part of the
//! English test". It is for coordinators and for the hospital, and names nobody.
//!
//! People are counted role by role ([`Gaps`]), the numbers are masked as they hang together
//! ([`lines`]), and what is left is told as a picture, a table and a file. Nothing in it comes from
//! an answer's own words, and nobody's language is in it.

mod counting;
mod english;
mod gap;
mod lines;
mod picture;
mod table;
mod words;

pub use counting::{ByGap, Gaps, OfProfession, OfRole};
pub use english::{English, TestPart};
pub use gap::{Gap, Near, near};
pub use lines::{About, Line, What, lines};
pub use picture::chart;
pub use table::{csv, table};
