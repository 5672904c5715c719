//! One person against many open roles.

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use stepward::conversation::World;
use stepward::demo::sample_roles;
use stepward::matching::{Role, RoleId, order, rank};
use time::macros::date;

use crate::town;

/// How many people are tried, and how often each.
const PEOPLE: u64 = 50;
const TIMES: usize = 10;

/// Puts so many roles in order for several people, and judges a page of each.
pub fn measure(world: &World, open: usize) {
    let today = date!(2026 - 11 - 23);
    let samples = sample_roles(today);
    let roles: Vec<Arc<Role>> = (0..open)
        .map(|number| {
            let sample = &samples[number % samples.len()];
            Arc::new(Role {
                id: RoleId::from(format!("BENCH-{number:05}").as_str()),
                closes: date!(2026 - 12 - 01),
                ..sample.clone()
            })
        })
        .collect();
    let (traits, rules) = (&world.traits, &world.rules);
    let mut ordered: Vec<Duration> = vec![];
    let mut ranked: Vec<Duration> = vec![];
    for number in 0..PEOPLE {
        let person = town::person(number, world);
        for _ in 0..TIMES {
            let begun = Instant::now();
            let placed = order(&person, &roles, traits, rules, today);
            let page = placed.iter().take(5);
            let page = page.map(|placed| {
                stepward::matching::judge(&person, &placed.role, traits, rules, today)
            });
            black_box(page.collect::<Vec<_>>());
            ordered.push(begun.elapsed());
        }
        let begun = Instant::now();
        black_box(rank(&person, &roles, traits, rules, today));
        ranked.push(begun.elapsed());
    }
    println!("\nOne person against {open} open roles ({PEOPLE} people)");
    tell("in order, with the reasons of a page", &mut ordered);
    tell("with the reasons of every role", &mut ranked);
}

fn tell(what: &str, taken: &mut [Duration]) {
    taken.sort();
    let at = |part: usize| taken[(taken.len() - 1) * part / 100];
    println!(
        "  {what}: the fastest {:.2?}, half take at most {:.2?}, 99 of 100 at most {:.2?}",
        at(0),
        at(50),
        at(99)
    );
}
