//! The bot's command menu and descriptions, by scope and language.

use std::collections::{BTreeMap, HashMap};

use super::view::Command;

/// The scope of every chat without a closer one.
pub(super) const DEFAULT_SCOPE: &str = "default";
/// The scope of private chats.
const PRIVATE_SCOPE: &str = "all_private_chats";

/// What the bot says about itself; an empty language code stands for every other language.
#[derive(Debug, Default)]
pub(super) struct Menu {
    commands: HashMap<(String, String), Vec<Command>>,
    /// Names, descriptions and short descriptions, by field and language.
    pub texts: HashMap<(&'static str, String), String>,
}

impl Menu {
    /// Sets the commands of a scope and language; none takes them away.
    pub fn set(&mut self, scope: &str, language: &str, commands: Vec<Command>) {
        let key = (scope.to_owned(), language.to_owned());
        if commands.is_empty() {
            self.commands.remove(&key);
        } else {
            self.commands.insert(key, commands);
        }
    }

    /// The commands of exactly this scope and language.
    pub fn get(&self, scope: &str, language: &str) -> &[Command] {
        let key = (scope.to_owned(), language.to_owned());
        self.commands.get(&key).map_or(&[], Vec::as_slice)
    }

    /// What a private chat's menu shows, by language.
    pub fn in_private_chats(&self) -> BTreeMap<String, Vec<Command>> {
        let mut shown = BTreeMap::from([("default".to_owned(), Vec::new())]);
        for scope in [DEFAULT_SCOPE, PRIVATE_SCOPE] {
            for ((of_scope, language), commands) in &self.commands {
                if of_scope == scope {
                    let language = if language.is_empty() {
                        "default"
                    } else {
                        language
                    };
                    shown.insert(language.to_owned(), commands.clone());
                }
            }
        }
        shown
    }
}
