//! Numbers of people as a report tells them: so that nobody can be counted out of a small group.
//!
//! Three rules, each for one way of finding out a small number:
//!
//! 1. A number from 1 to 4 is masked: it is told as `<5`.
//! 2. All other numbers are told in steps of five, rounded down: 14 people are told as 10. So a
//!    masked number does not follow from a total less the rest, since each of them may be up to four
//!    more; and two reports a day apart differ only when a step is passed, not by the one person who
//!    has come since.
//! 3. At the edges of what rounding allows it could still follow: a total told as 5 with one part
//!    told as 5 and four masked is 9, and each of the four is 1. So before anything is told, whatever
//!    follows from all the numbers and how they hang together is worked out as a reader could, and
//!    where a masked number has only one value left, the total is left out, or the smallest number
//!    beside it, until it has more.
//!
//! Zero is told: that nobody is meant says nothing about anybody in particular.

use std::fmt;

use crate::conversation::FEWEST_PEERS;

/// The fewest people that a report tells the number of; where nobody is meant it says so. As many as
/// must share a family of occupations before the group hears of it.
#[expect(clippy::as_conversions, reason = "5 is 5 in every type")]
pub const FEWEST: i64 = FEWEST_PEERS as i64;

/// The same as a step of rounding.
const STEP: u64 = FEWEST.unsigned_abs();

/// More than any number of people.
const BEYOND: u64 = u64::MAX / 4;

/// A number of people, as a report for the bot's operator tells it: without rules 2 and 3.
pub fn people(count: i64) -> String {
    if (1..FEWEST).contains(&count) {
        format!("<{FEWEST}")
    } else {
        count.to_string()
    }
}

/// A number as it is told. The order is the order of size, as far as it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// It is left out, so that no other number follows from it.
    LeftOut,
    /// Nobody.
    Nobody,
    /// From 1 to 4.
    Few,
    /// This many, a multiple of five, or up to four more.
    AtLeast(u64),
}

impl fmt::Display for Told {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LeftOut => Ok(()),
            Self::Nobody => formatter.write_str("0"),
            Self::Few => write!(formatter, "<{FEWEST}"),
            Self::AtLeast(number) => write!(formatter, "{number}"),
        }
    }
}

/// How numbers of one report hang together, each by its place among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The parts add up to the whole.
    Sum {
        /// The whole.
        whole: usize,
        /// Its parts.
        parts: Vec<usize>,
    },
    /// The parts are apart from each other and within the whole, and there may be more of it.
    Within {
        /// The whole.
        whole: usize,
        /// Some of its parts.
        parts: Vec<usize>,
    },
    /// The parts may overlap, and the whole is everybody who is in one of them.
    Union {
        /// The whole.
        whole: usize,
        /// Its parts.
        parts: Vec<usize>,
    },
}

/// The numbers as they are told, by the three rules.
pub fn told(counts: &[u64], relations: &[Relation]) -> Vec<Told> {
    let mut told: Vec<Told> = counts.iter().map(|count| rounded(*count)).collect();
    // Each turn leaves out one more, so there is an end.
    while let Some(follows) = first_that_follows(counts, &told, relations) {
        match weakest(follows, &told, relations) {
            Some(place) => told[place] = Told::LeftOut,
            None => break,
        }
    }
    told
}

fn rounded(count: u64) -> Told {
    match count {
        0 => Told::Nobody,
        1..STEP => Told::Few,
        more => Told::AtLeast(more / STEP * STEP),
    }
}

/// The first small number that has only one value left.
fn first_that_follows(counts: &[u64], told: &[Told], relations: &[Relation]) -> Option<usize> {
    let bounds = bounds(told, relations);
    let mut places = counts.iter().zip(&bounds);
    places.position(|(count, (least, most))| (1..STEP).contains(count) && least == most)
}

