//! What holds on every walk: the core is short, edits in any order come to the same, nothing that
//! is pressed or said panics or leads to a dead end.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use proptest::prelude::*;
use stepward::audit::script::Chapter;
use stepward::audit::{Answer, Profile, Slot};
use stepward::conversation::{Command, OtherKind, Press, Said, Stage};
use stepward::message::Does;

use super::pure::{Walk, possible, world};

#[test]
fn the_core_for_a_nurse_has_at_most_18_questions() {
    let mut walk = Walk::admitted();
    let mut asked = vec![];
    while let Stage::Ask(slot) = walk.stage() {
        let answer = match slot.question.as_str() {
            "occupation" => Answer::Occupation("nurse".into()),
            _ => possible(&walk, &slot).remove(1),
        };
        walk.answers(&slot, &answer);
        asked.push(slot.question.to_string());
    }
    assert_eq!(walk.stage(), Stage::Review);
    insta::assert_snapshot!(asked.join(" "), @r"
        name area permission goal hours occupation trained-in years last-year licensed registration education-level papers english test skills
        ");
    assert!(asked.len() <= 18, "{} questions", asked.len());
    let longest = world().occupations.iter().map(|occupation| {
        let mut walk = Walk::admitted();
        let slot = Slot::new(&"occupation".into(), 0);
        walk.presses(Press::Change(slot.clone()));
        walk.answers(&slot, &Answer::Occupation(occupation.id.as_str().into()));
        let counting = walk.journey.counting(world());
        counting
            .slots
            .iter()
            .filter(|(section, _)| section.chapter == Chapter::Core)
            .count()
    });
    assert!(longest.max().unwrap() <= 18);
}

/// What an audit must cover, each with the questions that do.
const COVERED: &[(&str, &[&str])] = &[
    (
        "the name, where, how one travels, another way to be reached",
        &["name", "area", "travel", "distance", "other-contact"],
    ),
    ("permission to work", &["permission"]),
    (
        "what is wanted: goal, hours, shifts, start, childcare, learning",
        &["goal", "hours", "shifts", "start", "childcare", "learning"],
    ),
    (
        "the profession, its country, years, recency, licence, a second one",
        &[
            "occupation",
            "specialty",
            "trained-in",
            "years",
            "last-year",
            "licensed",
            "good-standing",
            "second-occupation",
        ],
    ),
    (
        "jobs",
        &[
            "job-title",
            "job-place",
            "job-country",
            "job-from",
            "job-now",
            "job-to",
            "job-hours",
            "job-paid",
            "job-duties",
        ],
    ),
    (
        "education and papers",
        &[
            "education-level",
            "papers",
            "study-level",
            "study-subject",
            "study-country",
            "study-years",
            "study-finished",
            "study-papers",
        ],
    ),
    (
        "languages, by what one can do, and interpreting",
        &[
            "english",
            "language",
            "language-spoken",
            "language-written",
            "interpreted",
        ],
    ),
    (
        "English tests",
        &[
            "test",
            "oet-listening",
            "oet-reading",
            "oet-writing",
            "oet-speaking",
            "ielts-listening",
            "ielts-reading",
            "ielts-writing",
            "ielts-speaking",
            "test-date",
        ],
    ),
    ("registration so far", &["registration", "reference"]),
    (
        "skills: clinical, digital, with people, informal",
        &["skills", "digital", "people", "informal"],
    ),
    ("what stands in the way", &["barriers"]),
    ("how the person heard of us", &["heard-of-us"]),
    (
        "names that mislead",
        &["takes-or-reads", "tests-or-treats", "talks-or-prescribes"],
    ),
];

#[test]
fn every_section_of_the_audit_is_touched_by_questions() {
    let covered: BTreeSet<&str> = COVERED
        .iter()
        .flat_map(|(_, questions)| *questions)
        .copied()
        .collect();
    let script = &world().script;
    let asked = script
        .sections
        .iter()
        .flat_map(|section| &section.questions);
    let asked: BTreeSet<&str> = asked.map(|question| question.id.as_str()).collect();
    assert_eq!(asked, covered);
}

/// What a person with this seed answers to a question: always the same, whenever it is asked.
fn meant(walk: &Walk, slot: &Slot, seed: u64) -> Answer {
    let mut possible = possible(walk, slot);
    let mut hasher = DefaultHasher::new();
    (seed, slot.question.as_str(), slot.entry).hash(&mut hasher);
    let at = usize::try_from(hasher.finish() % possible.len() as u64).unwrap();
    possible.swap_remove(at)
}

/// Answers whatever is asked, until nothing of the core is open.
fn answers_all(walk: &mut Walk, seed: u64) {
    while let Stage::Ask(slot) = walk.stage() {
        let answer = meant(walk, &slot, seed);
        walk.answers(&slot, &answer);
    }
}

/// The slots that apply, of the core and of chapters that do not repeat.
fn slots(walk: &Walk) -> Vec<Slot> {
    let counting = walk.journey.counting(world());
    counting
        .slots
        .iter()
        .map(|(_, slot)| slot.clone())
        .collect()
}

/// Changes an answer, and answers what follows from it.
fn changes(walk: &mut Walk, slot: &Slot, seed: u64) {
    walk.presses(Press::Change(slot.clone()));
    let answer = meant(walk, slot, seed);
    walk.answers(slot, &answer);
    answers_all(walk, seed);
}

/// Changes everything until it is as it is meant.
fn settles(walk: &mut Walk, seed: u64) -> Profile {
    answers_all(walk, seed);
    loop {
        let counting = walk.journey.counting(world());
        let wrong = slots(walk)
            .into_iter()
            .find(|slot| counting.answer(slot) != Some(&meant(walk, slot, seed)));
        let Some(slot) = wrong else {
            return walk.journey.profile(world());
        };
        changes(walk, &slot, seed);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn editing_in_any_order_gives_the_profile_of_answering_right_at_once(
        first in any::<u64>(),
        meant_at_last in any::<u64>(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<bool>()), 0..25),
    ) {
        let mut right = Walk::admitted();
        let at_once = settles(&mut right, meant_at_last);

        let mut edited = Walk::admitted();
        answers_all(&mut edited, first);
        for (at, final_word) in edits {
            let slot = at.get(&slots(&edited)).clone();
            let seed = if final_word { meant_at_last } else { first.wrapping_add(1) };
            edited.presses(Press::Change(slot.clone()));
            let answer = meant(&edited, &slot, seed);
            edited.answers(&slot, &answer);
            // Sometimes she goes elsewhere before what follows from it is answered.
            if final_word {
                answers_all(&mut edited, seed);
            } else {
                edited.presses(Press::Menu);
            }
        }
        let by_edits = settles(&mut edited, meant_at_last);
        prop_assert_eq!(at_once, by_edits);
    }
}

/// One thing that a person, a caseworker or chance does.
#[derive(Clone, Debug)]
enum Deed {
    /// A button of the newest messages.
    Press(prop::sample::Index),
    /// A button of any message there ever was.
    PressOld(prop::sample::Index),
    /// Callback data that no button of theirs carries.
    Forge(&'static str),
    Say(&'static str),
    Command(Command),
    Send(OtherKind),
    Speak,
    Edit,
    Start,
    Block(bool),
    Claim,
    Close,
}

fn deed() -> impl Strategy<Value = Deed> {
    let words = prop::sample::select(vec![
        "yes",
        "no",
        "1",
        "2",
        "٣",
        "1, 2",
        "nurse",
        "radiographer",
        "Eritrea",
        "2019",
        "1398",
        "5",
        "12 March 2027",
        "skip",
        "back",
        "why",
        "help",
        "English",
        "العربية",
        "green",
        "",
        "\u{200b}",
        "<b>",
        "Hana",
        "that is all",
        "17",
        "xyzzy",
    ]);
    let forged = prop::sample::select(vec![
        "ea:you",
        "ee:you",
        "er:jobs:9",
        "co:you",
        "cl:jobs",
        "rs:nothing",
        "re:jobs:70",
        "rc:job-title:3",
        "f:occupation:0:nothing",
        "v:last-year:0:99999",
        "v:trained-in:0:XX",
        "o:goal:0:nothing",
        "t:skills:0:nothing",
        "d:name:0",
        "lp:18446744073709551615",
        "j:n:18446744073709551615",
        "l:xx",
        "jr:nothing",
        "ss:nothing",
        "sm:nothing:done",
        "ct",
        "a:0",
        "a:1",
        "c:keep:0",
        "mfn",
        "mk",
        "go",
        "bc",
        "w:nothing:0",
        "b:name:0",
        "n:occupation:0",
        "s:name:65535",
        "ea:jobs",
        "ee:jobs",
        "co:scores",
    ]);
    let commands = prop::sample::select(vec![
        Command::Help,
        Command::Language,
        Command::MyData,
        Command::Forget,
        Command::Hide,
        Command::Pause,
        Command::Person,
        Command::Review,
        Command::Roles,
        Command::Steps,
        Command::Menu,
        Command::Cases,
        Command::Unknown,
    ]);
    let kinds = prop::sample::select(vec![OtherKind::Photo, OtherKind::Sticker, OtherKind::Else]);
    prop_oneof![
        12 => any::<prop::sample::Index>().prop_map(Deed::Press),
        3 => any::<prop::sample::Index>().prop_map(Deed::PressOld),
        2 => forged.prop_map(Deed::Forge),
        8 => words.prop_map(Deed::Say),
        2 => commands.prop_map(Deed::Command),
        1 => kinds.prop_map(Deed::Send),
        1 => Just(Deed::Speak),
        1 => Just(Deed::Edit),
        1 => Just(Deed::Start),
        1 => any::<bool>().prop_map(Deed::Block),
        1 => Just(Deed::Claim),
        1 => Just(Deed::Close),
    ]
}

/// The presses under some messages.
fn buttons(messages: &[stepward::message::Message]) -> Vec<Press> {
    let buttons = messages
        .iter()
        .flat_map(|message| message.keyboard.iter().flatten());
    let presses = buttons.filter_map(|button| match &button.does {
        Does::Press(data) => Press::read(data),
        Does::Open(_) | Does::Copy(_) => None,
    });
    presses.collect()
}

fn does(walk: &mut Walk, deed: &Deed) {
    let said = match deed {
        Deed::Press(at) => {
            let newest = walk.messages.len().saturating_sub(2);
            match buttons(&walk.messages[newest..]) {
                none if none.is_empty() => Said::Start(None),
                some => Said::Pressed(at.get(&some).clone()),
            }
        }
        Deed::PressOld(at) => match buttons(&walk.messages) {
            none if none.is_empty() => Said::PressedUnknown,
            some => Said::Pressed(at.get(&some).clone()),
        },
        Deed::Forge(data) => Press::read(data).map_or(Said::PressedUnknown, Said::Pressed),
        Deed::Say(words) => Said::Text {
            words: (*words).to_owned(),
            reply: None,
        },
        Deed::Command(command) => Said::Command(command.clone()),
        Deed::Send(kind) => Said::Other {
            kind: *kind,
            reply: None,
        },
        Deed::Speak => Said::Voice {
            file_id: "file".into(),
            seconds: 3,
            reply: None,
        },
        Deed::Edit => Said::Edited("edited".into()),
        Deed::Start => Said::Start(None),
        Deed::Block(blocked) => {
            walk.hears(Said::Blocked(*blocked));
            return;
        }
        Deed::Claim => return walk.is_claimed(),
        Deed::Close => return walk.is_closed(),
    };
    let press = matches!(said, Said::Pressed(_) | Said::PressedUnknown);
    let shown = format!("{said:?}");
    let heeded = walk.hears(said);
    if press {
        assert_eq!(heeded.toasts, 1, "a press has one answer: {shown}");
    } else {
        assert!(
            !heeded.said.is_empty() || heeded.passed_on,
            "silence after {shown}"
        );
    }
}

/// Whoever starts again has something to press, or talks with a person.
fn assert_no_dead_end(walk: &Walk, after: &Deed) {
    let mut probe = walk.clone();
    let said = probe.starts().said;
    let talks = walk
        .case
        .as_ref()
        .is_some_and(|case| case.claimed_by.is_some());
    let presses = said.iter().any(|message| !message.keyboard.is_empty());
    assert!(
        talks || presses,
        "a dead end after {after:?} at {:?}",
        walk.stage()
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_that_is_pressed_or_said_leads_to_a_dead_end(
        begun in any::<bool>(),
        seed in any::<u64>(),
        deeds in prop::collection::vec(deed(), 1..50),
    ) {
        let mut walk = Walk::new();
        if begun {
            walk = Walk::admitted();
            answers_all(&mut walk, seed);
            walk.presses(Press::AllRight);
        }
        for deed in &deeds {
            does(&mut walk, deed);
            assert_no_dead_end(&walk, deed);
        }
    }
}
