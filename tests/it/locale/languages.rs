//! The table of languages, the plurals that Fluent really chooses, and the status of reviews.

use std::collections::BTreeSet;

use stepward::locale::check::{Kind, check, selected_category};
use stepward::locale::{Category, Direction, Language, Review, Standing, built_in, fingerprint};

use super::{built_in_catalogue, catalogue, source};

/// A plural category, by its word, and numbers that fall into it.
type Members = (&'static str, &'static [i64]);

/// For each language, numbers and the category that CLDR puts them in.
const PLURALS: &[(&str, &[Members])] = &[
    (
        "en",
        &[
            ("one", &[1]),
            ("other", &[0, 2, 3, 5, 11, 21, 100, 101, 1_000_000]),
        ],
    ),
    (
        "ar",
        &[
            ("zero", &[0]),
            ("one", &[1]),
            ("two", &[2]),
            ("few", &[3, 5, 10, 103, 110, 1003]),
            ("many", &[11, 21, 26, 99, 111, 199]),
            ("other", &[100, 101, 102, 200, 1000, 1_000_000]),
        ],
    ),
    (
        "uk",
        &[
            ("one", &[1, 21, 31, 101, 121]),
            ("few", &[2, 3, 4, 22, 24, 103]),
            ("many", &[0, 5, 11, 12, 14, 19, 20, 25, 100, 111, 1_000_000]),
        ],
    ),
    (
        "ru",
        &[
            ("one", &[1, 21, 101]),
            ("few", &[2, 3, 24]),
            ("many", &[0, 5, 11, 14, 100]),
        ],
    ),
    (
        "pl",
        &[
            ("one", &[1]),
            ("few", &[2, 3, 24]),
            ("many", &[0, 5, 11, 21, 100, 101]),
        ],
    ),
    (
        "ro",
        &[
            ("one", &[1]),
            ("few", &[0, 2, 11, 19, 101]),
            ("other", &[20, 21, 100]),
        ],
    ),
    ("vi", &[("other", &[0, 1, 2, 21, 100])]),
    ("fr", &[("one", &[0, 1]), ("other", &[2, 21, 100])]),
    ("fa", &[("one", &[0, 1]), ("other", &[2, 21, 100])]),
    ("prs", &[("one", &[0, 1]), ("other", &[2, 21, 100])]),
    ("am", &[("one", &[0, 1]), ("other", &[2, 21, 100])]),
    ("ti", &[("one", &[0, 1]), ("other", &[2, 21, 100])]),
    ("bn", &[("one", &[0, 1]), ("other", &[2, 21, 100])]),
    ("pa", &[("one", &[0, 1]), ("other", &[2, 21, 100])]),
    ("ps", &[("one", &[1]), ("other", &[0, 2, 21, 100])]),
    ("ckb", &[("one", &[1]), ("other", &[0, 2, 21, 100])]),
    ("kmr", &[("one", &[1]), ("other", &[0, 2, 21, 100])]),
    ("so", &[("one", &[1]), ("other", &[0, 2, 21, 100])]),
];

