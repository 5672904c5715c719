//! At the start: what steps ask for is compared with what people were last told.

use crate::audit::OccupationId;
use crate::conversation::World;
use crate::intake::Clock;
use crate::store::{Store, Whose};

/// Notes whom it concerns that a step asks for something else than before; each is told once.
pub(super) async fn tell_changed_steps(
    store: &Store,
    world: &World,
    clock: &Clock,
) -> anyhow::Result<()> {
    let requirements = world.pathways.requirements();
    let whose = |profession: Option<&OccupationId>| match profession {
        Some(profession) => Whose::These(world.occupations_of(profession)),
        None => Whose::AnyBut(world.regulated_occupations()),
    };
    let concerned = store
        .compare_requirements(&requirements, &whose, clock())
        .await?;
    if concerned > 0 {
        tracing::info!(concerned, "steps have changed, and people will be told");
    }
    Ok(())
}
