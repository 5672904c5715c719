//! A strict Telegram Bot API over HTTP with chats in memory, and what a person does in it.
