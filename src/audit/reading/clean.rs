//! A typed text made safe to keep and to show: what cannot be seen is taken out.

use unicode_normalization::UnicodeNormalization;

use super::misread::Misread;

/// Cleans a text somebody typed and says when nothing is left or when it is too long.
///
/// Control characters, zero-width spaces and everything that changes the direction of the text
/// around it are taken out, so that no answer can reverse or hide what stands beside it; white
/// space runs become one space, or one line break where there was one; the result is in NFC. The
/// joiners ZWNJ and ZWJ stay inside words and emoji, which need them. Emoji alone are a text.
pub fn clean(text: &str, max: usize) -> Result<String, Misread> {
    let mut cleaned = String::with_capacity(text.len());
    let mut space: Option<char> = None;
    let mut joiner: Option<char> = None;
    for letter in text.nfc() {
        match kind(letter) {
            Kind::Seen if may_follow(letter, &cleaned) => {
                match (space.take(), joiner.take()) {
                    (Some(space), _) if !cleaned.is_empty() => cleaned.push(space),
                    (None, Some(joiner)) if !cleaned.is_empty() => cleaned.push(joiner),
                    (_, _) => {}
                }
                cleaned.push(letter);
            }
            Kind::Seen | Kind::Unseen => {}
            Kind::Joiner => joiner = Some(letter),
            Kind::Line => space = Some('\n'),
            Kind::Space => space = space.or(Some(' ')),
        }
    }
    // Taking a character out may have brought two together that compose.
    let cleaned: String = cleaned.nfc().collect();
    if !cleaned.chars().any(carries_text) {
        return Err(Misread::Empty);
    }
    let was = cleaned.chars().count();
    if was > max {
        Err(Misread::TooLong { max, was })
    } else {
        Ok(cleaned)
    }
}

enum Kind {
    Seen,
    Unseen,
    Joiner,
    Space,
    Line,
}

fn kind(letter: char) -> Kind {
    match u32::from(letter) {
        0x0a | 0x0d | 0x85 | 0x2028 | 0x2029 => Kind::Line,
        0x200c | 0x200d => Kind::Joiner,
        // Blanks that are letters to Unicode: Hangul fillers, the empty Braille cell.
        0x115f | 0x1160 | 0x2800 | 0x3164 | 0xffa0 => Kind::Space,
        // Direction marks, embeddings, overrides and isolates.
        0x061c | 0x200e | 0x200f | 0x202a..=0x202e | 0x2066..=0x2069 => Kind::Unseen,
        // Soft hyphen, zero-width space, word joiner, invisible operators, byte order mark.
        0x00ad | 0x034f | 0x180b..=0x180e | 0x200b | 0x2060..=0x2065 | 0x206a..=0x206f | 0xfeff => {
            Kind::Unseen
        }
        // Annotation marks, the replacement character, private use, tags, non-characters.
        0xe000..=0xf8ff | 0xfdd0..=0xfdef | 0xfff0..=0xffff | 0xe0000..=0x10_ffff => {
            tag(letter).map_or(Kind::Unseen, |_| Kind::Seen)
        }
        _ if letter.is_control() => Kind::Unseen,
        _ if letter.is_whitespace() => Kind::Space,
        _ => Kind::Seen,
    }
}

/// Tags are seen only in the flags of England, Scotland and Wales, behind the black flag; variation
/// selectors only behind something.
fn may_follow(letter: char, before: &str) -> bool {
    let last = before.chars().last();
    match letter {
        '\u{fe00}'..='\u{fe0f}' => last.is_some(),
        _ if tag(letter).is_some() => last.is_some_and(|last| last == '🏴' || tag(last).is_some()),
        _ => true,
    }
}

fn tag(letter: char) -> Option<char> {
    ('\u{e0020}'..='\u{e007f}')
        .contains(&letter)
        .then_some(letter)
}

/// Whether a character alone makes a text: anything but spaces and selectors.
fn carries_text(letter: char) -> bool {
    !letter.is_whitespace() && !matches!(letter, '\u{fe00}'..='\u{fe0f}')
}
