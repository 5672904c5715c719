//! A yes or a no, as people type it in our languages.

use std::sync::LazyLock;

use super::lexicon::Lexicon;
use super::misread::Misread;
use crate::fold::fold;

/// Reads a yes (`true`) or a no (`false`), such as "yes please", "ايوه", "так", "nope" or a thumb.
///
/// The first words decide; what follows may explain ("yes, since May"). Sayings that begin like a
/// no but are none ("not sure", "не знаю", "no problem") are not guessed at, and neither is a text
/// with a number in it: "I am 17" is no yes, whatever was asked.
pub fn yes_no(text: &str) -> Result<bool, Misread> {
    if text.trim().is_empty() {
        return Err(Misread::Empty);
    }
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return by_sign(text).ok_or(Misread::NotYesOrNo);
    }
    if ALONE.get(&folded).is_some() {
        return Ok(true);
    }
    if folded.contains(|letter: char| letter.is_ascii_digit()) {
        return Err(Misread::NotYesOrNo);
    }
    let Some((meaning, count)) = MEANINGS.starting(&words) else {
        return Err(Misread::NotYesOrNo);
    };
    let rest = &words[count..];
    let also = |plain| rest.iter().any(|word| PLAIN.get(word) == Some(plain));
    match meaning {
        Meaning::Yes if also(Meaning::No) => Err(Misread::Ambiguous(Vec::new())),
        Meaning::No if also(Meaning::Yes) => Err(Misread::Ambiguous(Vec::new())),
        Meaning::Yes => Ok(true),
        Meaning::No => Ok(false),
        Meaning::Neither => Err(Misread::NotYesOrNo),
    }
}

/// A thumb, a tick or a cross that stands alone.
fn by_sign(text: &str) -> Option<bool> {
    let yes = text.contains(['👍', '✅', '✔', '☑', '👌']);
    let no = text.contains(['👎', '❌', '✖', '✗', '🚫']);
    (yes != no).then_some(yes)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Yes,
    No,
    Neither,
}

/// Words that mean a plain yes or no wherever they stand.
static PLAIN: LazyLock<Lexicon<Meaning>> = LazyLock::new(|| {
    Lexicon::new(&[
        (Meaning::Yes, &["yes", "نعم", "так", "да"]),
        (Meaning::No, &["no", "لا", "ні", "нет"]),
    ])
});

/// What means a yes only where nothing follows: "I am", but not "I am a nurse".
static ALONE: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            (),
            &[
                "i am", "i do", "i have", "i can", "correct", "right", "true", "agree", "i agree",
            ],
        ),
        (
            (),
            &[
                "صح",
                "تمام",
                "ماشي",
                "عندي",
                "موافق",
                "موافقة",
                "معي",
                "ya",
                "ye",
                "na3am",
            ],
        ),
        (
            (),
            &[
                "маю",
                "згоден",
                "згодна",
                "погоджуюсь",
                "погоджуюся",
                "добре",
                "можу",
                "хорошо",
            ],
        ),
        ((), &["согласен", "согласна", "هو", "بله", "آره"]),
    ])
});

static MEANINGS: LazyLock<Lexicon<Meaning>> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Meaning::Yes,
            &[
                "yes",
                "y",
                "yep",
                "yeah",
                "yea",
                "yup",
                "yess",
                "sure",
                "of course",
            ],
        ),
        (
            Meaning::Yes,
            &[
                "ok",
                "okay",
                "certainly",
                "absolutely",
                "naam",
                "aywa",
                "aiwa",
                "akid",
            ],
        ),
        (
            Meaning::Yes,
            &[
                "نعم", "اي", "ايوه", "ايوة", "أيوا", "إيه", "آه", "اه", "بلى", "أجل",
            ],
        ),
        (
            Meaning::Yes,
            &[
                "طبعا",
                "أكيد",
                "بالتأكيد",
                "так",
                "ага",
                "угу",
                "звісно",
                "звичайно",
            ],
        ),
        (
            Meaning::Yes,
            &["авжеж", "да", "конечно", "tak", "da", "zvisno"],
        ),
        (
            Meaning::No,
            &[
                "no", "n", "nope", "nah", "not yet", "never", "i am not", "i do not",
            ],
        ),
        (
            Meaning::No,
            &[
                "i don't",
                "i cannot",
                "i can't",
                "i have not",
                "i haven't",
                "none",
            ],
        ),
        (
            Meaning::No,
            &["not", "not now", "disagree", "i'm not", "la", "laa"],
        ),
        (
            Meaning::No,
            &[
                "لا",
                "لأ",
                "لاء",
                "كلا",
                "مو",
                "مش",
                "ليس",
                "ليس بعد",
                "لسه",
                "أبدا",
            ],
        ),
        (Meaning::No, &["ما عندي", "ليس لدي", "نه", "نخیر", "نە"]),
        (
            Meaning::No,
            &[
                "ні",
                "нє",
                "не",
                "неа",
                "ще ні",
                "ніколи",
                "немає",
                "нема",
                "нет",
            ],
        ),
        (Meaning::No, &["никогда", "ещё нет", "ni", "net", "nyet"]),
        (
            Meaning::Neither,
            &[
                "no problem",
                "no idea",
                "no worries",
                "not sure",
                "no matter",
            ],
        ),
        (
            Meaning::Neither,
            &["not really", "not only", "i am not sure", "i'm not sure"],
        ),
        (
            Meaning::Neither,
            &["i do not know", "i don't know", "i have a question"],
        ),
        (
            Meaning::Neither,
            &[
                "لا أعرف",
                "لا أدري",
                "لا مشكلة",
                "لا بأس",
                "مو متأكد",
                "مش متأكد",
            ],
        ),
        (
            Meaning::Neither,
            &["مش عارف", "مش عارفة", "ما بعرف", "لا اعلم", "مو متأكدة"],
        ),
        (
            Meaning::Neither,
            &["مش متأكدة", "لا أفهم", "مش فاهم", "مش فاهمة"],
        ),
        (
            Meaning::Neither,
            &["не знаю", "не впевнений", "не впевнена", "не проблема"],
        ),
        (
            Meaning::Neither,
            &["не уверен", "не уверена", "не розумію", "не понимаю"],
        ),
        (
            Meaning::Neither,
            &[
                "i do not understand",
                "i don't understand",
                "не хочу казати",
            ],
        ),
    ])
});
