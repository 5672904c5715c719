//! What a text is for, which follows from its key alone.

/// Where Telegram shows a text, and so how it is written and how long it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A message in Telegram's HTML, up to 4096 characters.
    Message,
    /// The label of a button: plain text, up to 34 cells, so that it is not cut on a phone.
    Button,
    /// The short notice after a press: plain text, up to 200 characters.
    Toast,
    /// What a command does, in Telegram's menu: plain text, up to 256 characters.
    Command,
    /// The name of a case's topic in the caseworkers' group: plain text, up to 128 characters.
    Topic,
}

impl Form {
    /// The form of the text under this key: `button-...`, `option-...` and `.button` are buttons,
    /// `toast-...` and `.toast` toasts, `command-...` descriptions of commands,
    /// `topic-...` names of topics.
    pub fn of(key: &str, attribute: Option<&str>) -> Form {
        match attribute {
            Some("button") => Form::Button,
            Some("toast") => Form::Toast,
            Some(_) => Form::Message,
            None if key.starts_with("button-") || key.starts_with("option-") => Form::Button,
            None if key.starts_with("toast-") => Form::Toast,
            None if key.starts_with("command-") => Form::Command,
            None if key.starts_with("topic-") => Form::Topic,
            None => Form::Message,
        }
    }

    /// Whether Telegram parses the text as HTML; the others are shown as they are.
    pub fn is_html(self) -> bool {
        match self {
            Form::Message => true,
            Form::Button | Form::Toast | Form::Command | Form::Topic => false,
        }
    }

    /// How long the rendered text may be: cells for a button, characters for the others.
    pub fn longest(self) -> usize {
        match self {
            Form::Message => 4096,
            Form::Button => 34,
            Form::Toast => 200,
            Form::Command => 256,
            Form::Topic => 128,
        }
    }
}
