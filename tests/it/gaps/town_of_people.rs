//! Invented people of whom it is known how many are how near to what.

use std::collections::BTreeSet;

use stepward::audit::profile::{EnglishTest, Profile, Registration, TestKind};
use stepward::content::Content;
use stepward::conversation::World;
use stepward::demo::sample_roles;
use stepward::report::gaps::Gaps;
use time::OffsetDateTime;
use time::macros::datetime;

use crate::matching::{TODAY, nurse};

pub const NOW: OffsetDateTime = datetime!(2026 - 11 - 23 12:00 UTC);

/// The content built in, and its world with the sample roles.
pub fn world() -> (Content, World) {
    let content = stepward::serve::content(None).unwrap();
    let world = content.with_roles(sample_roles(TODAY));
    (content, world)
}

/// A nurse with an OET whose writing is so many points.
pub fn nurse_with_writing(writing: u16) -> Profile {
    Profile {
        test: Some(EnglishTest {
            kind: TestKind::Oet,
            listening: Some(400),
            reading: Some(400),
            writing: Some(writing),
            speaking: Some(400),
            overall: None,
            date: None,
        }),
        ..nurse()
    }
}

/// Fourteen nurses lack the writing part of the OET and nothing else of the test; seven have told of
/// no test; three are on the register; two radiographers are so few that nobody hears of them; and
/// six want any work and have told of no occupation.
pub fn people() -> Vec<Profile> {
    let registered = Profile {
        registration: Some(Registration::Registered),
        ..nurse_with_writing(400)
    };
    let radiographer = Profile {
        occupation: Some("diagnostic_radiographer".into()),
        ..nurse()
    };
    let anybody = Profile {
        occupation: None,
        registration: None,
        years: None,
        ..nurse()
    };
    [
        vec![nurse_with_writing(270); 14],
        vec![nurse(); 7],
        vec![registered; 3],
        vec![radiographer; 2],
        vec![anybody; 6],
    ]
    .concat()
}

pub fn counted(people: &[Profile], world: &World) -> Gaps {
    let mut gaps = Gaps::new(world, NOW, None);
    for profile in people {
        gaps.add(profile, &BTreeSet::new(), world, NOW);
    }
    gaps
}
