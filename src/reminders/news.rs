//! News of roles: each role that came or changed is brought to those it may concern, who then have a
//! look for news due the next morning.
//!
//! A role carries the mark up to which change of it was brought, so nothing is missed by a clock that
//! jumps or a program that dies: what was begun is done again, and doing it twice changes nothing. One
//! program at a time does it, and roles that came together are brought together.

use std::collections::BTreeSet;
use std::sync::Arc;

use time::OffsetDateTime;

use crate::audit::{OccupationId, Profile};
use crate::conversation::unasked::next_morning_here;
use crate::conversation::{CandidateId, World};
use crate::intake::{Clock, Intake};
use crate::matching::Role;
use crate::store::{News, Store};

/// A role with the occupations near it.
struct Near {
    role: Arc<Role>,
    occupations: Vec<OccupationId>,
}

/// Brings the next roles that came or changed to those they may concern; what is left waits for the
/// next look.
///
/// # Errors
/// The database is away.
pub(super) async fn bring(store: &Store, intake: &Intake, clock: &Clock) -> anyhow::Result<()> {
    if let Some(news) = store.next_news().await? {
        // Read after the roles were found changed: so it has them as they are, or newer.
        let world = intake.present_world().await?;
        let morning = next_morning_here(clock(), &world);
        bring_one(store, news, &world, clock(), morning).await?;
    }
    Ok(())
}

async fn bring_one(
    store: &Store,
    mut news: News,
    world: &World,
    now: OffsetDateTime,
    morning: OffsetDateTime,
) -> anyhow::Result<()> {
    let changed: BTreeSet<_> = news.roles().collect();
    let open = world.roles.iter();
    let open = open.filter(|role| changed.contains(&role.id));
    let near = |role: &Arc<Role>| Near {
        role: role.clone(),
        occupations: world.occupations_near(role),
    };
    let roles: Vec<Near> = open.map(near).collect();
    let occupations: BTreeSet<_> = roles.iter().flat_map(|near| &near.occupations).collect();
    let occupations: Vec<OccupationId> = occupations.into_iter().cloned().collect();
    let concerns = |profile: &Profile| {
        let mut roles = roles.iter();
        roles.any(|near| world.may_be_news(&near.role, &near.occupations, profile, now))
    };
    let mut people = store.people_near(&occupations);
    while let Some(page) = people.next_page().await? {
        let concerned = page.into_iter().filter(|(_, profile)| concerns(profile));
        let concerned: Vec<CandidateId> = concerned.map(|(candidate, _)| candidate).collect();
        store.look_for_news(&concerned, morning).await?;
        news.goes_on().await?;
    }
    store.look_for_marked(news.roles(), morning).await?;
    news.settle().await
}
