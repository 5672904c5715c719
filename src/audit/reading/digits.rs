//! Digits and numerals of all scripts written as Latin digits.

use crate::fold::digit;

/// Writes every digit of `text` as a Latin one, and every Ethiopic numeral in Latin digits ("፳፻፱" is
/// 2009), and leaves all else as it is.
pub fn latin_digits(text: &str) -> String {
    let mut latin = String::with_capacity(text.len());
    let mut numeral: Option<Ethiopic> = None;
    for letter in text.chars() {
        if let Some(sign) = ethiopic(letter) {
            numeral.get_or_insert_default().take(sign);
            continue;
        }
        if let Some(numeral) = numeral.take() {
            latin.push_str(&numeral.value().to_string());
        }
        latin.push(digit(letter).unwrap_or(letter));
    }
    if let Some(numeral) = numeral {
        latin.push_str(&numeral.value().to_string());
    }
    latin
}

/// The value of an Ethiopic numeral sign: ones, tens, a hundred and ten thousand.
fn ethiopic(letter: char) -> Option<u64> {
    let at = u64::from(u32::from(letter));
    match letter {
        '\u{1369}'..='\u{1371}' => Some(at - 0x1368),
        '\u{1372}'..='\u{137a}' => Some((at - 0x1371) * 10),
        '\u{137b}' => Some(100),
        '\u{137c}' => Some(10_000),
        _ => None,
    }
}

/// An Ethiopic numeral being read: signs below a hundred add up, a hundred and ten thousand multiply
/// what stands before them.
#[derive(Default)]
struct Ethiopic {
    /// What is complete: whole ten thousands.
    above: u64,
    /// Whole hundreds.
    hundreds: u64,
    /// Ones and tens not yet multiplied.
    open: u64,
}

impl Ethiopic {
    fn take(&mut self, sign: u64) {
        match sign {
            100 => {
                self.hundreds = self.hundreds.saturating_add(self.open.max(1) * 100);
                self.open = 0;
            }
            10_000 => {
                let before = self.value().max(1);
                self.above = before.saturating_mul(10_000);
                (self.hundreds, self.open) = (0, 0);
            }
            below => self.open = self.open.saturating_add(below),
        }
    }

    fn value(&self) -> u64 {
        self.above
            .saturating_add(self.hundreds)
            .saturating_add(self.open)
    }
}
