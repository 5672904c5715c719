//! No number below five can be worked out of what a report tells.

use proptest::prelude::*;
use stepward::report::masking::{Relation, Told, told};

/// The least and the most that a told number can be, for a reader who knows nothing of the others.
fn alone(told: Told) -> (u64, u64) {
    match told {
        // A reader may know that what was left out is not nobody.
        Told::LeftOut => (1, 60),
        Told::Nobody => (0, 0),
        Told::Few => (1, 4),
        Told::AtLeast(number) => (number, number + 4),
    }
}

/// Whether these numbers can be, as they hang together.
fn holds(values: &[u64], relations: &[Relation]) -> bool {
    relations.iter().all(|relation| {
        let sum = |parts: &[usize]| -> u64 { parts.iter().map(|part| values[*part]).sum() };
        let most = |parts: &[usize]| parts.iter().map(|part| values[*part]).max();
        match relation {
            Relation::Sum { whole, parts } => sum(parts) == values[*whole],
            Relation::Within { whole, parts } => sum(parts) <= values[*whole],
            Relation::Union { whole, parts } => {
                values[*whole] <= sum(parts) && Some(values[*whole]) >= most(parts)
            }
        }
    })
}

/// A reader who tries everything: whether a number can have this value together with the others. The
/// numbers are tried one after the other, and given up where a relation cannot be met any more.
struct Attacker<'a> {
    told: &'a [Told],
    relations: &'a [Relation],
}

impl Attacker<'_> {
    fn can_be(&self, place: usize, value: u64) -> bool {
        let mut bounds: Vec<(u64, u64)> = self.told.iter().map(|told| alone(*told)).collect();
        bounds[place] = (value, value);
        self.tries(&mut bounds)
    }

    fn tries(&self, bounds: &mut Vec<(u64, u64)>) -> bool {
        if !self.is_possible(bounds) {
            return false;
        }
        let widest = (0..bounds.len()).filter(|place| bounds[*place].0 < bounds[*place].1);
        let Some(place) = widest.min_by_key(|place| bounds[*place].1 - bounds[*place].0) else {
            let values: Vec<u64> = bounds.iter().map(|(least, _)| *least).collect();
            return holds(&values, self.relations);
        };
        let (least, most) = bounds[place];
        for value in least..=most {
            bounds[place] = (value, value);
            if self.tries(bounds) {
                bounds[place] = (least, most);
                return true;
            }
        }
        bounds[place] = (least, most);
        false
    }

    /// Whether every relation can still be met by itself.
    fn is_possible(&self, bounds: &[(u64, u64)]) -> bool {
        let least = |parts: &[usize]| -> u64 { parts.iter().map(|part| bounds[*part].0).sum() };
        let most = |parts: &[usize]| -> u64 { parts.iter().map(|part| bounds[*part].1).sum() };
        self.relations.iter().all(|relation| match relation {
            Relation::Sum { whole, parts } => {
                least(parts) <= bounds[*whole].1 && most(parts) >= bounds[*whole].0
            }
            Relation::Within { whole, parts } => least(parts) <= bounds[*whole].1,
            Relation::Union { whole, parts } => {
                let each = parts
                    .iter()
                    .map(|part| bounds[*part].0)
                    .max()
                    .unwrap_or_default();
                most(parts) >= bounds[*whole].0 && each <= bounds[*whole].1
            }
        })
    }
}

/// Says which small number has only one value left, where one has.
fn pinned(counts: &[u64], relations: &[Relation]) -> Option<(usize, Vec<Told>)> {
    let told = told(counts, relations);
    let attacker = Attacker {
        told: &told,
        relations,
    };
    let small = (0..counts.len()).filter(|place| (1..5).contains(&counts[*place]));
    let mut found = small.filter(|place| {
        let known = alone(told[*place]);
        let other = (known.0..=known.1).filter(|value| *value != counts[*place]);
        !other
            .into_iter()
            .any(|value| attacker.can_be(*place, value))
    });
    found.next().map(|place| (place, told.clone()))
}

