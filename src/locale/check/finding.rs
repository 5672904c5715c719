//! What a check finds: the kind of defect, where it is, and what was expected.

use std::fmt;

use super::super::Language;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The text must not reach a person.
    Error,
    /// A reader should look, and may allow it.
    Warning,
}

/// Names the kinds, their names in `status.toml`, and how bad each is.
macro_rules! kinds {
    ($($kind:ident, $name:literal, $severity:ident, $meaning:literal;)*) => {
        /// The kind of a defect.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $(#[doc = $meaning] $kind,)*
        }

        impl Kind {
            /// All kinds.
            pub const ALL: &'static [Kind] = &[$(Kind::$kind),*];

            /// The name in findings and in the list of what is allowed.
            pub fn name(self) -> &'static str {
                match self {
                    $(Kind::$kind => $name,)*
                }
            }

            /// Whether it stops the check.
            pub fn severity(self) -> Severity {
                match self {
                    $(Kind::$kind => Severity::$severity,)*
                }
            }
        }
    };
}

kinds! {
    Syntax, "syntax", Error, "Not Fluent, or a status file that cannot be read.";
    Duplicate, "duplicate", Error, "A key or attribute said twice.";
    Missing, "missing", Error, "A text or variant that English has, or the program asks for.";
    Unused, "unused", Error, "A text that English does not have, or the program never asks for.";
    Reference, "reference", Error, "A text, term or function that does not exist.";
    Naming, "naming", Error, "A key that does not say what the text is for.";
    Placeables, "placeables", Error, "A value that English shows and a variant does not.";
    UnknownVariable, "unknown-variable", Error, "A value that English does not have.";
    Plural, "plural", Error, "A plural category that is missing or that the language lacks.";
    Empty, "empty", Error, "Nothing to read.";
    Html, "html", Error, "Tags unbalanced or unknown to Telegram, or a raw `& < >`.";
    Url, "url", Error, "An address that differs from English.";
    Command, "command", Error, "A /command that differs from English.";
    ProtectedTerm, "protected-term", Error, "A name such as OET, lost or not in Latin letters.";
    Currency, "currency", Error, "A currency that differs from English.";
    Script, "script", Error, "Not in the language's letters.";
    ForeignLetters, "foreign-letters", Error, "Letters of two scripts or a neighbour's in a word.";
    Mojibake, "mojibake", Error, "Text read in a wrong encoding.";
    ControlCharacter, "control-character", Error, "Characters that steer, hide or break text.";
    Isolates, "isolates", Error, "Isolates that do not pair.";
    NotNfc, "not-nfc", Error, "Text that is not composed (NFC).";
    Digits, "digits", Error, "Digits that are not Latin, and cannot be copied.";
    TooLong, "too-long", Error, "Longer than Telegram or a phone's button takes.";
    AlikeButtons, "alike-buttons", Error, "Two options of one question with one label.";
    SameAsEnglish, "same-as-english", Error, "More than two words left in English.";
    LongSentence, "long-sentence", Error, "An English sentence of more than 20 words.";
    Contraction, "contraction", Error, "English such as \"don't\".";
    LongScreen, "long-screen", Error, "An English screen of more than 600 characters.";
    WordsPerSentence, "words-per-sentence", Warning, "English with more than 12 words a sentence.";
    HardWords, "hard-words", Warning, "English idioms and phrasal verbs.";
    Numbers, "numbers", Warning, "Numbers that differ from English.";
    EndPunctuation, "end-punctuation", Warning, "An end that differs from English.";
    Spaces, "spaces", Warning, "Spaces doubled, at an end, or before a stop.";
    Kashida, "kashida", Warning, "A stretched Arabic letter.";
    LengthRatio, "length-ratio", Warning, "Far shorter or longer than English.";
    Stale, "stale", Warning, "Made from an English text that has changed.";
    NotReviewed, "not-reviewed", Warning, "A language that no native speaker has reviewed.";
    NothingAllowed, "nothing-allowed", Warning, "An allowed warning that does not occur.";
}

/// One defect, and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind of defect.
    pub kind: Kind,
    /// The language it is in.
    pub language: Language,
    /// The file.
    pub path: String,
    /// The line, counted from 1, on which the text begins.
    pub line: usize,
    /// The text's key, with its attribute after a dot; empty where the file as a whole is meant.
    pub key: String,
    /// What was found and what was expected.
    pub said: String,
}

impl Finding {
    /// Whether the text must not reach a person.
    pub fn is_error(&self) -> bool {
        self.kind.severity() == Severity::Error
    }

    pub(super) fn order(&self) -> (Severity, Language, &str, usize, &str, Kind, &str) {
        let Finding {
            kind,
            language,
            path,
            line,
            key,
            said,
        } = self;
        (kind.severity(), *language, path, *line, key, *kind, said)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.kind.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let Finding {
            kind,
            path,
            line,
            key,
            said,
            ..
        } = self;
        write!(formatter, "{path}:{line}: {severity}: {}: ", kind.name())?;
        if !key.is_empty() {
            write!(formatter, "{key}: ")?;
        }
        formatter.write_str(said)
    }
}
