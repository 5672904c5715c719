//! Samples of what coordinators are told about roles, with every guess that there can be.

use std::sync::Arc;

use stepward::conversation::Say;
use stepward::conversation::imports::{
    Counts, DraftCard, Field, ImportSay, List, Pick, Shelf, mark,
};
use stepward::matching::{About, Guess, Meaning, Role, State};
use uuid::Uuid;

use crate::matching::sample;

/// A draft in which everything is a guess or unsaid.
pub fn guessed() -> Role {
    let mut role = Role {
        state: State::Draft,
        languages: vec!["ar".to_owned(), "ti".to_owned()],
        minutes_a_week: Some(2250),
        practised_within_years: Some(5),
        ..sample("SAMPLE-0001")
    };
    let about = [
        About::Occupation,
        About::Band,
        About::Registration,
        About::English,
        About::Languages,
        About::Experience,
    ];
    let wishes = role.essential.iter().chain(&role.desirable);
    let wishes = wishes.map(|wish| About::Wish(wish.text.clone()));
    let about: Vec<About> = about.into_iter().chain(wishes).collect();
    let guess = |(place, about): (usize, About)| Guess {
        about,
        from: (place % 2 == 0).then(|| "NMC <PIN> & \u{202e}more".to_owned()),
    };
    role.guesses = about.into_iter().enumerate().map(guess).collect();
    role
}

fn unsaid() -> Role {
    Role {
        occupation: "".into(),
        band: None,
        essential: vec![],
        desirable: vec![],
        experience_months: None,
        ..guessed()
    }
}

fn long() -> Role {
    let mut role = guessed();
    let wish = role.essential[0].clone();
    role.essential = (0..120)
        .map(|number| {
            let text = format!("{number} {}", "a point of many words ".repeat(6));
            let meaning = Meaning::Ask;
            stepward::matching::Wish { text, meaning }
        })
        .chain([wish])
        .collect();
    role
}

fn picks() -> Vec<ImportSay> {
    let role = Arc::new(guessed());
    let wish = mark(&role.essential[0].text);
    let fields = [
        Field::Occupation,
        Field::Band,
        Field::Registration,
        Field::English,
        Field::Languages,
        Field::Experience,
        Field::Wish(wish.clone(), false),
        Field::Wish(wish, true),
    ];
    let pick = |field| {
        ImportSay::Pick(Pick {
            number: i64::MAX,
            role: role.clone(),
            field,
            occupations: vec![
                "nurse".into(),
                "pre_registration_pharmacy_technician".into(),
            ],
            families: vec![],
            skills: vec!["cared-for-family".into(), "take-blood".into()],
        })
    };
    let mut picks: Vec<ImportSay> = fields.into_iter().map(pick).collect();
    picks.push(ImportSay::Pick(Pick {
        number: 1,
        role: role.clone(),
        field: Field::Occupation,
        occupations: vec![],
        families: vec!["nursing".to_owned(), "catering-domestic".to_owned()],
        skills: vec![],
    }));
    picks
}

/// Everything.
pub fn imports() -> Vec<Say> {
    let role = Arc::new(guessed());
    let counts = |count, faults: &[&str]| Counts {
        new: count,
        changed: count,
        again: count,
        unchanged: count,
        closed: count,
        refused: count,
        faults: faults
            .iter()
            .map(|fault| (count, (*fault).to_owned()))
            .collect(),
    };
    let name = || "roles <1> & \u{202e}vsc.csv".to_owned();
    let id = Uuid::from_u128(9);
    let mut all = vec![
        ImportSay::Welcome,
        ImportSay::TooBig,
        ImportSay::NothingDone,
        ImportSay::ForCase,
        ImportSay::RefusedFile(vec![(2, "a band".to_owned())]),
        ImportSay::Unreadable,
        ImportSay::NotFetched,
        ImportSay::FileOver,
        ImportSay::AskClose(7, role.clone()),
        ImportSay::Closed(role.clone()),
        ImportSay::RoleConfirmed,
        ImportSay::RoleChanged,
        ImportSay::RoleClosed,
        ImportSay::NotReady,
        ImportSay::RoleAway,
        ImportSay::CoordinatorsOnly,
    ];
    for for_case in [true, false] {
        all.push(ImportSay::AskFile {
            id,
            name: name(),
            for_case,
        });
    }
    for count in [0, 1, 2, 5, 11, 100_000] {
        all.push(ImportSay::Done(name(), counts(count, &[])));
        let faults = [
            "a band such as 5 or 8a, or nothing, not `<b>`",
            "some words",
        ];
        all.push(ImportSay::Refused(name(), counts(count, &faults)));
    }
    for list in [List::Drafts, List::Open] {
        for (page, total) in [(0, 0), (0, 1), (1, 20), (11, 100)] {
            all.push(ImportSay::Shelf(Shelf {
                list,
                page,
                drafts: total,
                open: total,
                roles: (0..total.min(8) as i64)
                    .map(|number| (number, role.clone()))
                    .collect(),
                own: page > 0,
            }));
        }
    }
    for (role, open) in [
        (guessed(), false),
        (unsaid(), false),
        (long(), false),
        (sample("SAMPLE-0001"), true),
        (sample("SAMPLE-0003"), false),
    ] {
        let role = Arc::new(role);
        all.push(ImportSay::Draft(DraftCard {
            number: 12,
            role,
            open,
        }));
    }
    all.extend(picks());
    all.into_iter().map(Say::imports).collect()
}
