//! The menu of commands that Telegram shows beside the field where people type.

use crate::locale::{Arguments, Catalogue, Language};
use crate::telegram::Telegram;

/// The commands of a candidate's menu, in its order.
const COMMANDS: [&str; 11] = [
    "menu", "roles", "steps", "review", "person", "language", "mydata", "pause", "hide", "forget",
    "help",
];

/// Tells Telegram the menu in each language.
///
/// # Errors
/// Telegram does not take it.
pub(super) async fn tell_commands(
    telegram: &Telegram,
    catalogue: &Catalogue,
) -> anyhow::Result<()> {
    let described = |language: Language| -> Vec<(&'static str, String)> {
        let text = |name: &str| {
            catalogue.text(language, &format!("command-{name}"), None, Arguments::NONE)
        };
        COMMANDS.iter().map(|name| (*name, text(name))).collect()
    };
    let tell = async |code: Option<&str>, language: Language| {
        let told = telegram.set_commands(code, &described(language)).await;
        told.map_err(|failure| anyhow::anyhow!("cannot set the bot's commands: {failure}"))
    };
    tell(None, Language::ENGLISH).await?;
    let mut told: Vec<&str> = vec![];
    for language in catalogue.spoken() {
        // Two languages may share a code; the first spoken one has it.
        if let Some(code) = language.telegram_code().filter(|code| !told.contains(code)) {
            tell(Some(code), language).await?;
            told.push(code);
        }
    }
    Ok(())
}
