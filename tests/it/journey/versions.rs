//! The script changes while people are in the middle of it: journeys of the version before go on.

use stepward::audit::{Answer, Given, Kind, Question, Script, Slot};
use stepward::conversation::{CandidateId, Fact, Journey, Purpose, Stage, World};
use uuid::Uuid;

use super::pure::world;

/// The script as it was first shipped, whose answers are kept in databases.
const FIRST: &str = include_str!("../data/script_1.toml");

fn before() -> World {
    // A question about skills had one kind only, and the order of the file was the same.
    let text = FIRST.replace(
        "kind = \"skills\"\n",
        "kind = \"skills\"\nof = \"occupation\"\n",
    );
    World {
        script: Script::parse("script_1.toml", &text).unwrap().into(),
        ..world().clone()
    }
}

/// An answer that the first version took, of those whose meaning later versions must keep.
fn told(question: &Question, options: &[stepward::audit::OptionId], nurse: bool) -> Answer {
    match &question.kind {
        Kind::Choice(options) => Answer::One(options[options.len() / 2].clone()),
        Kind::Several(_) | Kind::Skills(_) => {
            Answer::Several(options.iter().take(2).cloned().collect())
        }
        Kind::Number { max, .. } => Answer::Number((*max).min(7)),
        Kind::Year { .. } => Answer::Year(2019),
        Kind::Date => Answer::Date(time::macros::date!(2027 - 03 - 12)),
        Kind::Text { .. } | Kind::Area { .. } => Answer::Text("Hana".to_owned()),
        Kind::Occupation if nurse => Answer::Occupation("nurse".into()),
        Kind::Occupation => Answer::OccupationInWords("glassblower of lamps".to_owned()),
        Kind::Country => Answer::Country("ER".to_owned()),
        Kind::Language => Answer::Language("ti".to_owned()),
        Kind::Document => panic!("the first version asked for no documents"),
    }
}

/// Somebody who may be asked, with an entry in every section that repeats.
fn admitted(world: &World) -> Journey {
    let mut me = Journey::new(CandidateId(Uuid::from_u128(7)));
    me.apply(&Fact::ChoseLanguage("ar".into()));
    for purpose in Purpose::ALL {
        me.apply(&Fact::Consented {
            purpose: *purpose,
            version: 1,
            given: true,
        });
    }
    me.apply(&Fact::SaidAdult(true));
    for section in world.script.sections.iter().filter(|one| one.repeats()) {
        me.apply(&Fact::EntryAdded(section.id.clone(), 0));
    }
    me
}

/// Every journey that the first version could leave behind after so many answers.
fn journeys(nurse: bool) -> Vec<Journey> {
    let before = before();
    let mut me = admitted(&before);
    let mut journeys = vec![me.clone()];
    loop {
        let counting = me.counting(&before);
        let open = counting.slots.iter().map(|(_, slot)| slot);
        let Some(slot) = open.clone().find(|slot| counting.answer(slot).is_none()) else {
            return journeys;
        };
        let (_, question) = before.script.find(&slot.question).unwrap();
        let given = Given {
            answer: told(question, &counting.options(question), nurse),
            script: 1,
            language: "ar".to_owned(),
            message: None,
        };
        let fact = Fact::Answered(slot.clone(), given);
        me.apply(&fact);
        journeys.push(me.clone());
    }
}

#[test]
fn every_answer_of_the_version_before_still_counts() {
    let (before, now) = (before(), world());
    assert!(now.script.version > before.script.version);
    for nurse in [true, false] {
        let journeys = journeys(nurse);
        assert!(journeys.len() >= 50, "{} journeys", journeys.len());
        for me in journeys {
            let counted = me.counting(&before).answers;
            let counting = me.counting(now);
            for (slot, answer) in &counted {
                assert_eq!(counting.answer(slot), Some(answer), "{slot:?}");
            }
        }
    }
}

#[test]
fn whoever_is_in_the_middle_goes_on_where_they_were() {
    let (before, now) = (before(), world());
    let was_there = |slot: &Slot| before.script.find(&slot.question).is_some();
    for nurse in [true, false] {
        for me in journeys(nurse) {
            match (me.stage(&before), me.stage(now)) {
                (before, now) if before == now => {}
                // Asked next is what the version before would have asked, or what is new.
                (_, Stage::Ask(slot)) => assert!(!was_there(&slot), "{slot:?} is asked again"),
                (before, now) => panic!("{before:?} became {now:?}"),
            }
        }
    }
}

#[test]
fn a_question_that_is_gone_takes_nobody_out_of_the_middle() {
    let before = before();
    let without = FIRST
        .replace(
            "kind = \"skills\"\n",
            "kind = \"skills\"\nof = \"occupation\"\n",
        )
        .replace("id = \"goal\"", "id = \"aim\"");
    let now = World {
        script: Script::parse("script.toml", &without).unwrap().into(),
        ..before.clone()
    };
    for mut me in journeys(true) {
        me.apply(&Fact::Opened(Slot::new(&"goal".into(), 0)));
        let stage = me.stage(&now);
        let known = match &stage {
            Stage::Ask(slot) => now.script.find(&slot.question).is_some(),
            Stage::Review | Stage::Home | Stage::Another(_) => true,
            Stage::PickLanguage
            | Stage::Consent(_)
            | Stage::Refused
            | Stage::Adult
            | Stage::TooYoung => false,
        };
        assert!(known, "{stage:?}");
    }
}
