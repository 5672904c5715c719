//! How text becomes an answer: tables of what people type and what is read.

use std::fmt::Debug;

use proptest::prelude::*;
use stepward::audit::reading::{
    Misread, clean, date, faults_in_words, latin_digits, number, option, several, year, yes_no,
};
use stepward::audit::{countries, languages};
use stepward::fold::fold;

use crate::reading_choices::PERMISSION;

pub const TODAY: time::Date = time::macros::date!(2026 - 11 - 24);

/// Compares every row of a table and shows all that differ at once.
pub fn check<T: Debug + PartialEq>(rows: &[(&str, T)], read: impl Fn(&str) -> T) {
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|(text, expected)| {
            let got = read(text);
            (got != *expected).then(|| format!("{text:?}: expected {expected:?}, got {got:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_file_of_words_is_whole() {
    let faults: Vec<String> = faults_in_words().iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn digits_of_all_scripts_become_latin() {
    check(
        &[
            ("٠١٢٣٤٥٦٧٨٩", "0123456789".to_owned()),
            ("۰۱۲۳۴۵۶۷۸۹", "0123456789".to_owned()),
            ("০১২৩৪৫৬৭৮৯", "0123456789".to_owned()),
            ("०१२३४५६७८९ and ੦੧੨", "0123456789 and 012".to_owned()),
            ("౩ ௪ ൫ ๖ ၇", "3 4 5 6 7".to_owned()),
            ("２０２７", "2027".to_owned()),
        ],
        latin_digits,
    );
}

#[test]
fn whole_numbers_are_read_in_figures_and_words() {
    let out_of_range = Err(Misread::OutOfRange { min: 0, max: 60 });
    let ambiguous =
        |one: &str, other: &str| Err(Misread::Ambiguous(vec![one.to_owned(), other.to_owned()]));
    check(
        &[
            ("5", Ok(5)),
            (" 12 ", Ok(12)),
            ("5 years", Ok(5)),
            ("5years", Ok(5)),
            ("about 5", Ok(5)),
            ("more than 10 years", Ok(10)),
            ("10+", Ok(10)),
            ("five", Ok(5)),
            ("Twenty", Ok(20)),
            ("twenty-five years", Ok(25)),
            ("a year", Ok(1)),
            ("5 years and 3 months", Ok(5)),
            ("٥", Ok(5)),
            ("۵", Ok(5)),
            ("٥ سنوات", Ok(5)),
            ("خمس سنوات", Ok(5)),
            ("حوالي عشر سنين", Ok(10)),
            ("سنتين", Ok(2)),
            ("سنة", Ok(1)),
            ("سنة واحدة", Ok(1)),
            ("ثلاث عشرة سنة", Ok(13)),
            ("احد عشر", Ok(11)),
            ("خمس وعشرون سنة", Ok(25)),
            ("صفر", Ok(0)),
            ("п'ять років", Ok(5)),
            ("пʼять", Ok(5)),
            ("пять лет", Ok(5)),
            ("близько десяти років", Ok(10)),
            ("двадцять", Ok(20)),
            ("двадцять два роки", Ok(22)),
            ("рік", Ok(1)),
            ("0", Ok(0)),
            ("", Err(Misread::Empty)),
            ("   ", Err(Misread::Empty)),
            ("many", Err(Misread::NotANumber)),
            ("😀", Err(Misread::NotANumber)),
            ("كثير", Err(Misread::NotANumber)),
            ("61", out_of_range.clone()),
            ("-5", out_of_range.clone()),
            ("99999999999999999999999", out_of_range),
            ("1.5", Err(Misread::NotWhole)),
            ("2,5 роки", Err(Misread::NotWhole)),
            ("٢٫٥", Err(Misread::NotWhole)),
            ("سنة ونصف", Err(Misread::NotWhole)),
            ("a year and a half", Err(Misread::NotWhole)),
            ("півтора року", Err(Misread::NotWhole)),
            ("6 months", Err(Misread::OtherUnit)),
            ("ستة أشهر", Err(Misread::OtherUnit)),
            ("шість місяців", Err(Misread::OtherUnit)),
            ("5-7", ambiguous("5", "7")),
            ("5 or 6 years", ambiguous("5", "6")),
        ],
        |text| number(text, 0..=60, "en"),
    );
}

#[test]
fn yes_and_no_are_read_in_three_languages() {
    for yes in [
        "yes",
        "Yes!",
        "y",
        "YES please",
        "yeah",
        "ok",
        "sure",
        "yes, since May",
        "نعم",
        "نَعَم",
        "اي",
        "ايوه",
        "أيوا",
        "بلى",
        "طبعاً",
        "أكيد",
        "نعم عندي",
        "так",
        "Так.",
        "ага",
        "звісно",
        "авжеж",
        "да",
        "👍",
        "✅",
        "na3am",
        "tak",
    ] {
        assert_eq!(yes_no(yes, "en"), Ok(true), "{yes}");
    }
    for no in [
        "no",
        "No, thanks",
        "nope",
        "not yet",
        "I don't have it",
        "لا",
        "لأ",
        "كلا",
        "لا شكرا",
        "ليس بعد",
        "مو",
        "ні",
        "Ні, дякую",
        "нє",
        "нет",
        "ще ні",
        "не маю",
        "👎",
        "la",
    ] {
        assert_eq!(yes_no(no, "en"), Ok(false), "{no}");
    }
    for neither in [
        "no problem",
        "not sure",
        "I don't know",
        "maybe",
        "لا أعرف",
        "не знаю",
        "не впевнена",
        "2015",
        "😀",
        "nurse",
        "noor",
        "I am 17",
        "yes, 17",
        "I am a nurse",
        "маю сина",
        "مش عارفة",
    ] {
        assert_eq!(yes_no(neither, "en"), Err(Misread::NotYesOrNo), "{neither}");
    }
    assert_eq!(
        yes_no("yes and no", "en"),
        Err(Misread::Ambiguous(Vec::new()))
    );
    assert_eq!(yes_no(" ", "en"), Err(Misread::Empty));
}

#[test]
fn a_text_is_cleaned_of_what_cannot_be_seen() {
    let kept = |text: &str| Ok(text.to_owned());
    check(
        &[
            ("  Anna \t  Maria ", kept("Anna Maria")),
            ("one\r\n\r\n two", kept("one\ntwo")),
            ("a\u{202e}b\u{2066}c\u{2069}", kept("abc")),
            ("a\u{200b}b\u{feff}\u{0}\u{7}", kept("ab")),
            ("می\u{200c}خواهم", kept("می\u{200c}خواهم")),
            ("word\u{200c} \u{200c}word", kept("word word")),
            ("👩\u{200d}⚕\u{fe0f}", kept("👩\u{200d}⚕\u{fe0f}")),
            ("😀😀", kept("😀😀")),
            ("cafe\u{301}", kept("caf\u{e9}")),
            ("<b>'; drop table--", kept("<b>'; drop table--")),
            ("\u{200b}\u{202e}\u{200d}", Err(Misread::Empty)),
            ("\u{3164}\u{2800} ", Err(Misread::Empty)),
            ("", Err(Misread::Empty)),
            (
                "123456789012345678901",
                Err(Misread::TooLong { max: 20, was: 21 }),
            ),
        ],
        |text| clean(text, 20),
    );
}

#[test]
fn spellings_meet() {
    for (one, other) in [
        ("إسعاف", "اسعاف"),
        ("مُمَرِّضَة", "ممرضه"),
        ("طبيبــــة", "طبيبة"),
        ("مستشفى", "مستشفي"),
        ("کردی", "كردي"),
        ("п'ять", "пʼять"),
        ("Київ", "Киів"),
        ("ёлка", "елка"),
        ("лікарка", "ликарка"),
        ("CAFÉ", "cafe"),
        ("x-ray", "X Ray"),
        ("٢٠٢٦", "2026"),
        ("می‌خواهم", "میخواهم"),
        ("J’ai besoin d'aide", "j ai besoin d aide"),
        ("l'hôpital, qu’il", "l hopital qu il"),
        ("Sœur", "soeur"),
        ("DİŞÇİ", "dişci"),
        ("ISITMA", "ısıtma"),
        ("ሐኪም", "ሓኪም"),
        ("ሃኪም", "ኃኪም"),
        ("ሥራ", "ስራ"),
        ("አነ", "ኣነ"),
        ("ዓይኒ", "ኣይኒ"),
        ("ፀሓፊት", "ጸሃፊት"),
        ("ትግርኛ፣ እንግሊዝኛ።", "ትግርኛ እንግሊዝኛ"),
    ] {
        assert_eq!(fold(one), fold(other), "{one} {other}");
    }
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(text in any::<String>()) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded);
    }

    #[test]
    fn cleaning_twice_changes_nothing(text in any::<String>()) {
        if let Ok(cleaned) = clean(&text, 10_000) {
            prop_assert_eq!(clean(&cleaned, 10_000), Ok(cleaned));
        }
    }

    #[test]
    fn no_text_makes_reading_panic(text in any::<String>()) {
        let _ = (number(&text, 0..=60, "en"), year(&text, TODAY, "ar"), date(&text, TODAY, "uk"), yes_no(&text, "fa"));
        let _ = (option(&text, &PERMISSION), several(&text, &PERMISSION), clean(&text, 100));
        let _ = (countries::find(&text, "en", 5), languages::find(&text, "ar", 5));
    }

    #[test]
    fn no_number_in_any_script_is_lost(value in 0_u32..=60, zero in prop::sample::select(
        vec!['0', '٠', '۰', '०', '০', '੦'])) {
        let text: String = value.to_string().chars().map(|digit| {
            char::from_u32(u32::from(zero) + digit.to_digit(10).unwrap()).unwrap()
        }).collect();
        prop_assert_eq!(number(&text, 0..=60, "en"), Ok(value));
    }
}
