//! The script a text is written in, as far as it matters for guesses.

/// A script that people type in here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Ethiopic,
    Other,
}

/// The script of a text's first letter.
pub(super) fn of(text: &str) -> Script {
    let letter = text.chars().find(|letter| letter.is_alphabetic());
    match letter.map(u32::from) {
        Some(0x0041..=0x024f | 0x1e00..=0x1eff) => Script::Latin,
        Some(0x0400..=0x052f) => Script::Cyrillic,
        Some(0x0600..=0x08ff | 0xfb50..=0xfdff | 0xfe70..=0xfeff) => Script::Arabic,
        Some(0x1200..=0x139f | 0x2d80..=0x2ddf | 0xab00..=0xab2f) => Script::Ethiopic,
        Some(_) | None => Script::Other,
    }
}
