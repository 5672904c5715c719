//! The letters of a text: whether they are the language's own, and no characters that do harm.

use std::collections::BTreeSet;

use unicode_normalization::is_nfc;

use super::Said;
use super::finding::Kind;
use super::kept::PROTECTED;
use super::markup;
use super::resource::Text;
use crate::locale::{Language, Script};

/// Other names that stay in Latin letters in every language.
const NAMES: [&str; 6] = [
    "Stepward", "Telegram", "WhatsApp", "ChatGPT", "Google", "Skype",
];

/// Names of several words that do so, too: a regulator's own.
const PHRASES: [&str; 1] = ["Social Work England"];

/// Control and direction characters, isolates that do not pair, text not composed, other digits.
pub fn harmful(text: &Text) -> Vec<Said> {
    let mut said = Vec::new();
    for reading in &text.readings {
        said.extend(harmful_in(&reading.raw));
        if !is_nfc(&reading.raw) {
            said.push((Kind::NotNfc, "the text is not composed (NFC)".to_owned()));
        }
        let digits = reading
            .visible
            .chars()
            .filter(|character| is_other_digit(*character));
        said.extend(digits.map(|digit| (Kind::Digits, format!("{digit} is written 0 to 9"))));
    }
    said
}

/// Control and direction characters and isolates that do not pair, in a rendered text too.
pub fn harmful_in(text: &str) -> Vec<Said> {
    let harmful = text.chars().filter(|character| is_harmful(*character));
    let named = |character| format!("U+{:04X} must not be here", u32::from(character));
    let mut said: Vec<Said> = harmful
        .map(|character| (Kind::ControlCharacter, named(character)))
        .collect();
    let mut depth = 0_i32;
    for character in text.chars() {
        match character {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            break;
        }
    }
    if depth != 0 {
        said.push((
            Kind::Isolates,
            "each isolate is closed by U+2069".to_owned(),
        ));
    }
    said
}

fn is_harmful(character: char) -> bool {
    let is_invisible = matches!(character,
        '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}' | '\u{FFFD}');
    let is_private = matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}');
    (character.is_control() && character != '\n') || is_invisible || is_private
}

fn is_other_digit(character: char) -> bool {
    character.is_numeric()
        && !character.is_ascii()
        && matches!(character,
        '\u{0660}'..='\u{0669}' | '\u{06F0}'..='\u{06F9}' | '\u{0966}'..='\u{096F}'
        | '\u{09E6}'..='\u{09EF}' | '\u{0A66}'..='\u{0A6F}' | '\u{0AE6}'..='\u{0AEF}'
        | '\u{0BE6}'..='\u{0BEF}' | '\u{1040}'..='\u{1049}' | '\u{FF10}'..='\u{FF19}')
}

/// Words that are not in the language's letters, wholly or in part.
pub fn scripts(language: Language, text: &Text) -> Vec<Said> {
    let mut said = Vec::new();
    for reading in &text.readings {
        let shown = markup::without_addresses(&reading.visible);
        let commands = markup::commands(&shown);
        let spoken = commands
            .iter()
            .fold(shown, |text, command| text.replace(command, " "));
        let spoken = PHRASES
            .iter()
            .fold(spoken, |text, name| text.replace(name, " "));
        let (mut own, mut left_in_latin) = (0, 0);
        for word in words(&spoken) {
            let scripts: BTreeSet<Option<Script>> = word.chars().filter_map(script_of).collect();
            said.extend(word_problem(language, word, &scripts));
            if scripts.contains(&Some(language.script())) {
                own += word.chars().count();
            } else if scripts.contains(&Some(Script::Latin)) && !stays_in_latin(word) {
                left_in_latin += word.chars().count();
            }
        }
        if left_in_latin > own {
            let script = language.script();
            said.push((
                Kind::Script,
                format!("the text is not in {script:?} letters"),
            ));
        }
    }
    said
}

fn word_problem(
    language: Language,
    word: &str,
    scripts: &BTreeSet<Option<Script>>,
) -> Option<Said> {
    if scripts.len() > 1 {
        return Some((
            Kind::ForeignLetters,
            format!("{word:?} mixes letters of two scripts"),
        ));
    }
    let script = scripts.first()?;
    if *script != Some(language.script()) && *script != Some(Script::Latin) {
        return Some((
            Kind::Script,
            format!("{word:?} is not in {:?} letters", language.script()),
        ));
    }
    let foreign = word
        .chars()
        .find(|letter| foreign_letters(language).contains(*letter));
    if let Some(letter) = foreign {
        return Some((
            Kind::ForeignLetters,
            format!("{letter} is no letter of {word:?}'s language"),
        ));
    }
    let is_look_alike = language.script() == Script::Cyrillic
        && word.chars().count() <= 2
        && word.chars().all(|letter| "aceiopxy".contains(letter));
    is_look_alike.then(|| {
        (
            Kind::ForeignLetters,
            format!("{word:?} looks Cyrillic and is Latin"),
        )
    })
}

/// Letters that look at home and belong to a neighbour's alphabet.
fn foreign_letters(language: Language) -> &'static str {
    match language.code() {
        "uk" => "ыэёъЫЭЁЪўЎ",
        "ru" => "іїєґІЇЄҐўЎ",
        "bg" => "ыэёіїєґЫЭЁІЇЄҐ",
        "ar" => "کیےەڕۆێگچپژٹڈ",
        "fa" | "prs" | "ur" => "كيى",
        _ => "",
    }
}

fn stays_in_latin(word: &str) -> bool {
    let is_abbreviation = word.chars().count() > 1 && !word.contains(char::is_lowercase);
    PROTECTED.contains(&word) || NAMES.contains(&word) || is_abbreviation
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |character: char| {
        character.is_alphabetic()
            || matches!(character, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{0652}')
    };
    text.split(move |character| !is_part(character))
        .filter(|word| !word.is_empty())
}

/// The script of a letter: `Some(None)` where it is none we know, `None` for what has no script.
#[expect(
    clippy::option_option,
    reason = "no script and an unknown one are different answers"
)]
fn script_of(letter: char) -> Option<Option<Script>> {
    let script = match letter {
        '\u{0300}'..='\u{036F}' | '\u{0640}' | 'ª' | 'º' | '\u{02B0}'..='\u{02FF}' => {
            return None;
        }
        'A'..='Z' | 'a'..='z' | '\u{00C0}'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}' => Script::Latin,
        '\u{0400}'..='\u{052F}' => Script::Cyrillic,
        '\u{0600}'..='\u{06FF}'
        | '\u{0750}'..='\u{077F}'
        | '\u{FB50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFE}' => Script::Arabic,
        '\u{0900}'..='\u{097F}' => Script::Devanagari,
        '\u{0980}'..='\u{09FF}' => Script::Bengali,
        '\u{0A00}'..='\u{0A7F}' => Script::Gurmukhi,
        '\u{0A80}'..='\u{0AFF}' => Script::Gujarati,
        '\u{0B80}'..='\u{0BFF}' => Script::Tamil,
        '\u{1000}'..='\u{109F}' => Script::Myanmar,
        '\u{1200}'..='\u{139F}' => Script::Ethiopic,
        '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{2FFFF}' => Script::Han,
        _ if letter.is_alphabetic() => return Some(None),
        _ => return None,
    };
    Some(Some(script))
}
