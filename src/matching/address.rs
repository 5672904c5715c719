//! Whether an address of an advertisement can stand behind a button.

/// The longest address, in bytes.
const LONGEST: usize = 2000;

/// Whether an address is one of the web that Telegram takes for a button: with a host that has a dot,
/// and without white space. One that is not makes Telegram refuse the whole message.
pub fn is_address(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let authority = rest.and_then(|rest| rest.split(['/', '?', '#']).next());
    let host = authority.and_then(|authority| {
        let (host, port) = authority.split_once(':').unwrap_or((authority, "0"));
        port.parse::<u16>().ok().map(|_| host)
    });
    let fits = |sign: char| sign.is_alphanumeric() || sign == '-' || sign == '_';
    let is_label = |label: &str| !label.is_empty() && label.chars().all(fits);
    let is_host = |host: &str| host.contains('.') && host.split('.').all(is_label);
    let is_plain = !text.contains(|sign: char| sign.is_whitespace() || sign.is_control());
    text.len() <= LONGEST && is_plain && host.is_some_and(is_host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_telegram_takes_is_an_address() {
        for fits in [
            "https://jobs.example.org/1?a=b#c",
            "http://example.org:8080",
        ] {
            assert!(is_address(fits), "{fits}");
        }
        let long = format!("https://example.org/{}", "a".repeat(LONGEST));
        for other in [
            "https://",
            "https://localhost/1",
            "https:///example.org",
            "https://example..org",
            "https://example.org:port/",
            "https://me@example.org/",
            "https://example.org/a b",
            "https://example.org/\u{7}",
            "ftp://example.org",
            "javascript:alert(1)",
            long.as_str(),
        ] {
            assert!(!is_address(other), "{other}");
        }
    }
}
