//! Texts, captions and keyboards of a call, read the way the server reads them.

use crate::simulator::chats::Chat;
use crate::simulator::failure::Failure;
use crate::simulator::keyboard::Markup;
use crate::simulator::parameters::Call;
use crate::simulator::text::{CAPTION_LIMIT, Formatted, TEXT_LIMIT, parse};
use crate::simulator::view::ChatKind;

/// The most bytes a text may have before its markup is read.
const RAW_LIMIT: usize = 32_768;

/// The text of a message.
pub(super) fn text(call: &Call) -> Result<Formatted, Failure> {
    let formatted = formatted(call, "text")?;
    if formatted.is_blank() {
        return Err(Failure::bad_request("text must be non-empty"));
    }
    if formatted.length() > TEXT_LIMIT {
        return Err(Failure::bad_request("message is too long"));
    }
    Ok(formatted)
}

/// The caption of a medium; it may be empty.
pub(super) fn caption(call: &Call) -> Result<Formatted, Failure> {
    let formatted = formatted(call, "caption")?;
    if formatted.length() > CAPTION_LIMIT {
        return Err(Failure::bad_request("message caption is too long"));
    }
    Ok(formatted)
}

/// Only HTML is acted out; Markdown is refused as if the server did not have it.
fn formatted(call: &Call, name: &str) -> Result<Formatted, Failure> {
    let raw = call.text(name);
    if raw.len() > RAW_LIMIT {
        return Err(Failure::bad_request("text is too long"));
    }
    match call.text("parse_mode").to_ascii_lowercase().as_str() {
        "" => Ok(Formatted::plain(raw)),
        "html" => {
            parse(raw).map_err(|what| Failure::bad_request(format!("can't parse entities: {what}")))
        }
        _ => Err(Failure::bad_request("unsupported parse_mode")),
    }
}

/// The keyboard of a call.
pub(super) fn markup(call: &Call, chat: &Chat) -> Result<Option<Markup>, Failure> {
    match call.value("reply_markup") {
        Some(value) => Markup::read(value, chat.kind == ChatKind::Private),
        None => Ok(None),
    }
}

/// The keyboard of a call that edits: only buttons can stand under a message already sent.
pub(super) fn inline_markup(call: &Call, chat: &Chat) -> Result<Option<Markup>, Failure> {
    let markup = markup(call, chat)?;
    match markup {
        None | Some(Markup::Inline(_)) => Ok(markup),
        Some(Markup::Reply(_) | Markup::Remove | Markup::ForceReply) => {
            Err(Failure::bad_request("inline keyboard expected"))
        }
    }
}