/// What to leave out so that a number does not follow: the whole that it is a part of, since that
/// says least about anybody; then the smallest number beside it; then whatever is told, itself at
/// last.
fn weakest(follows: usize, told: &[Told], relations: &[Relation]) -> Option<usize> {
    let is_told = |place: &&usize| matches!(told[**place], Told::Few | Told::AtLeast(_));
    let concerned = || relations.iter().filter(|one| one.has(follows));
    let wholes = || concerned().map(Relation::whole);
    let whole = wholes().filter(is_told).max_by_key(|place| told[**place]);
    let beside = || concerned().flat_map(Relation::parts);
    let others = beside().filter(is_told).filter(|place| **place != follows);
    let own = || is_told(&&follows).then_some(follows);
    let anything = || (0..told.len()).find(|place| is_told(&place));
    whole
        .or_else(|| others.min_by_key(|place| told[**place]))
        .copied()
        .or_else(own)
        .or_else(anything)
}

impl Relation {
    fn whole(&self) -> &usize {
        match self {
            Self::Sum { whole, .. } | Self::Within { whole, .. } | Self::Union { whole, .. } => {
                whole
            }
        }
    }

    fn parts(&self) -> &[usize] {
        match self {
            Self::Sum { parts, .. } | Self::Within { parts, .. } | Self::Union { parts, .. } => {
                parts
            }
        }
    }

    fn has(&self, place: usize) -> bool {
        *self.whole() == place || self.parts().contains(&place)
    }

    /// Narrows the bounds by this relation; says whether it did.
    fn narrow(&self, bounds: &mut [(u64, u64)]) -> bool {
        let before: Vec<(u64, u64)> = self.places().map(|place| bounds[place]).collect();
        let (adds_up, apart) = match self {
            Self::Sum { .. } => (true, true),
            Self::Within { .. } => (false, true),
            Self::Union { .. } => (true, false),
        };
        let parts = Sums::of(self.parts(), bounds);
        let (whole_least, whole_most) = bounds[*self.whole()];
        for part in self.parts() {
            let (low, high) = bounds[*part];
            let others_least = if apart { parts.least - low } else { 0 };
            let others_most = if adds_up {
                parts.most_besides(high)
            } else {
                BEYOND
            };
            bounds[*part] = (
                low.max(whole_least.saturating_sub(others_most)),
                high.min(whole_most.saturating_sub(others_least)),
            );
        }
        let low = if apart {
            parts.least
        } else {
            parts.largest_least
        };
        let high = if adds_up {
            parts.most_besides(0)
        } else {
            BEYOND
        };
        bounds[*self.whole()] = (whole_least.max(low), whole_most.min(high));
        let after = self.places().map(|place| bounds[place]);
        !after.eq(before)
    }

    fn places(&self) -> impl Iterator<Item = usize> {
        [*self.whole()]
            .into_iter()
            .chain(self.parts().iter().copied())
    }
}

/// What parts add up to.
struct Sums {
    least: u64,
    largest_least: u64,
    /// The most of those that have an upper bound.
    bounded: u64,
    /// How many have none.
    unbounded: usize,
}

impl Sums {
    fn of(parts: &[usize], bounds: &[(u64, u64)]) -> Self {
        let parts = || parts.iter().map(|part| bounds[*part]);
        let most = || parts().map(|(_, most)| most);
        Self {
            least: parts().map(|(least, _)| least).sum(),
            largest_least: parts().map(|(least, _)| least).max().unwrap_or_default(),
            bounded: most().filter(|most| *most < BEYOND).sum(),
            unbounded: most().filter(|most| *most >= BEYOND).count(),
        }
    }

    /// The most that all but one of them add up to; that one is at most so many.
    fn most_besides(&self, one: u64) -> u64 {
        let (bounded, unbounded) = if one < BEYOND {
            (self.bounded - one, self.unbounded)
        } else {
            (self.bounded, self.unbounded - 1)
        };
        if unbounded == 0 { bounded } else { BEYOND }
    }
}

/// The least and the most that each number can be for a reader who knows these rules, too: who knows
/// of one that was left out that it is not 0.
fn bounds(told: &[Told], relations: &[Relation]) -> Vec<(u64, u64)> {
    let alone = told.iter().map(|told| match told {
        Told::LeftOut => (1, BEYOND),
        Told::Nobody => (0, 0),
        Told::Few => (1, STEP - 1),
        Told::AtLeast(number) => (*number, number + STEP - 1),
    });
    let mut bounds: Vec<(u64, u64)> = alone.collect();
    loop {
        let mut narrowed = false;
        for relation in relations {
            narrowed |= relation.narrow(&mut bounds);
        }
        if !narrowed {
            return bounds;
        }
    }
}
