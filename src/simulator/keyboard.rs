//! Keyboards: `reply_markup` read strictly, kept, and written back.

use serde_json::{Map, Value, json};

use super::failure::Failure;
use super::text::{checked_link, clean};

/// The most buttons under one message.
const BUTTON_LIMIT: usize = 100;
/// The most bytes a keyboard's JSON may have.
const SIZE_LIMIT: usize = 10_240;

/// What a message brings along for its reader's thumbs.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Markup {
    /// Buttons under the message.
    Inline(Vec<Vec<Button>>),
    /// Keys in the place of the app's keyboard.
    Reply(Vec<Vec<Key>>),
    /// The app's own keyboard comes back.
    Remove,
    /// The app opens a reply.
    ForceReply,
}

/// A button under a message.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Button {
    pub text: String,
    pub action: Action,
    pub style: Option<String>,
}

/// What a button does.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Action {
    Callback(String),
    Url(String),
    Copy(String),
    /// Anything else there is, kept as it came: nobody can press it here.
    Other(String, Value),
}

/// A key of a reply keyboard.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Key {
    pub text: String,
    pub request_contact: bool,
}

impl Markup {
    /// Reads a `reply_markup`; an inline keyboard without buttons is none.
    pub fn read(value: &Value, private: bool) -> Result<Option<Markup>, Failure> {
        let object = value
            .as_object()
            .ok_or_else(|| bad("object expected as reply markup"))?;
        if value.to_string().len() > SIZE_LIMIT {
            return Err(bad("reply markup is too long"));
        }
        if let Some(rows) = object.get("inline_keyboard") {
            only(object, &["inline_keyboard"])?;
            let rows = read_rows(rows, "inline_keyboard", Button::read)?;
            return Ok(Some(rows)
                .filter(|rows| !rows.is_empty())
                .map(Markup::Inline));
        }
        if let Some(rows) = object.get("keyboard") {
            only(
                object,
                &[
                    "keyboard",
                    "is_persistent",
                    "resize_keyboard",
                    "one_time_keyboard",
                    "input_field_placeholder",
                    "selective",
                ],
            )?;
            let rows = read_rows(rows, "keyboard", |key| Key::read(key, private))?;
            return Ok(Some(Markup::Reply(rows)));
        }
        if object.get("remove_keyboard") == Some(&Value::Bool(true)) {
            only(object, &["remove_keyboard", "selective"])?;
            return Ok(Some(Markup::Remove));
        }
        if object.get("force_reply") == Some(&Value::Bool(true)) {
            only(
                object,
                &["force_reply", "input_field_placeholder", "selective"],
            )?;
            return Ok(Some(Markup::ForceReply));
        }
        Err(bad("can't parse reply keyboard markup JSON object"))
    }

    /// The `reply_markup` of a message as the Bot API returns it: inline keyboards only.
    pub fn to_json(&self) -> Option<Value> {
        let Markup::Inline(rows) = self else {
            return None;
        };
        let rows: Vec<Vec<Value>> = rows
            .iter()
            .map(|row| row.iter().map(Button::to_json).collect())
            .collect();
        Some(json!({"inline_keyboard": rows}))
    }
}

