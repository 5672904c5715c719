//! Numbers in a text, in figures or in words, and what they count.

use super::lexicon::LONGEST;
use super::pieces::Piece;
use super::words::{Unit, Words};

/// A number with the unit after it, or a unit that stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) value: Option<u64>,
    pub(super) unit: Unit,
}

/// All numbers and units of a text, each number joined with the unit right after it.
pub(super) fn counted(pieces: &[Piece], words: &Words) -> Vec<Counted> {
    let mut counted: Vec<Counted> = Vec::new();
    let mut rest = pieces;
    // A unit belongs to the number before it only if nothing stands between them.
    let mut just_before = false;
    while let Some(piece) = rest.first() {
        if let Some((value, count)) = starting_number(rest, words) {
            let unit = if words.two_years.has(piece.text()) {
                Unit::Year { one: false }
            } else {
                Unit::None
            };
            counted.push(Counted {
                value: Some(value),
                unit,
            });
            just_before = true;
            rest = &rest[count..];
            continue;
        }
        if let Some(unit) = piece.word().and_then(|word| words.units.get(word)) {
            match counted.last_mut().filter(|_| just_before) {
                Some(last) => last.unit = unit,
                None => counted.push(Counted { value: None, unit }),
            }
        }
        just_before = false;
        rest = &rest[1..];
    }
    counted
}

/// The number at the start of `pieces`, in figures or in words, and how many pieces it takes.
pub(super) fn starting_number(pieces: &[Piece], words: &Words) -> Option<(u64, usize)> {
    if let Some(digits) = pieces.first()?.digits() {
        // More digits than fit are a number larger than anything we ask for.
        return Some((digits.parse().unwrap_or(u64::MAX), 1));
    }
    let mut spoken = Spoken { words, taken: 0 };
    let thousands = spoken.many(pieces, 1000, 2000..=2000);
    let hundreds = spoken.many(pieces, 100, 200..=900);
    let rest = spoken.below_hundred(pieces);
    let parts = [thousands, hundreds, rest];
    let sum = parts.iter().flatten().sum();
    parts
        .iter()
        .any(Option::is_some)
        .then_some((sum, spoken.taken))
}

/// A number in words, and the pieces it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SpokenNumber {
    pub(super) value: u64,
    /// Its first piece.
    pub(super) from: usize,
    /// The piece behind its last.
    pub(super) until: usize,
}

/// All numbers in words, also those that count a place in a row ("first", "twenty-first").
pub(super) fn spoken(pieces: &[Piece], words: &Words) -> Vec<SpokenNumber> {
    let mut spoken = Vec::new();
    let mut from = 0;
    while let Some(piece) = pieces.get(from) {
        let rest = &pieces[from..];
        let number = piece.word().and_then(|_| starting_number(rest, words));
        let (mut value, mut taken) = number.unwrap_or_default();
        if let Some((place, more)) = starting_ordinal(&rest[taken..], words)
            && value % if place < 10 { 10 } else { 100 } == 0
        {
            value += place;
            taken += more;
        }
        if taken > 0 {
            let until = from + taken;
            spoken.push(SpokenNumber { value, from, until });
        }
        from += taken.max(1);
    }
    spoken
}

fn starting_ordinal(pieces: &[Piece], words: &Words) -> Option<(u64, usize)> {
    let said: Vec<&str> = pieces.iter().map_while(Piece::word).take(LONGEST).collect();
    words.ordinals.starting(&said)
}

/// The reading of a number in words, part by part.
struct Spoken<'a> {
    words: &'a Words,
    /// The pieces read so far.
    taken: usize,
}

impl Spoken<'_> {
    /// "A thousand", "two thousand", or one word for several of them.
    fn many(
        &mut self,
        pieces: &[Piece],
        unit: u64,
        several: std::ops::RangeInclusive<u64>,
    ) -> Option<u64> {
        let (first, taken) = self.next(pieces, self.taken)?;
        let (value, taken) = match first {
            _ if first == unit || several.contains(&first) => (first, taken),
            1..=9 => {
                let (second, taken) = self
                    .next(pieces, taken)
                    .filter(|(value, _)| *value == unit)?;
                (first * second, taken)
            }
            _ => return None,
        };
        self.taken = taken;
        Some(value)
    }

    /// A number up to 99.
    fn below_hundred(&mut self, pieces: &[Piece]) -> Option<u64> {
        let (first, taken) = self
            .next(pieces, self.taken)
            .filter(|(value, _)| *value < 100)?;
        self.taken = taken;
        let next = self.next(pieces, taken);
        let with_and = taken + self.and(pieces, taken);
        let joined = next.filter(|(second, _)| match (first, *second) {
            // "twenty five", "vingt et un", and Arabic "five and twenty".
            (20 | 30 | 40 | 50 | 60 | 70 | 80 | 90, 1..=9)
            | (1..=9, 20 | 30 | 40 | 50 | 60 | 70 | 80 | 90)
            // French "sixty twelve" and "four-twenties twelve".
            | (60 | 80, 10..=19) => true,
            // Arabic "three ten" for thirteen, where the endings are not those of the list.
            (1..=9, 10) => with_and == taken,
            (_, _) => false,
        });
        if let Some((second, taken)) = joined {
            self.taken = taken;
            return Some(first + second);
        }
        Some(first)
    }

    /// The number words at a place, behind an "and" unless they are the first, and where they end.
    fn next(&self, pieces: &[Piece], at: usize) -> Option<(u64, usize)> {
        let at = at + self.and(pieces, at);
        let (value, more) = self.value(&pieces[at..])?;
        Some((value, at + more))
    }

    /// How many pieces at a place within the number are an "and".
    fn and(&self, pieces: &[Piece], at: usize) -> usize {
        let word = pieces.get(at).and_then(Piece::word);
        usize::from(at > 0 && word.is_some_and(|word| self.words.and.has(word)))
    }

    /// The value of the number words at the start, also behind an "and" that is written together
    /// with them, and how many pieces they take.
    fn value(&self, pieces: &[Piece]) -> Option<(u64, usize)> {
        let words: Vec<&str> = pieces.iter().map_while(Piece::word).take(LONGEST).collect();
        let first = *words.first()?;
        let value = self.words.numbers.starting(&words).or_else(|| {
            let mut words = words.clone();
            words[0] = self.words.after_and(first)?;
            self.words.numbers.starting(&words)
        });
        value.or_else(|| self.words.two_years.has(first).then_some((2, 1)))
    }
}
