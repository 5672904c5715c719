//! Words around the name of what people look for, in languages that `near` does not hold: they say
//! nothing about what is meant.

/// Folded words that are said to whoever asks and name nothing.
pub(super) fn is_said_to_us(word: &str) -> bool {
    let said = [FRENCH_SAID_TO_US, TURKISH_SAID_TO_US];
    said.iter().any(|words| words.contains(&word))
}

/// Folded words that people put around the name of what they look for.
pub(super) fn is_filler(word: &str) -> bool {
    let fillers = [FRENCH_FILLERS, TURKISH_FILLERS];
    fillers.iter().any(|words| words.contains(&word))
}

#[rustfmt::skip]
const FRENCH_SAID_TO_US: &[&str] = &[
    "oui", "non", "aide", "merci", "bonjour", "salut", "chomage", "chomeur",
];

/// Elided words stand by themselves; "femme" says no more in "sage-femme" than in "ma femme".
#[rustfmt::skip]
const FRENCH_FILLERS: &[&str] = &[
    "j", "je", "suis", "etais", "jetais", "jai", "ai", "ete", "c", "cest", "est", "moi",
    "travaille", "travaillais", "travaillait", "travailler", "travail", "emploi", "cherche",
    "metier", "mon", "ma", "l", "la", "le", "les", "d", "de", "du", "des", "un", "une", "au", "aux",
    "en", "et", "dans", "chez", "comme", "pour", "avec", "sans", "pendant", "depuis", "ans",
    "annees", "bon", "bonne", "femme",
];

#[rustfmt::skip]
const TURKISH_SAID_TO_US: &[&str] = &[
    "evet", "hayir", "yardim", "merhaba", "tamam", "issiz", "issizim",
];

#[rustfmt::skip]
const TURKISH_FILLERS: &[&str] = &[
    "ben", "benim", "bir", "ve", "cok", "kendi", "var", "vardi", "idim", "olarak", "yil", "yildir",
    "sene", "senedir", "calistim", "calisiyorum", "calisiyordum", "calismak", "yaptim",
    "yapiyorum", "yapiyordum", "istiyorum", "isim", "meslegim", "mezun", "mezunu", "mezunuyum",
];
