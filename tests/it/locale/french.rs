//! French sets its marks apart by a space that does not break the line.

use stepward::locale::check::{Kind, check};

use super::source;

/// Whether the check on spaces finds something in a French text.
fn is_found(text: &str) -> bool {
    let sources = [
        source("locales/en/a.ftl", "said = Something.\n"),
        source("locales/fr/a.ftl", &format!("said = {text}\n")),
    ];
    let findings = check(&sources, None);
    findings.iter().any(|finding| finding.kind == Kind::Spaces)
}

#[test]
fn french_marks_are_set_apart_by_a_space_that_does_not_break() {
    let sound = [
        "Est-ce juste\u{A0}?",
        "Touchez «\u{A0}Terminé\u{A0}», puis écrivez à 12:30.",
        "Quoi\u{A0}?!",
        "Voir https://www.gov.uk/professions?a:b ou /help.",
        "Un étroit suffit\u{202F}!",
    ];
    for text in sound {
        assert!(!is_found(text), "{text}");
    }
    let wrong = [
        "Est-ce juste?",
        "Est-ce juste ?",
        "Touchez «Terminé\u{A0}».",
        "Touchez «\u{A0}Terminé ».",
        "Par exemple: ceci.",
        "Un point .",
    ];
    for text in wrong {
        assert!(is_found(text), "{text}");
    }
}
