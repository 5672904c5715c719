//! Values at the edges: names, words, numbers, answers.

use stepward::audit::{Answer, LanguageCode, OccupationId, QuestionId, Slot};
use stepward::conversation::say::Question;
use stepward::conversation::{CaseCode, CaseId, OtherKind, Say};
use time::OffsetDateTime;
use time::macros::{date, datetime};
use uuid::Uuid;

/// Names: none, of the other direction, 64 characters, emoji, Telegram's notation, steering.
pub fn names() -> impl Iterator<Item = String> {
    let long = "Олександра-Вікторія ".repeat(4);
    let names = [
        "",
        "Sara",
        "سارة علي",
        "👩\u{200D}⚕\u{FE0F}🎉",
        "<b>Tom & \"Jerry\"</b>",
        "\u{202E}ara\u{2066}S",
    ];
    let long: String = long.chars().take(64).collect();
    names
        .map(str::to_owned)
        .into_iter()
        .chain([long, "م".repeat(64)])
}

/// Words: as names, of several lines, and as many as one piece holds.
pub fn words() -> impl Iterator<Item = String> {
    let more = [
        "One.\n\n\n\nTwo & <three>".to_owned(),
        "ض".repeat(3000),
        "🎉".repeat(1500),
    ];
    names().chain(more)
}

/// How many roles fit now and after registration, with every plural.
pub fn counts() -> impl Iterator<Item = (usize, usize)> {
    [0, 1, 2, 3, 5, 11, 21, 100, 101]
        .into_iter()
        .flat_map(|now| [(now, 0), (now, 1), (0, now), (now, now)])
}

/// Moments by which an answer can be expected.
pub fn times() -> impl Iterator<Item = OffsetDateTime> {
    [
        datetime!(2026-01-01 00:00 UTC),
        datetime!(2026-11-30 09:05 UTC),
        datetime!(2027-12-31 23:59 UTC),
    ]
    .into_iter()
}

/// Everything that is sent and is no words.
pub fn kinds() -> impl Iterator<Item = OtherKind> {
    [
        OtherKind::Photo,
        OtherKind::Document,
        OtherKind::Location,
        OtherKind::Contact,
        OtherKind::Voice,
        OtherKind::Sticker,
        OtherKind::Video,
        OtherKind::Else,
    ]
    .into_iter()
}

/// Each of these with yes and with no.
pub fn both<T>(all: &[T], say: impl Fn(&T, bool) -> Say) -> Vec<Say> {
    all.iter()
        .flat_map(|one| [say(one, true), say(one, false)])
        .collect()
}

/// A question in an entry.
pub fn slot(question: &str, entry: u16) -> Slot {
    Slot::new(&QuestionId::from(question), entry)
}

/// A question as it is first put.
pub fn question(question: &str) -> Question {
    Question {
        slot: slot(question, 0),
        step: 1,
        of: 18,
        minutes: 5,
        toggled: vec![],
        options: vec![],
        several: false,
        searches: false,
        area: false,
        suggestions: vec![],
        misread: None,
        regulator: None,
        back: true,
        chapter: None,
        entry: None,
        current: None,
    }
}

/// Answers of every kind.
pub fn answers() -> Vec<(Slot, Answer)> {
    let mut answers = vec![
        (slot("goal", 0), Answer::One("both".into())),
        (slot("job-duties", 0), Answer::Several(vec![])),
        (
            slot("job-duties", 0),
            Answer::Several(vec![
                "patients".into(),
                "team".into(),
                "records".into(),
                "medicines".into(),
                "equipment".into(),
                "cleaning".into(),
                "customers".into(),
                "teaching".into(),
            ]),
        ),
        (slot("years", 0), Answer::Number(101)),
        (slot("last-year", 0), Answer::Year(2019)),
        (slot("test-date", 0), Answer::Date(date!(2027 - 03 - 12))),
        (
            slot("occupation", 0),
            Answer::Occupation(OccupationId::from("nurse")),
        ),
        (slot("trained-in", 0), Answer::Country("ER".to_owned())),
        (slot("language", 0), Answer::Language("ti".to_owned())),
        (
            slot("area", 0),
            Answer::Voice {
                file_id: "id".to_owned(),
                seconds: 11,
                message: Some(5),
            },
        ),
        (slot("goal", 0), Answer::Skipped),
    ];
    answers.extend(names().map(|name| (slot("name", 0), Answer::Text(name))));
    answers.extend(names().map(|name| (slot("occupation", 0), Answer::OccupationInWords(name))));
    answers
}

/// A case's code.
pub fn code() -> CaseCode {
    CaseCode::from_chance(123_456_789)
}

/// So many open cases.
pub fn cases(count: u64) -> Vec<(CaseId, CaseCode, LanguageCode)> {
    let case = |number: u64| {
        (
            CaseId(Uuid::from_u128(u128::from(number))),
            CaseCode::from_chance(number),
            LanguageCode::from("zh-Hant"),
        )
    };
    (0..count).map(case).collect()
}
