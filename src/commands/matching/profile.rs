//! A profile from a file: what `/mydata` and `stepward export profiles` give, or the profile alone.

use std::path::Path;

use anyhow::{Context, bail};
use serde_json::{Map, Value};

use crate::audit::{OccupationId, Profile};
use crate::conversation::World;

/// The profile in this file.
///
/// # Errors
/// One line, which names the field and what was expected there.
pub(super) fn read(file: &Path, world: &World) -> anyhow::Result<Profile> {
    let name = file.display();
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {name}"))?;
    let document = serde_json::from_str(&text)
        .with_context(|| format!("{name} is not JSON as `stepward export profiles` writes it"))?;
    let fields = fields(document).with_context(|| format!("in {name}"))?;
    profile(fields, world).with_context(|| format!("in {name}"))
}

/// The profile's own fields: of the document of `/mydata`, of one of the export's, or as they are.
fn fields(document: Value) -> anyhow::Result<Map<String, Value>> {
    match document {
        Value::Object(mut fields) => match fields.remove("profile") {
            Some(inside) => self::fields(inside),
            None => Ok(fields),
        },
        Value::Array(mut several) => match (several.len(), several.pop()) {
            (1, Some(one)) => self::fields(one),
            (many, _) => bail!("expected one profile, not {many}"),
        },
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            bail!("expected an object with the fields of a profile")
        }
    }
}

/// Each field is read by itself, so that what is wrong can be named.
fn profile(fields: Map<String, Value>, world: &World) -> anyhow::Result<Profile> {
    let known = serde_json::to_value(Profile::default()).context("writing an empty profile")?;
    for (field, value) in &fields {
        if known.get(field).is_none() {
            let known = known.as_object().into_iter().flat_map(Map::keys);
            let known: Vec<&str> = known.map(String::as_str).collect();
            bail!("`{field}`: expected one of {}", known.join(", "));
        }
        let alone = Map::from_iter([(field.clone(), value.clone())]);
        if let Err(error) = serde_json::from_value::<Profile>(Value::Object(alone)) {
            bail!("`{field}`: {error}");
        }
    }
    let profile: Profile = serde_json::from_value(Value::Object(fields))?;
    check_ids(&profile, world)?;
    Ok(profile)
}

/// Ids that the lists do not have would match nothing, and nobody would know why.
fn check_ids(profile: &Profile, world: &World) -> anyhow::Result<()> {
    let second = profile.second_occupation.as_ref();
    let second = second.and_then(|second| second.occupation.as_ref());
    let named = [
        ("occupation", profile.occupation.as_ref()),
        ("second_occupation", second),
    ];
    let unknown = |id: &&OccupationId| world.occupations.get(id.as_str()).is_none();
    for (field, id) in named {
        if let Some(id) = id.filter(unknown) {
            bail!(
                "`{field}`: expected the id of an occupation, such as `nurse`, not `{id}`; \
                 `stepward occupations find` tells them"
            );
        }
    }
    let told = [
        ("skills", &profile.skills),
        ("skills_asked", &profile.skills_asked),
    ];
    for (field, skills) in told {
        let vocabulary = &world.script.skills;
        let unknown = |id: &&_| vocabulary.iter().all(|skill| skill.id != **id);
        if let Some(id) = skills.iter().find(unknown) {
            bail!(
                "`{field}`: expected ids of the script's skills, such as `take-blood`, not `{id}`"
            );
        }
    }
    Ok(())
}
