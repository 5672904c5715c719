//! The bot's command menu, name and descriptions.

use serde_json::{Value, json};

use crate::simulator::commands::DEFAULT_SCOPE;
use crate::simulator::failure::Failure;
use crate::simulator::parameters::Call;
use crate::simulator::state::State;
use crate::simulator::view::Command;

/// `setMyCommands`.
pub(super) fn set(state: &mut State, call: &Call) -> Result<Value, Failure> {
    let (scope, language) = (scope(call)?, language(call)?);
    let listed = call.value("commands").and_then(Value::as_array);
    let commands: Vec<Command> = listed
        .into_iter()
        .flatten()
        .map(command)
        .collect::<Result<_, _>>()?;
    if commands.len() > 100 {
        return Err(Failure::bad_request("BOT_COMMANDS_TOO_MUCH"));
    }
    state.menu.set(&scope, language, commands);
    Ok(json!(true))
}

/// `getMyCommands`: of exactly this scope and language, nothing is inherited.
pub(super) fn get(state: &mut State, call: &Call) -> Result<Value, Failure> {
    Ok(json!(state.menu.get(&scope(call)?, language(call)?)))
}

/// `deleteMyCommands`.
pub(super) fn delete(state: &mut State, call: &Call) -> Result<Value, Failure> {
    state.menu.set(&scope(call)?, language(call)?, Vec::new());
    Ok(json!(true))
}

/// `setMyName`, `setMyDescription`, `setMyShortDescription`; an empty text takes it away.
pub(super) fn set_text(
    state: &mut State,
    call: &Call,
    field: &'static str,
    limit: usize,
) -> Result<Value, Failure> {
    let language = language(call)?.to_owned();
    let text = call.text(field);
    if text.chars().count() > limit {
        return Err(Failure::bad_request(format!(
            "{} is too long",
            field.replace('_', " ")
        )));
    }
    if field == "name" && language.is_empty() && !text.is_empty() {
        state.bot.first_name = text.to_owned();
    }
    state.menu.texts.insert((field, language), text.to_owned());
    Ok(json!(true))
}

/// `getMyName`, `getMyDescription`, `getMyShortDescription`: a language without a text of its own
/// shows the one for every other language.
pub(super) fn get_text(
    state: &mut State,
    call: &Call,
    field: &'static str,
) -> Result<Value, Failure> {
    let texts = &state.menu.texts;
    let in_language = |language: &str| {
        texts
            .get(&(field, language.to_owned()))
            .filter(|text| !text.is_empty())
            .cloned()
    };
    let name = (field == "name").then(|| state.bot.first_name.clone());
    let text = in_language(language(call)?)
        .or_else(|| in_language(""))
        .or(name);
    Ok(json!({field: text.unwrap_or_default()}))
}

fn command(value: &Value) -> Result<Command, Failure> {
    let wrong = |what: &str| Failure::bad_request(what);
    let field = |name: &str| value[name].as_str().map(str::trim).unwrap_or_default();
    let fields = value.as_object().map_or(0, serde_json::Map::len);
    if fields != 2 {
        return Err(wrong("can't parse BotCommand"));
    }
    let (name, description) = (field("command"), field("description"));
    let name = name.strip_prefix('/').unwrap_or(name);
    if name.is_empty() {
        return Err(wrong("command must be non-empty"));
    }
    if name.chars().count() > 32 {
        return Err(wrong("command length must not exceed 32"));
    }
    let valid = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if !name.chars().all(valid) {
        return Err(wrong("BOT_COMMAND_INVALID"));
    }
    if description.is_empty() {
        return Err(wrong("command description must be non-empty"));
    }
    if description.chars().count() > 256 {
        return Err(wrong("command description length must not exceed 256"));
    }
    Ok(Command {
        command: name.to_owned(),
        description: description.to_owned(),
    })
}

/// Two lower-case letters, or nothing.
fn language(call: &Call) -> Result<&str, Failure> {
    let code = call.text("language_code");
    let valid =
        code.is_empty() || (code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase()));
    if valid {
        Ok(code)
    } else {
        Err(Failure::bad_request("invalid language code specified"))
    }
}

fn scope(call: &Call) -> Result<String, Failure> {
    let Some(scope) = call.value("scope") else {
        return Ok(DEFAULT_SCOPE.to_owned());
    };
    let wrong = || Failure::bad_request("can't parse BotCommandScope");
    let name = scope["type"].as_str().ok_or_else(wrong)?;
    let of = |field: &str| scope[field].as_i64().ok_or_else(wrong);
    match name {
        "default" | "all_private_chats" | "all_group_chats" | "all_chat_administrators" => {
            Ok(name.to_owned())
        }
        "chat" | "chat_administrators" => Ok(format!("{name} {}", of("chat_id")?)),
        "chat_member" => Ok(format!("{name} {} {}", of("chat_id")?, of("user_id")?)),
        _ => Err(Failure::bad_request("unsupported type specified")),
    }
}
