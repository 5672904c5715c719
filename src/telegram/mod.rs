//! The Bot API: updates read into what was heard, messages sent and replies judged.
//!
//! Only the client and the types of teloxide are used. Updates stay raw JSON, of which the few
//! fields needed are read: a text with an entity that a typed reader does not know would lose its
//! words. Replies are judged by a table of our own ([`Failure`], [`Verdict`]), because what the
//! server says is more than a typed error knows. No error carries the token or anybody's words.

mod bot;
mod call;
mod failure;
mod fetch;
mod keyboard;
mod read;
mod send;
mod updates;
mod verdict;
mod webhook;

pub use bot::{Me, Membership, Telegram};
pub use failure::Failure;
pub use read::{Incoming, What, read};
pub use send::Target;
pub use updates::{NoUpdates, update_id};
pub use verdict::Verdict;
pub use webhook::WebhookInfo;
