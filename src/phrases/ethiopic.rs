//! Ethiopic words by their sound, in Latin letters, so that they meet what is typed in these.

/// One folded letter in Latin letters as people type it: a syllable of Ethiopic is a consonant and a
/// vowel, any other letter is itself. Consonants that people mix up become the same (ከ, ኸ, ቀ, ቐ).
pub(super) fn in_latin(letter: char) -> impl Iterator<Item = char> {
    let latin = match letter {
        'ሀ'..='ፗ' => syllable(u32::from(letter)),
        _ => None,
    };
    let own = latin.is_none().then_some(letter);
    let (consonant, vowel) = latin.unwrap_or_default();
    consonant.chars().chain(vowel.chars()).chain(own)
}

/// Whether a word is written in Ethiopic letters.
pub(super) fn is_ethiopic(word: &str) -> bool {
    word.starts_with(|letter| ('ሀ'..='ፚ').contains(&letter))
}

/// Consonant and vowel of a code point; nothing where the table does not know its row.
fn syllable(code: u32) -> Option<(&'static str, &'static str)> {
    let (consonant, vowels) = match code & !7 {
        0x1200 | 0x1280 => ("h", GUTTURAL),
        0x1208 => ("l", USUAL),
        0x1210 => ("h", GUTTURAL),
        0x1218 => ("m", USUAL),
        0x1220 | 0x1230 => ("s", USUAL),
        0x1228 => ("r", USUAL),
        0x1238 => ("sh", USUAL),
        0x1240 | 0x1250 | 0x12a8 | 0x12b8 => ("k", USUAL),
        0x1248 | 0x1258 | 0x12b0 | 0x12c0 => ("ku", LABIAL),
        0x1260 => ("b", USUAL),
        0x1268 => ("v", USUAL),
        0x1270 | 0x1320 => ("t", USUAL),
        0x1278 | 0x1328 => ("ch", USUAL),
        0x1288 => ("hu", LABIAL),
        0x1290 => ("n", USUAL),
        0x1298 => ("gn", USUAL),
        0x12a0 | 0x12d0 => ("", ALONE),
        0x12c8 => ("w", USUAL),
        0x12d8 => ("z", USUAL),
        0x12e0 => ("zh", USUAL),
        0x12e8 => ("y", USUAL),
        0x12f0 | 0x12f8 => ("d", USUAL),
        0x1300 => ("j", USUAL),
        0x1308 | 0x1318 => ("g", USUAL),
        0x1310 => ("gu", LABIAL),
        0x1330 | 0x1350 => ("p", USUAL),
        0x1338 | 0x1340 => ("ts", USUAL),
        0x1348 => ("f", USUAL),
        _ => return None,
    };
    let vowel = usize::try_from(code & 7).ok()?;
    Some((consonant, vowels[vowel]))
}

/// The vowels in the order of the code points; people leave the sixth out.
const USUAL: [&str; 8] = ["e", "u", "i", "a", "e", "", "o", "ua"];
/// Behind h the first vowel sounds as the fourth.
const GUTTURAL: [&str; 8] = ["a", "u", "i", "a", "e", "", "o", "ua"];
/// Without a consonant the sixth is heard.
const ALONE: [&str; 8] = ["a", "u", "i", "a", "e", "e", "o", "ua"];
/// Behind rounded lips, which are the first letters of the row already.
const LABIAL: [&str; 8] = ["e", "", "i", "a", "e", "", "", ""];
