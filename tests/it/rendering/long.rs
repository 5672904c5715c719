//! Much said by one person: it stays within Telegram's limits, and nothing is lost unsaid.

use stepward::audit::{Answer, Given, Kind, SectionId, Slot};
use stepward::conversation::say::Line;
use stepward::conversation::{
    CandidateId, Case, CaseCode, CaseId, Caseworker, CaseworkerId, Command, Delay, Fact, File,
    Fresh, Heard, How, Journey, Press, Purpose, Rank, Said, Say, Scene, Where, Why, turn,
};
use stepward::locale::{Language, for_copying};
use stepward::message::{Does, Message};
use time::macros::datetime;
use uuid::Uuid;

use super::screen::Bench;

/// Words of so many characters, each telling which they are, and heavy: letters that Telegram
/// counts twice, or that its notation makes longer.
fn long_words(number: usize, length: usize) -> String {
    let mark = format!("«{number}» ");
    mark.chars()
        .chain("🎉&<".chars().cycle())
        .take(length)
        .collect()
}

/// Somebody who has answered every question there is, at length, with 8 entries in each section
/// that takes as many.
fn talkative(bench: &Bench) -> Journey {
    let mut me = Journey::new(CandidateId(Uuid::from_u128(1)));
    for purpose in Purpose::ALL {
        me.apply(&Fact::Consented {
            purpose: *purpose,
            version: 1,
            given: true,
        });
    }
    me.apply(&Fact::SaidAdult(true));
    let mut number = 0;
    for section in &bench.world.script.sections {
        let entries = section.entries.min(8);
        for entry in 0..entries {
            if section.repeats() {
                me.apply(&Fact::EntryAdded(section.id.clone(), entry));
            }
            for question in &section.questions {
                number += 1;
                let answer = match &question.kind {
                    Kind::Choice(options) => Answer::One(options[0].clone()),
                    Kind::Several(options) => Answer::Several(options.clone()),
                    Kind::Skills(_) => {
                        Answer::Several(bench.world.script.skills_of("nursing").cloned().collect())
                    }
                    Kind::Number { max, .. } => Answer::Number(*max),
                    Kind::Year { .. } => Answer::Year(2000 + i32::from(entry)),
                    Kind::Date => Answer::Date(time::macros::date!(2027 - 03 - 12)),
                    Kind::Document => Answer::Document { message: 7 },
                    Kind::Text { max } | Kind::Area { max } => {
                        Answer::Text(long_words(number, *max))
                    }
                    Kind::Occupation => Answer::Occupation("nurse".into()),
                    Kind::Country => Answer::Country("ER".to_owned()),
                    Kind::Language => Answer::Language("ti".to_owned()),
                };
                let given = Given {
                    answer,
                    script: 1,
                    language: "ar".to_owned(),
                    message: None,
                };
                me.apply(&Fact::Answered(Slot::new(&question.id, entry), given));
            }
        }
        me.apply(&Fact::EntriesEnough(section.id.clone()));
    }
    me.apply(&Fact::Confirmed);
    me.apply(&Fact::ChapterLeft);
    me.apply(&Fact::Closed);
    me
}

fn heard(said: Said, place: Where) -> Heard {
    Heard {
        at: datetime!(2026-11-24 10:00 UTC),
        place,
        query: matches!(said, Said::Pressed(_)).then(|| "query".to_owned()),
        said,
        message: Some(1),
        app_language: None,
        in_group: Some(true),
        delay: Delay::None,
        fresh: Fresh {
            case: CaseId(Uuid::from_u128(2)),
            code: CaseCode::from_chance(5),
            id: Uuid::from_u128(3),
        },
    }
}

/// What the person is told in answer.
fn said(bench: &Bench, scene: &Scene, said: Said, place: Where) -> Vec<Say> {
    let turn = turn(scene, &heard(said, place), &bench.world);
    let shown = turn
        .replies
        .into_iter()
        .filter(|reply| !matches!(reply.how, How::File));
    shown.map(|reply| reply.say).collect()
}

/// The lines that count, of which none may be lost.
fn texts(me: &Journey, bench: &Bench) -> Vec<String> {
    let counting = me.counting(&bench.world);
    let answers = counting.answers.values();
    let mut texts = vec![];
    for answer in answers {
        if let Answer::Text(words) = answer {
            texts.push(words.trim().to_owned());
        }
    }
    texts
}

fn lines(say: &Say) -> usize {
    let Say::Dossier(part) = say else { return 0 };
    part.lines.len()
}

