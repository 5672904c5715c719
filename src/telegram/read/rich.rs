//! The words of a richly formatted message, which stand in a tree of blocks and not in `text`.

use serde_json::Value;

/// Fields of blocks and texts that hold words or further blocks, in the order they are read.
const HOLD_WORDS: [&str; 10] = [
    "label",
    "summary",
    "text",
    "alternative_text",
    "expression",
    "blocks",
    "items",
    "cells",
    "caption",
    "credit",
];

/// Fields whose words make a line of their own.
const LINES: [&str; 5] = ["blocks", "items", "cells", "caption", "credit"];

/// The words of a rich message, a line for each block; `None` where it has none.
pub(super) fn words(message: &Value) -> Option<String> {
    let mut words = String::new();
    collect(&message["blocks"], true, &mut words);
    let words = words.trim();
    (!words.is_empty()).then(|| words.to_owned())
}

/// Adds the words in a value; those of a list of blocks stand on lines of their own.
fn collect(value: &Value, lines: bool, words: &mut String) {
    match value {
        Value::String(text) => words.push_str(text),
        Value::Array(parts) => {
            for part in parts {
                collect(part, lines, words);
                if lines && !words.ends_with('\n') {
                    words.push('\n');
                }
            }
        }
        Value::Object(fields) => {
            for name in HOLD_WORDS {
                if let Some(field) = fields.get(name) {
                    collect(field, LINES.contains(&name), words);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