impl Button {
    fn read(value: &Value) -> Result<Button, Failure> {
        let wrong = |what: &str| bad(format!("can't parse inline keyboard button: {what}"));
        let object = value.as_object().ok_or_else(|| wrong("Object expected"))?;
        let text =
            label(object).ok_or_else(|| bad("inline keyboard button text must be non-empty"))?;
        let style = match object.get("style") {
            None => None,
            Some(Value::String(style))
                if ["danger", "success", "primary"].contains(&style.as_str()) =>
            {
                Some(style.clone())
            }
            Some(_) => return Err(wrong("Invalid button style specified")),
        };
        let mut actions = object
            .iter()
            .filter(|(name, _)| !["text", "style"].contains(&name.as_str()));
        let Some((name, content)) = actions.next() else {
            return Err(wrong("Text buttons are unallowed in the inline keyboard"));
        };
        if actions.next().is_some() {
            return Err(wrong("Exactly one of the optional fields must be used"));
        }
        let string = |content: &Value| content.as_str().map(str::to_owned);
        let action = match name.as_str() {
            "callback_data" => string(content)
                .filter(|data| (1..=64).contains(&data.len()))
                .map(Action::Callback)
                .ok_or_else(|| bad("BUTTON_DATA_INVALID"))?,
            "url" => string(content)
                .and_then(|url| checked_link(&url))
                .map(Action::Url)
                .ok_or_else(|| bad("BUTTON_URL_INVALID"))?,
            "copy_text" => content["text"]
                .as_str()
                .filter(|text| (1..=256).contains(&text.chars().count()))
                .map(|text| Action::Copy(text.to_owned()))
                .ok_or_else(|| bad("BUTTON_COPY_TEXT_INVALID"))?,
            "web_app"
            | "login_url"
            | "switch_inline_query"
            | "switch_inline_query_current_chat"
            | "switch_inline_query_chosen_chat"
            | "callback_game"
            | "pay" => Action::Other(name.clone(), content.clone()),
            _ => return Err(wrong(&format!("Unknown field \"{name}\""))),
        };
        Ok(Button {
            text,
            action,
            style,
        })
    }

    fn to_json(&self) -> Value {
        let mut json = json!({"text": self.text});
        match &self.action {
            Action::Callback(data) => json["callback_data"] = json!(data),
            Action::Url(url) => json["url"] = json!(url),
            Action::Copy(text) => json["copy_text"] = json!({"text": text}),
            Action::Other(name, content) => json[name] = content.clone(),
        }
        if let Some(style) = &self.style {
            json["style"] = json!(style);
        }
        json
    }
}

impl Key {
    fn read(value: &Value, private: bool) -> Result<Key, Failure> {
        let wrong = |what: &str| bad(format!("can't parse keyboard button: {what}"));
        if let Some(text) = value.as_str() {
            return Key::read(&json!({"text": text}), private);
        }
        let object = value.as_object().ok_or_else(|| wrong("Object expected"))?;
        only(object, &["text", "request_contact", "style"])?;
        let text = label(object).ok_or_else(|| bad("keyboard button text must be non-empty"))?;
        let request_contact = match object.get("request_contact") {
            None => false,
            Some(Value::Bool(wanted)) => *wanted,
            Some(_) => return Err(wrong("Field \"request_contact\" must be a Boolean")),
        };
        if request_contact && !private {
            return Err(bad("phone number can be requested in private chats only"));
        }
        Ok(Key {
            text,
            request_contact,
        })
    }
}

fn read_rows<T>(
    rows: &Value,
    name: &str,
    read: impl Fn(&Value) -> Result<T, Failure>,
) -> Result<Vec<Vec<T>>, Failure> {
    let wrong = || bad(format!("field \"{name}\" must be an Array of Arrays"));
    let mut kept = Vec::new();
    for row in rows.as_array().ok_or_else(wrong)? {
        let row: Vec<T> = row
            .as_array()
            .ok_or_else(wrong)?
            .iter()
            .map(&read)
            .collect::<Result<_, _>>()?;
        if !row.is_empty() {
            kept.push(row);
        }
    }
    if kept.iter().map(Vec::len).sum::<usize>() > BUTTON_LIMIT {
        return Err(bad("reply markup is too long"));
    }
    Ok(kept)
}

fn label(object: &Map<String, Value>) -> Option<String> {
    let text = clean(object.get("text")?.as_str()?).trim().to_owned();
    (!text.is_empty()).then_some(text)
}

/// The real server ignores fields it does not know; a typo should not pass here.
fn only(object: &Map<String, Value>, known: &[&str]) -> Result<(), Failure> {
    match object.keys().find(|name| !known.contains(&name.as_str())) {
        Some(name) => Err(bad(format!("unknown field \"{name}\" in reply markup"))),
        None => Ok(()),
    }
}

fn bad(what: impl AsRef<str>) -> Failure {
    Failure::bad_request(what)
}
