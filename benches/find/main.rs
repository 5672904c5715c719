//! Measures how long finding a profession takes, on everything in the labelled lists.
//!
//! Run it with `cargo bench --bench find`.

#![expect(
    clippy::print_stdout,
    reason = "the figures are what a person asked for"
)]

use std::time::{Duration, Instant};

use stepward::occupations::{FILES, NAMES, Occupations};

const LISTS: [&str; 5] = [
    include_str!("../../tests/it/data/typed.csv"),
    include_str!("../../tests/it/data/typed_more.csv"),
    include_str!("../../tests/it/data/typed_nothing.csv"),
    include_str!("../../tests/it/data/occupations.csv"),
    include_str!("../../tests/it/data/occupations_later.csv"),
];

/// How often each input is looked for.
const TIMES: u32 = 20;

fn main() -> anyhow::Result<()> {
    let begun = Instant::now();
    let occupations = Occupations::parse(FILES, NAMES)
        .map_err(|faults| anyhow::anyhow!("{} faults in the occupations", faults.len()))?;
    println!("reading all names: {:.0?}", begun.elapsed());
    let mut taken: Vec<(Duration, String)> = vec![];
    for list in LISTS {
        for row in csv::Reader::from_reader(list.as_bytes()).records() {
            let row = row?;
            let (input, language) = (&row[0], &row[1]);
            let begun = Instant::now();
            for _ in 0..TIMES {
                std::hint::black_box(occupations.find(input, language, 5));
            }
            taken.push((begun.elapsed() / TIMES, input.to_owned()));
        }
    }
    taken.sort();
    let at = |part: usize| taken[(taken.len() - 1) * part / 100].0;
    println!(
        "{} inputs: half take at most {:.2?}, 99 of 100 at most {:.2?}, the slowest {:.2?} ({:?})",
        taken.len(),
        at(50),
        at(99),
        at(100),
        taken[taken.len() - 1].1
    );
    Ok(())
}
