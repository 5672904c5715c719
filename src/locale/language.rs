//! The languages we know of: code, own name, direction, script, plural categories.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use unic_langid::LanguageIdentifier;

/// Which way a language's lines run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As in English.
    LeftToRight,
    /// As in Arabic.
    RightToLeft,
}

/// The letters a language is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are Unicode's own")]
pub enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Ethiopic,
    Bengali,
    Gurmukhi,
    Devanagari,
    Gujarati,
    Tamil,
    Myanmar,
    Han,
}

/// A plural category of CLDR, as a variant's key names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are CLDR's own")]
pub enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Category {
    /// All six.
    pub const ALL: [Category; 6] = [
        Category::Zero,
        Category::One,
        Category::Two,
        Category::Few,
        Category::Many,
        Category::Other,
    ];

    /// The word in a variant's brackets.
    pub fn word(self) -> &'static str {
        match self {
            Category::Zero => "zero",
            Category::One => "one",
            Category::Two => "two",
            Category::Few => "few",
            Category::Many => "many",
            Category::Other => "other",
        }
    }

    /// The category that a variant's key names, if it names one.
    pub fn from_word(word: &str) -> Option<Category> {
        Category::ALL
            .into_iter()
            .find(|category| category.word() == word)
    }
}

/// A language that the program knows of; whether it also speaks it, the
/// [`Catalogue`](super::Catalogue) says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(usize);

struct Known {
    code: &'static str,
    own_name: &'static str,
    english_name: &'static str,
    direction: Direction,
    script: Script,
    telegram: Option<&'static str>,
    plural_rules: &'static str,
    plurals: &'static [Category],
}

impl Language {
    /// The source of all texts, and what stands in where another language fails.
    pub const ENGLISH: Language = Language(0);
    /// Arabic.
    pub const ARABIC: Language = Language(1);
    /// Ukrainian.
    pub const UKRAINIAN: Language = Language(6);
    /// English made strange, so that words which are no text of the catalogue stand out.
    pub const PSEUDO: Language = Language(KNOWN.len() - 1);

    /// The language with this BCP-47 code, written as we write it (`ar`, `zh-Hant`).
    pub fn from_code(code: &str) -> Option<Language> {
        KNOWN
            .iter()
            .position(|known| known.code == code)
            .map(Language)
    }

    /// All languages people speak, in the order of need; the pseudo-locale is none of them.
    pub fn known() -> impl Iterator<Item = Language> {
        (0..KNOWN.len())
            .map(Language)
            .filter(|language| *language != Language::PSEUDO)
    }

    /// Whether an app set to `hint` (Telegram's `language_code`, such as `fa-IR`) may be this
    /// language's. It only orders the picker: an app in Persian may be a Dari speaker's.
    pub fn is_hinted_by(self, hint: &str) -> bool {
        let primary = hint
            .split(['-', '_'])
            .next()
            .unwrap_or(hint)
            .to_ascii_lowercase();
        let known = self.row();
        let own = known.code.split('-').next().unwrap_or(known.code);
        own == primary || known.telegram == Some(primary.as_str())
    }

    /// The BCP-47 code; also the name of the folder with its texts.
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// The name as its speakers write it.
    pub fn own_name(self) -> &'static str {
        self.row().own_name
    }

    /// The name for caseworkers and operators who do not read the language.
    pub fn english_name(self) -> &'static str {
        self.row().english_name
    }

    /// Which way its lines run.
    pub fn direction(self) -> Direction {
        self.row().direction
    }

    /// The letters it is written in.
    pub fn script(self) -> Script {
        self.row().script
    }

    /// The two lower-case letters that `setMyCommands` takes. Kurmanji and Sorani share `ku`,
    /// Persian and Dari `fa`: there the caller lets the first spoken one have them.
    pub fn telegram_code(self) -> Option<&'static str> {
        self.row().telegram
    }

    /// The plural categories its texts must have: CLDR's, without the `many` that French, Spanish
    /// and Portuguese use only above a million.
    pub fn plurals(self) -> &'static [Category] {
        self.row().plurals
    }

    /// What chooses plurals: CLDR's rules, borrowed from the nearest relative where the Fluent
    /// crate's edition of CLDR lacks the language.
    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.row()
            .plural_rules
            .parse()
            .expect("the table's codes are well-formed, as a test shows")
    }

    fn row(self) -> &'static Known {
        &KNOWN[self.0]
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Language::from_code(&code)
            .ok_or_else(|| de::Error::custom(format!("no language has the code {code:?}")))
    }
}

const ONE_OTHER: &[Category] = &[Category::One, Category::Other];
const ONE_FEW_OTHER: &[Category] = &[Category::One, Category::Few, Category::Other];
const SLAVIC: &[Category] = &[
    Category::One,
    Category::Few,
    Category::Many,
    Category::Other,
];
const OTHER: &[Category] = &[Category::Other];
const ALL_SIX: &[Category] = &Category::ALL;

