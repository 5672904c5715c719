//! A role as the operator sees it: its requirements as read, each guess with the words it is from.

use super::super::Lines;
use super::{option_of, typed};
use crate::matching::{About, RegistrationNeeded, Role, State, Wish};
use crate::store::Kept;

/// Whether candidates see it.
pub(super) fn state(kept: &Kept) -> &'static str {
    match (kept.closed, kept.role.state) {
        (true, _) => "closed",
        (false, State::Draft) => "draft",
        (false, State::Confirmed) => "confirmed",
    }
}

/// The whole role.
pub(super) fn role(kept: &Kept) -> Lines {
    let role = &kept.role;
    let mut lines = vec![
        format!("{}\t{}", role.id, state(kept)),
        format!("{}, {}, {}", role.title, role.employer, role.site),
        format!(
            "from {}, reference {}",
            role.origin.source, role.origin.reference
        ),
    ];
    if let Some(at) = kept.confirmed_at {
        let by = kept.confirmed_by.map(|by| format!("caseworker {}", by.0));
        let by = by.unwrap_or_else(|| "the operator".to_owned());
        lines.push(format!("confirmed on {} by {by}", at.date()));
    }
    let mut line = |name: &str, value: String, about: Option<About>| {
        let mark = about.map(|about| mark(role, &about)).unwrap_or_default();
        lines.push(format!("{name}\t{value}{mark}"));
    };
    line(
        "occupation",
        said(role.occupation.as_str()),
        Some(About::Occupation),
    );
    let band = role.band.map(|band| band.as_str().to_owned());
    line("band", band.unwrap_or_else(not_said), Some(About::Band));
    let registration = match &role.registration {
        RegistrationNeeded::Unknown => not_said(),
        RegistrationNeeded::NotRequired => "none".to_owned(),
        RegistrationNeeded::OneOf(registers) => registers.join(" or "),
    };
    line("registration", registration, Some(About::Registration));
    let english = role.english.map(|level| format!("{level:?}"));
    line(
        "English",
        english.unwrap_or_else(not_said),
        Some(About::English),
    );
    line(
        "languages",
        said(&role.languages.join("; ")),
        Some(About::Languages),
    );
    let months = role
        .experience_months
        .map(|months| format!("{months} months"));
    line(
        "experience",
        months.unwrap_or_else(not_said),
        Some(About::Experience),
    );
    line("contract", said(&role.contract), None);
    line("pattern", said(&role.working_pattern), None);
    line("pay", said(&role.pay.text), None);
    line("closes", role.closes.to_string(), None);
    line("advert", role.url.clone(), None);
    let mut number = 0;
    for (heading, wishes) in [
        ("needed", &role.essential),
        ("good to have", &role.desirable),
    ] {
        if !wishes.is_empty() {
            lines.push(heading.to_owned());
        }
        for one in wishes {
            number += 1;
            lines.push(wish(role, number, one));
        }
    }
    lines
}

fn wish(role: &Role, number: usize, wish: &Wish) -> String {
    let mark = mark(role, &About::Wish(wish.text.clone()));
    let meaning = typed::written(&wish.meaning);
    format!("{number:>3}  {}\t{meaning}{mark}", wish.text)
}

fn mark(role: &Role, about: &About) -> String {
    let Some(guess) = role.guess(about) else {
        return String::new();
    };
    match &guess.from {
        Some(from) => format!("\t(a guess, from: {from})"),
        None => "\t(nobody has said)".to_owned(),
    }
}

/// What is still a guess, and by which option it is settled.
pub(super) fn unsettled(role: &Role) -> Lines {
    let numbered = |words: &str| {
        let mut wishes = role.essential.iter().chain(&role.desirable);
        wishes
            .position(|wish| wish.text == words)
            .map_or(0, |place| place + 1)
    };
    let line = |about: &About| match about {
        About::Wish(words) => format!("--meaning {}=...: {words}", numbered(words)),
        About::Occupation
        | About::Band
        | About::Registration
        | About::English
        | About::Languages
        | About::Experience => option_of(about).to_owned(),
    };
    let mut lines = vec![format!(
        "{} is not confirmed: say what is still a guess, or --guesses where each is right",
        role.id
    )];
    lines.extend(role.unsettled().map(|guess| line(&guess.about)));
    if role.occupation.as_str().is_empty() && role.guess(&About::Occupation).is_none() {
        lines.push(option_of(&About::Occupation).to_owned());
    }
    lines
}

fn said(words: &str) -> String {
    if words.is_empty() {
        return not_said();
    }
    words.to_owned()
}

fn not_said() -> String {
    "not said".to_owned()
}
