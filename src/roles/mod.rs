//! Importers that bring hospital roles in.
//!
//! - [`csv`]: the program's own table, one role a row.

mod cell;
pub mod csv;
mod row;
