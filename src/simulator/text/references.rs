//! What HTML refers to: characters by name or number, and links.

/// A link as Telegram keeps it: `http://` is put before a bare host, a host needs a dot, other
/// schemes than http, https, tg, mailto and tel are dropped.
pub(in crate::simulator) fn checked_link(link: &str) -> Option<String> {
    let link = link.trim();
    if link.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return None;
    }
    let lower = link.to_ascii_lowercase();
    if ["tg://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| lower.starts_with(scheme))
    {
        return Some(link.to_owned());
    }
    let (scheme, rest) = match lower.find("://") {
        Some(end) => (&lower[..end], &link[end + 3..]),
        None => ("http", link),
    };
    if scheme != "http" && scheme != "https" {
        return None;
    }
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let name = host
        .rsplit('@')
        .next()
        .unwrap_or_default()
        .split(':')
        .next()
        .unwrap_or_default();
    let valid = name.contains('.') && name.split('.').all(|part| !part.is_empty());
    if !valid {
        return None;
    }
    let slash = if rest.len() == host.len() { "/" } else { "" };
    Some(format!("{scheme}://{rest}{slash}"))
}

/// The character at a `&`, and how many bytes say it; a reference nobody knows is a plain `&`.
pub(super) fn decode_reference(text: &str) -> Result<(char, usize), String> {
    let body = &text[1..];
    let (code, length) = if let Some(digits) = body.strip_prefix("#x") {
        number(digits, 16, 2)
    } else if let Some(digits) = body.strip_prefix('#') {
        number(digits, 10, 1)
    } else {
        let end = body
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(body.len());
        let code = match &body[..end] {
            "lt" => u32::from('<'),
            "gt" => u32::from('>'),
            "amp" => u32::from('&'),
            "quot" => u32::from('"'),
            _ => 0,
        };
        (code, end)
    };
    if code == 0 || code >= 0x10_ffff || length >= 9 {
        return Ok(('&', 1));
    }
    let decoded = char::from_u32(code).ok_or(
        "Text contains invalid Unicode characters after decoding HTML entities, check for \
         unmatched surrogate code units",
    )?;
    let semicolon = usize::from(body[length..].starts_with(';'));
    Ok((decoded, 1 + length + semicolon))
}

fn number(digits: &str, radix: u32, prefix: usize) -> (u32, usize) {
    let end = digits
        .find(|c: char| !c.is_digit(radix))
        .unwrap_or(digits.len());
    (
        u32::from_str_radix(&digits[..end], radix).unwrap_or(0),
        prefix + end,
    )
}
