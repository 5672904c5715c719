//! How text becomes an answer: pure functions from what a person types to a value, or the reason
//! why it was not understood.

mod calendar;
mod clean;
mod counted;
mod date;
mod digits;
mod lexicon;
mod misread;
mod number;
mod option;
mod pieces;
mod span;
mod words;
mod year;
mod yes_no;

pub use calendar::{ethiopian_began, ethiopian_has_begun, persian_began};
pub use clean::clean;
pub use date::date;
pub use digits::latin_digits;
pub use misread::Misread;
pub use number::number;
pub use option::{option, several};
pub use span::{Span, span};
pub use words::faults_in_words;
pub use year::{Year, year};
pub use yes_no::yes_no;
