//! The tables of a journey: loading it in one query, writing each of them once.

mod columns;
mod read;
mod write;

use anyhow::Result;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::seal::Key;
use super::spots;
use super::tx::Person;
use crate::audit::{SectionId, Slot};
use crate::conversation::{Aside, Journey};

/// What a journey says that no table of its own holds; sealed as a whole.
#[derive(Serialize, Deserialize)]
struct Standing {
    referral: Option<String>,
    adult: Option<bool>,
    opened: Option<Slot>,
    chapter: Option<SectionId>,
    confirmed: bool,
    misunderstood: Option<(Slot, u8)>,
    aside: Option<Aside>,
    #[serde(default)]
    album: Option<String>,
    #[serde(default)]
    last_unasked: Option<OffsetDateTime>,
}

/// A draft of toggles, and its name in the table.
const TOGGLED: &str = "toggled";
/// A draft of a search, and its name in the table.
const SEARCHED: &str = "searched";

/// Takes a sealed standing into a journey.
pub(super) fn stand(journey: &mut Journey, key: &Key, sealed: &[u8]) -> Result<()> {
    let standing: Standing = key.open_json(&spots::standing(journey.id), sealed)?;
    let Standing {
        referral,
        adult,
        opened,
        chapter,
        confirmed,
        misunderstood,
        aside,
        album,
        last_unasked,
    } = standing;
    journey.referral = referral;
    journey.adult = adult;
    journey.opened = opened;
    journey.chapter = chapter;
    journey.confirmed = confirmed;
    journey.misunderstood = misunderstood;
    journey.aside = aside;
    journey.album = album;
    journey.last_unasked = last_unasked;
    Ok(())
}

fn sealed_standing(person: &Person) -> Vec<u8> {
    let journey = &person.journey;
    let standing = Standing {
        referral: journey.referral.clone(),
        adult: journey.adult,
        opened: journey.opened.clone(),
        chapter: journey.chapter.clone(),
        confirmed: journey.confirmed,
        misunderstood: journey.misunderstood.clone(),
        aside: journey.aside,
        album: journey.album.clone(),
        last_unasked: journey.last_unasked,
    };
    person
        .key
        .seal_json(&spots::standing(journey.id), &standing)
}
