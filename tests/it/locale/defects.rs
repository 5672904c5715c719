//! Defects put into sound texts, one at a time: each is found as what it is, and nowhere else.

use std::collections::BTreeSet;

use stepward::locale::check::{Finding, Kind, Severity, check};

use super::plain_english::IN_ENGLISH;
use super::sound::{ARABIC, ENGLISH, UKRAINIAN};
use super::source;

/// A defect: in which words it is put, what they become, and as what it must be found.
pub type Defect = (&'static str, &'static str, Kind);

const IN_ARABIC: &[Defect] = &[
    (
        "hello = مرحبًا { $name }",
        "hello = مرحبًا { $name ",
        Kind::Syntax,
    ),
    ("hello = ", "hello مرحبًا", Kind::Syntax),
    ("\nhello = ", "\n    hello-you = ", Kind::Missing),
    (
        "button-done",
        "hello = مرحبًا { $name }. /help\nbutton-done",
        Kind::Duplicate,
    ),
    (
        "    .example = كلمة <b>واحدة</b> &amp; تُرسَل.\n",
        "",
        Kind::Missing,
    ),
    ("button-done = تم ({ $count })", "", Kind::Missing),
    (
        "        [dated] آخر موعد للتقديم هو { $day }. تحدّث إلى المرشد.\n",
        "",
        Kind::Missing,
    ),
    (
        "button-done",
        "button-gone = ذهب\nbutton-done",
        Kind::Unused,
    ),
    ("{ $name }", "{ -bot }", Kind::Reference),
    ("{ $fee }", "{ NUMBER($fee) }", Kind::Reference),
    ("مرحبًا { $name }", "مرحبًا", Kind::Placeables),
    (
        "[few] توجد { $count } وظائف",
        "[few] توجد وظائف",
        Kind::Placeables,
    ),
    (
        "آخر موعد للتقديم هو { $day }",
        "آخر موعد للتقديم قريب",
        Kind::Placeables,
    ),
    (
        "[two] وظيفتان محفوظتان. صفحة { $page }.",
        "[two] وظيفتان محفوظتان.",
        Kind::Placeables,
    ),
    (
        "[many] { $total } وظيفة محفوظة. صفحة { $page }",
        "[many] { $total } وظيفة",
        Kind::Placeables,
    ),
    ("{ $name }", "{ $nmae }", Kind::UnknownVariable),
    (
        "        [two] توجد وظيفتان مناسبتان حتى الآن.\n",
        "",
        Kind::Plural,
    ),
    (
        "        [zero] لا توجد وظائف مناسبة حتى الآن.\n",
        "",
        Kind::Plural,
    ),
    ("تمريض", "{ \"\" }", Kind::Empty),
    ("تمريض", "{ \" \" }", Kind::Empty),
    ("</b>", "", Kind::Html),
    ("<b>واحدة</b>", "<i>واحدة</b>", Kind::Html),
    ("<b>واحدة</b>", "<strong>واحدة</strong>", Kind::Html),
    ("&amp;", "&", Kind::Html),
    ("&amp;", "< ", Kind::Html),
    ("طب", "<b>طب</b>", Kind::Html),
    ("www.gov.uk/professions", "www.gov.uk/profession", Kind::Url),
    ("https://www.gov.uk/professions", "الموقع", Kind::Url),
    ("/help", "/halp", Kind::Command),
    ("/help", "/مساعدة", Kind::Command),
    ("هيئة GMC", "المجلس", Kind::ProtectedTerm),
    ("OET", "أو إي تي", Kind::ProtectedTerm),
    ("£20", "€20", Kind::Currency),
    ("£20", "20", Kind::Currency),
    ("ما هي مهنتك؟", "Ma hiya mihnatuk?", Kind::Script),
    ("تمريض", "Nurse", Kind::Script),
    ("تمريض", "Сестра", Kind::Script),
    ("OET", "الOET", Kind::ForeignLetters),
    ("مهنتك", "مهنتک", Kind::ForeignLetters),
    ("تمريض", "طھظ…ط±ظٹط¶", Kind::Mojibake),
    ("تمريض", "ØªÙ…Ø±ÙŠØ¶", Kind::Mojibake),
    ("تمريض", "تم\u{202E}ريض", Kind::ControlCharacter),
    ("تمريض", "تم\u{200B}ريض", Kind::ControlCharacter),
    ("تمريض", "تم\u{FFFD}يض", Kind::ControlCharacter),
    ("تمريض", "تم\u{E000}يض", Kind::ControlCharacter),
    ("تمريض", "تم\u{FFFC}يض", Kind::ControlCharacter),
    ("تمريض", "\u{2068}تمريض", Kind::Isolates),
    ("تمريض", "\u{2069}تمريض\u{2068}", Kind::Isolates),
    ("أولًا", "ا\u{654}ولًا", Kind::NotNfc),
    ("£20", "£٢٠", Kind::Digits),
    (
        "تمريض",
        "التمريض في المستشفى وفي العيادة وفي البيت",
        Kind::TooLong,
    ),
    ("= طب", "= تمريض", Kind::AlikeButtons),
    (
        "ما هي مهنتك؟",
        "What is your profession?",
        Kind::SameAsEnglish,
    ),
    ("2 من الصور", "3 من الصور", Kind::Numbers),
    ("ما هي مهنتك؟", "ما هي مهنتك?", Kind::EndPunctuation),
    ("في أي وقت.", "في أي وقت", Kind::EndPunctuation),
    ("ما هي", "ما  هي", Kind::Spaces),
    ("مهنتك؟", "مهنتك ؟", Kind::Spaces),
    ("تمريض", "تمـريض", Kind::Kashida),
    ("ما هي مهنتك؟", "ما؟", Kind::LengthRatio),
];

