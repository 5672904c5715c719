//! One new role against many stored people.

use std::time::Instant;

use anyhow::{Context, Result};
use sqlx::{Connection, Executor, PgConnection};
use stepward::conversation::World;
use stepward::demo::sample_roles;
use stepward::matching::{Horizon, Role, judge};
use stepward::store::{Keys, Known, Options, Store};
use time::OffsetDateTime;
use time::macros::{date, datetime};

use crate::arguments::Arguments;
use crate::ground::Ground;
use crate::{memory, town};

/// How many people are stored in one transaction.
const AT_ONCE: u32 = 5_000;

const AT: OffsetDateTime = datetime!(2026-11-23 09:00 UTC);

/// Roles of three kinds: a bridge, a profession with a register, and work of one family.
const ROLES: [&str; 4] = ["SAMPLE-0010", "SAMPLE-0001", "SAMPLE-0053", "SAMPLE-0048"];

/// Stores the people through the store itself, each with keys of their own, and then looks for those
/// whom a role concerns, as a new role does.
pub async fn measure(world: &World, arguments: &Arguments) -> Result<()> {
    let ground = Ground::new(arguments.scratch(), 0).await?;
    let database = ground.database("people").await?;
    let options = Options {
        keys: Keys::random(),
        bot: 1,
        group: 1,
        ledger: arguments.scratch().join("erasures"),
        connections: 4,
    };
    let store = Store::connect(&database, options).await?;
    store.migrate().await?;
    let begun = Instant::now();
    for first in (0..arguments.people).step_by(AT_ONCE as usize) {
        let last = arguments.people.min(first + AT_ONCE);
        keep(&store, world, first, last).await?;
        if first % 100_000 == 0 {
            eprintln!("{first} people stored after {:.0?}", begun.elapsed());
        }
    }
    let mut db = PgConnection::connect(&database).await?;
    db.execute("vacuum analyze").await?;
    db.execute("checkpoint").await?;
    db.close().await?;
    println!("\nOne new role against {} stored people", arguments.people);
    println!("  storing them: {:.0?}", begun.elapsed());
    let samples = sample_roles(date!(2026 - 11 - 23));
    for id in ROLES {
        let role = samples.iter().find(|role| role.id.as_str() == id);
        find(&store, world, role.context("a sample role is gone")?).await?;
    }
    let begun = Instant::now();
    let mut everybody = store.everybody();
    let mut people = 0;
    while let Some(page) = everybody.next_page().await? {
        people += page.len();
    }
    println!("  reading all {people} profiles: {:.2?}", begun.elapsed());
    ground.leave().await
}

async fn keep(store: &Store, world: &World, first: u32, last: u32) -> Result<()> {
    let users: Vec<i64> = (first..last).map(|user| i64::from(user) + 1).collect();
    let mut tx = store.begin(AT).await?;
    let loaded = tx.scenes(&users).await?.context("nobody has a case")?;
    for (user, loaded) in users.iter().zip(loaded) {
        let profile = town::person(user.unsigned_abs(), world);
        let known = Known {
            family: None,
            profile: &profile,
            script: world.script.version,
        };
        tx.profiled(loaded.who.candidate.context("a candidate")?, Some(known))?;
    }
    tx.flush(&|_| stepward::message::Message::default()).await?;
    tx.commit().await
}

async fn find(store: &Store, world: &World, role: &Role) -> Result<()> {
    memory::forget_peak();
    let begun = Instant::now();
    let role = std::sync::Arc::new(role.clone());
    let mut people = store.people_near(&world.occupations_near(&role));
    let (mut touched, mut now, mut after) = (0_u32, 0_u32, 0_u32);
    while let Some(page) = people.next_page().await? {
        for (_, profile) in page {
            touched += 1;
            let (traits, rules) = (&world.traits, &world.rules);
            match judge(&profile, &role, traits, rules, AT.date()).horizon {
                Horizon::Now => now += 1,
                Horizon::AfterRegistration => after += 1,
                Horizon::Later => {}
            }
        }
    }
    println!(
        "  {}: {:.2?}; {touched} people looked at, for {now} it is for now, for {after} after \
         registration; {} MiB at most",
        role.title,
        begun.elapsed(),
        memory::peak().unwrap_or_default()
    );
    Ok(())
}
