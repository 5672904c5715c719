//! Texts of strangers made plain: markup taken away, and the signs that turn a text around.

/// What may stand in a text of ours: letters, and of the control signs only the end of a line. The
/// signs that turn the direction of a text would let an advertisement rewrite what stands beside it.
pub(super) fn clean(text: &str) -> String {
    let kept = text.chars().filter(|sign| match sign {
        '\n' | '\t' => true,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            false
        }
        '\u{feff}' => false,
        other => !other.is_control(),
    });
    kept.collect::<String>().trim().to_owned()
}

/// The words of an HTML text: tags become the ends of lines or nothing, references become their
/// signs, and what a browser would run is left out with what stands in it.
pub(super) fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let is_tag =
            rest[1..].starts_with(|next: char| next.is_ascii_alphabetic() || "/!".contains(next));
        if !is_tag {
            text.push('<');
            rest = &rest[1..];
            continue;
        }
        // Without an end of a tag there is no tag any more, however many seem to begin.
        let Some(end) = rest.find('>') else {
            break;
        };
        let name = tag_name(&rest[1..end]);
        rest = &rest[end + 1..];
        if name == "script" || name == "style" {
            rest = behind(rest, &name);
        } else if [
            "br", "p", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4",
        ]
        .contains(&name.trim_start_matches('/'))
        {
            text.push('\n');
        }
    }
    text.push_str(rest);
    let text = signs(&text);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

fn tag_name(tag: &str) -> String {
    let name = tag.split(|sign: char| sign.is_whitespace() || sign == '>');
    let name = name.into_iter().next().unwrap_or_default();
    name.trim_end_matches('/').to_ascii_lowercase()
}

/// What stands behind the end of such an element; nothing where it never ends.
fn behind<'a>(text: &'a str, name: &str) -> &'a str {
    let ends = |at: &usize| {
        let named = text.get(at + 2..at + 2 + name.len());
        named.is_some_and(|named| named.eq_ignore_ascii_case(name))
    };
    let mut shut = text.match_indices("</").map(|(at, _)| at);
    let Some(at) = shut.find(ends) else {
        return "";
    };
    let rest = &text[at..];
    rest.find('>').map_or("", |end| &rest[end + 1..])
}

/// The text with references such as `&amp;` and `&#8211;` as the signs they stand for, once only:
/// what comes out is never looked at again.
fn signs(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.char_indices().take(12).find(|(_, sign)| *sign == ';');
        let sign = end.and_then(|(end, _)| sign(&rest[1..end]));
        match (sign, end) {
            (Some(sign), Some((end, _))) => {
                out.push(sign);
                rest = &rest[end + 1..];
            }
            (_, _) => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// The sign that a reference stands for.
pub(super) fn sign(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let hex = number.strip_prefix(['x', 'X']);
        let code = match hex {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" | "rsquo" | "lsquo" => '\'',
        "nbsp" => ' ',
        "pound" => '£',
        "ndash" | "mdash" => '–',
        "bull" => '•',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_goes_and_what_only_looks_like_it_stays() {
        assert_eq!(plain("a<SCRIPT>x</b></ScRiPt >b"), "ab");
        assert_eq!(plain("a < b <i>c</i> <d"), "a < b c <d");
        // Long enough that work which grows with its square would not end.
        let many = "<a".repeat(1 << 19);
        assert_eq!(plain(&many), many);
        assert_eq!(plain(&"<script></script>".repeat(1 << 16)), "");
    }
}
