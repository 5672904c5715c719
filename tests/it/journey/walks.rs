//! Nothing that is pressed or said, in whatever order, panics or leads to a dead end.

use proptest::prelude::*;
use stepward::conversation::{Command, OtherKind, Press, Said};
use stepward::message::Does;

use super::edits::answers_all;
use super::pure::Walk;

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
            file: None,
            album: None,
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
