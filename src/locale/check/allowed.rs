//! Warnings that a reader has looked at and allowed, with the reason, in `status.toml`.

use super::Locale;
use super::finding::{Finding, Kind, Severity};

/// Takes the allowed warnings of a language out, and adds one for each that allows nothing: what
/// was mended must not stay allowed. Errors cannot be allowed.
pub fn apply(locale: &Locale, findings: &mut Vec<Finding>) {
    let Some(review) = &locale.review else { return };
    for allowed in &review.allowed {
        let kind = Kind::ALL.iter().find(|kind| kind.name() == allowed.kind);
        let before = findings.len();
        if let Some(kind) = kind.filter(|kind| kind.severity() == Severity::Warning) {
            findings.retain(|finding| {
                finding.language != locale.language
                    || finding.kind != *kind
                    || finding.key != allowed.key
            });
        }
        if findings.len() < before {
            continue;
        }
        findings.push(Finding {
            kind: Kind::NothingAllowed,
            language: locale.language,
            path: locale.status_path.clone(),
            line: 1,
            key: allowed.key.clone(),
            said: format!("there is no warning {:?} here to allow", allowed.kind),
        });
    }
}