/// A report of some roles as ours is: each role's numbers add up to everybody, and for each thing that
/// can be missing there is the number of those who lack just this for at least one role.
fn report(people: u64, roles: &[Vec<u64>]) -> (Vec<u64>, Vec<Relation>) {
    let (mut counts, mut relations) = (vec![people], vec![]);
    let columns = roles[0].len();
    let mut unions: Vec<Vec<usize>> = vec![vec![]; columns];
    for role in roles {
        let mut parts = vec![];
        for (column, count) in role.iter().enumerate() {
            counts.push(*count);
            parts.push(counts.len() - 1);
            unions[column].push(counts.len() - 1);
        }
        counts.push(people - role.iter().sum::<u64>());
        parts.push(counts.len() - 1);
        relations.push(Relation::Sum { whole: 0, parts });
    }
    for parts in unions {
        // As few as can be: everybody near to the one role is near to the other.
        let most = parts
            .iter()
            .map(|part| counts[*part])
            .max()
            .unwrap_or_default();
        counts.push(most);
        let whole = counts.len() - 1;
        relations.push(Relation::Union { whole, parts });
        relations.push(Relation::Within {
            whole: 0,
            parts: vec![whole],
        });
    }
    (counts, relations)
}

fn few_or_more() -> impl Strategy<Value = u64> {
    prop_oneof![3 => 0_u64..6, 1 => 0_u64..16]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn no_small_number_follows_from_a_total(
        parts in prop::collection::vec(few_or_more(), 1..7),
        rest in 0_u64..4,
        exactly in any::<bool>(),
    ) {
        let rest = if exactly { 0 } else { rest };
        let whole = parts.len();
        let places = (0..whole).collect();
        let mut counts = parts;
        counts.push(counts.iter().sum::<u64>() + rest);
        let relation = if exactly {
            Relation::Sum { whole, parts: places }
        } else {
            Relation::Within { whole, parts: places }
        };
        prop_assert_eq!(pinned(&counts, &[relation]), None);
    }

    /// Rows and columns that add up, as in any table with totals.
    #[test]
    fn no_small_number_follows_from_rows_and_columns(
        cells in prop::collection::vec(prop::collection::vec(few_or_more(), 2), 2),
    ) {
        let (mut counts, mut relations) = (vec![], vec![]);
        for row in &cells {
            counts.extend(row);
        }
        let totals = [[0, 1], [2, 3], [0, 2], [1, 3]];
        for parts in totals {
            counts.push(parts.iter().map(|part| counts[*part]).sum());
            let whole = counts.len() - 1;
            relations.push(Relation::Sum { whole, parts: parts.to_vec() });
        }
        counts.push(counts[..4].iter().sum());
        let whole = counts.len() - 1;
        relations.push(Relation::Sum { whole, parts: vec![4, 5] });
        relations.push(Relation::Sum { whole, parts: vec![6, 7] });
        prop_assert_eq!(pinned(&counts, &relations), None);
    }

    #[test]
    fn no_small_number_follows_from_a_report(
        roles in prop::collection::vec(prop::collection::vec(few_or_more(), 2), 1..3),
        more in few_or_more(),
    ) {
        let sums = roles.iter().map(|role| role.iter().sum::<u64>());
        let people = sums.max().unwrap_or_default() + more;
        let (counts, relations) = report(people, &roles);
        prop_assert_eq!(pinned(&counts, &relations), None);
    }

    /// What is told on two days differs only where a step of five was passed.
    #[test]
    fn one_person_more_changes_a_number_by_a_whole_step(count in 1_u64..200) {
        let on = |count: u64| told(&[count], &[])[0];
        let (today, tomorrow) = (on(count), on(count + 1));
        prop_assert_eq!(today == tomorrow, !(count + 1).is_multiple_of(5));
    }
}

#[test]
fn a_number_is_told_in_steps_of_five() {
    let counts = [0, 1, 4, 5, 9, 10, 14];
    let shown: Vec<String> = told(&counts, &[]).iter().map(Told::to_string).collect();
    assert_eq!(shown, ["0", "<5", "<5", "5", "5", "10", "10"]);
}

/// Nine people: five, and four times one. Told as 5, 5 and four times `<5` it could only be this.
#[test]
fn a_total_that_gives_small_numbers_away_is_left_out() {
    let relation = Relation::Sum {
        whole: 0,
        parts: vec![1, 2, 3, 4, 5],
    };
    let shown = told(&[9, 5, 1, 1, 1, 1], &[relation]);
    assert_eq!(shown[0], Told::LeftOut);
    assert_eq!(
        shown[1..],
        [Told::AtLeast(5), Told::Few, Told::Few, Told::Few, Told::Few,]
    );
}
