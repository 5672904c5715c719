//! Words around the name of what people look for, by language: they say nothing about what is meant.

/// Folded words that are said to whoever asks and name nothing, so that alone they find nothing.
pub(super) fn is_said_to_us(word: &str) -> bool {
    SAID_TO_US.contains(&word) || is_filler(word)
}

/// Folded words that people put around the name of what they look for.
pub(super) fn is_filler(word: &str) -> bool {
    FILLERS.contains(&word)
}

#[rustfmt::skip]
const SAID_TO_US: &[&str] = &[
    // English.
    "help", "yes", "no", "ok", "stop", "back", "menu", "so",
    // Arabic.
    "نعم", "لا",
    // Ukrainian and Russian.
    "так", "ни", "да", "нет", "мени", "допоможить",
    // Tigrinya.
    "ሰላም", "እወ", "ኣይፋል", "ኣይፋልን", "ኣይኮነን", "ሃገዝ", "ሃግዙኒ",
    // Somali.
    "haa", "maya", "caawi", "caawimo", "mahadsanid",
    // Persian and Dari.
    "بله", "بلي", "نه", "خير", "سلام", "كمك", "شكرا", "ممنون", "تشكر", "مرسي", "بيكار", "بيكارم",
    // French.
    "oui", "non", "aide", "merci", "bonjour", "salut", "chomage", "chomeur",
    // Turkish.
    "evet", "hayir", "yardim", "merhaba", "tamam", "issiz", "issizim",
];

#[rustfmt::skip]
const FILLERS: &[&str] = &[
    // English.
    "i", "am", "im", "a", "an", "the", "was", "is", "as", "in", "of", "for", "and", "at", "to",
    "my", "me", "work", "worked", "working", "job", "profession", "occupation", "years", "year",
    "been", "have", "with", "from", "hi", "hello",
    // Arabic; "and" is written together with the word after it.
    "انا", "كنت", "اعمل", "اشتغل", "عملت", "في", "مهنتي", "وظيفتي", "من", "سنوات", "سنه", "على",
    "و",
    // Ukrainian and Russian.
    "я", "е", "був", "була", "працюю", "працював", "працювала", "за", "в", "у", "на", "з", "та",
    "и", "моя", "професия", "фах", "фахом", "по", "профессии", "профессия", "работаю", "работал",
    "работала", "был", "была", "рокив",
    // Tigrinya.
    "ኣነ", "እየ", "ኢየ", "ነይረ", "ኔረ", "ነበርኩ", "ኣለኩ", "ኣለኹ", "ናይ", "ኣብ", "ከም", "ካብ", "ስራህ", "ስራሃይ",
    "ይሰርህ", "እሰርህ", "ሰሪሃ", "ሞያ", "ሞያይ", "ኣመት", "ኣመታት", "ቤት", "ቤተ",
    // Somali.
    "aniga", "anigu", "waxaan", "waxan", "waan", "waa", "baan", "ayaan", "ahay", "ahaa", "shaqo",
    "shaqadaydu", "shaqeeyaa", "shaqeyn", "shaqayn", "xirfaddaydu", "jiray", "jirtay", "sano",
    "iyo", "ah", "oo", "ee", "ka", "ku",
    // Persian and Dari.
    "هستم", "است", "بودم", "بوده", "از", "به", "در", "با", "كه", "يك", "را", "شغل", "شغلم", "كار",
    "كارم", "كردم", "كرده", "كنم", "ميكنم", "ميكردم", "مي", "سال", "سابقه", "عنوان", "حيث", "مسلك",
    // French; elided words stand by themselves, and "femme" says no more in "sage-femme" than in
    // "ma femme".
    "j", "je", "suis", "etais", "jetais", "jai", "ai", "ete", "c", "cest", "est", "moi",
    "travaille", "travaillais", "travaillait", "travailler", "travail", "emploi", "cherche",
    "metier", "mon", "ma", "l", "la", "le", "les", "d", "de", "du", "des", "un", "une", "au",
    "aux", "en", "et", "dans", "chez", "comme", "pour", "avec", "sans", "pendant", "depuis", "ans",
    "annees", "bon", "bonne", "femme",
    // Turkish.
    "ben", "benim", "bir", "ve", "cok", "kendi", "var", "vardi", "idim", "olarak", "yil", "yildir",
    "sene", "senedir", "calistim", "calisiyorum", "calisiyordum", "calismak", "yaptim",
    "yapiyorum", "yapiyordum", "istiyorum", "isim", "meslegim", "mezun", "mezunu", "mezunuyum",
];