use Direction::{LeftToRight as Ltr, RightToLeft as Rtl};
use Script::*;

#[rustfmt::skip]
static KNOWN: &[Known] = &[
    known("en", "English", "English", Ltr, Latin, Some("en"), "en", ONE_OTHER),
    known("ar", "العربية", "Arabic", Rtl, Arabic, Some("ar"), "ar", ALL_SIX),
    known("fa", "فارسی", "Persian", Rtl, Arabic, Some("fa"), "fa", ONE_OTHER),
    known("prs", "دری", "Dari", Rtl, Arabic, Some("fa"), "fa", ONE_OTHER),
    known("ps", "پښتو", "Pashto", Rtl, Arabic, Some("ps"), "ps", ONE_OTHER),
    known("ur", "اردو", "Urdu", Rtl, Arabic, Some("ur"), "ur", ONE_OTHER),
    known("uk", "Українська", "Ukrainian", Ltr, Cyrillic, Some("uk"), "uk", SLAVIC),
    known("ti", "ትግርኛ", "Tigrinya", Ltr, Ethiopic, Some("ti"), "ti", ONE_OTHER),
    known("ckb", "کوردیی ناوەندی", "Kurdish (Sorani)", Rtl, Arabic, Some("ku"), "ku", ONE_OTHER),
    known("so", "Soomaali", "Somali", Ltr, Latin, Some("so"), "so", ONE_OTHER),
    known("am", "አማርኛ", "Amharic", Ltr, Ethiopic, Some("am"), "am", ONE_OTHER),
    known("tr", "Türkçe", "Turkish", Ltr, Latin, Some("tr"), "tr", ONE_OTHER),
    known("kmr", "Kurmancî", "Kurdish (Kurmanji)", Ltr, Latin, Some("ku"), "ku", ONE_OTHER),
    known("fr", "Français", "French", Ltr, Latin, Some("fr"), "fr", ONE_OTHER),
    known("es", "Español", "Spanish", Ltr, Latin, Some("es"), "es", ONE_OTHER),
    known("bn", "বাংলা", "Bengali", Ltr, Bengali, Some("bn"), "bn", ONE_OTHER),
    known("pa", "ਪੰਜਾਬੀ", "Punjabi", Ltr, Gurmukhi, Some("pa"), "pa", ONE_OTHER),
    known("ro", "Română", "Romanian", Ltr, Latin, Some("ro"), "ro", ONE_FEW_OTHER),
    known("pl", "Polski", "Polish", Ltr, Latin, Some("pl"), "pl", SLAVIC),
    known("pt", "Português", "Portuguese", Ltr, Latin, Some("pt"), "pt", ONE_OTHER),
    known("ru", "Русский", "Russian", Ltr, Cyrillic, Some("ru"), "ru", SLAVIC),
    known("sq", "Shqip", "Albanian", Ltr, Latin, Some("sq"), "sq", ONE_OTHER),
    known("ta", "தமிழ்", "Tamil", Ltr, Tamil, Some("ta"), "ta", ONE_OTHER),
    known("vi", "Tiếng Việt", "Vietnamese", Ltr, Latin, Some("vi"), "vi", OTHER),
    known("my", "မြန်မာ", "Burmese", Ltr, Myanmar, Some("my"), "my", OTHER),
    known("om", "Afaan Oromoo", "Oromo", Ltr, Latin, Some("om"), "om", ONE_OTHER),
    known("zh-Hant", "繁體中文", "Chinese (traditional)", Ltr, Han, Some("zh"), "zh", OTHER),
    known("sw", "Kiswahili", "Swahili", Ltr, Latin, Some("sw"), "sw", ONE_OTHER),
    known("gu", "ગુજરાતી", "Gujarati", Ltr, Gujarati, Some("gu"), "gu", ONE_OTHER),
    known("hi", "हिन्दी", "Hindi", Ltr, Devanagari, Some("hi"), "hi", ONE_OTHER),
    known("fil", "Filipino", "Filipino", Ltr, Latin, Some("tl"), "fil", ONE_OTHER),
    known("bg", "Български", "Bulgarian", Ltr, Cyrillic, Some("bg"), "bg", ONE_OTHER),
    known("qps", "[Ēñğļîšĥ]", "Pseudo-English", Ltr, Latin, None, "en", ONE_OTHER),
];

#[expect(
    clippy::too_many_arguments,
    reason = "a row of the table above, one line each"
)]
const fn known(
    code: &'static str,
    own_name: &'static str,
    english_name: &'static str,
    direction: Direction,
    script: Script,
    telegram: Option<&'static str>,
    plural_rules: &'static str,
    plurals: &'static [Category],
) -> Known {
    Known {
        code,
        own_name,
        english_name,
        direction,
        script,
        telegram,
        plural_rules,
        plurals,
    }
}
