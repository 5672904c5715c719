//! How a text is written: empty, left in English, its end, its spaces, stretched letters.

use super::Said;
use super::finding::Kind;
use super::markup;
use super::reading::OBJECT;
use super::resource::Text;
use crate::locale::{Language, Script};

/// Nothing to read in one of the variants.
pub fn empty(text: &Text) -> Vec<Said> {
    let is_blank = |character: char| {
        character.is_whitespace()
            || matches!(character, '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}')
    };
    let empty = text
        .readings
        .iter()
        .any(|reading| reading.visible.chars().all(is_blank));
    if empty {
        vec![(Kind::Empty, "there is nothing to read".to_owned())]
    } else {
        Vec::new()
    }
}

/// More than two words, and the very ones of English.
pub fn same_as_english(english: &Text, text: &Text) -> Vec<Said> {
    let shown = |text: &Text| markup::without_addresses(&text.last().visible);
    let (source, own) = (shown(english), shown(text));
    let words = own
        .split(|letter: char| !letter.is_alphabetic())
        .filter(|word| word.len() > 1);
    if source.trim() != own.trim() || words.count() <= 2 {
        return Vec::new();
    }
    vec![(
        Kind::SameAsEnglish,
        "the text is left in English".to_owned(),
    )]
}

/// How a text ends, whatever the script's mark for it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Stop,
    Question,
    Exclamation,
    Colon,
    Ellipsis,
    Open,
}

impl End {
    fn of(text: &Text) -> (End, Option<char>) {
        let is_beside = |character: char| {
            character.is_whitespace() || "\"'»”’)]\u{2069}\u{200E}\u{200F}".contains(character)
        };
        let last = text
            .last()
            .visible
            .trim_end_matches(is_beside)
            .chars()
            .next_back();
        let end = match last {
            Some('.' | '。' | '።' | '।' | '۔' | '။') => End::Stop,
            Some('?' | '؟' | '？' | '፧') => End::Question,
            Some('!' | '！') => End::Exclamation,
            Some(':' | '：' | '፦') => End::Colon,
            Some('…') => End::Ellipsis,
            Some(_) | None => End::Open,
        };
        (end, last)
    }

    /// The marks with which a language may end so; none are held for what ends open.
    fn marks(self, language: Language) -> &'static str {
        match (self, language.script()) {
            (End::Question, Script::Arabic) => "؟",
            (End::Question, Script::Han) => "？",
            (End::Question, Script::Ethiopic) => "?፧",
            (End::Question, _) => "?",
            (End::Stop, Script::Arabic) => {
                if language.code() == "ur" {
                    "۔"
                } else {
                    "."
                }
            }
            (End::Stop, Script::Han) => "。",
            (End::Stop, Script::Ethiopic) => "።",
            (End::Stop, Script::Devanagari | Script::Bengali | Script::Gurmukhi) => "।",
            (End::Stop, Script::Myanmar) => "။",
            (End::Stop, Script::Latin | Script::Cyrillic | Script::Gujarati | Script::Tamil) => ".",
            (End::Exclamation, Script::Han) => "！",
            (End::Exclamation, _) => "!",
            (End::Colon, Script::Han) => "：",
            (End::Colon, Script::Ethiopic) => "፦:",
            (End::Colon, _) => ":",
            (End::Ellipsis, _) => "…",
            (End::Open, _) => "",
        }
    }
}

/// Ends another way than English does, or with another script's mark.
pub fn end_punctuation(language: Language, english: &Text, text: &Text) -> Vec<Said> {
    let ((expected, _), (found, mark)) = (End::of(english), End::of(text));
    let marks = expected.marks(language);
    let is_right =
        found == expected && (marks.is_empty() || mark.is_some_and(|mark| marks.contains(mark)));
    if is_right {
        return Vec::new();
    }
    let said = match marks.chars().next() {
        Some(mark) => format!("English ends so that here {mark} is expected"),
        None => "English ends without a mark".to_owned(),
    };
    vec![(Kind::EndPunctuation, said)]
}

/// Spaces doubled, at a line's ends, before a stop, or missing after a comma.
pub fn spaces(language: Language, text: &Text) -> Vec<Said> {
    let mut said = Vec::new();
    for line in text
        .readings
        .iter()
        .flat_map(|reading| reading.visible.lines())
    {
        if line.contains("  ") {
            said.push("two spaces in a row");
        }
        if line != line.trim() {
            said.push("a space at a line's end");
        }
        let pairs = || line.chars().zip(line.chars().skip(1));
        let is_french = language.code() == "fr";
        let stops = if is_french { ".," } else { ".,!?;:،؛؟" };
        let spaces_stop = |(one, other): (char, char)| one == ' ' && stops.contains(other);
        if pairs().any(spaces_stop) {
            said.push("a space before a stop");
        }
        if is_french && is_set_tight(line) {
            said.push("no U+00A0 beside a mark that has one in French");
        }
        let joins = |(one, other): (char, char)| ",;،؛".contains(one) && other.is_alphabetic();
        if pairs().any(joins) {
            said.push("no space after a comma");
        }
    }
    said.into_iter()
        .map(|said| (Kind::Spaces, said.to_owned()))
        .collect()
}

/// French sets `? ! : ;` and quotation marks apart, by a space that does not break the line.
fn is_set_tight(line: &str) -> bool {
    let line = markup::without_addresses(line);
    let is_apart = |space: char| matches!(space, '\u{00A0}' | '\u{202F}');
    let is_mark = |mark: char| "?!;:»".contains(mark);
    // Marks may follow each other, and "12:30" is a time.
    let is_tight = |(one, other): (char, char)| {
        let ends = is_mark(other) && !is_apart(one) && !is_mark(one) && !one.is_ascii_digit();
        ends || (one == '«' && !is_apart(other))
    };
    line.chars().zip(line.chars().skip(1)).any(is_tight)
}

/// A letter stretched by U+0640, which searches and screen readers stumble over.
pub fn kashida(text: &Text) -> Vec<Said> {
    let is_stretched = text
        .readings
        .iter()
        .any(|reading| reading.visible.contains('\u{0640}'));
    if !is_stretched {
        return Vec::new();
    }
    vec![(Kind::Kashida, "a letter is stretched by U+0640".to_owned())]
}

/// The words of a sentence, a value counting as one.
pub fn words(sentence: &str) -> usize {
    let is_word =
        |token: &&str| token.contains(|letter: char| letter.is_alphanumeric() || letter == OBJECT);
    sentence.split_whitespace().filter(is_word).count()
}