fn plain(message: &Message) -> String {
    let text = for_copying(&message.text);
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

#[test]
fn a_caseworker_gets_the_whole_of_a_long_profile() {
    let bench = Bench::new();
    let me = talkative(&bench);
    let case = Case {
        id: CaseId(Uuid::from_u128(2)),
        code: CaseCode::from_chance(5),
        candidate: me.id,
        language: "ar".into(),
        why: Why::Asked,
        roles: vec![],
        claimed_by: None,
        went_on: false,
        reachable: true,
        closed_at: None,
    };
    let scene = Scene {
        caseworker: Some(Caseworker {
            id: CaseworkerId(Uuid::from_u128(4)),
            name: "Sara".to_owned(),
            language: "en".into(),
            started: true,
            rank: Rank::Caseworker,
        }),
        focus: Some(File {
            case: case.clone(),
            candidate: me.clone(),
            kept: vec![],
        }),
        ..Scene::default()
    };
    let claimed = said(
        &bench,
        &scene,
        Said::Pressed(Press::Claim(case.id)),
        Where::Group,
    );
    let parts: Vec<&Say> = claimed
        .iter()
        .filter(|say| matches!(say, Say::Dossier(_)))
        .collect();
    let expected = texts(&me, &bench);
    assert!(parts.len() > 1 && expected.len() > 15);
    let lines: usize = parts.iter().map(|part| lines(part)).sum();
    assert_eq!(lines, me.counting(&bench.world).answers.len());
    for part in &parts {
        bench.check(part);
    }
    for language in bench.languages() {
        let messages: Vec<Message> = parts
            .iter()
            .map(|part| bench.render(language, part))
            .collect();
        let whole: Vec<String> = messages.iter().map(plain).collect();
        let whole = whole.join("\n");
        for words in &expected {
            assert!(whole.contains(words.as_str()), "{language} lost {words}");
        }
        assert!(!whole.contains('…'), "{language} cut something");
        let with_buttons = messages
            .iter()
            .filter(|message| !message.keyboard.is_empty())
            .count();
        assert_eq!(with_buttons, 1, "only the last part has buttons");
    }
}

#[test]
fn a_long_review_says_that_there_is_more_and_each_section_has_all_of_it() {
    let bench = Bench::new();
    let me = talkative(&bench);
    let expected = texts(&me, &bench);
    let scene = Scene {
        candidate: Some(me),
        ..Scene::default()
    };
    let review = said(
        &bench,
        &scene,
        Said::Command(Command::Review),
        Where::Private,
    );
    review.iter().for_each(|say| bench.check(say));
    let review = bench.render(Language::ENGLISH, &review[0]);
    assert!(
        review
            .text
            .ends_with("There is more: open a section below to see it."),
        "{}",
        review.text
    );

    // Every button that opens a section, and every page behind it.
    let mut open: Vec<Press> = section_buttons(&review);
    let mut opened: Vec<String> = vec![];
    let mut seen = String::new();
    while let Some(press) = open.pop() {
        if opened.contains(&press.data()) {
            continue;
        }
        opened.push(press.data());
        for say in said(&bench, &scene, Said::Pressed(press), Where::Private) {
            bench.check(&say);
            let message = bench.render(Language::ENGLISH, &say);
            seen.push_str(&plain(&message));
            open.extend(section_buttons(&message));
        }
    }
    for words in &expected {
        assert!(seen.contains(words.as_str()), "lost {words}");
    }
}

fn section_buttons(message: &Message) -> Vec<Press> {
    let buttons = message.keyboard.iter().flatten();
    let presses = buttons.filter_map(|button| match &button.does {
        Does::Press(data) => Press::read(data),
        Does::Open(_) | Does::Copy(_) => None,
    });
    presses
        .filter(|press| matches!(press, Press::ReviewSection(..)))
        .collect()
}

#[test]
fn everything_that_is_kept_stays_within_a_message() {
    let bench = Bench::new();
    let scene = Scene {
        candidate: Some(talkative(&bench)),
        ..Scene::default()
    };
    for command in [
        Command::MyData,
        Command::Menu,
        Command::Roles,
        Command::Steps,
        Command::Help,
    ] {
        for say in said(&bench, &scene, Said::Command(command), Where::Private) {
            bench.check(&say);
        }
    }
}

#[test]
fn sixty_answers_of_eighty_characters_stay_within_limits() {
    let bench = Bench::new();
    let line = |number: u16| Line {
        section: SectionId::from("you"),
        slot: Slot::new(&"name".into(), number),
        answer: Answer::Text(long_words(usize::from(number), 80)),
    };
    let lines: Vec<Line> = (0..60).map(line).collect();
    for confirm in [true, false] {
        bench.check(&Say::Review {
            lines: lines.clone(),
            confirm,
        });
    }
    bench.check(&Say::MyData {
        lines,
        consents: vec![(Purpose::Keep, true)],
    });
}
