//! Things said that are made of several values.

use stepward::audit::reading::Misread;
use stepward::audit::{Answer, LanguageCode, SectionId};
use stepward::conversation::say::{Card, CardState, Dossier, Line, Menu, Question};
use stepward::conversation::say::{SectionDone, SectionLines};
use stepward::conversation::{CaseId, Purpose, Say, Why};
use stepward::pathway::StepId;
use uuid::Uuid;

use super::edges::{answers, both, cases, code, counts, names, question, slot};

/// The picker with these languages.
pub fn picker(offered: &[&str]) -> Say {
    let offered = offered
        .iter()
        .map(|code| LanguageCode::from(*code))
        .collect();
    Say::PickLanguage { page: 0, offered }
}

/// A question put again after everything that can be misread.
pub fn misunderstandings() -> Vec<Say> {
    let misread = [
        Misread::Empty,
        Misread::TooLong {
            max: 80,
            was: 10_000,
        },
        Misread::NotANumber,
        Misread::NotWhole,
        Misread::OtherUnit,
        Misread::OutOfRange { min: 0, max: 101 },
        Misread::NotAYear,
        Misread::TwoDigitYear,
        Misread::FutureYear,
        Misread::OtherCalendar,
        Misread::NotADate,
        Misread::DayMissing,
        Misread::YearMissing,
        Misread::NoSuchDay,
        Misread::NotYesOrNo,
        Misread::NoSuchOption,
        Misread::Ambiguous(names().collect()),
    ];
    let asked = misread.into_iter().flat_map(|misread| {
        [0, 1, 2, 21].map(|times| Question {
            misread: Some((misread.clone(), times)),
            searches: times == 2,
            ..question("years")
        })
    });
    asked.map(|question| Say::Ask(Box::new(question))).collect()
}

/// A reminder without a question, and with one, with every plural.
pub fn reminders() -> Vec<Say> {
    let minutes = [1, 2, 3, 5, 11, 21, 100, 101];
    let asked = minutes.map(|minutes| Question {
        minutes,
        ..question("name")
    });
    let asked = asked.into_iter().map(|question| Some(Box::new(question)));
    asked.chain([None]).map(Say::Reminder).collect()
}

/// So many entries, some alike and some without a name.
pub fn another(count: u16) -> Say {
    let names: Vec<String> = names().collect();
    let entry = |number: u16| {
        let name = names[usize::from(number / 2) % names.len()].clone();
        (number, (number % 3 != 2).then_some(Answer::Text(name)))
    };
    Say::AskAnother {
        section: SectionId::from("jobs"),
        entries: (0..count).map(entry).collect(),
        room: count < 10,
    }
}

/// The first so many lines of a review.
pub fn lines(count: usize) -> Vec<Line> {
    let line = |(slot, answer)| Line {
        section: "you".into(),
        slot,
        answer,
    };
    answers().into_iter().map(line).take(count).collect()
}

/// Sections that are done, without counts and with all of them.
pub fn sections_done() -> Vec<Say> {
    let done = |count: usize, fits| {
        Say::SectionDone(SectionDone {
            section: "you".into(),
            lines: lines(count),
            fits,
        })
    };
    let counted = counts().map(|fits| done(2, Some(fits)));
    counted.chain([done(0, None), done(7, None)]).collect()
}

/// The lines of a job.
pub fn jobs(entry: u16) -> Vec<Line> {
    let answers = [
        ("job-title", Answer::Text("nurse".to_owned())),
        ("job-from", Answer::Year(2012)),
        ("job-duties", Answer::Several(vec!["team".into()])),
    ];
    let line = |(question, answer)| Line {
        section: "jobs".into(),
        slot: slot(question, entry),
        answer,
    };
    answers.into_iter().map(line).collect()
}

/// A section of the review.
pub fn review_section(section: &str, place: usize, entries: usize, mut lines: Vec<Line>) -> Say {
    // A slot has one answer.
    lines.dedup_by(|one, other| one.slot == other.slot);
    Say::ReviewSection(SectionLines {
        section: section.into(),
        place,
        entries,
        lines,
    })
}

/// The menu in every state.
pub fn menus() -> Vec<Say> {
    let menu = |(now, later), name: Option<String>, yes: bool| Menu {
        name,
        unfinished: yes,
        now,
        later,
        next: yes.then(|| StepId::from("nmc_english")),
        paused: yes,
    };
    let mut menus: Vec<Menu> = counts().map(|fits| menu(fits, None, fits.0 > 2)).collect();
    menus.extend(names().map(|name| menu((1, 1), Some(name), true)));
    menus
        .into_iter()
        .map(|menu| Say::Menu(Box::new(menu)))
        .collect()
}

/// A case's card in every state.
pub fn cards() -> Vec<Say> {
    let states = [CardState::Open, CardState::Closed]
        .into_iter()
        .chain(names().map(CardState::Claimed));
    let cards = states.flat_map(|state| Why::ALL.iter().map(move |why| (*why, state.clone())));
    let card = |(why, state): (Why, CardState)| Card {
        case: CaseId(Uuid::from_u128(1)),
        code: code(),
        language: "uk".into(),
        family: why.urgent().then(|| "nursing".to_owned()),
        why,
        state,
    };
    cards.map(|one| Say::Card(Box::new(card(one)))).collect()
}

/// Profiles: not shared, empty, whole, and in parts.
pub fn dossiers() -> Vec<Say> {
    let dossier = |part, parts, count, shared| Dossier {
        case: CaseId(Uuid::from_u128(1)),
        code: code(),
        why: Why::Role,
        language: "ar".into(),
        part,
        parts,
        lines: lines(count),
        shared,
        fits: (count, 101),
        step: shared.then(|| "nmc_osce".into()),
    };
    let dossiers = [
        dossier(1, 1, 0, false),
        dossier(1, 1, 0, true),
        dossier(1, 1, 21, true),
        dossier(1, 3, 21, true),
        dossier(2, 3, 5, true),
        dossier(3, 3, 1, true),
    ];
    dossiers.map(|one| Say::Dossier(Box::new(one))).into()
}

/// The kinds of work, and the occupations of one.
pub fn families() -> Vec<Say> {
    let slot = slot("occupation", 0);
    let families = Say::Families(slot.clone(), None);
    vec![families, Say::Families(slot, Some("nursing".to_owned()))]
}

/// Sections of the review: empty, with some lines, and each of three jobs.
pub fn review_sections() -> Vec<Say> {
    let mut sections = vec![
        review_section("you", 0, 1, vec![]),
        review_section("you", 0, 1, lines(2)),
    ];
    let jobs = (0..3).map(|entry| review_section("jobs", usize::from(entry), 3, jobs(entry)));
    sections.extend(jobs);
    sections
}

/// What is kept, with consent given and refused.
pub fn kept_data() -> Vec<Say> {
    both(&[0, 1, 21], |count, yes| Say::MyData {
        lines: lines(*count),
        consents: Purpose::ALL.iter().map(|one| (*one, yes)).collect(),
    })
}

/// Held words, for one case or for many.
pub fn which_case() -> Vec<Say> {
    both(&[1, 2, 5, 101], |count, own| Say::WhichCase {
        held: Uuid::from_u128(3),
        cases: cases(*count)
            .into_iter()
            .map(|(id, code, _)| (id, code))
            .collect(),
        own,
    })
}

/// Words of a caseworker.
pub fn from_caseworker(words: String) -> Say {
    let name = "Sara".to_owned();
    Say::FromCaseworker { name, words }
}
