//! Hospital roles: brought in, looked at, confirmed and closed by the operator.

use std::fs::File;
use std::io::{BufReader, IsTerminal};
use std::path::Path;

use anyhow::{Context, anyhow, bail};
use indicatif::{ProgressBar, ProgressStyle};

use super::{Lines, joined, with_store};
use crate::conversation::World;
use crate::fault::Fault;
use crate::matching::{About, Edit, Meaning, Role, RoleId};
use crate::roles::{Format, Told, beginning, bridges, read, typed};
use crate::serve::{content, wall_clock};
use crate::settings::{self, Roles};
use crate::store::{Confirming, Imported, Kept, Listed, Order, Store};

mod shown;

/// Hospital roles.
///
/// # Errors
/// One line for each fault of a file; nothing of it is taken in then.
pub async fn roles(
    order: Roles,
    database: &settings::Database,
    keys: &settings::Keys,
    content_dir: Option<&Path>,
) -> anyhow::Result<Lines> {
    let world = content(content_dir)?.world;
    with_store(database, keys, async |store| match order {
        Roles::Import { .. } => import(&store, &world, order).await,
        Roles::List { drafts, all } => {
            let listed = match (drafts, all) {
                (true, _) => Listed::Drafts,
                (false, true) => Listed::All,
                (false, false) => Listed::Open(wall_clock()().date()),
            };
            let rows = store.roles(listed).await?;
            Ok(rows.iter().map(|kept| row(kept, listed)).collect())
        }
        Roles::Show { id } => {
            let kept = store.role(&RoleId::from(id.as_str())).await?;
            let kept = kept.with_context(|| format!("there is no role {id}"))?;
            Ok(shown::role(&kept))
        }
        Roles::Confirm { ref id, .. } => {
            let id = RoleId::from(id.as_str());
            let kept = store.role(&id).await?.filter(|kept| !kept.closed);
            let kept = kept.with_context(|| format!("there is no open role or draft {id}"))?;
            let edits = edits(&order, &kept.role, &world)?;
            match store.confirm_role(&id, &edits, wall_clock()()).await? {
                Confirming::Done(role) => {
                    Ok(vec![format!("{} is confirmed: {}", role.id, role.title)])
                }
                Confirming::Unsettled(role) => bail!("{}", shown::unsettled(&role).join("\n")),
                Confirming::Unknown => bail!("there is no open role or draft {id}"),
            }
        }
        Roles::Close { id } => {
            if !store
                .close_role(&RoleId::from(id.as_str()), wall_clock()())
                .await?
            {
                bail!("there is no role {id}");
            }
            Ok(vec![format!("{id} is closed")])
        }
    })
    .await
}

fn row(kept: &Kept, listed: Listed) -> String {
    let role = &kept.role;
    let mut row = format!(
        "{}\t{}\t{}\tcloses {}",
        role.id, role.title, role.employer, role.closes
    );
    if listed == Listed::All {
        row.push_str(&format!("\t{}", shown::state(kept)));
    }
    row
}

async fn import(store: &Store, world: &World, asked: Roles) -> anyhow::Result<Lines> {
    let Roles::Import {
        file,
        band,
        whole,
        part,
        skip_refused,
        confirmed,
        source,
    } = asked
    else {
        return Ok(vec![]);
    };
    let name = file.display().to_string();
    let band = band.map(|band| typed::band(&band).map_err(|expected| wrong("--band", &expected)));
    let band = band.transpose()?.flatten();
    let input = File::open(&file).with_context(|| format!("cannot open {name}"))?;
    let bar = progress(&input);
    let mut input = BufReader::with_capacity(1 << 16, bar.wrap_read(input));
    let begins = beginning(&mut input).with_context(|| format!("cannot read {name}"))?;
    let format = Format::of(&name, &begins)
        .with_context(|| format!("{name}: expected CSV, XML of NHS Jobs or JobPosting as JSON"))?;
    let told = Told {
        world,
        band,
        confirmed,
    };
    let order = Order {
        source: source.unwrap_or_else(|| format.source().to_owned()),
        file: name.clone(),
        whole: whole || (format == Format::Csv && !part),
        band,
        skip_refused,
        sent: None,
    };
    let rows = read(format, &name, input, told).map_err(|faults| anyhow!(joined(&faults)))?;
    let rows = rows.map(|row| row.map(|found| (found.line, found.role)));
    let done = store.import(&order, rows, wall_clock()()).await?;
    bar.finish_and_clear();
    report(&done, &order)
}

