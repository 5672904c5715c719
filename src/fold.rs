//! Spellings made to meet: one folded form for all the ways in which a word may be typed.

use unicode_normalization::{UnicodeNormalization, is_nfkd};

/// Folds `text` to lower-case words separated by single spaces, so that two spellings of a word
/// compare equal.
///
/// Case, accents, harakat, tatweel, apostrophes, punctuation and emoji go; the letters of alef,
/// yeh, kaf and heh meet, Persian and Kurdish forms included; и, і, ї, й and ы meet, as do е, ё, є
/// and э; Ethiopic letters that sound alike meet (ሀ, ሐ and ኀ; ሰ and ሠ; አ and ዐ; ጸ and ፀ); digits of
/// all scripts become Latin. French "l'aide" is two words, as "l aide" is. Folding twice changes
/// nothing.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    let lower = text.nfkd().flat_map(char::to_lowercase);
    for letter in lower.flat_map(ligature).nfkd() {
        if is_apostrophe(letter) && is_elided(&folded) {
            gap = true;
            continue;
        }
        match met(letter) {
            Met::Letter(letter) => {
                if gap && !folded.is_empty() {
                    folded.push(' ');
                }
                gap = false;
                folded.push(letter);
            }
            Met::Nothing => {}
            Met::Gap => gap = true,
        }
    }
    if is_nfkd(&folded) {
        folded
    } else {
        folded.nfkd().collect()
    }
}

/// The Latin digit that `letter` stands for, whatever script it is written in.
pub fn digit(letter: char) -> Option<char> {
    if letter.is_ascii_digit() {
        return Some(letter);
    }
    let code = u32::from(letter);
    let zero = ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// The letters of a French ligature, or the letter itself.
fn ligature(letter: char) -> impl Iterator<Item = char> {
    let (first, second) = match letter {
        'œ' => ('o', Some('e')),
        'æ' => ('a', Some('e')),
        other => (other, None),
    };
    std::iter::once(first).chain(second)
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '`' | '’' | '‘' | 'ʼ')
}

/// Whether the folded text ends with a French word that has lost its vowel before another.
fn is_elided(folded: &str) -> bool {
    let last = folded.rsplit(' ').next().unwrap_or(folded);
    matches!(last, "l" | "d" | "j" | "qu")
}

/// What becomes of one letter of a decomposed, lower-case text.
enum Met {
    Letter(char),
    /// It vanishes, and what stands on both sides of it joins.
    Nothing,
    /// It parts two words.
    Gap,
}

fn met(letter: char) -> Met {
    if let Some(digit) = digit(letter) {
        return Met::Letter(digit);
    }
    match letter {
        'a'..='z' => Met::Letter(letter),
        '\'' | '`' | '’' | '‘' | 'ʼ' | '′' | 'ʹ' | 'ʾ' | 'ʿ' | 'ь' | 'ъ' | 'ء' | 'ـ'
        | '\u{200c}' | '\u{200d}' | '\u{00ad}' => Met::Nothing,
        _ if is_accent(letter) => Met::Nothing,
        'ı' => Met::Letter('i'),
        'ł' => Met::Letter('l'),
        'ø' => Met::Letter('o'),
        'đ' => Met::Letter('d'),
        'ς' => Met::Letter('σ'),
        'і' | 'ы' => Met::Letter('и'),
        'є' | 'э' => Met::Letter('е'),
        'ґ' => Met::Letter('г'),
        'ٱ' => Met::Letter('ا'),
        'ى' | 'ی' | 'ێ' | 'ې' | 'ے' => Met::Letter('ي'),
        'ک' | 'ګ' | 'ڪ' => Met::Letter('ك'),
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۀ' | 'ۂ' => Met::Letter('ه'),
        'ۆ' | 'ۇ' => Met::Letter('و'),
        'ڤ' => Met::Letter('ف'),
        'ڕ' => Met::Letter('ر'),
        'ڵ' => Met::Letter('ل'),
        'ሀ'..='ፚ' => Met::Letter(usual_ethiopic(letter)),
        _ if letter.is_alphanumeric() || is_sign_of_a_word(letter) => Met::Letter(letter),
        _ => Met::Gap,
    }
}

/// The usual one of the Ethiopic letters with the same sound. Each consonant has a row of eight code
/// points for its vowels; of the rows ሀ and አ the first vowel sounds as the fourth does, by which
/// Eritrean and Ethiopian spellings differ (ኣ and አ).
fn usual_ethiopic(letter: char) -> char {
    let code = u32::from(letter);
    let (row, vowel) = (code & !7, code & 7);
    let row = match row {
        0x1210 | 0x1280 if vowel < 7 => 0x1200,
        0x1220 => 0x1230,
        0x12d0 if vowel < 7 => 0x12a0,
        0x1340 if vowel < 7 => 0x1338,
        other => other,
    };
    let vowel = match (row, vowel) {
        (0x1200 | 0x12a0, 0) => 3,
        (_, vowel) => vowel,
    };
    char::from_u32(row + vowel).unwrap_or(letter)
}

/// Accents, harakat and other marks that people leave out when they type.
fn is_accent(letter: char) -> bool {
    matches!(u32::from(letter),
        0x0300..=0x036f | 0x0483..=0x0489 | 0x0591..=0x05c7 | 0x0610..=0x061a | 0x064b..=0x065f
        | 0x0670 | 0x06d6..=0x06dc | 0x06df..=0x06e8 | 0x06ea..=0x06ed | 0x08d3..=0x08ff
        | 0x1ab0..=0x1aff | 0x1dc0..=0x1dff | 0x20d0..=0x20ff | 0xfe00..=0xfe0f | 0xfe20..=0xfe2f)
}

/// Vowel signs and viramas, which are marks but carry the word in Indic scripts.
fn is_sign_of_a_word(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter)
}

/// The zeros of the scripts with decimal digits (Unicode 16, general category Nd, without those
/// that NFKD already turns into Latin ones and without scripts nobody types on a phone).
const ZEROS: [u32; 36] = [
    0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
    0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90,
    0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];
