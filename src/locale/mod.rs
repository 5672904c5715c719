//! Languages, texts, direction and isolation: a `Say` becomes a message.
//!
//! The texts are Fluent files, `locales/<language>/*.ftl`, the same file names in each language.
//! What a text is for follows from its key ([`Form`]): `button-...`, `option-...` and the attribute
//! `.button` are buttons (plain text, 34 cells), `toast-...` and `.toast` are toasts, `command-...`
//! describes a command in Telegram's menu, `topic-...` names a case's topic; all else is a message
//! in Telegram's HTML.
//!
//! To add a language: make its folder and name it once in `sources.rs`.

mod bundle;
mod catalogue;
pub mod check;
mod direction;
mod form;
mod language;
mod number;
mod pseudo;
mod render;
mod review;
mod sources;
mod value;

pub use catalogue::Catalogue;
pub use direction::{for_copying, row};
pub use form::Form;
pub use language::{Category, Direction, Language, Script};
pub use pseudo::{hard_coded_words, pseudo};
pub use render::{Naming, calendar_title, render, topic_name};
pub use review::{Allowed, Review, Standing, fingerprint};
pub use sources::{Source, built_in};
pub use value::{Arguments, LONGEST_TEXT, LONGEST_WORDS, Value, escape, safe, safe_words};
