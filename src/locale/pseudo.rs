//! The pseudo-locale `qps`: English made strange, so that words which are no text stand out.

/// English text with accents and brackets; tags, entities, addresses and commands stay.
pub fn pseudo(text: &str) -> String {
    if !text.chars().any(char::is_alphabetic) {
        return text.to_owned();
    }
    let strange: String = pieces(text)
        .into_iter()
        .map(|(piece, is_kept)| {
            if is_kept {
                piece.to_owned()
            } else {
                accented(piece)
            }
        })
        .collect();
    strange
}

/// The words in a rendered pseudo-text that did not come from the catalogue: plain Latin letters
/// outside tags, entities, addresses, commands and isolated values.
pub fn hard_coded_words(rendered: &str) -> Vec<String> {
    let mut plain = String::new();
    for (piece, is_kept) in pieces(rendered) {
        if !is_kept {
            plain.push_str(piece);
        }
        plain.push(' ');
    }
    let mut depth = 0_usize;
    let outside: String = plain
        .chars()
        .filter(|character| {
            match character {
                '\u{2066}'..='\u{2068}' => depth += 1,
                '\u{2069}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth == 0
        })
        .collect();
    outside
        .split(|character: char| !character.is_alphabetic())
        .filter(|word| word.len() > 1 && word.chars().all(|letter| letter.is_ascii_alphabetic()))
        .map(str::to_owned)
        .collect()
}

/// The text cut into pieces, and of each whether it is kept as it is. A value may stand inside a
/// tag (`<a href="{ $address }">`), so a text can begin or end in the middle of one.
fn pieces(text: &str) -> Vec<(&str, bool)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    if let Some(end) = rest.find('>')
        && !rest[..end].contains('<')
    {
        pieces.push((&rest[..=end], true));
        rest = &rest[end + 1..];
    }
    let mut before = '\n';
    let mut spoken = 0;
    let mut position = 0;
    while let Some(next) = rest[position..].chars().next() {
        let kept = kept_length(&rest[position..], before);
        if kept == 0 {
            position += next.len_utf8();
            before = next;
            continue;
        }
        pieces.push((&rest[spoken..position], false));
        pieces.push((&rest[position..position + kept], true));
        position += kept;
        spoken = position;
        before = '>';
    }
    pieces.push((&rest[spoken..], false));
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

/// How much of the text's beginning is a tag, an entity, an address or a command.
fn kept_length(text: &str, before: char) -> usize {
    let until = |is_end: fn(char) -> bool| text.find(is_end).unwrap_or(text.len());
    let ends_address =
        |character: char| character.is_whitespace() || "<>\"\u{2069}".contains(character);
    if text.starts_with('<') {
        return text.find('>').map_or(text.len(), |end| end + 1);
    }
    if text.starts_with('&') {
        return text
            .find(';')
            .filter(|end| *end < 10)
            .map_or(0, |end| end + 1);
    }
    if text.starts_with("https://") || text.starts_with("http://") {
        return until(ends_address);
    }
    let is_command = text.starts_with('/')
        && !before.is_alphanumeric()
        && text[1..].starts_with(|letter: char| letter.is_ascii_lowercase());
    if is_command {
        let is_over = |letter: char| !(letter.is_ascii_alphanumeric() || letter == '_');
        return 1 + text[1..].find(is_over).unwrap_or(text.len() - 1);
    }
    0
}

fn accented(piece: &str) -> String {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const STRANGE: &str = "åƀçđéƒğĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    if !piece.chars().any(char::is_alphabetic) {
        return piece.to_owned();
    }
    let accented: String = piece
        .chars()
        .map(|letter| {
            let place = PLAIN
                .find(letter)
                .and_then(|place| STRANGE.chars().nth(place));
            place.unwrap_or(letter)
        })
        .collect();
    let inner = accented.trim();
    let start = accented.len() - accented.trim_start().len();
    let end = start + inner.len();
    format!("{}[{inner}]{}", &accented[..start], &accented[end..])
}
