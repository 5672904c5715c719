//! A role's card offers to answer what would settle something: what it offers can be asked.

use std::collections::BTreeSet;

use stepward::audit::Answer;
use stepward::conversation::{OffersPress, Press, Stage};
use stepward::message::Does;

use super::edits::answers_all;
use super::pure::{Walk, world};

/// Presses what the cards of all roles offer to answer; returns the questions that are open then.
fn offered(walk: &Walk) -> BTreeSet<String> {
    let at = time::macros::datetime!(2026-11-24 10:00 UTC);
    let mut asked = BTreeSet::new();
    for found in world().rank(&walk.journey.profile(world()), at) {
        let mut walk = walk.clone();
        let card = walk
            .presses(Press::Offers(OffersPress::Card(found.role.id.clone())))
            .said
            .remove(0);
        let settles = card.keyboard.iter().flatten();
        let settles = settles.filter(|button| button.label.starts_with("Answer now"));
        let settles: Vec<_> = settles.collect();
        let open = found.unknown().find_map(|reason| reason.question());
        assert!(settles.len() <= usize::from(open.is_some()), "{settles:?}");
        for button in settles {
            let Does::Press(data) = &button.does else {
                panic!("{button:?}");
            };
            let heeded = walk.presses(Press::read(data).unwrap());
            let stage = walk.stage();
            assert!(heeded.said.len() == 1, "{data}: a dead end at {stage:?}");
            match stage {
                Stage::Ask(slot) => asked.insert(format!("{}:{}", slot.question, slot.entry)),
                stage => panic!("{data}: {stage:?}"),
            };
        }
    }
    asked
}

/// Begins an entry of the languages, and answers as much.
fn speaks(walk: &mut Walk, language: &str, spoken: Answer) {
    walk.presses(Press::Chapter("languages".into()));
    if let Stage::Another(section) = walk.stage() {
        walk.presses(Press::Another(section));
    }
    let Stage::Ask(slot) = walk.stage() else {
        panic!("{:?}", walk.stage());
    };
    walk.answers(&slot, &Answer::Language(language.into()));
    let Stage::Ask(slot) = walk.stage() else {
        panic!("{:?}", walk.stage());
    };
    walk.answers(&slot, &spoken);
    answers_all(walk, 1);
}

#[test]
fn whatever_a_card_offers_to_answer_is_asked() {
    for seed in 0..12 {
        let mut walk = Walk::admitted();
        offered(&walk);
        answers_all(&mut walk, seed);
        offered(&walk);
    }
}

#[test]
fn a_language_can_be_named_however_many_were_taken_away() {
    let mut walk = Walk::admitted();
    answers_all(&mut walk, 1);
    assert!(
        offered(&walk).contains("language:0"),
        "the chapter is opened"
    );
    speaks(&mut walk, "ti", Answer::Skipped);
    let one = offered(&walk);
    assert!(one.contains("language-spoken:0"), "{one:?}");
    walk.presses(Press::Remove("languages".into(), 0));
    walk.presses(Press::Enough("languages".into()));
    assert!(offered(&walk).contains("language:1"));
}

/// The one that was not said is asked for, and not the first that was.
#[test]
fn of_several_languages_the_level_is_asked_that_is_not_known() {
    let mut walk = Walk::admitted();
    answers_all(&mut walk, 1);
    speaks(&mut walk, "en", Answer::One("c1".into()));
    speaks(&mut walk, "ar", Answer::Skipped);
    let open = offered(&walk);
    assert!(open.contains("language-spoken:1"), "{open:?}");
    assert!(!open.contains("language-spoken:0"), "{open:?}");
}