/// A bar of the bytes read, on a terminal only.
fn progress(file: &File) -> ProgressBar {
    let length = file.metadata().map(|about| about.len());
    match length {
        Ok(length) if std::io::stderr().is_terminal() => {
            let style =
                ProgressStyle::with_template("{wide_bar} {bytes} of {total_bytes}, {elapsed}");
            let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
            ProgressBar::new(length).with_style(style)
        }
        Ok(_) | Err(_) => ProgressBar::hidden(),
    }
}

fn report(done: &Imported, order: &Order) -> anyhow::Result<Lines> {
    let mut faults: Lines = done.faults.iter().map(Fault::to_string).collect();
    if done.refused > 0 && !order.skip_refused {
        faults.push(format!("{} refused; nothing was changed", done.refused));
        bail!("{}", faults.join("\n"));
    }
    let mut lines = vec![format!(
        "{} new, {} changed, {} unchanged, {} closed",
        done.new, done.changed, done.unchanged, done.closed
    )];
    if done.again > 0 {
        lines.push(format!("changed, to confirm again: {}", done.again));
    }
    if done.refused > 0 {
        lines.push(format!(
            "{} refused, and so nothing was closed:",
            done.refused
        ));
        lines.extend(faults);
    }
    Ok(lines)
}

/// What the operator says about a role when confirming it.
fn edits(asked: &Roles, role: &Role, world: &World) -> anyhow::Result<Vec<Edit>> {
    let Roles::Confirm {
        id: _,
        band,
        registration,
        english,
        occupation,
        languages,
        experience,
        meaning,
        guesses,
    } = asked
    else {
        return Ok(vec![]);
    };
    let mut edits = vec![];
    if *guesses {
        edits.extend(role.guesses.iter().filter_map(|guess| {
            guess
                .from
                .as_ref()
                .and_then(|_| role.as_guessed(&guess.about))
        }));
    }
    if let Some(typed) = band {
        let band = typed::band(typed).map_err(|expected| wrong("--band", &expected))?;
        edits.push(Edit::Band(band));
    }
    if let Some(typed) = registration {
        let read =
            typed::registration(typed).map_err(|expected| wrong("--registration", &expected));
        edits.push(Edit::Registration(read?));
    }
    if let Some(typed) = english {
        let level = typed::english(typed).map_err(|expected| wrong("--english", &expected))?;
        edits.push(Edit::English(level));
    }
    if let Some(typed) = occupation {
        let read = typed::occupation(typed, &world.occupations);
        let occupation = read.map_err(|expected| wrong("--occupation", &expected))?;
        let bridging_for = bridges(&world.pathways, &occupation);
        edits.push(Edit::Occupation(occupation, bridging_for));
    }
    if let Some(typed) = languages {
        let codes = typed::languages(typed).map_err(|expected| wrong("--languages", &expected))?;
        edits.push(Edit::Languages(codes));
    }
    if let Some(typed) = experience {
        let months =
            typed::experience(typed).map_err(|expected| wrong("--experience", &expected))?;
        edits.push(Edit::Experience(months));
    }
    for typed in meaning {
        let (number, meaning) =
            numbered(typed).map_err(|expected| wrong("--meaning", &expected))?;
        unknown_skill(&meaning, world).map_err(|expected| wrong("--meaning", &expected))?;
        let mut wishes = role.essential.iter().chain(&role.desirable);
        let wish = number.checked_sub(1).and_then(|place| wishes.nth(place));
        let wish = wish.with_context(|| format!("--meaning: {} has no wish {number}", role.id))?;
        edits.push(Edit::Wish(wish.text.clone(), meaning));
    }
    Ok(edits)
}

fn numbered(typed: &str) -> Result<(usize, Meaning), String> {
    let expected = || format!("such as 2=skill:take-blood, not `{typed}`");
    let (number, meaning) = typed.split_once('=').ok_or_else(expected)?;
    let number = number.trim().parse().map_err(|_| expected())?;
    Ok((number, typed::meaning(meaning.trim())?))
}

fn unknown_skill(meaning: &Meaning, world: &World) -> Result<(), String> {
    let Meaning::Skill(skill) = meaning else {
        return Ok(());
    };
    match world.script.skills.iter().any(|known| known.id == *skill) {
        true => Ok(()),
        false => Err(format!("a skill of script.toml, not `{skill}`")),
    }
}

fn wrong(option: &str, expected: &str) -> anyhow::Error {
    anyhow!("{option}: expected {expected}")
}

/// How an unsettled part of a role is settled on the command line.
fn option_of(about: &About) -> &'static str {
    match about {
        About::Occupation => "--occupation",
        About::Band => "--band",
        About::Registration => "--registration",
        About::English => "--english",
        About::Languages => "--languages",
        About::Experience => "--experience",
        About::Wish(_) => "--meaning",
    }
}
