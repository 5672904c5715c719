//! Stepward guides skilled migrants and refugees, in their own language and inside Telegram, from
//! what they can do to the hospital role that fits and the person who helps them there.
//!
//! # The map
//!
//! ```text
//!  floor 7   main
//!  floor 6   demo  commands  check
//!  floor 5   serve
//!  floor 4   ingress  outbox  reminders  housekeeping  operations
//!  floor 3   intake  content  roles  report
//!  floor 2   telegram  store  locale*        the Bot API is known to telegram, SQL to store
//!  floor 1   conversation*                   * pure: no IO, no clock, no chance, no async
//!  floor 0   matching*  pathway*  exchange*
//!  ground    audit*  occupations*  message*
//!            what everybody may use: fault  fold  phrases  measures  chart
//!            beside them, knowing nobody: settings  postgres  simulator
//! ```
//!
//! A module uses only what stands below it; a test holds the table.
//!
//! # An update's way
//!
//! 1. [`ingress`] brings it in, by long polling or by a webhook; it is confirmed to Telegram only
//!    when step 6 is over, or when it was parked after several tries.
//! 2. [`telegram::read`] makes it something heard.
//! 3. [`intake`] asks outside what must be known (is this person in the group right now?), opens a
//!    transaction, stops if the update is known, locks everybody concerned and loads the scene.
//! 4. [`conversation::turn`] decides: facts and replies, as values.
//! 5. [`store`] records the facts, [`locale::render`] words the replies, the outbox's rows keep
//!    them.
//! 6. Commit. Then [`outbox`] sends, and judges what Telegram answers.
//!
//! Updates that come together and concern their senders alone share one transaction; where it fails,
//! and for all others, each has its own.
//!
//! # What always holds
//!
//! - Where a candidate stands is never stored: it follows from recorded facts
//!   ([`conversation::Journey::stage`]). So the script may change while people are in the middle.
//! - Answers are kept under stable ids, never under wording; an answer stops counting when its
//!   question no longer applies, and counts again when it does ([`mod@audit::counting`]).
//! - An update takes effect once: its id is written in the transaction of its effect.
//! - A row of the outbox is somebody's by its state, its epoch and its lease; when its sender dies it
//!   is one of which nobody knows whether it was sent, and is decided on by its kind.
//! - No network call happens inside a transaction but the database's own.
//! - The caseworkers' group sees codes and states, never content.
//! - `store`'s `record` and `locale`'s `render` are exhaustive matches: a new fact or message does
//!   not compile until it is stored and worded.
//! - Two clocks: domain time is an argument; only leases and retries use the database's own.
//! - Nothing personal is logged: ids only, and no line of a library's ([`operations::logging`]).

pub mod audit;
pub mod chart;
pub mod check;
pub mod commands;
pub mod content;
pub mod conversation;
pub mod demo;
pub mod exchange;
pub mod fault;
pub mod fold;
pub mod housekeeping;
pub mod ingress;
pub mod intake;
pub mod locale;
pub mod matching;
pub mod measures;
pub mod message;
pub mod occupations;
pub mod operations;
pub mod outbox;
pub mod pathway;
pub mod phrases;
pub mod postgres;
pub mod reminders;
pub mod report;
pub mod roles;
pub mod serve;
pub mod settings;
pub mod simulator;
pub mod store;
pub mod telegram;
