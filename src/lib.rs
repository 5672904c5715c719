//! Stepward guides skilled migrants and refugees, in their own language and inside Telegram, from
//! what they can do to the hospital role that fits and the person who helps them there.

pub mod audit;
pub mod content;
pub mod conversation;
pub mod fault;
pub mod fold;
pub mod housekeeping;
pub mod ingress;
pub mod intake;
pub mod locale;
pub mod matching;
pub mod message;
pub mod occupations;
pub mod outbox;
pub mod pathway;
pub mod phrases;
pub mod postgres;
pub mod roles;
pub mod settings;
pub mod simulator;
pub mod store;
pub mod telegram;
