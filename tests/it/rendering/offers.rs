//! Samples of what is said about roles, with values at the edges.

use std::sync::Arc;

use stepward::audit::Profile;
use stepward::conversation::offers::say::{Changed, ForCase, Listed, News, RolesPage};
use stepward::conversation::offers::{AboutRole, Often, Shelf, Shown, Wrong};
use stepward::conversation::{OffersSay, RoleMark, Say, Why};
use stepward::matching::{Match, Role};
use time::macros::datetime;

use super::cards::{TODAY, matches, role_card};
use super::edges::{code, names};

const NUMBERS: [usize; 9] = [0, 1, 2, 3, 5, 11, 21, 100, 101];

/// Every list, with every plural.
pub fn lists() -> Vec<Say> {
    let say = |shelf: Shelf, total: usize| {
        let others = Shelf::ALL.iter().copied().filter(|other| *other != shelf);
        let found = matches().into_iter().take(total.min(5));
        let mut marks = RoleMark::ALL
            .iter()
            .copied()
            .map(Some)
            .chain([None])
            .cycle();
        Say::Offers(OffersSay::List(Box::new(RolesPage {
            shelf,
            page: total / 10,
            first: total / 10 * 5 + 1,
            pages: total.div_ceil(5).max(1),
            total,
            others: others.map(|other| (other, total)).collect(),
            roles: found
                .map(|found| Listed {
                    found,
                    mark: marks.next().flatten(),
                })
                .collect(),
            closed: total,
            permission: None,
            today: TODAY,
        })))
    };
    let all = Shelf::ALL.iter();
    all.flat_map(|shelf| NUMBERS.map(|total| say(*shelf, total)))
        .collect()
}

/// A card with every mark, in short and with every reason.
pub fn cards() -> Vec<Say> {
    let found = matches().remove(0);
    let marks = RoleMark::ALL.iter().copied().map(Some).chain([None]);
    marks
        .flat_map(|mark| [true, false].map(|details| role_card(found.clone(), mark, details)))
        .collect()
}

pub fn marked() -> Vec<Say> {
    let marks = RoleMark::ALL.iter();
    marks
        .map(|mark| Say::Offers(OffersSay::Marked(*mark)))
        .collect()
}

pub fn unmarked() -> Vec<Say> {
    let marks = RoleMark::ALL.iter();
    marks
        .map(|mark| Say::Offers(OffersSay::Unmarked(*mark)))
        .collect()
}

pub fn ask_wrong() -> Vec<Say> {
    let say = |title| OffersSay::AskWrong {
        role: "role-1".into(),
        title,
    };
    names().map(|title| Say::Offers(say(title))).collect()
}

/// What came nearer and what moved away, with every plural.
pub fn changed() -> Vec<Say> {
    let say = |now, after, further| {
        let mut all = matches().into_iter().cycle().map(|found| found.role);
        let mut roles = |count: usize| -> Vec<Arc<Role>> { all.by_ref().take(count).collect() };
        Say::Offers(OffersSay::Changed(Box::new(Changed {
            now: roles(now),
            after_registration: roles(after),
            further: roles(further),
        })))
    };
    let each = NUMBERS.into_iter().skip(1);
    each.flat_map(|count| [say(count, 0, 0), say(0, count, 0), say(0, 0, count)])
        .chain([say(1, 2, 3)])
        .collect()
}

/// News of one role and of many, with titles that are long.
pub fn news() -> Vec<Say> {
    let long = |found: Match| {
        let title = "\u{1F389} & <b>".repeat(40);
        let role = Role {
            title,
            ..(*found.role).clone()
        };
        Match {
            role: Arc::new(role),
            ..found
        }
    };
    let say = |roles: usize, closing: usize, often, more, is_long: bool| {
        let shown = |found: Match| if is_long { long(found) } else { found };
        let mut all = matches().into_iter().map(shown);
        Say::Offers(OffersSay::News(Box::new(News {
            roles: all
                .by_ref()
                .take(roles)
                .enumerate()
                .map(|(place, found)| (found, place % 2 == 0))
                .collect(),
            more,
            closing: all.take(closing).collect(),
            often,
            today: TODAY,
        })))
    };
    let plurals = NUMBERS.map(|more| say(5, 0, Often::Daily, more, false));
    let others = [
        say(1, 0, Often::Weekly, 0, false),
        say(0, 1, Often::Daily, 0, false),
        say(5, 5, Often::Daily, 3, true),
    ];
    plurals.into_iter().chain(others).collect()
}

/// What a caseworker reads of a role, whatever it is about.
pub fn for_case() -> Vec<Say> {
    let found = matches().remove(0);
    let say = |why, wrong, withdrawn, shared, changed| {
        Say::Offers(OffersSay::ForCase(Box::new(ForCase {
            code: code(),
            about: AboutRole {
                shown: Shown::of(&found, &Profile::default()),
                at: datetime!(2026-11-24 10:00 UTC),
                why,
                wrong,
                withdrawn,
            },
            shared,
            changed,
        })))
    };
    let wrongs = Wrong::ALL.iter();
    wrongs
        .map(|wrong| say(Why::LooksWrong, Some(*wrong), false, true, Some(true)))
        .chain([
            say(Why::Role, None, false, true, Some(false)),
            say(Why::Role, None, true, false, None),
            say(Why::Asked, None, false, true, None),
        ])
        .collect()
}
