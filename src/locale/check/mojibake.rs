//! Text that was once read in a wrong encoding: "Ã©" for "é", "РџСЂРё" for "При".

use super::Said;
use super::finding::Kind;

/// Windows-1252 above 0x7F up to 0x9F; the rest of it is Latin-1.
const WINDOWS_1252: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ";
/// Windows-1251 above 0x7F up to 0xBF; the rest of it is А to я.
const WINDOWS_1251: &str =
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї";

/// Runs of a shown text that are good UTF-8 when written back in the encoding they were read in.
pub fn found(visible: &str) -> Vec<Said> {
    let mut said = Vec::new();
    for word in visible.split([' ', '\n']) {
        for of in [latin_byte as fn(char) -> Option<u8>, cyrillic_byte] {
            if let Some(meant) = read_again(word, of) {
                said.push((Kind::Mojibake, format!("{word:?} was meant as {meant:?}")));
            }
        }
        if is_arabic_mojibake(word) {
            said.push((
                Kind::Mojibake,
                format!("{word:?} was read in a wrong encoding"),
            ));
        }
    }
    said
}

/// The word decoded as it was meant, where two characters or more come out, or one that is Latin.
fn read_again(word: &str, of: fn(char) -> Option<u8>) -> Option<String> {
    let foreign: String = word
        .chars()
        .filter(|character| !character.is_ascii())
        .collect();
    if foreign.chars().count() < 2 {
        return None;
    }
    let bytes: Vec<u8> = word
        .chars()
        .map(|character| {
            if character.is_ascii() {
                u8::try_from(character).ok()
            } else {
                of(character)
            }
        })
        .collect::<Option<_>>()?;
    let meant = String::from_utf8(bytes).ok()?;
    let decoded = meant
        .chars()
        .filter(|character| !character.is_ascii())
        .count();
    let is_latin = word
        .chars()
        .all(|character| latin_byte(character).is_some());
    (decoded >= 2 || is_latin).then_some(meant)
}

fn latin_byte(character: char) -> Option<u8> {
    if let Some(place) = WINDOWS_1252.chars().position(|known| known == character) {
        return u8::try_from(0x80 + place).ok();
    }
    u8::try_from(u32::from(character)).ok()
}

fn cyrillic_byte(character: char) -> Option<u8> {
    if let Some(place) = WINDOWS_1251.chars().position(|known| known == character) {
        return u8::try_from(0x80 + place).ok();
    }
    let letter = u32::from(character).checked_sub(u32::from('А'))?;
    (letter < 0x40)
        .then(|| u8::try_from(0xC0 + letter).ok())
        .flatten()
}

/// Arabic in UTF-8 read as Windows-1256 is full of ط and ظ followed by signs.
fn is_arabic_mojibake(word: &str) -> bool {
    let characters: Vec<char> = word.chars().collect();
    characters.windows(2).any(|pair| {
        matches!(pair[0], 'ط' | 'ظ' | 'ع' | 'غ') && "§„†‡…©®¬±¶·µ¤¦¨¯°²³´¸¹¼½¾€".contains(pair[1])
    })
}
