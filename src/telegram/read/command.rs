//! Commands: `/name`, `/name@bot`, and what stands after them.

use crate::conversation::{CaseCode, Command, Said};

/// What words that begin with a slash are.
pub(super) enum Slash {
    /// A command for this bot.
    Ours(Said),
    /// A command for another bot.
    Theirs,
    /// Words, for all that.
    Words,
}

/// Reads words for the bot of this username; without one, as in a private chat, whatever bot is
/// named is this one.
pub(super) fn slash(words: &str, username: Option<&str>) -> Slash {
    let Some(line) = words.trim_start().strip_prefix('/') else {
        return Slash::Words;
    };
    let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    // Keyboards of phones like to end a sentence.
    let first = first.trim_end_matches(|end: char| !is_name(end));
    let (name, addressed) = match first.split_once('@') {
        Some((name, bot)) => (name, username.is_none_or(|me| me.eq_ignore_ascii_case(bot))),
        None => (first, true),
    };
    if name.is_empty() || !name.chars().all(is_name) {
        return Slash::Words;
    }
    if !addressed {
        return Slash::Theirs;
    }
    Slash::Ours(command(&name.to_ascii_lowercase(), rest.trim()))
}

fn command(name: &str, rest: &str) -> Said {
    Said::Command(match name {
        "start" => return Said::Start(payload(rest)),
        "help" => Command::Help,
        "language" => Command::Language,
        "mydata" => Command::MyData,
        "forget" => Command::Forget,
        "hide" => Command::Hide,
        "pause" => Command::Pause,
        "person" => Command::Person,
        "review" => Command::Review,
        "roles" => Command::Roles,
        "steps" => Command::Steps,
        "menu" => Command::Menu,
        "cases" => Command::Cases,
        "case" => Command::Case(CaseCode::read(rest).as_str().to_owned()),
        _ => Command::Unknown,
    })
}

/// The payload of a link; anything else behind `/start` was typed and means nothing.
fn payload(rest: &str) -> Option<String> {
    let fits = (1..=64).contains(&rest.len())
        && rest
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    fits.then(|| rest.to_owned())
}

fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}
