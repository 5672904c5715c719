//! The one test binary: chats through simulator and Postgres, and the rules of the house.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on may end where it stands"
)]

mod audits;
mod canary;
mod casework;
mod coordinating;
mod database;
mod exchange;
mod faults;
mod fence;
mod gaps;
mod gold;
mod housekeeping;
mod journey;
mod keys;
mod killed;
mod lease;
mod listings;
mod locale;
mod matching;
mod matching_cases;
mod matching_command;
mod matching_properties;
mod matching_rules;
mod occupations;
mod occupations_find;
mod offers;
mod operations;
mod outage;
mod outbox;
mod parked;
mod pathway;
mod plan;
mod postgres;
mod reading;
mod reading_calendar;
mod reading_choices;
mod reading_languages;
mod refusals;
mod reminders;
mod rendering;
mod report;
mod roles;
mod settings;
mod simulator;
mod store;
mod talk;
mod telegram;
mod together;
mod town;
mod webhook;
mod years;
