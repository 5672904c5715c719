//! Numbers as Fluent must be given them, so that it chooses the plural that CLDR says; and how it
//! shows values.
//!
//! The crate behind Fluent (`intl_pluralrules` 7.0.2) forgets the "modulo 100" of Arabic and
//! Romanian rules: it takes 103 for `other` where Arabic has `few`. So Fluent chooses by a smaller
//! number of the same category, and shows the real one. A test holds what comes out against CLDR's
//! table.

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

use super::Language;
use super::direction::isolated;

/// The number that chooses as `number` does in the language, with `number` to be shown.
pub(super) fn fluent_number(language: Language, number: i64) -> FluentValue<'static> {
    let stand_in = stand_in(language, number);
    if stand_in == number {
        return FluentValue::from(number);
    }
    // Of the options Fluent carries along and leaves alone, this one holds a text.
    let options = FluentNumberOptions {
        currency: Some(number.to_string()),
        ..FluentNumberOptions::default()
    };
    FluentValue::Number(FluentNumber {
        options,
        ..FluentNumber::from(stand_in)
    })
}

/// How a value is shown, which is a bundle's formatter: the number that [`fluent_number`] was
/// given, and isolates around every value. Fluent's own isolates would stand around each choice of
/// words, too: a line that is nothing but a choice then has no direction of its own.
pub(super) fn shown<Memoizer>(value: &FluentValue<'_>, _: &Memoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let real = number.options.currency.clone();
            let shown = real.unwrap_or_else(|| number.as_string().into_owned());
            Some(isolated(&shown))
        }
        FluentValue::String(text) => Some(isolated(text)),
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

/// CLDR: Arabic is `few` for n % 100 in 3..10 and `many` in 11..99; Romanian is `few` for n % 100
/// in 1..19 (in older editions 2..19), but for 1 itself.
fn stand_in(language: Language, number: i64) -> i64 {
    let rest = number.rem_euclid(100);
    match (language.code(), number) {
        ("ar", 100..) if rest <= 2 => 100,
        ("ar", 100..) => rest,
        ("ro", 100..) if (1..=19).contains(&rest) => 2,
        ("ro", 100..) => 100,
        _ => number,
    }
}