#[test]
fn plurals_are_chosen_as_the_frozen_table_says() {
    let mut wrong = Vec::new();
    for (code, categories) in PLURALS {
        let language = Language::from_code(code).unwrap();
        for (word, numbers) in *categories {
            for number in *numbers {
                let selected = selected_category(language, *number).word();
                if selected != *word {
                    wrong.push(format!("{number} in {code} is {word}, not {selected}"));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn no_language_needs_a_category_that_the_table_does_not_ask_for() {
    for language in Language::known() {
        for number in 0..=1000 {
            let selected = selected_category(language, number);
            assert!(
                language.plurals().contains(&selected),
                "{number} in {language}"
            );
        }
        assert!(language.plurals().contains(&Category::Other), "{language}");
    }
}

#[test]
fn the_languages_are_as_telegram_and_the_picker_want_them() {
    let codes: Vec<&str> = Language::known().map(Language::code).collect();
    assert_eq!(codes.len(), 32);
    for language in Language::known() {
        assert_eq!(Language::from_code(language.code()), Some(language));
        let code = language.telegram_code().unwrap();
        assert!(code.len() == 2 && code.chars().all(|letter| letter.is_ascii_lowercase()));
    }
    let right_to_left: Vec<&str> = Language::known()
        .filter(|language| language.direction() == Direction::RightToLeft)
        .map(Language::code)
        .collect();
    assert_eq!(right_to_left, ["ar", "fa", "prs", "ps", "ur", "ckb"]);
    assert_eq!(Language::from_code("uk"), Some(Language::UKRAINIAN));
    assert_eq!(Language::from_code("ar"), Some(Language::ARABIC));
    assert_eq!(Language::from_code("xx"), None);
    let written = serde_json::to_string(&Language::UKRAINIAN).unwrap();
    assert_eq!(written, "\"uk\"");
    assert_eq!(
        serde_json::from_str::<Language>(&written).unwrap(),
        Language::UKRAINIAN
    );
}

#[test]
fn the_apps_language_comes_first_in_the_picker() {
    let text = "hello = Hello.";
    let catalogue = catalogue(&[
        ("en", text),
        ("ar", text),
        ("fa", text),
        ("prs", text),
        ("uk", text),
    ]);
    let order = |hint| -> Vec<&str> {
        let spoken = catalogue.spoken_for(hint).into_iter();
        spoken
            .filter(|language| *language != Language::PSEUDO)
            .map(Language::code)
            .collect()
    };
    assert_eq!(order(None), ["en", "ar", "fa", "prs", "uk"]);
    assert_eq!(order(Some("uk")), ["uk", "en", "ar", "fa", "prs"]);
    assert_eq!(order(Some("fa-IR")), ["fa", "prs", "en", "ar", "uk"]);
    assert_eq!(order(Some("de")), ["en", "ar", "fa", "prs", "uk"]);
}

#[test]
fn drafts_are_said_to_be_drafts() {
    let catalogue = built_in_catalogue();
    assert_eq!(
        catalogue.review(Language::ENGLISH).standing,
        Standing::Source
    );
    assert!(catalogue.review(Language::ARABIC).is_draft());
    assert!(catalogue.review(Language::UKRAINIAN).is_draft());
    let drafts = Language::known().filter(|language| {
        catalogue.spoken().any(|spoken| spoken == *language)
            && catalogue.review(*language).is_draft()
    });
    let said =
        |language: Language| format!("no native speaker has reviewed {}", language.english_name());
    let drafts: BTreeSet<String> = drafts.map(said).collect();
    let findings = check(&built_in(), None);
    let not_reviewed: BTreeSet<String> = findings
        .iter()
        .filter(|finding| finding.kind == Kind::NotReviewed)
        .map(|finding| finding.said.clone())
        .collect();
    assert_eq!(not_reviewed, drafts);
}

#[test]
fn a_changed_english_text_makes_its_translation_stale() {
    let english = "# A note.\nhello = Hello there, you.\n";
    let status = |hash: &str| {
        format!(
            "status = \"reviewed\"\nby = \"Olena (invented)\"\nwhen = 2026-01-31\n\
             [english]\n\"a.ftl\" = \"{hash}\"\n"
        )
    };
    let kinds = |english: &str, status: &str| -> Vec<Kind> {
        let sources = [
            source("locales/en/a.ftl", english),
            source("locales/uk/a.ftl", "hello = Вітаємо тут Вас.\n"),
            source("locales/uk/status.toml", status),
        ];
        check(&sources, None)
            .iter()
            .map(|finding| finding.kind)
            .collect()
    };
    let made_from = status(&fingerprint(english));
    assert_eq!(kinds(english, &made_from), []);
    assert_eq!(
        kinds(&english.replace("note", "longer note"), &made_from),
        []
    );
    assert_eq!(
        kinds(&english.replace("you", "dear"), &made_from),
        [Kind::Stale]
    );
    assert_eq!(
        kinds(english, "status = \"draft\"\n"),
        [Kind::Stale, Kind::NotReviewed]
    );
    assert_eq!(kinds(english, "status = \"reviewed\"\n")[0], Kind::Syntax);
    let reviewed = Review::read(&source("locales/uk/status.toml", &made_from));
    let Standing::Reviewed { by, when } = reviewed.unwrap().standing else {
        panic!("reviewed")
    };
    assert_eq!(
        (by.as_str(), when),
        ("Olena (invented)", time::macros::date!(2026 - 01 - 31))
    );
}

#[test]
fn a_warning_can_be_allowed_and_an_error_cannot() {
    let kinds = |allowed: &str| -> Vec<Kind> {
        let status = format!(
            "status = \"draft\"\n[[allowed]]\nkey = \"hello\"\nkind = \"{allowed}\"\n\
             reason = \"the shop's sign has no mark\"\n"
        );
        let sources = [
            source("locales/en/a.ftl", "hello = Hello there, <b>you</b>.\n"),
            source("locales/uk/a.ftl", "hello = Вітаємо тут <b>Вас\n"),
            source("locales/uk/status.toml", &status),
        ];
        let findings = check(&sources, None);
        let of_review = |kind: &Kind| matches!(kind, Kind::Stale | Kind::NotReviewed);
        findings
            .iter()
            .map(|finding| finding.kind)
            .filter(|kind| !of_review(kind))
            .collect()
    };
    assert_eq!(kinds("end-punctuation"), [Kind::Html]);
    assert_eq!(
        kinds("html"),
        [Kind::Html, Kind::EndPunctuation, Kind::NothingAllowed]
    );
    assert_eq!(
        kinds("kashida"),
        [Kind::Html, Kind::EndPunctuation, Kind::NothingAllowed]
    );
}
