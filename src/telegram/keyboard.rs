//! Buttons under a message, as the Bot API writes them.

use serde_json::{Value, json};

use crate::message::{Button, Does, Style};

/// An inline keyboard; an empty one takes away what was there.
pub(super) fn keyboard(rows: &[Vec<Button>]) -> Value {
    let rows: Vec<Vec<Value>> = rows
        .iter()
        .map(|row| row.iter().map(button).collect())
        .collect();
    json!({"inline_keyboard": rows})
}

fn button(button: &Button) -> Value {
    let mut json = json!({"text": button.label});
    match &button.does {
        Does::Press(data) => json["callback_data"] = json!(data),
        Does::Open(address) => json["url"] = json!(address),
        Does::Copy(text) => json["copy_text"] = json!({"text": text}),
    }
    if let Some(style) = style(button.style) {
        json["style"] = json!(style);
    }
    json
}

fn style(style: Style) -> Option<&'static str> {
    match style {
        Style::Plain => None,
        Style::Primary => Some("primary"),
        Style::Success => Some("success"),
        Style::Danger => Some("danger"),
    }
}
