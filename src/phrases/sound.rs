//! Words by their sound: spellings that people mix up because they sound alike.

use super::ethiopic;

/// The sounds of a folded word: Latin "ph" and "f", "ae" and "e", Arabic ض and ظ, Persian ط and ت and
/// the like meet, and doubled letters are single; Ethiopic syllables sound as they are typed in Latin
/// letters.
pub(super) fn sound(word: &str) -> Vec<char> {
    let letters: Vec<char> = word.chars().flat_map(ethiopic::in_latin).collect();
    let mut sounds: Vec<char> = Vec::with_capacity(letters.len());
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let (heard, taken) = match (letter, letters.get(at + 1)) {
            ('p', Some('h')) => ('f', 2),
            ('a' | 'o', Some('e')) => ('e', 2),
            ('t', Some('h')) => ('t', 2),
            ('k' | 'g', Some('h')) => ('h', 2),
            ('c', Some('k')) => ('k', 2),
            ('y' | 'j', _) => ('i', 1),
            ('c', Some('e' | 'i' | 'y')) => ('s', 1),
            ('c', _) => ('k', 1),
            ('z', _) => ('s', 1),
            ('ظ' | 'ز', _) => ('ض', 1),
            ('ص', _) => ('س', 1),
            ('ط', _) => ('ت', 1),
            ('ح', _) => ('ه', 1),
            ('غ', _) => ('ق', 1),
            ('ذ', _) => ('د', 1),
            ('ث', _) => ('ت', 1),
            (other, _) => (*other, 1),
        };
        if sounds.last() != Some(&heard) {
            sounds.push(heard);
        }
        at += taken;
    }
    sounds
}

/// Takes the Arabic article off a folded word that stays long enough to be one.
pub(super) fn without_article(word: &str) -> &str {
    let bare = word.strip_prefix("ال").or_else(|| word.strip_prefix("لل"));
    bare.filter(|rest| rest.chars().count() >= 3)
        .unwrap_or(word)
}

/// The usual one of folded words that people use for the same: "Dr" and "doctor", Arabic and Persian
/// "doctor" and "physician", Russian and Ukrainian for both, Somali spellings of "doctor" and the
/// feminine and definite forms of "nurse" and "assistant", which stand before what they nurse or
/// assist.
pub(super) fn usual(word: &str) -> &str {
    match word {
        "dr" | "doc" => "doctor",
        "دكتور" | "داكتر" | "دكتر" | "پزشك" | "د" => "طبيب",
        "دكتوره" => "طبيبه",
        "врач" | "доктор" => "ликар",
        "dhaqtar" | "dhaqtarka" | "dhaqtarad" | "dhakhtarka" | "dhakhtarad" | "dhaktar"
        | "takhtar" | "takhtarka" | "taqtar" | "daktar" | "daktarka" => "dhakhtar",
        "kalkaaliso" | "kalkaaliyaha" | "kalkaalisada" | "kalkaliso" | "kalkaliye" => "kalkaaliye",
        "kaaliso" | "kaaliyaha" | "caawiye" | "caawiso" | "caawiyaha" => "kaaliye",
        _other => word,
    }
}

/// Folded Cyrillic words as they are typed in Latin letters, or nothing where there are none.
pub(super) fn in_latin(words: &[String]) -> Option<Vec<String>> {
    let cyrillic = |word: &String| word.chars().any(|letter| ('а'..='я').contains(&letter));
    let latin = |word: &String| word.chars().map(latin_of).collect::<String>();
    words
        .iter()
        .any(cyrillic)
        .then(|| words.iter().map(latin).collect())
}

/// What one folded Cyrillic letter becomes; и, і, ї and й have met before.
fn latin_of(letter: char) -> String {
    let latin = match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "h",
        'д' => "d",
        'е' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ю' => "yu",
        'я' => "ya",
        other => return other.to_string(),
    };
    latin.to_owned()
}
