//! What a call was given, checked against the table of methods.
//!
//! The real server ignores parameters it does not know and reads many wrong types as absent; here
//! both are errors.

mod method;
mod table;

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::failure::Failure;
use super::reading::File;
use table::{Kind, METHODS, Parameter, SENDING};

pub(super) use method::Method;

/// What a request carried: values as they came, and uploads by the name of their part.
#[derive(Debug, Default)]
pub(super) struct Request {
    pub values: Map<String, Value>,
    pub uploads: HashMap<String, File>,
}

/// A call whose parameters have been checked.
#[derive(Debug)]
pub(super) struct Call {
    pub method: Method,
    values: HashMap<&'static str, Value>,
    uploads: HashMap<String, File>,
}

/// The method of this name, whatever its case, and the name as it is written.
pub(super) fn find(name: &str) -> Option<(Method, &'static str)> {
    METHODS
        .iter()
        .find(|(_, known, ..)| known.eq_ignore_ascii_case(name))
        .map(|(method, known, ..)| (*method, *known))
}

impl Call {
    /// Checks a request against the table.
    pub fn check(method: Method, request: Request) -> Result<Call, Failure> {
        let (_, name, own, sending) = METHODS
            .iter()
            .find(|(known, ..)| *known == method)
            .expect("the table has every method");
        let shared: &[Parameter] = if *sending { &SENDING } else { &[] };
        let known = || own.iter().chain(shared);
        let Request {
            mut values,
            uploads,
        } = request;
        let mut read = HashMap::new();
        for (parameter, kind, required) in known() {
            let given = match values.remove(*parameter) {
                Some(given) => read_value(parameter, *kind, given)?,
                None if uploads.contains_key(*parameter) && *kind == Kind::File => {
                    Some(Value::String(format!("attach://{parameter}")))
                }
                None => None,
            };
            match given {
                Some(value) => drop(read.insert(*parameter, value)),
                None if *required => return Err(missing(parameter)),
                None => {}
            }
        }
        if let Some(unknown) = values.keys().next() {
            return Err(Failure::bad_request(format!(
                "unknown or unsimulated parameter \"{unknown}\" of {name}"
            )));
        }
        let attached: Vec<&str> = read
            .values()
            .filter_map(|value| value.as_str()?.strip_prefix("attach://"))
            .collect();
        if let Some(unused) = uploads
            .keys()
            .find(|part| !attached.contains(&part.as_str()))
        {
            return Err(Failure::bad_request(format!(
                "unknown upload \"{unused}\" of {name}"
            )));
        }
        Ok(Call {
            method,
            values: read,
            uploads,
        })
    }

    /// A text; empty when absent.
    pub fn text(&self, name: &str) -> &str {
        self.values
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    /// An integer.
    pub fn integer(&self, name: &str) -> Option<i64> {
        self.values.get(name).and_then(Value::as_i64)
    }

    /// An integer that the table says must be there.
    pub fn required(&self, name: &str) -> i64 {
        self.integer(name).unwrap_or_default()
    }

    /// A flag; off when absent.
    pub fn flag(&self, name: &str) -> bool {
        self.values
            .get(name)
            .and_then(Value::as_bool)
            .unwrap_or_default()
    }

    /// Anything as it came.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }

    /// The upload a parameter attaches.
    pub fn upload(&self, name: &str) -> Option<&File> {
        self.uploads.get(self.text(name).strip_prefix("attach://")?)
    }
}

/// Reads one value; an empty string is absent, as forms send it. JSON inside strings, numbers and
/// flags as strings are all accepted, as the real server does.
fn read_value(name: &str, kind: Kind, given: Value) -> Result<Option<Value>, Failure> {
    if given.is_null() {
        return Ok(None);
    }
    let wrong = |expected: &str| {
        Failure::bad_request(format!("parameter \"{name}\" must be of type {expected}"))
    };
    if let Value::String(text) = &given
        && text.is_empty()
    {
        return Ok(None);
    }
    let read = match (kind, given) {
        (Kind::Integer, Value::String(text)) => {
            Value::from(text.parse::<i64>().map_err(|_| wrong("Integer"))?)
        }
        (Kind::Integer, Value::Number(number)) if number.is_i64() => Value::Number(number),
        (Kind::Integer, _) => return Err(wrong("Integer")),
        (Kind::Chat, Value::String(text)) => match text.parse::<i64>() {
            Ok(id) => Value::from(id),
            Err(_) => Value::String(text),
        },
        (Kind::Chat, Value::Number(number)) if number.is_i64() => Value::Number(number),
        (Kind::Chat, _) => return Err(wrong("Integer or String")),
        (Kind::Text | Kind::File, Value::String(text)) => Value::String(text),
        (Kind::Text | Kind::File, _) => return Err(wrong("String")),
        (Kind::Flag, Value::Bool(flag)) => Value::Bool(flag),
        (Kind::Flag, Value::String(text)) => match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => Value::Bool(true),
            "false" | "no" | "0" => Value::Bool(false),
            _ => return Err(wrong("Boolean")),
        },
        (Kind::Flag, _) => return Err(wrong("Boolean")),
        (Kind::List, given) => Some(unwrap_json(given))
            .filter(Value::is_array)
            .ok_or_else(|| wrong("Array"))?,
        // What is wrong with a keyboard, the keyboard's own reader says in the server's words.
        (Kind::Object, given) if name == "reply_markup" => unwrap_json(given),
        (Kind::Object, given) => Some(unwrap_json(given))
            .filter(Value::is_object)
            .ok_or_else(|| wrong("Object"))?,
    };
    Ok(Some(read))
}

fn unwrap_json(given: Value) -> Value {
    match given {
        Value::String(text) => serde_json::from_str(&text).unwrap_or(Value::Null),
        other => other,
    }
}

fn missing(parameter: &str) -> Failure {
    Failure::bad_request(match parameter {
        "chat_id" | "from_chat_id" => format!("{parameter} is empty"),
        "text" => "message text is empty".to_owned(),
        "message_id" => "message identifier is not specified".to_owned(),
        "message_ids" => "message identifiers are not specified".to_owned(),
        "user_id" => "invalid user_id specified".to_owned(),
        "message_thread_id" => "invalid message thread identifier specified".to_owned(),
        "file_id" => "file_id is not specified".to_owned(),
        "document" | "voice" | "photo" => format!("there is no {parameter} in the request"),
        "action" => "wrong parameter action in request".to_owned(),
        "callback_query_id" => super::methods::QUERY_TOO_OLD.to_owned(),
        other => format!("{other} is empty"),
    })
}
