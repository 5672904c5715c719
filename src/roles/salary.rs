//! What a salary says that is written in words, such as "£29,970 to £36,483 a year".

use crate::matching::Pay;

/// Below and above this an amount is not one of pounds a year.
const A_YEAR: std::ops::RangeInclusive<u32> = 5_000..=999_999;

/// The pay that words say. Amounts by the hour or day are kept in words only: nobody has said how many
/// hours the year has.
pub(super) fn pay(words: &str) -> Pay {
    let lower = words.to_lowercase();
    let by_year = !["hour", "day", "session", "week", "month", "pro rata to"]
        .iter()
        .any(|other| lower.contains(other));
    let mut amounts = amounts(words);
    amounts.retain(|amount| A_YEAR.contains(amount));
    let (min, max) = match amounts[..] {
        [only] if by_year => (Some(only), Some(only)),
        [min, max] if by_year && min <= max => (Some(min), Some(max)),
        _ => (None, None),
    };
    Pay {
        min,
        max,
        text: words.to_owned(),
    }
}

/// The whole pounds of every amount, in order; pence are left out, `k` stands for thousand.
fn amounts(words: &str) -> Vec<u32> {
    let signs: Vec<char> = words.chars().collect();
    let mut amounts = vec![];
    let mut at = 0;
    while at < signs.len() {
        if !signs[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let mut digits = String::new();
        while at < signs.len() {
            let sign = signs[at];
            let separates = sign == ',' && signs.get(at + 1).is_some_and(char::is_ascii_digit);
            if sign.is_ascii_digit() {
                digits.push(sign);
            } else if !separates {
                break;
            }
            at += 1;
        }
        let pence =
            signs.get(at) == Some(&'.') && signs.get(at + 1).is_some_and(char::is_ascii_digit);
        if pence {
            at += 1;
            while signs.get(at).is_some_and(char::is_ascii_digit) {
                at += 1;
            }
        }
        let thousand = signs
            .get(at)
            .is_some_and(|sign| sign.eq_ignore_ascii_case(&'k'));
        let amount: Option<u32> = digits.parse().ok();
        amounts.extend(amount.and_then(|amount| match thousand {
            true => amount.checked_mul(1000),
            false => Some(amount),
        }));
    }
    amounts
}
