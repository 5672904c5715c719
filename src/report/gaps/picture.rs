//! The report as a picture for a phone: what stands between people and roles, the most first.

use time::Date;

use super::gap::Gap;
use super::lines::{About, Line, What};
use super::words::label;
use crate::chart::{self, Bar, Chart, Row, Section};
use crate::locale::{Arguments, Direction, Naming};
use crate::matching::Role;
use crate::report::masking::{FEWEST, Told};

/// The most rows of each section: so the picture is seen on a phone without turning pages; the file
/// has them all.
const MOST: [usize; 4] = [2, 7, 6, 5];

/// The report as a chart: about all roles, or about one.
pub fn chart(
    lines: &[Line],
    role: Option<&Role>,
    roles: usize,
    day: Date,
    naming: Naming<'_>,
) -> Chart {
    let title = match role {
        Some(role) => naming.with("gaps-title-role", "role", role.title.clone()),
        None => naming.text("gaps-title"),
    };
    let people = lines.iter().find(|line| line.what == What::People);
    let people = people.map_or(Told::LeftOut, |line| line.people);
    let counted = Arguments::default()
        .with("people", beside(people, naming))
        .with("roles", roles);
    Chart {
        title,
        notes: vec![
            naming.with("gaps-day", "date", day),
            naming.with_all("gaps-people", &counted),
        ],
        sections: sections(lines, role, naming),
        footer: naming.with("gaps-footer", "fewest", FEWEST),
        direction: match naming.direction() {
            Direction::LeftToRight => chart::Direction::LeftToRight,
            Direction::RightToLeft => chart::Direction::RightToLeft,
        },
    }
}

/// The sections that have a row.
fn sections(lines: &[Line], role: Option<&Role>, naming: Naming<'_>) -> Vec<Section> {
    let about_roles = match role {
        Some(role) => About::Role(role.id.clone()),
        None => About::All,
    };
    let of_roles = |line: &&Line| line.about == about_roles;
    let of_professions =
        |line: &&Line| role.is_none() && matches!(line.about, About::Profession(_));
    let picked = |about: &dyn Fn(&&Line) -> bool, what: fn(&What) -> bool| -> Vec<&Line> {
        let about = lines.iter().filter(about);
        about.filter(|line| what(&line.what)).collect()
    };
    let all = [
        ("gaps-roles", picked(&of_roles, is_how_near)),
        ("gaps-one", picked(&of_roles, is_one_thing)),
        ("gaps-steps", picked(&of_professions, is_step)),
        ("gaps-parts", picked(&of_professions, is_part)),
    ];
    let sections = all.into_iter().zip(MOST).map(|((heading, lines), most)| {
        let rows = most_first(lines).into_iter().take(most);
        Section {
            heading: naming.text(heading),
            rows: rows.map(|line| row(line, naming)).collect(),
        }
    });
    sections
        .filter(|section| !section.rows.is_empty())
        .collect()
}

fn is_how_near(what: &What) -> bool {
    matches!(what, What::Now | What::More)
}

fn is_one_thing(what: &What) -> bool {
    matches!(what, What::One(_))
}

fn is_step(what: &What) -> bool {
    matches!(what, What::Next(_) | What::Registered)
}

fn is_part(what: &What) -> bool {
    matches!(what, What::Part(_) | What::NoResult)
}

/// By the number as it is told, so that the order says nothing more; of the same number as before.
/// What is only not known comes last: nobody can do anything about it but ask.
fn most_first(mut lines: Vec<&Line>) -> Vec<&Line> {
    lines.sort_by_key(|line| (is_not_known(&line.what), std::cmp::Reverse(line.people)));
    lines
}

fn is_not_known(what: &What) -> bool {
    matches!(what, What::One(Gap::Ask | Gap::Question(_)))
}

fn row(line: &Line, naming: Naming<'_>) -> Row {
    let words = || beside(line.people, naming);
    Row {
        label: label(&line.about, &line.what, naming),
        bar: match line.people {
            Told::LeftOut => Bar::Without(words()),
            Told::Nobody => Bar::Number(0),
            Told::Few => Bar::Masked(words()),
            Told::AtLeast(number) => Bar::Number(number),
        },
    }
}

/// A number in words, for where it cannot be left empty.
fn beside(people: Told, naming: Naming<'_>) -> String {
    match people {
        Told::LeftOut => naming.text("gaps-left-out"),
        Told::Nobody | Told::Few | Told::AtLeast(_) => people.to_string(),
    }
}