const IN_UKRAINIAN: &[Defect] = &[
    (
        "        [few] Поки що підходять { $count } посади.\n",
        "",
        Kind::Plural,
    ),
    ("[few] Поки", "[two] Поки", Kind::Plural),
    (
        "підходить { $count } посада",
        "підходить одна посада",
        Kind::Placeables,
    ),
    ("професія", "прoфесія", Kind::ForeignLetters),
    ("професія", "профессыя", Kind::ForeignLetters),
    (
        "Потрібні також £20 і 2",
        "Потрібні також £20 i 2",
        Kind::ForeignLetters,
    ),
    ("OET", "ОЕТ", Kind::ProtectedTerm),
    ("£20", "₴20", Kind::Currency),
    (
        "Яка Ваша професія",
        "РЇРєР° Р’Р°С€Р° РїСЂРѕС„РµСЃС–СЏ",
        Kind::Mojibake,
    ),
    ("Яка Ваша професія", "What is your job", Kind::Script),
    ("й час", "и\u{0306} час", Kind::NotNfc),
    (
        "Медсестринство",
        "Медсестринство в лікарні та поліклініці",
        Kind::TooLong,
    ),
    (
        "Яка Ваша професія?",
        "Яка Ваша професія.",
        Kind::EndPunctuation,
    ),
];

fn found(english: &str, arabic: &str, ukrainian: &str) -> Vec<Finding> {
    let sources = [
        source("locales/en/screens.ftl", english),
        source("locales/ar/screens.ftl", arabic),
        source("locales/uk/screens.ftl", ukrainian),
    ];
    let about_review = |finding: &Finding| matches!(finding.kind, Kind::Stale | Kind::NotReviewed);
    check(&sources, None)
        .into_iter()
        .filter(|finding| !about_review(finding))
        .collect()
}

pub fn with(text: &str, (words, instead, _): &Defect) -> String {
    assert!(text.contains(words), "{words:?} is not in the sound text");
    text.replacen(words, instead, 1)
}

/// Puts each defect into the sound text and collects those that were not found as what they are, or
/// were found in another file.
pub fn missed(
    defects: &[Defect],
    path: &str,
    found: impl Fn(&Defect) -> Vec<Finding>,
) -> Vec<String> {
    let mut missed = Vec::new();
    for defect in defects {
        let findings = found(defect);
        let is_found = findings.iter().any(|finding| finding.kind == defect.2);
        if !is_found || findings.iter().any(|finding| finding.path != path) {
            let findings: Vec<String> = findings.iter().map(Finding::to_string).collect();
            missed.push(format!("{defect:?} gave {findings:#?}"));
        }
    }
    missed
}

#[test]
fn nothing_is_found_in_sound_texts() {
    assert_eq!(found(ENGLISH, ARABIC, UKRAINIAN), []);
}

#[test]
fn each_defect_in_an_arabic_file_is_found() {
    let path = "locales/ar/screens.ftl";
    let missed = missed(IN_ARABIC, path, |defect| {
        found(ENGLISH, &with(ARABIC, defect), UKRAINIAN)
    });
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn each_defect_in_a_ukrainian_file_is_found() {
    let path = "locales/uk/screens.ftl";
    let missed = missed(IN_UKRAINIAN, path, |defect| {
        found(ENGLISH, ARABIC, &with(UKRAINIAN, defect))
    });
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn a_defect_is_found_where_it_stands() {
    let arabic = ARABIC.replace("    .example = كلمة", "    .example = <u>كلمة");
    let [finding] = &found(ENGLISH, &arabic, UKRAINIAN)[..] else {
        panic!("one finding expected")
    };
    assert_eq!(
        finding.to_string(),
        "locales/ar/screens.ftl:4: error: html: ask-profession.example: <u> is not closed"
    );
}

#[test]
fn each_kind_of_error_is_shown_by_some_defect() {
    let seeded: BTreeSet<Kind> = [IN_ARABIC, IN_UKRAINIAN, IN_ENGLISH]
        .concat()
        .iter()
        .map(|defect| defect.2)
        .collect();
    let lacking: Vec<&Kind> = Kind::ALL
        .iter()
        .filter(|kind| kind.severity() == Severity::Error && !seeded.contains(kind))
        .collect();
    assert_eq!(lacking, [&Kind::LongScreen], "which has its own test");
}

#[test]
fn what_the_program_asks_for_and_what_there_is_are_held_together() {
    let used = BTreeSet::from(["hello".to_owned(), "goodbye".to_owned()]);
    let english = "hello = Hello.\n    .why = Because.\nother = Other.\n";
    let findings = check(&[source("locales/en/screens.ftl", english)], Some(&used));
    let found: Vec<(Kind, &str)> = findings
        .iter()
        .map(|finding| (finding.kind, finding.key.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            (Kind::Missing, "goodbye"),
            (Kind::Unused, "hello.why"),
            (Kind::Unused, "other")
        ]
    );
}
